import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeskDossier, DossierView, Problem, Procedure } from '@motcua/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, formOf, newDossier } from '../dossiers/dossiers.test-support.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { readRowRules } from './catalogue-data.js';
import { importCatalogue } from './importer.js';
import { readShipped } from './shipped.js';

const COPY = '9.000002';
const REPLACED = '9.000010';
const SUCCESSOR = '9.000011';
const LAST = '9.000012';

const row = {
  code: COPY,
  name: 'Cấp bản sao trích lục',
  field: 'Hộ tịch',
  agency: 'Ủy ban nhân dân cấp xã',
  level: ['commune'],
  targetGroups: ['Công dân Việt Nam'],
  onlineSubmission: true,
  filing: { at: 'centre' },
  timeLimit: { text: '3 ngày làm việc', quantity: 3, unit: 'working-days', days: 3 },
  fees: { text: 'Lệ phí: 8.000 đồng', amountsVnd: [8_000] },
  documents: [{ name: 'Tờ khai cũ', originals: 1, copies: 0 }],
};
const changedRow = {
  ...row,
  name: 'Cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh',
  fees: { text: 'Lệ phí: 5.000 đồng', amountsVnd: [5_000] },
  documents: [{ name: 'Tờ khai mới', originals: 1, copies: 1 }],
};

// Read once: what they say stays the same.
const rules = readRowRules();
const shipped = readShipped();

