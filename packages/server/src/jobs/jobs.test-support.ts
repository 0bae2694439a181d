import type { Pool } from 'pg';

/** Makes due at once what was to be tried again later. */
export async function retryNow(pool: Pool): Promise<void> {
  await pool.query(
    `update jobs.job set start_after = now() - interval '1 s' where state = 'retry'`,
  );
}

/** Lets the jobs that run look as those of a process that died long ago. */
export async function expireNow(pool: Pool): Promise<void> {
  await pool.query(
    `update jobs.job set started_on = now() - expire_in - interval '1 s' where state = 'active'`,
  );
}
