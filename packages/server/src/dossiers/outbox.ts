import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/pool.js';
import { outboxEvents } from './tables.js';

/** PostgreSQL channel that wakes whoever follows dossiers; the payload is the id of the dossier. */
export const DOSSIER_CHANNEL = 'motcua_dossiers';

/** What happened, as other systems are told. Nothing personal: they ask for more with their own key. */
export interface DossierEvent {
  readonly type:
    | 'motcua.dossier.filed'
    | 'motcua.dossier.moved'
    | 'motcua.dossier.rated'
    | 'motcua.payment.requested'
    | 'motcua.payment.paid'
    | 'motcua.payment.cancelled'
    | 'motcua.payment.surplus'
    | 'motcua.payment.refunded';
  readonly dossierId: string;
  /** Code of the dossier. */
  readonly subject: string;
  readonly time: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Writes an event beside what it tells, in the same transaction. The table is the truth; the NOTIFY at commit only
 * wakes readers, who read the tables again.
 */
export async function publish(tx: Transaction, event: DossierEvent): Promise<void> {
  const { type, subject, time, data, dossierId } = event;
  const insert = tx
    .insert(outboxEvents)
    .values({ id: randomUUID(), source: '/v1/dossiers', type, subject, time, data })
    .returning({ position: outboxEvents.position });
  // One round trip for both: filings of an agency wait for each other here.
  await tx.execute(
    sql`with written as ${insert} select pg_notify(${DOSSIER_CHANNEL}, ${dossierId}) from written`,
  );
}