let service: TestService;
let client: Client;
let folder: string;
beforeAll(async () => {
  service = await startTestService();
  client = new Client(service);
  folder = await mkdtemp(join(tmpdir(), 'motcua-history-'));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

/** Imports rows and waits until the service shows them. */
async function put(...rows: readonly object[]): Promise<number> {
  const file = join(folder, 'catalogue.jsonl');
  await writeFile(file, rows.map((one) => JSON.stringify(one)).join('\n'));
  const { version } = await importCatalogue(service.context.pool, {
    file,
    asOf: '2026-11-20',
    rules: await rules,
    shipped: await shipped,
    force: true,
    allowFewer: true,
  });
  return version;
}

async function at(code: string, version?: number): Promise<Procedure & Problem> {
  const query = version === undefined ? '' : `?version=${version}`;
  return (await service.fetch(`/v1/procedures/${code}${query}`)).json();
}

describe('the procedure of a dossier', () => {
  it('is shown as it was when the dossier came, whatever is imported later', async () => {
    const filedUnder = await put(row);
    await client.publish(formOf(COPY));
    const filed = await client.file(newDossier({ procedure: COPY }));
    expect(filed.status).toBe(201);
    const { code, procedure, token } = filed.body;
    expect(procedure.version).toBe(filedUnder);

    await put(changedRow);
    // More imports than versions are held whole.
    for (let times = 0; times < 5; times += 1) await put(changedRow, { ...row, code: LAST });

    const view = (await client.open(code, token)).body as DossierView;
    expect(view.procedure).toEqual({ code: COPY, name: row.name, version: filedUnder });
    const then = await at(COPY, view.procedure.version);
    expect(then).toMatchObject({
      version: filedUnder,
      superseded: true,
      name: row.name,
      fees: { text: 'Lệ phí: 8.000 đồng', amountsVnd: [8_000] },
      documents: [{ name: 'Tờ khai cũ', originals: 1, copies: 0 }],
    });
    const atTheDesk = (await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`)).body;
    expect(atTheDesk.procedure).toEqual({ code: COPY, name: row.name, version: filedUnder });

    const now = await at(COPY);
    expect(now).toMatchObject({ name: changedRow.name, fees: { amountsVnd: [5_000] } });
    expect(now.superseded).toBeUndefined();
  });

  it('is still shown when the procedure has left the catalogue', async () => {
    const filedUnder = await put(row);
    const filed = await client.file(newDossier({ procedure: COPY }));
    const { code, token } = filed.body;
    await put({ ...row, code: LAST });
    expect((await at(COPY)).status).toBe(410);
    expect(await at(COPY, filedUnder)).toMatchObject({ name: row.name, superseded: true });
    const moved = await client.move(code, 'accept');
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
    expect((await client.open(code, token)).body.procedure.name).toBe(row.name);
    const another = await client.file(newDossier({ procedure: COPY }));
    expect(another.body).toMatchObject({ type: '/problems/procedure-retired', status: 410 });
  });
});

describe('a version', () => {
  it('that changed nothing says the same and is not superseded', async () => {
    const first = await put(row);
    const second = await put(row);
    const [earlier, later] = [await at(COPY, first), await at(COPY, second)];
    expect(earlier).toEqual({ ...later, version: first });
    expect(earlier.superseded).toBeUndefined();
    const { rows } = await service.context.pool.query(
      'select 1 from procedure_history where code = $1 and until is null',
      [COPY],
    );
    expect(rows).toHaveLength(1);
  });

  it('is kept for long by readers, with a tag of its own', async () => {
    const version = await put(row);
    const url = `/v1/procedures/${COPY}?version=${version}`;
    const first = await service.fetch(url);
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600');
    const etag = String(first.headers.get('etag'));
    expect((await service.fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('that did not have the procedure, or is not there yet, has nothing of it', async () => {
    const version = await put({ ...row, code: LAST });
    const later = await put(row);
    for (const missing of [version, later + 1, 2_000_000_000]) {
      const answer = await at(COPY, missing);
      expect(answer).toMatchObject({ status: 404, type: '/problems/not-found' });
      expect(answer.detail).toContain(String(missing));
    }
    for (const wrong of ['0', '-1', 'x', '1.5']) {
      expect((await service.fetch(`/v1/procedures/${COPY}?version=${wrong}`)).status).toBe(422);
    }
  });
});

describe('a procedure that has left the catalogue', () => {
  it('answers 410 and names what replaces it, however many times that was replaced', async () => {
    await put({ ...row, code: REPLACED });
    await put({ ...row, code: SUCCESSOR, replaces: [REPLACED] });
    await put({ ...row, code: LAST, replaces: [SUCCESSOR] });
    for (const url of [`/v1/procedures/${REPLACED}`, `/v1/procedures/${REPLACED}/form`]) {
      const answer = await service.fetch(url);
      expect(answer.status).toBe(410);
      expect(answer.headers.get('link')).toBe(`</v1/procedures/${LAST}>; rel="successor-version"`);
      expect(await answer.json()).toMatchObject({
        type: '/problems/procedure-retired',
        detail: `Thủ tục ${REPLACED} không còn trong danh mục; thay bằng ${LAST}.`,
        successors: [LAST],
      });
    }
    // Lists go on with the version before until the new one is read.
    await expect
      .poll(async () => (await service.fetch(`/v1/procedures?query=${REPLACED}`)).json())
      .toMatchObject({ items: [], suggestions: expect.any(Array) });
  });

  it('answers 410 and says what to do when nothing is known to replace it', async () => {
    await put({ ...row, code: '9.000020' });
    await put(row);
    const answer = await service.fetch('/v1/procedures/9.000020', {
      headers: { 'accept-language': 'en' },
    });
    expect(answer.status).toBe(410);
    const problem = (await answer.json()) as Problem;
    expect(problem.successors).toBeUndefined();
    expect(problem.detail).toMatch(/Look for the procedure that replaces it, or ask at a counter/);
    expect((await service.fetch('/v1/procedures/9.999999')).status).toBe(404);
  });

  it('answers again when it comes back', async () => {
    const before = await put(row);
    await put({ ...row, code: LAST });
    expect((await at(COPY)).status).toBe(410);
    await put(row);
    expect(await at(COPY)).toMatchObject({ code: COPY, name: row.name });
    expect(await at(COPY, before + 1)).toMatchObject({ status: 404 });
    expect(await at(COPY, before)).toMatchObject({ name: row.name, superseded: true });
  });
});
