import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../database/embedded.js';
import { migrationsFolder } from '../database/migrate.js';
import { fillTemplate, templateSources } from './template.test-support.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the maintenance database of the run's PostgreSQL. */
    postgresUrl: string;
    /** Name of the database with migrations and the shipped catalogue. */
    templateDatabase: string;
  }
}

/** Kept between runs, so that only the first one waits for it. */
const dataFolder = fileURLToPath(new URL('../../../../.cache/test-postgres/', import.meta.url));
const LOCK = 7_246_830_003;

/** Vitest's global setup: one PostgreSQL for the run, and a template each test service copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startEmbedded({ dataFolder, database: 'postgres', durable: false });
  const template = `template_${await fingerprint()}`;
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await dropLeftovers(client);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      template,
    ]);
    if (!rowCount) {
      await client.query(`drop database if exists ${template}_new with (force)`);
      await client.query(`create database ${template}_new`);
      await fillTemplate(postgres.urlOf(`${template}_new`));
      await client.query(
        `comment on database ${template}_new is '${new Date().toISOString().slice(0, 10)}'`,
      );
      await client.query(`alter database ${template}_new rename to ${template}`);
    }
  } catch (error) {
    await client.end();
    await postgres.stop();
    throw error;
  }
  await client.end();
  project.provide('postgresUrl', postgres.url);
  project.provide('templateDatabase', template);
  return () => postgres.stop();
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [migrationsFolder, ...templateSources]) {
    for (const entry of (await readdir(folder, { recursive: true, withFileTypes: true })).sort(
      (a, b) => (a.name < b.name ? -1 : 1),
    )) {
      if (!entry.isFile()) continue;
      hash.update(entry.name).update(await readFile(join(entry.parentPath, entry.name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Databases of runs that were killed, and templates made before yesterday. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select datname as name from pg_database where datname like 'test\\_%'",
  );
  for (const { name } of rows) {
    const pid = Number(name.split('_')[1]);
    if (!isAlive(pid)) await client.query(`drop database if exists ${name} with (force)`);
  }
  const templates = await client.query<{ name: string }>(
    `select datname as name from pg_database
     where datname like 'template\\_%' and shobj_description(oid, 'pg_database') ~ '^\\d{4}-'
       and shobj_description(oid, 'pg_database')::date < current_date - 1`,
  );
  for (const { name } of templates.rows) await client.query(`drop database if exists ${name}`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
