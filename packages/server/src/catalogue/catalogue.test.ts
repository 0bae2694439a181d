import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueIndex } from '@motcua/contract/schemas';
import { loadIndex } from '@motcua/search';
import type { Procedure, ProcedurePage } from '@motcua/contract';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ now: () => Date.parse('2026-11-21T18:30:00Z') });
});
afterAll(() => service.close());

async function get(url: string, headers: Record<string, string> = {}) {
  return service.inject({ method: 'GET', url, headers });
}

async function list(query: string): Promise<ProcedurePage> {
  const answer = await get(`/v1/procedures?${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

describe('the list of procedures', () => {
  it('puts birth registration first for what a citizen types without marks', async () => {
    const { items } = await list('query=dang%20ky%20khai%20sinh');
    expect(items[0]).toMatchObject({ code: '1.001193', online: true });
    expect((await list('query=lam%20khai%20sinh%20cho%20con')).items[0]?.code).toBe('1.001193');
  });

  it('finds a procedure by its code', async () => {
    expect((await list('query=1.001193')).items[0]?.code).toBe('1.001193');
  });

  it('is paged by cursors: every procedure once, in one order, with a total', async () => {
    const whole = await list('limit=100');
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await list(`limit=7${cursor}`);
      expect(page.total).toBe(whole.total);
      seen.push(...page.items.map(({ code }) => code));
      cursor = page.next === undefined ? '' : `&cursor=${encodeURIComponent(page.next)}`;
    } while (cursor !== '');
    expect(new Set(seen).size).toBe(whole.total);
    expect(seen).toHaveLength(whole.total ?? 0);
    expect(seen.slice(0, 100)).toEqual(whole.items.map(({ code }) => code));
  });

  it('refuses a cursor of another query, and one that is none', async () => {
    const { next } = await list('limit=1');
    for (const query of [`query=hon&cursor=${next}`, 'cursor=abc']) {
      const answer = await get(`/v1/procedures?${query}`);
      expect(answer.statusCode).toBe(422);
      expect(answer.json().errors[0]).toMatchObject({ pointer: 'cursor', code: 'invalid-cursor' });
    }
  });

  it('is narrowed by field, agency, level, audience, channel and life event', async () => {
    const all = (await list('limit=100')).total ?? 0;
    const fields = (await get('/v1/fields')).json().items as { id: string; procedures: number }[];
    const agencies = (await get('/v1/agencies')).json().items as typeof fields;
    const events = (await get('/v1/life-events')).json().items as typeof fields;
    const some = (items: typeof fields) =>
      [...items].sort((a, b) => b.procedures - a.procedures)[0];
    for (const [name, item] of [
      ['field', some(fields)],
      ['agency', some(agencies)],
      ['lifeEvent', some(events)],
    ] as const) {
      const { total } = await list(`${name}=${item?.id}`);
      expect(total, name).toBe(item?.procedures);
      expect(total, name).toBeGreaterThan(0);
    }
    for (const query of ['level=commune', 'audience=business', 'online=true']) {
      const { total = 0 } = await list(query);
      expect(total, query).toBeGreaterThan(0);
      expect(total, query).toBeLessThan(all);
    }
    expect((await list('field=khong-co')).total).toBe(0);
  });

  it('answers 406 for what is not offered', async () => {
    expect((await get('/v1/procedures/1.001193', { accept: 'application/pdf' })).statusCode).toBe(
      406,
    );
  });
});

describe('a procedure', () => {
  it('has its documents, its same-day limit and where it is filed', async () => {
    const procedure: Procedure = (await get('/v1/procedures/1.001193')).json();
    expect(procedure).toMatchObject({
      version: 1,
      filing: { at: 'centre' },
      timeLimit: { text: '1', sameDay: true },
    });
    expect(procedure.documents.length).toBeGreaterThan(0);
  });

  it('is not found under a code the catalogue does not have', async () => {
    expect((await get('/v1/procedures/9.999999')).statusCode).toBe(404);
    expect((await get('/v1/procedures/9.999999/form')).statusCode).toBe(404);
    expect((await get('/v1/procedures/abc')).statusCode).toBe(422);
  });

  it('has a written form, or one made of its documents that stays the same', async () => {
    const written = (await get('/v1/procedures/1.001193/form')).json();
    expect(written).toMatchObject({ generated: false, today: '2026-11-22' });
    expect(written.uploads).toMatchObject({ maxBytes: 20 * 1024 * 1024, maxFiles: 60 });
    const { items } = await list('limit=100');
    const codes = items.map(({ code }) => code);
    const forms = await Promise.all(codes.map((code) => get(`/v1/procedures/${code}/form`)));
    const generated = forms.map((answer) => answer.json()).find((form) => form.generated);
    expect(generated.definition).toMatchObject({
      procedure: generated.procedure,
      version: generated.version,
    });
    const again = (await get(`/v1/procedures/${generated.procedure}/form`)).json();
    expect(again).toEqual(generated);
  });
});

describe('the on-device index', () => {
  it('is found by a redirect and never changes', async () => {
    const found = await get('/v1/catalogue/index');
    expect(found.statusCode).toBe(302);
    const index = await get(String(found.headers.location), { 'accept-encoding': 'identity' });
    expect(index.headers['cache-control']).toContain('immutable');
    const { version, index: json } = index.json();
    expect(version).toBe(1);
    expect(loadIndex(json).search('khai sinh')[0]?.code).toBe('1.001193');
    expect((await get('/v1/catalogue/index/77')).statusCode).toBe(404);
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, *', 'gzip', gunzipSync],
    ['gzip;q=1.0, br;q=0.5', 'gzip', gunzipSync],
    ['gzip;q=0.5, br;q=0.5, identity;q=0.9', undefined, (bytes: Buffer) => bytes],
    ['deflate, gzip;q=x', undefined, (bytes: Buffer) => bytes],
    ['*', 'br', brotliDecompressSync],
    ['BR', 'br', brotliDecompressSync],
    ['', undefined, (bytes: Buffer) => bytes],
  ])('comes compressed as asked (%s)', async (asked, given, unpack) => {
    const answer = await service.app.inject({
      url: '/v1/catalogue/index/1',
      headers: { 'accept-encoding': asked },
    });
    expect(answer.headers['content-encoding']).toBe(given);
    expect(answer.headers.vary).toContain('Accept-Encoding');
    CatalogueIndex.parse(JSON.parse(unpack(answer.rawPayload).toString()));
    const again = await get('/v1/catalogue/index/1', {
      'accept-encoding': asked,
      'if-none-match': String(answer.headers.etag),
    });
    expect(again.statusCode).toBe(304);
  });
});
