// What a page that searches on the device has to fetch: the index and the engine. Bytes after brotli at its highest level.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { engines } from './engines.mjs';

const PROCEDURES = 2000;

/** @returns {Promise<{ engine: string, procedures: number, index: number, code: number }[]>} */
export async function measureSize(rows, progress) {
  const procedures = Array.from({ length: PROCEDURES }, (_, at) => {
    const row = rows[at % rows.length];
    return at < rows.length ? row : { ...row, code: `9.${String(at).padStart(6, '0')}` };
  });
  const measured = [];
  for (const engine of engines) {
    progress(`size: ${engine.name}`);
    const index = await engine.build(engine.documents(procedures));
    measured.push({
      engine: engine.name,
      procedures: PROCEDURES,
      index: brotli(await engine.save(index)),
      code: await codeOf(engine),
    });
  }
  return measured;
}

/** The engine as a page's bundler would make it. */
async function codeOf({ imports }) {
  const { outputFiles } = await build({
    stdin: { contents: imports, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  return brotli(outputFiles[0].contents);
}

function brotli(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}
