// What is searched and what is asked.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHIPPED = fileURLToPath(
  new URL('../../packages/server/catalogue/procedures.jsonl', import.meta.url),
);

/**
 * The procedures that apply to Hanoi, of the file given on the command line or in MOTCUA_PROCEDURES_FILE; else those shipped.
 * @returns {{ rows: object[], shipped: boolean }}
 */
export function readRows(given = process.env.MOTCUA_PROCEDURES_FILE) {
  const file = given ?? SHIPPED;
  if (!existsSync(file)) {
    console.error(`There is no procedures file ${file}.`);
    process.exit(1);
  }
  const rows = readLines(file).filter((row) => row.hanoiApplicable !== false);
  return { rows, shipped: file === SHIPPED };
}

/**
 * The judged questions of a half, of which at least one right answer is among the rows.
 * @param {'tuning' | 'held-out'} half
 * @returns {{ query: string, codes: string[], kind: string }[]}
 */
export function readQuestions(half, rows) {
  const codes = new Set(rows.map(({ code }) => code));
  return readLines(new URL(`queries.${half}.jsonl`, import.meta.url)).filter((question) =>
    question.codes.some((code) => codes.has(code)),
  );
}

/**
 * A catalogue as many times as large. The copies have other codes, other numbers and a third of the words of their names
 * changed for words of other names, frequent ones more often, so that the lists of an index grow as in a real catalogue.
 * The same rows give the same copies.
 */
export function enlarge(rows, times) {
  const pool = rows.flatMap(({ name }) => name.match(/\p{L}+/gu) ?? []);
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    rows.map((row, at) => {
      const random = randomOf((copy + 1) * 1_000_003 + at);
      const digits = (number) => number.replace(/\d/g, () => String(Math.floor(random() * 10)));
      const word = (original) =>
        random() < 1 / 3 ? pool[Math.floor(random() * pool.length)] : original;
      const name = row.name.replace(/\d+|\p{L}+/gu, (part) =>
        /\d/.test(part) ? digits(part) : word(part),
      );
      return { ...row, code: `9.${String((copy + 1) * 100_000 + at)}`, name };
    }),
  );
  return [...rows, ...copies.flat()];
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function readLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
