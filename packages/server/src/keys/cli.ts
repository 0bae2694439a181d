import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { startEmbedded } from '../database/embedded.js';
import { migrate } from '../database/migrate.js';
import { createPool } from '../database/pool.js';
import { SiteInput, readEnvironment } from '../environment.js';
import { hashSecret } from './registry.js';
import { tell, upsertSecrets, upsertSites } from './upsert.js';

const usage = `Keys of sites and servers.

  create-site --name NAME --origin https://site.example [--origin …] [--trusted]
  create-secret --name NAME
  list
  revoke KEY        a site key, a secret key, or the number of a secret key in the list

A trusted site may ask for personal data. A secret key is shown once; the database keeps its hash.
DATABASE_URL or MOTCUA_DATA say which service, as for the service itself.
`;

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

async function run(pool: Pool, parameters: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      origin: { type: 'string', multiple: true, default: [] },
      trusted: { type: 'boolean', default: false },
    },
  });
  const [command, target] = positionals;
  const { name, origin, trusted } = values;
  switch (command) {
    case 'create-site': {
      if (!name || origin.length === 0) throw new Error('create-site needs --name and --origin.');
      const site = SiteInput.safeParse({ key: `pk_${random(18)}`, name, origins: origin, trusted });
      if (!site.success)
        throw new Error('An origin looks like https://site.example, without a path.');
      await upsertSites(pool, [site.data]);
      return site.data.key;
    }
    case 'create-secret': {
      if (!name) throw new Error('create-secret needs --name.');
      const key = `sk_${random(32)}`;
      await upsertSecrets(pool, [{ key, name }]);
      return key;
    }
    case 'list':
      return list(pool);
    case 'revoke':
      if (!target) throw new Error('revoke needs a key.');
      return revoke(pool, target);
    default:
      throw new Error(usage);
  }
}

async function list(pool: Pool): Promise<string> {
  const sites = await pool.query<{
    key: string;
    name: string;
    origins: string[];
    trusted: boolean;
    revoked: boolean;
  }>(
    'select key, name, origins, trusted, revoked_at is not null as revoked from sites order by created_at, key',
  );
  const secrets = await pool.query<{ id: string; name: string; revoked: boolean }>(
    'select id::text, name, revoked_at is not null as revoked from secret_keys order by id',
  );
  const state = (revoked: boolean): string => (revoked ? '  revoked' : '');
  return [
    ...sites.rows.map(
      ({ key, name, origins, trusted, revoked }) =>
        `site    ${key}  ${name}  ${origins.join(' ')}${trusted ? '  trusted' : ''}${state(revoked)}`,
    ),
    ...secrets.rows.map(({ id, name, revoked }) => `secret  ${id}  ${name}${state(revoked)}`),
  ].join('\n');
}

async function revoke(pool: Pool, target: string): Promise<string> {
  const site = await pool.query(
    'update sites set revoked_at = now() where key = $1 and revoked_at is null',
    [target],
  );
  const secret = await pool.query(
    'update secret_keys set revoked_at = now() where (hash = $1 or id::text = $2) and revoked_at is null',
    [hashSecret(target), target],
  );
  await tell(pool);
  if (!site.rowCount && !secret.rowCount) throw new Error('No such key, or it is revoked already.');
  return 'revoked';
}

async function main(): Promise<void> {
  const { configuration } = readEnvironment(process.env);
  const { databaseUrl, dataFolder } = configuration;
  const own = databaseUrl === undefined ? await startEmbedded({ dataFolder }) : undefined;
  const pool = createPool(own?.url ?? databaseUrl ?? '', () => undefined);
  try {
    await migrate(pool);
    process.stdout.write(`${await run(pool, process.argv.slice(2))}\n`);
  } finally {
    await pool.end();
    await own?.stop();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
