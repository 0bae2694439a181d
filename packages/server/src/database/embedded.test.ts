import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRunningPostgres, readPostmaster } from './postmaster.js';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/keys/cli.js', import.meta.url));
const SITE = 'pk_kill_test_site';

let dataFolder: string;
let port: number;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  dataFolder = await mkdtemp('/tmp/motcua-main-test-');
  port = await freePort();
});
afterAll(async () => {
  for (const child of children) await stop(child);
  const left = readPostmaster(join(dataFolder, 'postgres'));
  if (left && isRunningPostgres(left.pid)) process.kill(left.pid, 'SIGINT');
  await expect
    .poll(() => (left ? isRunningPostgres(left.pid) : false), { timeout: 20_000 })
    .toBe(false);
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
async function start(env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      MOTCUA_DATA: dataFolder,
      MOTCUA_PORT: String(port),
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

const postmaster = () => readPostmaster(join(dataFolder, 'postgres'));

const readyz = async (url: string) => (await fetch(`${url}/readyz`)).status;

describe("the service's own PostgreSQL", () => {
  it('is made at the first start, listens on no network, and stops with the service', async () => {
    const { child, url } = await start();
    expect(await readyz(url)).toBe(200);
    const running = postmaster();
    expect(running).toBeDefined();
    const options = await readFile(join(dataFolder, 'postgres', 'postmaster.opts'), 'utf8');
    expect(options).toContain('"listen_addresses="');
    expect(options).not.toContain('fsync');
    expect(await stop(child, 'SIGINT')).toBe(0);
    expect(isRunningPostgres(running?.pid ?? 0)).toBe(false);
    expect(postmaster()).toBeUndefined();
    expect(existsSync(running?.socketFolder ?? '')).toBe(false);
  });

  it('is found again alive after the service was killed, with all that was committed', async () => {
    const first = await start();
    const key = run('create-site', '--name', 'Sau sự cố', '--origin', 'https://a.example');
    const before = postmaster();
    await stop(first.child, 'SIGKILL');
    expect(isRunningPostgres(before?.pid ?? 0)).toBe(true);
    const second = await start();
    expect(postmaster()?.pid).toBe(before?.pid);
    expect(await readyz(second.url)).toBe(200);
    expect(run('list')).toContain(key);
    expect(await stop(second.child)).toBe(0);
    expect(isRunningPostgres(before?.pid ?? 0)).toBe(false);
  });

  it('recovers after everything was killed at once', async () => {
    const first = await start();
    const key = run('create-site', '--name', 'Mất điện', '--origin', 'https://b.example');
    const before = postmaster();
    process.kill(before?.pid ?? 0, 'SIGKILL');
    await stop(first.child, 'SIGKILL');
    const second = await start();
    expect(postmaster()?.pid).not.toBe(before?.pid);
    expect(run('list')).toContain(key);
    await stop(second.child);
  });

  it('starts though its old process number belongs to another program', async () => {
    const first = await start();
    const pid = String(postmaster()?.pid);
    const lock = join(dataFolder, 'postgres', 'postmaster.pid');
    const text = await readFile(lock, 'utf8');
    await stop(first.child);
    const { writeFile } = await import('node:fs/promises');
    await writeFile(lock, text.replace(pid, String(process.pid)));
    const second = await start();
    expect(await readyz(second.url)).toBe(200);
    await stop(second.child);
  });

  it('is shared by two services of one data folder; the last one stops it', async () => {
    const [first, second] = await Promise.all([
      start(),
      start({ MOTCUA_PORT: String(await freePort()) }),
    ]);
    const { pid } = postmaster() ?? { pid: 0 };
    expect(await readyz(first.url)).toBe(200);
    expect(await readyz(second.url)).toBe(200);
    await stop(first.child);
    expect(isRunningPostgres(pid)).toBe(true);
    expect(await readyz(second.url)).toBe(200);
    await stop(second.child);
    expect(isRunningPostgres(pid)).toBe(false);
  });
});

describe('the process', () => {
  it('says that its port is taken and takes the next one', async () => {
    const first = await start();
    const second = await start();
    expect(second.output).toContain(`Port ${port} is taken; using `);
    expect(second.url).not.toBe(first.url);
    expect((await fetch(`${second.url}/v1/nothing`)).headers.get('content-type')).toContain(
      'problem+json',
    );
    await Promise.all([stop(first.child), stop(second.child)]);
  });

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
