import { randomUUID } from 'node:crypto';
import type {
  CreatedWebhook,
  Problem,
  RotatedSecret,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEvent,
  WebhookList,
} from '@motcua/contract';
import { WebhookEvent as WebhookEventSchema } from '@motcua/contract/schemas';
import { Webhook as ReferenceWebhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from '../dossiers/dossiers.test-support.js';
import { expireNow, retryNow } from '../jobs/jobs.test-support.js';
import { upsertSecrets } from '../keys/upsert.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { isPublicAddress } from './addresses.js';
import { MAX_TRIES, nextTryAt } from './back-off.js';
import { Receiver } from './hooks.test-support.js';
import { post } from './post.js';

const OTHER_KEY = 'sk_test_other_0123456789';
const HOUR = 3_600_000;

let service: TestService;
let client: Client;
let receiver: Receiver;
let clock = Date.now();

beforeAll(async () => {
  receiver = await Receiver.listen();
  service = await startTestService({
    now: () => clock,
    configuration: { hooks: { toPrivate: true, timeout: 5_000 } },
  });
  await upsertSecrets(service.context.pool, [{ key: OTHER_KEY, name: 'Ngân hàng' }]);
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(async () => {
  await service.close();
  await receiver.close();
});
beforeEach(async () => {
  clock = Date.now();
  receiver.reset();
  await service.context.pool.query('delete from webhooks');
  await service.context.pool.query('update outbox_events set handed_on = now()');
});

const run = (): Promise<void> => service.context.jobs.runDue();
const other = { authorization: `Bearer ${OTHER_KEY}` };

async function subscribe(body: object = {}): Promise<CreatedWebhook> {
  const answer = await client.desk<CreatedWebhook>(
    'POST',
    '/v1/webhooks',
    { url: receiver.url, ...body },
    { 'idempotency-key': randomUUID() },
  );
  expect(answer.status).toBe(201);
  return answer.body;
}

async function deliveries(id: string, query = ''): Promise<readonly WebhookDelivery[]> {
  const path = `/v1/webhooks/${id}/deliveries${query}`;
  return (await client.desk<WebhookDeliveryPage>('GET', path)).body.items;
}

async function states(id: string): Promise<readonly string[]> {
  return (await deliveries(id)).map(({ state }) => state);
}

async function hook(id: string): Promise<WebhookList['items'][number] | undefined> {
  const { body } = await client.desk<WebhookList>('GET', '/v1/webhooks');
  return body.items.find((one) => one.id === id);
}

/** Runs what is due at the next try of the only delivery. */
async function nextTry(id: string): Promise<void> {
  const [delivery] = await deliveries(id);
  clock = Date.parse(delivery?.nextTryAt ?? '');
  await run();
}

describe('a webhook', () => {
  it('gets a signed CloudEvent with nothing personal in it', async () => {
    const { id, secret, ...created } = await subscribe({ description: 'Sổ của ngân hàng' });
    expect(secret).toMatch(/^whsec_/);
    expect(created).toMatchObject({ state: 'active', types: [], description: 'Sổ của ngân hàng' });
    const { code } = (await client.file()).body;
    await run();
    expect(receiver.received).toHaveLength(1);
    const { headers, body } = receiver.received[0]!;
    const verified = new ReferenceWebhook(secret).verify(body, headers as Record<string, string>);
    const event: WebhookEvent = WebhookEventSchema.strict().parse(verified);
    expect(event).toMatchObject({
      type: 'motcua.dossier.filed',
      subject: code,
      source: 'http://localhost:4180/v1/dossiers',
      data: { procedure: THREE_DAYS, code, status: { code: 1 } },
    });
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    for (const value of [...Object.values(person), '0912 345 678', 'Hồng']) {
      expect(body).not.toContain(value);
    }
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({
      id: headers['webhook-id'],
      event: event.id,
      subject: code,
      state: 'delivered',
      attempts: [{ status: 204 }],
    });
    expect(JSON.stringify(await hook(id))).not.toContain('whsec_');
    const { rows } = await service.context.pool.query('select secret from webhooks');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(6));
  });

  it('gets the types it asked for and no others', async () => {
    const some = await subscribe({ types: ['motcua.dossier.moved'] });
    const prefix = await subscribe({ types: ['motcua.dossier.*', 'motcua.dossier.moved'] });
    const none = await subscribe({ types: ['motcua.dossie.*'] });
    const { code } = (await client.file()).body;
    expect((await client.move(code, 'accept')).status).toBe(200);
    await run();
    const types = async (id: string): Promise<readonly string[]> =>
      (await deliveries(id)).map(({ type }) => type.replace('motcua.dossier.', ''));
    expect(await types(some.id)).toEqual(['moved']);
    expect(await types(prefix.id)).toEqual(['moved', 'filed']);
    expect(await types(none.id)).toEqual([]);
  });

  it('is of the key that made it alone', async () => {
    const { id } = await subscribe();
    await client.file();
    await run();
    const [delivery] = await deliveries(id);
    const key = { 'idempotency-key': randomUUID() };
    const path = `/v1/webhooks/${id}`;
    for (const [method, below, body] of [
      ['DELETE', '', undefined],
      ['GET', '/deliveries', undefined],
      ['POST', '/secret', {}],
      ['POST', `/deliveries/${delivery?.id}/redelivery`, undefined],
    ] as const) {
      const { status } = await client.desk(method, path + below, body, { ...other, ...key });
      expect([below, status]).toEqual([below, 404]);
    }
    const { body } = await client.desk<WebhookList>('GET', '/v1/webhooks', undefined, other);
    expect(body.items).toEqual([]);
    const fromPage = await client.site<Problem>('GET', '/v1/webhooks');
    expect(fromPage.status).toBe(401);
  });

  it('is told no more once it is removed, or its key revoked', async () => {
    const { id } = await subscribe();
    await client.file();
    const removed = await service.fetch(`/v1/webhooks/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${service.secretKey}` },
    });
    expect(removed.status).toBe(204);
    const answer = await client.desk<CreatedWebhook>(
      'POST',
      '/v1/webhooks',
      { url: receiver.url },
      { ...other, 'idempotency-key': randomUUID() },
    );
    expect(answer.status).toBe(201);
    const { pool } = service.context;
    await pool.query("update secret_keys set revoked_at = now() where name = 'Ngân hàng'");
    await client.file();
    await run();
    expect(receiver.received).toEqual([]);
    await pool.query("update secret_keys set revoked_at = null where name = 'Ngân hàng'");
  });

  it('signs with the old secret, too, for a while after a rotation', async () => {
    const { id, secret } = await subscribe();
    const rotate = (body: object) =>
      client.desk<RotatedSecret>('POST', `/v1/webhooks/${id}/secret`, body, {
        'idempotency-key': randomUUID(),
      });
    const { status, body: rotated } = await rotate({});
    expect(status).toBe(201);
    expect(Date.parse(rotated.previousUntil)).toBe(clock + 24 * HOUR);
    await client.file();
    await run();
    const [first] = receiver.received;
    for (const one of [secret, rotated.secret]) {
      const reference = new ReferenceWebhook(one);
      expect(
        reference.verify(first?.body ?? '', first?.headers as Record<string, string>),
      ).toBeTruthy();
    }
    clock += 25 * HOUR;
    await client.file();
    await run();
    expect(receiver.received[1]?.headers['webhook-signature']).not.toContain(' ');
  });
});

