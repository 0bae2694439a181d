import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeskDossier, DeskDossierPage, OwnDossierList, PublicStatus } from '@motcua/contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from '../dossiers/dossiers.test-support.js';
import { importOffices, type OfficeImportResult } from '../places/importer.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';

const BEFORE = Date.parse('2026-11-25T09:00:00+07:00');
const AFTER = Date.parse('2026-12-01T09:00:00+07:00');
/** Offices are read again when the database says so, a moment later. */
const SOON = { timeout: 15_000 };
const officer = { id: 'cb-07', name: 'Trần Văn Bình', unit: 'Bộ phận Một cửa' };

let service: TestService;
let client: Client;
let folder: string;
let clock = BEFORE;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-offices-'));
  service = await startTestService({
    now: () => clock,
    configuration: {
      publicUrl: 'http://localhost:4180',
      demoPersons: [
        { id: 'owner', facts: { name: person.name, personalId: person.personalId }, assurance: 2 },
      ],
    },
  });
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

const office = (id: string, name: string, more: object = {}) => ({ id, name, ...more });

async function bring(offices: readonly object[], today: string): Promise<OfficeImportResult> {
  const file = join(folder, `${randomUUID()}.json`);
  await writeFile(file, JSON.stringify(offices));
  return importOffices(service.context.pool, { file, today, allowFewer: true });
}

async function listed(query: string): Promise<DeskDossierPage['items']> {
  const reply = await client.desk<DeskDossierPage>('GET', `/v1/desk/dossiers?limit=100&${query}`);
  return reply.body.items;
}
const codes = async (query: string): Promise<readonly string[]> =>
  (await listed(query)).map(({ code }) => code).sort();

async function receive(at: string, competentOffice?: string): Promise<string> {
  const body = { ...newDossier({ office: at }), channel: 'in-person', actor: officer };
  const reply = await client.desk<DeskDossier>(
    'POST',
    '/v1/desk/dossiers',
    { ...body, ...(competentOffice !== undefined && { competentOffice }) },
    { 'idempotency-key': randomUUID() },
  );
  expect(reply.status).toBe(201);
  return reply.body.code;
}

