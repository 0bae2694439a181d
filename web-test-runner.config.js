import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags, findChromium } from './tools/browser.mjs';

/** Element tests in a real Chromium. FILES narrows what runs. */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: process.env.FILES ?? 'packages/elements/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
    }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 8000 } },
};
