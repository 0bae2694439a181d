import type { Pool } from 'pg';
import { KEYS_CHANNEL, hashSecret } from './registry.js';

/** A site as the operator writes it. */
export interface SiteEntry {
  readonly key: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly trusted: boolean;
}

/** A secret key as the operator writes it. */
export interface SecretEntry {
  readonly key: string;
  readonly name: string;
}

/** Writes sites, new or changed, and tells every process. */
export async function upsertSites(pool: Pool, sites: readonly SiteEntry[]): Promise<void> {
  for (const { key, name, origins, trusted } of sites) {
    await pool.query(
      `insert into sites (key, name, origins, trusted) values ($1, $2, $3, $4)
       on conflict (key) do update
         set name = excluded.name, origins = excluded.origins, trusted = excluded.trusted, revoked_at = null`,
      [key, name, origins, trusted],
    );
  }
  await tell(pool);
}

/** Writes secret keys by their hashes; a key that is there keeps its date. */
export async function upsertSecrets(pool: Pool, secrets: readonly SecretEntry[]): Promise<void> {
  for (const { key, name } of secrets) {
    await pool.query(
      `insert into secret_keys (hash, name) values ($1, $2)
       on conflict (hash) do update set name = excluded.name, revoked_at = null`,
      [hashSecret(key), name],
    );
  }
  await tell(pool);
}

/** Tells every process of the service that keys changed. */
export async function tell(pool: Pool): Promise<void> {
  await pool.query('select pg_notify($1, $2)', [KEYS_CHANNEL, '']);
}
