// Brotli sizes of what reaches a browser against the budgets. `npm run size`, `--json` for machines.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './prepare.mjs';

const embed = join(root, 'packages/elements/dist/embed');
const kB = 1000;

/** Bytes after brotli at the level the service uses for its files. */
function brotli(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

/** All that the browser loads for these entries: the files and what they import statically, each once. */
function closure(entries) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const code = readFileSync(join(embed, name), 'utf8');
    for (const [, specifier] of code.matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g)) visit(specifier);
  };
  entries.forEach(visit);
  return [...seen].reduce((sum, name) => sum + brotli(readFileSync(join(embed, name))), 0);
}

const element = (name) => {
  const file = `${name}.js`;
  if (!existsSync(join(embed, file))) throw new Error(`${file} is not built`);
  return file;
};

/** An npm import as a partner's bundler would make it. */
async function bundle(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return brotli(outputFiles[0].contents);
}

async function measure() {
  const journey = ['service', 'journey'].map(element);
  return [
    ['loader alone', closure(['motcua.js']), 3 * kB],
    ['look-up with SDK and search engine', closure([element('procedure-lookup')]), 22 * kB],
    ['status with SDK', closure([element('dossier-status')]), 18 * kB],
    ['rating with SDK', closure([element('rating')]), 18 * kB],
    [
      'look-up, status and rating together',
      closure(['procedure-lookup', 'dossier-status', 'rating'].map(element)),
      35 * kB,
    ],
    ['dossier form', closure([element('dossier-form')]), 40 * kB],
    ['everything the journey needs', closure(journey), 66 * kB],
    ['SDK, one resource', await bundle(oneResource), 6 * kB],
    ['SDK, all', await bundle(`export { Motcua } from '@motcua/sdk';`), 14 * kB],
    ['catalogue index for 2,000 procedures', await indexSize(2000), 120 * kB],
  ];
}

const oneResource = `
import { createClient } from '@motcua/sdk/client.js';
import { Procedures } from '@motcua/sdk/procedures.js';
export { createClient, Procedures };
`;

/** The index of as many procedures: those shipped, repeated under other codes when there are fewer. */
async function indexSize(count) {
  const file =
    process.env.MOTCUA_PROCEDURES_FILE ?? join(root, 'packages/server/catalogue/procedures.jsonl');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((row) => row.hanoiApplicable !== false);
  const { createIndex } = await import('@motcua/search');
  const documents = Array.from({ length: count }, (_, i) => {
    const row = rows[i % rows.length];
    return i < rows.length ? row : { ...row, code: `9.${String(i).padStart(6, '0')}` };
  });
  return brotli(JSON.stringify(createIndex(documents)));
}

const measured = (await measure()).map(([name, bytes, budget]) => ({
  name,
  bytes,
  budget,
  ok: bytes <= budget,
}));
const failed = measured.filter(({ ok }) => !ok).length;
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(measured, null, 2));
} else {
  for (const { name, bytes, budget, ok } of measured) {
    const share = Math.round((bytes / budget) * 100);
    console.log(
      `${ok ? '✓' : '✗'} ${name.padEnd(40)} ${(bytes / kB).toFixed(1).padStart(6)} kB of ${budget / kB} kB (${share} %)`,
    );
  }
}
const report = process.argv.find((argument) => argument.startsWith('--report='))?.slice(9);
if (report) writeFileSync(report, JSON.stringify({ passed: measured.length - failed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
