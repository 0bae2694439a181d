import { spawn } from 'node:child_process';
import { chmodSync, chownSync, closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.js';
import { ROLE, checkMajorVersion, initialise, readPassword } from './cluster.js';
import type { Postmaster } from './postmaster.js';
import { isRunningPostgres, readPostmaster, removeStaleLock } from './postmaster.js';
import type { SystemUser } from './unprivileged.js';
import { reachableBinaries, reachableDataFolder, unprivilegedUser } from './unprivileged.js';

/** A PostgreSQL of the service's own. */
export interface EmbeddedPostgres {
  /** Connection string; the server listens on a private socket only, never on the network. */
  readonly url: string;
  /** Connection string of another database of the same server. */
  urlOf(database: string): string;
  /** Leaves; the last service that uses the server stops it. */
  stop(): Promise<void>;
}

/** How to run it. */
export interface EmbeddedOptions {
  /** The service's data folder; the cluster is in `postgres` below it. */
  readonly dataFolder: string;
  /** Database to make when missing. */
  readonly database?: string;
  /** Told in one line of anything surprising. */
  readonly say?: (message: string) => void;
  /** Tests give durability up for speed; a service never does. */
  readonly durable?: boolean;
}

const PORT = 5432;
/** Each service holds this advisory lock shared; who gets it alone is the last one. */
const SERVICE_LOCK = 7_246_830_002;
/** How long recovery after a crash may take before we give up, milliseconds. */
const PATIENCE = 120_000;

/**
 * Starts PostgreSQL in the data folder, or joins the one that runs there: another service of the same folder, or
 * one that a killed service left behind. After a crash PostgreSQL recovers everything that was committed.
 * @throws when no PostgreSQL exists for this system or it does not come up; the message says what to do
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { database = 'motcua', say = () => undefined } = options;
  const user = unprivilegedUser();
  const wanted = resolve(options.dataFolder);
  const folder = reachableDataFolder(wanted, user);
  if (folder !== wanted) {
    say(`PostgreSQL keeps its data in ${folder}, because its user cannot reach ${wanted}.`);
  }
  const cluster = join(folder, 'postgres');
  const found = findBinaries();
  const binaries = reachableBinaries(found.folder, found.version, user);
  const password = readPassword(join(folder, 'postgres.secret'));
  await initialise(cluster, binaries, password, user);
  checkMajorVersion(cluster, found.version);

  const urlOf = (postmaster: Postmaster, name: string): string =>
    `postgresql://${ROLE}:${password}@localhost:${postmaster.port}/${encodeURIComponent(name)}` +
    `?host=${encodeURIComponent(postmaster.socketFolder)}`;
  const log = join(folder, 'postgres.log');
  const { postmaster, presence } = await comeUp();
  try {
    await makeDatabase(presence, database);
  } catch (error) {
    await presence.end();
    throw error;
  }
  return {
    url: urlOf(postmaster, database),
    urlOf: (name) => urlOf(postmaster, name),
    stop: () => leave(cluster, presence, postmaster),
  };

  /** Joins what runs or starts it, until one connection stands that shows our presence. */
  async function comeUp(): Promise<{ postmaster: Postmaster; presence: pg.Client }> {
    const until = Date.now() + PATIENCE;
    let failure: unknown;
    for (let round = 0; Date.now() < until; round++) {
      const running = readPostmaster(cluster);
      if (running && isRunningPostgres(running.pid, cluster)) {
        try {
          const presence = await appear(urlOf(running, 'postgres'));
          return { postmaster: running, presence };
        } catch (error) {
          // Starting, recovering or stopping; a wrong password never gets better.
          if (isRefusal(error)) throw refusal(folder, error);
          failure = error;
          await pause(100);
          continue;
        }
      }
      if (running) removeStaleLock(cluster, running);
      if (round > 0) await pause(100);
      failure = await launch({ cluster, binaries, user, log, durable: options.durable ?? true });
    }
    throw new Error(
      `PostgreSQL in ${cluster} did not come up; its log is ${log}. ${(failure as Error | undefined)?.message ?? ''}`.trim(),
      { cause: failure },
    );
  }
}

interface Launch {
  readonly cluster: string;
  readonly binaries: string;
  readonly user: SystemUser | undefined;
  readonly log: string;
  readonly durable: boolean;
}

/**
 * Starts a postmaster of its own process group, so that Ctrl-C reaches the service alone and the service stops
 * PostgreSQL last. Resolves when its lock file names a socket, or with an error when it ended before.
 */
async function launch({
  cluster,
  binaries,
  user,
  log,
  durable,
}: Launch): Promise<Error | undefined> {
  // Short, because the path of a socket may have about 100 characters; private to its user.
  const socketFolder = mkdtempSync('/tmp/motcua-');
  chmodSync(socketFolder, 0o700);
  if (user) chownSync(socketFolder, user.uid, user.gid);
  const output = openSync(log, 'a', 0o600);
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: PORT,
    max_connections: 100,
    // Errors name values; what people typed must not reach a log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: 0,
    log_checkpoints: 'off',
    timezone: 'UTC',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    [
      '-D',
      cluster,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', output, output],
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    },
  );
  closeSync(output);
  let ended: Error | undefined;
  child.once('error', (error) => (ended = error));
  child.once('exit', (code) => (ended ??= new Error(`PostgreSQL ended with code ${code}.`)));
  child.unref();
  for (let waited = 0; waited < 10_000 && !ended; waited += 20) {
    if (readPostmaster(cluster)?.pid === child.pid) return undefined;
    await pause(20);
  }
  rmSync(socketFolder, { recursive: true, force: true });
  return ended ?? new Error('PostgreSQL did not write its lock file.');
}

/** Connects and takes the shared lock that says: one more service is here. */
async function appear(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'motcua presence',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('select pg_advisory_lock_shared($1)', [SERVICE_LOCK]);
  return client;
}

function isRefusal(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === '28P01' || code === '28000';
}

function refusal(folder: string, cause: unknown): Error {
  return new Error(
    `The PostgreSQL in ${folder} does not take the password in postgres.secret. Restore that file from the backup of the data folder.`,
    { cause },
  );
}

async function makeDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return;
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // 42P04 and 23505: another service made it at the same moment.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  }
}

/** Ends our presence; stops the server when nobody else is present. */
async function leave(cluster: string, presence: pg.Client, postmaster: Postmaster): Promise<void> {
  let isLast = false;
  try {
    await presence.query('select pg_advisory_unlock_shared($1)', [SERVICE_LOCK]);
    const { rows } = await presence.query<{ alone: boolean }>(
      'select pg_try_advisory_lock($1) as alone',
      [SERVICE_LOCK],
    );
    isLast = rows[0]?.alone === true;
  } catch {
    // The server is gone already, or our connection broke: whoever comes next recovers.
  }
  if (isLast && readPostmaster(cluster)?.pid === postmaster.pid) {
    // SIGINT is the fast shutdown: it ends connections, writes a checkpoint and loses nothing.
    try {
      process.kill(postmaster.pid, 'SIGINT');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    for (
      let waited = 0;
      waited < 30_000 && isRunningPostgres(postmaster.pid, cluster);
      waited += 20
    ) {
      await pause(20);
    }
    rmSync(postmaster.socketFolder, { recursive: true, force: true });
  }
  await presence.end().catch(() => undefined);
}
