import { and, asc, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/pool.js';
import { DOSSIER_CHANNEL } from '../dossiers/outbox.js';
import {
  externalDossiers,
  externalSteps,
  externalUnknown,
  type ExternalDossierRow,
  type ExternalStepRow,
} from './tables.js';

/** The dossier filed elsewhere that has a code. */
export async function externalByCode(
  db: Executor,
  code: string,
): Promise<ExternalDossierRow | undefined> {
  const [row] = await db.select().from(externalDossiers).where(eq(externalDossiers.code, code));
  return row;
}

/** Dossiers of a person by the keyed hashes of their number, the latest first. */
export function externalsOf(
  db: Executor,
  indexes: readonly string[],
  limit: number,
): Promise<ExternalDossierRow[]> {
  return db
    .select()
    .from(externalDossiers)
    .where(inArray(externalDossiers.applicantIndex, [...indexes]))
    .orderBy(desc(externalDossiers.firstSeenAt))
    .limit(limit);
}

/** The same, locked until the transaction ends. */
export async function lockExternal(
  tx: Transaction,
  code: string,
): Promise<ExternalDossierRow | undefined> {
  const [row] = await tx
    .select()
    .from(externalDossiers)
    .where(eq(externalDossiers.code, code))
    .for('update');
  return row;
}

/** What a proof is checked against, and nothing more. */
export async function externalProofs(
  db: Executor,
  code: string,
): Promise<Pick<ExternalDossierRow, 'id' | 'proofPersonalId' | 'proofPhone'> | undefined> {
  const [row] = await db
    .select({
      id: externalDossiers.id,
      proofPersonalId: externalDossiers.proofPersonalId,
      proofPhone: externalDossiers.proofPhone,
    })
    .from(externalDossiers)
    .where(eq(externalDossiers.code, code));
  return row;
}

/** The steps in the order in which they happened; of one moment in the order in which they came. */
export function externalStepsOf(db: Executor, dossierId: string): Promise<ExternalStepRow[]> {
  return db
    .select()
    .from(externalSteps)
    .where(eq(externalSteps.dossierId, dossierId))
    .orderBy(asc(externalSteps.at), asc(externalSteps.sequence));
}

/** A dossier nobody told of before. Two who tell of it at once make one: the second gets nothing back. */
export async function insertExternal(
  tx: Transaction,
  row: typeof externalDossiers.$inferInsert,
): Promise<ExternalDossierRow | undefined> {
  await tx.delete(externalUnknown).where(eq(externalUnknown.code, row.code));
  const [inserted] = await tx
    .insert(externalDossiers)
    .values(row)
    .onConflictDoNothing()
    .returning();
  return inserted;
}

/** Changes what is known of a dossier, and wakes whoever follows it. */
export async function updateExternal(
  tx: Transaction,
  id: string,
  changes: Partial<typeof externalDossiers.$inferInsert>,
): Promise<void> {
  await tx.update(externalDossiers).set(changes).where(eq(externalDossiers.id, id));
  await tx.execute(sql`select pg_notify(${DOSSIER_CHANNEL}, ${id})`);
}

/** Appends a step. @returns `false` when the same was told before */
export async function insertExternalStep(
  tx: Transaction,
  step: typeof externalSteps.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(externalSteps)
    .values(step)
    .onConflictDoNothing({ target: [externalSteps.dossierId, externalSteps.fingerprint] })
    .returning({ sequence: externalSteps.sequence });
  return rows.length > 0;
}

/** Notes that somebody looked at a dossier. */
export async function noteLook(db: Executor, id: string, now: Date): Promise<void> {
  await db.update(externalDossiers).set({ lookedAt: now }).where(eq(externalDossiers.id, id));
}

/** Deletes dossiers that were only asked for and that nobody looked at since, with their steps; some at a time. @returns their ids */
export async function forgetAsked(tx: Transaction, since: Date): Promise<readonly string[]> {
  const old = await tx
    .select({ id: externalDossiers.id })
    .from(externalDossiers)
    .where(and(eq(externalDossiers.via, 'asked'), lt(externalDossiers.lookedAt, since)))
    .limit(1_000)
    .for('update', { skipLocked: true });
  if (old.length === 0) return [];
  const ids = old.map(({ id }) => id);
  await tx.delete(externalSteps).where(inArray(externalSteps.dossierId, ids));
  await tx.delete(externalDossiers).where(inArray(externalDossiers.id, ids));
  return ids;
}

/** Whether the other side said a moment ago that it does not know a code. */
export async function wasUnknown(db: Executor, code: string, since: Date): Promise<boolean> {
  const rows = await db
    .select({ code: externalUnknown.code })
    .from(externalUnknown)
    .where(and(eq(externalUnknown.code, code), gt(externalUnknown.askedAt, since)));
  return rows.length > 0;
}

/** Notes that the other side does not know a code, and forgets those of before `since`. */
export async function noteUnknown(
  db: Executor,
  code: string,
  now: Date,
  since: Date,
): Promise<void> {
  await db.delete(externalUnknown).where(lt(externalUnknown.askedAt, since));
  await db
    .insert(externalUnknown)
    .values({ code, askedAt: now })
    .onConflictDoUpdate({ target: externalUnknown.code, set: { askedAt: now } });
}
