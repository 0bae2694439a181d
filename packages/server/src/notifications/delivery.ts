import type { ServiceContext } from '../context.js';
import type { NoticeChannel } from '../configuration.js';
import type { DossierRow } from '../dossiers/tables.js';
import { nextTryAt } from '../hooks/back-off.js';
import { post } from '../hooks/post.js';
import { signedHeaders } from '../hooks/signature.js';
import { reachesOf } from './channels.js';
import { isUrgent, tellsState } from './events.js';
import type { Mailer, SendResult } from './mail.js';
import { writeMessage, type Message } from './message.js';
import { quietUntil, usualQuietHours } from './quiet-hours.js';
import {
  dossierById,
  findSubscription,
  forgottenNotices,
  isSuperseded,
  noticeById,
  updateNotice,
} from './store.js';
import type { NoticeRow } from './tables.js';
import type { AllTexts } from './texts.js';

/** Queue of notices to send: `{ id }`. */
export const DELIVER = 'notifications.deliver';
/** Milliseconds until a channel must have answered. */
const TIMEOUT = 15_000;
/** A notice that is due for so long has lost its job, milliseconds. */
const LONG_DUE = 15 * 60_000;
/** Answers of a channel that another try can change, beside those of 500 and more. */
const passing: ReadonlySet<number> = new Set([408, 425, 429]);

/** What notices are sent with. */
export interface Senders {
  readonly texts: AllTexts;
  /** Absent when no mail server is configured. */
  readonly mailer: Mailer | undefined;
}

/** Sends the notices that are due. */
export function deliverNotices(context: ServiceContext, senders: Senders): void {
  const { jobs, db, now } = context;
  jobs.work<{ id: string }>(DELIVER, { concurrency: 4 }, async ({ id }, { isLast }) => {
    const notice = await noticeById(db, id);
    if (notice?.state !== 'waiting' && notice?.state !== 'held') return;
    const at = now();
    try {
      await deliver(context, senders, notice);
    } catch (error) {
      // What cannot even be written counts as a try: else it would be taken up again for ever.
      if (isLast) await settle(context, notice, { outcome: 'later', code: 'internal' }, at);
      throw error;
    }
  });
  jobs.work('notifications.sweep', { everyMinutes: 10 }, async () => {
    for (const id of await forgottenNotices(db, new Date(now() - LONG_DUE))) {
      await jobs.send(DELIVER, { id }, { key: id });
    }
  });
}

async function deliver(
  context: ServiceContext,
  senders: Senders,
  notice: NoticeRow,
): Promise<void> {
  const { db, jobs, secrets, configuration, now } = context;
  const { id, dossierId, channel } = notice;
  const dossier = await dossierById(db, dossierId);
  const subscription = await findSubscription(db, dossierId, channel);
  if (dossier === undefined || subscription === undefined) {
    throw new Error(`The dossier of notice ${id} is gone`);
  }
  const end = (changes: Partial<NoticeRow>): Promise<boolean> =>
    updateNotice(db, id, { nextTryAt: null, ...changes });
  if (subscription.stoppedAt !== null) return void (await end({ state: 'stopped' }));
  // What waited for the morning, or for a server that was away, tells the latest state alone; and nothing follows a later one.
  const isOld = notice.state === 'held' || notice.tries > 0;
  if (tellsState(notice.event) && (await isSuperseded(db, notice, isOld))) {
    return void (await end({ state: 'superseded' }));
  }
  const quiet = configuration.quietHours ?? usualQuietHours;
  const until = quiet === 'none' || isUrgent(notice.event) ? undefined : quietUntil(now(), quiet);
  if (until !== undefined) {
    const after = new Date(until);
    await db.transaction(async (tx) => {
      await updateNotice(tx, id, { state: 'held', nextTryAt: after });
      await jobs.send(DELIVER, { id }, { tx, key: id, after });
    });
    return;
  }
  const reach = reachesOf(configuration, secrets, dossier, notice.event).find(
    (one) => one.channel === channel,
  );
  // The operator took the channel away, or the mail server.
  const isGone = reach === undefined || (!reach.configured && senders.mailer === undefined);
  if (isGone) return void (await end({ state: 'not-configured' }));
  if (reach.address === undefined) return void (await end({ state: 'no-address' }));
  const message = await writeMessage(context, senders.texts, dossier, notice, subscription.token);
  const at = now();
  const result = reach.configured
    ? await push(context, reach.configured, notice, dossier, reach.address, message, at)
    : await senders.mailer?.send(id, reach.address, message, at);
  // Whoever dies here has sent it and not said so: it is sent again, with the same id.
  if (result) await settle(context, notice, result, at);
}

async function settle(
  { db, jobs, now }: ServiceContext,
  { id, tries }: NoticeRow,
  { outcome, code, retryAfter }: SendResult,
  at: number,
): Promise<void> {
  const tried = { tries: tries + 1, lastTryAt: new Date(at), outcome: code };
  const next = outcome === 'later' ? nextTryAt(tries + 1, now(), retryAfter) : undefined;
  const state = outcome === 'sent' ? 'sent' : next === undefined ? 'failed' : 'waiting';
  await db.transaction(async (tx) => {
    await updateNotice(tx, id, { ...tried, state, nextTryAt: next ?? null });
    if (next !== undefined) await jobs.send(DELIVER, { id }, { tx, key: id, after: next });
  });
}

/** Hands a notice to a configured channel, signed; the telephone number goes nowhere else. */
async function push(
  { configuration }: ServiceContext,
  { url, secret, kind }: NoticeChannel,
  notice: NoticeRow,
  dossier: DossierRow,
  to: string,
  message: Message,
  at: number,
): Promise<SendResult> {
  const body = JSON.stringify({
    specversion: '1.0',
    id: notice.id,
    source: `${configuration.publicUrl}/v1/dossiers`,
    type: `motcua.notice.${kind}`,
    subject: dossier.code,
    time: notice.createdAt.toISOString(),
    datacontenttype: 'application/json',
    data: {
      event: notice.event,
      to,
      language: message.language,
      title: message.subject,
      text: message.short,
      url: message.url,
      stopUrl: message.stopUrl,
    },
  });
  const { outcome, status, error, retryAfter } = await post({
    url,
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'user-agent': 'Motcua-Notices/1',
      ...signedHeaders(notice.id, at, body, [secret]),
    },
    body,
    timeout: configuration.hooks?.timeout ?? TIMEOUT,
    // The operator named it; it may well stand beside the service.
    toPrivate: true,
  });
  const code = status === undefined ? (error ?? 'failed') : String(status);
  if (outcome === 'taken') return { outcome: 'sent', code };
  const isFinal = status !== undefined && status >= 300 && status < 500 && !passing.has(status);
  return {
    outcome: isFinal ? 'refused' : 'later',
    code,
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
