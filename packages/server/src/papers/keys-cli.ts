import { parseArgs } from 'node:util';
import { startEmbedded } from '../database/embedded.js';
import { migrate } from '../database/migrate.js';
import { createPool } from '../database/pool.js';
import { openSecrets } from '../dossiers/secrets.js';
import { readEnvironment } from '../environment.js';
import { SigningKeys, type KeyState } from './signing-keys.js';

const usage = `Keys that receipts and other papers are signed with.

  list
  rotate [--now]    a new key; it is published at once and signs after a day, or at once
  revoke KID        what this key signed is no longer valid: for a key that others may have had

Keys that were replaced stay published, so that older papers can be checked.
DATABASE_URL, MOTCUA_DATA and MOTCUA_FIELD_KEY say which service, as for the service itself.
`;

async function run(keys: SigningKeys, parameters: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { now: { type: 'boolean', default: false } },
  });
  const [command, kid] = positionals;
  switch (command) {
    case 'list':
      return (await keys.list()).map(line).join('\n');
    case 'rotate':
      return line(await keys.rotate(values.now ? Date.now() : undefined));
    case 'revoke':
      if (kid === undefined) throw new Error('revoke needs the name of a key.');
      await keys.revoke(kid);
      return 'revoked';
    default:
      throw new Error(usage);
  }
}

function line({ kid, signsFrom, revokedAt, papers }: KeyState): string {
  const state = revokedAt ? `revoked ${revokedAt.toISOString()}` : '';
  return `${kid}  signs from ${signsFrom.toISOString()}  ${papers} papers  ${state}`.trimEnd();
}

async function main(): Promise<void> {
  const { configuration } = readEnvironment(process.env);
  const { databaseUrl, dataFolder } = configuration;
  const own = databaseUrl === undefined ? await startEmbedded({ dataFolder }) : undefined;
  const pool = createPool(own?.url ?? databaseUrl ?? '', () => undefined);
  try {
    await migrate(pool);
    const secrets = await openSecrets(configuration);
    const keys = new SigningKeys({ pool, secrets, now: Date.now });
    process.stdout.write(`${await run(keys, process.argv.slice(2))}\n`);
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
