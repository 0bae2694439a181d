import { randomUUID } from 'node:crypto';
import type { DeskDossier, DossierView, OwnDossier, Problem, PublicStatus } from '@motcua/contract';
import { compileForm, type FormDefinition } from '@motcua/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from './dossiers.test-support.js';

let service: TestService;
let client: Client;
// A Monday morning in Hanoi.
const now = Date.parse('2026-11-23T02:00:00Z');

const mai = {
  id: 'mai',
  assurance: 2,
  facts: { name: person.name, personalId: person.personalId },
};
const other = { id: 'nam', assurance: 2, facts: { name: 'Trần Nam', personalId: '001190999999' } };

beforeAll(async () => {
  service = await startTestService({
    now: () => now,
    configuration: { demoPersons: [mai, other], quietDays: 2 },
  });
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(() => service.close());

const ask = { items: [{ what: 'Tờ khai', reason: 'Thiếu chữ ký.' }] };
const status = async (code: string): Promise<PublicStatus> =>
  (await client.site<PublicStatus>('GET', `/v1/dossiers/${code}/status`)).body;
const lookUp = async (code: string): Promise<DossierView> =>
  (await client.lookUp(code, person.phone.slice(-4))).body;

async function answer(code: string, token: string, body: object, key: string = randomUUID()) {
  return client.site<DossierView>('POST', `/v1/dossiers/${code}/supplements`, body, {
    'idempotency-key': key,
    'motcua-dossier-token': token,
  });
}

describe('what the code alone shows', () => {
  it('is the status, how far it is, the agency and the date, and nothing else', async () => {
    const { code } = (await client.file()).body;
    await client.move(code, 'accept', { note: 'nội bộ' });
    const shown = await status(code);
    expect(Object.keys(shown).sort()).toEqual(
      'agency askFrom code dueAt late paused progress provisional status turn updatedAt workingDaysLeft'.split(
        ' ',
      ),
    );
    // Three working days from Monday, 9:00; Tuesday 24/11 is a holiday from 2026 on.
    expect(shown).toMatchObject({ dueAt: '2026-11-27T02:00:00.000Z', workingDaysLeft: 3 });
    // Silence is long after two working days.
    expect(shown.askFrom).toBe('2026-11-26T02:00:00.000Z');
  });

  it('counts nothing while it is the turn of the citizen', async () => {
    const { code } = (await client.file()).body;
    await client.move(code, 'accept');
    await client.move(code, 'request-supplement', ask);
    const shown = await status(code);
    expect(shown).toMatchObject({ paused: true, turn: 'citizen' });
    expect(shown).not.toHaveProperty('workingDaysLeft');
    expect(shown).not.toHaveProperty('askFrom');
  });
});

describe('a date whose clock has not begun', () => {
  it('is called expected, until the office that decides has the dossier', async () => {
    const { code } = (await client.file(newDossier({ office: 'ward-00004' }))).body;
    expect(await status(code)).toMatchObject({ expected: true, status: { code: 1 } });
    await client.move(code, 'accept', { competentOffice: 'ward-00008' });
    expect(await status(code)).toMatchObject({ expected: true, status: { code: 2 } });
    await client.move(code, 'take-over');
    expect(await status(code)).not.toHaveProperty('expected');
    const refused = (await client.file()).body.code;
    await client.move(refused, 'refuse', { reason: 'Sai nơi nộp.' });
    expect(await status(refused)).not.toHaveProperty('expected');
  });
});

describe('what a proof shows', () => {
  it('is how the date was counted, and the legal one beside a new appointment', async () => {
    const { code } = (await client.file()).body;
    await client.move(code, 'accept');
    const before = await lookUp(code);
    expect(before.appointment?.basis.vi).toContain('3 ngày làm việc');
    expect(before.appointment).not.toHaveProperty('originalDueAt');
    expect(before.applicant).toBe('Nguyễn T** H*** Á**');
    await client.move(code, 'extend', {
      reason: 'Chờ xác minh.',
      dueAt: '2026-12-01T02:00:00.000Z',
    });
    expect((await lookUp(code)).appointment).toMatchObject({
      dueAt: '2026-12-01T02:00:00.000Z',
      originalDueAt: '2026-11-27T02:00:00.000Z',
    });
  });

  it('says who withdrew', async () => {
    const { code, token } = (await client.file()).body;
    const withdrawn = await client.site<DossierView>(
      'POST',
      `/v1/dossiers/${code}/withdrawal`,
      {},
      {
        'idempotency-key': randomUUID(),
        'motcua-dossier-token': token,
      },
    );
    expect(withdrawn.body.history.map(({ by }) => by)).toEqual(['citizen', 'citizen']);
    const atCounter = (await client.file()).body.code;
    await client.move(atCounter, 'withdraw', { reason: 'Người nộp đề nghị tại quầy.' });
    expect((await lookUp(atCounter)).history.map(({ by }) => by)).toEqual(['citizen', 'agency']);
  });

  it('asks for papers once more as an exception that says why', async () => {
    const { code } = (await client.file()).body;
    await client.move(code, 'accept');
    await client.move(code, 'request-supplement', ask);
    const first = await lookUp(code);
    expect(first.supplement).not.toHaveProperty('exception');
    await answer(code, first.token, { note: 'Đã ký.' });
    await client.move(code, 'request-supplement', { ...ask, exception: 'Phát sinh tranh chấp.' });
    expect((await lookUp(code)).supplement?.exception).toBe('Phát sinh tranh chấp.');
  });
});

describe('answers that are asked for anew', () => {
  const anew = {
    items: [
      { what: 'Lý do', reason: 'Chưa rõ.', fields: ['urgent', 'urgentReason', 'phone', 'nothing'] },
    ],
  };

  it('are asked with the form it was filed with, without what was answered, never who applies', async () => {
    const { code } = (await client.file()).body;
    await client.move(code, 'accept');
    await client.move(code, 'request-supplement', anew);
    const view = await lookUp(code);
    const form = view.supplement?.form as unknown as FormDefinition;
    expect(form.pages.flatMap(({ fields }) => fields.map(({ id }) => id))).toEqual([
      'urgent',
      'urgentReason',
    ]);
    expect(JSON.stringify(view)).not.toContain(person.personalId);
    expect(() => compileForm(form)).not.toThrow();

    for (const [answers, code422] of [
      [{ phone: '0987654321' }, 'answer-not-asked'],
      [{ urgent: true }, 'required'],
      [{ urgent: false, urgentReason: 'Không cần' }, 'answer-not-asked'],
    ] as const) {
      const refused = await answer(code, view.token, { answers });
      expect([refused.status, JSON.stringify(refused.body)]).toEqual([
        422,
        expect.stringContaining(code422),
      ]);
    }
    const key = randomUUID();
    const given = { answers: { urgent: true, urgentReason: 'Đi công tác' } };
    const [first, again] = [
      await answer(code, view.token, given, key),
      await answer(code, view.token, given, key),
    ];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    const desk = await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`);
    expect(desk.body.answers).toMatchObject({ ...given.answers, name: person.name });
    expect(desk.body.history.filter(({ move }) => move === 'supplement')).toHaveLength(1);
    const { rows } = await service.context.pool.query<{ kept: boolean }>(
      'select s.replaced_answers is not null as kept from supplements s join dossiers d on d.id = s.dossier_id where d.code = $1',
      [code],
    );
    expect(rows).toEqual([{ kept: true }]);
  });
});

describe('what the owner sees', () => {
  const page = { origin: 'http://localhost:4180' };

  async function signIn(id: string): Promise<Record<string, string>> {
    const session = await service.fetch('/v1/me/session', {
      method: 'POST',
      headers: { ...page, 'content-type': 'application/json' },
      body: JSON.stringify({ person: id }),
    });
    const cookie = session.headers.getSetCookie().map((one) => one.split(';')[0]);
    return { ...page, cookie: cookie.join('; ') };
  }

  it('is everything of their own dossier, and nothing of that of somebody else', async () => {
    const { code } = (await client.file(newDossier())).body;
    await client.move(code, 'accept');
    const [mine, theirs] = [await signIn('mai'), await signIn('nam')];
    const read = await service.fetch(`/v1/me/dossiers/${code}`, { headers: mine });
    const own = (await read.json()) as OwnDossier;
    expect(own).toMatchObject({
      applicant: person.name,
      answers: { personalId: person.personalId },
    });
    expect((await client.open(code, own.token)).status).toBe(200);
    const list = await service.fetch('/v1/me/dossiers', { headers: mine });
    expect(JSON.stringify(await list.json())).toContain(code);
    const foreign = await service.fetch(`/v1/me/dossiers/${code}`, { headers: theirs });
    const unknown = await service.fetch('/v1/me/dossiers/H26-261123-9999', { headers: theirs });
    const [refused, missing] = [
      (await foreign.json()) as Problem,
      (await unknown.json()) as Problem,
    ];
    expect(foreign.status).toBe(404);
    expect({ ...refused, instance: '' }).toEqual({ ...missing, instance: '' });
    expect((await service.fetch(`/v1/me/dossiers/${code}`, { headers: page })).status).toBe(401);
  });
});
