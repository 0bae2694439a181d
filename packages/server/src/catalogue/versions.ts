import type { ClientBase, Pool } from 'pg';
import { inLockedTransaction } from '../database/transaction.js';
import type { CatalogueVersion } from './tables.js';

/** Any constant; whoever writes a catalogue version queues behind it. */
const LOCK = 7_246_830_010;

/**
 * Runs work that writes a catalogue version in one transaction, one writer at a time over all processes of a database.
 * Long statements are allowed. What throws is rolled back.
 */
export async function inCatalogueTransaction<T>(
  pool: Pool,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  return inLockedTransaction(pool, LOCK, work, { longStatements: true });
}

/** The version in force, or `undefined` in an empty database. */
export async function activeVersion(client: ClientBase): Promise<CatalogueVersion | undefined> {
  const { rows } = await client.query<CatalogueVersion>(
    `select number, origin, source, sha256, shipped_sha256 as "shippedSha256", procedures,
       as_of::text as "asOf", created_at as "createdAt", active
     from catalogue_versions where active`,
  );
  return rows[0];
}
