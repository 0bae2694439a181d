import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import {
  TRUSTED_ORIGIN,
  UNTRUSTED_ORIGIN,
  startTestService,
} from '../testing/service.test-support.js';
import { upsertSites } from './upsert.js';

const OWN_ORIGIN = 'http://localhost:4180';
const TRUSTED = 'pk_test_trusted';
const UNTRUSTED = 'pk_test_untrusted';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const ask = (key: string | undefined, headers: Record<string, string> = {}) =>
  service.inject({ url: key === undefined ? '/v1/site' : `/v1/site?key=${key}`, headers });

describe('what a site may do', () => {
  it.each([
    ['a trusted site', TRUSTED, TRUSTED_ORIGIN, { name: 'Phường', trusted: true }],
    ['one that is not', UNTRUSTED, UNTRUSTED_ORIGIN, { name: 'Báo', trusted: false }],
    ['a key on a page of the service', UNTRUSTED, OWN_ORIGIN, { name: 'Báo', trusted: false }],
    ['a page of the service', undefined, OWN_ORIGIN, { name: 'Trung tâm thử', trusted: true }],
  ])('is told to %s', async (_what, key, origin, expected) => {
    expect((await ask(key, { origin })).json()).toEqual(expected);
  });

  it('is told to a key in a header as well', async () => {
    const answer = await ask(undefined, { origin: UNTRUSTED_ORIGIN, 'motcua-site-key': UNTRUSTED });
    expect(answer.json()).toMatchObject({ trusted: false });
  });

  it.each([
    ['a key nobody knows', 'pk_nobody_knows', TRUSTED_ORIGIN, 401, 'key-unknown'],
    ['a key on another origin', TRUSTED, UNTRUSTED_ORIGIN, 403, 'origin-not-allowed'],
    ['a trusted key in a sandboxed frame', TRUSTED, 'null', 403, 'origin-not-allowed'],
    ['no key', undefined, TRUSTED_ORIGIN, 401, 'key-missing'],
  ])('is not told to %s', async (_what, key, origin, status, name) => {
    const answer = await ask(key, { origin });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ type: `/problems/${name}` });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('needs no preflight, is kept for a minute by one page only, and by origin', async () => {
    const { headers } = await ask(TRUSTED, { origin: TRUSTED_ORIGIN });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cache-control']).toBe('private, max-age=60');
    expect(headers.vary).toContain('Origin');
  });

  it('changes when the centre takes its trust back', async () => {
    const site = { key: 'pk_for_a_while', name: 'Ngân hàng', origins: ['https://bank.example'] };
    const trusted = async () => {
      const answer = await ask(site.key, { origin: 'https://bank.example' });
      return (answer.json() as { trusted?: boolean }).trusted;
    };
    await upsertSites(service.context.pool, [{ ...site, trusted: true }]);
    await expect.poll(trusted).toBe(true);
    await upsertSites(service.context.pool, [{ ...site, trusted: false }]);
    await expect.poll(trusted).toBe(false);
  });
});

describe('a site that is not trusted', () => {
  const code = 'H26.1-261121-0001';
  it.each([
    ['POST', '/v1/dossiers'],
    ['POST', `/v1/dossiers/${code}/lookup`],
    ['GET', `/v1/dossiers/${code}`],
    ['POST', `/v1/dossiers/${code}/supplements`],
    ['POST', `/v1/dossiers/${code}/rating`],
    ['POST', '/v1/files'],
    ['HEAD', '/v1/files/0123456789abcdef0123456789abcdef'],
    ['PATCH', '/v1/files/0123456789abcdef0123456789abcdef'],
    ['DELETE', '/v1/files/0123456789abcdef0123456789abcdef'],
  ] as const)('is refused by %s %s', async (method, url) => {
    for (const origin of [UNTRUSTED_ORIGIN, undefined]) {
      const answer = await service.inject({
        method,
        url,
        headers: {
          ...(origin && { origin }),
          'motcua-site-key': UNTRUSTED,
          'motcua-dossier-token': 'v1.replayed.token',
          'idempotency-key': '0123456789abcdef',
        },
        ...(method === 'POST' && url !== '/v1/files' && { payload: {} }),
      });
      expect(answer.statusCode).toBe(403);
      if (method !== 'HEAD') {
        expect(answer.json()).toMatchObject({ type: '/problems/site-not-trusted' });
      }
    }
  });

  it('is refused without its key, too, and with the key of another site', async () => {
    for (const [key, status] of [
      [undefined, 401],
      [TRUSTED, 403],
    ] as const) {
      const answer = await service.inject({
        method: 'POST',
        url: '/v1/dossiers',
        headers: { origin: UNTRUSTED_ORIGIN, ...(key && { 'motcua-site-key': key }) },
        payload: {},
      });
      expect(answer.statusCode).toBe(status);
    }
  });

  it('never gets an answer that cookies could have opened', async () => {
    for (const url of ['/v1/dossiers', '/v1/files', '/v1/drafts', '/v1/site']) {
      const { headers } = await service.inject({
        method: 'OPTIONS',
        url,
        headers: { origin: UNTRUSTED_ORIGIN, 'access-control-request-method': 'POST' },
      });
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });
});
