import { randomUUID } from 'node:crypto';
import type { DeskDossier, DeskDossierPage, Problem } from '@motcua/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Client,
  SAME_DAY,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from '../dossiers/dossiers.test-support.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';

/** A Wednesday after a holiday; the two days after it are worked. */
const WEDNESDAY = Date.parse('2026-11-25T09:00:00+07:00');
const HOUR = 3_600_000;
const officer = { id: 'cb-07', name: 'Trần Văn Bình', unit: 'Bộ phận Một cửa' };

let service: TestService;
let client: Client;
let clock = WEDNESDAY;

beforeAll(async () => {
  service = await startTestService({ now: () => clock });
  client = new Client(service);
  await loadProcedures(service);
  for (const code of [SAME_DAY, THREE_DAYS]) await client.publish(formOf(code));
});
afterAll(() => service.close());
beforeEach(() => {
  clock = WEDNESDAY;
});

async function accepted(): Promise<string> {
  const { code } = (await client.file()).body;
  expect((await client.move(code, 'accept')).status).toBe(200);
  return code;
}

const listed = async (query: string): Promise<DeskDossierPage> =>
  (await client.desk<DeskDossierPage>('GET', `/v1/desk/dossiers${query}`)).body;

describe('the life of a dossier', () => {
  it('goes from filing over a supplement to the result, each step with who and why', async () => {
    const paper = await client.upload();
    const documents = [{ documentId: 'd1', files: [paper] }];
    const { code } = (await client.file(newDossier({ documents }))).body;
    clock += HOUR;
    const received = (await client.move(code, 'accept')).body;
    // The clock runs from the reception, not from the filing.
    expect(received.appointment?.dueAt).toBe('2026-11-30T03:00:00.000Z');
    expect(received.moves).toEqual([
      'refuse',
      'request-supplement',
      'request-payment',
      'forward',
      'suspend',
      'complete',
      'extend',
      'withdraw',
    ]);
    await client.move(code, 'forward', { unit: 'Phòng Tư pháp', note: 'Xem kỹ tờ khai' });
    clock += HOUR;
    const items = [{ documentId: 'd1', what: 'Tờ khai', reason: 'Thiếu chữ ký' }];
    const asked = await client.move(code, 'request-supplement', {
      items,
      guidance: 'Ký rồi chụp lại',
    });
    expect(asked.body).toMatchObject({ status: { code: 5 }, supplement: { items } });
    const view = await client.lookUp(code, '3456');
    expect(view.body).toMatchObject({
      paused: true,
      turn: 'citizen',
      supplement: { items, guidance: 'Ký rồi chụp lại' },
    });
    // 7 working hours later: the promise moves by as much.
    clock = Date.parse('2026-11-26T10:00:00+07:00');
    const answer = await client.upload('to-khai-da-ky.pdf');
    const again = await client.lookUp(code, '3456');
    const sent = await client.site<Problem>(
      'POST',
      `/v1/dossiers/${code}/supplements`,
      { note: 'Đã ký', documents: [{ documentId: 'd1', files: [answer] }] },
      { 'motcua-dossier-token': again.body.token, 'idempotency-key': randomUUID() },
    );
    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({ status: { code: 4 }, paused: false });
    const { body: open } = await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`);
    expect(open.documents).toHaveLength(1);
    expect(open.documents[0]?.files.map(({ name }) => name)).toEqual([
      'to-khai.pdf',
      'to-khai-da-ky.pdf',
    ]);
    expect(open.appointment?.dueAt).toBe('2026-12-01T02:00:00.000Z');
    expect(open.applicant).toMatchObject(person);
    expect(open.answers).toMatchObject({ name: person.name, phone: person.phone });
    expect(open.form).toMatchObject({ id: `test-${THREE_DAYS}` });
    await client.move(code, 'complete');
    const done = (await client.move(code, 'return-result', { reason: 'Trao tại quầy' })).body;
    expect(done.moves).toEqual([]);
    expect(done.history.map(({ move, status }) => `${move} ${status.code}`)).toEqual([
      'file 1',
      'accept 2',
      'forward 4',
      'request-supplement 5',
      'supplement 4',
      'complete 9',
      'return-result 10',
    ]);
    expect(done.history[2]).toMatchObject({ actor: officer, note: 'Xem kỹ tờ khai' });
    const last = await client.lookUp(code, '5678');
    expect(last.body.history[2]).toMatchObject({ unit: 'Phòng Tư pháp' });
    expect(JSON.stringify(last.body)).not.toMatch(/Trần Văn Bình|Xem kỹ|cb-07/);
  });

  it('asks for a payment with its amount, and waits for it', async () => {
    const code = await accepted();
    const asked = await client.move(code, 'request-payment', { amountVnd: 8_000 });
    expect(asked.body.status.code).toBe(6);
    expect(asked.body.history.at(-1)?.reason).toContain('8.000');
    clock += 2 * HOUR;
    const { body } = await client.move(code, 'resume');
    expect(body.status.code).toBe(4);
    expect(body.appointment?.dueAt).toBe('2026-11-30T04:00:00.000Z');
  });

  it('is not late while it waits for the citizen, and late when the agency has it', async () => {
    const [waiting, lying] = [await accepted(), await accepted()];
    const items = [{ what: 'Giấy tờ', reason: 'Thiếu' }];
    await client.move(waiting, 'request-supplement', { items });
    clock = Date.parse('2026-12-14T09:00:00+07:00');
    const late = async (code: string): Promise<boolean> =>
      (await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`)).body.late;
    expect([await late(waiting), await late(lying)]).toEqual([false, true]);
    const codes = (await listed('?late=true&limit=100')).items.map(({ code }) => code);
    expect(codes).toContain(lying);
    expect(codes).not.toContain(waiting);
  });

  it('goes back to be received when a supplement was asked for before', async () => {
    const { code, token } = (await client.file()).body;
    await client.move(code, 'request-supplement', { items: [{ what: 'Ảnh', reason: 'Mờ' }] });
    const sent = await client.site<DeskDossier>(
      'POST',
      `/v1/dossiers/${code}/supplements`,
      { note: 'Ảnh chụp lại tại quầy' },
      { 'motcua-dossier-token': token, 'idempotency-key': randomUUID() },
    );
    expect(sent.body.status.code).toBe(1);
    expect((await client.move(code, 'accept')).body.status.code).toBe(2);
  });

  it('is postponed once, to a later date, before the promised one', async () => {
    const code = await accepted();
    const dueAt = '2026-12-04T10:00:00+07:00';
    const early = await client.move(code, 'extend', {
      reason: 'Chờ xác minh',
      dueAt: '2026-11-26T10:00:00+07:00',
    });
    expect(early.status).toBe(422);
    expect(early.body.errors?.[0]).toMatchObject({ pointer: '/dueAt', code: 'too-early' });
    const { status, body } = await client.move(code, 'extend', { reason: 'Chờ xác minh', dueAt });
    expect(status).toBe(200);
    expect(body.appointment?.dueAt).toBe('2026-12-04T03:00:00.000Z');
    expect(body.moves).not.toContain('extend');
    const twice = await client.move(code, 'extend', {
      reason: 'Lại chờ',
      dueAt: '2026-12-08T10:00:00+07:00',
    });
    expect(twice.status).toBe(409);
    const late = await accepted();
    clock = Date.parse('2026-12-01T09:00:00+07:00');
    expect((await client.move(late, 'extend', { reason: 'Muộn', dueAt })).status).toBe(409);
  });
});

