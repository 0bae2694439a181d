// How long an index takes to make, to load and to ask. Milliseconds on this machine; the ratios travel.
import { engines } from './engines.mjs';
import { enlarge } from './rows.mjs';

/** Every fourth question is enough for a 95th percentile; of a slow engine every sixteenth. */
const EVERY = 4;
const EVERY_OF_SLOW = 16;
const WARM_UP = 20;
const LARGE = 10;

/**
 * @returns {Promise<{ documents: number, engine: string, skipped?: true, build?: number, load?: number, p50?: number, p95?: number }[]>}
 */
export async function measureSpeed(rows, questions, progress) {
  const every = (step) => questions.filter((_, at) => at % step === 0).map(({ query }) => query);
  const measured = [];
  for (const times of [1, LARGE]) {
    const catalogue = enlarge(rows, times);
    for (const engine of engines) {
      const row = { documents: catalogue.length, engine: engine.name };
      if (engine.slow && times > 1) {
        measured.push({ ...row, skipped: true });
        continue;
      }
      progress(`speed: ${engine.name}, ${catalogue.length} documents`);
      const asked = every(engine.slow ? EVERY_OF_SLOW : EVERY);
      measured.push({ ...row, ...(await timesOf(engine, catalogue, asked, times > 1 ? 2 : 5)) });
    }
  }
  return measured;
}

/** Medians of so many runs; the index that is asked is a loaded one, as on a device. */
async function timesOf(engine, catalogue, asked, runs) {
  const documents = engine.documents(catalogue);
  let index;
  const builds = [];
  for (let run = 0; run < Math.ceil(runs / 2); run += 1) {
    builds.push(await timed(async () => void (index = await engine.build(documents))));
  }
  const text = await engine.save(index);
  const loads = [];
  for (let run = 0; run < runs; run += 1) {
    index = undefined;
    globalThis.gc?.();
    loads.push(await timed(async () => void (index = await engine.load(text))));
  }
  for (const query of asked.slice(0, WARM_UP)) engine.search(index, query);
  const searches = asked
    .map((query) => {
      const start = performance.now();
      engine.search(index, query);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  return {
    build: median(builds),
    load: median(loads),
    p50: searches[Math.floor(searches.length / 2)],
    p95: searches[Math.floor(searches.length * 0.95)],
  };
}

async function timed(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
