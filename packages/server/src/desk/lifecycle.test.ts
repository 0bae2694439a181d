import { randomUUID } from 'node:crypto';
import type { DeskDossier, DeskDossierPage, DossierView, Problem } from '@motcua/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Client,
  SAME_DAY,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  type Reply,
} from '../dossiers/dossiers.test-support.js';
import { createService } from '../app.js';
import { replayTimes } from '../dossiers/replay.js';
import { dossierByCode } from '../dossiers/store.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';

/** A Wednesday after a holiday; the two days after it are worked. */
const WEDNESDAY = Date.parse('2026-11-25T09:00:00+07:00');
const HOUR = 3_600_000;
const officer = { id: 'cb-07', name: 'Trần Văn Bình', unit: 'Bộ phận Một cửa' };
const items = [{ what: 'Tờ khai', reason: 'Thiếu chữ ký' }];

let service: TestService;
let client: Client;
let clock = WEDNESDAY;

beforeAll(async () => {
  service = await startTestService({
    now: () => clock,
    configuration: {
      publicUrl: 'http://localhost:4180',
      demoPersons: [
        { id: 'owner', facts: { name: 'Nguyễn Thị Hồng Ánh' }, assurance: 2 },
        { id: 'other', facts: { name: 'Lê Văn Khác' }, assurance: 2 },
      ],
    },
  });
  client = new Client(service);
  await loadProcedures(service);
  for (const code of [SAME_DAY, THREE_DAYS]) await client.publish(formOf(code));
});
afterAll(() => service.close());
beforeEach(() => {
  clock = WEDNESDAY;
});

