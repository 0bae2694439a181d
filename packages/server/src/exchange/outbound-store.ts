import { and, asc, count, desc, eq, isNotNull, isNull, lt, notExists, or, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Executor, Transaction } from '../database/pool.js';
import { dossiers, type DossierRow } from '../dossiers/tables.js';
import { exchangeDossiers, exchangeMessages, type ExchangeRow } from './tables.js';

/** A dossier and what the other side has of it. */
export interface Exchanged {
  readonly dossier: DossierRow;
  readonly exchange: ExchangeRow;
}

/** Notes that the other side should have this version of a dossier. */
export async function want(
  db: Executor,
  dossierId: string,
  version: number,
  now: Date,
): Promise<void> {
  await db
    .insert(exchangeDossiers)
    .values({ dossierId, wantedVersion: version, waitingSince: now })
    .onConflictDoUpdate({
      target: exchangeDossiers.dossierId,
      set: {
        wantedVersion: sql`greatest(${exchangeDossiers.wantedVersion}, ${version}::integer)`,
        waitingSince: sql`coalesce(${exchangeDossiers.waitingSince}, ${now.toISOString()}::timestamptz)`,
      },
    });
}

/** Notes that a dossier changed without a step of it: its latest state is sent once more. */
export async function wantNews(db: Executor, dossierId: string): Promise<void> {
  await note(db, dossierId, { wantedNews: sql`${exchangeDossiers.wantedNews} + 1` });
}

/** Takes a dossier to send it, unless somebody else holds it. */
export async function hold(
  db: Executor,
  dossierId: string,
  now: Date,
  until: Date,
): Promise<Exchanged | undefined> {
  const [exchange] = await db
    .update(exchangeDossiers)
    .set({ heldUntil: until, lastAttemptAt: now, attempts: sql`${exchangeDossiers.attempts} + 1` })
    .where(
      and(
        eq(exchangeDossiers.dossierId, dossierId),
        or(isNull(exchangeDossiers.heldUntil), lt(exchangeDossiers.heldUntil, now)),
      ),
    )
    .returning();
  if (exchange === undefined) return undefined;
  const [dossier] = await db.select().from(dossiers).where(eq(dossiers.id, dossierId));
  return dossier && { dossier, exchange };
}

/** What the other side has of a dossier; `undefined` when it was never to be told. */
export async function exchangeOf(
  db: Executor,
  dossierId: string,
): Promise<ExchangeRow | undefined> {
  const [row] = await db
    .select()
    .from(exchangeDossiers)
    .where(eq(exchangeDossiers.dossierId, dossierId));
  return row;
}

/** Changes what is known of a dossier at the other side. */
export async function note(
  db: Executor,
  dossierId: string,
  changes: PgUpdateSetSource<typeof exchangeDossiers>,
): Promise<void> {
  await db.update(exchangeDossiers).set(changes).where(eq(exchangeDossiers.dossierId, dossierId));
}

/** Lets go of a dossier; when all is confirmed it waits no more. @returns whether more is wanted already */
export async function release(
  db: Executor,
  dossierId: string,
  { confirmedVersion, confirmedStep }: { confirmedVersion: number; confirmedStep: number },
): Promise<boolean> {
  const behind = or(
    sql`${exchangeDossiers.wantedVersion} > ${confirmedVersion}::integer`,
    sql`${exchangeDossiers.wantedVersion} > ${confirmedStep}::integer`,
    sql`${exchangeDossiers.wantedNews} > ${exchangeDossiers.confirmedNews}`,
  );
  const [row] = await db
    .update(exchangeDossiers)
    .set({
      heldUntil: null,
      attempts: 0,
      lastOutcome: 'confirmed',
      lastCode: null,
      lastWords: null,
      failedAt: null,
      waitingSince: sql`case when ${behind} then ${exchangeDossiers.waitingSince} end`,
    })
    .where(eq(exchangeDossiers.dossierId, dossierId))
    .returning({ waitingSince: exchangeDossiers.waitingSince });
  return row?.waitingSince != null;
}

