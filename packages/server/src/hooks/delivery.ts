import type { WebhookEvent } from '@motcua/contract';
import type { ServiceContext } from '../context.js';
import type { OutboxEvent } from '../jobs/relay.js';
import { nextTryAt } from './back-off.js';
import { post, type PostResult } from './post.js';
import { signedHeaders } from './signature.js';
import {
  disable,
  fanOut,
  forgetOld,
  forgotten,
  noteFailure,
  noteSuccess,
  updateDelivery,
  wholeDelivery,
  type WholeDelivery,
} from './store.js';
import type { StoredAttempt, WebhookRow } from './tables.js';

/** Queue of deliveries: `{ id }`. */
export const DELIVER = 'webhooks.deliver';
/** Milliseconds until a subscriber must have answered. */
const TIMEOUT = 15_000;
/** A delivery that is due for so long has lost its job, milliseconds. */
const LONG_DUE = 15 * 60_000;
/** A webhook that took nothing for so long, while a delivery was tried to its end, gets nothing more. Milliseconds. */
const LONG_FAILING = 2 * 86_400_000;
/** Deliveries that are done with are listed, and can be sent again, for so long. Milliseconds. */
const KEPT_FOR = 30 * 86_400_000;
/** Attempts that are kept. */
const KEPT = 20;

/** Where the secret of a webhook stands. */
export const placeOf = (id: string): string => `${id}:webhook`;

/** Hands every event to the webhooks that want it, and sends what is due. */
export function deliverWebhooks(context: ServiceContext): void {
  const { jobs, db, now } = context;
  jobs.onEvent('webhooks', async (tx, event) => {
    for (const id of await fanOut(tx, event, new Date(now()))) {
      await jobs.send(DELIVER, { id }, { tx, key: id });
    }
  });
  jobs.work<{ id: string }>(DELIVER, { concurrency: 8 }, async ({ id }, { isLast }) => {
    const whole = await wholeDelivery(db, id);
    if (whole?.delivery.state !== 'waiting') return;
    const at = now();
    try {
      await deliver(context, whole);
    } catch (error) {
      // What cannot even be made counts as a try: else it would be taken up again for ever.
      const failed = { outcome: 'refused', error: 'internal', milliseconds: 0 } as const;
      if (isLast) await settle(context, whole, failed, at);
      throw error;
    }
  });
  jobs.work('webhooks.sweep', { everyMinutes: 10 }, async () => {
    for (const id of await forgotten(db, new Date(now() - LONG_DUE))) {
      await jobs.send(DELIVER, { id }, { key: id });
    }
    await forgetOld(db, new Date(now() - KEPT_FOR));
  });
}

/** The body of a delivery: a CloudEvent in structured mode. */
export function cloudEvent(event: OutboxEvent, publicUrl: string): WebhookEvent {
  return {
    specversion: '1.0',
    id: event.id,
    source: new URL(event.source, publicUrl).href,
    type: event.type,
    subject: event.subject,
    time: event.time.toISOString(),
    datacontenttype: 'application/json',
    data: { ...event.data },
  };
}

async function deliver(context: ServiceContext, whole: WholeDelivery): Promise<void> {
  const { configuration, now } = context;
  const { delivery, webhook, event, revoked } = whole;
  if (revoked) {
    const result = { outcome: 'refused', error: 'key-revoked', milliseconds: 0 } as const;
    return settle(context, whole, result, now());
  }
  const at = now();
  const body = JSON.stringify(cloudEvent(event, configuration.publicUrl));
  const result = await post({
    url: webhook.url,
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'user-agent': 'Motcua-Webhooks/1',
      ...signedHeaders(delivery.id, at, body, secretsOf(context, webhook, at)),
    },
    body,
    timeout: configuration.hooks?.timeout ?? TIMEOUT,
    toPrivate: configuration.hooks?.toPrivate === true,
  });
  // Whoever dies here has sent it and not said so: it is sent again, with the same id.
  await settle(context, whole, result, at);
}

/** The secrets that sign now: the one in force first. */
function secretsOf(
  { secrets }: ServiceContext,
  { id, secret, previousSecret, previousUntil }: WebhookRow,
  at: number,
): readonly string[] {
  const open = (stored: string): string => secrets.decrypt(stored, placeOf(id));
  const both = previousSecret !== null && previousUntil !== null && previousUntil.getTime() > at;
  return [open(secret), ...(both ? [open(previousSecret)] : [])];
}

async function settle(
  { db, jobs, now }: ServiceContext,
  { delivery, webhook, revoked }: WholeDelivery,
  { outcome, status, error, retryAfter, milliseconds }: PostResult,
  at: number,
): Promise<void> {
  const tries = delivery.tries + 1;
  const attempt: StoredAttempt = {
    at: new Date(at).toISOString(),
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
    milliseconds,
  };
  const attempts = [...delivery.attempts, attempt].slice(-KEPT);
  await db.transaction(async (tx) => {
    if (outcome === 'taken') {
      const state = 'delivered';
      await updateDelivery(tx, delivery.id, { state, tries, attempts, nextTryAt: null });
      await noteSuccess(tx, webhook.id);
      return;
    }
    const moment = new Date(now());
    const isOver = revoked || status === 410 || webhook.disabledAt !== null;
    const next = isOver ? undefined : nextTryAt(tries, moment.getTime(), retryAfter);
    const changes = {
      state: next === undefined ? ('failed' as const) : ('waiting' as const),
      tries,
      attempts,
      nextTryAt: next ?? null,
    };
    // Deleted, or given up with its webhook, meanwhile.
    if (!(await updateDelivery(tx, delivery.id, changes))) return;
    if (next !== undefined) {
      await jobs.send(DELIVER, { id: delivery.id }, { tx, key: delivery.id, after: next });
    }
    const since = await noteFailure(tx, webhook.id, moment);
    if (status === 410) await disable(tx, webhook.id, 'gone', moment);
    // Nothing else got through either while this was tried for days.
    else if (next === undefined && !isOver && moment.getTime() - since.getTime() >= LONG_FAILING) {
      await disable(tx, webhook.id, 'failing', moment);
    }
  });
}
