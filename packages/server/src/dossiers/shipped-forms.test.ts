import { readFile, readdir } from 'node:fs/promises';
import type { FiledDossier, Procedure, ProcedureForm, Problem } from '@motcua/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadShipped } from '../catalogue/shipped.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { Client, newDossier, type Reply } from './dossiers.test-support.js';

const folder = new URL('../../catalogue/forms/', import.meta.url);
const EXAMPLE = '.example.json';
const procedures = (await readdir(folder))
  .filter((name) => name.endsWith(EXAMPLE))
  .map((name) => name.slice(0, -EXAMPLE.length));

/** A Monday; the Tuesday after it is a holiday. */
let clock = Date.parse('2026-11-23T09:00:00+07:00');
let service: TestService;
let client: Client;

beforeAll(async () => {
  service = await startTestService({ now: () => clock });
  client = new Client(service);
});
afterAll(() => service.close());

/** Files the example of a shipped form with the form in force. */
async function fileExample(procedure: string): Promise<Reply<FiledDossier & Problem>> {
  const text = await readFile(new URL(procedure + EXAMPLE, folder), 'utf8');
  const { answers } = JSON.parse(text) as { answers: Record<string, unknown> };
  const form = await client.site<ProcedureForm>('GET', `/v1/procedures/${procedure}/form`);
  return client.file(newDossier({ procedure, formVersion: form.body.version, answers }));
}

it.each(procedures)('takes the example of the form of %s where it is filed', async (procedure) => {
  const { filing } = (await client.site<Procedure>('GET', `/v1/procedures/${procedure}`)).body;
  const { status, body } = await fileExample(procedure);
  expect(body.errors ?? []).toEqual([]);
  if (filing.at === 'centre') expect(status).toBe(201);
  else expect(body.type).toBe('/problems/filed-elsewhere');
});

it('promises a birth registration for the day it is received', async () => {
  const { body } = await fileExample('1.001193');
  expect(body.appointment?.dueAt).toBe('2026-11-23T10:00:00.000Z');
  expect(body.appointment?.basis.vi).toContain('Trong ngày làm việc');
  clock = Date.parse('2026-11-23T16:00:00+07:00');
  const late = await fileExample('1.001193');
  expect(late.body.appointment?.dueAt).toBe('2026-11-25T10:00:00.000Z');
});

it('tells a page with the form of an earlier release that the form changed', async () => {
  const { pool } = service.context;
  const kept = async (): Promise<unknown> =>
    (
      await pool.query<{ pages: unknown }>(
        `select definition -> 'pages' as pages from forms where procedure = '1.000656' and version = 1`,
      )
    ).rows[0]?.pages;
  await pool.query(
    `insert into forms (procedure, version, definition, origin)
     values ('1.000656', 1, '{"version": 1, "pages": []}', 'shipped')`,
  );
  await loadShipped(pool, clock);
  expect(await kept()).toEqual([]);
  const text = await readFile(new URL('1.000656' + EXAMPLE, folder), 'utf8');
  const { answers } = JSON.parse(text) as { answers: Record<string, unknown> };
  const old = { ...answers, registrantPlaceOfBirth: 'Hà Nội' };
  const { status, body } = await client.file(
    newDossier({ procedure: '1.000656', formVersion: 1, answers: old }),
  );
  expect([status, body.type]).toEqual([409, '/problems/form-changed']);
});
