import { randomUUID } from 'node:crypto';
import type {
  CounterPaper,
  DeskCounts,
  DeskDossier,
  DeskDossierPage,
  HeldPaperList,
  NewDeskDossier,
  Paper,
  Problem,
} from '@motcua/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../audit/service.js';
import {
  Client,
  SAME_DAY,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
} from '../dossiers/dossiers.test-support.js';
import {
  TRUSTED_ORIGIN,
  startTestService,
  type TestService,
} from '../testing/service.test-support.js';

const officer = { id: 'cb-07', name: 'Trần Văn Bình', unit: 'Quầy 3' };
const reader = { 'motcua-actor': 'cb%2D09' };

let service: TestService;
let client: Client;
let clock = Date.parse('2026-11-25T09:00:00+07:00');

beforeAll(async () => {
  service = await startTestService({ now: () => clock });
  client = new Client(service);
  await loadProcedures(service);
  for (const code of [SAME_DAY, THREE_DAYS]) {
    const form = formOf(code);
    const [first, papers] = form.pages;
    await client.publish({
      ...form,
      pages: [
        ...(first ? [first] : []),
        {
          ...papers,
          id: 'papers',
          title: { vi: 'Giấy tờ', en: 'Papers' },
          fields: [
            {
              id: 'documents',
              type: 'documents',
              label: { vi: 'Giấy tờ', en: 'Papers' },
              required: true,
            },
          ],
        },
      ],
    });
  }
});
afterAll(() => service.close());

function receive(changes: Partial<NewDeskDossier> = {}, key = randomUUID()) {
  return client.desk<DeskDossier & Problem>(
    'POST',
    '/v1/desk/dossiers',
    { ...newDossier(), channel: 'in-person', actor: officer, ...changes },
    { 'idempotency-key': key },
  );
}

const extra = { documentId: 'khac-1', name: 'Giấy chứng nhận kết hôn' } as const;

async function audited(code: string) {
  const { rows } = await service.context.pool.query<{
    id: string;
    what: string;
    who: Record<string, string>;
    details: Record<string, unknown>;
  }>(
    `select d.id, a.what, a.who, a.details from dossier_audit a join dossiers d on d.id = a.dossier_id
     where d.code = $1 order by a.sequence`,
    [code],
  );
  expect(await verifyAudit(service.context.db, rows[0]?.id ?? '')).not.toHaveProperty('broken');
  return rows;
}

