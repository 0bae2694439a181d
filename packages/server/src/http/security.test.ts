import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { upsertSites } from '../keys/upsert.js';
import type { TestService } from '../testing/service.test-support.js';
import {
  TRUSTED_ORIGIN,
  UNTRUSTED_ORIGIN,
  startTestService,
} from '../testing/service.test-support.js';

const OWN_ORIGIN = 'http://localhost:4180';
const STRANGER = 'https://la.example';
const STATUS = '/v1/dossiers/H26.1-261121-0001/status';
const LOOKUP = '/v1/dossiers/H26.1-261121-0001/lookup';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

interface Asked {
  readonly origin?: string;
  readonly key?: string;
  readonly secret?: string;
  readonly headers?: Record<string, string>;
}

async function ask(path: string, { origin, key, secret, headers = {} }: Asked, body?: unknown) {
  const response = await service.inject({
    method: body === undefined ? 'GET' : 'POST',
    url: path,
    headers: {
      ...(origin && { origin }),
      ...(key && { 'motcua-site-key': key }),
      ...(secret && { authorization: `Bearer ${secret}` }),
      ...headers,
    },
    ...(body !== undefined && { payload: body as object }),
  });
  const name =
    response.statusCode < 400 ? 'ok' : (response.json() as { type: string }).type.slice(10);
  return { name, sharedWith: response.headers['access-control-allow-origin'], response };
}

describe('a route for sites', () => {
  const known = 'dossier-not-found';
  it.each<[string, Asked, string]>([
    ['a key from its origin', { key: 'pk_test_trusted', origin: TRUSTED_ORIGIN }, known],
    [
      'a key from another site',
      { key: 'pk_test_trusted', origin: UNTRUSTED_ORIGIN },
      'origin-not-allowed',
    ],
    ['a key from a stranger', { key: 'pk_test_trusted', origin: STRANGER }, 'origin-not-allowed'],
    [
      'a key from a sandboxed frame',
      { key: 'pk_test_trusted', origin: 'null' },
      'origin-not-allowed',
    ],
    ['a key from a server', { key: 'pk_test_trusted' }, known],
    ['a site that is not trusted', { key: 'pk_test_untrusted', origin: UNTRUSTED_ORIGIN }, known],
    ['a key nobody knows', { key: 'pk_unknown_key', origin: TRUSTED_ORIGIN }, 'key-unknown'],
    ['no key', { origin: TRUSTED_ORIGIN }, 'key-missing'],
    ['no key and no origin', {}, 'key-missing'],
    ['a page of the service', { origin: OWN_ORIGIN }, known],
    ['a page of the service by its other name', { origin: 'http://127.0.0.1:4180' }, known],
    [
      'a page of the service without Origin',
      { headers: { 'sec-fetch-site': 'same-origin' } },
      known,
    ],
    [
      'an older browser on a page of the service',
      { headers: { referer: `${OWN_ORIGIN}/ho-so` } },
      known,
    ],
    [
      'a cross-site request without Origin',
      { headers: { 'sec-fetch-site': 'cross-site', referer: OWN_ORIGIN } },
      'key-missing',
    ],
    ['a secret key', { secret: 'sk_test_0123456789abcdef' }, known],
    [
      'a secret key in a browser',
      { secret: 'sk_test_0123456789abcdef', origin: OWN_ORIGIN },
      'key-not-allowed',
    ],
    ['a wrong secret key', { secret: 'sk_test_0123456789abcdeX' }, 'key-unknown'],
  ])('answers %s', async (_what, asked, expected) => {
    expect((await ask(STATUS, asked)).name).toBe(expected);
  });

  it('shares its answers with registered origins alone', async () => {
    expect((await ask(STATUS, { origin: TRUSTED_ORIGIN, key: service.siteKey })).sharedWith).toBe(
      TRUSTED_ORIGIN,
    );
    expect((await ask(STATUS, { origin: UNTRUSTED_ORIGIN, key: service.siteKey })).sharedWith).toBe(
      UNTRUSTED_ORIGIN,
    );
    const { response, sharedWith } = await ask(STATUS, { origin: STRANGER, key: service.siteKey });
    expect(sharedWith).toBeUndefined();
    expect(response.headers.vary).toContain('Origin');
  });
});

describe('a route for trusted sites', () => {
  const proof = { lastFour: '1234' };
  it.each<[string, Asked, string]>([
    ['the trusted site', { key: 'pk_test_trusted', origin: TRUSTED_ORIGIN }, 'dossier-not-found'],
    [
      'one that is not trusted',
      { key: 'pk_test_untrusted', origin: UNTRUSTED_ORIGIN },
      'site-not-trusted',
    ],
    ['a page of the service', { origin: OWN_ORIGIN }, 'dossier-not-found'],
  ])('answers %s', async (_what, asked, expected) => {
    expect((await ask(LOOKUP, asked, proof)).name).toBe(expected);
  });
});

