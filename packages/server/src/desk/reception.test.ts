import { randomUUID } from 'node:crypto';
import type {
  CounterPaper,
  DeskCounts,
  DeskDossier,
  DeskDossierPage,
  DossierView,
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

describe('an answer to a request for supplement that is brought to a counter', () => {
  const personalId = '001190888888';
  const items = [
    { documentId: 'd1', what: 'Tờ khai', reason: 'Thiếu chữ ký' },
    { what: 'Giấy xác nhận cư trú', reason: 'Chưa có' },
    { what: 'Cần gấp', reason: 'Chưa rõ', fields: ['urgentReason'] },
  ];
  const answers = { urgentReason: 'Nhập học ngày 1/12' };
  const signed = { documentId: 'd1', kind: 'original', digitisation: 0, unscanned: 'shown' };
  const absent = { item: 1, reason: 'Tra được trong cơ sở dữ liệu dân cư' };

  async function asked(): Promise<string> {
    const { code } = (
      await client.file(
        newDossier({
          answers: { ...newDossier().answers, personalId, urgent: true, urgentReason: 'Gấp' },
          documents: [{ documentId: 'd1', files: [await client.upload('cu.pdf')] }],
        }),
      )
    ).body;
    await client.move(code, 'accept');
    expect((await client.move(code, 'request-supplement', { items })).status).toBe(200);
    return code;
  }

  it('is taken in as at reception, and the citizen reads what came when, and what did not', async () => {
    const code = await asked();
    const before = await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`);
    expect(before.body.moves).toContain('supplement');
    expect(before.body.supplement?.form).toBeDefined();
    clock += 3 * 3_600_000;
    const scan = await client.upload('xac-nhan.pdf');
    const { status, body } = await client.move(code, 'supplement', {
      papers: [
        { ...signed, item: 0, quantity: 2 },
        { ...extra, kind: 'copy', digitisation: 1, files: [scan] },
      ],
      answers,
      missing: [absent],
    });
    expect(status).toBe(200);
    const handedIn = {
      papers: [
        { name: 'Tờ khai', kind: 'original', quantity: 2 },
        { name: extra.name, kind: 'copy', quantity: 1 },
      ],
      missing: [{ what: 'Giấy xác nhận cư trú', reason: absent.reason }],
    };
    expect(body).toMatchObject({
      status: { code: 2 },
      answers,
      supplementRequests: 1,
      countedLate: false,
      papers: [
        { documentId: 'd1', quantity: 2, digitisation: 0, supplement: true },
        { name: extra.name, digitisation: 1, supplement: true },
      ],
    });
    expect(body.supplement).toBeUndefined();
    expect(body.documents.map(({ name }) => name)).toEqual(['Tờ khai', extra.name]);
    expect(body.history.at(-1)).toMatchObject({
      move: 'supplement',
      actor: { id: 'cb-07' },
      handedIn,
    });
    // The wait is given to the agency, as when the citizen answers online.
    expect(Date.parse(body.appointment?.dueAt ?? '')).toBeGreaterThan(
      Date.parse(before.body.appointment?.dueAt ?? ''),
    );
    const { body: view } = await client.lookUp(code, '8888');
    expect(view.history.at(-1)).toMatchObject({
      by: 'agency',
      at: new Date(clock).toISOString(),
      handedIn,
    });
    const trail = await audited(code);
    expect(trail.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['request-supplement', 'take-in', 'supplement']),
    );
    expect(trail.find(({ what }) => what === 'take-in')?.details).toEqual({
      papers: 2,
      files: 1,
      reused: 0,
    });
    // What the receipt of the first day lists is what came on that day.
    const receipt = await client.desk<Paper>('GET', `/v1/desk/dossiers/${code}/papers/01`);
    expect(JSON.stringify(receipt.body.content)).not.toContain(extra.name);
  });

  it('passes nothing over: what is not there has a reason, and nothing is taken in until it has', async () => {
    const code = await asked();
    const refused = async (body: object): Promise<unknown> => {
      const answer = await client.move(code, 'supplement', body);
      expect(answer.status).toBe(422);
      return answer.body.errors?.map(({ pointer, code: which }) => `${pointer} ${which}`);
    };
    const papers = [{ ...signed, item: 0 }];
    expect(await refused({})).toEqual(['/papers required']);
    expect(await refused({ papers, answers })).toEqual(['/missing item-passed-over']);
    expect(await refused({ papers, missing: [absent] })).toEqual(['/missing item-passed-over']);
    expect(await refused({ papers, answers, missing: [absent, { ...absent, item: 0 }] })).toEqual([
      '/missing/1/item item-twice',
    ]);
    expect(await refused({ papers, answers, missing: [{ ...absent, reason: ' ' }] })).toEqual([
      '/missing/0/reason required',
    ]);
    expect(
      await refused({ papers: [...papers, { ...signed, item: 9 }], answers, missing: [absent] }),
    ).toEqual(['/papers/1/item item-unknown']);
    expect(
      await refused({
        papers: [{ ...papers[0], unscanned: undefined }],
        answers,
        missing: [absent],
      }),
    ).toEqual(['/papers/0/unscanned digitisation-unfit']);
    expect(await refused({ papers, answers: { urgentReason: '' }, missing: [absent] })).toEqual([
      '/answers/urgentReason required',
    ]);
    const silent = await client.move(code, 'resume');
    expect(silent.body.errors?.[0]).toMatchObject({ pointer: '/reason', code: 'reason-missing' });
    const stray = await client.move(code, 'resume', { reason: 'Đã có', papers });
    expect(stray.body.errors?.[0]).toMatchObject({ pointer: '/papers', code: 'supplement-only' });
    const { body } = await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`);
    expect(body).toMatchObject({ status: { code: 5 }, answers: { urgentReason: 'Gấp' } });
    expect(body.papers).toBeUndefined();
  });

  it('is taken in part by part: nothing brought is lost, the rest is still asked for, the clock stands', async () => {
    const code = await asked();
    const due = (await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`)).body;
    clock += 3 * 3_600_000;
    const paper = { ...signed, item: 0 };
    const refused = async (body: object): Promise<unknown> => {
      const answer = await client.move(code, 'supplement-part', body);
      expect(answer.status).toBe(422);
      return answer.body.errors?.map(({ pointer, code: which }) => `${pointer} ${which}`);
    };
    expect(await refused({})).toEqual(['/papers required']);
    expect(await refused({ papers: [signed] })).toEqual(['/papers required']);
    expect(await refused({ papers: [paper], missing: [absent] })).toEqual([
      '/missing rest-awaited',
    ]);
    const all = [paper, { ...extra, kind: 'copy', digitisation: 0, unscanned: 'shown', item: 1 }];
    expect(await refused({ papers: all, answers })).toEqual(['/papers nothing-remains']);
    // A paper alone does not answer a question.
    expect(await refused({ papers: [{ ...signed, item: 2 }] })).toEqual(['/papers required']);

    const part = await client.move(code, 'supplement-part', { papers: [paper] });
    expect(part.status).toBe(200);
    const receivedAt = new Date(clock).toISOString();
    expect(part.body).toMatchObject({
      status: { code: 5 },
      supplementRequests: 1,
      countedLate: false,
      papers: [{ documentId: 'd1', supplement: true }],
      supplement: { items: [{ ...items[0], receivedAt }, items[1], items[2]] },
    });
    expect(part.body.appointment?.dueAt).toBe(due.appointment?.dueAt);
    expect(part.body.moves).toContain('supplement-part');
    expect(await refused({ papers: [paper] })).toEqual(['/papers required']);
    const { body: view } = await client.lookUp(code, '8888');
    expect(view).toMatchObject({ paused: true, turn: 'citizen' });
    expect(view.supplement?.items.map((item) => item.receivedAt)).toEqual([
      receivedAt,
      undefined,
      undefined,
    ]);
    expect(view.history.at(-1)).toMatchObject({
      by: 'agency',
      handedIn: { papers: [{ name: 'Tờ khai' }], missing: [] },
    });

    // The rest online, in two parts: the second leaves nothing to come.
    const site = (body: object) =>
      client.site<DossierView>('POST', `/v1/dossiers/${code}/supplements`, body, {
        'motcua-dossier-token': view.token,
        'idempotency-key': randomUUID(),
      });
    const question = await site({ answers, partial: true, note: 'Giấy kia tôi nộp sau' });
    expect(question.body).toMatchObject({ status: { code: 5 } });
    expect(question.body.supplement?.form).toBeUndefined();
    const nothing = await site({ note: 'Tôi nộp sau', partial: true });
    expect(nothing.body).toMatchObject({ errors: [{ pointer: '/documents', code: 'required' }] });
    const twice = await site({
      documents: [{ documentId: 'd1', files: [await client.upload('ky.pdf')], item: 0 }],
      partial: true,
    });
    expect(twice.body).toMatchObject({ errors: [{ pointer: '/documents', code: 'required' }] });
    clock += 600_000;
    const scan = await client.upload('xac-nhan.pdf');
    const last = await site({
      documents: [{ documentId: 'supplement-2', files: [scan], item: 1 }],
      partial: true,
    });
    expect(last.body).toMatchObject({ status: { code: 2 } });
    const { body } = await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`);
    expect(body).toMatchObject({ answers, supplementRequests: 1, countedLate: false });
    expect(body.history.slice(-3)).toMatchObject([
      { move: 'supplement-part', handedIn: { papers: [{ name: 'Tờ khai' }] } },
      { move: 'supplement-part', citizenNote: 'Giấy kia tôi nộp sau' },
      { move: 'supplement' },
    ]);
    // All of the wait is given to the agency.
    expect(Date.parse(body.appointment?.dueAt ?? '')).toBeGreaterThan(
      Date.parse(due.appointment?.dueAt ?? ''),
    );
  });

  it('does not ask again at the counter for what came before', async () => {
    const code = await asked();
    await client.move(code, 'supplement-part', { papers: [{ ...signed, item: 0 }] });
    const { status, body } = await client.move(code, 'supplement', { answers, missing: [absent] });
    expect(status).toBe(200);
    expect(body.history.at(-1)).toMatchObject({
      handedIn: { papers: [], missing: [{ what: 'Giấy xác nhận cư trú' }] },
    });
  });

  it('reuses a paper that the centre has from another dossier, and none of its own', async () => {
    const scan = await client.upload('cu-tru.pdf');
    const paper = { documentId: 'khac-9', name: 'Giấy xác nhận cư trú' };
    const other = await receive({
      answers: { ...newDossier().answers, personalId },
      papers: [{ ...paper, kind: 'original', digitisation: 1, files: [scan] }],
    });
    const code = await asked();
    const { body } = await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`);
    const own = body.documents[0]?.files[0]?.id;
    const answer = (reuse: string | undefined) =>
      client.move(code, 'supplement', {
        papers: [
          { ...signed, item: 0 },
          { ...paper, kind: 'electronic', digitisation: 2, reuse, item: 1 },
        ],
        answers,
      });
    expect((await answer(own)).body.errors?.[0]?.pointer).toBe('/papers/1/reuse');
    expect((await answer(scan)).status).toBe(200);
    expect((await audited(other.body.code)).at(-1)).toMatchObject({
      what: 'reuse-paper',
      details: { for: code },
    });
  });

  it('is nothing for a dossier that waits for nothing', async () => {
    const { code } = (await receive()).body;
    const answer = await client.move(code, 'supplement', { papers: [signed] });
    expect(answer.status).toBe(409);
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
