import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import type { ClientBase } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestService } from '../testing/service.test-support.js';
import { Client, loadProcedures } from '../dossiers/dossiers.test-support.js';
import type { TestService } from '../testing/service.test-support.js';
import { catalogueOf } from './service.js';
import { VersionWriter } from './version-writer.js';
import { inCatalogueTransaction } from './versions.js';

let now = Date.parse('2026-11-21T02:00:00Z');
let service: TestService;
beforeAll(async () => {
  service = await startTestService({ now: () => now });
});
afterAll(() => service.close());

const total = async (): Promise<number> =>
  (await service.inject({ url: '/v1/procedures?limit=1' })).json().total;

/** Where the index in force is. */
const place = async (): Promise<string> =>
  String((await service.inject({ url: '/v1/catalogue/index' })).headers.location);

it('searches the catalogue that was put in force, at once, and keeps earlier indexes answering', async () => {
  const before = await total();
  const first = await place();
  const bytes = async (): Promise<Buffer> =>
    (await service.app.inject({ url: first, headers: { 'accept-encoding': 'br' } })).rawPayload;
  const index = await bytes();
  await loadProcedures(service);
  await expect.poll(total).toBe(4);
  const second = await place();
  expect(second).not.toBe(first);
  expect(await bytes()).toEqual(index);
  const kept = JSON.parse(brotliDecompressSync(index).toString()) as { version: number };
  expect(kept.version).toBe(1);
  expect(before).toBeGreaterThan(4);

  // More versions than are kept whole: readers of the first start again from the redirect.
  for (let times = 0; times < 3; times += 1) await loadProcedures(service);
  const { rows } = await service.context.pool.query('select number from catalogue_versions');
  expect(rows).toHaveLength(3);
});

it('finds out by itself when nobody told it', async () => {
  const { pool } = service.context;
  const { rows } = await pool.query('select number from catalogue_versions where active');
  const shown = `/v1/catalogue/index/${rows[0].number}`;
  await expect.poll(place).toBe(shown);
  // An earlier version is put in force again without a word.
  await pool.query('update catalogue_versions set active = false where active');
  await pool.query(
    `update catalogue_versions set active = true
     where number = (select max(number) - 1 from catalogue_versions)`,
  );
  await total();
  expect(await place()).toBe(shown);
  now += 31_000;
  await expect.poll(place).not.toBe(shown);
});

/** Makes the index of a version as a release with another search engine would have stored it. */
async function inAnotherFormat(client: Pick<ClientBase, 'query'>, version: number): Promise<void> {
  const { rows } = await client.query<{ identity: Buffer }>(
    'select identity from catalogue_indexes where version = $1',
    [version],
  );
  const index = JSON.parse(String(rows[0]?.identity)) as { index: object };
  const other = { ...index, index: { ...index.index, format: 'motcua-search/99' } };
  await client.query('update catalogue_indexes set identity = $2 where version = $1', [
    version,
    Buffer.from(JSON.stringify(other)),
  ]);
}

it('goes on with what it can read when another release has put a catalogue in force', async () => {
  const { pool } = service.context;
  const unreadable = await inCatalogueTransaction(pool, async (client) => {
    const writer = await VersionWriter.open(client, {
      origin: 'import',
      source: 'later release',
      sha256: 'later',
      shippedSha256: 'later',
      asOf: '2026-11-21',
    });
    await writer.finish();
    await inAnotherFormat(client, writer.number);
    return writer.number;
  });
  for (let times = 0; times < 8; times += 1) {
    expect(await total()).toBe(4);
    now += 31_000;
    await pause(50);
  }
  await loadProcedures(service);
  await expect.poll(place).toBe(`/v1/catalogue/index/${unreadable + 1}`);
});

it('asks for the first page again when it cannot read the version of a list any more', async () => {
  const { pool } = service.context;
  const { next } = (await service.inject({ url: '/v1/procedures?limit=1' })).json();
  const version = Number((await place()).split('/').at(-1));
  await inAnotherFormat(pool, version);
  // Two more, so that it is held by the database alone.
  for (const later of [version + 1, version + 2]) {
    await loadProcedures(service);
    await expect.poll(place).toBe(`/v1/catalogue/index/${later}`);
  }
  const answer = await service.inject({ url: `/v1/procedures?limit=1&cursor=${next}` });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toMatchObject([{ pointer: 'cursor', code: 'invalid-cursor' }]);
});

it('goes on with a list in the version before the one in force, and in no earlier one', async () => {
  const { next } = (await service.inject({ url: '/v1/procedures?limit=1' })).json();
  const version = Number((await place()).split('/').at(-1));
  const goOn = () => service.inject({ url: `/v1/procedures?limit=1&cursor=${next}` });
  for (const [later, status] of [
    [version + 1, 200],
    [version + 2, 422],
  ] as const) {
    await loadProcedures(service);
    await expect.poll(place).toBe(`/v1/catalogue/index/${later}`);
    expect((await goOn()).statusCode).toBe(status);
  }
  expect((await goOn()).json().errors).toMatchObject([{ code: 'invalid-cursor' }]);
  // It is still kept, for indexes.
  expect((await service.inject({ url: `/v1/catalogue/index/${version}` })).statusCode).toBe(200);
});

it('holds the indexes that were asked for last', async () => {
  const catalogue = catalogueOf(service.context);
  const version = Number((await place()).split('/').at(-1));
  const first = await catalogue.index(version, 'br');
  for (const other of [version - 1, version - 2]) {
    for (const coding of ['br', 'gzip', undefined] as const) {
      expect(await catalogue.index(other, coding)).toBeDefined();
      expect(await catalogue.index(version, 'br')).toBe(first);
    }
  }
});

it('files under the catalogue that is in force', async () => {
  const client = new Client(service);
  const missing = await client.site<{ status: number }>('GET', '/v1/procedures/1.001193');
  expect(missing.status).toBe(410);
});
