import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hanoiInstant } from '@motcua/rules';
import type { Office, OfficeDetail, OfficeList } from '@motcua/contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { OfficeImportError, importOffices } from './importer.js';
import { officeById } from './service.js';

const today = '2026-11-22';
const now = hanoiInstant(today, '09:00');
let service: TestService;
let samples: TestService;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-offices-'));
  service = await startTestService({ now: () => now });
  samples = await startTestService({ now: () => now, configuration: { sampleOffices: true } });
});
afterAll(async () => {
  await service.close();
  await samples.close();
  await rm(folder, { recursive: true, force: true });
});

/** Waits for what the service shows a moment later, when the database has told it. */
const shown = (check: () => Promise<boolean>): Promise<boolean> =>
  vi.waitUntil(check, { timeout: 15_000 });

async function file(content: unknown, name = 'offices.json'): Promise<string> {
  const path = join(folder, name);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(path, text);
  return path;
}

const bring = async (content: unknown, options: { allowFewer?: boolean; day?: string } = {}) => {
  const { day = today, ...rest } = options;
  return importOffices(service.context.pool, { file: await file(content), today: day, ...rest });
};

async function refused(content: unknown): Promise<string[]> {
  const error = await bring(content).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof OfficeImportError)) throw new Error(`not refused: ${String(error)}`);
  return error.problems.map(({ at, field, message }) => `${at}, ${field}: ${message}`);
}

const list = async (from: TestService, query = ''): Promise<readonly Office[]> =>
  ((await (await from.fetch(`/v1/offices${query}`)).json()) as OfficeList).items;

const published = async (query = ''): Promise<string[]> =>
  (await list(service, query)).filter(({ verified }) => verified).map(({ id }) => id);

const good = {
  id: 'diem-truc-bach',
  name: 'Điểm tiếp nhận Trúc Bạch',
  ward: '00004',
  address: 'Số 2, phố Trúc Bạch',
  telephone: '024 1022 1022',
  coordinates: { lat: 21.0456, lng: 105.8412 },
  region: 'dong-da-hoan-kiem-ba-dinh',
  hours: {
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '12:00' }],
    exceptions: [{ date: '2026-12-31', sessions: [], note: { vi: 'Kiểm kê' } }],
  },
};
const merged = {
  id: 'diem-cu',
  name: 'Điểm cũ',
  validUntil: '2026-06-30',
  successor: 'diem-truc-bach',
};

