import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendar2025to2026 } from './calendar-2025-2026.js';
import { checkCalendar } from './calendar-check.js';
import { calendarFindingKinds, type CalendarFindingKind } from './calendar-findings.js';
import { calendarOf, type CalendarFile } from './calendar-file.js';

const shipped = JSON.parse(
  readFileSync(new URL('../calendars/vn-2025-2026.json', import.meta.url), 'utf8'),
) as CalendarFile;

const TODAY = '2026-03-02';

/** `kind at` of what is found. */
function found(value: unknown, today = TODAY): readonly string[] {
  return checkCalendar(value, today).findings.map(({ kind, at }) => `${kind} ${at}`);
}

/** The shipped file with other days. */
function withDays(change: (days: CalendarFile['days']) => readonly unknown[]): unknown {
  return { ...shipped, days: change(shipped.days) };
}

const without = (...dates: string[]) =>
  withDays((days) => days.filter(({ date }) => !dates.includes(date)));
const plus = (...more: unknown[]) => withDays((days) => [...days, ...more]);

describe('the shipped calendar file', () => {
  it('has no error, and is what pages count with', () => {
    const { file, findings } = checkCalendar(shipped, TODAY);
    expect(file).toBeDefined();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(calendarOf(shipped, 1)).toEqual(calendar2025to2026);
  });

  it('says which days are to be confirmed', () => {
    const unverified = found(shipped).filter((line) => line.startsWith('unverified'));
    expect(unverified).toHaveLength(shipped.days.filter((day) => day.unverified === true).length);
    expect(found(shipped)).toEqual(unverified);
  });

  it('ends soon, and is over one day', () => {
    expect(found(shipped, '2026-11-22')).toContain('ends-soon knownUntil');
    expect(checkCalendar(shipped, '2026-12-31').file).toBeDefined();
    expect(found(shipped, '2027-01-01')).toContain('over knownUntil');
    expect(checkCalendar(shipped, '2027-01-01').file).toBeUndefined();
  });
});

const day = { kind: 'holiday', name: 'Nghỉ', source: 'QĐ' } as const;

const wrong: readonly (readonly [CalendarFindingKind, unknown, string])[] = [
  ['unreadable', 7, ''],
  ['unreadable', { ...shipped, version: '' }, 'version'],
  ['unreadable', { ...shipped, knownUntil: '31/12/2026' }, 'knownUntil'],
  ['unreadable', { ...shipped, days: 'none' }, 'days'],
  ['unreadable', plus({ ...day, date: '2026-02-30' }), 'days/2026-02-30/date'],
  ['unreadable', plus({ ...day, date: '2026-06-01', kind: 'off' }), 'days/2026-06-01/kind'],
  ['unreadable', plus({ ...day, date: '2026-06-01', day: 1 }), 'days/2026-06-01/day'],
  ['unreadable', { ...shipped, sessions: [{ from: '8:00', to: '12:00' }] }, 'sessions/0/from'],
  ['unreadable', { ...shipped, weeklyDaysOff: [0, 1, 2, 3, 4, 5, 6] }, 'weeklyDaysOff'],
  ['unreadable', { ...shipped, policy: { cutOff: '25:00' } }, 'policy/cutOff'],
  ['unreadable', { ...shipped, yearly: [{ ...day, day: '13-01' }] }, 'yearly/0/day'],
  ['span-wrong', { ...shipped, knownFrom: '2027-01-01' }, 'knownFrom'],
  [
    'sessions-overlap',
    {
      ...shipped,
      sessions: [
        { from: '08:00', to: '12:00' },
        { from: '11:30', to: '17:00' },
      ],
    },
    'sessions/1',
  ],
  ['sessions-overlap', { ...shipped, sessions: [{ from: '12:00', to: '08:00' }] }, 'sessions/0'],
  ['sessions-overlap', { ...shipped, sessions: [] }, 'sessions'],
  ['day-twice', plus({ ...day, date: '2026-04-30' }), 'days/2026-04-30'],
  ['outside-span', plus({ ...day, date: '2027-02-08' }), 'days/2027-02-08'],
  ['source-missing', plus({ ...day, date: '2026-06-01', source: ' ' }), 'days/2026-06-01'],
  [
    'make-up-on-working-day',
    plus({ ...day, date: '2026-06-02', kind: 'make-up-working', for: '2026-06-01' }),
    'days/2026-06-02',
  ],
  ['off-already', plus({ ...day, date: '2026-06-06' }), 'days/2026-06-06'],
  ['swap-broken', without('2026-01-02'), 'days/2026-01-10'],
  ['swap-broken', plus({ ...day, date: '2026-06-06', kind: 'make-up-working' }), 'days/2026-06-06'],
  ['year-missing', { ...shipped, knownUntil: '2027-12-31' }, 'days/2027'],
  ['fixed-holiday-missing', without('2026-04-30'), 'days/2026-04-30'],
  [
    'moved-holiday-missing',
    { ...shipped, yearly: [{ day: '08-15', name: 'Lễ', source: 'QĐ' }] },
    'days/2026-08-15',
  ],
  ['too-few-holidays', without('2026-02-16', '2026-02-17', '2026-09-01'), 'days/2026'],
];

describe('a calendar file', () => {
  it.each(wrong)('is looked at: %s', (kind, value, at) => {
    expect(found(value)).toContain(`${kind} ${at}`);
  });

  it('names everything that is wrong at once, and is not used then', () => {
    const { file, findings } = checkCalendar(
      plus({ ...day, date: '2026-04-30' }, { ...day, date: '2026-06-01', source: '' }),
      TODAY,
    );
    expect(file).toBeUndefined();
    const kinds = new Set(findings.map(({ kind }) => kind));
    expect(kinds).toContain('day-twice');
    expect(kinds).toContain('source-missing');
  });

  it('has words for each kind in both languages', () => {
    for (const { vi, en } of Object.values(calendarFindingKinds)) {
      expect(vi.length).toBeGreaterThan(10);
      expect(en.length).toBeGreaterThan(10);
    }
    const covered = new Set([...wrong.map(([kind]) => kind), 'unverified', 'ends-soon', 'over']);
    expect([...covered].sort()).toEqual(Object.keys(calendarFindingKinds).sort());
  });
});
