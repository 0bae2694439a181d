// Serves the ward's pages: plain files, two values filled in (where the service is, and the site's key).
// Any web server can do this; a ward that edits HTML writes the two values into the page by hand.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const service = process.env.MOTCUA_URL ?? 'http://localhost:4180';
const key = process.env.MOTCUA_SITE_KEY ?? '';
const port = Number(process.env.WARD_PORT ?? 4181);
/** In a demonstration: where one signs in as somebody made up, to see a form filled in. */
const signIn = process.env.WARD_SIGN_IN === 'true';

/** Addresses of the site: what a page shows after the last slash is read by the element on it. */
const pages = [
  [/^\/$/, 'index.html'],
  [/^\/thu-tuc\/(\d\.\d+)$/, 'thu-tuc.html'],
  [/^\/nop-ho-so\/(\d\.\d+)$/, 'nop-ho-so.html'],
  [/^\/ho-so$/, 'ho-so.html'],
  [/^\/mot-cua$/, 'mot-cua.html'],
  [/^\/diem-tiep-nhan$/, 'diem-tiep-nhan.html'],
  [/^\/ket-qua$/, 'ket-qua.html'],
];
const types = { '.css': 'text/css', '.svg': 'image/svg+xml', '.js': 'text/javascript' };

const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self' ${service}`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `connect-src ${service}`,
  // Used where the key is not trusted: then the form stands in a frame of the service.
  `frame-src ${service}`,
  `base-uri 'none'`,
  `form-action ${service}`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
].join('; ');

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

async function answer(request, response) {
  // Not by `new URL`, for which some paths that a stranger may ask for are no address at all, such as `//`.
  const [pathname] = (request.url ?? '/').split('?', 1);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  for (const [pattern, file] of pages) {
    const match = pattern.exec(pathname);
    if (match) return send(response, 200, file, match[1]);
  }
  const asset = /^\/([a-z-]+\.(css|svg|js))$/.exec(pathname);
  if (asset) {
    try {
      const content = await readFile(new URL(`public/${asset[1]}`, import.meta.url));
      response.writeHead(200, { 'Content-Type': `${types[extname(asset[1])]}; charset=utf-8` });
      response.end(content);
      return;
    } catch {
      // Falls through to the page that says so.
    }
  }
  return send(response, 404, 'khong-thay.html');
}

async function send(response, status, file, code = '') {
  const page = await readFile(new URL(`public/${file}`, import.meta.url), 'utf8');
  const frame = await readFile(new URL('public/frame.html', import.meta.url), 'utf8');
  const title = /<title>(.*)<\/title>\n/.exec(page);
  const heading = (file === 'thu-tuc.html' && (await nameOf(code))) || (title?.[1] ?? '');
  const filled = frame
    .replace('{{title}}', () => heading)
    .replace('{{main}}', page.replace(title?.[0] ?? '', ''))
    .replace('{{sign-in}}', signIn ? signInLine : '')
    .replaceAll('{{service}}', service)
    .replaceAll('{{key}}', key)
    .replaceAll('{{code}}', code);
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy,
  });
  response.end(filled);
}

const signInLine = `<p class="sign-in">
  Trang minh hoạ:
  <a href="{{service}}/dang-nhap-thu?thu-tuc={{code}}">đăng nhập thử để xem mẫu đơn được điền sẵn</a>
</p>`;

/** The name of a procedure for the title of its page, which has its code alone while the centre does not answer. */
async function nameOf(code) {
  try {
    const answer = await fetch(`${service}/v1/procedures/${encodeURIComponent(code)}`, {
      signal: AbortSignal.timeout(1_000),
    });
    const { name } = answer.ok ? await answer.json() : {};
    if (typeof name !== 'string') return undefined;
    const short = name.length > 90 ? `${name.slice(0, 89)}…` : name;
    return short.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('{{', '');
  } catch {
    return undefined;
  }
}

function listen(wanted) {
  server
    .once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || wanted > port + 50) throw error;
      console.log(`Port ${wanted} is taken, trying ${wanted + 1}.`);
      listen(wanted + 1);
    })
    .listen(wanted, () => console.log(`ward page ready http://localhost:${wanted}`));
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
listen(port);
