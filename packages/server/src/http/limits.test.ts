import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../app.js';
import { createService } from '../app.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';

let service: TestService;
let second: Service;
beforeAll(async () => {
  service = await startTestService({
    configuration: {
      rateLimits: { read: 5, write: 3, proof: 2 },
      proofsADay: { dossier: 6, address: 4 },
      trustProxy: true,
    },
  });
  second = await createService(service.context.configuration, { prepared: true });
});
afterAll(async () => {
  await second.close();
  await service.close();
});

function ask(
  address: string,
  method: 'GET' | 'POST',
  url: string,
  through = service.app,
  headers = {},
) {
  return through.inject({
    method,
    url,
    headers: { 'x-forwarded-for': address, 'motcua-site-key': service.siteKey, ...headers },
    ...(method === 'POST' && { payload: { lastFour: '1234' } }),
  });
}

const statuses = (answers: { statusCode: number }[]) => answers.map(({ statusCode }) => statusCode);

describe('limits', () => {
  it('count reads by address and say how many are left', async () => {
    const first = await ask('192.0.2.1', 'GET', '/v1/fields');
    expect(first.headers['ratelimit-policy']).toBe('"read";q=5;w=60');
    expect(first.headers['ratelimit']).toMatch(/^"read";r=4;t=\d+$/);
    for (let index = 0; index < 4; index++) await ask('192.0.2.1', 'GET', '/v1/fields');
    const refused = await ask('192.0.2.1', 'GET', '/v1/fields');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ type: '/problems/too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers['access-control-allow-origin']).toBe('*');
    expect((await ask('192.0.2.2', 'GET', '/v1/fields')).statusCode).toBe(200);
  });

  it('believe the proxy in front alone, not what a client wrote before it', async () => {
    const answers = [];
    for (let index = 0; index < 6; index++) {
      answers.push(await ask(`10.9.8.${index}, 192.0.2.77`, 'GET', '/v1/fields'));
    }
    expect(statuses(answers)).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('count all addresses of one connection together, where it has a network of them', async () => {
    const answers = [];
    for (let index = 0; index < 6; index++) {
      answers.push(await ask(`2001:db8:0:7:${index}::${index}`, 'GET', '/v1/fields'));
    }
    expect(statuses(answers)).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await ask('2001:db8:0:8::1', 'GET', '/v1/fields')).statusCode).toBe(200);
  });

  it('count writes over all processes', async () => {
    const answers = [
      await ask('192.0.2.3', 'POST', '/v1/dossiers'),
      await ask('192.0.2.3', 'POST', '/v1/dossiers', second.app),
      await ask('192.0.2.3', 'POST', '/v1/dossiers'),
      await ask('192.0.2.3', 'POST', '/v1/dossiers', second.app),
    ];
    expect(statuses(answers).map((status) => status === 429)).toEqual([false, false, false, true]);
  });

  it('keep four digits from being found by trying, from one address or from many', async () => {
    const url = '/v1/dossiers/H26.1-261121-0007/lookup';
    const one = [1, 2, 3].map(() => ask('192.0.2.4', 'POST', url));
    expect(statuses(await Promise.all(one)).sort()).toEqual([404, 404, 429]);
    const many = Array.from({ length: 6 }, (_, index) => ask(`198.51.100.${index}`, 'POST', url));
    expect(statuses(await Promise.all(many)).sort()).toEqual([404, 404, 404, 404, 429, 429]);
    const refused = await ask('192.0.2.9', 'POST', url);
    expect(refused.statusCode).toBe(429);
    // For the rest of the day, with what to do instead.
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(80_000);
    expect(refused.json().detail).toContain('đăng nhập');
    const other = await ask('192.0.2.9', 'POST', '/v1/dossiers/H26.1-261121-0008/lookup');
    expect(other.statusCode).toBe(404);
  });

  it('keep one proof from being tried at many dossiers from one network', async () => {
    const { limits } = service.context;
    const at = (number: number, address = '203.0.113.200') =>
      limits.attempt(`H26.1-261121-01${number}`, address);
    for (const number of [10, 11, 12]) await at(number);
    // A right one is given back.
    await (await at(13)).forgive();
    await at(14);
    await expect(at(15)).rejects.toMatchObject({ problem: 'too-many-requests' });
    await expect(at(15, '203.0.113.201')).resolves.toBeDefined();
    await expect(limits.attempt('H26.1-261121-0116', undefined)).resolves.toBeDefined();
  });

  it('let a server with a secret key ask ten times as often, whatever its address', async () => {
    const headers = { authorization: `Bearer ${service.secretKey}` };
    const answers = await Promise.all(
      Array.from({ length: 51 }, (_, index) =>
        ask(`203.0.113.${index}`, 'GET', '/v1/desk/dossiers', service.app, headers),
      ),
    );
    expect(statuses(answers).filter((status) => status === 429)).toHaveLength(1);
  });

  it('store no address', async () => {
    const { rows } = await service.context.pool.query<{ key: string }>(
      'select key from rate_limits',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/192\.0|198\.51|H26/);
  });
});
