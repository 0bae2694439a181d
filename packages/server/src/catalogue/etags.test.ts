import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { LINKED_DATA, routes } from '@motcua/contract/routes';
import type { Route, RouteId } from '@motcua/contract/routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ now: () => Date.parse('2026-11-21T18:30:00Z') });
});
afterAll(() => service.close());

/** Addresses of the open reads whose path or query says what to read. */
const addresses: Partial<Record<RouteId, string>> = {
  listProcedures: '/v1/procedures?query=khai%20sinh&facets=level',
  getProcedure: '/v1/procedures/1.001193',
  getForm: '/v1/procedures/1.001193/form',
  listScheduledFees: '/v1/procedures/1.001193/fees',
  getIndex: '/v1/catalogue/index/1',
  listWards: '/v1/wards?query=ba%20dinh',
  listOffices: '/v1/offices?query=chi%20nhanh',
  getOffice: '/v1/offices/centre',
};

/** What a site may do is told to that site, by its key; whether a paper is genuine, to whoever holds it. */
const ofOne: readonly RouteId[] = ['getSite', 'checkPaper'];

const openReads = Object.entries<Route>(routes).filter(
  ([id, { access, method }]) =>
    access === 'open' && method === 'GET' && !ofOne.includes(id as RouteId),
);
const tagged = [
  ...openReads
    .filter(([, { responses }]) => responses[200] !== undefined)
    .map(([id, { path }]) => addresses[id as RouteId] ?? path),
  '/v1/openapi.json',
];
/** The reads with what is asked for: JSON of each, and what some offer beside it. */
const reads = [
  ...tagged.map((url) => ({ url, accept: 'application/json' })),
  { url: addresses.getProcedure ?? '', accept: LINKED_DATA },
];
const redirects = openReads.filter(([, { responses }]) => responses[302] !== undefined);

function request(
  url: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
) {
  return service.inject({ method, url, headers });
}

describe.each(reads)('$url as $accept', ({ url, accept }) => {
  const get = (address: string, headers: Record<string, string> = {}, method?: 'GET' | 'HEAD') =>
    request(address, { accept, ...headers }, method);

  it('has a strong tag, may be kept for a while by anybody, and is the same for an equal request', async () => {
    const { statusCode, headers, body } = await get(url);
    expect(statusCode, body).toBe(200);
    expect(headers.etag).toMatch(/^"[\w-]{20,}"$/);
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    expect(headers['access-control-allow-origin']).toBe('*');
    const again = await get(url);
    expect([again.headers.etag, again.body]).toEqual([headers.etag, body]);
  });

  it('is not sent to a reader who has it, however the reader says so', async () => {
    const { etag, vary } = (await get(url)).headers;
    for (const known of [
      String(etag),
      `W/${String(etag)}`,
      '*',
      `"some,thing", W/"other",${String(etag)}`,
      ` "x" , ${String(etag)} `,
    ]) {
      for (const method of ['GET', 'HEAD'] as const) {
        const { statusCode, headers, body } = await get(url, { 'if-none-match': known }, method);
        expect([statusCode, body], `${method} ${known}`).toEqual([304, '']);
        expect([headers.etag, headers.vary]).toEqual([etag, vary]);
        expect(headers['cache-control']).toMatch(/^public/);
        expect(headers['content-type']).toBeUndefined();
      }
    }
  });

  it('is sent to a reader who has something else', async () => {
    for (const known of ['"x"', 'W/"x", "y"', 'x', '', '"*"']) {
      const { statusCode, headers } = await get(url, { 'if-none-match': known });
      expect([statusCode, headers.etag !== undefined], known).toEqual([200, true]);
    }
  });

  it('comes packed as the reader takes it, under a tag of its own', async () => {
    const plain = await get(url);
    expect(plain.headers.vary).toContain('Accept-Encoding');
    for (const [coding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const asked = { accept, 'accept-encoding': coding };
      const packed = await service.app.inject({ url, headers: asked });
      expect(packed.headers.vary).toBe(plain.headers.vary);
      if (plain.body.length < 1_200) {
        expect(packed.headers['content-encoding']).toBeUndefined();
        continue;
      }
      expect(packed.headers['content-encoding']).toBe(coding);
      expect(packed.rawPayload.length).toBeLessThan(plain.body.length);
      expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
      expect(packed.headers.etag).not.toBe(plain.headers.etag);
      const again = await get(url, { ...asked, 'if-none-match': String(packed.headers.etag) });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([
        304,
        '',
        packed.headers.etag,
      ]);
      const other = await get(url, { 'if-none-match': String(packed.headers.etag) });
      expect(other.statusCode).toBe(200);
    }
  });

  it('does not vary by language, which only problems speak', async () => {
    const vietnamese = await get(url, { 'accept-language': 'vi' });
    const english = await get(url, { 'accept-language': 'en' });
    expect(english.headers.etag).toBe(vietnamese.headers.etag);
    expect(String(vietnamese.headers.vary ?? '')).not.toMatch(/language|origin/i);
  });
});

it.each(redirects.map(([, { path }]) => path))(
  '%s is kept for a short while and leads to what never changes',
  async (path) => {
    const { statusCode, headers } = await request(path);
    expect(statusCode).toBe(302);
    expect(headers['cache-control']).toBe('public, max-age=60');
    const target = await request(String(headers.location));
    expect(target.headers['cache-control']).toContain('immutable');
  },
);

it('varies what is offered in two formats by what is asked for, each under its own tag', async () => {
  const url = addresses.getProcedure ?? '';
  const [json, linked] = await Promise.all(
    ['application/json', LINKED_DATA].map((accept) => request(url, { accept })),
  );
  expect(json?.headers.vary).toMatch(/\bAccept\b(?!-)/);
  expect(linked?.headers.vary).toBe(json?.headers.vary);
  expect(linked?.headers.etag).not.toBe(json?.headers.etag);
  expect(linked?.headers['content-type']).toContain(LINKED_DATA);
});

it('covers every open read, so that a new one cannot be forgotten', () => {
  expect(tagged.length - 1 + redirects.length).toBe(openReads.length);
  expect(tagged.filter((url) => url.includes('{'))).toEqual([]);
});

it('never lets a problem be kept, and varies it by the language it speaks', async () => {
  for (const url of ['/v1/procedures/9.999999', '/v1/procedures?limit=0', '/v1/nothing']) {
    const { headers } = await request(url, { 'if-none-match': '*' });
    expect(headers.etag, url).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.vary).toContain('Accept-Language');
  }
});