describe('what a move is refused for', () => {
  it.each([
    ['refuse', {}, '/reason'],
    ['suspend', {}, '/reason'],
    ['request-supplement', {}, '/items'],
    ['request-payment', {}, '/amountVnd'],
    ['extend', { reason: 'Vì sao' }, '/dueAt'],
  ])('lacking what it must carry: %s', async (move, body, pointer) => {
    const { status, body: problem } = await client.move(await accepted(), move, body);
    expect(status).toBe(422);
    expect(problem.type).toBe('/problems/invalid-move');
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('the status does not allow it', async () => {
    const { code } = (await client.file()).body;
    for (const move of ['complete', 'return-result', 'forward', 'resume']) {
      const { status, body } = await client.move(code, move);
      expect(status, move).toBe(409);
      expect(body.type).toBe('/problems/move-not-permitted');
    }
    expect((await client.move(code, 'refuse', { reason: 'Sai thẩm quyền' })).status).toBe(200);
    expect((await client.move(code, 'accept')).status).toBe(409);
  });

  it('somebody else was faster', async () => {
    const code = await accepted();
    expect((await client.move(code, 'forward', {}, 2)).status).toBe(200);
    const { status, body } = await client.move(code, 'complete', {}, 2);
    expect(status).toBe(412);
    expect(body.type).toBe('/problems/version-conflict');
    const both = await Promise.all([
      client.move(code, 'complete', {}, 3),
      client.move(code, 'suspend', { reason: 'Kiểm tra' }, 3),
    ]);
    expect(both.map((reply) => reply.status).sort()).toEqual([200, 412]);
  });

  it('it comes without a key, a version or from a browser', async () => {
    const code = await accepted();
    const path = `/v1/desk/dossiers/${code}/forward`;
    const key = { 'idempotency-key': randomUUID() };
    expect((await client.desk('POST', path, { actor: officer }, key)).status).toBe(428);
    expect((await client.site('POST', path, { actor: officer }, key)).status).toBe(401);
    expect((await client.move('H26-261123-9999', 'forward', {}, 1)).status).toBe(404);
  });

  it('a supplement that was not asked for, is empty, or lacks its files', async () => {
    const { code, token } = (await client.file()).body;
    const send = (body: object): Promise<{ status: number; body: Problem }> =>
      client.site('POST', `/v1/dossiers/${code}/supplements`, body, {
        'motcua-dossier-token': token,
        'idempotency-key': randomUUID(),
      });
    expect((await send({ note: 'x' })).status).toBe(409);
    await client.move(code, 'request-supplement', { items: [{ what: 'Ảnh', reason: 'Mờ' }] });
    expect((await send({})).body.errors?.[0]?.pointer).toBe('/documents');
    const unknown = await send({ documents: [{ documentId: 'd1', files: ['0'.repeat(43)] }] });
    expect(unknown.status).toBe(422);
    expect(unknown.body.errors?.[0]?.pointer).toBe('/documents/0');
    const status = await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`);
    expect(status.body.status.code).toBe(5);
  });
});

describe('the list', () => {
  it('shows open dossiers first, those due first, page by page', async () => {
    clock = Date.parse('2026-11-23T09:00:00+07:00');
    const finished = await accepted();
    await client.move(finished, 'refuse', { reason: 'Sai thẩm quyền' });
    clock = WEDNESDAY;
    for (let count = 0; count < 5; count += 1) {
      await client.file(newDossier({ procedure: count % 2 ? SAME_DAY : THREE_DAYS }));
    }
    const first = await listed('?limit=3');
    const items = [...first.items];
    for (let { next } = first; next !== undefined;) {
      const page = await listed(`?limit=3&cursor=${next}`);
      items.push(...page.items);
      next = page.next;
    }
    expect(items).toHaveLength(first.total ?? 0);
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    const ended = items.map(({ status }) => [3, 7, 10].includes(status.code));
    expect(ended).toEqual([...ended].sort((a, b) => Number(a) - Number(b)));
    const order = items
      .filter((_, index) => !ended[index])
      .map(({ urgency, dueAt }) => `${urgency === 'waiting' ? 2 : 1} ${dueAt ?? '9'}`);
    expect(order).toEqual([...order].sort());
    expect(new Set(items.map(({ urgency }) => urgency))).toEqual(
      new Set(['due-soon', 'on-time', 'waiting', 'none']),
    );
    const stranger = await client.desk<Problem>('GET', '/v1/desk/dossiers?cursor=xyz');
    expect(stranger.status).toBe(422);
  });

  it('finds by status, ward, code and words of the name without marks', async () => {
    const { answers } = newDossier();
    const { code } = (
      await client.file(
        newDossier({ answers: { ...answers, name: 'Đỗ Quang Minh' }, office: 'ward-00004' }),
      )
    ).body;
    const codes = async (query: string): Promise<readonly string[]> =>
      (await listed(`?limit=100&${query}`)).items.map((item) => item.code);
    expect(await codes('query=do%20minh')).toEqual([code]);
    expect(await codes('query=Quang')).toEqual([code]);
    expect(await codes('query=khong%20co')).toEqual([]);
    expect(await codes('query=%20-%20')).toEqual([]);
    expect(await codes(`query=${code.toLowerCase()}`)).toEqual([code]);
    expect(await codes(`query=${code.slice(-4)}`)).toContain(code);
    expect(await codes('query=%25')).toEqual([]);
    expect(await codes('ward=00004')).toEqual([code]);
    expect(await codes('status=1')).toContain(code);
    expect(await codes('status=9')).not.toContain(code);
    const [item] = (await listed('?query=do%20minh')).items;
    expect(item?.applicant).toBe('Đỗ Quang Minh');
  });
});

describe('at the counter', () => {
  it('receives a dossier at once in the name of an officer', async () => {
    const { status, body } = await client.desk<DeskDossier>(
      'POST',
      '/v1/desk/dossiers',
      { ...newDossier(), channel: 'in-person', actor: officer },
      { 'idempotency-key': randomUUID() },
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({ channel: 'in-person', status: { code: 2 }, version: 1 });
    expect(body.history).toMatchObject([{ move: 'file', status: { code: 2 }, actor: officer }]);
    expect(body.appointment?.dueAt).toBe('2026-11-30T02:00:00.000Z');
    const { rows } = await service.context.pool.query<{ body: string }>(
      "select body from idempotency where route = 'receiveDossier'",
    );
    expect(rows).toHaveLength(1);
    for (const value of Object.values(person)) expect(rows[0]?.body).not.toContain(value);
  });
});

describe('publishing a form', () => {
  it('takes the next version only, and none with errors', async () => {
    expect((await client.publish(formOf(SAME_DAY, 1))).status).toBe(409);
    const skipped = await client.publish(formOf(SAME_DAY, 5));
    expect(skipped.status).toBe(422);
    expect(skipped.body.errors?.[0]?.pointer).toBe('/definition/version');
    const form = formOf(SAME_DAY, 2);
    const broken = await client.publish({
      ...form,
      rules: [
        { id: 'r', test: { answered: { var: 'gone' } }, message: { vi: 'Sai' }, fields: ['name'] },
      ],
    });
    expect(broken.status).toBe(422);
    expect(broken.body.type).toBe('/problems/invalid-form');
    expect(broken.body.errors?.[0]).toMatchObject({
      pointer: '/definition/rules/0/test',
      code: 'unknown-id',
    });
    const shapeless = await client.publish({ ...form, pages: 'none' } as unknown as typeof form);
    expect(shapeless.body.type).toBe('/problems/invalid-form');
    expect((await client.publish(form, THREE_DAYS)).status).toBe(422);
    expect((await client.publish(form, '9.999999')).status).toBe(404);
    expect((await client.publish(form)).status).toBe(201);
    const inForce = await client.site<{ version: number }>(
      'GET',
      `/v1/procedures/${SAME_DAY}/form`,
    );
    expect(inForce.body.version).toBe(2);
  });
});
