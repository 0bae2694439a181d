import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, publicLookup, PrivateAddressError } from './addresses.js';

/** What came of sending a message. */
export interface PostResult {
  readonly outcome: 'taken' | 'refused';
  /** What was answered, when anything was. */
  readonly status?: number;
  /** Why it was not taken: `status`, `redirect`, `timeout`, `private-address`, `name`, `certificate`, `connection`. */
  readonly error?: string;
  /** Seconds the other side asks to wait. */
  readonly retryAfter?: number;
  /** How long it took. */
  readonly milliseconds: number;
}

/** A message to send. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds until the head of the answer is here. */
  readonly timeout: number;
  /** Addresses that are not public are meant, too. */
  readonly toPrivate: boolean;
}

/** Longer waits than a day are not waited for. Seconds. */
const LONGEST_WAIT = 86_400;

/**
 * Sends a message by POST. Redirects are not followed, and of the answer only the head is read. Never throws: what went
 * wrong is the result.
 */
export async function post(message: Post): Promise<PostResult> {
  const started = performance.now();
  const done = (result: Omit<PostResult, 'milliseconds'>): PostResult => ({
    ...result,
    milliseconds: Math.round(performance.now() - started),
  });
  try {
    const response = await answerTo(message);
    // Nothing in it is needed, however long it is.
    response.destroy();
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return done({ outcome: 'taken', status });
    const retryAfter = Number(response.headers['retry-after']);
    return done({
      outcome: 'refused',
      status,
      error: status >= 300 && status < 400 ? 'redirect' : 'status',
      ...(retryAfter > 0 && { retryAfter: Math.min(retryAfter, LONGEST_WAIT) }),
    });
  } catch (error) {
    return done({ outcome: 'refused', error: reasonOf(error) });
  }
}

function answerTo({ url, headers, body, timeout, toPrivate }: Post): Promise<IncomingMessage> {
  const target = new URL(url);
  const literal = target.hostname.replace(/^\[|\]$/g, '');
  if (!toPrivate && isIP(literal) !== 0 && !isPublicAddress(literal)) {
    throw new PrivateAddressError('The address is not public');
  }
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sending: ClientRequest = request(target, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      // No connection is kept: the next one goes to an address that was looked at anew.
      agent: false,
      signal: AbortSignal.timeout(timeout),
      ...(!toPrivate && { lookup: publicLookup }),
    });
    sending.once('response', resolve).once('error', reject).end(body);
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof PrivateAddressError) return 'private-address';
  const { name, code = '' } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT') return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name';
  if (/CERT|SIGNATURE|TLS|SSL|ALTNAME/.test(code)) return 'certificate';
  return 'connection';
}
