import type { Pool } from 'pg';
import { sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import type { Transaction } from '../database/pool.js';

/** Schema of the queues in the database. */
const SCHEMA = 'jobs';
/** Seconds between looks for jobs whose process died. */
const MAINTENANCE = 30;

/** The part of pg-boss that the service uses, over the pool of the service. */
export interface Boss extends Pick<
  PgBoss,
  'createQueue' | 'updateQueue' | 'send' | 'fetch' | 'complete' | 'fail' | 'maintain'
> {
  /** Starts to look after jobs whose process died, and to put old ones away. */
  supervise(): void;
  /** Makes due what is due at a time by a clock that may differ from that of the database, and nothing else. */
  followClock(now: Date): Promise<void>;
  /** Names of the queues in which something is due. */
  due(): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** Makes the tables of the queues where they are missing, and migrates those of an older version. */
export async function installQueues(pool: Pool): Promise<void> {
  await (await createBoss(pool, () => undefined)).close();
}

/**
 * Opens pg-boss; its tables are made or migrated when need be.
 * @param onError told of failures of the maintenance
 */
export async function createBoss(pool: Pool, onError: (error: Error) => void): Promise<Boss> {
  const db: PgBoss.Db = { executeSql: (text, values) => pool.query(text, values) };
  // What runs by the clock is added by the queues themselves, so pg-boss needs no clock of its own.
  const boss = new PgBoss({
    db,
    schema: SCHEMA,
    schedule: false,
    supervise: false,
    archiveCompletedAfterSeconds: 3600,
    archiveFailedAfterSeconds: 7 * 86_400,
    deleteAfterDays: 14,
  });
  boss.on('error', onError);
  await boss.start();
  let timer: NodeJS.Timeout | undefined;
  return {
    createQueue: boss.createQueue,
    updateQueue: boss.updateQueue,
    send: boss.send,
    fetch: boss.fetch,
    complete: boss.complete,
    fail: boss.fail,
    maintain: boss.maintain,
    supervise() {
      // Several processes may do so at once: its statements take a lock.
      timer = setInterval(() => void boss.maintain().catch(onError), MAINTENANCE * 1000);
      timer.unref();
    },
    async followClock(now) {
      await pool.query(
        `update ${SCHEMA}.job
            set start_after = now() + greatest((data->>'due')::timestamptz - $1::timestamptz, '0')
          where state = 'created' and data ? 'due'`,
        [now.toISOString()],
      );
    },
    async due() {
      const { rows } = await pool.query<{ name: string }>(
        `select distinct name from ${SCHEMA}.job where state < 'active' and start_after < now()`,
      );
      return new Set(rows.map(({ name }) => name));
    },
    async close() {
      clearInterval(timer);
      await boss.stop({ graceful: false, wait: true });
    },
  };
}

/** A transaction as pg-boss writes to one. */
export function inTransaction(tx: Transaction): PgBoss.Db {
  return {
    async executeSql(text, values) {
      // Each place of a value becomes one of its own.
      const parts = text
        .split(/\$(\d+)/)
        .map((part, index) =>
          index % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1] ?? null)}`,
        );
      return tx.execute(sql.join(parts));
    },
  };
}
