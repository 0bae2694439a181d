import { asc, gt, inArray, sql } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { dossiers, dossierStatuses } from '../dossiers/tables.js';
import { brokenEntry, type AuditRow } from './service.js';
import { verifyElsewhere } from './verify-elsewhere.js';
import { dossierAudit } from './tables.js';

/** Where the audit of a dossier ended at some time. Kept apart from the database, it shows what was cut off or made anew. */
export interface AuditHead {
  /** Code of the dossier; `elsewhere <id>` of one that was filed elsewhere. */
  readonly code: string;
  readonly sequence: number;
  /** Hash of that entry, and by it of all before. */
  readonly hash: string;
}

/** What is wrong with the audit of a dossier. */
export interface AuditFinding {
  readonly code: string;
  /**
   * - `broken`: an entry was changed, taken out or put in; it does not fit the one before
   * - `untold`: a step that no entry tells of, such as when the end of the audit was cut off
   * - `rewritten`: fits in itself, and is not what it was when the heads were kept
   * - `gone`: the dossier of a kept head is not there
   */
  readonly kind: 'broken' | 'untold' | 'rewritten' | 'gone';
  /** Number of the entry, or of the step. */
  readonly at: number;
}

/** What became of a look at the whole audit. */
export interface AuditReport {
  readonly dossiers: number;
  /** Dossiers filed elsewhere that are or were known here. */
  readonly elsewhere: number;
  readonly entries: number;
  readonly findings: readonly AuditFinding[];
}

const BATCH = 200;

/**
 * Counts every hash of the audit anew, dossier by dossier, and compares with what happened and with heads that were kept.
 * @param kept heads of an earlier look
 * @param told of where the audit of each dossier ends
 */
export async function verifyAll(
  db: Executor,
  kept: Iterable<AuditHead> = [],
  told: (head: AuditHead) => void = () => undefined,
): Promise<AuditReport> {
  const heads = new Map([...kept].map((head) => [head.code, head]));
  const findings: AuditFinding[] = [];
  let last = '00000000-0000-0000-0000-000000000000';
  let count = 0;
  let entries = 0;
  for (;;) {
    const batch = await db
      .select({ id: dossiers.id, code: dossiers.code })
      .from(dossiers)
      .where(gt(dossiers.id, sql`${last}::uuid`))
      .orderBy(asc(dossiers.id))
      .limit(BATCH);
    const ids = batch.map(({ id }) => id);
    const chains = await chainsOf(db, ids);
    const steps = await stepsOf(db, ids);
    for (const { id, code } of batch) {
      const chain = chains.get(id) ?? [];
      entries += chain.length;
      findings.push(...lookAt(code, chain, steps.get(id) ?? [], heads.get(code)));
      heads.delete(code);
      const head = chain.at(-1);
      if (head) told({ code, sequence: head.sequence, hash: head.hash });
    }
    count += batch.length;
    last = ids.at(-1) ?? last;
    if (batch.length < BATCH) break;
  }
  const elsewhere = await verifyElsewhere(db, heads, told);
  findings.push(...elsewhere.findings);
  for (const { code, sequence } of heads.values())
    findings.push({ code, kind: 'gone', at: sequence });
  return {
    dossiers: count,
    elsewhere: elsewhere.dossiers,
    entries: entries + elsewhere.entries,
    findings,
  };
}

/** What is wrong with one audit. @param steps numbers of the steps the dossier has made */
export function lookAt(
  code: string,
  chain: readonly AuditRow[],
  steps: readonly number[],
  head?: AuditHead,
): readonly AuditFinding[] {
  const broken = brokenEntry(chain);
  const toldOf = new Set(
    chain.map(({ what, details }) => (what === 'file' ? 1 : details['version'])),
  );
  return [
    ...(broken === undefined ? [] : [{ code, kind: 'broken', at: broken } as const]),
    ...steps
      .filter((step) => !toldOf.has(step))
      .map((at) => ({ code, kind: 'untold', at }) as const),
    ...(head === undefined || chain[head.sequence - 1]?.hash === head.hash
      ? []
      : [{ code, kind: 'rewritten', at: head.sequence } as const]),
  ];
}

async function chainsOf(
  db: Executor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly AuditRow[]>> {
  const rows = await db
    .select()
    .from(dossierAudit)
    .where(inArray(dossierAudit.dossierId, [...ids]))
    .orderBy(asc(dossierAudit.dossierId), asc(dossierAudit.sequence));
  return grouped(rows, (row) => row);
}

async function stepsOf(
  db: Executor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await db
    .select({ dossierId: dossierStatuses.dossierId, sequence: dossierStatuses.sequence })
    .from(dossierStatuses)
    .where(inArray(dossierStatuses.dossierId, [...ids]))
    .orderBy(asc(dossierStatuses.dossierId), asc(dossierStatuses.sequence));
  return grouped(rows, ({ sequence }) => sequence);
}

/** Rows by their dossier, in the order they came. */
function grouped<R extends { readonly dossierId: string }, T>(
  rows: readonly R[],
  valueOf: (row: R) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.dossierId) ?? [];
    group.push(valueOf(row));
    groups.set(row.dossierId, group);
  }
  return groups;
}
