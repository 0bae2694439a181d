import { createHash, timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import type { Notifications } from '../context.js';

/** NOTIFY channel for changed keys. */
export const KEYS_CHANNEL = 'motcua_keys';

/** A website with a publishable key. */
export interface Site {
  readonly key: string;
  readonly name: string;
  readonly origins: ReadonlySet<string>;
  readonly trusted: boolean;
}

/** A server with a secret key. */
export interface SecretKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
}

/** Who may call: held in memory, read again when told of a change and when an unknown key comes. */
export interface KeyRegistry {
  site(key: string): Promise<Site | undefined>;
  secret(key: string): Promise<SecretKey | undefined>;
  /** Whether any site is registered for the origin; for answers to preflights, which carry no key. */
  hasOrigin(origin: string): Promise<boolean>;
  reload(): Promise<void>;
  close(): void;
}

/** An unknown key makes the registry look again at most this often, milliseconds. */
const PATIENCE = 2_000;

interface Loaded {
  readonly sites: ReadonlyMap<string, Site>;
  readonly origins: ReadonlySet<string>;
  readonly secrets: readonly (SecretKey & { readonly hash: Buffer })[];
}

/** What is kept of a secret key. */
export function hashSecret(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** Opens the registry over the tables `sites` and `secret_keys`. */
export function openKeyRegistry(
  pool: Pool,
  notifications: Notifications,
  onError: (error: unknown) => void,
): KeyRegistry {
  let loaded: Promise<Loaded> | undefined;
  let loadedAt = 0;

  function load(): Promise<Loaded> {
    loadedAt = performance.now();
    const next = read(pool);
    loaded = next;
    next.catch(() => {
      if (loaded === next) loaded = undefined;
    });
    return next;
  }
  async function find<T>(look: (keys: Loaded) => T | undefined): Promise<T | undefined> {
    const found = look(await (loaded ?? load()));
    if (found !== undefined || performance.now() - loadedAt < PATIENCE) return found;
    return look(await load());
  }
  const unsubscribe = notifications.subscribe(KEYS_CHANNEL, () => void load().catch(onError));

  return {
    site: (key) => find(({ sites }) => sites.get(key)),
    secret: (key) => {
      const hash = hashSecret(key);
      // Every hash is compared, each in constant time.
      return find(({ secrets }) => {
        let match: SecretKey | undefined;
        for (const secret of secrets) if (timingSafeEqual(secret.hash, hash)) match = secret;
        return match;
      });
    },
    hasOrigin: async (origin) =>
      (await find(({ origins }) => origins.has(origin) || undefined)) ?? false,
    reload: async () => {
      await load();
    },
    close: unsubscribe,
  };
}

async function read(pool: Pool): Promise<Loaded> {
  const [sites, secrets] = await Promise.all([
    pool.query<{ key: string; name: string; origins: string[]; trusted: boolean }>(
      'select key, name, origins, trusted from sites where revoked_at is null',
    ),
    pool.query<{ id: string; name: string; scopes: string[]; hash: Buffer }>(
      'select id::text, name, scopes, hash from secret_keys where revoked_at is null',
    ),
  ]);
  return {
    sites: new Map(
      sites.rows.map((site) => [site.key, { ...site, origins: new Set(site.origins) }]),
    ),
    origins: new Set(sites.rows.flatMap(({ origins }) => origins)),
    secrets: secrets.rows,
  };
}
