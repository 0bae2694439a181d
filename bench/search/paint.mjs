// From key press to painted results in a slow Chromium: the look-up element beside lists written by hand. `npm run bench:lookup`
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { chromium } from 'playwright';
import { createIndex } from '@motcua/search';
import { chromiumFlags, findChromium } from '../../tools/browser.mjs';
import { build, requireBrowser, root } from '../../tools/prepare.mjs';
import { busy } from './busy.mjs';
import { readRows } from './rows.mjs';
import { table } from './table.mjs';

const SLOWER = 4;
const FRAME = 1000 / 60;
const RESULTS = 6;
const quick = process.argv.includes('--quick');
/** Of each key press the fastest round counts: what else the machine does is not the page's. */
const ROUNDS = quick ? 2 : 5;
/** Between two keys: somebody who types quickly. */
const PAUSE = 180;
const WARM_UP = 'dang ky tam tru';
const QUERIES = [
  'lam khai sinh cho con',
  'doi bang lai xe',
  'lam so do lan dau',
  'work permit',
  'mo quan ca phe',
].slice(0, quick ? 2 : undefined);
const PAGES = {
  element: '<motcua-procedure-lookup>',
  engine: 'list by hand, same engine',
  given: 'list by hand, answers given',
};

requireBrowser();
build();
const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const { rows, shipped } = readRows(file);
const index = createIndex(rows);
const answers = Object.fromEntries([WARM_UP, ...QUERIES].flatMap(beginnings).map(answerTo));
const asked = { service: 0 };
const server = await serve();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  const presses = await typeEverywhere(`http://localhost:${server.address().port}`);
  if (process.argv.includes('--json')) console.log(JSON.stringify(presses, null, 2));
  else report(presses);
} finally {
  await browser.close();
  server.close();
}

/** All that is in the box while a query is typed. */
function beginnings(query) {
  return Array.from(query, (_, at) => query.slice(0, at + 1));
}

function answerTo(query) {
  const found = index.search(query.trim(), { limit: RESULTS });
  return [query, found.map(({ code, matches }) => ({ ...index.facts(code), matches }))];
}

/** Types each query into each page in turn, so that a busy moment of the machine does not hit one page alone. */
async function typeEverywhere(address) {
  const pages = {};
  for (const name of Object.keys(PAGES)) {
    pages[name] = await open(`${address}/${name}`);
    await type(pages[name], WARM_UP);
  }
  asked.service = 0;
  const measured = [];
  for (const query of QUERIES) {
    const times = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, page] of Object.entries(pages)) times[name].push(await type(page, query));
    }
    beginnings(query).forEach((typed, at) => {
      const least = ([name, rounds]) => {
        const of = (figure) => Math.min(...rounds.map((round) => round[at][figure]));
        return [name, { painted: of('painted'), work: of('work') }];
      };
      measured.push({ typed, ...Object.fromEntries(Object.entries(times).map(least)) });
    });
  }
  if (asked.service > 0) throw new Error('The element asked the service: it has no index.');
  return measured;
}

