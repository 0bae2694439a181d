import { and, asc, eq, isNull, notInArray, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { FastifyBaseLogger } from 'fastify';
import type { Executor, Transaction } from '../database/pool.js';
import { outboxEvents } from '../dossiers/tables.js';

/** An event as it is stored. */
export type OutboxEvent = Pick<
  typeof outboxEvents.$inferSelect,
  'position' | 'id' | 'source' | 'type' | 'subject' | 'time' | 'data'
>;

/** Acts on an event inside the transaction that marks it as handed on. */
export type EventHandler = (tx: Transaction, event: OutboxEvent) => Promise<void>;

/** So many events that fail end a round: what is wrong is likely wrong for all. */
const MOST_FAILED = 10;
/** Most events that are removed at a time. */
const MOST_REMOVED = 10_000;

/**
 * Hands the events that wait to all consumers, each event in a transaction of its own, so that nothing it locked is held
 * while the next one is told. One that a consumer cannot take waits behind the others. Several processes may do so at once:
 * each takes an event that no other holds.
 * @returns how many were handed on
 */
export async function handOn(
  db: NodePgDatabase,
  consumers: ReadonlyMap<string, EventHandler>,
  now: () => number,
  log: FastifyBaseLogger,
): Promise<number> {
  let count = 0;
  // They are tried again in the next round.
  const failed: number[] = [];
  while (failed.length < MOST_FAILED) {
    let taken: OutboxEvent | undefined;
    try {
      await db.transaction(async (tx) => {
        [taken] = await tx
          .select()
          .from(outboxEvents)
          .where(and(isNull(outboxEvents.handedOn), notInArray(outboxEvents.position, failed)))
          .orderBy(asc(outboxEvents.handOnTries), asc(outboxEvents.position))
          .limit(1)
          .for('update', { skipLocked: true });
        if (taken === undefined) return;
        for (const handler of consumers.values()) await handler(tx, taken);
        await mark(tx, taken.position, { handedOn: new Date(now()) });
      });
    } catch (error) {
      if (taken === undefined) throw error;
      const { position, id, type } = taken;
      failed.push(position);
      log.warn({ err: error, event: id, type }, 'an event was not handed on');
      await mark(db, position, { handOnTries: sql`${outboxEvents.handOnTries} + 1` });
      continue;
    }
    if (taken === undefined) break;
    count += 1;
  }
  return count;
}

/** Removes events that were handed on so long ago, but for those of which somebody still has a delivery or notices to plan. */
export async function forgetEvents(db: Executor, before: Date): Promise<void> {
  await db.execute(sql`
    delete from outbox_events where position in (
      select e.position from outbox_events e
      where e.handed_on < ${before.toISOString()}::timestamptz
        and not exists (select from webhook_deliveries d where d.event_id = e.id)
        and not exists (select from notice_plans p where p.event_id = e.id)
      limit ${MOST_REMOVED})`);
}

async function mark(
  db: Executor,
  position: number,
  values: Parameters<ReturnType<Executor['update']>['set']>[0],
): Promise<void> {
  await db.update(outboxEvents).set(values).where(eq(outboxEvents.position, position));
}
