/**
 * Checks what a webhook delivers: that a Motcua service signed it (Standard Webhooks 1.0), and when. No dependency; WebCrypto,
 * which every runtime with `fetch` has.
 *
 * ```ts
 * import { verifyWebhook } from '@motcua/sdk/webhooks';
 *
 * const event = await verifyWebhook(await request.text(), request.headers, process.env.WEBHOOK_SECRET);
 * ```
 *
 * @packageDocumentation
 */
import type { WebhookEvent } from '@motcua/contract';
import { MotcuaError } from './errors.js';

/** Why a delivery is not to be believed. Stable; a program may branch on it. */
export type WebhookProblem =
  /** The secret is not one: `whsec_` and base64. */
  | 'wrong-secret'
  /** A header of Standard Webhooks is missing. */
  | 'missing-header'
  /** It was signed too long ago, or in the future: somebody may be repeating it. */
  | 'wrong-time'
  /** It was changed, or somebody else signed it. Is the body the very text that came? */
  | 'wrong-signature'
  /** What was signed is not a CloudEvent. */
  | 'malformed';

/** A delivery is not to be believed; answer 400 and act on nothing. `name` is `WebhookError`. */
export class WebhookError extends MotcuaError {
  readonly problem: WebhookProblem;

  constructor(problem: WebhookProblem, message: string, options?: ErrorOptions) {
    super('WebhookError', message, options);
    this.problem = problem;
  }
}

/** A delivery that a service signed. `deliveryId` is the same in each repeat: act on it once. */
export type VerifiedWebhook = WebhookEvent & { readonly deliveryId: string };

/** How a delivery is checked. */
export interface VerifyWebhookOptions {
  /** How far its time may be from now; default 300 seconds. */
  readonly tolerance?: number;
  /** The time now, epoch milliseconds; default that of the machine. */
  readonly now?: number;
}

/** Headers in any shape that servers give them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Checks a delivery and reads it.
 * @param payload the body as it came, not parsed and written again
 * @param secret `whsec_…` of the webhook; while it is being changed the old and the new one
 * @throws {WebhookError} with `problem`
 */
export async function verifyWebhook(
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: VerifyWebhookOptions = {},
): Promise<VerifiedWebhook> {
  const id = header(headers, 'webhook-id');
  const timestamp = header(headers, 'webhook-timestamp');
  const signatures = header(headers, 'webhook-signature').split(' ');
  const seconds = Number(timestamp);
  const { tolerance = 300, now = Date.now() } = options;
  if (!/^\d+$/.test(timestamp) || !(Math.abs(now / 1000 - seconds) <= tolerance)) {
    throw new WebhookError('wrong-time', 'It was signed at another time: check the clock');
  }
  const text = typeof payload === 'string' ? payload : new TextDecoder().decode(payload);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${text}`);
  let isOurs = false;
  for (const one of [secret].flat()) {
    const key = await keyOf(one);
    for (const signature of signatures) {
      const [version, value = ''] = signature.split(',');
      const mac = version === 'v1' ? bytesOf(value) : undefined;
      // WebCrypto compares in constant time.
      if (mac && (await crypto.subtle.verify('HMAC', key, mac, signed))) isOurs = true;
    }
  }
  if (!isOurs) throw new WebhookError('wrong-signature', 'It was changed, or signed by another');
  return { ...read(text), deliveryId: id };
}

function header(headers: WebhookHeaders, name: string): string {
  const value =
    'get' in headers && typeof headers.get === 'function'
      ? (headers.get(name) as string | null)
      : (headers as Readonly<Record<string, unknown>>)[name];
  if (typeof value !== 'string' || value === '') {
    throw new WebhookError('missing-header', `The header ${name} is missing`);
  }
  return value;
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = secret.startsWith('whsec_') ? bytesOf(secret.slice(6)) : undefined;
  if (bytes === undefined || bytes.length === 0) {
    throw new WebhookError('wrong-secret', 'The secret begins with whsec_ and goes on in base64');
  }
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);
}

/** Bytes of a base64 text; `undefined` when it is none. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function read(text: string): WebhookEvent {
  try {
    const event = JSON.parse(text) as WebhookEvent | null;
    if (event?.specversion === '1.0' && typeof event.type === 'string') return event;
  } catch (cause) {
    throw new WebhookError('malformed', 'The body is not JSON', { cause });
  }
  throw new WebhookError('malformed', 'The body is not a CloudEvent 1.0');
}
