import { and, asc, desc, eq, inArray, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/pool.js';
import { outboxEvents } from '../dossiers/tables.js';
import type { OutboxEvent } from '../jobs/relay.js';
import { webhookDeliveries, webhooks, type DeliveryRow, type WebhookRow } from './tables.js';

/** A delivery with the webhook and the event it is made of. */
export interface WholeDelivery {
  readonly delivery: DeliveryRow;
  readonly webhook: WebhookRow;
  readonly event: OutboxEvent;
  /** The key that made the webhook counts no more. */
  readonly revoked: boolean;
}

/** Webhooks of a secret key, the first first. */
export function webhooksOf(db: Executor, keyId: number): Promise<WebhookRow[]> {
  return db
    .select()
    .from(webhooks)
    .where(eq(webhooks.keyId, keyId))
    .orderBy(asc(webhooks.createdAt), asc(webhooks.id));
}

/** A webhook of a secret key. @param lock keeps others from changing it until the transaction ends */
export async function webhookOf(
  db: Executor,
  keyId: number,
  id: string,
  lock = false,
): Promise<WebhookRow | undefined> {
  const found = db
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.id, id), eq(webhooks.keyId, keyId)));
  const [row] = lock ? await found.for('update') : await found;
  return row;
}

/**
 * Writes a delivery of an event for every webhook that wants its type and whose key still counts.
 * @returns ids of the deliveries that are new
 */
export async function fanOut(
  tx: Transaction,
  { id, type }: OutboxEvent,
  now: Date,
): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into webhook_deliveries (id, webhook_id, event_id, state, created_at, next_try_at)
    select gen_random_uuid(), w.id, ${id}, 'waiting', ${now.toISOString()}, ${now.toISOString()}
    from webhooks w join secret_keys k on k.id = w.key_id
    where w.disabled_at is null and k.revoked_at is null
      and (cardinality(w.types) = 0 or exists (
        select from unnest(w.types) wanted
        where ${type} = wanted
          or (right(wanted, 2) = '.*' and starts_with(${type}, left(wanted, -1)))))
    on conflict do nothing
    returning id`);
  return rows.map((row) => row.id);
}

/** A delivery with all that it takes to send it. */
export async function wholeDelivery(db: Executor, id: string): Promise<WholeDelivery | undefined> {
  const [row] = await db
    .select({
      delivery: webhookDeliveries,
      webhook: webhooks,
      event: outboxEvents,
      revoked: sql<boolean>`exists (select from secret_keys k
        where k.id = ${webhooks.keyId} and k.revoked_at is not null)`,
    })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .innerJoin(outboxEvents, eq(outboxEvents.id, webhookDeliveries.eventId))
    .where(eq(webhookDeliveries.id, id));
  return row;
}

/** Deliveries of a webhook with their events, the latest first. @param before only those planned earlier */
export function deliveriesOf(
  db: Executor,
  webhookId: string,
  { before, state, limit }: { before?: number; state?: string; limit: number },
): Promise<{ delivery: DeliveryRow; event: Pick<OutboxEvent, 'id' | 'type' | 'subject'> }[]> {
  return db
    .select({
      delivery: webhookDeliveries,
      event: { id: outboxEvents.id, type: outboxEvents.type, subject: outboxEvents.subject },
    })
    .from(webhookDeliveries)
    .innerJoin(outboxEvents, eq(outboxEvents.id, webhookDeliveries.eventId))
    .where(
      and(
        eq(webhookDeliveries.webhookId, webhookId),
        before === undefined ? undefined : lt(webhookDeliveries.position, before),
        state === undefined ? undefined : sql`${webhookDeliveries.state} = ${state}`,
      ),
    )
    .orderBy(desc(webhookDeliveries.position))
    .limit(limit);
}

/** Writes what came of a try, unless somebody else has since. @returns whether it was written */
export async function updateDelivery(
  tx: Transaction,
  id: string,
  changes: Partial<DeliveryRow>,
): Promise<boolean> {
  const rows = await tx
    .update(webhookDeliveries)
    .set(changes)
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.state, 'waiting')))
    .returning({ id: webhookDeliveries.id });
  return rows.length > 0;
}

/** Something got through: whatever was wrong is over. */
export async function noteSuccess(tx: Transaction, id: string): Promise<void> {
  await tx
    .update(webhooks)
    .set({ failingSince: null, disabledAt: null, disabledReason: null })
    .where(eq(webhooks.id, id));
}

/** Nothing gets through, from now on or from before. @returns since when */
export async function noteFailure(tx: Transaction, id: string, now: Date): Promise<Date> {
  const [row] = await tx
    .update(webhooks)
    .set({
      failingSince: sql`coalesce(${webhooks.failingSince}, ${now.toISOString()}::timestamptz)`,
    })
    .where(eq(webhooks.id, id))
    .returning({ since: webhooks.failingSince });
  return row?.since ?? now;
}

/** Sends to a webhook no more, and gives up what waits. */
export async function disable(
  tx: Transaction,
  id: string,
  reason: string,
  now: Date,
): Promise<void> {
  await tx
    .update(webhooks)
    .set({ disabledAt: now, disabledReason: reason })
    .where(and(eq(webhooks.id, id), isNull(webhooks.disabledAt)));
  await tx
    .update(webhookDeliveries)
    .set({ state: 'failed', nextTryAt: null })
    .where(and(eq(webhookDeliveries.webhookId, id), eq(webhookDeliveries.state, 'waiting')));
}

/** Ids of deliveries whose time has long come: their job was lost with its process too often. */
export async function forgotten(db: Executor, before: Date): Promise<readonly string[]> {
  const rows = await db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.state, 'waiting'), lt(webhookDeliveries.nextTryAt, before)))
    .orderBy(asc(webhookDeliveries.nextTryAt))
    .limit(500);
  return rows.map(({ id }) => id);
}

/** Removes deliveries that are done with. */
export async function forgetOld(db: Executor, before: Date): Promise<void> {
  await db
    .delete(webhookDeliveries)
    .where(and(ne(webhookDeliveries.state, 'waiting'), lt(webhookDeliveries.createdAt, before)));
}

/** Removes a webhook with its deliveries. */
export async function deleteWebhooks(db: Executor, ids: readonly string[]): Promise<void> {
  await db.delete(webhooks).where(inArray(webhooks.id, [...ids]));
}
