import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '@motcua/search';
import type { Facet, SearchFilters, SearchIndex, SearchIndexJson } from '@motcua/search';
import type { ProcedurePage } from '@motcua/contract';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { readRowRules } from './catalogue-data.js';
import { importCatalogue } from './importer.js';
import { readShipped } from './shipped.js';

/** The catalogue of the size of a city, when there is one; else the shipped one. */
const fullFile = process.env['MOTCUA_PROCEDURES_FILE'];

let service: TestService;
let index: SearchIndex;
beforeAll(async () => {
  service = await startTestService();
  if (fullFile !== undefined) {
    await importCatalogue(service.context.pool, {
      file: fullFile,
      asOf: '2026-07-18',
      rules: await readRowRules(),
      shipped: await readShipped(),
    });
  }
  const answer = await fetch(new URL('/v1/catalogue/index', service.url));
  index = loadIndex(((await answer.json()) as { index: SearchIndexJson }).index);
}, 180_000);
afterAll(() => service.close());

async function list(parameters: URLSearchParams | Record<string, string>): Promise<ProcedurePage> {
  const query = new URLSearchParams(parameters).toString();
  const answer = await service.fetch(`/v1/procedures?${query}`);
  expect(answer.status, query).toBe(200);
  return (await answer.json()) as ProcedurePage;
}

/** All codes of a list, page by page. */
async function codesOf(parameters: Record<string, string>, limit = 100): Promise<string[]> {
  const codes: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ ...parameters, limit: `${limit}`, ...(cursor && { cursor }) });
    codes.push(...page.items.map(({ code }) => code));
    cursor = page.next;
    expect(page.total).toBeGreaterThanOrEqual(codes.length);
    if (cursor === undefined) expect(codes).toHaveLength(page.total ?? 0);
  } while (cursor !== undefined);
  return codes;
}

const QUERIES = [
  'lam khai sinh cho con',
  'Đăng ký khai sinh',
  'cccd mat',
  'đổi bằng lái',
  'làm sổ đỏ',
  'xin giay phep xay nha',
  'birth certificate',
  'dang ky ket hon co yeu to nuoc ngoai',
  'thuong tru',
  'tam tru',
  'mo quan an',
  'dawng kys khai sinh',
  'hoà giải',
  'hòa giải',
  '1.001193',
  '1.0011',
  'chung thuc chu ky',
  'tro cap nguoi cao tuoi',
  'khai tu',
  '  Khai   TỬ ',
  'kha ',
  '',
];

const FILTERS: readonly SearchFilters[] = [
  { level: 'commune' },
  { level: ['commune', 'province'], audience: 'citizen' },
  { field: 'ho-tich' },
  { field: ['Hộ tịch', 'Chứng thực'] },
  { audience: 'business', online: true },
  { online: false },
  { lifeEvent: ['co-con-nho', 'hon-nhan-va-gia-dinh'] },
  { onlineLevel: 'unknown', level: 'commune' },
];

const asParameters = (filters: SearchFilters): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [name, [value].flat().join(';')]),
  );

describe('the service and the device', () => {
  it.each(QUERIES)('rank alike for "%s", with and without filters', async (query) => {
    const place = QUERIES.indexOf(query);
    const some = [{}, FILTERS[place % FILTERS.length], FILTERS[(place + 3) % FILTERS.length]];
    for (const filters of some) {
      const onDevice = index.search(query, { limit: index.size, filters: filters ?? {} });
      const first = await list({ query, ...asParameters(filters ?? {}), limit: '100' });
      expect(first.items.map(({ code }) => code)).toEqual(
        onDevice.slice(0, 100).map(({ code }) => code),
      );
      expect(first.total).toBe(onDevice.length);
    }
  });

  it('rank alike to the last page, however long the pages are', async () => {
    const wanted = index.search('dang ky', { limit: index.size }).map(({ code }) => code);
    expect(wanted.length).toBeGreaterThan(14);
    expect(await codesOf({ query: 'dang ky' }, 7)).toEqual(wanted);
    expect(await codesOf({ query: 'dang ky' }, 100)).toEqual(wanted);
  });
});

describe('several values of a filter', () => {
  it('are given by repeating the parameter or by semicolons, in any order', async () => {
    const answers = await Promise.all(
      ['level=commune&level=province', 'level=commune;province', 'level=province%3B%20commune'].map(
        (query) => list(new URLSearchParams(query)),
      ),
    );
    const [first] = answers;
    expect(first?.total).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toEqual(first);
    const [commune, province] = await Promise.all([
      list({ level: 'commune' }),
      list({ level: 'province' }),
    ]);
    expect(first?.total).toBeGreaterThan(Math.max(commune.total ?? 0, province.total ?? 0));
  });

  it('make one list: a cursor goes on however they are written', async () => {
    const { next } = await list({ level: 'commune;province', limit: '5' });
    const goneOn = await list(
      new URLSearchParams(`level=province&level=commune&limit=5&cursor=${next}`),
    );
    expect(goneOn.items).toHaveLength(5);
    const other = await service.fetch(`/v1/procedures?level=commune&cursor=${next}`);
    expect(other.status).toBe(422);
  });

  it('and words make one list, however they are written', async () => {
    const { next } = await list({ query: 'khai sinh', limit: '1' });
    const goneOn = await list({ query: '  KHAI   sinh', limit: '1', cursor: next ?? '' });
    expect(goneOn.items).toHaveLength(1);
    expect(goneOn.items[0]?.matches?.length).toBeGreaterThan(0);
  });

  it('are limited in number and length', async () => {
    const many = Array.from({ length: 51 }, () => 'field=a').join('&');
    for (const query of [many, `field=${'a'.repeat(2001)}`]) {
      expect((await service.fetch(`/v1/procedures?${query}`)).status).toBe(422);
    }
  });
});

