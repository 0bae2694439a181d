// `npm test`: everything that must hold, in one run. Ends with `N passed, N failed` summed over all runners.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { installPackages, requireBrowser, requireNode, root, runBin } from './prepare.mjs';

requireNode();
installPackages();
requireBrowser();

const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
/** Tests in pages wait for what a busy machine may not give them in time: so many (files of elements, journeys) may need a second go. */
const MAY_REPEAT = 3;
const started = Date.now();
const results = [];

// Each of these keeps one core busy: two at a time, each as soon as what it needs is there, the longest first.
await steps(2, [
  { name: 'build', run: ['node tools/build.mjs'], starts: true },
  {
    name: 'format',
    run: ['prettier --check . --log-level warn --cache --cache-location .cache/prettier'],
    starts: true,
  },
  {
    name: 'lint',
    run: ['eslint . --max-warnings 0 --cache --cache-location .cache/eslint'],
    starts: true,
  },
  // The pages show what typedoc wrote.
  { name: 'documentation', run: ['typedoc --logLevel Warn', 'vitepress build docs'] },
  {
    name: 'story tests',
    report: 'stories.json',
    run: [
      'vitest run --config vitest.stories.config.ts --reporter=default --reporter=json --outputFile.json=REPORT',
    ],
  },
  {
    name: 'types of tests',
    run: ['node node_modules/typescript-7/bin/tsc -p tsconfig.tests.json'],
  },
  { name: 'sizes', report: 'sizes.json', run: ['node tools/size.mjs --report=REPORT'] },
  {
    name: 'layers',
    run: ['depcruise packages examples/officer-desk --config .dependency-cruiser.cjs'],
  },
]);
// These keep all cores busy.
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
suite('journeys', 'journeys.json', (file) =>
  runBin('playwright', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  }),
);

console.log('\n');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(24)} ${passed} passed, ${failed} failed, ${seconds} s`,
  );
}
// What failed, once more: the end of a long log is what people see.
for (const { name, failures, again } of results) {
  for (const failure of failures) console.log(`✗ ${name}: ${failure}`);
  for (const held of again) console.log(`Held at the second go: ${name}: ${held}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);

/** Files of elements that failed run once more, by themselves; what holds then counts, and is named. Playwright does so itself. */
function onceMore(file, error) {
  const { passed, failed, failures, files } = JSON.parse(readFileSync(file, 'utf8'));
  if (!files?.length || files.length > MAY_REPEAT) throw error;
  console.log(`Once more, by themselves:\n${failures.join('\n')}`);
  const again = file.replace('.json', '-again.json');
  const names = files.map((path) => relative(root, path)).join(' ');
  runBin('wtr', [], { env: { MOTCUA_REPORT: again, FILES: names } });
  writeFileSync(file, JSON.stringify({ passed: passed + failed, failed: 0, again: failures }));
}

/**
 * Runs so many steps at a time; each says at its end what it has to say. A step that does not start a run waits for the build,
 * which stands first. One without a report holds or does not, and counts as one.
 */
async function steps(atOnce, all) {
  const waiting = [...all];
  let isBuilt;
  const built = new Promise((resolve) => (isBuilt = resolve));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!next.starts) await built;
      console.log(`… ${next.name}`);
      const start = Date.now();
      const file = next.report && join(reports, next.report);
      let holds = true;
      for (const step of next.run) {
        if (!holds) break;
        const { code, said } = await quietly(...step.replace('REPORT', file).split(' '));
        console.log(`\n── ${next.name} ──\n${said}`);
        holds = code === 0;
      }
      if (next.name === 'build') isBuilt();
      recordCounts(next.name, start, file, holds);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Runs Node or a tool of node_modules/.bin and keeps what it says. */
function quietly(tool, ...args) {
  return new Promise((resolve) => {
    const command = tool === 'node' ? process.execPath : join(root, 'node_modules', '.bin', tool);
    const child = spawn(command, args, { cwd: root });
    let said = '';
    const keep = (text) => (said += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => resolve({ code: 1, said: String(error) }));
    child.once('close', (code) => resolve({ code, said }));
  });
}

/** A step that keeps all cores busy, runs tests and writes how many passed and failed to a report. */
function suite(name, report, step) {
  console.log(`\n── ${name} ──`);
  const start = Date.now();
  const file = join(reports, report);
  let holds = true;
  try {
    step(file);
  } catch (error) {
    holds = false;
    console.error(error instanceof Error ? error.message : String(error));
  }
  recordCounts(name, start, file, holds);
}

function recordCounts(name, start, file, holds) {
  const counted = file ? counts(file) : { passed: holds ? 1 : 0, failed: holds ? 0 : 1 };
  // A runner that fails without a failed test (or ran none) has failed all the same.
  if (counted.failed === 0 && (!holds || counted.passed === 0)) counted.failed = 1;
  const { passed, failed, failures = [], again = [] } = counted;
  const seconds = Math.round((Date.now() - start) / 1000);
  results.push({ name, passed, failed, failures, again, seconds });
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
    const named = (status) =>
      specsOf(report)
        .filter(({ tests }) => tests.some((test) => test.status === status))
        .map(({ title }) => title);
    const { expected, unexpected, flaky } = report.stats;
    // What held at the second go counts, as long as that is the exception.
    return flaky > MAY_REPEAT
      ? {
          passed: expected,
          failed: unexpected + flaky,
          failures: [...named('unexpected'), ...named('flaky')],
        }
      : {
          passed: expected + flaky,
          failed: unexpected,
          failures: named('unexpected'),
          again: named('flaky'),
        };
  }
  return report;
}