/** Writes down that a message was sent and what came of it. */
export async function logMessage(
  db: Executor,
  message: typeof exchangeMessages.$inferInsert,
): Promise<void> {
  await db.insert(exchangeMessages).values(message);
}

/** Forgets what was written down about messages sent before a time; the audit of each dossier keeps that they were. */
export async function forgetMessages(db: Executor, before: Date): Promise<void> {
  await db.delete(exchangeMessages).where(lt(exchangeMessages.at, before));
}

/** Open dossiers that were never told of: those from before the exchange was connected. */
export function neverTold(
  db: Executor,
  limit: number,
): Promise<readonly { readonly id: string; readonly version: number }[]> {
  return db
    .select({ id: dossiers.id, version: dossiers.version })
    .from(dossiers)
    .where(
      and(
        eq(dossiers.ended, false),
        notExists(
          db
            .select({ one: sql`1` })
            .from(exchangeDossiers)
            .where(eq(exchangeDossiers.dossierId, dossiers.id)),
        ),
      ),
    )
    .orderBy(asc(dossiers.submittedAt))
    .limit(limit);
}

/** Dossiers that wait and that nobody has tried since. */
export async function forgotten(
  db: Executor,
  since: Date,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .select({ id: exchangeDossiers.dossierId })
    .from(exchangeDossiers)
    .where(
      and(
        isNotNull(exchangeDossiers.waitingSince),
        lt(
          sql`coalesce(${exchangeDossiers.lastAttemptAt}, ${exchangeDossiers.waitingSince})`,
          since.toISOString(),
        ),
      ),
    )
    .orderBy(asc(exchangeDossiers.waitingSince))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Which dossiers a desk asks for. */
export type Wanted = 'waiting' | 'failed' | 'confirmed';

const conditions = {
  waiting: and(isNotNull(exchangeDossiers.waitingSince), isNull(exchangeDossiers.failedAt)),
  failed: isNotNull(exchangeDossiers.failedAt),
  confirmed: isNull(exchangeDossiers.waitingSince),
} as const;

/** Dossiers in a state of exchange: those that wait longest first, the confirmed by their last message. */
export function listExchanged(
  db: Executor,
  state: Wanted,
  limit: number,
): Promise<readonly Exchanged[]> {
  return db
    .select({ dossier: dossiers, exchange: exchangeDossiers })
    .from(exchangeDossiers)
    .innerJoin(dossiers, eq(dossiers.id, exchangeDossiers.dossierId))
    .where(conditions[state])
    .orderBy(
      state === 'confirmed'
        ? sql`${desc(exchangeDossiers.lastAttemptAt)} nulls last`
        : asc(exchangeDossiers.waitingSince),
      asc(exchangeDossiers.dossierId),
    )
    .limit(limit);
}

/** How many dossiers are in each state. */
export async function countExchanged(db: Executor): Promise<Readonly<Record<Wanted, number>>> {
  const [row] = await db
    .select({
      waiting: sql<number>`count(*) filter (where ${conditions.waiting})::integer`,
      failed: sql<number>`count(*) filter (where ${conditions.failed})::integer`,
      all: count(),
    })
    .from(exchangeDossiers);
  const { waiting = 0, failed = 0, all = 0 } = row ?? {};
  return { waiting, failed, confirmed: all - waiting - failed };
}

/** The messages of a dossier, in the order in which they were sent. */
export function messagesOf(
  db: Executor,
  dossierId: string,
): Promise<readonly (typeof exchangeMessages.$inferSelect)[]> {
  return db
    .select()
    .from(exchangeMessages)
    .where(eq(exchangeMessages.dossierId, dossierId))
    .orderBy(asc(exchangeMessages.id));
}

/** Lets a dossier that was given up be sent again. */
export async function takeUp(tx: Transaction, dossierId: string, now: Date): Promise<void> {
  await note(tx, dossierId, { failedAt: null, attempts: 0, waitingSince: now });
}
