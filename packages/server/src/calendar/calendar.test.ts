import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DeskDossier, PublicStatus } from '@motcua/contract';
import type { CalendarFile } from '@motcua/rules/calendar-file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../audit/service.js';
import { Client, THREE_DAYS, formOf, loadProcedures } from '../dossiers/dossiers.test-support.js';
import { recountProvisional } from '../dossiers/recount.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { CalendarFileError } from './file.js';
import { CalendarImportError, importCalendar } from './importer.js';
import { shippedCalendar } from './shipped.js';

/** A Wednesday; Thursday is worked, Friday is New Year, Monday 4 January the next day that is known to be worked. */
const WEDNESDAY = Date.parse('2026-12-30T09:00:00+07:00');
const TODAY = '2026-12-30';
const HOUR = 3_600_000;

let service: TestService;
let client: Client;
let folder: string;
let clock = WEDNESDAY;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-calendar-'));
  service = await startTestService({ now: () => clock });
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

/** A calendar of 2027 made up for the test: Monday 4 January is off, Saturday 9 January is worked for it. */
const of2027: CalendarFile = {
  ...shippedCalendar,
  version: 'test-2027.1',
  knownUntil: '2027-12-31',
  days: [
    ...shippedCalendar.days,
    { date: '2027-01-01', kind: 'holiday', name: 'Tết Dương lịch', source: 'test' },
    {
      date: '2027-01-04',
      kind: 'compensatory-off',
      for: '2027-01-09',
      name: 'Hoán đổi',
      source: 'test',
    },
    {
      date: '2027-01-09',
      kind: 'make-up-working',
      for: '2027-01-04',
      name: 'Làm bù',
      source: 'test',
    },
    { date: '2027-04-30', kind: 'holiday', name: 'Ngày Chiến thắng', source: 'test' },
    {
      date: '2027-05-03',
      kind: 'compensatory-off',
      for: '2027-05-01',
      name: 'Nghỉ bù',
      source: 'test',
    },
    { date: '2027-09-02', kind: 'holiday', name: 'Quốc khánh', source: 'test' },
    { date: '2027-11-24', kind: 'holiday', name: 'Ngày Văn hóa', source: 'test' },
  ],
};

