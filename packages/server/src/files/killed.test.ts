import { createHash, randomBytes } from 'node:crypto';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { describeFiles } from './service.js';

const SITE = 'https://phuong-khac.example';
const KEY = 'pk_killed_in_mid_upload';
const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

let service: TestService;
let child: ChildProcess;
let port: number;
beforeAll(async () => {
  service = await startTestService();
  port = await freePort();
  child = await start();
});
afterAll(async () => {
  await kill('SIGTERM');
  await service.close();
});

/** The service as an operator runs it, on the database and the files of the test. */
async function start(): Promise<ChildProcess> {
  const started = spawn(process.execPath, [program], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: service.databaseUrl,
      MOTCUA_DATA: service.context.configuration.dataFolder,
      MOTCUA_PORT: String(port),
      MOTCUA_PUBLIC_URL: `http://localhost:${port}`,
      MOTCUA_LOG_LEVEL: 'silent',
      MOTCUA_SITES: JSON.stringify([{ key: KEY, name: 'Phường', origins: [SITE], trusted: true }]),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const printed of started.stdout) {
    if (String(printed).includes('motcua ready')) return started;
  }
  throw new Error('The service did not start');
}

async function kill(signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve(found));
    });
  });
}

function ask(method: string, path: string, more: RequestInit & { headers?: object } = {}) {
  return fetch(`http://localhost:${port}${path}`, {
    ...more,
    method,
    headers: { 'tus-resumable': '1.0.0', origin: SITE, 'motcua-site-key': KEY, ...more.headers },
  });
}

async function begin(bytes: number): Promise<string> {
  const created = await ask('POST', '/v1/files', { headers: { 'upload-length': String(bytes) } });
  return created.headers.get('location') ?? '';
}

function append(location: string, offset: number, body: ReadableStream<Uint8Array> | Uint8Array) {
  return ask('PATCH', location, {
    headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: body as BodyInit,
    duplex: 'half',
  } as RequestInit);
}

describe('a service that is killed in the middle of an upload', () => {
  it('goes on, once it is back, from the bytes it had, and has the file whole', async () => {
    const content = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      randomBytes(3_000_000),
      Buffer.from('\n%%EOF'),
    ]);
    const location = await begin(content.length);

    // A piece that never ends: the first megabytes arrive, then the process is gone.
    const piece = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(content.subarray(0, 1_300_000)),
    });
    const broken = append(location, 0, piece).then(
      () => 'answered',
      () => 'broken',
    );
    await expect
      .poll(() => storedBytes(location), { timeout: 5000, interval: 20 })
      .toBeGreaterThan(1_000_000);
    // Of another all bytes arrived, but the check did not come to its end.
    const small = Buffer.from('%PDF-1.7\n%%EOF');
    const whole = await begin(small.length);
    await append(whole, 0, small);
    await service.context.pool.query(
      'update files set completed_at = null, sha256 = null, type = null where id = $1',
      [whole.slice(10)],
    );
    await kill('SIGKILL');
    expect(child.signalCode).toBe('SIGKILL');
    expect(await broken).toBe('broken');

    child = await start();
    const asked = await ask('HEAD', location);
    const offset = Number(asked.headers.get('upload-offset'));
    expect(offset).toBeGreaterThan(1_000_000);
    expect(offset).toBeLessThanOrEqual(1_300_000);
    expect((await append(location, offset, content.subarray(offset))).status).toBe(204);

    const file = await service.fetch(`/v1/desk/files/${location.slice(10)}`, {
      headers: { authorization: `Bearer ${service.secretKey}` },
    });
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(Buffer.from(await file.arrayBuffer()))).toBe(digest(content));

    const { db, secrets } = service.context;
    expect((await ask('HEAD', whole)).headers.get('upload-offset')).toBe(String(small.length));
    expect(await describeFiles(db, [whole.slice(10)], secrets)).toMatchObject([
      { type: 'application/pdf', complete: true },
    ]);
  });
});

async function storedBytes(location: string): Promise<number> {
  const path = `${service.context.configuration.dataFolder}/files/${location.slice(10)}`;
  return (await stat(path)).size;
}