describe('facet counts', () => {
  const facets: readonly Facet[] = [
    'field',
    'agency',
    'level',
    'audience',
    'onlineLevel',
    'lifeEvent',
  ];

  it('are given when they are asked for, and say how many answers have a value', async () => {
    expect((await list({ query: 'khai sinh' })).facets).toBeUndefined();
    for (const query of ['', 'khai sinh']) {
      const page = await list({ query, facets: facets.join(',') });
      expect(Object.keys(page.facets ?? {})).toEqual(facets);
      for (const facet of facets) {
        const values = page.facets?.[facet] ?? [];
        expect(values.length, facet).toBeGreaterThan(0);
        expect(values.map(({ count }) => count)).toEqual(
          values.map(({ count }) => count).sort((a, b) => b - a),
        );
        for (const { id, count } of values.slice(0, 6)) {
          const { total = 0 } = await list({ query, [facet]: id });
          // Beside better answers that the filter takes away, weaker ones were none.
          if (query === '') expect(total, `${facet} ${id}`).toBe(count);
          else expect(total, `${query} ${facet} ${id}`).toBeGreaterThanOrEqual(count);
        }
      }
    }
  });

  it('count a facet without its own filter and with all others', async () => {
    const { facets: free } = await list({ audience: 'citizen', facets: 'level' });
    const narrowed = await list({
      audience: 'citizen',
      level: 'commune',
      facets: 'level;field',
    });
    expect(narrowed.facets?.['level']).toEqual(free?.['level']);
    const all = await list({ facets: 'field' });
    const sum = (page: ProcedurePage): number =>
      (page.facets?.['field'] ?? []).reduce((total, { count }) => total + count, 0);
    expect(sum(narrowed)).toBeLessThan(sum(all));
  });

  it('name fields, agencies and life events as people write them', async () => {
    const { facets } = await list({ query: 'khai sinh', facets: 'field,lifeEvent' });
    expect(facets?.['field']?.[0]).toMatchObject({ id: 'ho-tich', name: 'Hộ tịch' });
    expect(facets?.['lifeEvent']).toContainEqual(
      expect.objectContaining({ id: 'co-con-nho', name: 'Có con nhỏ' }),
    );
  });

  it('count what nobody has said as unknown', async () => {
    const { facets, total } = await list({ facets: 'onlineLevel' });
    expect(facets?.['onlineLevel']).toEqual([{ id: 'unknown', name: 'unknown', count: total }]);
  });

  it('are refused under a name that is no facet', async () => {
    const answer = await service.fetch('/v1/procedures?facets=field,colour');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      errors: [{ pointer: 'facets', code: 'unknown-facet' }],
    });
  });
});

describe('a query without an answer', () => {
  it('is shown what its words find without the filters', async () => {
    const page = await list({ query: 'khai sinh', field: 'khong-co' });
    expect(page).toMatchObject({ items: [], total: 0 });
    expect(page.suggestions?.[0]).toEqual({
      code: '1.001193',
      name: 'Thủ tục đăng ký khai sinh',
      why: 'without-filters',
    });
  });

  it.each(['qqqq zzzz', '0.999999', '???', 'xylophone wmwmwm'])(
    'is never left with nothing (%s)',
    async (query) => {
      const page = await list({ query });
      if (page.total === 0) {
        expect(page.suggestions?.length).toBeGreaterThan(0);
        for (const { name, why } of page.suggestions ?? []) {
          expect(name).not.toBe('');
          expect(['nearest', 'common']).toContain(why);
        }
      } else expect(page.items.length).toBeGreaterThan(0);
    },
  );

  it('and no words is shown what many ask for', async () => {
    const { suggestions, total } = await list({ field: 'khong-co' });
    expect(total).toBe(0);
    expect(suggestions?.map(({ why }) => why)).toEqual(Array(5).fill('common'));
    expect((await list({ query: 'khai sinh' })).suggestions).toBeUndefined();
  });
});

it('answers 95 of 100 queries over HTTP before a reader notices, none of them asked before', async () => {
  const times: number[] = [];
  for (const query of QUERIES) {
    for (const filters of FILTERS) {
      const parameters = { query: `${query} ${times.length % 7}`, ...asParameters(filters) };
      const url = new URL(`/v1/procedures?${new URLSearchParams(parameters)}`, service.url);
      const started = performance.now();
      await (await fetch(url)).arrayBuffer();
      times.push(performance.now() - started);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Infinity;
  console.log(
    `${index.size} procedures: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`,
  );
  // Some 15 ms on a machine that does nothing else; others test beside this one.
  expect(at(0.95)).toBeLessThan(150);
});