async function fileOf(content: unknown, name = 'lich.json'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const load = async (content: unknown) =>
  importCalendar(service.context.pool, { file: await fileOf(content), today: TODAY });
const recount = () => recountProvisional(service.context.db, clock);
const desk = async (code: string): Promise<DeskDossier> =>
  (await client.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`)).body;
const dueOf = async (code: string) => {
  const { appointment } = await desk(code);
  return `${appointment?.dueAt} ${appointment?.provisional}`;
};

async function accepted(): Promise<string> {
  const { code } = (await client.file()).body;
  await client.move(code, 'accept');
  return code;
}

describe('a calendar that is loaded', () => {
  it('is refused with all that is wrong, and then changes nothing', async () => {
    const [first, ...rest] = of2027.days;
    const broken = { ...of2027, days: [...rest, { ...first, source: '' }, first] };
    await expect(load(broken)).rejects.toThrow(CalendarImportError);
    const error = await load(broken).catch((thrown: unknown) => thrown);
    const kinds = (error as CalendarImportError).findings.map(({ kind }) => kind);
    expect(kinds).toContain('day-twice');
    expect(kinds).toContain('source-missing');
    await expect(load('{')).rejects.toThrow(CalendarFileError);
    const { rows } = await service.context.pool.query('select 1 from calendars');
    expect(rows).toEqual([]);
  });

  it('counts provisional dates anew, each with its old and new date, and no other', async () => {
    clock = Date.parse('2026-12-28T09:00:00+07:00');
    const definite = await accepted();
    clock = WEDNESDAY;
    const filed = (await client.file()).body.code;
    const running = await accepted();
    const [waiting, resumed, extended, done, refused] = [
      await accepted(),
      await accepted(),
      await accepted(),
      await accepted(),
      await accepted(),
    ];
    expect(await dueOf(running)).toBe('2027-01-05T02:00:00.000Z true');
    expect(await dueOf(definite)).toBe('2026-12-31T02:00:00.000Z false');
    const items = [{ what: 'Ảnh', reason: 'Mờ' }];
    await client.move(waiting, 'request-supplement', { items });
    await client.move(resumed, 'suspend', { reason: 'Chờ ý kiến' });
    await client.move(extended, 'extend', {
      reason: 'Xác minh',
      dueAt: '2027-01-08T10:00:00+07:00',
    });
    await client.move(refused, 'refuse', { reason: 'Sai thẩm quyền' });
    clock += HOUR;
    await client.move(resumed, 'resume');
    await client.move(done, 'complete');
    expect(await dueOf(resumed)).toBe('2027-01-05T03:00:00.000Z true');

    expect(await recount()).toEqual({ looked: 0, moved: 0, settled: 0 });
    expect(await load(of2027)).toMatchObject({ outcome: 'imported', version: 'test-2027.1' });
    expect(await recount()).toEqual({ looked: 5, moved: 5, settled: 5 });
    // Monday 4 January is off: a day later.
    for (const code of [filed, running, waiting, done]) {
      expect(await dueOf(code), code).toBe('2027-01-06T02:00:00.000Z false');
    }
    expect(await dueOf(resumed)).toBe('2027-01-06T03:00:00.000Z false');
    expect(await dueOf(definite)).toBe('2026-12-31T02:00:00.000Z false');
    expect(await dueOf(extended)).toBe('2027-01-08T03:00:00.000Z false');
    expect(await dueOf(refused)).toBe('2027-01-05T02:00:00.000Z true');

    const { history, version, status } = await desk(running);
    expect(status.code).toBe(2);
    expect(version).toBe(3);
    expect(history.at(-1)).toMatchObject({
      move: 'recount',
      status: { code: 2 },
      previousDueAt: '2027-01-05T02:00:00.000Z',
      dueAt: '2027-01-06T02:00:00.000Z',
    });
    expect((await desk(waiting)).urgency).toBe('waiting');
    const view = (await client.lookUp(running, '3456')).body;
    expect(view.history.at(-1)?.reason).toContain('Lịch nghỉ đã được công bố');
    const { rows } = await service.context.pool.query<{ id: string; data: object }>(
      `select d.id, o.data from dossiers d join outbox_events o on o.subject = d.code
       where code = $1 order by position desc limit 1`,
      [running],
    );
    expect(rows[0]?.data).toMatchObject({
      move: 'recount',
      previousDueAt: '2027-01-05T02:00:00.000Z',
      dueAt: '2027-01-06T02:00:00.000Z',
      provisional: false,
    });
    expect(await verifyAudit(service.context.db, rows[0]?.id ?? '')).not.toHaveProperty('broken');
    // The waiting dossier goes on from its new date when the citizen answers.
    clock += HOUR;
    await client.move(waiting, 'resume', { reason: 'Đã có ảnh' });
    expect(await dueOf(waiting)).toBe('2027-01-06T04:00:00.000Z false');
    clock -= 2 * HOUR;
  }, 120_000);

  it('is loaded once, and what was counted anew is not again', async () => {
    expect((await load(of2027)).outcome).toBe('unchanged');
    // The order of fields and days is not what makes a calendar.
    const turned = Object.fromEntries(Object.entries(of2027).reverse());
    expect((await load(turned)).outcome).toBe('unchanged');
    expect(await recount()).toEqual({ looked: 0, moved: 0, settled: 0 });
  });

  it('counts what is filed from then on, with the hours and choices it names', async () => {
    expect((await client.file()).body.appointment).toMatchObject({
      dueAt: '2027-01-06T02:00:00.000Z',
      provisional: false,
    });
    const early: CalendarFile = {
      ...of2027,
      version: 'test-2027.2',
      sessions: [
        { from: '07:00', to: '11:30' },
        { from: '13:30', to: '17:00' },
      ],
      policy: { workingDaysEnd: 'end-of-day', dueSoonDays: 5 },
    };
    await load(early);
    clock = Date.parse('2026-12-14T11:45:00+07:00');
    const { code, appointment } = (await client.file()).body;
    expect(appointment?.dueAt).toBe('2026-12-17T10:00:00.000Z');
    expect((await desk(code)).urgency).toBe('due-soon');
    const status = await client.site<PublicStatus>('GET', `/v1/dossiers/${code}/status`);
    expect(status.body).toMatchObject({ provisional: false, late: false });
    await expect(service.context.pool.query("update calendars set version = 'x'")).rejects.toThrow(
      'append-only',
    );
  });
});

describe('the command', () => {
  const run = (
    script: string,
    given: readonly string[],
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
    const command = fileURLToPath(new URL(`../../dist/calendar/${script}`, import.meta.url));
    const env = { ...process.env, DATABASE_URL: service.databaseUrl };
    return new Promise((resolve) => {
      execFile(process.execPath, [command, ...given], { env }, (error, out, err) =>
        resolve({ code: (error as { code?: number } | null)?.code ?? 0, out, err }),
      );
    });
  };

  it('looks at a file: a table or JSON, and an exit code', async () => {
    const broken = { ...of2027, days: [...of2027.days, of2027.days[0]] };
    const [shipped, json, wrong, called] = await Promise.all([
      run('check-cli.js', ['--today', '2026-03-02']),
      run('check-cli.js', ['--json', '--today', '2026-03-02', await fileOf(of2027, 'dung.json')]),
      run('check-cli.js', ['--lang', 'vi', await fileOf(broken, 'sai.json')]),
      run('check-cli.js', ['--lang', 'fr']),
    ]);
    expect(shipped.code).toBe(0);
    expect(shipped.out).toContain('Sat 10/01/2026  worked');
    expect(shipped.out).toContain('Fri 01/01/2027  holiday');
    expect(shipped.out).toContain('provisional, not published');
    expect(json.code).toBe(0);
    expect(JSON.parse(json.out)).toMatchObject({
      usable: true,
      calendar: { version: 'test-2027.1' },
    });
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain('Một ngày ghi hai lần');
    expect(called.code).toBe(2);
  });

  it('loads a file beside a running service', async () => {
    const wrong = await run('import-cli.js', [await fileOf({ ...of2027, days: [] }, 'trong.json')]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('year-missing');
    const good = await run('import-cli.js', [
      await fileOf({ ...of2027, version: 'test-2027.3' }, 'moi.json'),
    ]);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toContain('test-2027.3 is in force');
  });
});
