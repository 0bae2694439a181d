// How often the procedure that was meant comes first, and among the first three and ten.
import { engines } from './engines.mjs';

/**
 * @typedef {object} Figures
 * @property {number} questions
 * @property {number} top1 Per cent.
 * @property {number} top3 Per cent.
 * @property {number} top10 Per cent.
 * @property {number} mrr Mean reciprocal rank within the first ten, 0 to 1.
 */

/** An engine that takes half a second a question is asked so many of them: all would take a quarter of an hour. */
const SLOW_STEP = 8;

/**
 * Asks every engine every question, a slow one each eighth.
 * @returns {Promise<{ engine: string, half: string, all: Figures, kinds: Record<string, Figures> }[]>}
 */
export async function measureRelevance(rows, halves, progress) {
  const measured = [];
  for (const engine of engines) {
    progress(`relevance: ${engine.name}`);
    const index = await engine.build(engine.documents(rows));
    for (const [half, questions] of Object.entries(halves)) {
      const asked = engine.slow ? questions.filter((_, at) => at % SLOW_STEP === 0) : questions;
      const judged = asked.map((question) => ({
        ...question,
        place: placeOf(engine.search(index, question.query), question.codes),
      }));
      const kinds = [...new Set(judged.map(({ kind }) => kind))];
      measured.push({
        engine: engine.slow ? `${engine.name} (${asked.length} questions)` : engine.name,
        half,
        all: figuresOf(judged),
        kinds: Object.fromEntries(
          kinds.map((kind) => [kind, figuresOf(judged.filter((entry) => entry.kind === kind))]),
        ),
      });
    }
  }
  return measured;
}

/** The questions to which Motcua does not give a right answer first, with what it gives. */
export async function missesOf(rows, questions) {
  const [motcua] = engines;
  const index = await motcua.build(motcua.documents(rows));
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  const named = (code) => ({ code, name: names.get(code) ?? '(not in this catalogue)' });
  return questions.flatMap(({ query, codes, kind }) => {
    const found = motcua.search(index, query);
    const place = placeOf(found, codes);
    if (place === 1) return [];
    return { query, kind, place, meant: codes.map(named), found: found.slice(0, 3).map(named) };
  });
}

/** From 1; `undefined` when no right answer is among the results. */
function placeOf(found, codes) {
  const at = found.findIndex((code) => codes.includes(code));
  return at < 0 ? undefined : at + 1;
}

/** @returns {Figures} */
function figuresOf(judged) {
  const share = (most) => {
    const right = judged.filter(({ place }) => place !== undefined && place <= most);
    return (100 * right.length) / judged.length;
  };
  const reciprocal = judged.map(({ place }) => (place === undefined ? 0 : 1 / place));
  return {
    questions: judged.length,
    top1: share(1),
    top3: share(3),
    top10: share(10),
    mrr: reciprocal.reduce((sum, value) => sum + value, 0) / judged.length,
  };
}