describe('a route of the desk', () => {
  it.each<[string, Asked, string]>([
    ['a secret key', { secret: 'sk_test_0123456789abcdef' }, 'ok'],
    [
      'a secret key in a browser',
      { secret: 'sk_test_0123456789abcdef', origin: TRUSTED_ORIGIN },
      'key-not-allowed',
    ],
    ['a site key', { key: 'pk_test_trusted', origin: TRUSTED_ORIGIN }, 'key-missing'],
    ['a page of the service', { origin: OWN_ORIGIN }, 'key-missing'],
    ['a wrong secret key', { secret: 'sk_test_wrong_wrong_wrong' }, 'key-unknown'],
    ['a site key as a secret one', { secret: 'pk_test_trusted' }, 'key-unknown'],
    [
      'a site key as a secret one in a browser',
      { secret: 'pk_test_trusted', origin: TRUSTED_ORIGIN },
      'key-unknown',
    ],
  ])('answers %s', async (_what, asked, expected) => {
    const { name, sharedWith } = await ask('/v1/desk/dossiers', asked);
    expect(name).toBe(expected);
    expect(sharedWith).toBeUndefined();
  });
});

describe('preflights', () => {
  const preflight = (path: string, origin: string) =>
    service.inject({
      method: 'OPTIONS',
      url: path,
      headers: { origin, 'access-control-request-method': 'POST' },
    });

  it('are answered for the origins of registered sites, and at once for a new one', async () => {
    const known = await preflight('/v1/dossiers', TRUSTED_ORIGIN);
    expect(known.statusCode).toBe(204);
    expect(known.headers['access-control-allow-headers']).toContain('Motcua-Site-Key');
    expect(known.headers['access-control-allow-headers']).toContain('Upload-Offset');
    expect(known.headers['access-control-allow-methods']).toContain('PATCH');
    const stranger = await preflight('/v1/dossiers', STRANGER);
    expect(stranger.statusCode).toBe(403);
    expect(stranger.headers['access-control-allow-origin']).toBeUndefined();

    await upsertSites(service.context.pool, [
      { key: 'pk_new_site_1', name: 'Mới', origins: [STRANGER], trusted: false },
    ]);
    await expect.poll(async () => (await preflight('/v1/dossiers', STRANGER)).statusCode).toBe(204);
  });

  it('of open routes are answered for anybody, of the desk for nobody', async () => {
    const open = await preflight('/v1/procedures', 'https://anybody.example');
    expect(open.headers['access-control-allow-origin']).toBe('*');
    expect((await preflight('/v1/desk/dossiers', TRUSTED_ORIGIN)).statusCode).toBe(403);
  });
});

describe('every answer', () => {
  it.each([
    ['/v1/fields', 'GET', '*', 'cross-origin'],
    ['/v1/openapi.json', 'GET', '*', 'cross-origin'],
    ['/embed/v1/nothing.js', 'GET', '*', 'cross-origin'],
    ['/v1/nothing', 'GET', undefined, 'same-origin'],
    ['/v1/dossiers', 'POST', undefined, 'same-origin'],
    ['/v1/files', 'POST', undefined, 'same-origin'],
    ['/healthz', 'GET', undefined, 'same-origin'],
    ['/problems/internal', 'GET', '*', 'cross-origin'],
  ] as const)('%s carries the security headers', async (url, method, shared, policy) => {
    const { headers } = await service.inject({ url, method });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': policy,
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['access-control-allow-origin']).toBe(shared);
    expect(headers['strict-transport-security']).toBeUndefined();
    if (String(headers['content-type']).startsWith('text/html')) {
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('keeps browsers on https once the service is there', async () => {
    const secure = await startTestService({
      configuration: { publicUrl: 'https://centre.example' },
    });
    try {
      const { headers } = await secure.inject({ url: '/healthz' });
      expect(headers['strict-transport-security']).toBe('max-age=63072000');
    } finally {
      await secure.close();
    }
  });
});

it('gives open reads an entity tag and answers 304 to who has it', async () => {
  const first = await service.fetch('/v1/openapi.json');
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^"[\w-]{27,}"$/);
  const again = await service.fetch('/v1/openapi.json', {
    headers: { 'if-none-match': `"other", ${tag}` },
  });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

describe('a page that the browser has already', () => {
  it('keeps the policy it came with', async () => {
    const first = await service.fetch('/');
    expect(first.headers.get('content-security-policy')).toContain("script-src 'self'");
    const etag = first.headers.get('etag') ?? '';
    const again = await service.fetch('/', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    for (const name of ['content-security-policy', 'x-frame-options']) {
      expect(again.headers.get(name)).toBeNull();
    }
  });
});
