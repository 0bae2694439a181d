import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { say, spoken } from './language.js';
import { html } from './html.js';

/**
 * The frame in which papers are shown. It is sandboxed, so of no origin: whatever a paper holds, it has no cookie of the
 * desk, no page around it and no network. The page around it hands the bytes over.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src blob: data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts";

/** Serves the frame, the scripts of the desk and the PDF engine. */
export async function registerViewing(app: FastifyInstance): Promise<void> {
  // A frame of no origin loads them as any other site would; there is nothing secret in them.
  const open = {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  const engine = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  for (const [root, prefix] of [
    [new URL('../public/', import.meta.url), '/tinh/'],
    [new URL('./browser/', import.meta.url), '/js/'],
  ] as const) {
    await app.register(files, {
      root: fileURLToPath(root),
      prefix,
      index: false,
      maxAge: '1h',
      decorateReply: prefix === '/tinh/',
      setHeaders: (response) => {
        for (const [name, value] of Object.entries(open)) response.header(name, value);
      },
    });
  }
  await app.register(files, {
    root: `${engine}/legacy/build`,
    prefix: '/pdf/',
    index: false,
    decorateReply: false,
    maxAge: '1d',
    immutable: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(open)) response.header(name, value);
    },
  });
  app.get('/khung-xem/:language', async (_request, reply) =>
    reply
      .header('content-security-policy', POLICY)
      .header('x-frame-options', 'SAMEORIGIN')
      .header('cache-control', 'private, max-age=3600')
      .type('text/html; charset=utf-8')
      .send(frame().toString()),
  );
}

const frame = () =>
  html`<!doctype html>
    <html lang="${spoken()}" data-words="${JSON.stringify(say().browser)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say().viewer.paper}</title>
        <link rel="stylesheet" href="/tinh/viewer.css" crossorigin />
        <script type="module" src="/js/viewer.js"></script>
      </head>
      <body>
        <main id="sheets" tabindex="0" aria-label="${say().viewer.frame}"></main>
      </body>
    </html>`;
