import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BegunPayment, PaymentRequest } from '@motcua/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, THREE_DAYS, formOf, loadProcedures } from '../dossiers/dossiers.test-support.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { messages, signatureOf } from './messages.js';
import {
  freePort,
  registeredAt,
  startPlatform,
  type TestPlatform,
} from './payments.test-support.js';
import { reconcile } from './reconcile.js';
import { providerOf } from './routes.js';
import { Payments } from './service.js';

/** Processes and their database share the machine with other tests. Milliseconds. */
const PATIENCE = 120_000;
/** How long something may take that is looked at again and again. Milliseconds. */
const SOON = { timeout: 30_000, interval: 5 };
const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The service as an operator runs it, on the database of the test. */
interface Process {
  readonly url: string;
  readonly child: ChildProcess;
}

let service: TestService;
let platform: TestPlatform;
let startAgain: () => Promise<TestPlatform>;
let client: Client;
let first: Process;
let second: Process;
let ahead = 0;

beforeAll(async () => {
  const [port, one, two] = [await freePort(), await freePort(), await freePort()];
  service = await startTestService({
    now: () => Date.now() + ahead,
    configuration: { paymentPlatform: registeredAt(port) },
  });
  client = new Client(service);
  await loadProcedures(service);
  expect((await client.publish(formOf(THREE_DAYS))).status).toBe(201);
  const store = join(service.context.configuration.dataFolder, 'platform.json');
  startAgain = () => startPlatform(port, `${service.url}/v1/payments/callback/dvcqg`, store);
  [platform, first, second] = await Promise.all([
    startPlatform(port, `http://localhost:${two}/v1/payments/callback/dvcqg`, store),
    start(port, one),
    start(port, two),
  ]);
}, PATIENCE);
afterAll(async () => {
  for (const { child } of [first, second]) child.kill('SIGKILL');
  await platform.stop();
  await service.close();
});

async function start(platformPort: number, port: number): Promise<Process> {
  const { url, partner, secret } = registeredAt(platformPort);
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: service.databaseUrl,
      MOTCUA_DATA: service.context.configuration.dataFolder,
      MOTCUA_PORT: String(port),
      MOTCUA_LOG_LEVEL: 'silent',
      MOTCUA_PAYMENT_URL: url,
      MOTCUA_PAYMENT_PARTNER: partner,
      MOTCUA_PAYMENT_SECRET: secret,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const printed of child.stdout) {
    if (String(printed).includes('motcua ready')) break;
  }
  return { url: `http://localhost:${port}`, child };
}

async function kill({ child }: Process): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}

interface Waiting {
  readonly code: string;
  readonly token: string;
  readonly request: PaymentRequest;
}

async function waiting(): Promise<Waiting> {
  const { body } = await client.file();
  await client.move(body.code, 'accept');
  await client.move(body.code, 'request-payment', { amountVnd: 80_000 });
  const view = (await client.open(body.code, body.token)).body;
  return { code: body.code, token: body.token, request: view.payments![0]! };
}

async function begin(of: Client, asked: Waiting, key: string): Promise<BegunPayment> {
  const { body } = await of.site<BegunPayment>(
    'POST',
    `/v1/dossiers/${asked.code}/payments`,
    { request: asked.request.id },
    { 'motcua-dossier-token': asked.token, 'idempotency-key': key },
  );
  return body;
}

async function rows<T extends object>(sql: string, ...values: unknown[]): Promise<readonly T[]> {
  return (await service.context.pool.query<T>(sql, values)).rows;
}

