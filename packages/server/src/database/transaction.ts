import type { ClientBase, Pool } from 'pg';

/**
 * Runs work in one transaction under an advisory lock: one at a time over all processes of a database. What throws is
 * rolled back.
 * @param lock any constant; whoever takes the same queues behind it
 */
export async function inLockedTransaction<T>(
  pool: Pool,
  lock: number,
  work: (client: ClientBase) => Promise<T>,
  { longStatements = false } = {},
): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    if (longStatements) await client.query('set local statement_timeout = 0');
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