describe('offices that close and merge while dossiers are open', () => {
  const A = office('diem-a', 'Điểm A', { agencyIdentifier: 'H26.15' });
  const B = office('diem-b', 'Điểm B');
  const C = office('diem-c', 'Điểm C');
  const D = office('diem-d', 'Điểm D');
  let atA: string;
  let atB: string;
  let forB: string;
  let endedByB: string;
  let atD: string;

  it('begin with dossiers of their own, in their own numbers', async () => {
    await bring([A, B, D], '2026-11-25');
    await vi.waitFor(
      async () => expect((await client.file(newDossier({ office: 'diem-d' }))).status).toBe(201),
      SOON,
    );
    [atD = ''] = await codes('office=diem-d');
    atA = (await client.file(newDossier({ office: 'diem-a' }))).body.code;
    atB = await receive('diem-b');
    forB = await receive('diem-a', 'diem-b');
    endedByB = await receive('diem-a', 'diem-b');
    for (const move of ['take-over', 'complete', 'return-result'])
      expect((await client.move(endedByB, move)).status, move).toBe(200);
    expect(atA).toBe('H26.15-261125-0001');
    expect(forB).toBe('H26.15-261125-0002');
    expect(atB).toMatch(/^H26-261125-\d{4}$/);
    expect(await codes('office=diem-a')).toEqual([atA, forB, endedByB].sort());
    expect(await codes('office=diem-b')).toEqual([atB, forB, endedByB].sort());
  });

  it('lose none: each stands with the office that took over, and says where it came in', async () => {
    const before = await codes('');
    clock = AFTER;
    const end = { validUntil: '2026-11-30', successor: 'diem-c' };
    const result = await bring([{ ...A, ...end }, { ...B, ...end }, C], '2026-12-01');
    expect(result.closed).toEqual(['diem-d']);
    expect(result.orphaned).toEqual([{ id: 'diem-d', dossiers: 1 }]);
    await vi.waitFor(
      async () => expect(await codes('office=diem-c')).toEqual([atA, atB, forB, endedByB].sort()),
      SOON,
    );
    expect(await codes('')).toEqual(before);
    for (const { code, servedBy, office: name } of await listed('office=diem-c')) {
      expect(servedBy, code).toEqual({ id: 'diem-c', name: 'Điểm C' });
      expect(name).toMatch(/^Điểm [AB]$/);
    }
    // The citizen reads where it stands now, and where it came in.
    expect((await client.lookUp(forB, '3456')).body).toMatchObject({
      agency: 'Điểm C',
      office: 'Điểm A',
      competentOffice: 'Điểm B',
      servedBy: 'Điểm C',
    });
    const status = await client.site<PublicStatus>('GET', `/v1/dossiers/${forB}/status`);
    expect(status.body.agency).toBe('Điểm C');
    const ended = await client.site<PublicStatus>('GET', `/v1/dossiers/${endedByB}/status`);
    expect(ended.body.agency, 'what had ended before').toBe('Điểm B');
    const origin = service.context.configuration.publicUrl;
    const signedIn = await service.fetch('/v1/me/session', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'owner' }),
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    const own = await service.fetch('/v1/me/dossiers', {
      headers: { origin, cookie, 'motcua-site-key': service.siteKey },
    });
    const { items } = (await own.json()) as OwnDossierList;
    expect(items.find(({ code }) => code === forB)?.agency).toBe('Điểm C');
    expect((await client.lookUp(atD, '3456')).body).not.toHaveProperty('servedBy');
    // Nobody took over from D yet: its dossier is still found where it was.
    expect(await codes('office=diem-d')).toEqual([atD]);
    expect((await client.lookUp(atD, '3456')).status).toBe(200);
  });

  it('go on to their results', async () => {
    for (const [code, moves] of [
      [atA, ['accept', 'complete', 'return-result']],
      [forB, ['take-over', 'complete', 'return-result']],
      [atB, ['forward', 'complete', 'return-result']],
      [atD, ['accept', 'complete']],
    ] as const) {
      for (const move of moves) {
        const { status, body } = await client.move(code, move);
        expect(status, `${code} ${move} ${body.detail ?? ''}`).toBe(200);
      }
    }
    // Partners are told who decides now, too.
    const { rows } = await service.context.pool.query<{ agency: string }>(
      `select data ->> 'agency' as agency from outbox_events
       where subject = $1 and type = 'motcua.dossier.moved'`,
      [forB],
    );
    expect(rows.map(({ agency }) => agency)).toEqual(['Điểm C', 'Điểm C', 'Điểm C']);
    const seen = (await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${forB}`)).body;
    expect(seen).toMatchObject({
      office: 'Điểm A',
      competentOffice: 'Điểm B',
      servedBy: { id: 'diem-c' },
      status: { code: 10 },
    });
    expect(seen.history.map(({ move }) => move)).toEqual([
      'file',
      'take-over',
      'complete',
      'return-result',
    ]);
  });

  it('take what was begun for a closed office over to the next one, and say so where there is none', async () => {
    const filed = await client.file(newDossier({ office: 'diem-a' }));
    expect(filed.status).toBe(201);
    expect(filed.body.office).toBe('Điểm C');
    expect(filed.body.code).toMatch(/^H26-261201-/);
    const nowhere = await client.file(newDossier({ office: 'diem-d' }));
    expect(nowhere.status).toBe(422);
    expect(nowhere.body.errors?.[0]).toMatchObject({ pointer: '/office', code: 'office-closed' });
  });

  it('are found again when a successor is named later', async () => {
    const end = { validUntil: '2026-11-30', successor: 'diem-c' };
    const all = [{ ...A, ...end }, { ...B, ...end }, { ...D, ...end }, C];
    expect((await bring(all, '2026-12-01')).orphaned).toEqual([]);
    await vi.waitFor(async () => expect(await codes('office=diem-c')).toContain(atD), SOON);
  });
});
