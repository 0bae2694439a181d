import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestService } from '../testing/service.test-support.js';
import { Client, loadProcedures } from '../dossiers/dossiers.test-support.js';
import type { TestService } from '../testing/service.test-support.js';

let now = Date.parse('2026-11-21T02:00:00Z');
let service: TestService;
beforeAll(async () => {
  service = await startTestService({ now: () => now });
});
afterAll(() => service.close());

const total = async (): Promise<number> =>
  (await service.inject({ url: '/v1/procedures?limit=1' })).json().total;

it('searches the catalogue that was put in force, at once, and keeps earlier indexes answering', async () => {
  const before = await total();
  const first = String((await service.inject({ url: '/v1/catalogue/index' })).headers.location);
  const bytes = async (): Promise<Buffer> =>
    (await service.app.inject({ url: first, headers: { 'accept-encoding': 'br' } })).rawPayload;
  const index = await bytes();
  await loadProcedures(service);
  await expect.poll(total).toBe(4);
  const second = (await service.inject({ url: '/v1/catalogue/index' })).headers.location;
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
  const location = async () =>
    (await service.inject({ url: '/v1/catalogue/index' })).headers.location;
  const { rows } = await pool.query('select number from catalogue_versions where active');
  const shown = `/v1/catalogue/index/${rows[0].number}`;
  await expect.poll(location).toBe(shown);
  // An earlier version is put in force again without a word.
  await pool.query('update catalogue_versions set active = false where active');
  await pool.query(
    `update catalogue_versions set active = true
     where number = (select max(number) - 1 from catalogue_versions)`,
  );
  await total();
  expect(await location()).toBe(shown);
  now += 31_000;
  await expect.poll(location).not.toBe(shown);
});

it('files under the catalogue that is in force', async () => {
  const client = new Client(service);
  const missing = await client.site<{ status: number }>('GET', '/v1/procedures/1.001193');
  expect(missing.status).toBe(410);
});
