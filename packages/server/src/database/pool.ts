import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

/** A transaction as handlers and stores take it. */
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

/** Anything SQL can be run on: the database or a transaction. */
export type Executor = NodePgDatabase | Transaction;

/**
 * A pool of connections. Waits at most five seconds for one and lets no statement run longer than 30 s.
 * @param onError told of connections that break while idle; without it they would end the process
 */
export function createPool(connectionString: string, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 20,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    application_name: 'motcua',
  });
  pool.on('error', onError);
  return pool;
}

/** PostgreSQL error codes and system errors that mean: the database cannot be reached now. */
const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

/** Whether an error, or what caused it, says that the database is away. */
export function isDatabaseAway(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = (at as { code?: unknown }).code;
    const syscall = (at as { syscall?: unknown }).syscall;
    if (code === 'ENOENT' && syscall !== 'connect') continue;
    if (typeof code === 'string' && away.has(code)) return true;
    if (/^(Connection terminated|timeout exceeded when trying to connect)/.test(at.message)) {
      return true;
    }
    if (/Client has encountered a connection error/.test(at.message)) return true;
  }
  return false;
}
