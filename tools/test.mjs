// `npm test`: everything that must hold, in one run. Ends with `N passed, N failed` summed over all runners.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  build,
  installPackages,
  requireBrowser,
  requireNode,
  root,
  run,
  runBin,
} from './prepare.mjs';

requireNode();
installPackages();
requireBrowser();

const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const started = Date.now();
const results = [];

check('build', () => build());
check('manifest', () =>
  runBin('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']),
);
check('types of tests', () => runBin('tsc', ['-p', 'tsconfig.tests.json']));
check('lint', () =>
  runBin('eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint']),
);
check('layers', () =>
  runBin('depcruise', ['packages', 'examples/officer-desk', '--config', '.dependency-cruiser.cjs']),
);
check('format', () =>
  runBin('prettier', [
    '--check',
    '.',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    '.cache/prettier',
  ]),
);
suite('unit and service tests', 'vitest.json', (file) =>
  runBin('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
);
suite('element tests', 'elements.json', (file) =>
  runBin('wtr', [], { env: { MOTCUA_REPORT: file } }),
);
suite('story tests', 'stories.json', (file) =>
  runBin('vitest', [
    'run',
    '--config',
    'vitest.stories.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]),
);
suite('journeys', 'journeys.json', (file) =>
  runBin('playwright', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  }),
);
suite('sizes', 'sizes.json', (file) =>
  run(process.execPath, ['tools/size.mjs', `--report=${file}`]),
);
check('documentation', () => {
  runBin('typedoc', ['--logLevel', 'Warn']);
  runBin('vitepress', ['build', 'docs']);
});

console.log('\n');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(24)} ${passed} passed, ${failed} failed, ${seconds} s`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);

/** A step that holds or does not: it counts as one. */
function check(name, step) {
  suite(name, undefined, step);
}

/** A step that runs tests and writes how many passed and failed to a report. */
function suite(name, report, step) {
  console.log(`\n── ${name} ──`);
  const start = Date.now();
  const file = report && join(reports, report);
  let error;
  try {
    step(file);
  } catch (caught) {
    error = caught instanceof Error ? caught.message : String(caught);
    console.error(error);
  }
  let { passed, failed } = file ? counts(file) : { passed: error ? 0 : 1, failed: error ? 1 : 0 };
  // A runner that fails without a failed test (or ran none) has failed all the same.
  if (failed === 0 && (error || passed === 0)) failed = 1;
  results.push({ name, passed, failed, seconds: Math.round((Date.now() - start) / 1000) });
}

/** Reads the counts out of the report of vitest, Playwright or our own runners. */
function counts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if ('numPassedTests' in report) {
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  }
  if (report.stats) {
    return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  }
  return report;
}
