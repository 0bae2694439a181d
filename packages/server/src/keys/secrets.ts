import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

/**
 * A 32-byte key of the service for one purpose, made on first use and the same in all processes of one database.
 * @param name purpose, such as `dossier-tokens`; a new name is a new key
 */
export async function serviceSecret(pool: Pool, name: string): Promise<Buffer> {
  await pool.query(
    'insert into service_secrets (name, value) values ($1, $2) on conflict (name) do nothing',
    [name, randomBytes(32)],
  );
  const { rows } = await pool.query<{ value: Buffer }>(
    'select value from service_secrets where name = $1',
    [name],
  );
  const value = rows[0]?.value;
  if (!value) throw new Error(`The service secret ${name} is missing.`);
  return value;
}
