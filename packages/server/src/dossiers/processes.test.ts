import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { Client, THREE_DAYS, formOf, loadProcedures } from './dossiers.test-support.js';

const FILINGS = 64;

/** Three processes and their database share the machine with other tests. Milliseconds. */
const PATIENCE = 120_000;

let service: TestService;
const children: ChildProcess[] = [];
const clients: Client[] = [];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Another process of the service on the same database, as an operator starts it. */
async function start(): Promise<Client> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { dataFolder } = service.context.configuration;
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../dist/main.js', import.meta.url))],
    {
      env: {
        ...process.env,
        DATABASE_URL: service.databaseUrl,
        MOTCUA_DATA: dataFolder,
        MOTCUA_HOST: '127.0.0.1',
        MOTCUA_PORT: String(port),
        MOTCUA_RATE_LIMITS: 'read=100000,write=100000',
        MOTCUA_LOG_LEVEL: 'silent',
      },
      stdio: 'ignore',
    },
  );
  children.push(child);
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The service ended with ${child.exitCode}`);
    const reply = await fetch(`${url}/readyz`).catch(() => undefined);
    if (reply?.ok === true) return new Client(service, url);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

beforeAll(async () => {
  service = await startTestService();
  const own = new Client(service);
  await loadProcedures(service);
  expect((await own.publish(formOf(THREE_DAYS))).status).toBe(201);
  clients.push(own, ...(await Promise.all([start(), start()])));
});
afterAll(async () => {
  await Promise.all(
    children.map(async (child) => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }),
  );
  await service.close();
});

describe('three processes of the service on one PostgreSQL', () => {
  it(
    `give ${FILINGS} filings that come at once their codes, without a gap or a double`,
    async () => {
      const replies = await Promise.all(
        Array.from({ length: FILINGS }, (_, index) => clients[index % clients.length]!.file()),
      );
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
      const codes = replies.map(({ body }) => body.code).sort();
      // Midnight in Hanoi may come between two of them: then each day counts from 1.
      const days = new Set(codes.map((code) => code.slice(0, -4)));
      for (const day of days) {
        const numbers = codes.filter((code) => code.startsWith(day)).map((code) => code.slice(-4));
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
      }
      expect(days.size).toBeLessThanOrEqual(2);
      const { rows } = await service.context.pool.query<{ counted: number; stored: number }>(
        `select (select sum(last) from dossier_code_counters)::integer as counted,
              (select count(*) from dossiers)::integer as stored`,
      );
      expect(rows).toEqual([{ counted: FILINGS, stored: FILINGS }]);
    },
    PATIENCE,
  );
});
