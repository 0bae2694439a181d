import { createTransport } from 'nodemailer';
import type { Configuration } from '../configuration.js';
import { isLoopback } from '../hooks/addresses.js';
import type { Message } from './message.js';

/** What came of sending. */
export interface SendResult {
  readonly outcome: 'sent' | 'refused' | 'later';
  /** A code of the other side, never its words: they quote addresses. */
  readonly code: string;
  /** Seconds the other side asks to wait. */
  readonly retryAfter?: number;
}

/** Sends mails by SMTP. */
export interface Mailer {
  /** Never throws: what went wrong is the result. @param id makes the Message-ID: a repeat has the same */
  send(id: string, to: string, message: Message, at: number): Promise<SendResult>;
  close(): void;
}

/** Milliseconds for each part of the conversation. */
const PATIENCE = 20_000;

/** Opens the way to the mail server; connections are made when there is something to send. */
export function openMailer(
  { url, from }: NonNullable<Configuration['mail']>,
  publicUrl: string,
): Mailer {
  const server = new URL(url);
  // On another machine nothing is said in clear, unless the address says that it may be.
  const isOpen = isLoopback(server.hostname) || server.searchParams.has('ignoreTLS');
  const isStated = server.searchParams.has('requireTLS');
  if (!isOpen && !isStated && server.protocol === 'smtp:') {
    server.searchParams.set('requireTLS', 'true');
  }
  for (const part of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    if (!server.searchParams.has(part)) server.searchParams.set(part, String(PATIENCE));
  }
  if (!server.searchParams.has('pool')) server.searchParams.set('pool', 'true');
  const transport = createTransport(server.href);
  const { hostname } = new URL(publicUrl);
  return {
    async send(id, to, message, at) {
      try {
        await transport.sendMail({
          from,
          to,
          subject: message.subject,
          text: message.text,
          html: message.html,
          date: new Date(at),
          messageId: `<${id}@${hostname}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'Content-Language': message.language,
            'List-Unsubscribe': `<${message.stopUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { outcome: 'sent', code: '250' };
      } catch (error) {
        return refusal(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Codes of the library for what the server says about this mail, not about the connection or the account. */
const aboutTheMail: ReadonlySet<unknown> = new Set(['EENVELOPE', 'EMESSAGE']);

function refusal(error: unknown): SendResult {
  const { code, responseCode, response } = error as Readonly<Record<string, unknown>>;
  const enhanced =
    typeof response === 'string'
      ? /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
      : undefined;
  const status = typeof responseCode === 'number' ? responseCode : undefined;
  const said = [status, enhanced].filter((part) => part !== undefined).join(' ');
  const isFinal = status !== undefined && status >= 500 && aboutTheMail.has(code);
  return {
    outcome: isFinal ? 'refused' : 'later',
    code: said || (typeof code === 'string' ? code : 'failed'),
  };
}
