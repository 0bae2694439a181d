import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { ServiceContext } from '../context.js';
import { networkOf } from '../http/network.js';
import { ProblemError } from '../http/problem.js';
import type { Caller } from '../keys/access.js';
import { callerName } from '../keys/access.js';
import { serviceSecret } from '../keys/secrets.js';

/** MiB an hour when the operator says nothing. Behind one address there may be a whole ward office. */
const USUAL = { address: 1024, key: 51_200 };
/** Seconds. */
const WINDOW = 3_600;
const KIB = 1024;

/** Bounds what is uploaded in an hour, over all processes of the service. */
export interface UploadQuota {
  /**
   * Counts an upload by the size it announces: one that goes on is not counted again.
   * @throws {ProblemError} `upload-quota-exceeded` with Retry-After
   */
  count(bytes: number, request: FastifyRequest, caller: Caller): Promise<void>;
}

/** Opens the quota. Addresses are kept as keyed hashes alone. */
export async function openUploadQuota({
  configuration,
  pool,
}: Pick<ServiceContext, 'configuration' | 'pool'>): Promise<UploadQuota> {
  const secret = await serviceSecret(pool, 'addresses');
  const { address, key } = { ...USUAL, ...configuration.uploadQuota };
  const limiter = (keyPrefix: string, mebibytes: number): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points: mebibytes * KIB,
      duration: WINDOW,
    });
  const addresses = limiter('upload-address', address);
  const keys = limiter('upload-key', key);
  const hash = (text: string): string =>
    createHmac('sha256', secret).update(`upload ${text}`).digest('base64url').slice(0, 22);

  return {
    async count(bytes, request, caller) {
      const points = Math.ceil(bytes / KIB);
      const from = hash(networkOf(request.ip));
      // A server uploads for many people: its key alone counts.
      const counted = caller.kind !== 'server';
      if (counted) await consume(addresses, from, points);
      // Pages of the service itself share no key: one stranger could use it up for everybody.
      if (caller.kind === 'own') return;
      try {
        await consume(keys, hash(callerName(caller)), points);
      } catch (error) {
        if (counted) await addresses.reward(from, points);
        throw error;
      }
    },
  };
}

async function consume(limiter: RateLimiterPostgres, key: string, points: number): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (result) {
    if (!(result instanceof RateLimiterRes)) throw result;
    // What was refused is not uploaded: it must not keep smaller files out.
    await limiter.reward(key, points);
    const seconds = Math.max(1, Math.ceil(result.msBeforeNext / 1000));
    throw new ProblemError('upload-quota-exceeded', {
      headers: { 'retry-after': String(seconds) },
    });
  }
}