describe('reception at a counter', () => {
  it('takes papers in as what they are, and prints them on the receipt', async () => {
    const scan = await client.upload('hon-nhan.pdf');
    const { status, body } = await receive({
      sets: 2,
      representative: { name: 'Lê Văn Tám', basis: 'Giấy uỷ quyền ngày 20/11/2026' },
      papers: [
        { documentId: 'd1', kind: 'original', digitisation: 0, unscanned: 'shown' },
        { ...extra, kind: 'certified-copy', quantity: 2, digitisation: 1, files: [scan] },
      ],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: { code: 2 },
      sets: 2,
      representative: { name: 'Lê Văn Tám' },
      papers: [
        { name: 'Tờ khai', kind: 'original', quantity: 1, digitisation: 0, unscanned: 'shown' },
        { name: extra.name, kind: 'certified-copy', quantity: 2, digitisation: 1 },
      ],
      documents: [{ name: extra.name, files: [{ id: scan, complete: true }] }],
    });
    const receipt = await client.desk<Paper>('GET', `/v1/desk/dossiers/${body.code}/papers/01`);
    const table = receipt.body.content.blocks.find(({ type }) => type === 'table');
    expect(table).toMatchObject({
      rows: [
        ['1', 'Tờ khai', '1', '', '', ''],
        ['2', extra.name, '', '2', '', '1'],
      ],
    });
    const text = JSON.stringify(receipt.body.content);
    expect(text).toContain('02 bộ');
    expect(text).toContain('Lê Văn Tám');
    // The same tracking as an online filing.
    expect((await client.lookUp(body.code, '3456')).body.status.code).toBe(2);
    const { rows } = await service.context.pool.query<{ representative: string }>(
      'select representative from dossiers where code = $1',
      [body.code],
    );
    expect(rows[0]?.representative).not.toContain('Lê Văn Tám');
  });

  it.each<[string, object, string]>([
    ['says why it was not scanned', { digitisation: 0 }, '/papers/0/unscanned'],
    ['has a scan when it is scanned', { digitisation: 1 }, '/papers/0/files'],
    ['names what is reused', { digitisation: 2 }, '/papers/0/reuse'],
    [
      'is not a note',
      { documentId: 'd2', digitisation: 0, unscanned: 'shown' },
      '/papers/0/documentId',
    ],
    ['has a name', { documentId: 'x', digitisation: 0, unscanned: 'later' }, '/papers/0/name'],
  ])('refuses a paper unless it %s', async (_, paper, pointer) => {
    const { status, body } = await receive({
      papers: [{ documentId: 'd1', kind: 'original', ...paper } as never],
    });
    expect(status).toBe(422);
    expect(body.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('refuses a scan twice, and a stranger’s file as reused', async () => {
    const scan = await client.upload();
    const paper: CounterPaper = {
      documentId: 'd1',
      kind: 'copy',
      digitisation: 1,
      files: [scan],
    };
    const twice = await receive({ papers: [paper, { ...paper, ...extra }] });
    expect(twice.body.errors?.[0]?.pointer).toBe('/papers/1/files');
    const { body } = await receive({ papers: [paper] });
    const [held] = body.documents[0]?.files ?? [];
    const other = await receive({
      answers: { ...newDossier().answers, personalId: '001190999999' },
      papers: [{ documentId: 'd1', kind: 'electronic', digitisation: 2, reuse: held?.id }],
    });
    expect(other.body.errors?.[0]?.pointer).toBe('/papers/0/reuse');
  });

  it('is made once for a key', async () => {
    const key = randomUUID();
    const [first, second] = [await receive({}, key), await receive({}, key)];
    expect(second.body.code).toBe(first.body.code);
  });
});

describe('papers the centre has', () => {
  const personalId = '001190777777';
  const ask = (procedure: string) =>
    client.desk<HeldPaperList & Problem>('POST', '/v1/desk/held-papers', {
      personalId,
      procedure,
      actor: officer,
    });

  it('are named for whom they belong to and where they are needed, reused as copies, and audited', async () => {
    const answers = { ...newDossier().answers, personalId };
    const scan = await client.upload('ket-hon.pdf');
    const { code } = (
      await receive({
        answers,
        procedure: SAME_DAY,
        papers: [{ ...extra, kind: 'original', digitisation: 1, files: [scan] }],
      })
    ).body;
    // `Tờ khai` is about its own request, and no paper of the procedure is a certificate of marriage.
    expect((await ask(THREE_DAYS)).body.items).toEqual([]);
    await service.context.pool.query(
      `update dossier_documents set name = 'Bản sao Giấy chứng nhận kết hôn' where file_id = $1`,
      [scan],
    );
    const documents = [
      { id: 'd1', name: 'Tờ khai', originals: 1, copies: 0, note: false },
      {
        id: 'd3',
        name: 'Giấy chứng nhận kết hôn (bản chính)',
        originals: 1,
        copies: 0,
        note: false,
      },
    ];
    await service.context.pool.query(
      `update procedures set procedure = jsonb_set(procedure, '{documents}', $2) where code = $1`,
      [THREE_DAYS, JSON.stringify(documents)],
    );
    const { body } = await ask(THREE_DAYS);
    expect(body.items).toMatchObject([
      { documentId: 'd3', digitisation: 2, file: { id: scan }, procedure: { code: SAME_DAY } },
    ]);
    const filed = await receive({
      answers,
      papers: [{ documentId: 'd3', kind: 'electronic', digitisation: 2, reuse: scan }],
    });
    expect(filed.status).toBe(201);
    const [copy] = filed.body.documents[0]?.files ?? [];
    expect(copy?.id).not.toBe(scan);
    expect(copy?.name).toBe('ket-hon.pdf');
    const trail = await audited(code);
    expect(trail.map(({ what }) => what)).toEqual([
      'file',
      'take-in',
      'offer-paper',
      'reuse-paper',
    ]);
    expect(trail[2]?.who).toMatchObject({ kind: 'officer', id: 'cb-07' });
    expect(trail[3]?.details).toEqual({ for: filed.body.code });
    expect(JSON.stringify(trail)).not.toContain(personalId);
  });
});

describe('results', () => {
  it('come with the step that made them, for the owner to download beside what was filed; a file of another is refused', async () => {
    const filed = await client.upload();
    const { code, token } = (
      await client.file(newDossier({ documents: [{ documentId: 'd1', files: [filed] }] }))
    ).body;
    const file = await client.upload('trich-luc.pdf');
    const results = [{ name: 'Trích lục khai sinh', files: [file] }];
    const early = await client.move(code, 'accept', { results });
    expect(early.status).toBe(422);
    expect((await client.move(code, 'accept')).status).toBe(200);
    const strange = await client.move(code, 'complete', {
      results: [{ name: 'x', files: ['0'.repeat(43)] }],
    });
    expect(strange.body.errors?.[0]?.pointer).toBe('/results/0/files');
    const done = await client.move(code, 'complete', { results });
    expect(done.body.results).toMatchObject([
      { name: 'Trích lục khai sinh', files: [{ id: file, name: 'trich-luc.pdf' }] },
    ]);
    const open = (held: string, id = file) =>
      service.fetch(`/v1/dossiers/${code}/documents/${id}`, {
        headers: {
          origin: TRUSTED_ORIGIN,
          'motcua-site-key': service.siteKey,
          'motcua-dossier-token': held,
        },
      });
    const answer = await open(token);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(await answer.text()).toContain('%PDF');
    const { body: proved } = await client.lookUp(code, '3456');
    expect((await open(proved.token)).status).toBe(401);
    expect((await open(token, filed)).status).toBe(200);
    expect((await open(proved.token, filed)).status).toBe(401);
    const { body: other } = await client.file(newDossier());
    expect((await open(other.token, filed)).status).toBe(401);
    expect((await audited(code)).at(-1)).toMatchObject({
      what: 'read-file',
      details: { file: filed },
    });
  });
});

describe('what desks read', () => {
  it('is written down: a list once for a while, a dossier and a file each time', async () => {
    const scan = await client.upload();
    const { code } = (
      await receive({
        papers: [{ documentId: 'd1', kind: 'original', digitisation: 1, files: [scan] }],
      })
    ).body;
    const list = () =>
      client.desk<DeskDossierPage>('GET', `/v1/desk/dossiers?query=${code}`, undefined, reader);
    await list();
    await list();
    clock += 11 * 60_000;
    await list();
    await client.desk('GET', `/v1/desk/dossiers?query=${code}`);
    await client.desk('GET', `/v1/desk/dossiers/${code}`, undefined, reader);
    const headers = { ...reader, authorization: `Bearer ${service.secretKey}` };
    expect((await service.fetch(`/v1/desk/files/${scan}`, { headers })).status).toBe(200);
    await client.desk('GET', `/v1/desk/dossiers/${code}/papers/01`, undefined, reader);
    const trail = await audited(code);
    expect(trail.map(({ what }) => what)).toEqual([
      ...['file', 'take-in', 'list', 'list', 'list', 'read', 'read-file', 'issue-paper'],
      'read-paper',
    ]);
    expect(trail[2]?.who).toMatchObject({ kind: 'officer', id: 'cb-09' });
    expect(trail[4]?.who).toMatchObject({ kind: 'desk' });
  });
});

describe('the queue', () => {
  it('counts its parts, and narrows to a field, an officer, the last filed', async () => {
    const { code } = (await receive({ actor: { id: 'cb-55', name: 'Lý An' } })).body;
    const { body } = await client.desk<DeskCounts>('GET', '/v1/desk/counts?actor=cb-55');
    expect(body).toMatchObject({ mine: 1, new: 0 });
    expect(body.byStatus['2']).toBeGreaterThan(1);
    expect(body.open).toBe(
      Object.entries(body.byStatus).reduce((sum, [, count]) => sum + count, 0),
    );
    const listed = async (query: string) =>
      (await client.desk<DeskDossierPage>('GET', `/v1/desk/dossiers?limit=3&${query}`)).body;
    expect((await listed('actor=cb-55')).items.map((item) => item.code)).toEqual([code]);
    expect((await listed(`field=${encodeURIComponent('Hộ tịch')}`)).total).toBe(body.open);
    expect((await listed(`field=${encodeURIComponent('Đất đai')}`)).total).toBe(0);
    const found: string[] = [];
    for (
      let page = await listed('sort=newest');
      ;
      page = await listed(`sort=newest&cursor=${page.next}`)
    ) {
      found.push(...page.items.map((item) => item.submittedAt));
      if (page.next === undefined) break;
    }
    expect(found).toHaveLength(body.open);
    expect(found).toEqual([...found].sort().reverse());
  });

  it('lets a counter name who decides with the first hand-over, and nobody afterwards', async () => {
    const { code } = (await receive({ office: 'ward-00004' })).body;
    const to = { competentOffice: 'ward-00070', unit: 'UBND phường Hoàn Kiếm' };
    const handed = await client.move(code, 'forward', to);
    expect(handed.body.competentOffice).toBeDefined();
    expect(handed.body.moves).toContain('take-over');
    expect(handed.body.moves).not.toContain('complete');
    const again = await client.move(code, 'forward', to);
    expect(again.body.errors?.[0]?.code).toBe('authority-settled');
    const taken = await client.move(code, 'take-over');
    expect(taken.body.competentReceivedAt).toBeDefined();
  });
});
