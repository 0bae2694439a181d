import { randomBytes } from 'node:crypto';
import { and, asc, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/pool.js';
import { dossiers, supplements, type DossierRow, type SupplementRow } from '../dossiers/tables.js';
import { makesOld } from './events.js';
import {
  noticePlans,
  notifications,
  subscriptions,
  type NoticeRow,
  type SubscriptionRow,
} from './tables.js';

/** Bytes of a token: not to be guessed. */
const TOKEN_BYTES = 18;

/** The dossier of an id. */
export async function dossierById(db: Executor, id: string): Promise<DossierRow | undefined> {
  const [row] = await db.select().from(dossiers).where(eq(dossiers.id, id));
  return row;
}

/** What was asked for in a step. */
export async function supplementOf(
  db: Executor,
  dossierId: string,
  sequence: number,
): Promise<SupplementRow | undefined> {
  const [row] = await db
    .select()
    .from(supplements)
    .where(and(eq(supplements.dossierId, dossierId), eq(supplements.sequence, sequence)));
  return row;
}

/** The channel of a dossier's applicant; made when it is first needed. */
export async function subscriptionOf(
  tx: Transaction,
  dossierId: string,
  channel: string,
  now: Date,
): Promise<SubscriptionRow> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await tx
    .insert(subscriptions)
    .values({ token, dossierId, channel, createdAt: now })
    .onConflictDoNothing();
  const row = await findSubscription(tx, dossierId, channel);
  if (row === undefined) throw new Error(`Channel ${channel} of ${dossierId} was not written`);
  return row;
}

/** The channel of a dossier's applicant, if it was ever used. */
export async function findSubscription(
  db: Executor,
  dossierId: string,
  channel: string,
): Promise<SubscriptionRow | undefined> {
  const [row] = await db
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.dossierId, dossierId), eq(subscriptions.channel, channel)));
  return row;
}

/** The channel that a token stops, with the code of its dossier. */
export async function byToken(
  db: Executor,
  token: string,
): Promise<(SubscriptionRow & { readonly code: string; readonly locale: string }) | undefined> {
  const [row] = await db
    .select({ subscription: subscriptions, code: dossiers.code, locale: dossiers.locale })
    .from(subscriptions)
    .innerJoin(dossiers, eq(dossiers.id, subscriptions.dossierId))
    .where(eq(subscriptions.token, token));
  return row && { ...row.subscription, code: row.code, locale: row.locale };
}

/** Stops a channel, or starts it again. Repeating changes nothing. */
export async function setStopped(db: Executor, token: string, at: Date | null): Promise<void> {
  await db.update(subscriptions).set({ stoppedAt: at }).where(eq(subscriptions.token, token));
}

/** Writes a notice. @returns its place in the order of planning; `undefined` when it was planned before */
export async function insertNotice(
  tx: Transaction,
  row: typeof notifications.$inferInsert,
): Promise<number | undefined> {
  const [written] = await tx
    .insert(notifications)
    .values(row)
    .onConflictDoNothing()
    .returning({ position: notifications.position });
  return written?.position;
}

/** A notice. */
export async function noticeById(db: Executor, id: string): Promise<NoticeRow | undefined> {
  const [row] = await db.select().from(notifications).where(eq(notifications.id, id));
  return row;
}

/** Notices of a dossier, the latest first. */
export function noticesOf(db: Executor, dossierId: string): Promise<NoticeRow[]> {
  return db
    .select()
    .from(notifications)
    .where(eq(notifications.dossierId, dossierId))
    .orderBy(desc(notifications.position))
    .limit(500);
}

/**
 * Whether a later step of the dossier was told by the same channel, so that this one must not follow it.
 * @param orWill also when it is still to be told
 */
export async function isSuperseded(
  db: Executor,
  { dossierId, channel, sequence, event }: NoticeRow,
  orWill: boolean,
): Promise<boolean> {
  const later = await db
    .select({ event: notifications.event })
    .from(notifications)
    .where(
      and(
        eq(notifications.dossierId, dossierId),
        eq(notifications.channel, channel),
        gt(notifications.sequence, sequence),
        inArray(notifications.state, orWill ? ['waiting', 'held', 'sent'] : ['sent']),
      ),
    );
  return later.some((one) => makesOld(one.event, event));
}

/** Writes what became of a notice, unless it is done with since. @returns whether it was written */
export async function updateNotice(
  tx: Executor,
  id: string,
  changes: Partial<NoticeRow>,
): Promise<boolean> {
  const rows = await tx
    .update(notifications)
    .set(changes)
    .where(and(eq(notifications.id, id), inArray(notifications.state, ['waiting', 'held'])))
    .returning({ id: notifications.id });
  return rows.length > 0;
}

/** Ids of notices whose time has long come: their job was lost with its process too often. */
export async function forgottenNotices(db: Executor, before: Date): Promise<readonly string[]> {
  const rows = await db
    .select({ id: notifications.id })
    .from(notifications)
    .where(
      and(inArray(notifications.state, ['waiting', 'held']), lt(notifications.nextTryAt, before)),
    )
    .orderBy(asc(notifications.nextTryAt))
    .limit(500);
  return rows.map(({ id }) => id);
}

/** Writes down that notices of an event are to be planned. @param due when it has lost its job */
export async function notePlan(
  tx: Transaction,
  eventId: string,
  plan: object,
  now: Date,
  due: Date,
): Promise<void> {
  await tx
    .insert(noticePlans)
    .values({ eventId, plan, createdAt: now, dueAt: due })
    .onConflictDoNothing();
}

/** The notices of an event are planned. */
export async function endPlan(tx: Transaction, eventId: string): Promise<void> {
  await tx.delete(noticePlans).where(eq(noticePlans.eventId, eventId));
}

/** Plans that lost their job. Each comes again after as long as it has waited already. */
export async function forgottenPlans(
  tx: Transaction,
  now: Date,
): Promise<readonly { readonly eventId: string; readonly plan: object }[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const due = tx
    .select({ eventId: noticePlans.eventId })
    .from(noticePlans)
    .where(lt(noticePlans.dueAt, now))
    .orderBy(asc(noticePlans.dueAt))
    .limit(500)
    .for('update', { skipLocked: true });
  return tx
    .update(noticePlans)
    .set({ dueAt: sql`${at} + (${at} - ${noticePlans.createdAt})` })
    .where(inArray(noticePlans.eventId, due))
    .returning({ eventId: noticePlans.eventId, plan: noticePlans.plan });
}

/** Gives up plans of so long ago: nobody wants to hear of it now. */
export async function forgetPlans(db: Executor, before: Date): Promise<void> {
  await db.delete(noticePlans).where(lt(noticePlans.createdAt, before));
}
