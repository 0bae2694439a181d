/**
 * How often the procedure that was meant is found first, and among the first three.
 *
 *   MOTCUA_PROCEDURES_FILE=procedures.jsonl node bench/search/relevance.mjs [--misses]
 *
 * Run `npx tsc -b packages/search` before. Rows that do not apply to Hanoi are left out.
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { createIndex, loadIndex } from '@motcua/search';

const file = process.env.MOTCUA_PROCEDURES_FILE;
if (!file) {
  console.error('Set MOTCUA_PROCEDURES_FILE to the procedures file (JSON Lines).');
  process.exit(1);
}
const rows = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((row) => row.hanoiApplicable);
const queries = JSON.parse(fs.readFileSync(new URL('queries.json', import.meta.url), 'utf8'));

const json = JSON.stringify(createIndex(rows).toJSON());
const loads = Array.from({ length: 9 }, () => timed(() => loadIndex(JSON.parse(json))));
const index = loadIndex(JSON.parse(json));
for (const { query } of queries) index.search(query);

const judged = queries.map((entry) => {
  let results = [];
  const time = timed(() => (results = index.search(entry.query)));
  const rank = results.findIndex(({ code }) => entry.codes.includes(code));
  return { ...entry, rank, time, results };
});

const kinds = [...new Set(judged.map(({ kind }) => kind))];
const table = [...kinds, 'all'].map((kind) => {
  const part = judged.filter((entry) => kind === 'all' || entry.kind === kind);
  const share = (most) =>
    percent(
      part.filter(({ rank }) => rank >= 0 && rank < most),
      part,
    );
  return {
    kind,
    queries: part.length,
    'top 1 %': share(1),
    'top 3 %': share(3),
    'top 10 %': share(10),
  };
});
console.table(table);
const times = judged.map(({ time }) => time).sort((a, b) => a - b);
const brotli = zlib.brotliCompressSync(json).length;
console.log(
  `${index.size} procedures; index ${(brotli / 1000).toFixed(1)} kB brotli, ` +
    `loaded in ${median(loads).toFixed(0)} ms (median); ` +
    `search p50 ${times[times.length >> 1].toFixed(1)} ms, ` +
    `p95 ${times[Math.floor(times.length * 0.95)].toFixed(1)} ms`,
);
if (process.argv.includes('--misses')) {
  for (const { query, codes, rank, results } of judged.filter((entry) => entry.rank !== 0)) {
    console.log(`\n${query}  [${codes.join(' ')}] ${rank < 0 ? 'not found' : `rank ${rank + 1}`}`);
    for (const { code, score } of results.slice(0, 3)) {
      console.log(`  ${score.toFixed(3)} ${code} ${index.facts(code).name.slice(0, 90)}`);
    }
  }
}

function timed(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function percent(some, all) {
  return Number(((100 * some.length) / all.length).toFixed(1));
}