describe('a delivery', () => {
  it('comes again with the same id until it is taken', async () => {
    const { id } = await subscribe();
    receiver.answer = (response, count) => response.writeHead(count < 3 ? 500 : 200).end('x');
    await client.file();
    await run();
    expect(await states(id)).toEqual(['waiting']);
    await run();
    expect(receiver.received).toHaveLength(1);
    await nextTry(id);
    await nextTry(id);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({
      state: 'delivered',
      attempts: [{ status: 500, error: 'status' }, { status: 500 }, { status: 200 }],
    });
  });

  it('comes again when the process died after sending and before noting', async () => {
    const { id } = await subscribe();
    const { db, pool } = service.context;
    const transaction = db.transaction.bind(db);
    receiver.answer = (response) => {
      db.transaction = () => Promise.reject(new Error('killed'));
      response.writeHead(200).end();
    };
    await client.file();
    await run().catch(() => undefined);
    db.transaction = transaction;
    expect(receiver.received).toHaveLength(1);
    expect(await states(id)).toEqual(['waiting']);
    receiver.answer = (response) => response.writeHead(200).end();
    await expireNow(pool);
    await retryNow(pool);
    await run();
    const [first, second] = receiver.received;
    expect(receiver.received).toHaveLength(2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
    expect(await states(id)).toEqual(['delivered']);
  });

  it('is found again when its job is lost, and forgotten after a month, its event after three', async () => {
    const { id } = await subscribe();
    const { pool, jobs } = service.context;
    const { code } = (await client.file()).body;
    // Planned, then the queue is emptied.
    await pool.query(
      `create function lose() returns trigger language plpgsql as 'begin return null; end'`,
    );
    await pool.query(
      `create trigger lose before insert on jobs.job for each row when (new.name = 'webhooks.deliver') execute function lose()`,
    );
    await run();
    await pool.query('drop function lose() cascade');
    expect(await states(id)).toEqual(['waiting']);
    clock += HOUR;
    await jobs.send('webhooks.sweep', {});
    await run();
    expect(await states(id)).toEqual(['delivered']);
    const keepHouse = async (): Promise<unknown> => {
      await jobs.send('housekeeping', {});
      await run();
      const left = await pool.query('select from outbox_events where subject = $1', [code]);
      return left.rowCount;
    };
    clock += 91 * 24 * HOUR;
    expect(await keepHouse()).toBe(1);
    await jobs.send('webhooks.sweep', {});
    await run();
    expect(await states(id)).toEqual([]);
    expect(await keepHouse()).toBe(0);
  });

  it('ends when its secret cannot be opened any more, and holds up no other', async () => {
    const { id } = await subscribe();
    const { pool } = service.context;
    await pool.query("update webhooks set secret = 'lost'");
    await client.file();
    for (let tries = 0; tries < 6; tries++) {
      await run();
      await retryNow(pool);
    }
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({ state: 'waiting', attempts: [{ error: 'internal' }] });
    expect(Date.parse(delivery?.nextTryAt ?? '')).toBeGreaterThan(clock);
    await pool.query('update webhook_deliveries set tries = $1', [MAX_TRIES - 1]);
    clock += HOUR;
    for (let tries = 0; tries < 6; tries++) {
      await run();
      await retryNow(pool);
    }
    expect(await states(id)).toEqual(['failed']);
  });

  it('does not wait for a slow subscriber, and follows no redirect', async () => {
    const { id } = await subscribe();
    receiver.answer = (response, count) => {
      if (count > 1) response.writeHead(302, { location: `${receiver.url}/other` }).end();
    };
    const { configuration } = service.context;
    Object.assign(configuration, { hooks: { toPrivate: true, timeout: 100 } });
    await client.file();
    await run();
    Object.assign(configuration, { hooks: { toPrivate: true, timeout: 5_000 } });
    await nextTry(id);
    const [delivery] = await deliveries(id);
    expect(delivery?.attempts.map(({ error }) => error)).toEqual(['timeout', 'redirect']);
    expect(delivery?.attempts[0]?.milliseconds).toBeLessThan(3_000);
    expect(receiver.received.map(({ path }) => path)).toEqual(['/', '/']);
  });

  it('waits as long as the subscriber asks', async () => {
    const { id } = await subscribe();
    receiver.answer = (response) => response.writeHead(429, { 'retry-after': '7200' }).end();
    await client.file();
    await run();
    const [delivery] = await deliveries(id);
    expect(Date.parse(delivery?.nextTryAt ?? '')).toBe(clock + 2 * HOUR);
  });

  it('disables a webhook that took nothing for days, and a redelivery enables it', async () => {
    const { id } = await subscribe();
    receiver.answer = (response) => response.writeHead(503).end();
    await client.file();
    await run();
    for (let tries = 1; tries < MAX_TRIES; tries++) await nextTry(id);
    expect(await states(id)).toEqual(['failed']);
    expect(await hook(id)).toMatchObject({ state: 'disabled', disabledReason: 'failing' });
    await client.file();
    await run();
    expect(receiver.received).toHaveLength(MAX_TRIES);
    receiver.answer = (response) => response.writeHead(200).end();
    const [delivery] = await deliveries(id);
    const again = await client.desk<WebhookDelivery>(
      'POST',
      `/v1/webhooks/${id}/deliveries/${delivery?.id}/redelivery`,
      undefined,
      { 'idempotency-key': randomUUID() },
    );
    expect(again.status).toBe(202);
    await run();
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(delivery?.id);
    expect(await states(id)).toEqual(['delivered']);
    expect(await hook(id)).toMatchObject({ state: 'active' });
  });

  it('ends at once with what waits when the subscriber says 410', async () => {
    const { id } = await subscribe();
    receiver.answer = (response) => response.writeHead(410).end();
    await client.file();
    await run();
    expect(await hook(id)).toMatchObject({ state: 'disabled', disabledReason: 'gone' });
    expect(await states(id)).toEqual(['failed']);
  });

  it('is listed page by page, and by state', async () => {
    const { id } = await subscribe();
    for (let count = 0; count < 3; count++) await client.file(newDossier());
    await run();
    const path = `/v1/webhooks/${id}/deliveries`;
    const first = (await client.desk<WebhookDeliveryPage>('GET', `${path}?limit=2`)).body;
    expect(first.items).toHaveLength(2);
    const rest = await deliveries(id, `?limit=2&cursor=${first.next}`);
    expect(rest).toHaveLength(1);
    expect(await deliveries(id, '?state=failed')).toEqual([]);
    const wrong = await client.desk<Problem>('GET', `${path}?cursor=x`);
    expect(wrong.status).toBe(422);
  });
});

describe('an address', () => {
  it('must be https, plain and public', async () => {
    const refused = async (url: string): Promise<string | undefined> => {
      const { status, body } = await client.desk<Problem>(
        'POST',
        '/v1/webhooks',
        { url },
        { 'idempotency-key': randomUUID() },
      );
      expect([url, status]).toEqual([url, 422]);
      return body.errors?.[0]?.code;
    };
    expect(await refused('http://partner.example/')).toBe('https');
    expect(await refused('ftp://partner.example/')).toBe('https');
    expect(await refused('https://a:b@partner.example/')).toBe('plain-url');
    expect(await refused('https://partner.example/#x')).toBe('plain-url');
    const { configuration } = service.context;
    Object.assign(configuration, { hooks: { toPrivate: false } });
    try {
      for (const host of ['localhost', '10.1.2.3', '0x7f.1', '[::1]', '[::ffff:10.0.0.1]']) {
        expect(await refused(`https://${host}/`)).toBe('private-address');
      }
      expect(await refused(receiver.url)).toBe('https');
    } finally {
      Object.assign(configuration, { hooks: { toPrivate: true, timeout: 5_000 } });
    }
  });

  it('that is private is not connected to, whatever its name says', async () => {
    const { port } = new URL(receiver.url);
    const send = (url: string) =>
      post({ url, headers: {}, body: '{}', timeout: 1_000, toPrivate: false });
    for (const host of ['localhost', '127.0.0.1', '[::1]', '2130706433']) {
      expect(await send(`http://${host}:${port}/`)).toMatchObject({ error: 'private-address' });
    }
    expect(receiver.received).toEqual([]);
    expect(await send('http://no-such-name.invalid/')).toMatchObject({ outcome: 'refused' });
  });

  it('is public or not by the registries', () => {
    for (const address of ['8.8.8.8', '203.162.0.1', '2606:4700::1111', '2001:dc8::1']) {
      expect([address, isPublicAddress(address)]).toEqual([address, true]);
    }
    for (const address of [
      '0.0.0.0',
      '10.0.0.1',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '172.31.255.255',
      '192.168.1.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:8.8.8.8',
      '64:ff9b::808:808',
      '2001:db8::1',
      '2002:7f00:1::',
      'fc00::1',
      'fe80::1',
      'ff02::1',
      'localhost',
    ]) {
      expect([address, isPublicAddress(address)]).toEqual([address, false]);
    }
  });
});

describe('the waits between tries', () => {
  it('grow to a day and end after some days', () => {
    const waits = Array.from({ length: MAX_TRIES - 1 }, (_, index) =>
      Math.round((nextTryAt(index + 1, 0, 0, 0.5)?.getTime() ?? 0) / 1000),
    );
    expect(waits).toEqual([10, 40, 160, 640, 2560, 10_240, 40_960, 86_400, 86_400]);
    expect(waits.reduce((sum, wait) => sum + wait) / 86_400).toBeCloseTo(2.63, 1);
    expect(nextTryAt(MAX_TRIES, 0)).toBeUndefined();
    expect(nextTryAt(1, 0, 0, 0)?.getTime()).toBe(8_000);
    expect(nextTryAt(1, 0, 0, 1)?.getTime()).toBe(12_000);
  });
});
