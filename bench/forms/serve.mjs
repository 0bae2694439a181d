// Hands the pages and their files to the browser, on request under a strict policy.
import { createServer } from 'node:http';
import { EMBED, embeddedFile } from './bundle.mjs';

/** What the strictest of sites send. Trusted Types besides: no text becomes code or markup unchecked. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const types = { js: 'text/javascript', css: 'text/css' };

/** @param bundles files by engine. Pages are `/NAME`, under the policy `/NAME?strict`. */
export async function serve(bundles) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const [, name = '', file] = pathname.split('/');
    const send = (type, content, headers = {}) => {
      // Not kept: a browser that has seen a script before has it compiled already.
      response.writeHead(content === undefined ? 404 : 200, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(content);
    };
    if (pathname.startsWith(EMBED)) return send('text/javascript', embeddedFile(file));
    if (file !== undefined) return send(types[file.split('.').pop()], bundles[name]?.[file]);
    if (bundles[name] === undefined) return send('text/plain', undefined);
    const policy = searchParams.has('strict') ? { 'content-security-policy': STRICT } : {};
    return send('text/html', page(name, bundles[name]), policy);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function page(name, files) {
  const styles = 'page.css' in files ? `<link rel="stylesheet" href="/${name}/page.css">` : '';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width">${styles}</head><body><main id="place"></main></body></html>`;
}
