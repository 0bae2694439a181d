import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as a server got it. */
export interface ReceivedMail {
  readonly to: readonly string[];
  /** Names in lower case, unfolded. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded parts by media type. */
  readonly text: string;
  readonly html: string;
  /** The connection was encrypted. */
  readonly secure: boolean;
  readonly user?: string;
}

/** A real SMTP server: keeps what it gets, and refuses as a test says. */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  /** Codes with which the next recipients are refused. */
  readonly refusals: (number | undefined)[] = [];
  /** Called when a mail is here and before the server says so. */
  onMail: () => void = () => undefined;
  readonly #server: SMTPServer;

  constructor(options: { readonly user?: string; readonly password?: string } = {}) {
    this.#server = new SMTPServer({
      authOptional: options.user === undefined,
      disabledCommands: options.user === undefined ? ['AUTH', 'STARTTLS'] : [],
      disableReverseLookup: true,
      logger: false,
      onAuth: ({ username, password }, _session, done) => {
        const isRight = username === options.user && password === options.password;
        done(isRight ? null : new Error('no'), { user: username });
      },
      onRcptTo: (_address, _session, done) => {
        const code = this.refusals.shift();
        if (code === undefined) return done();
        done(
          Object.assign(new Error(`5.1.1 <a.person@example.vn> is away`), { responseCode: code }),
        );
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const user = typeof session.user === 'string' ? { user: session.user } : {};
          this.mails.push({
            ...parsed(Buffer.concat(chunks).toString('utf8')),
            to: session.envelope.rcptTo.map(({ address }) => address),
            secure: session.secure,
            ...user,
          });
          this.onMail();
          done();
        });
      },
    });
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      const listening = this.#server.listen(0, '127.0.0.1', () =>
        resolve((listening.address() as AddressInfo).port),
      );
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

function parsed(raw: string): Pick<ReceivedMail, 'headers' | 'text' | 'html'> {
  const { headers, body } = split(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const parts = body.split(`--${boundary}`).map((part) => split(part.replace(/^\r\n/, '')));
  const part = (type: string): string => {
    const found = parts.find((one) => one.headers['content-type']?.startsWith(type));
    return found ? decoded(found.body, found.headers['content-transfer-encoding']) : '';
  };
  return { headers, text: part('text/plain'), html: part('text/html') };
}

function split(raw: string): { headers: Record<string, string>; body: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), words(line.slice(at + 1).trim())];
    }),
  );
  return { headers, body: rest.join('\r\n\r\n') };
}

/** Encoded words of a header (RFC 2047). */
function words(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_whole, way: string, value: string) =>
      way.toLowerCase() === 'b'
        ? Buffer.from(value, 'base64').toString('latin1')
        : value
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (_hex, code: string) =>
              String.fromCharCode(Number.parseInt(code, 16)),
            ),
    )
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}

function decoded(body: string, encoding = '7bit'): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body.replaceAll('\r\n', '\n');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_hex, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}
