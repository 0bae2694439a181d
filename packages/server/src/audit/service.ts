import { createHash } from 'node:crypto';
import { asc, desc, eq } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/pool.js';
import { dossierAudit } from './tables.js';

/** Who acted: an officer, the citizen (`kind` alone), by which key. Never a personal number. */
export type AuditActor = Readonly<Record<string, string>>;

/** What is written down about an act on a dossier. Details carry facts of the process, nothing personal. */
export interface AuditEntry {
  readonly dossierId: string;
  readonly at: Date;
  readonly who: AuditActor;
  readonly what: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The hash before the first entry. */
const START = '0'.repeat(64);

/**
 * Appends an entry to the audit of a dossier. The caller holds the lock on the dossier's row, so the chain cannot fork; the key of the table refuses it if it did.
 */
export async function appendAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  const [last] = await tx
    .select({ sequence: dossierAudit.sequence, hash: dossierAudit.hash })
    .from(dossierAudit)
    .where(eq(dossierAudit.dossierId, entry.dossierId))
    .orderBy(desc(dossierAudit.sequence))
    .limit(1);
  await tx.insert(dossierAudit).values(linked(entry, last));
}

/** Writes the first entry of a dossier that was just made. */
export async function beginAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await tx.insert(dossierAudit).values(linked(entry));
}

/** An entry as it follows the last one of its chain; as the first where there is none. */
export function linked(entry: AuditEntry, last?: Pick<AuditRow, 'sequence' | 'hash'>): AuditRow {
  const sequence = (last?.sequence ?? 0) + 1;
  const prevHash = last?.hash ?? START;
  return { ...entry, sequence, prevHash, hash: entryHash(entry, sequence, prevHash) };
}

/** An entry as it is stored. */
export type AuditRow = typeof dossierAudit.$inferSelect;

/**
 * Counts the hashes of the entries of one dossier anew.
 * @param rows all of them, in order
 * @returns the number of the first that does not fit, if there is one
 */
export function brokenEntry(rows: Iterable<AuditRow>): number | undefined {
  let prevHash = START;
  let expected = 1;
  for (const row of rows) {
    const fits =
      row.sequence === expected &&
      row.prevHash === prevHash &&
      row.hash === entryHash(row, row.sequence, prevHash);
    if (!fits) return row.sequence;
    prevHash = row.hash;
    expected += 1;
  }
  return undefined;
}

/**
 * Reads the audit of a dossier again and counts the hashes anew.
 * @returns how many entries there are and the number of the first that does not fit, if there is one
 */
export async function verifyAudit(
  db: Executor,
  dossierId: string,
): Promise<{ readonly entries: number; readonly broken?: number }> {
  const rows = await auditOf(db, dossierId);
  const broken = brokenEntry(rows);
  return { entries: rows.length, ...(broken !== undefined && { broken }) };
}

/** The audit of a dossier, from its first entry. */
export function auditOf(db: Executor, dossierId: string): Promise<readonly AuditRow[]> {
  return db
    .select()
    .from(dossierAudit)
    .where(eq(dossierAudit.dossierId, dossierId))
    .orderBy(asc(dossierAudit.sequence));
}

function entryHash(entry: AuditEntry, sequence: number, prevHash: string): string {
  const { dossierId, at, who, what, details } = entry;
  const text = canonical({ dossierId, sequence, at: at.toISOString(), who, what, details });
  return createHash('sha256').update(prevHash).update('\n').update(text).digest('hex');
}

/** JSON with sorted keys: the database does not keep their order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
