import { asc, eq, isNull, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { FastifyBaseLogger } from 'fastify';
import type { Transaction } from '../database/pool.js';
import { outboxEvents } from '../dossiers/tables.js';

/** An event as it is stored. */
export type OutboxEvent = Pick<
  typeof outboxEvents.$inferSelect,
  'position' | 'id' | 'source' | 'type' | 'subject' | 'time' | 'data'
>;

/** Acts on an event inside the transaction that marks it as handed on. */
export type EventHandler = (tx: Transaction, event: OutboxEvent) => Promise<void>;

const BATCH = 50;

/**
 * Hands the events that wait to all consumers, each event in a savepoint of its own. One that a consumer cannot take waits
 * behind the others. Several processes may do so at once: each takes events that no other holds.
 * @returns how many were handed on
 */
export async function handOn(
  db: NodePgDatabase,
  consumers: ReadonlyMap<string, EventHandler>,
  now: () => number,
  log: FastifyBaseLogger,
): Promise<number> {
  let count = 0;
  for (;;) {
    const batch = await db.transaction(async (tx) => {
      const events = await tx
        .select()
        .from(outboxEvents)
        .where(isNull(outboxEvents.handedOn))
        .orderBy(asc(outboxEvents.handOnTries), asc(outboxEvents.position))
        .limit(BATCH)
        .for('update', { skipLocked: true });
      let taken = 0;
      for (const event of events) {
        try {
          await tx.transaction(async (inner) => {
            for (const handler of consumers.values()) await handler(inner, event);
            await mark(inner, event.position, { handedOn: new Date(now()) });
          });
          taken += 1;
        } catch (error) {
          log.warn({ err: error, event: event.id, type: event.type }, 'an event was not handed on');
          await mark(tx, event.position, { handOnTries: sql`${outboxEvents.handOnTries} + 1` });
        }
      }
      return { found: events.length, taken };
    });
    count += batch.taken;
    // Those that failed are the last; they are tried again in the next round.
    if (batch.found < BATCH || batch.taken < batch.found) return count;
  }
}

async function mark(
  tx: Transaction,
  position: number,
  values: Parameters<ReturnType<typeof tx.update<typeof outboxEvents>>['set']>[0],
): Promise<void> {
  await tx.update(outboxEvents).set(values).where(eq(outboxEvents.position, position));
}
