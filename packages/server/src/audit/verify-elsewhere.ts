import { asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { externalDossiers, externalSteps } from '../exchange/tables.js';
import { brokenEntry, type AuditRow } from './service.js';
import { externalAudit } from './tables.js';
import type { AuditFinding, AuditHead } from './verify.js';

const BATCH = 200;

/**
 * Counts the hashes of the audits of dossiers filed elsewhere anew, those of forgotten ones too, and compares them with the
 * steps that are known and with heads that were kept. One that was cut off whole shows against kept heads alone.
 * @param heads by code; those that are found are taken out
 */
export async function verifyElsewhere(
  db: Executor,
  heads: Map<string, AuditHead>,
  told: (head: AuditHead) => void,
): Promise<{
  readonly dossiers: number;
  readonly entries: number;
  readonly findings: readonly AuditFinding[];
}> {
  const findings: AuditFinding[] = [];
  let last = '00000000-0000-0000-0000-000000000000';
  let dossiers = 0;
  let entries = 0;
  for (;;) {
    const batch = await db
      .selectDistinct({ id: externalAudit.dossierId, code: externalDossiers.code })
      .from(externalAudit)
      .leftJoin(externalDossiers, eq(externalDossiers.id, externalAudit.dossierId))
      .where(gt(externalAudit.dossierId, sql`${last}::uuid`))
      .orderBy(asc(externalAudit.dossierId))
      .limit(BATCH);
    const ids = batch.map(({ id }) => id);
    const rows = await db
      .select()
      .from(externalAudit)
      .where(inArray(externalAudit.dossierId, ids))
      .orderBy(asc(externalAudit.dossierId), asc(externalAudit.sequence));
    const steps = await db
      .select()
      .from(externalSteps)
      .where(inArray(externalSteps.dossierId, ids));
    for (const { id, code } of batch) {
      const chain = rows.filter(({ dossierId }) => dossierId === id);
      const key = `elsewhere ${id}`;
      const own = steps.filter(({ dossierId }) => dossierId === id);
      findings.push(...lookAt(code ?? key, chain, own, heads.get(key)));
      heads.delete(key);
      const head = chain.at(-1);
      if (head) told({ code: key, sequence: head.sequence, hash: head.hash });
      entries += chain.length;
    }
    dossiers += batch.length;
    last = ids.at(-1) ?? last;
    if (batch.length < BATCH) break;
  }
  return { dossiers, entries, findings };
}

function lookAt(
  code: string,
  chain: readonly AuditRow[],
  steps: readonly { readonly sequence: number; readonly toldAt: Date }[],
  head: AuditHead | undefined,
): readonly AuditFinding[] {
  const findings: AuditFinding[] = [];
  const broken = brokenEntry(chain);
  if (broken !== undefined) findings.push({ code, kind: 'broken', at: broken });
  const versions = new Set(chain.map(({ details }) => details['version']));
  const [first] = chain;
  for (const { sequence, toldAt } of steps) {
    // What was told before there was an audit is in none.
    const isBefore = first === undefined || toldAt < first.at;
    if (!isBefore && !versions.has(sequence)) findings.push({ code, kind: 'untold', at: sequence });
  }
  if (head !== undefined && chain[head.sequence - 1]?.hash !== head.hash) {
    findings.push({ code, kind: 'rewritten', at: head.sequence });
  }
  return findings;
}