describe('an operator’s file', () => {
  it('puts its offices in force, as JSON or JSON Lines, and says what changed', async () => {
    const lines = `${JSON.stringify(good)}\n\n${JSON.stringify(merged)}\n`;
    expect(await bring(lines)).toMatchObject({
      outcome: 'imported',
      offices: 2,
      added: ['diem-truc-bach', 'diem-cu'],
      changed: [],
    });
    await shown(async () => (await published()).includes('diem-truc-bach'));
    const [office] = (await list(service)).filter(({ id }) => id === good.id);
    expect(office).toEqual({ ...good, kind: 'reception-point', verified: true });
    const changed = await bring({ offices: [{ ...good, telephone: '1022 không' }, merged] }).catch(
      () => 'refused',
    );
    expect(changed).toBe('refused');
    expect(await bring({ offices: [{ ...good, telephone: '1900 1009' }, merged] })).toMatchObject({
      added: [],
      changed: ['diem-truc-bach'],
      closed: [],
    });
  });

  it('changes nothing when it is imported again', async () => {
    const again = [good, merged];
    const first = await bring(again);
    expect(await bring(again)).toMatchObject({ outcome: 'unchanged', list: first.list });
  });

  it('is taken whole or not at all: one wrong office, and everything is as before', async () => {
    await bring([good, merged]);
    const before = await list(service);
    expect(await refused([good, { ...good, id: 'khac', ward: '99999' }])).toEqual([
      'item 2 (khac), ward: no ward of Hanoi has the code "99999"',
    ]);
    expect(await refused(`${JSON.stringify(good)}\n{"id": "cut`)).toEqual([
      expect.stringMatching(/^line 2, : is not JSON/),
    ]);
    expect(await refused('[{"id": "a", "name": ')).toEqual([
      expect.stringMatching(/^the file, : is not JSON/),
    ]);
    expect(await refused('  \n')).toEqual(['the file, : holds no office']);
    expect(await list(service)).toEqual(before);
  });

  it('is told everything that is wrong at once, in words', async () => {
    const problems = await refused([
      { ...good, id: 'Điểm 1' },
      { ...good, id: 'b', coordinates: { lat: 105.84, lng: 21.04 } },
      { ...good, id: 'c', coordinates: { lat: 10.77, lng: 106.7 } },
      { ...good, id: 'd', adress: 'x' },
      { ...good, id: 'e', telephone: '12' },
      { ...good, id: 'f', hours: { weekly: [{ days: ['T2'], from: '8h', to: '12:00' }] } },
      {
        ...good,
        id: 'g',
        hours: {
          weekly: [
            { days: ['mon'], from: '08:00', to: '12:00' },
            { days: ['mon'], from: '11:00', to: '17:00' },
          ],
        },
      },
      { ...good, id: 'h', validFrom: '2026-12-01', validUntil: '2026-11-01' },
      { ...good, id: 'i', successor: 'h' },
      { ...good, id: 'i' },
      { ...good, id: 'k', region: 'branch-1' },
      'text',
      { ...good, id: 'b', name: '', coordinates: { lat: 105.84, lng: 21.04 } },
    ]);
    const of = (start: string) => problems.filter((problem) => problem.startsWith(start)).join();
    expect(of('item 1 (Điểm 1), id')).toContain('expected lower-case letters, digits and -');
    expect(of('item 2 (b), coordinates')).toContain('outside Hanoi; are they swapped?');
    expect(of('item 3 (c), coordinates')).toMatch(/outside Hanoi$/);
    expect(of('item 4 (d)')).toContain('"adress"');
    expect(of('item 5 (e), telephone')).toContain('expected a telephone number');
    expect(of('item 6 (f), hours/weekly/0/days')).toContain('mon, tue');
    expect(of('item 6 (f), hours/weekly/0/from')).toContain('08:00');
    expect(of('item 7 (g), hours/weekly')).toContain('mon: 08:00 to 12:00 overlaps 11:00 to 17:00');
    expect(of('item 8 (h), validUntil')).toContain('is before the first day');
    expect(of('item 9 (i), successor')).toContain('needs validUntil');
    expect(of('item 10 (i), id')).toContain('stands twice; the first is at item 9');
    expect(of('item 11 (k), region')).toContain('cau-giay-thanh-xuan');
    expect(of('item 12')).toContain('expected object');
    // A mistake does not hide the others of the same office.
    expect(of('item 13 (b), name')).toContain('expected a text');
    expect(of('item 13 (b), coordinates')).toContain('are they swapped?');
    expect(of('item 13 (b), id')).toContain('the first is at item 2');
  });

  it('has successors that exist and do not go in a circle', async () => {
    const end = { validUntil: '2026-06-30' };
    expect(
      await refused([
        { ...good, id: 'a', ...end, successor: 'b' },
        { ...good, id: 'b', ...end, successor: 'a' },
        { ...good, id: 'c', ...end, successor: 'nowhere' },
      ]),
    ).toEqual([
      'item 1 (a), successor: comes back to a → b → a',
      'item 2 (b), successor: comes back to b → a → b',
      'item 3 (c), successor: no office has the id "nowhere"',
    ]);
  });

  it('that is no text, or far too large to be one, is refused', async () => {
    await expect(
      importOffices(service.context.pool, { file: join(folder, 'missing'), today }),
    ).rejects.toThrow('not a file');
    const bytes = join(folder, 'bytes.json');
    await writeFile(bytes, Buffer.from([0x5b, 0xff, 0xfe, 0x5d]));
    await expect(importOffices(service.context.pool, { file: bytes, today })).rejects.toThrow(
      'not UTF-8',
    );
  });

  it('closes what it does not name any more, which goes on being known', async () => {
    await bring([good, merged, { ...good, id: 'diem-tam' }, { ...good, id: 'diem-ba' }]);
    expect(await bring([good, merged, { ...good, id: 'diem-ba' }])).toMatchObject({
      closed: ['diem-tam'],
    });
    await shown(async () => !(await published()).includes('diem-tam'));
    expect(await published('?on=2026-11-21')).toContain('diem-tam');
    const detail = (await (await service.fetch('/v1/offices/diem-tam')).json()) as OfficeDetail;
    expect(detail.validUntil).toBe('2026-11-21');
    // Named again, it is open again.
    await bring([good, merged, { ...good, id: 'diem-ba' }, { ...good, id: 'diem-tam' }]);
    await shown(async () => (await published()).includes('diem-tam'));
  });

  it('gives a shipped office back as it was shipped when it is not named any more', async () => {
    const own = { ...good, id: 'ward-00004', kind: 'ward', name: 'UBND phường Ba Đình, cơ sở mới' };
    const named = async (): Promise<string | undefined> =>
      (await list(service)).find(({ id }) => id === own.id)?.name;
    await bring([good, merged, own], { allowFewer: true });
    await shown(async () => (await named()) === own.name);
    expect(await bring([good, merged])).toMatchObject({ closed: [], restored: [own.id] });
    await shown(async () => (await named()) !== own.name);
    expect(await named()).toBe('UBND Phường Ba Đình');
    const detail = await (await service.fetch('/v1/offices/ward-00004')).json();
    expect(detail).not.toHaveProperty('validUntil');
  });

  it('that would close more than half of the offices needs a word more', async () => {
    await bring([good, { ...good, id: 'x' }, { ...good, id: 'y' }], { allowFewer: true });
    await expect(bring([good])).rejects.toThrow('--allow-fewer');
    expect(await bring([good], { allowFewer: true })).toMatchObject({ outcome: 'imported' });
  });
});

