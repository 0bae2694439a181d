import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tools/browser.mjs';

/** Journeys of a citizen and an officer over the running service, desk and ward page. */
export default defineConfig({
  testDir: 'tests/journey',
  globalSetup: './tests/journey/stacks.ts',
  outputDir: 'test-results',
  // Only a machine that does much else needs as long as this.
  timeout: 180_000,
  // Each has a service of its own, and waits more than it works.
  workers: 3,
  expect: { timeout: 20_000 },
  // `npm test` names what needed a second go, and fails where that was more than the exception.
  retries: 1,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: { executablePath: findChromium() ?? '', args: chromiumFlags },
    trace: 'off',
  },
  projects: [
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
      // The camera and the network of a telephone.
      testIgnore: 'uploads.spec.ts',
    },
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
      // What a hostile page can do, whether money came and what does not load do not depend on the size of the screen.
      testIgnore: ['forms.spec.ts', 'hostile.spec.ts', 'payment.spec.ts'],
    },
  ],
});
