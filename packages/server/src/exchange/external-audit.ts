import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { citizenBy } from '../audit/reads.js';
import { externalAudit } from '../audit/tables.js';
import { linked, type AuditActor, type AuditEntry } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { lockExternal } from './external-store.js';
import type { ExternalDossierRow } from './tables.js';

/** What is read again within this time by the same reader is written down once, milliseconds. */
const AGAIN = 10 * 60_000;

/** Appends to the audit of a dossier filed elsewhere. The caller holds the lock on its row, so the chain cannot fork. */
export async function appendExternalAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  const [last] = await tx
    .select({ sequence: externalAudit.sequence, hash: externalAudit.hash })
    .from(externalAudit)
    .where(eq(externalAudit.dossierId, entry.dossierId))
    .orderBy(desc(externalAudit.sequence))
    .limit(1);
  await tx.insert(externalAudit).values(linked(entry, last));
}

/** How the holder of a token showed that a dossier filed elsewhere is their own: owners hold one of the filer. */
export function readerBy(holder: string | undefined): AuditActor {
  return citizenBy(holder === 'filer' ? 'session' : 'four-digits');
}

/** Writes down that somebody read of a dossier filed elsewhere, before it is shown; once in a while for each reader. */
export async function recordExternalReading(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  { code }: Pick<ExternalDossierRow, 'code'>,
  who: AuditActor,
  what: string,
): Promise<void> {
  const at = new Date(now());
  await db.transaction(async (tx) => {
    const row = await lockExternal(tx, code);
    if (row === undefined) return;
    const known = await tx
      .select({ sequence: externalAudit.sequence })
      .from(externalAudit)
      .where(
        and(
          eq(externalAudit.dossierId, row.id),
          eq(externalAudit.what, what),
          gt(externalAudit.at, new Date(at.getTime() - AGAIN)),
          sql`${externalAudit.who} = ${JSON.stringify(who)}::jsonb`,
        ),
      )
      .limit(1);
    if (known.length > 0) return;
    await appendExternalAudit(tx, { dossierId: row.id, at, who, what, details: {} });
  });
}
