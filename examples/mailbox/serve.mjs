// A mailbox for a look around: takes every mail by SMTP, delivers none, and shows them on a page. In memory alone.
import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';

const smtpPort = Number(process.env.MAIL_PORT ?? 4184);
const pagePort = Number(process.env.MAILBOX_PORT ?? 4188);
/** Only this machine: anybody's mails could be here. */
const host = '127.0.0.1';
const kept = 200;
const mails = [];

const smtp = new SMTPServer({
  authOptional: true,
  // No certificate that a sender could check.
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
      mails.unshift({ to, ...read(Buffer.concat(chunks).toString('latin1')) });
      mails.length = Math.min(mails.length, kept);
      done();
    });
  },
});
smtp.on('error', (error) => console.error(error.message));

/** Subject, date and plain text of a mail. */
function read(raw) {
  const { headers, body } = split(raw);
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1];
  const parts =
    boundary === undefined ? [{ headers, body }] : body.split(`--${boundary}`).map(split);
  const plain = parts.find((part) => (part.headers['content-type'] ?? '').startsWith('text/plain'));
  return {
    subject: decodeWords(headers.subject ?? ''),
    date: headers.date ?? '',
    text: plain ? decode(plain.body, plain.headers['content-transfer-encoding']) : '',
  };
}

function split(raw) {
  const [head, ...rest] = raw.replace(/^\r\n/, '').split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { headers, body: rest.join('\r\n\r\n') };
}

const utf8 = (latin1) => Buffer.from(latin1, 'latin1').toString('utf8');
const unquoted = (text) =>
  text.replace(/=([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

function decode(body, encoding = '7bit') {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  return utf8(/quoted/i.test(encoding) ? unquoted(body.replace(/=\r\n/g, '')) : body);
}

/** Encoded words of a header (RFC 2047). */
function decodeWords(text) {
  const joined = text.replace(/\?=\s+=\?/g, '?==?');
  const latin1 = joined.replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, way, value) =>
    /b/i.test(way)
      ? Buffer.from(value, 'base64').toString('latin1')
      : unquoted(value.replaceAll('_', ' ')),
  );
  return utf8(latin1);
}

const escape = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const linked = (text) =>
  escape(text).replace(
    /https?:\/\/[^\s&]+/g,
    (url) => `<a href="${url}" rel="noopener">${url}</a>`,
  );

function page() {
  const list = mails
    .map(
      ({ to, subject, date, text }) => `<article>
      <h2>${escape(subject)}</h2>
      <p>${escape(to)} · <time>${escape(date)}</time></p>
      <pre>${linked(text)}</pre>
    </article>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Hộp thư thử (${mails.length})</title>
    <link rel="stylesheet" href="/mailbox.css" />
  </head>
  <body>
    <main>
      <h1>Hộp thư thử</h1>
      <p>Mọi thư mà dịch vụ gửi đi đều dừng ở đây. <a href="/">Tải lại</a></p>
      ${list || '<p>Chưa có thư nào. Hãy nộp một hồ sơ có địa chỉ thư điện tử.</p>'}
    </main>
  </body>
</html>`;
}

const styles = `body { font: 1rem/1.6 system-ui, sans-serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
article { border: 1px solid; border-radius: 0.5rem; padding: 0 1rem; margin-block: 1rem; }
h2 { font-size: 1.1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
`;

const web = createServer((request, response) => {
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'self'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  const [path] = (request.url ?? '/').split('?', 1);
  if (path === '/mailbox.css') {
    response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' }).end(styles);
  } else if (path === '/') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page());
  } else {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  }
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    web.closeAllConnections();
    web.close();
    smtp.close(() => process.exit(0));
  });
}
smtp.listen(smtpPort, host, () => {
  web.listen(pagePort, 'localhost', () =>
    console.log(`mailbox ready http://localhost:${pagePort}`),
  );
});