const rows = async (query: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
  (await service.context.pool.query<Record<string, unknown>>(query, values)).rows;

const desk = async (code: string): Promise<DeskDossier> =>
  (await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`)).body;

async function accepted(): Promise<string> {
  const { code } = (await client.file()).body;
  expect((await client.move(code, 'accept')).status).toBe(200);
  return code;
}

function withdraw(code: string, token?: string, body = {}): Promise<Reply<DossierView & Problem>> {
  return client.site('POST', `/v1/dossiers/${code}/withdrawal`, body, {
    ...(token !== undefined && { 'motcua-dossier-token': token }),
    'idempotency-key': randomUUID(),
  });
}

function answer(
  code: string,
  token: string,
  body: object = { note: 'Đã bổ sung' },
): Promise<Reply<DossierView>> {
  return client.site('POST', `/v1/dossiers/${code}/supplements`, body, {
    'motcua-dossier-token': token,
    'idempotency-key': randomUUID(),
  });
}

describe('a withdrawal', () => {
  it('is made by the citizen before a decision, and the desk reads what they said', async () => {
    const { code } = (await client.file()).body;
    const { body: view } = await client.lookUp(code, '3456');
    expect(view.canWithdraw).toBe(true);
    const { status, body } = await withdraw(code, view.token, { note: 'Tôi nộp nhầm, số 0912' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: { code: 7 }, canWithdraw: false, turn: 'none' });
    expect(JSON.stringify(body)).not.toContain('nộp nhầm');
    const seen = await desk(code);
    expect(seen.history.at(-1)).toMatchObject({
      move: 'withdraw',
      citizenNote: 'Tôi nộp nhầm, số 0912',
    });
    expect(seen.moves).toEqual([]);
    const [step] = await rows(
      'select citizen_note from dossier_statuses where move = $1',
      'withdraw',
    );
    expect(step?.citizen_note).toMatch(/^[0-9a-f]{8}\./);
    expect((await withdraw(code, view.token)).status).toBe(409);
  });

  it('closes the open request for supplement, and works while the dossier waits or is suspended', async () => {
    const [waiting, suspended] = [await accepted(), await accepted()];
    await client.move(waiting, 'request-supplement', { items });
    await client.move(suspended, 'suspend', { reason: 'Chờ ý kiến' });
    for (const code of [waiting, suspended]) {
      const { body } = await client.lookUp(code, '3456');
      expect((await withdraw(code, body.token)).body.status.code).toBe(7);
    }
    expect(
      await rows(
        'select 1 from supplements s join dossiers d on d.id = s.dossier_id where code = $1 and closed_at is null',
        waiting,
      ),
    ).toEqual([]);
  });

  it('comes too late once there is a result, and from nobody without a token', async () => {
    const code = await accepted();
    const { token } = (await client.lookUp(code, '3456')).body;
    expect((await withdraw(code)).status).toBe(401);
    expect((await withdraw(code, 'x')).status).toBe(401);
    expect((await withdraw('H26-261125-9999', token)).status).toBe(401);
    await client.move(code, 'complete');
    expect((await client.lookUp(code, '3456')).body.canWithdraw).toBe(false);
    const { status, body } = await withdraw(code, token);
    expect(status).toBe(409);
    expect(body).toMatchObject({ type: '/problems/move-not-permitted' });
    expect(body.detail).toContain('không rút được');
  });

  it('is one of two when a decision races it, and one of many that are equal', async () => {
    const code = await accepted();
    const { token } = (await client.lookUp(code, '3456')).body;
    const [taken, done] = await Promise.all([
      withdraw(code, token),
      client.move(code, 'complete', {}, 2),
    ]);
    expect([taken.status === 201, done.status === 200].filter(Boolean)).toHaveLength(1);
    const again = (await client.file()).body;
    const key = randomUUID();
    const same = await Promise.all(
      Array.from({ length: 4 }, () =>
        client.site<DossierView>(
          'POST',
          `/v1/dossiers/${again.code}/withdrawal`,
          {},
          {
            'motcua-dossier-token': again.token,
            'idempotency-key': key,
          },
        ),
      ),
    );
    expect(same.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect((await desk(again.code)).history).toHaveLength(2);
  });

  it('is made by whoever filed it, signed in, and by nobody else who is', async () => {
    const origin = service.context.configuration.publicUrl;
    const signIn = async (person: string): Promise<string> => {
      const reply = await service.fetch('/v1/me/session', {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ person }),
      });
      expect(reply.status).toBeLessThan(300);
      return reply.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    };
    const send = async (path: string, cookie: string, body: unknown): Promise<Response> =>
      service.fetch(path, {
        method: 'POST',
        headers: {
          origin,
          cookie,
          'content-type': 'application/json',
          'motcua-site-key': service.siteKey,
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify(body),
      });
    const [owner, other] = [await signIn('owner'), await signIn('other')];
    const filed = await send('/v1/dossiers', owner, newDossier());
    const { code } = (await filed.json()) as { code: string };
    expect((await send(`/v1/dossiers/${code}/withdrawal`, other, {})).status).toBe(401);
    const reply = await send(`/v1/dossiers/${code}/withdrawal`, owner, {});
    expect(reply.status).toBe(201);
    const view = (await reply.json()) as DossierView;
    expect(view.status.code).toBe(7);
    expect((await client.open(code, view.token)).status).toBe(200);
  });

  it('is written down at a counter with how it was asked for', async () => {
    const code = await accepted();
    const without = await client.move(code, 'withdraw');
    expect(without.status).toBe(422);
    expect(without.body.errors?.[0]?.pointer).toBe('/reason');
    const { body } = await client.move(code, 'withdraw', { reason: 'Đơn đề nghị ngày 25/11' });
    expect(body).toMatchObject({ status: { code: 7 }, moves: [], urgency: 'none' });
  });
});

describe('papers are asked for once', () => {
  it('and once more only as an exception with its reason, counted late', async () => {
    const code = await accepted();
    const { token } = (await client.lookUp(code, '3456')).body;
    await client.move(code, 'request-supplement', { items });
    await answer(code, token);
    expect(await desk(code)).toMatchObject({ supplementRequests: 1, countedLate: false });
    const again = await client.move(code, 'request-supplement', { items });
    expect(again.status).toBe(422);
    expect(again.body.errors?.[0]).toMatchObject({
      pointer: '/exception',
      code: 'exception-missing',
    });
    const exception = 'Giấy xác nhận hết hạn trong lúc chờ';
    const asked = await client.move(code, 'request-supplement', { items, exception });
    expect(asked.body).toMatchObject({ status: { code: 5 }, supplementRequests: 2, late: false });
    expect(asked.body.countedLate).toBe(true);
    const view = (await client.lookUp(code, '3456')).body;
    expect(view.history.at(-1)).toMatchObject({ exception });
  });
});

describe('what was asked for and said', () => {
  it('stays in the history of the desk when the citizen has answered', async () => {
    const code = await accepted();
    const { token } = (await client.lookUp(code, '3456')).body;
    const guidance = 'Gọi 024 1022 nếu cần hỏi';
    await client.move(code, 'request-supplement', { items, guidance });
    clock += HOUR / 6;
    await answer(code, token, { note: 'Tôi ký lại, gửi kèm bản mới' });
    const again = [{ what: 'Ảnh', reason: 'Quá tối' }];
    await client.move(code, 'request-supplement', { items: again, exception: 'Ảnh hỏng' });
    const { history } = await desk(code);
    expect(
      history.map(({ move, items, guidance, citizenNote }) => [move, items, guidance, citizenNote]),
    ).toEqual([
      ['file', undefined, undefined, undefined],
      ['accept', undefined, undefined, undefined],
      ['request-supplement', items, guidance, undefined],
      ['supplement', undefined, undefined, 'Tôi ký lại, gửi kèm bản mới'],
      ['request-supplement', again, undefined, undefined],
    ]);
  });
});

describe('an extension', () => {
  it('carries an apology, in the words of the officer or the standard ones', async () => {
    const [own, standard] = [await accepted(), await accepted()];
    const extension = { reason: 'Chờ xác minh', dueAt: '2026-12-04T10:00:00+07:00' };
    const apology = 'Phường thành thật xin lỗi bà vì sự chậm trễ.';
    await client.move(own, 'extend', { ...extension, apology });
    await client.move(standard, 'extend', extension);
    const last = async (code: string) => (await client.lookUp(code, '3456')).body.history.at(-1);
    expect(await last(own)).toMatchObject({
      reason: 'Chờ xác minh',
      apology,
      previousDueAt: '2026-11-30T02:00:00.000Z',
      dueAt: '2026-12-04T03:00:00.000Z',
    });
    expect((await last(standard))?.apology).toContain('09:00 30/11/2026');
    expect((await desk(own)).history.at(-1)).toMatchObject({ apology });
    const late = await accepted();
    clock = Date.parse('2026-11-30T08:00:00+07:00');
    expect((await client.move(late, 'extend', extension)).status).toBe(200);
    const warned = await rows(
      `select code, details->'warnings' as warnings from dossier_audit a
       join dossiers d on d.id = a.dossier_id where what = 'extend' and code = any ($1) order by code`,
      [own, late],
    );
    expect(warned).toEqual([
      { code: own, warnings: null },
      { code: late, warnings: ['extended-on-short-notice'] },
    ]);
  });
});

describe('taken by another counter', () => {
  const receive = (body: object): Promise<Reply<DeskDossier & Problem>> =>
    client.desk(
      'POST',
      '/v1/desk/dossiers',
      { ...newDossier({ office: 'ward-00004' }), channel: 'in-person', actor: officer, ...body },
      { 'idempotency-key': randomUUID() },
    );

  it('its time limit runs from when the competent authority has it: two facts, two times', async () => {
    clock = Date.parse('2026-11-25T15:30:00+07:00');
    const { status, body } = await receive({ competentOffice: 'ward-00008' });
    expect(status).toBe(201);
    expect(body.office).toContain('Ba Đình');
    expect(body.competentOffice).not.toBe(body.office);
    expect(body.competentReceivedAt).toBeUndefined();
    expect(body.receivedAt).toBe('2026-11-25T08:30:00.000Z');
    // After 15:00 it is handed over at the start of Thursday; three working days from there, for now.
    expect(body.handOverBy).toBe('2026-11-26T01:00:00.000Z');
    expect(body.appointment?.dueAt).toBe('2026-12-01T01:00:00.000Z');
    expect(body.appointment?.basis.vi).toContain('nơi có thẩm quyền');
    expect(body.moves).toContain('take-over');
    expect(body.moves).not.toContain('complete');
    const early = await client.move(body.code, 'complete');
    expect(early.status).toBe(409);
    expect(early.body.detail).toContain('chưa nhận');
    await client.move(body.code, 'forward', { unit: 'UBND phường' });
    clock = Date.parse('2026-11-26T14:00:00+07:00');
    const arrived = (await client.move(body.code, 'take-over')).body;
    expect(arrived).toMatchObject({
      status: { code: 4 },
      receivedAt: '2026-11-25T08:30:00.000Z',
      competentReceivedAt: '2026-11-26T07:00:00.000Z',
    });
    expect(arrived.handOverBy).toBeUndefined();
    expect(arrived.appointment?.dueAt).toBe('2026-12-01T07:00:00.000Z');
    expect(arrived.moves).toContain('complete');
    expect(arrived.moves).not.toContain('take-over');
    const view = (await client.lookUp(body.code, '3456')).body;
    expect(view).toMatchObject({
      office: arrived.office,
      competentOffice: arrived.competentOffice,
      agency: arrived.competentOffice,
      competentReceivedAt: '2026-11-26T07:00:00.000Z',
    });
    expect((await client.move(body.code, 'complete')).status).toBe(200);
  });

  it('is handed over on the same day until 15:00, and waits while papers are asked for before', async () => {
    const { body } = await receive({ competentOffice: 'ward-00008' });
    expect(body.handOverBy).toBe('2026-11-25T10:00:00.000Z');
    // At closing at the latest, which counts as the next opening.
    expect(body.appointment?.dueAt).toBe('2026-12-01T01:00:00.000Z');
    await client.move(body.code, 'request-supplement', { items });
    clock += 24 * HOUR;
    const { token } = (await client.lookUp(body.code, '3456')).body;
    await answer(body.code, token);
    // Not begun yet: as if handed over today.
    expect((await desk(body.code)).appointment?.dueAt).toBe('2026-12-02T01:00:00.000Z');
  });

  it('is not another counter when it is the same, and must be one that exists', async () => {
    const same = await receive({ competentOffice: 'ward-00004' });
    expect(same.body.competentOffice).toBeUndefined();
    expect(same.body.moves).toContain('complete');
    const unknown = await receive({ competentOffice: 'nowhere' });
    expect(unknown.status).toBe(422);
    expect(unknown.body.errors?.[0]?.pointer).toBe('/competentOffice');
  });

  it('is named when an online filing is accepted', async () => {
    const { code } = (await client.file(newDossier({ office: 'ward-00004' }))).body;
    const { body } = await client.move(code, 'accept', { competentOffice: 'ward-00008' });
    expect(body.moves).toContain('take-over');
    expect(body.appointment?.dueAt).toBe('2026-12-01T01:00:00.000Z');
    expect((await client.move(code, 'take-over')).body.appointment?.dueAt).toBe(
      '2026-11-30T02:00:00.000Z',
    );
    const other = (await client.file()).body.code;
    const wrong = await client.move(other, 'accept', { competentOffice: 'nowhere' });
    expect(wrong.status).toBe(422);
  });
});

describe('the order of the desk', () => {
  it('has the overdue first, then those due soon, and those that wait after all that run', async () => {
    clock = Date.parse('2026-12-07T09:00:00+07:00');
    const listed = async (query: string): Promise<DeskDossierPage> =>
      (await client.desk<DeskDossierPage>('GET', `/v1/desk/dossiers?limit=100&${query}`)).body;
    const [paused, late] = [await accepted(), await accepted()];
    await client.move(paused, 'request-supplement', { items });
    clock = Date.parse('2026-12-11T09:00:00+07:00');
    const soon = (await client.file(newDossier({ procedure: SAME_DAY }))).body.code;
    const later = (await client.file()).body.code;
    const found = (await listed('')).items.filter(({ code }) =>
      [paused, late, soon, later].includes(code),
    );
    expect(found.map(({ code, urgency }) => `${code} ${urgency}`)).toEqual([
      `${late} overdue`,
      `${soon} due-soon`,
      `${later} on-time`,
      `${paused} waiting`,
    ]);
    const codes = async (query: string): Promise<readonly string[]> =>
      (await listed(query)).items.map(({ code }) => code);
    expect(await codes('urgency=overdue')).toContain(late);
    expect(await codes('urgency=overdue')).not.toContain(paused);
    expect(await codes('urgency=due-soon')).toContain(soon);
    expect(await codes('urgency=due-soon')).not.toContain(later);
    expect(await codes('urgency=waiting')).toContain(paused);
  });
});

describe('the database itself', () => {
  const refused = async (query: string, ...values: unknown[]): Promise<void> => {
    await expect(rows(query, ...values)).rejects.toMatchObject({
      code: expect.stringMatching(/^23/) as string,
    });
  };
  const step = (columns: string, values: string) =>
    `insert into dossier_statuses (dossier_id, sequence, at, provisional, ${columns})
     select id, 900, now(), false, ${values} from dossiers where code = $1`;

  it.each([
    ['a refusal without a reason', 'status, move', "3, 'refuse'"],
    ['a refusal with an empty reason', 'status, move, reason', "3, 'refuse', E' \\n\\t'"],
    ['a suspension without a reason', 'status, move', "8, 'suspend'"],
    ['an extension without an apology', 'status, move, reason', "4, 'extend', 'x'"],
    [
      'an extension to an earlier date',
      'status, move, reason, apology, due_at, previous_due_at',
      "4, 'extend', 'x', 'x', now() + interval '1 day', now() + interval '2 days'",
    ],
    [
      'an extension after the appointment',
      'status, move, reason, apology, due_at, previous_due_at',
      "4, 'extend', 'x', 'x', now(), now() - interval '1 day'",
    ],
    ['a payment of nothing', 'status, move', "6, 'request-payment'"],
    [
      'a withdrawal by an officer without a reason',
      'status, move, actor_id',
      "7, 'withdraw', 'cb-07'",
    ],
    ['a status nobody knows', 'status, move', "11, 'accept'"],
  ])('does not store %s', async (_what, columns, values) => {
    await refused(step(columns, values), await accepted());
  });

  it('does not store a second extension', async () => {
    const code = await accepted();
    const extend = `4, 'extend', 'x', 'x', now() + interval '3 days', now() + interval '1 day'`;
    const columns = 'status, move, reason, apology, due_at, previous_due_at';
    await rows(step(columns, extend), code);
    await refused(step(columns, extend).replace('900', '901'), code);
  });

  it('does not store a request for nothing, without reasons, or a second one that is no exception', async () => {
    const code = await accepted();
    await client.move(code, 'request-supplement', { items });
    const add = (list: string, exception: string) =>
      `insert into supplements (id, dossier_id, sequence, requested_at, items, exception)
       select gen_random_uuid(), id, 2, now(), '${list}', ${exception} from dossiers where code = $1`;
    await refused(add('[]', "'x'"), code);
    await refused(add('[{"what":"Ảnh","reason":" "}]', "'x'"), code);
    await refused(add('[{"what":"Ảnh"}]', "'x'"), code);
    await refused(add('[{"what":"Ảnh","reason":"Mờ"}]', 'null'), code);
    await refused(add('[{"what":"Ảnh","reason":"Mờ"}]', "' '"), code);
    await rows(add('[{"what":"Ảnh","reason":"Mờ"}]', "'x'"), code);
  });

  it('keeps what a dossier was filed by, and a step for each status', async () => {
    const code = await accepted();
    await refused('update dossiers set form_version = form_version + 1 where code = $1', code);
    await refused("update dossiers set procedure_digest = 'x' where code = $1", code);
    await refused("update dossiers set code = code || '1' where code = $1", code);
    await refused('update dossiers set status = 9 where code = $1', code);
    await refused('update dossiers set version = version + 1 where code = $1', code);
    await refused('update dossier_statuses set status = 9 where move = $1', 'accept');
  });
});

describe('the dates of every dossier here', () => {
  it('are those that its steps give when they are counted again', async () => {
    // Some have steps that were written past the service, above.
    const codes = await rows(
      `select code from dossiers d where version =
         (select max(sequence) from dossier_statuses where dossier_id = d.id) order by code`,
    );
    expect(codes.length).toBeGreaterThan(20);
    for (const { code } of codes) {
      const dossier = await dossierByCode(service.context.db, String(code));
      const { dueAt, provisional, clockStoppedAt, competentReceivedAt } = dossier!;
      const replayed = await replayTimes(service.context.db, dossier!);
      expect(replayed, String(code)).toMatchObject({
        dueAt,
        provisional,
        clockStoppedAt,
        competentReceivedAt,
      });
    }
  });
});

describe('where a suspension is an end', () => {
  it('nothing follows it, and the citizen reads that it is over', async () => {
    const other = await createService(
      { ...service.context.configuration, suspensionEnds: true },
      { prepared: true, now: () => clock },
    );
    try {
      const there = new Client(service, await other.app.listen({ host: '127.0.0.1', port: 0 }));
      const code = await accepted();
      const { body } = await there.move(code, 'suspend', { reason: 'Theo đề nghị' });
      expect(body).toMatchObject({ status: { code: 8 }, moves: [], urgency: 'none' });
      expect((await there.move(code, 'resume')).status).toBe(409);
      const view = (await client.lookUp(code, '3456')).body;
      expect(view).toMatchObject({ turn: 'none', paused: false, canWithdraw: false });
      expect(view.status.label.vi).toBe('Đã dừng giải quyết');
    } finally {
      await other.close();
    }
  });
});
