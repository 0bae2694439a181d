import { ChromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox } from './tools/browser.mjs';
import { WebKitLauncher } from './tools/webkit-launcher.mjs';
import chromium from './web-test-runner.config.js';

/** Firefox calls out for updates and lists unless it is told not to. */
const quiet = Object.fromEntries(
  [
    'app.update.enabled',
    'browser.safebrowsing.malware.enabled',
    'browser.safebrowsing.phishing.enabled',
    'datareporting.policy.dataSubmissionEnabled',
    'network.captive-portal-service.enabled',
    'network.connectivity-service.enabled',
  ].map((name) => [name, false]),
);

/** BiDi knows the space bar by its letter only. */
function withNamedSpace(page) {
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
  return page;
}

/** A stock Firefox, over WebDriver BiDi. */
function firefox() {
  const launcher = new ChromeLauncher(
    {
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      extraPrefsFirefox: quiet,
    },
    ({ browser }) => browser.defaultBrowserContext(),
    async ({ context }) => withNamedSpace(await context.newPage()),
    puppeteerCore,
    1,
  );
  launcher.name = 'Firefox';
  return launcher;
}

const launchers = { firefox, webkit: () => new WebKitLauncher() };
const asked = (process.env.BROWSERS ?? 'firefox,webkit').split(',');

/** The element tests in the other engines; `npm run test:browsers` says what is missing before it starts. */
export default {
  ...chromium,
  browsers: asked.map((name) => launchers[name]()),
  concurrency: 1,
  // WebKitGTK draws in software.
  testFramework: { config: { timeout: 60_000 } },
};
