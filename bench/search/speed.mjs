// How long an index takes to make, to load and to ask. Milliseconds on this machine; the ratios travel.
import { engines } from './engines.mjs';
import { enlarge } from './rows.mjs';

/** The fastest of so many rounds counts, and every engine has its turn in each: what else the machine does is not theirs. */
const roundsOf = (times) => (times > 1 ? 2 : 3);
const LARGE = 10;
/** So many of the questions are enough for a 95th percentile, and bearable: every fourth, eighth, sixty-fourth. */
const stepOf = (engine, times) => (engine.slow ? 64 : times > 1 ? 8 : 4);

/**
 * @returns {Promise<{ documents: number, engine: string, skipped?: true, build?: number, load?: number, ready?: number, p50?: number, p95?: number }[]>}
 */
export async function measureSpeed(rows, questions, progress) {
  const measured = [];
  for (const times of [1, LARGE]) {
    const catalogue = enlarge(rows, times);
    const documents = catalogue.length;
    const rounds = roundsOf(times);
    const runs = engines
      .filter((engine) => times === 1 || !engine.slow)
      .map((engine) => ({
        engine,
        asked: questions.filter((_, at) => at % stepOf(engine, times) === 0),
        taken: [],
      }));
    for (let round = 1; round <= rounds; round += 1) {
      for (const { engine, asked, taken } of runs) {
        progress(`speed: ${documents} documents, round ${round} of ${rounds}, ${engine.name}`);
        taken.push(await timesOf(engine, engine.documents(catalogue), asked));
      }
    }
    for (const engine of engines) {
      const run = runs.find((entry) => entry.engine === engine);
      const figures = run === undefined ? { skipped: true } : fastestOf(run.taken);
      measured.push({ documents, engine: engine.name, ...figures });
    }
  }
  return measured;
}

/** One round. The index that is asked is a loaded one, as on a device. */
async function timesOf(engine, documents, asked) {
  let index;
  const build = await timed(async () => void (index = await engine.build(documents)));
  const text = await engine.save(index);
  index = undefined;
  globalThis.gc?.();
  const load = await timed(async () => void (index = await engine.load(text)));
  const searches = asked.map(({ query }) => {
    const start = performance.now();
    engine.search(index, query);
    return performance.now() - start;
  });
  return { build, load, ready: load + (searches[0] ?? 0), searches };
}

function fastestOf(rounds) {
  const least = (of) => Math.min(...rounds.map(of));
  const searches = rounds[0].searches
    .map((_, at) => least((round) => round.searches[at]))
    .sort((a, b) => a - b);
  const part = (share) => searches[Math.floor(searches.length * share)];
  return {
    build: least(({ build }) => build),
    load: least(({ load }) => load),
    ready: least(({ ready }) => ready),
    p50: part(0.5),
    p95: part(0.95),
  };
}

async function timed(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
