import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isRunningPostgres, readPostmaster } from './postmaster.js';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/keys/cli.js', import.meta.url));
const SITE = 'pk_kill_test_site';

// Real processes, killed and recovered: slow on a machine that is busy.
vi.setConfig({ testTimeout: 90_000 });

let dataFolder: string;
let port: number;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  dataFolder = await mkdtemp('/tmp/motcua-main-test-');
  // As root, PostgreSQL runs as another user, who must get here.
  await chmod(dataFolder, 0o755);
  port = await freePort();
});
afterAll(async () => {
  for (const child of children) await stop(child);
  const alive = readPostmaster(join(dataFolder, 'postgres'));
  if (alive && isAlive(alive.pid)) {
    process.kill(alive.pid, 'SIGINT');
    await vi.waitUntil(() => !isAlive(alive.pid), { timeout: 20_000 });
  }
  await rm(dataFolder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return free;
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: string;
}

/** Starts the real process; resolves at its ready line. */
async function start(
  env: Record<string, string> = {},
  user: { uid?: number; gid?: number } = {},
): Promise<Running> {
  const child = spawn(process.execPath, [main], {
    ...user,
    env: {
      PATH: process.env['PATH'],
      MOTCUA_DATA: dataFolder,
      MOTCUA_PORT: String(port),
      MOTCUA_INDEX_EFFORT: 'quick',
      MOTCUA_SITES: JSON.stringify([{ key: SITE, name: 'Thử', origins: [], trusted: true }]),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  let output = '';
  return new Promise((resolve, reject) => {
    const take = (part: Buffer): void => {
      output += String(part);
      const url = /^motcua ready (\S+)$/m.exec(output)?.[1];
      if (url) resolve({ child, url, output });
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
}

async function stop(
  child: ChildProcess,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = (await ended) as [number | null];
  return code;
}

const isAlive = (pid: number) => isRunningPostgres(pid, join(dataFolder, 'postgres'));

/** The running PostgreSQL; a number of 0 would mean our own processes to `kill`. */
function postmaster(folder = dataFolder) {
  const found = readPostmaster(join(folder, 'postgres'));
  if (!found || found.pid < 2) throw new Error('No PostgreSQL runs.');
  return found;
}

/** What a test leaves running for the next one. */
let left: Running | undefined;

/** The service that the test before left running, or one that is started now. */
async function leftOrStarted(): Promise<Running> {
  const found = left;
  left = undefined;
  return found && children.has(found.child) ? found : start();
}

const readyz = async (url: string) => (await fetch(`${url}/readyz`)).status;

describe("the service's own PostgreSQL", () => {
  it('is made at the first start, listens on no network, and stops with the service', async () => {
    const { child, url } = await start();
    expect(await readyz(url)).toBe(200);
    const running = postmaster();
    const options = await readFile(join(dataFolder, 'postgres', 'postmaster.opts'), 'utf8');
    expect(options).toContain('"listen_addresses="');
    expect(options).not.toContain('fsync');
    expect(await stop(child, 'SIGINT')).toBe(0);
    expect(isAlive(running.pid)).toBe(false);
    expect(readPostmaster(join(dataFolder, 'postgres'))).toBeUndefined();
    expect(existsSync(running.socketFolder)).toBe(false);
  });

  it('is found again alive after the service was killed, with all that was committed', async () => {
    const first = await start();
    const key = run('create-site', '--name', 'Sau sự cố', '--origin', 'https://a.example');
    const before = postmaster();
    const upload = await startUpload(first.url);
    await stop(first.child, 'SIGKILL');
    expect(isAlive(before.pid)).toBe(true);
    const second = await start();
    expect(postmaster().pid).toBe(before.pid);
    expect(await readyz(second.url)).toBe(200);
    expect(run('list')).toContain(key);
    await finishUpload(second.url, upload);
    run('revoke', key);
    expect(run('list')).toMatch(new RegExp(`${key} .* revoked`));
    expect(await stop(second.child)).toBe(0);
    expect(isAlive(before.pid)).toBe(false);
  });

  it('recovers after everything was killed at once', async () => {
    const first = await start();
    const key = run('create-site', '--name', 'Mất điện', '--origin', 'https://b.example');
    const before = postmaster();
    process.kill(before.pid, 'SIGKILL');
    await stop(first.child, 'SIGKILL');
    const second = await start();
    expect(postmaster().pid).not.toBe(before.pid);
    expect(run('list')).toContain(key);
    left = second;
  });

  it('starts though its old process number belongs to another program', async () => {
    const first = await leftOrStarted();
    const pid = String(postmaster().pid);
    const lock = join(dataFolder, 'postgres', 'postmaster.pid');
    const text = await readFile(lock, 'utf8');
    await stop(first.child);
    await writeFile(lock, text.replace(pid, String(process.pid)));
    const second = await start();
    expect(await readyz(second.url)).toBe(200);
    left = second;
  });

  it('takes the next port where its own is taken, and says so', async () => {
    const first = await leftOrStarted();
    const second = await start();
    expect(second.output).toContain(`Port ${port} is taken; using `);
    expect(second.url).not.toBe(first.url);
    expect((await fetch(`${second.url}/v1/nothing`)).headers.get('content-type')).toContain(
      'problem+json',
    );
    await Promise.all([stop(first.child), stop(second.child)]);
  });

  it('is shared by two services of one data folder; the last one stops it', async () => {
    const [first, second] = await Promise.all([
      start(),
      start({ MOTCUA_PORT: String(await freePort()) }),
    ]);
    const { pid } = postmaster();
    expect(await readyz(first.url)).toBe(200);
    expect(await readyz(second.url)).toBe(200);
    await stop(first.child);
    expect(isAlive(pid)).toBe(true);
    expect(await readyz(second.url)).toBe(200);
    await stop(second.child);
    expect(isAlive(pid)).toBe(false);
  });
});

describe.runIf(process.getuid?.() === 0)('as root', () => {
  it('keeps its data where the user of PostgreSQL can reach them, and says so', async () => {
    const hidden = await mkdtemp('/tmp/motcua-main-test-');
    const { child, url, output } = await start({ MOTCUA_DATA: hidden });
    const place =
      /^PostgreSQL keeps its data in (\/var\/lib\/motcua\/\w+),/m.exec(output)?.[1] ?? '';
    expect(await readyz(url)).toBe(200);
    expect(existsSync(join(place, 'postgres', 'PG_VERSION'))).toBe(true);
    await stop(child);
    await rm(place, { recursive: true });
    await rm(hidden, { recursive: true });
  });

  it('leaves an ordinary user to start PostgreSQL as himself', async () => {
    const own = await mkdtemp('/tmp/motcua-main-test-');
    const nobody = { uid: 65_534, gid: 65_534 };
    await chown(own, nobody.uid, nobody.gid);
    const { child, url, output } = await start({ MOTCUA_DATA: own }, nobody);
    expect(await readyz(url)).toBe(200);
    expect(output).not.toContain('keeps its data');
    await stop(child);
    await rm(own, { recursive: true });
  });
});

describe('the process', () => {
  it('says which variable is wrong', async () => {
    await expect(
      start({ MOTCUA_RATE_LIMITS: 'read=many', MOTCUA_SITES: '[{"key":1}]' }),
    ).rejects.toThrow(
      /ended with 1: The environment is not right:\n {2}MOTCUA_RATE_LIMITS: expected such as read=600.*\n {2}MOTCUA_SITES: expected/,
    );
  });

  it('says that the database cannot be reached', async () => {
    const DATABASE_URL = `postgresql://nobody:nothing@127.0.0.1:${await freePort()}/none`;
    await expect(start({ DATABASE_URL })).rejects.toThrow(
      /ended with 1: .*database.*DATABASE_URL/s,
    );
  });
});

/** Runs the command line for keys beside the running service. */
function run(...parameters: string[]): string {
  return execFileSync(process.execPath, [cli, ...parameters], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], MOTCUA_DATA: dataFolder },
  }).trim();
}

const tus = { 'tus-resumable': '1.0.0', 'motcua-site-key': SITE };

/** Sends the first half of a PDF. */
async function startUpload(url: string): Promise<string> {
  const created = await fetch(`${url}/v1/files`, {
    method: 'POST',
    headers: { ...tus, 'upload-length': '20' },
  });
  const location = created.headers.get('location') ?? '';
  await patch(url + location, 0, '%PDF-1.7\n1');
  return location;
}

/** Asks how far it came and sends the rest. */
async function finishUpload(url: string, location: string): Promise<void> {
  const asked = await fetch(url + location, { method: 'HEAD', headers: tus });
  expect(asked.headers.get('upload-offset')).toBe('10');
  expect((await patch(url + location, 10, '% 3\n%%EOF\n')).status).toBe(204);
}

function patch(url: string, offset: number, body: string): Promise<Response> {
  return fetch(url, {
    method: 'PATCH',
    headers: {
      ...tus,
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
    body,
  });
}