describe('the routes of places', () => {
  beforeAll(async () => {
    await bring([good, merged], { allowFewer: true });
    await shown(async () => (await published()).join() === good.id);
  });

  it('list what serves today, or on a day', async () => {
    expect(await published()).toEqual(['diem-truc-bach']);
    const earlier = await published('?on=2026-06-30');
    expect(earlier.slice(0, 2)).toEqual(['diem-truc-bach', 'diem-cu']);
    expect((await service.fetch('/v1/offices?on=31/12/2026')).status).toBe(422);
  });

  it('answer for a closed office with the one that serves instead', async () => {
    const answer = await service.fetch('/v1/offices/diem-cu');
    expect(await answer.json()).toMatchObject({
      id: 'diem-cu',
      validUntil: '2026-06-30',
      successor: 'diem-truc-bach',
      replacedBy: { id: 'diem-truc-bach', address: 'Số 2, phố Trúc Bạch' },
    });
    expect((await service.fetch('/v1/offices/nowhere')).status).toBe(404);
  });

  it('list the nearest first', async () => {
    const [first] = await list(service, '?near=21.04,105.84');
    expect(first?.id).toBe('diem-truc-bach');
    expect((await service.fetch('/v1/offices?near=here')).status).toBe(422);
  });

  it('have entity tags, and answer 304 to who has the answer', async () => {
    for (const path of ['/v1/offices', '/v1/offices/diem-cu', '/v1/wards', '/v1/branch-regions']) {
      const first = await service.fetch(path);
      const again = await service.fetch(path, {
        headers: { 'if-none-match': first.headers.get('etag') ?? '' },
      });
      expect([path, first.status, again.status]).toEqual([path, 200, 304]);
    }
  });

  it('take an imported office as the one that receives a dossier', async () => {
    expect(await officeById(service.context, 'diem-cu')).toMatchObject({ name: 'Điểm cũ' });
  });
});

describe('sample points', () => {
  it('are there only where the service is told to show them, and every one says that it is one', async () => {
    expect((await list(service)).some(({ sample }) => sample)).toBe(false);
    const shown = (await list(samples)).filter(({ id }) => id.startsWith('sample-'));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.every(({ sample, name }) => sample === true && name.includes('mẫu'))).toBe(true);
    expect(shown.map(({ id }) => id)).not.toContain('sample-yen-hoa');
  });

  it('are gone with the first import', async () => {
    const path = await file([good]);
    await importOffices(samples.context.pool, { file: path, today });
    await shown(async () => !(await list(samples)).some(({ sample }) => sample));
  });
});

describe('the command', () => {
  const cli = fileURLToPath(new URL('../../dist/places/import-cli.js', import.meta.url));
  const run = async (...args: string[]) => {
    const env = { ...process.env, DATABASE_URL: service.databaseUrl };
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, ...args], {
        env,
      });
      return { code: 0, stdout, stderr };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  };

  it('reports what it did, refuses in words, and changes nothing then', async () => {
    const path = await file([good, merged, { ...good, id: 'moi' }], 'command.json');
    const done = await run(path);
    expect([done.code, done.stdout]).toEqual([
      0,
      expect.stringContaining('3 offices, 1 new, 0 changed, 2 as before'),
    ]);
    expect((await run(path)).stdout).toContain('Nothing changed');
    const before = await list(service);
    const text = await readFile(path, 'utf8');
    const wrong = await run(await file(text.slice(0, -20), 'damaged.json'));
    expect([wrong.code, wrong.stderr]).toEqual([
      1,
      expect.stringContaining('Not imported; the offices in force are unchanged.'),
    ]);
    expect(await list(service)).toEqual(before);
    expect((await run()).code).toBe(2);
  });
});
