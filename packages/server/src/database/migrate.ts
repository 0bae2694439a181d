import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pool } from 'pg';

/** The SQL files that ship with the service. */
export const migrationsFolder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** Any constant; all processes of one database queue behind it while one migrates. */
const LOCK = 7_246_830_001;

/** An applied migration file was changed or is gone; nothing was run. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/**
 * Runs the SQL files of a folder, each once, in the order of their names, each in its own transaction.
 * @returns names of the files that were run now
 * @throws {MigrationError} when a file that was applied differs from what was applied
 */
export async function migrate(pool: Pool, folder = migrationsFolder): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{3}_.*\.sql$/.test(name)).sort();
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      `create table if not exists migrations (
         name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
    );
    const applied = new Map(
      (
        await client.query<{ name: string; checksum: string }>(
          'select name, checksum from migrations',
        )
      ).rows.map((row) => [row.name, row.checksum]),
    );
    const run: string[] = [];
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      const before = applied.get(name);
      if (before === checksum) continue;
      if (before !== undefined) {
        throw new MigrationError(
          `Migration ${name} was applied to this database in another version. Restore the file and put the change into a new one.`,
        );
      }
      await client.query('begin');
      try {
        await client.query(text);
        await client.query('insert into migrations (name, checksum) values ($1, $2)', [
          name,
          checksum,
        ]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new MigrationError(`Migration ${name} failed: ${(error as Error).message}`, {
          cause: error,
        });
      }
      run.push(name);
    }
    return run;
  } finally {
    // Closing the connection gives the lock and the settings back, whatever happened.
    client.release(true);
  }
}
