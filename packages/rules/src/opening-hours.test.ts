import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar2025to2026 } from './calendar-2025-2026.js';
import { workingCalendar } from './calendar.js';
import { formatInstant, hanoiInstant } from './dates.js';
import { openingAt, openingOn, openingWeek, type OpeningHours } from './opening-hours.js';

const calendar = workingCalendar(calendar2025to2026);
const week = ['mon', 'tue', 'wed', 'thu', 'fri'];

const office: OpeningHours = {
  weekly: [
    { days: week, from: '08:00', to: '12:00' },
    { days: week, from: '13:00', to: '17:00' },
    { days: ['sat'], from: '08:00', to: '11:30' },
  ],
};

/** `09:30 23/11/2026` as an instant. */
function at(text: string): number {
  const [time = '', day = ''] = text.split(' ');
  return hanoiInstant(day.split('/').reverse().join('-'), time);
}

function told(text: string, hours: OpeningHours = office) {
  const { open, changesAt, provisional, reason } = openingAt(hours, calendar, at(text));
  const when = changesAt === undefined ? '' : ` ${formatInstant(changesAt)}`;
  return `${open ? 'until' : 'from'}${when}${provisional ? ' provisional' : ''}${reason ? ` (${reason.vi})` : ''}`;
}

describe('open now', () => {
  it.each([
    ['08:00 20/11/2026', 'until 12:00 20/11/2026'],
    ['11:59 20/11/2026', 'until 12:00 20/11/2026'],
    ['12:00 20/11/2026', 'from 13:00 20/11/2026'],
    ['07:59 20/11/2026', 'from 08:00 20/11/2026'],
    ['17:00 20/11/2026', 'from 08:00 21/11/2026'],
    ['09:00 21/11/2026', 'until 11:30 21/11/2026'],
    ['11:30 21/11/2026', 'from 08:00 23/11/2026'],
    // Culture Day, a Tuesday.
    ['17:30 23/11/2026', 'from 08:00 25/11/2026'],
    ['09:00 24/11/2026', 'from 08:00 25/11/2026 (Ngày Văn hóa Việt Nam)'],
    // Off in exchange, and the Saturday worked for it.
    ['09:00 31/08/2026', 'from 08:00 03/09/2026 (Hoán đổi với ngày 22/8)'],
    // Tết: until the Saturday after it.
    ['09:00 17/02/2026', 'from 08:00 21/02/2026 (Tết Nguyên đán)'],
  ])('at %s: %s', (moment, expected) => {
    expect(told(moment)).toBe(expected);
  });

  it('works a make-up day with its own hours, else with those of an ordinary day', () => {
    expect(told('10:00 22/08/2026')).toBe('until 11:30 22/08/2026 (Làm bù cho ngày 31/8)');
    const weekdays = { weekly: office.weekly.slice(0, 2) };
    expect(told('15:00 22/08/2026', weekdays)).toBe(
      'until 17:00 22/08/2026 (Làm bù cho ngày 31/8)',
    );
    expect(told('15:00 29/08/2026', weekdays)).toBe('from 08:00 03/09/2026');
  });

  it('believes the operator about a date before anything else', () => {
    const hours: OpeningHours = {
      ...office,
      exceptions: [
        { date: '2026-11-24', sessions: [{ from: '08:00', to: '10:00' }] },
        { date: '2026-11-25', sessions: [], note: { vi: 'Sửa trụ sở' } },
      ],
    };
    expect(told('09:00 24/11/2026', hours)).toBe('until 10:00 24/11/2026');
    expect(told('09:00 25/11/2026', hours)).toBe('from 08:00 26/11/2026 (Sửa trụ sở)');
  });

  it('is provisional in a year whose days off are not fixed', () => {
    expect(told('09:00 08/02/2027')).toBe('until 12:00 08/02/2027 provisional');
    expect(told('18:00 31/12/2026')).toBe('from 08:00 02/01/2027 provisional');
    expect(told('09:00 31/12/2026')).toBe('until 12:00 31/12/2026');
  });

  it('knows half days', () => {
    const halves = workingCalendar({
      ...calendar2025to2026,
      days: [
        { date: '2026-11-25', kind: 'holiday', half: 'afternoon', name: 'Nghỉ chiều', source: 'x' },
        { date: '2026-11-29', kind: 'make-up-working', half: 'morning', name: 'Bù', source: 'x' },
      ],
    });
    expect(openingOn(office, halves, '2026-11-25').spans).toHaveLength(1);
    expect(openingAt(office, halves, at('14:00 25/11/2026')).open).toBe(false);
    expect(openingAt(office, halves, at('09:00 29/11/2026')).open).toBe(true);
    expect(openingAt(office, halves, at('14:00 29/11/2026')).open).toBe(false);
  });

  it('says nothing about a next opening where there is none', () => {
    expect(told('09:00 20/11/2026', { weekly: [] })).toBe('from');
  });

  it('joins sessions that touch, in whatever order they are written', () => {
    const hours = {
      weekly: [
        { days: week, from: '12:00', to: '17:00' },
        { days: week, from: '08:00', to: '12:00' },
      ],
    };
    expect(told('09:00 20/11/2026', hours)).toBe('until 17:00 20/11/2026');
  });

  it('refuses what is no time of day', () => {
    const hours = { weekly: [{ days: week, from: '8h', to: '12:00' }] };
    expect(() => openingAt(hours, calendar, at('09:00 20/11/2026'))).toThrow(RangeError);
  });

  it('changes exactly when it says', () => {
    const minute = fc
      .integer({ min: at('00:00 01/01/2026') / 60_000, max: at('00:00 01/12/2026') / 60_000 })
      .map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(minute, (now) => {
        const { open, changesAt = 0 } = openingAt(office, calendar, now);
        expect(changesAt).toBeGreaterThan(now);
        expect(openingAt(office, calendar, changesAt - 1).open).toBe(open);
        expect(openingAt(office, calendar, changesAt).open).toBe(!open);
      }),
    );
  });
});

describe('the week at the door', () => {
  it('says neighbouring days with the same hours together, Monday first', () => {
    const week = openingWeek(office).map(
      ({ days, sessions }) =>
        `${days.join('-')} ${sessions.map(({ from, to }) => `${from}-${to}`).join(' ')}`,
    );
    expect(week).toEqual(['0-4 08:00-12:00 13:00-17:00', '5-5 08:00-11:30', '6-6 ']);
    expect(openingWeek({ weekly: [] })).toEqual([{ days: [0, 6], sessions: [] }]);
  });
});
