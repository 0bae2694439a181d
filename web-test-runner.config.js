import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags, findChromium } from './tools/browser.mjs';

/** Writes how many tests passed and failed to the file named by MOTCUA_REPORT. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    if (!process.env.MOTCUA_REPORT) return;
    const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];
    const all = sessions.flatMap((session) =>
      session.testResults ? tests(session.testResults) : [],
    );
    const nameOf = ({ name, error }) => `${name} (${error?.message ?? 'no reason given'})`;
    const passed = all.filter((test) => test.passed).length;
    const broken = sessions.filter((session) => !session.passed && !session.testResults);
    const failures = [
      ...all.filter((test) => !test.passed && !test.skipped).map(nameOf),
      ...broken.map(({ testFile }) => testFile),
    ];
    const failed = failures.length;
    const files = sessions.filter((session) => !session.passed).map(({ testFile }) => testFile);
    writeFileSync(process.env.MOTCUA_REPORT, JSON.stringify({ passed, failed, failures, files }));
  },
};

/** What tests of another file left on the device is not there any more. */
const onEmptyDevice = (framework) => `<!doctype html><html><body><script type="module">
  localStorage.clear();
  sessionStorage.clear();
  for (const key of await caches.keys()) await caches.delete(key);
  for (const { name } of await indexedDB.databases()) {
    const request = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => Object.assign(request, { onsuccess: resolve, onerror: resolve }));
  }
  await import(${JSON.stringify(framework)});
</script></body></html>`;

/** Element tests in a real Chromium. FILES narrows what runs. */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: process.env.FILES?.split(' ') ?? 'packages/elements/src/**/*.test.ts',
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
      launchOptions: { executablePath: findChromium(), args: [...chromiumFlags] },
      // Files that run at once share no storage and no cookies, and neither is in a tab behind the other.
      createPage: async ({ browser }) => {
        const page = await (await browser.createBrowserContext()).newPage();
        // Browsers give the focus to one window at a time.
        await (
          await page.createCDPSession()
        ).send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  reporters: [defaultReporter(), countReporter],
  concurrency: 2,
  testRunnerHtml: onEmptyDevice,
  testFramework: { config: { timeout: 40_000 } },
};