async function open(address) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${address}: ${error.message}`));
  await page.goto(address);
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  // The time that the page's thread itself has worked, slowed as it is: other programs hardly change it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { page, session };
}

/** For each key press: milliseconds until its results were painted, and of work in the page's main thread until then. */
async function type({ page, session }, query) {
  await page.bringToFront();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  const times = [];
  for (const typed of beginnings(query)) {
    await page.waitForTimeout(PAUSE);
    const codes = answers[typed].map(({ code }) => code);
    await page.evaluate((expected) => globalThis.paint.expect(expected), codes);
    const before = await workOf(session);
    await page.keyboard.press(typed.at(-1) === ' ' ? 'Space' : typed.at(-1));
    const painted = await page.evaluate(() => globalThis.paint.painted);
    if (painted === null) throw new Error(`${page.url()} never showed the results of "${typed}".`);
    times.push({ painted, work: (await workOf(session)) - before });
  }
  return times;
}

async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

function report(presses) {
  const share = (name, part, figure = 'painted') => {
    const sorted = presses.map((press) => press[name][figure]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length * part)];
  };
  const later = (name, part) => (share('element', part) - share(name, part)) / FRAME;
  const within = (name) => {
    const soon = presses.filter(
      ({ element, [name]: list }) => element.painted - list.painted <= FRAME * 1.1,
    );
    return `${((100 * soon.length) / presses.length).toFixed(0)} %`;
  };
  const line = (name) => [
    PAGES[name],
    share(name, 0.5).toFixed(1),
    share(name, 0.95).toFixed(1),
    ...(name === 'element'
      ? ['', '', '']
      : [later(name, 0.5).toFixed(1), later(name, 0.95).toFixed(1), within(name)]),
    share(name, 0.5, 'work').toFixed(1),
    share(name, 0.95, 'work').toFixed(1),
  ];
  const names = Object.keys(PAGES);
  const reached = [0.5, 0.95].every((part) => later('engine', part) <= 1);
  const about =
    `${rows.length} procedures, ${presses.length} key presses, each the fastest of ${ROUNDS}, processor ${SLOWER} times slower. ` +
    `"Later": frames of ${FRAME.toFixed(1)} ms that the element paints after the list. "Work": what the page's main thread did of it, slowed as well.`;
  const paragraphs = [
    shipped ? `${about} This is the small catalogue that is shipped.` : about,
    table(
      [
        'page',
        'painted, median ms',
        'p95',
        'element later, median',
        'p95',
        'within a frame',
        'work, median ms',
        'p95',
      ],
      names.map(line),
    ),
    `At most one frame more than the list by hand with the same engine: ${reached ? 'yes' : 'no'}.`,
    ...busy(),
  ];
  console.log(paragraphs.join('\n\n'));
}

/** The service as far as the look-up needs it, and the pages. */
async function serve() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const script = async (name) => {
    const { outputFiles } = await bundle({
      entryPoints: [join(folder, name)],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    return outputFiles[0].text;
  };
  const json = (value) => ['application/json', JSON.stringify(value)];
  const list = (source) =>
    `<link rel="stylesheet" href="/list.css"><script type="module" src="/list.js" data-source="${source}"></script>
     <label>Bạn cần làm gì? <input type="search"></label><p id="count"></p><ol part="results"></ol>`;
  const html = (body) => [
    'text/html',
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
     <title>Tra cứu</title><script src="/watch.js"></script>${body}`,
  ];
  const catalogue = { version: 1, asOf: '2026-07-18', index: index.toJSON() };
  const found = new Map([
    ['/element', html(elementPage())],
    ['/engine', html(list('engine'))],
    ['/given', html(list('given'))],
    ['/watch.js', ['text/javascript', await script('paint-watch.mjs')]],
    ['/list.js', ['text/javascript', await script('paint-list.mjs')]],
    ['/list.css', ['text/css', readFileSync(join(folder, 'paint-list.css'))]],
    ['/answers.json', json(answers)],
    ['/v1/catalogue/index', json(catalogue)],
    ['/v1/life-events', json({ items: [] })],
  ]);
  const started = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/v1/procedures') asked.service += 1;
    const [type, content] = found.get(pathname) ?? embedded(pathname) ?? [];
    response.writeHead(type === undefined ? 404 : 200, {
      'content-type': `${type ?? 'text/plain'}; charset=utf-8`,
    });
    response.end(content);
  });
  return new Promise((resolve) => started.listen(0, 'localhost', () => resolve(started)));
}

function elementPage() {
  return `<script type="module" src="/embed/v1/motcua.js"></script>
    <motcua-procedure-lookup procedure-href="/thu-tuc/{code}" limit="${RESULTS}"></motcua-procedure-lookup>`;
}

function embedded(pathname) {
  const [, name] = /^\/embed\/v1\/([\w.-]+\.js)$/.exec(pathname) ?? [];
  if (name === undefined) return undefined;
  try {
    return ['text/javascript', readFileSync(join(root, 'packages/elements/dist/embed', name))];
  } catch {
    return undefined;
  }
}
