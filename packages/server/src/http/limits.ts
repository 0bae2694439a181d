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
   * Counts an attempt to prove something about one dossier, over a day: for the dossier from wherever it comes, since four
   * digits must not be found by trying from many addresses, and for the network it comes from whatever the dossier, since
   * they must not be found by trying one proof at many dossiers. The look-up of dossiers calls it, once, and takes it back
   * with `forgive` when the proof was right. Codes that nobody has are counted the same.
   * @param address of the client, never stored as it is; absent for a server with a secret key
   * @throws {ProblemError} `too-many-requests`
   */
  attempt(code: string, address: string | undefined): Promise<{ forgive(): Promise<void> }>;
  /** Removes counters whose time is over. */
  clean(): Promise<void>;
}

/** Seconds a window of a kind lasts. */
const WINDOW = 60;
/** Seconds in which wrong proofs are counted. */
const DAY = 86_400;
/**
 * Wrong proofs a day. For a dossier 10: all 10,000 combinations take 1,000 days. From a network 100: with two numbers that
 * prove, somebody who tries other people's dossiers at random opens one in 50 days on average.
 */
const PROOFS_A_DAY = { dossier: 10, address: 100 };
const SERVER_FACTOR = 10;

/** @param secret keys the hashes of addresses, which are never stored or logged as they are */
export function createRateLimits(
  { rateLimits, proofsADay }: Configuration,
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
  const aDay = { ...PROOFS_A_DAY, ...proofsADay };
  const dossiers = inDatabase('dossier', aDay.dossier, DAY);
  const networks = inDatabase('wrong', aDay.address, DAY);
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
    async attempt(code, address) {
      // However it is written, it is one dossier.
      const dossier = hash(normaliseDossierCode(code));
      const counters = [
        // First: who is turned away for their network takes none of the tries of the dossier.
        ...(address === undefined ? [] : [[networks, hash(networkOf(address))] as const]),
        [dossiers, dossier] as const,
      ];
      for (const [limiter, key] of counters) {
        const result = await consume(limiter, key);
        if (result.rejected) throw tooMany(result, tooManyProofs);
      }
      return {
        forgive: async () => {
          await Promise.all(counters.map(([limiter, key]) => limiter.reward(key, 1)));
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

/** What to do instead: nobody is kept from their dossier for ever because others guess at it. */
const tooManyProofs = {
  vi: 'Hôm nay đã nhập sai quá nhiều lần cho hồ sơ này hoặc từ mạng này. Bạn vẫn xem được tình trạng bằng mã hồ sơ. Để xem chi tiết ngay: đăng nhập trên trang của trung tâm, hoặc đến bất kỳ bộ phận Một cửa nào với giấy tiếp nhận.',
  en: 'Too many wrong tries today for this dossier or from this network. The status still opens by the code. To see the details now: sign in on the page of the centre, or go to any one-stop counter with the receipt.',
};

function tooMany(result: Consumed, detail?: typeof tooManyProofs): ProblemError {
  return new ProblemError('too-many-requests', {
    ...(detail && { detail }),
    headers: { 'retry-after': String(seconds(result)) },
  });
}