/** Holds a dossier as somebody who changes it does. */
async function hold(code: string) {
  const holder = await service.context.pool.connect();
  await holder.query('begin');
  await holder.query('select 1 from dossiers where code = $1 for update', [code]);
  return {
    isWaitedFor: () =>
      expect
        .poll(
          () =>
            rows(
              `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
            ),
          SOON,
        )
        .not.toEqual([]),
    letGo: async (): Promise<void> => {
      await holder.query('rollback');
      holder.release();
    },
  };
}

/** How each attempt to pay stands. */
async function attemptsOf({ request }: Waiting): Promise<readonly string[]> {
  const found = await rows<{ state: string }>(
    'select state from payment_attempts where request_id = $1 order by state',
    request.id,
  );
  return found.map(({ state }) => state);
}

/** All that there may be one of. */
async function counted(asked: Waiting): Promise<object> {
  const [count] = await rows(
    `select (select count(*)::int from payment_requests where id = $1 and state = 'paid') as requests,
       (select count(*)::int from payment_attempts where request_id = $1 and state = 'paid') as attempts,
       (select count(*)::int from payment_attempts where request_id = $1 and state = 'surplus') as surplus,
       (select count(*)::int from payment_events where request_id = $1 and what = 'paid') as events,
       (select count(*)::int from outbox_events where subject = $2 and type = 'motcua.payment.paid') as told,
       (select count(*)::int from dossier_statuses s join dossiers d on d.id = s.dossier_id
          where d.code = $2 and s.move = 'resume') as resumed,
       (select status::int from dossiers where code = $2) as status`,
    asked.request.id,
    asked.code,
  );
  return count ?? {};
}

const ONCE = { requests: 1, attempts: 1, surplus: 0, events: 1, told: 1, resumed: 1, status: 4 };

async function settleAll(): Promise<void> {
  ahead += 20 * 60_000;
  const provider = providerOf(service.context);
  const payments = new Payments(service.context, provider);
  await reconcile({ context: service.context, payments, provider });
}

async function referenceOf(asked: Waiting): Promise<string> {
  const [row] = await rows<{ reference: string }>(
    'select reference from payment_attempts where request_id = $1 order by began_at desc limit 1',
    asked.request.id,
  );
  return row?.reference ?? '';
}

describe('a service that is killed in the middle of a payment', () => {
  it(
    'has it once, be it killed while the platform begins it or before it could answer the platform',
    async () => {
      const [held, told] = [await waiting(), await waiting()];
      const key = randomUUID();
      await begin(client, told, randomUUID());
      const before = (await platform.payments()).length;
      await platform.faults('begin-held');
      const broken = begin(new Client(service, first.url), held, key).then(
        () => 'answered',
        () => 'broken',
      );
      await expect.poll(async () => (await platform.payments()).length, SOON).toBe(before + 1);

      // The word of the platform about the other one is committed, and the process gone before the answer is.
      const reference = await referenceOf(told);
      const message = {
        LoaiBanTin: 'CONFIRM',
        MaLoi: '00',
        MaDoiTac: registeredAt(0).partner,
        MaThamChieu: reference,
        SoTien: '80000',
        MaTienTe: 'VND',
      };
      const MaXacThuc = signatureOf(messages.confirm, message, registeredAt(0).secret);
      const confirm = (url: string): Promise<unknown> =>
        fetch(`${url}/v1/payments/callback/dvcqg`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ...message, MaXacThuc }),
        }).then(
          async (answer) => ((await answer.json()) as { MaLoi: string }).MaLoi,
          () => 'broken',
        );
      const unheard = confirm(first.url);
      await expect
        .poll(
          async () =>
            (
              await rows(
                'select 1 from payment_attempts where reference = $1 and state = $2',
                reference,
                'paid',
              )
            ).length,
          SOON,
        )
        .toBe(1);
      await kill(first);
      expect(await broken).toBe('broken');
      await unheard;
      expect(await confirm(service.url)).toBe('00');
      expect(await counted(told)).toEqual(ONCE);

      // The citizen tries again with the same key, at another process.
      await platform.faults();
      const begun = await begin(client, held, key);
      expect(await begin(client, held, key)).toEqual(begun);
      await platform.act(begun.redirectUrl, 'pay');
      await settleAll();
      expect(await counted(held)).toEqual(ONCE);
      expect(await attemptsOf(held)).toEqual(['expired', 'paid']);
    },
    PATIENCE,
  );

  it(
    'has it once when it is killed while it writes down that it was paid',
    async () => {
      const asked = await waiting();
      const { redirectUrl } = await begin(client, asked, randomUUID());
      const held = await hold(asked.code);
      const paid = platform.act(redirectUrl, 'pay');
      await held.isWaitedFor();
      await kill(second);
      await held.letGo();
      await paid;
      expect(await counted(asked)).toMatchObject({ requests: 0, told: 0, status: 6 });
      await settleAll();
      await settleAll();
      expect(await counted(asked)).toEqual(ONCE);
    },
    PATIENCE,
  );
});

describe('a platform that is killed in the middle of a message', () => {
  it(
    'takes the money once, be it killed while it begins a payment or while it tells the centre of one',
    async () => {
      const [held, told] = [await waiting(), await waiting()];
      const { redirectUrl } = await begin(client, told, randomUUID());
      const key = randomUUID();
      await platform.faults('begin-held');
      const before = (await platform.payments()).length;
      const broken = client.site<{ type: string }>(
        'POST',
        `/v1/dossiers/${held.code}/payments`,
        { request: held.request.id },
        { 'motcua-dossier-token': held.token, 'idempotency-key': key },
      );
      await expect.poll(async () => (await platform.payments()).length, SOON).toBe(before + 1);

      // It has sent its word, and the centre waits for the dossier while it takes it.
      const holder = await hold(told.code);
      await platform.kill();
      platform = await startAgain();
      expect((await broken).body.type).toBe('/problems/payment-platform-away');
      const paid = platform.act(redirectUrl, 'pay').catch(() => 'broken');
      await holder.isWaitedFor();
      await platform.kill();
      await holder.letGo();
      expect(await paid).toBe('broken');

      // Back again it says once more what nobody told it was taken; the citizen tries again what broke off.
      platform = await startAgain();
      const reference = await referenceOf(told);
      await expect
        .poll(async () => (await platform.payment(reference))?.confirmed, SOON)
        .toBeGreaterThan(0);
      expect(await counted(told)).toEqual(ONCE);
      await platform.act((await begin(client, held, key)).redirectUrl, 'pay');
      await settleAll();
      expect(await counted(held)).toEqual(ONCE);
      expect(await attemptsOf(held)).toEqual(['expired', 'paid']);
    },
    PATIENCE,
  );
});
