// Motcua's form beside other form engines and a form written by hand: weight, speed, strictness. `npm run bench:forms`
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../../tools/browser.mjs';
import { build, requireBrowser } from '../../tools/prepare.mjs';
import { busy } from '../search/busy.mjs';
import { bundle } from './bundle.mjs';
import { definitions } from './definitions.mjs';
import { FLOOR, OURS, contenders, names } from './engines.mjs';
import { report, reportOfShapes } from './report.mjs';
import { serve } from './serve.mjs';
import { SHAPES, TYPES, shapeOf } from './shape.mjs';
import { median, sample } from './speed.mjs';
import { accessible, emptySubmit, everyFieldAccessible, underPolicy } from './strict.mjs';

const options = optionsOf(process.argv.slice(2));
const shapes =
  options.shape.length > 0
    ? Object.fromEntries(options.shape.map((name) => [name, SHAPES[name]]))
    : { usual: options.usual, large: options.large };
/** What is checked rather than measured needs every type of question and a rule, not many of them. */
const CHECKED = shapeOf({ fields: 20, rules: 2 });
const progress = (what) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${what} … `);

requireBrowser();
build();
const chosen = names.filter((name) => options.only.length === 0 || options.only.includes(name));
const result = { shapes, rounds: options.rounds, engines: {} };
const bundles = {};
for (const name of chosen) {
  progress(`bundling ${name}`);
  const { files, ...weight } = await bundle(name);
  bundles[name] = files;
  result.engines[name] = weight;
}
const server = await serve(bundles);
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
try {
  await measure();
  // Other shapes are of the same types of questions: what is checked is checked once.
  if (options.shape.length === 0) await check();
} finally {
  await browser.close();
  server.close();
}
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
if (options.json) console.log(JSON.stringify(result, null, 2));
else {
  const paragraphs = options.shape.length > 0 ? reportOfShapes(result) : report(result);
  for (const paragraph of [...paragraphs, ...busy()]) console.log(`${paragraph}\n`);
}

/** Every engine and size in turn, round by round, so that a busy moment of the machine hits all alike; the first warms up. */
async function measure() {
  const turns = Object.entries(shapes).flatMap(([size, given]) =>
    chosen.map((name) => ({ size, name, shape: shapeOf(given), taken: [] })),
  );
  for (let round = 0; round <= options.rounds; round += 1) {
    for (const { size, name, shape, taken } of turns) {
      progress(`round ${round} of ${options.rounds}: ${size}, ${name}`);
      const figures = await attempt(() =>
        sample(browser, `${server.address}/${name}`, definitions[name](shape), shape),
      );
      if (round > 0) taken.push(figures);
    }
  }
  for (const { size, name, taken } of turns) {
    result.engines[name][size] = Object.fromEntries(
      Object.keys(taken[0]).map((figure) => [figure, median(taken.map((it) => it[figure]))]),
    );
  }
}

async function check() {
  for (const name of chosen) {
    progress(`checking ${name}`);
    const at = [browser, `${server.address}/${name}`, definitions[name](CHECKED)];
    result.engines[name].policy = await underPolicy(...at, CHECKED);
    result.engines[name].axe = await accessible(...at);
    result.engines[name].submit = await emptySubmit(...at, CHECKED);
  }
  if (chosen.includes(OURS)) {
    result.engines[OURS].everyField = await everyFieldAccessible(
      browser,
      `${server.address}/${OURS}`,
    );
  }
}

/** A page that did not come on a busy machine is tried once more. */
async function attempt(act) {
  try {
    return await act();
  } catch {
    return await act();
  }
}

function optionsOf(given) {
  const read = {
    rounds: 5,
    json: false,
    only: [],
    shape: [],
    types: undefined,
    fields: 100,
    rules: 10,
  };
  for (const argument of given) {
    const [, name, value] =
      /^--(json|quick|only|shape|types|rounds|fields|rules|large-fields|large-rules)(?:=(.+))?$/.exec(
        argument,
      ) ?? [];
    if (name === 'json') read.json = true;
    else if (name === 'quick') read.rounds = 2;
    else if (name === 'shape' && value === 'all') read.shape = Object.keys(SHAPES);
    else if (['only', 'shape', 'types'].includes(name) && value) read[name] = value.split(',');
    else if (name && Number.isInteger(Number(value)) && Number(value) >= 0)
      read[name] = Number(value);
    else stop(`There is no option ${argument}. See bench/forms/README.md.`);
  }
  const shapeless = read.shape.find((name) => !Object.hasOwn(SHAPES, name));
  if (shapeless) stop(`--shape takes all, ${Object.keys(SHAPES).join(', ')}; not ${shapeless}.`);
  const untyped = read.types?.find((type) => !TYPES.includes(type));
  if (untyped) stop(`--types takes ${TYPES.join(', ')}; not ${untyped}.`);
  const unknown = read.only.find((name) => !names.includes(name));
  if (unknown) stop(`--only takes ${names.join(', ')}; not ${unknown}.`);
  // Ratios are to the floor and to the fastest contender.
  if (read.only.length > 0 && !read.only.some((name) => contenders.includes(name))) {
    stop(`--only needs one of ${contenders.join(', ')} to compare with.`);
  }
  const only = read.only.length === 0 ? [] : [FLOOR, OURS, ...read.only];
  const { types } = read;
  const usual = { fields: read.fields, rules: read.rules, types };
  const large = {
    fields: read['large-fields'] ?? 3 * read.fields,
    rules: read['large-rules'] ?? 3 * read.rules,
    types,
  };
  try {
    [usual, large].forEach(shapeOf);
  } catch (error) {
    stop(error.message);
  }
  return { ...read, only, usual, large };
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
