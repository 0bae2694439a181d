// What a browser is sent for each engine: one bundle for production with its styles; of Motcua the script-tag files as built.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../tools/prepare.mjs';
import { OURS } from './engines.mjs';

const pages = fileURLToPath(new URL('pages/', import.meta.url));
const embed = join(root, 'packages/elements/dist/embed');
/** The address under which the pages find the script-tag files. */
export const EMBED = '/embed/';

/** What the form loads beside itself, by the beginning of its name: its words, then review, filing and receipt. */
const WORDS = 'vi-';
const LAST_PAGES = 'last-pages-';

/** Bytes after brotli at the highest quality. */
function brotli(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

/**
 * Bundles the page of an engine.
 * @returns files by name (`page.js`, `page.css`), and the bytes that all of them have after brotli
 */
export async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: { page: join(pages, `${name}.mjs`) },
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    // Fonts and pictures are left out: their weight is not the engine's.
    loader: Object.fromEntries(
      ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png'].map((type) => [type, 'empty']),
    ),
    external: [`${EMBED}*`],
    write: false,
    logLevel: 'error',
  });
  const files = Object.fromEntries(
    outputFiles.map(({ path, contents }) => [path.split(/[/\\]/).pop(), Buffer.from(contents)]),
  );
  const own = Object.values(files).reduce((sum, content) => sum + brotli(content), 0);
  return { files, ...(name === OURS ? embedded() : { bytes: own }) };
}

/**
 * Bytes of the script-tag files of the form: all types of fields, the engine and its words; and of what comes once the
 * first page is shown. Uploads, drafts at the centre, names of places and English are loaded by those who need them.
 */
export function embedded() {
  if (!existsSync(join(embed, 'dossier-form.js')))
    throw new Error('Nothing is built: npm run build');
  const seen = new Set();
  const later = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(join(embed, file), 'utf8');
    for (const [, next] of code.matchAll(/import\("\.\/([^"]+)"\)/g)) later.add(next);
    for (const [, next] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) visit(next);
  };
  const weigh = (files) =>
    files.reduce((sum, file) => sum + brotli(readFileSync(join(embed, file))), 0);
  const named = (beginning) => [...later].filter((file) => file.startsWith(beginning));
  visit('dossier-form.js');
  named(WORDS).forEach(visit);
  const first = [...seen];
  named(LAST_PAGES).forEach(visit);
  return { bytes: weigh(first), later: weigh([...seen].slice(first.length)) };
}

/** A script-tag file, if there is one of that name. */
export function embeddedFile(file) {
  return readdirSync(embed).includes(file) ? readFileSync(join(embed, file)) : undefined;
}
