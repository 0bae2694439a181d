// How much work each engine makes of starting, of a key press and of a rule, in one Chromium.
import { TRIGGER, shownAtFirst } from './shape.mjs';

/** Milliseconds after which nothing more is expected of a page. */
const SETTLED = 800;
/** form-js looks at its conditions 0.3 s after a key. */
const AFTER_KEY = 400;
const KEYS = ['a', 'b', 'c', 'd'];
const RULES_TRIED = 2;

/**
 * One fresh page: the work of its main thread, which other programs hardly change, and the time until a rule shows.
 * @returns {{ start: number, press: number, rule: number, rulePress: number }} milliseconds
 */
export async function sample(browser, address, definition, shape) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.goto(address);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const work = () => workOf(session);

    // What a browser's driver makes of handing a large definition over is no engine's work.
    await page.evaluate((given) => {
      globalThis.definition = given;
    }, definition);
    const before = await work();
    await page.evaluate(start, lastOf(shape));
    await page.waitForTimeout(SETTLED);
    const begun = await work();

    const figures = { start: begun - before };
    figures.press = median(await pressEach(page, work, shape.questions[0].id, KEYS));
    const tried = [];
    for (const rule of shape.rules.slice(0, RULES_TRIED))
      tried.push(await tryRule(page, work, rule));
    if (tried.length > 0) {
      figures.rule = median(tried.map(({ shownAfter }) => shownAfter));
      figures.rulePress = median(tried.map(({ cpu }) => cpu));
    }
    if (failures.length > 0) throw new Error(`${address}: ${failures[0]}`);
    return figures;
  } finally {
    await context.close();
  }
}

/** The last question with a box to type in, outside of groups: radio buttons have no id of the question in every engine. */
function lastOf(shape) {
  return shownAtFirst(shape).findLast(
    ({ type, group }) => group === undefined && (type === 'text' || type === 'email'),
  ).id;
}

/** In the page: loads the engine and shows the form, until the last of its questions has been painted. */
async function start(last) {
  const { definition } = globalThis;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const engine = await import(`${location.pathname}/page.js`);
  globalThis.bench = engine;
  await engine.mount(document.getElementById('place'), definition);
  const deadline = performance.now() + 10_000;
  while (!engine.find(last)) {
    if (performance.now() > deadline) throw new Error(`${last} never came`);
    await frame();
  }
  await frame();
  await frame();
}

async function pressEach(page, work, id, keys) {
  await focus(page, id);
  const measured = [];
  for (const key of keys) {
    const before = await work();
    await page.keyboard.press(key);
    await page.waitForTimeout(AFTER_KEY);
    measured.push((await work()) - before);
  }
  const typed = await page.evaluate((it) => globalThis.bench.find(it).value, id);
  if (typed !== keys.join(''))
    throw new Error(`${page.url()} took "${typed}" for "${keys.join('')}"`);
  return measured;
}

/** Milliseconds from the key press to the end of the frame that shows what the rule shows. */
async function tryRule(page, work, { trigger, shown }) {
  await focus(page, trigger);
  await page.evaluate((id) => {
    const seen = () => {
      const control = globalThis.bench.find(id);
      return control !== null && control.getClientRects().length > 0;
    };
    if (seen()) throw new Error(`${id} is shown already`);
    globalThis.shownAfter = new Promise((resolve, reject) => {
      const begin = ({ timeStamp }) => {
        const look = () => {
          if (seen()) resolve(performance.now() - timeStamp);
          else if (performance.now() - timeStamp > 5000) reject(new Error(`${id} never came`));
          else requestAnimationFrame(look);
        };
        // Looked at when the frame is done, so that a question shown in it counts for it.
        requestAnimationFrame(() => setTimeout(look));
      };
      addEventListener('keydown', begin, { capture: true, once: true });
    });
  }, shown);
  const before = await work();
  await page.keyboard.press(TRIGGER);
  const shownAfter = await page.evaluate(() => globalThis.shownAfter);
  await page.waitForTimeout(AFTER_KEY);
  return { shownAfter, cpu: (await work()) - before };
}

async function focus(page, id) {
  await page.evaluate((it) => {
    const control = globalThis.bench.find(it);
    control.scrollIntoView({ block: 'center' });
    control.focus();
  }, id);
  await page.waitForTimeout(AFTER_KEY);
}

async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
