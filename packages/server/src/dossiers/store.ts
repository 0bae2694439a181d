import { createHash } from 'node:crypto';
import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/pool.js';
import {
  dossierCodeCounters,
  dossierDocuments,
  dossierStatuses,
  dossiers,
  pinnedContents,
  supplements,
  type DossierRow,
  type NotBroughtItem,
  type StatusRow,
  type SupplementRow,
} from './tables.js';

/** A file of a dossier, with the paper it came for. */
export type DocumentRow = typeof dossierDocuments.$inferSelect;

/**
 * The next number of an agency on a day, from 1. Locks the agency's row of that day until the transaction ends: numbers
 * have no gap and no double, and filings of one agency queue here, so take it as late as possible.
 */
export async function nextNumber(tx: Transaction, agency: string, day: string): Promise<number> {
  const [counter] = await tx
    .insert(dossierCodeCounters)
    .values({ agency, day, last: 1 })
    .onConflictDoUpdate({
      target: [dossierCodeCounters.agency, dossierCodeCounters.day],
      set: { last: sql`${dossierCodeCounters.last} + 1` },
    })
    .returning({ last: dossierCodeCounters.last });
  if (counter === undefined) throw new Error(`No number was given for ${agency} on ${day}`);
  return counter.last;
}

/** Keeps a content once and gives its digest. */
export async function pin(db: Executor, content: unknown): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  await db.insert(pinnedContents).values({ digest, content }).onConflictDoNothing();
  return digest;
}

/** A pinned content. */
export async function pinned(db: Executor, digest: string): Promise<unknown> {
  const [row] = await db
    .select({ content: pinnedContents.content })
    .from(pinnedContents)
    .where(eq(pinnedContents.digest, digest));
  if (row === undefined) throw new Error(`Nothing is pinned as ${digest}`);
  return row.content;
}

/** A new dossier with its first step. */
export async function insertDossier(
  tx: Transaction,
  dossier: typeof dossiers.$inferInsert,
  step: StatusRow,
): Promise<DossierRow> {
  const [row] = await tx.insert(dossiers).values(dossier).returning();
  if (row === undefined) throw new Error(`Dossier ${dossier.code} was not written`);
  await tx.insert(dossierStatuses).values(step);
  return row;
}

/** The dossier of a code, as it is written in the table. */
export async function dossierByCode(db: Executor, code: string): Promise<DossierRow | undefined> {
  const [row] = await db.select().from(dossiers).where(eq(dossiers.code, code));
  return row;
}

/** What a proof is checked against, and nothing more. */
export async function proofsByCode(
  db: Executor,
  code: string,
): Promise<Pick<DossierRow, 'id' | 'proofPersonalId' | 'proofPhone'> | undefined> {
  const [row] = await db
    .select({
      id: dossiers.id,
      proofPersonalId: dossiers.proofPersonalId,
      proofPhone: dossiers.proofPhone,
    })
    .from(dossiers)
    .where(eq(dossiers.code, code));
  return row;
}

/** The same, locked until the transaction ends: moves of one dossier come one after the other. */
export async function lockDossier(tx: Transaction, code: string): Promise<DossierRow | undefined> {
  const [row] = await tx.select().from(dossiers).where(eq(dossiers.code, code)).for('update');
  return row;
}

/** Writes a step: the dossier as it is now, and the row that says how it came there. */
export async function writeStep(
  tx: Transaction,
  dossierId: string,
  changes: Partial<DossierRow>,
  step: StatusRow,
): Promise<DossierRow> {
  const [row] = await tx
    .update(dossiers)
    .set(changes)
    .where(eq(dossiers.id, dossierId))
    .returning();
  if (row === undefined) throw new Error(`Dossier ${dossierId} is gone`);
  await tx.insert(dossierStatuses).values(step);
  return row;
}

/** Steps of a dossier in order. @param after only later ones */
export function stepsOf(db: Executor, dossierId: string, after = 0): Promise<StatusRow[]> {
  return db
    .select()
    .from(dossierStatuses)
    .where(and(eq(dossierStatuses.dossierId, dossierId), gt(dossierStatuses.sequence, after)))
    .orderBy(asc(dossierStatuses.sequence));
}

/** The request for supplement that waits for an answer. */
export async function openSupplement(
  db: Executor,
  dossierId: string,
): Promise<SupplementRow | undefined> {
  const [row] = await db
    .select()
    .from(supplements)
    .where(and(eq(supplements.dossierId, dossierId), isNull(supplements.closedAt)))
    .orderBy(desc(supplements.sequence))
    .limit(1);
  return row;
}

/** Every request for supplement of a dossier, in order. */
export function supplementsOf(db: Executor, dossierId: string): Promise<SupplementRow[]> {
  return db
    .select()
    .from(supplements)
    .where(eq(supplements.dossierId, dossierId))
    .orderBy(asc(supplements.sequence));
}

/** Closes the open request for supplement, if there is one. */
export async function closeSupplement(
  tx: Transaction,
  dossierId: string,
  answer: {
    readonly closedAt: Date;
    readonly answeredAt?: Date;
    readonly answerNote?: string;
    readonly notBrought?: NotBroughtItem[];
  },
): Promise<void> {
  await tx
    .update(supplements)
    .set(answer)
    .where(and(eq(supplements.dossierId, dossierId), isNull(supplements.closedAt)));
}

/** Writes down which items of the open request have come; it stays open for the rest. */
export async function keepTaken(
  tx: Transaction,
  dossierId: string,
  items: readonly number[],
  at: Date,
): Promise<void> {
  const request = await openSupplement(tx, dossierId);
  if (request === undefined) return;
  const before = request.taken ?? [];
  const added = items
    .filter((item) => !before.some((one) => one.item === item))
    .map((item) => ({ item, at: at.toISOString() }));
  await tx
    .update(supplements)
    .set({ taken: [...before, ...added] })
    .where(eq(supplements.id, request.id));
}

/** Keeps new answers with the dossier and the ones before with the request that asked for them anew. */
export async function replaceAnswers(
  tx: Transaction,
  dossier: Pick<DossierRow, 'id' | 'answers'>,
  request: Pick<SupplementRow, 'id'>,
  answers: string,
): Promise<void> {
  await tx.update(dossiers).set({ answers }).where(eq(dossiers.id, dossier.id));
  await tx
    .update(supplements)
    // Of an answer in parts: as they were before the first.
    .set({ replacedAnswers: sql`coalesce(${supplements.replacedAnswers}, ${dossier.answers})` })
    .where(eq(supplements.id, request.id));
}

/** Files of a dossier in the order they were attached. */
export function documentsOf(db: Executor, dossierId: string): Promise<DocumentRow[]> {
  return db
    .select()
    .from(dossierDocuments)
    .where(eq(dossierDocuments.dossierId, dossierId))
    .orderBy(asc(dossierDocuments.sequence), asc(dossierDocuments.position));
}

/** Writes down which files came for which paper. */
export async function insertDocuments(
  tx: Transaction,
  rows: readonly (typeof dossierDocuments.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(dossierDocuments).values([...rows]);
}

/** Any encrypted value of any dossier, to see whether the key that wrote it is here. */
export async function anySealedValue(db: Executor): Promise<string | undefined> {
  const [row] = await db.select({ name: dossiers.applicantName }).from(dossiers).limit(1);
  return row?.name;
}
