import { basename } from 'node:path';
import type { Procedure } from '@motcua/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRowRules, shippedPath } from '../catalogue/catalogue-data.js';
import { importCatalogue } from '../catalogue/importer.js';
import { readShipped } from '../catalogue/shipped.js';
import type { Snapshot } from '../catalogue/snapshot.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { cpsvApOf } from './cpsv-ap.js';
import { governmentServiceOf } from './government-service.js';
import { faultsOfSchemaOrg, schemaOrgContext } from './schema-org.test-support.js';
import { exceptUnpublished, faultsOfCpsvAp, graphOf } from './vocabulary.test-support.js';

const OWN = 'http://localhost:4180/v1/openapi.json#/components/schemas/';
const file = process.env['MOTCUA_PROCEDURES_FILE'] ?? shippedPath('procedures.jsonl');

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const linked = (code: string, headers: Record<string, string> = {}) =>
  service.inject({
    url: `/v1/procedures/${code}`,
    headers: { accept: 'application/ld+json', ...headers },
  });

async function codes(from: TestService): Promise<string[]> {
  const all: string[] = [];
  let next: string | undefined;
  do {
    const cursor = next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`;
    const page = (await from.inject({ url: `/v1/procedures?limit=100${cursor}` })).json();
    all.push(...page.items.map(({ code }: { code: string }) => code));
    next = page.next;
  } while (next !== undefined);
  return all;
}

async function schemaOrgOf(from: TestService, code: string): Promise<unknown> {
  const { body } = await from.inject({ url: `/thu-tuc/${code}` });
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? [];
  return JSON.parse(data);
}

/** Everything that is wrong with a procedure in either vocabulary. */
async function faultsOf(from: TestService, code: string): Promise<string[]> {
  const answer = await from.inject({
    url: `/v1/procedures/${code}`,
    headers: { accept: 'application/ld+json' },
  });
  const cpsv = await faultsOfCpsvAp(await graphOf(answer.json()), OWN);
  const page = await graphOf(await schemaOrgOf(from, code), {
    'https://schema.org': schemaOrgContext,
  });
  return [...exceptUnpublished(cpsv), ...faultsOfSchemaOrg(page)].map(
    (fault) => `${code}: ${fault}`,
  );
}

describe('a procedure as linked data', () => {
  it('is JSON unless JSON-LD is wanted more, and varies by Accept', async () => {
    const url = '/v1/procedures/1.001193';
    for (const [accept, type] of [
      ['application/ld+json', 'application/ld+json'],
      ['application/ld+json, application/json;q=0.5', 'application/ld+json'],
      ['application/json, application/ld+json;q=0.9', 'application/json'],
      ['*/*', 'application/json'],
      ['text/html, */*;q=0.1', 'application/json'],
    ] as const) {
      const answer = await service.inject({ url, headers: { accept } });
      expect([accept, answer.statusCode]).toEqual([accept, 200]);
      expect(answer.headers['content-type'], accept).toContain(type);
      expect(String(answer.headers.vary).toLowerCase()).toContain('accept');
    }
    const none = await service.inject({ url, headers: { accept: 'text/turtle' } });
    expect(none.statusCode).toBe(406);
  });

  it('has an entity tag of its own and answers 304 to who has it', async () => {
    const first = await linked('1.001193');
    const plain = await service.inject({ url: '/v1/procedures/1.001193' });
    expect(first.headers.etag).toBeTruthy();
    expect(first.headers.etag).not.toBe(plain.headers.etag);
    const again = await linked('1.001193', { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(String(again.headers.vary).toLowerCase()).toContain('accept');
    // The tag of the other representation is no match.
    expect(
      (await linked('1.001193', { 'if-none-match': String(plain.headers.etag) })).statusCode,
    ).toBe(200);
  });

  it('is not found as a problem, whatever is wanted', async () => {
    const { statusCode, headers } = await linked('9.999999');
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it('says working days in its own terms, and calendar time as a duration too', async () => {
    const residence = (await linked('1.004222')).json();
    expect(residence['cv:processingTime']).toBeUndefined();
    expect(residence.timeLimit).toMatchObject({ quantity: 7, unit: 'working-days' });
  });

  it('names who decides where that is published, and nobody else', async () => {
    const { items } = (await service.inject({ url: '/v1/procedures?limit=100' })).json();
    for (const { code, agency } of items.slice(0, 20)) {
      const authorities = (await linked(code)).json()['cv:hasCompetentAuthority'];
      const names = authorities?.map(
        (one: Readonly<Record<string, { '@value': string }>>) => one['skos:prefLabel']?.['@value'],
      );
      expect([code, names]).toEqual([code, agency?.split('; ')]);
    }
  });

  it('says where it is done, and by whom it is provided, only as far as its levels say', async () => {
    // Of the catalogue only events and neighbours are asked for.
    const snapshot = { lifeEvents: [], summary: () => undefined } as unknown as Snapshot;
    const read = async (code: string) =>
      (await service.inject({ url: `/v1/procedures/${code}` })).json() as Procedure;
    const unpublished = { ...(await read('1.001193')), level: [] };
    const ministry = { ...unpublished, level: ['ministry'], agency: 'Bộ Văn hoá' };
    delete unpublished.agency;
    const both = (one: Procedure) => ({
      cpsv: cpsvApOf(one, snapshot, service.context.configuration),
      page: governmentServiceOf(service.context.configuration, one),
    });
    const commune = both(await read('1.001193'));
    expect(commune.cpsv).toMatchObject({
      'dct:spatial': { 'rdfs:label': { '@value': 'Hà Nội' } },
      'cv:hasCompetentAuthority': [{ 'dct:spatial': { '@id': expect.stringContaining('#area') } }],
    });
    expect(commune.page).toMatchObject({
      provider: { name: 'Trung tâm thử' },
      areaServed: { name: 'Thành phố Hà Nội' },
    });
    for (const one of [unpublished, ministry]) {
      const { cpsv, page } = both(one);
      expect([cpsv['dct:spatial'], page.provider, page.areaServed]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    expect(both(unpublished).cpsv['cv:hasCompetentAuthority']).toBeUndefined();
    expect(JSON.stringify(both(ministry).cpsv['cv:hasCompetentAuthority'])).toContain('VNM');
    const unknown = both({ ...ministry, level: ['other'] }).cpsv;
    expect(unknown['cv:hasCompetentAuthority']).toEqual([
      { '@type': 'cv:PublicOrganisation', 'skos:prefLabel': expect.anything() },
    ]);
  });

  it('keeps to CPSV-AP 3.2.0 and schema.org for every procedure that ships', async () => {
    const faults: string[] = [];
    const all = await codes(service);
    for (const code of all) faults.push(...(await faultsOf(service, code)));
    expect(faults).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  }, 120_000);

  it('would notice a wrong class, a missing value, one too many, a wrong range and an unknown name', async () => {
    const whole = (await linked('1.001193')).json();
    const faults = async (change: object): Promise<string> =>
      (await faultsOfCpsvAp(await graphOf({ ...whole, ...change }), OWN)).join('\n');
    expect(await faults({})).toBe('');
    expect(await faults({ '@type': 'cpsv:Service' })).toContain('class');
    expect(await faults({ 'dct:title': undefined })).toContain('MinCount');
    expect(await faults({ 'dct:identifier': ['1', '2'] })).toContain('MaxCount');
    expect(
      await faults({ 'cv:hasCost': { '@type': 'cv:Channel', 'dct:identifier': '1' } }),
    ).toContain('Class');
    expect(await faults({ 'cv:fee': 'Miễn phí' })).toContain('has no');
    const page = (await schemaOrgOf(service, '1.001193')) as object;
    const wrong = await graphOf(
      { ...page, isBasedOn: 'https://example.org/', price: '1' },
      { 'https://schema.org': schemaOrgContext },
    );
    expect(faultsOfSchemaOrg(wrong).join()).toMatch(/isBasedOn[\s\S]*price|price[\s\S]*isBasedOn/);
  });
});

describe('related procedures', () => {
  it.each([
    ['1.001193', /khai sinh/i, /khai tử/i],
    ['1.000656', /khai tử/i, /khai sinh/i],
    ['1.000894', /kết hôn/i, /khai (sinh|tử)/i],
  ])('of %s: variants first, never another matter for its letters', async (code, own, other) => {
    const { related = [] } = (
      await service.inject({ url: `/v1/procedures/${code}` })
    ).json() as Procedure;
    const names = related.map(({ name }) => name);
    const variants = names.findIndex((name) => !own.test(name));
    expect(variants, names.join(' | ')).toBeGreaterThan(0);
    expect(names[0]).not.toMatch(other);
    expect(names.slice(variants).some((name) => own.test(name))).toBe(false);
  });
});

describe(`an import of ${basename(file)}`, () => {
  let whole: TestService;
  beforeAll(async () => {
    whole = await startTestService();
    await importCatalogue(whole.context.pool, {
      file,
      asOf: '2026-07-18',
      rules: await readRowRules(),
      shipped: await readShipped(),
      onRemark: () => undefined,
    });
  }, 120_000);
  afterAll(() => whole.close());

  it('keeps to both vocabularies, for 300 procedures from all over it at most', async () => {
    const all = (await codes(whole)).sort();
    const step = Math.max(1, Math.floor(all.length / 300));
    const chosen = all.filter((_, index) => index % step === 0).slice(0, 300);
    const faults: string[] = [];
    for (const code of chosen) faults.push(...(await faultsOf(whole, code)));
    expect(faults).toEqual([]);
    expect(chosen).toHaveLength(Math.min(300, all.length));
  }, 300_000);
});
