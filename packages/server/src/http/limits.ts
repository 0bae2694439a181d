import { createHmac } from 'node:crypto';
import { normaliseDossierCode } from '@motcua/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Configuration } from '../configuration.js';
import type { Caller } from '../keys/access.js';
import { callerName } from '../keys/access.js';
import { networkOf } from './network.js';
import { ProblemError } from './problem.js';

/** What is counted: reads in memory of each process; writes and proofs in the database, over all processes. */
export type LimitKind = 'read' | 'write' | 'proof';

/** Rate limits by the network of the client; servers with a secret key count by key and may ask ten times as often. */
export interface RateLimits {
  /**
   * Counts a request and writes the RateLimit headers.
   * @throws {ProblemError} `too-many-requests` with Retry-After
   */
  count(
    kind: LimitKind,
    request: FastifyRequest,
    reply: FastifyReply,
    caller?: Caller,
  ): Promise<void>;
  /**
   * Counts an attempt to prove something about one dossier, from wherever it comes: four digits must not be found
   * by trying from many addresses. The look-up of dossiers calls it, once, and takes it back with `forgive` when the
   * proof was right.
   * @throws {ProblemError} `too-many-requests`
   */
  attempt(code: string): Promise<{ forgive(): Promise<void> }>;
  /** Removes counters whose time is over. */
  clean(): Promise<void>;
}

/** Seconds a window of a kind lasts. */
const WINDOW = 60;
/** Wrong proofs for one dossier in an hour, as a multiple of the proofs a minute from one address. */
const PROOFS_PER_DOSSIER = 3;
const SERVER_FACTOR = 10;

/** @param secret keys the hashes of addresses, which are never stored or logged as they are */
export function createRateLimits(
  { rateLimits }: Configuration,
  pool: Pool,
  secret: Buffer,
): RateLimits {
  const inDatabase = (keyPrefix: string, points: number, duration = WINDOW): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points,
      duration,
      inMemoryBlockOnConsumed: points + 1,
    });
  const limiters = (factor: number): Readonly<Record<LimitKind, RateLimiterAbstract>> => ({
    read: new RateLimiterMemory({
      keyPrefix: `read${factor}`,
      points: rateLimits.read * factor,
      duration: WINDOW,
    }),
    write: inDatabase(`write${factor}`, rateLimits.write * factor),
    proof: inDatabase(`proof${factor}`, rateLimits.proof * factor),
  });
  const people = limiters(1);
  const servers = limiters(SERVER_FACTOR);
  const dossiers = inDatabase('dossier', rateLimits.proof * PROOFS_PER_DOSSIER, 3_600);
  const hash = (text: string): string =>
    createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22);

  return {
    async count(kind, request, reply, caller) {
      const isServer = caller?.kind === 'server';
      const limiter = (isServer ? servers : people)[kind];
      const key = hash(isServer ? callerName(caller) : networkOf(request.ip));
      const result = await consume(limiter, key);
      void reply.headers({
        'ratelimit-policy': `"${kind}";q=${limiter.points};w=${WINDOW}`,
        ratelimit: `"${kind}";r=${Math.max(0, result.remainingPoints)};t=${seconds(result)}`,
      });
      if (result.rejected) throw tooMany(result);
    },
    async attempt(code) {
      // However it is written, it is one dossier.
      const key = hash(normaliseDossierCode(code));
      const result = await consume(dossiers, key);
      if (result.rejected) throw tooMany(result);
      return {
        forgive: async () => {
          await dossiers.reward(key, 1);
        },
      };
    },
    async clean() {
      await pool.query('delete from rate_limits where expire < $1', [Date.now() - 60_000]);
    },
  };
}

interface Consumed {
  readonly remainingPoints: number;
  readonly msBeforeNext: number;
  readonly rejected: boolean;
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<Consumed> {
  try {
    const { remainingPoints, msBeforeNext } = await limiter.consume(key);
    return { remainingPoints, msBeforeNext, rejected: false };
  } catch (result) {
    if (!(result instanceof RateLimiterRes)) throw result;
    const { remainingPoints, msBeforeNext } = result;
    return { remainingPoints, msBeforeNext, rejected: true };
  }
}

function seconds({ msBeforeNext }: Consumed): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}

function tooMany(result: Consumed): ProblemError {
  return new ProblemError('too-many-requests', {
    headers: { 'retry-after': String(seconds(result)) },
  });
}
