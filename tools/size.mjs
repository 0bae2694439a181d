// Brotli sizes of what reaches a browser against the budgets. `npm run size`, `--json` for machines.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
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

const read = (name) => readFileSync(join(embed, name), 'utf8');
const named = (code, pattern) => [...code.matchAll(pattern)].map(([, name]) => name);

/**
 * All that the browser loads for these entries, each file once: what they import statically, and of what they import later
 * the parts named in `always`, without which they are of no use.
 */
function files(entries, always = []) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const code = read(name);
    named(code, /(?:import|from)\s*"\.\/([^"]+)"/g).forEach(visit);
    named(code, /import\("\.\/([^"]+)"\)/g)
      .filter((later) => always.some((part) => later.startsWith(`${part}-`)))
      .forEach(visit);
  };
  entries.forEach(visit);
  const missing = always.filter((part) => ![...seen].some((name) => name.startsWith(`${part}-`)));
  if (missing.length > 0) throw new Error(`no file ${missing.join(', ')}: was it renamed?`);
  return [...seen];
}

/** Bytes of files as a browser gets them. */
function weigh(names) {
  return names.reduce((sum, name) => sum + brotli(readFileSync(join(embed, name))), 0);
}

const closure = (entries, always) => weigh(files(entries, always));

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

/** The search engine comes with the first focus, the words of the rules of a form beside the form. */
const ENGINE = 'engine';
const FORM_WORDS = 'vi';

async function measure() {
  const journey = ['service', 'journey'].map(element);
  return [
    ['loader alone', closure(['motcua.js']), 3 * kB],
    [
      'look-up with SDK and search engine',
      closure([element('procedure-lookup')], [ENGINE]),
      22 * kB,
    ],
    ['status with SDK', closure([element('dossier-status')]), 18 * kB],
    ['rating with SDK', closure([element('rating')]), 18 * kB],
    ['office finder with SDK', closure([element('office-finder')]), 18 * kB],
    ['scoreboard with SDK', closure([element('scoreboard')]), 18 * kB],
    [
      'look-up, status, rating and office finder',
      closure(['procedure-lookup', 'dossier-status', 'rating', 'office-finder'].map(element), [
        ENGINE,
      ]),
      35 * kB,
    ],
    ['dossier form', closure([element('dossier-form')], [FORM_WORDS]), 40 * kB],
    ['everything the journey needs', closure(journey, [ENGINE, FORM_WORDS]), 66 * kB],
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

/**
 * Beside the budgets: what each element may load later (English, uploads, what a proof opens), and its self-contained file,
 * which has all of that in it.
 */
function further() {
  const version = join(root, 'packages/elements/dist/embed-version');
  return readdirSync(version)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const first = files([file]);
      const later = new Set(first.flatMap((name) => named(read(name), /import\("\.\/([^"]+)"\)/g)));
      return {
        file,
        later: weigh(files([...later]).filter((name) => !first.includes(name))),
        selfContained: brotli(readFileSync(join(version, file))),
      };
    });
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
  console.log('\nNot in the budgets: loaded on demand / the self-contained file');
  for (const { file, later, selfContained } of further()) {
    const sizes = [later, selfContained].map((bytes) => (bytes / kB).toFixed(1).padStart(6));
    console.log(`  ${file.padEnd(24)} ${sizes[0]} kB / ${sizes[1]} kB`);
  }
}
const report = process.argv.find((argument) => argument.startsWith('--report='))?.slice(9);
if (report) writeFileSync(report, JSON.stringify({ passed: measured.length - failed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
