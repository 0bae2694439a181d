// `npm test`: everything that must hold, in one run. Ends with `N passed, N failed` summed over all runners.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
// Stories read it, so the types of tests need it, too.
check('manifest', () =>
  runBin('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']),
);
// Each of these keeps one core busy: two at a time, the longest first.
await checks(2, [
  // The pages show what typedoc wrote.
  ['documentation', 'typedoc --logLevel Warn', 'vitepress build docs'],
  ['types of tests', 'tsc -p tsconfig.tests.json'],
  ['format', 'prettier --check . --log-level warn --cache --cache-location .cache/prettier'],
  ['lint', 'eslint . --max-warnings 0 --cache --cache-location .cache/eslint'],
  ['layers', 'depcruise packages examples/officer-desk --config .dependency-cruiser.cjs'],
]);
suite('unit and service tests', 'vitest.json', (file) =>
  runBin('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
);
suite('element tests', 'elements.json', (file) => {
  try {
    runBin('wtr', [], { env: { MOTCUA_REPORT: file } });
  } catch (error) {
    onceMore(file, error);
  }
});
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

console.log('\n');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(24)} ${passed} passed, ${failed} failed, ${seconds} s`,
  );
}
// What failed, once more: the end of a long log is what people see.
for (const { name, failures } of results) {
  for (const failure of failures) console.log(`✗ ${name}: ${failure}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);

/**
 * Tests in pages wait for what a busy machine may not give them in time. Files that failed run once more, by themselves;
 * what holds then counts, and is named.
 */
function onceMore(file, error) {
  const { passed, failed, failures, files } = JSON.parse(readFileSync(file, 'utf8'));
  if (!files?.length || files.length > 3) throw error;
  console.log(`Once more, by themselves:\n${failures.join('\n')}`);
  const again = file.replace('.json', '-again.json');
  const names = files.map((path) => relative(root, path)).join(' ');
  runBin('wtr', [], { env: { MOTCUA_REPORT: again, FILES: names } });
  writeFileSync(file, JSON.stringify({ passed: passed + failed, failed: 0 }));
  for (const failure of failures) console.log(`Held at the second go: ${failure}`);
}

/** A step that holds or does not: it counts as one. */
function check(name, step) {
  suite(name, undefined, step);
}

/** Tools that hold or do not, one step after the other, so many tools at a time; each says at its end what it has to say. */
async function checks(atOnce, tools) {
  const waiting = [...tools];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, ...steps] = next;
      const start = Date.now();
      let failed = 0;
      for (let at = 0; at < steps.length && failed === 0; at++) {
        const { code, said } = await quietly(...steps[at].split(' '));
        console.log(`\n── ${name} ──\n${said}`);
        if (code !== 0) failed = 1;
      }
      record(name, start, { passed: 1 - failed, failed });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Runs a tool of node_modules/.bin and keeps what it says. */
function quietly(tool, ...args) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', tool), args, { cwd: root });
    let said = '';
    const keep = (text) => (said += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => resolve({ code: 1, said: String(error) }));
    child.once('close', (code) => resolve({ code, said }));
  });
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
  const counted = file ? counts(file) : { passed: error ? 0 : 1, failed: error ? 1 : 0 };
  // A runner that fails without a failed test (or ran none) has failed all the same.
  if (counted.failed === 0 && (error || counted.passed === 0)) counted.failed = 1;
  record(name, start, counted);
}

function record(name, start, { passed, failed, failures = [] }) {
  const seconds = Math.round((Date.now() - start) / 1000);
  results.push({ name, passed, failed, failures, seconds });
}

/** Reads the counts and the names of what failed out of the report of vitest, Playwright or our own runners. */
function counts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if ('numPassedTests' in report) {
    const failures = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName);
    return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
  }
  if (report.stats) {
    const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
    return {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
      failures: specsOf(report)
        .filter(({ ok }) => !ok)
        .map(({ title }) => title),
    };
  }
  return report;
}
