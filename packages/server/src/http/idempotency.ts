import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { Transaction } from '../database/pool.js';
import type { Secrets } from '../dossiers/secrets.js';
import { ProblemError } from './problem.js';

/** Days a stored answer is kept: long enough for every retry, short because it may be personal. */
const KEPT_DAYS = 7;

/** One request that must have its effect once. */
export interface OnceRequest {
  /** Who sent it. */
  readonly scope: string;
  readonly route: string;
  readonly key: string;
  /** SHA-256 of everything that makes it this request. */
  readonly digest: Buffer;
  /** Answers may be personal: they are kept encrypted. */
  readonly secrets: Secrets;
}

/** An answer as it was first given. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

/** Ends a handler whose request was carried out before; its stored answer is sent instead. */
export class Replay extends Error {
  override readonly name = 'Replay';
  constructor(readonly answer: StoredAnswer) {
    super('The request was carried out before.');
  }
}

/** Digest of a request: its path and its body, whatever the order of the keys. */
export function digestOf(path: string, body: unknown): Buffer {
  return createHash('sha256').update(path).update('\n').update(stable(body)).digest();
}

function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

/**
 * The answer stored for the request, if it was carried out.
 * @throws {ProblemError} `idempotency-key-reused` when the key was used for another request
 */
export async function findAnswer(pool: Pool, once: OnceRequest): Promise<StoredAnswer | undefined> {
  const { rows } = await pool.query<Row>(
    'select request, status, body from idempotency where scope = $1 and route = $2 and key = $3',
    [once.scope, once.route, once.key],
  );
  return rows[0] && answerOf(rows[0], once);
}

interface Row extends Record<string, unknown> {
  readonly request: Buffer;
  readonly status: number | null;
  readonly body: string | null;
}

function answerOf(row: Row, once: OnceRequest): StoredAnswer | undefined {
  if (!row.request.equals(once.digest)) throw new ProblemError('idempotency-key-reused');
  return row.status === null || row.body === null
    ? undefined
    : { status: row.status, body: once.secrets.decrypt(row.body, placeOf(once)) };
}

/** Where an answer is kept; encrypted for this place alone. */
function placeOf({ scope, route, key }: OnceRequest): string {
  return `idempotency:${JSON.stringify([scope, route, key])}`;
}

/**
 * Takes the key in the transaction of its effect. A concurrent equal request waits here for the other's end.
 * @throws {Replay} when the other one committed
 * @throws {ProblemError} `request-in-progress` after 20 s of waiting
 */
export async function claim(tx: Transaction, once: OnceRequest): Promise<void> {
  await tx.execute(sql`set local lock_timeout = '20s'`);
  try {
    const { rowCount } = await tx.execute(sql`
      insert into idempotency (scope, route, key, request)
      values (${once.scope}, ${once.route}, ${once.key}, ${once.digest})
      on conflict do nothing`);
    if (rowCount === 1) return;
  } catch (error) {
    if (codeOf(error) === '55P03') {
      throw new ProblemError('request-in-progress', { headers: { 'retry-after': '5' } });
    }
    throw error;
  }
  const { rows } = await tx.execute<Row>(sql`
    select request, status, body from idempotency
    where scope = ${once.scope} and route = ${once.route} and key = ${once.key}`);
  const answer = rows[0] && answerOf(rows[0], once);
  if (answer) throw new Replay(answer);
  throw new ProblemError('request-in-progress', { headers: { 'retry-after': '1' } });
}

/** Stores the answer in the transaction of the effect: both are kept or neither. */
export async function keepAnswer(
  tx: Transaction,
  once: OnceRequest,
  answer: StoredAnswer,
): Promise<void> {
  const body = once.secrets.encrypt(answer.body, placeOf(once));
  await tx.execute(sql`
    update idempotency set status = ${answer.status}, body = ${body}
    where scope = ${once.scope} and route = ${once.route} and key = ${once.key}`);
}

/** Deletes answers that are older than a week. */
export async function forgetAnswers(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    'delete from idempotency where created_at < now() - make_interval(days => $1)',
    [KEPT_DAYS],
  );
  return rowCount ?? 0;
}

function codeOf(error: unknown): unknown {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return code ?? (cause as { code?: unknown } | undefined)?.code;
}

/** Lets requests with equal names pass one after the other within this process. */
export class Gate {
  readonly #tails = new Map<string, Promise<unknown>>();

  async pass<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(name) ?? Promise.resolve();
    const run = before.then(work, work);
    const tail = run.catch(() => undefined);
    this.#tails.set(name, tail);
    try {
      return await run;
    } finally {
      if (this.#tails.get(name) === tail) this.#tails.delete(name);
    }
  }
}
