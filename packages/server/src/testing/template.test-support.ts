import { fileURLToPath } from 'node:url';
import { loadShipped } from '../catalogue/shipped.js';
import { migrate } from '../database/migrate.js';
import { createPool } from '../database/pool.js';
import { installQueues } from '../jobs/boss.js';

/** Folders whose content the template database depends on, beside the migrations. */
export const templateSources = [
  fileURLToPath(new URL('../../catalogue/', import.meta.url)),
  fileURLToPath(new URL('../catalogue/', import.meta.url)),
  fileURLToPath(new URL('../jobs/', import.meta.url)),
];

/** Migrates a new database and loads the shipped catalogue into it. */
export async function fillTemplate(url: string): Promise<void> {
  const pool = createPool(url, (error) => {
    throw error;
  });
  try {
    await migrate(pool);
    await installQueues(pool);
    await loadShipped(pool, Date.parse('2026-01-01T00:00:00Z'));
  } finally {
    await pool.end();
  }
}
