import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar2025to2026 } from './calendar-2025-2026.js';
import { calendarOf, type CalendarFile } from './calendar-file.js';
import { workingCalendar } from './calendar.js';
import { hanoiDay, hanoiInstant } from './dates.js';
import { dueSoonUntil, handOverBy, urgencyOf } from './urgency.js';
import {
  dueAfterPauses,
  dueAt,
  nextWorkingInstant,
  workingTimeBetween,
  type Pause,
  type TimeLimit,
} from './working-time.js';

const calendar = workingCalendar(calendar2025to2026);
const minutes = (from: string, to: string) =>
  fc
    .integer({ min: hanoiInstant(from) / 60_000, max: hanoiInstant(to) / 60_000 })
    .map((value) => value * 60_000);
const instant = minutes('2025-01-01', '2026-12-01');
const limit: fc.Arbitrary<TimeLimit> = fc.record({
  quantity: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom<TimeLimit['unit']>('working-days', 'days', 'working-hours', 'months'),
  sameDay: fc.boolean(),
});
const gap = fc.integer({ min: 0, max: 30 * 24 * 60 }).map((value) => value * 60_000);
const pause: fc.Arbitrary<Pause> = fc
  .tuple(instant, gap)
  .map(([from, length]) => ({ from, to: from + length }));
const pauses = fc.array(pause, { maxLength: 5 });

describe('for any moment, limit and pauses', () => {
  it('working time is never negative, and of two stretches the sum', () => {
    fc.assert(
      fc.property(instant, instant, gap, (from, to, more) => {
        const time = workingTimeBetween(from, to, calendar);
        expect(time).toBeGreaterThanOrEqual(0);
        if (from >= to) expect(time).toBe(0);
        const rest = workingTimeBetween(to, to + more, calendar);
        if (from <= to) expect(workingTimeBetween(from, to + more, calendar)).toBe(time + rest);
      }),
    );
  });

  it('is never due before it was received, nor on a day that is not worked', () => {
    fc.assert(
      fc.property(instant, limit, (received, allowed) => {
        const due = dueAt(received, allowed, calendar);
        expect(due.at).toBeGreaterThan(received);
        expect(calendar.spansOf(hanoiDay(due.at)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('received later is due no earlier: in working time to the minute, else by the day', () => {
    fc.assert(
      fc.property(instant, gap, limit, (received, later, allowed) => {
        const [first, second] = [received, received + later].map(
          (moment) => dueAt(moment, allowed, calendar).at,
        );
        const exact = allowed.unit.startsWith('working') || allowed.sameDay === true;
        if (exact) expect(second).toBeGreaterThanOrEqual(first!);
        else expect(hanoiDay(second!) >= hanoiDay(first!)).toBe(true);
      }),
    );
  });

  it('pausing never shortens: not once, not more often, not longer', () => {
    fc.assert(
      fc.property(instant, limit, pauses, pause, gap, (received, allowed, some, another, more) => {
        const due = dueAt(received, allowed, calendar);
        const paused = dueAfterPauses(due, some, calendar).at;
        expect(paused).toBeGreaterThanOrEqual(due.at);
        expect(dueAfterPauses(due, [...some, another], calendar).at).toBeGreaterThanOrEqual(paused);
        const longer = some.map(({ from, to }) => ({ from, to: to + more }));
        expect(dueAfterPauses(due, longer, calendar).at).toBeGreaterThanOrEqual(paused);
      }),
    );
  });

  it('does not depend on the order of pauses or of the days in the calendar', () => {
    const days = fc.shuffledSubarray([...calendar2025to2026.days], {
      minLength: calendar2025to2026.days.length,
    });
    fc.assert(
      fc.property(instant, limit, pauses, days, (received, allowed, some, shuffled) => {
        const other = workingCalendar({ ...calendar2025to2026, days: shuffled });
        const expected = dueAfterPauses(dueAt(received, allowed, calendar), some, calendar);
        const reversed = [...some].reverse();
        expect(dueAfterPauses(dueAt(received, allowed, other), reversed, other)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('a day off more in the calendar never makes anything due earlier', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 30 }),
        minutes('2025-01-01', '2026-12-31'),
        (received, quantity, off) => {
          const date = hanoiDay(off);
          const known = calendar2025to2026.days.filter((day) => day.date !== date);
          const more = workingCalendar({
            ...calendar2025to2026,
            days: [...known, { date, kind: 'holiday', name: 'Nghỉ thêm', source: 'test' }],
          });
          const allowed: TimeLimit = { quantity, unit: 'working-days' };
          expect(dueAt(received, allowed, more).at).toBeGreaterThanOrEqual(
            dueAt(received, allowed, calendar).at,
          );
        },
      ),
    );
  });

  it('is handed over on the day of reception until 15:00, else when the next one opens', () => {
    fc.assert(
      fc.property(instant, (received) => {
        const by = handOverBy(received, calendar);
        const start = nextWorkingInstant(received, calendar);
        expect(by).toBeGreaterThan(received);
        expect(workingTimeBetween(start, by, calendar)).toBeLessThanOrEqual(8 * 3_600_000);
        const late = start >= hanoiInstant(hanoiDay(start), '15:01');
        expect(hanoiDay(by) === hanoiDay(start)).toBe(!late);
      }),
    );
  });

  it('becomes due soon once, then overdue once', () => {
    const order = ['on-time', 'due-soon', 'overdue'];
    fc.assert(
      fc.property(instant, gap, gap, (due, before, step) => {
        const now = due - before;
        const [first, second] = [now, now + step].map((moment) =>
          order.indexOf(urgencyOf(due, moment, dueSoonUntil(moment, calendar))),
        );
        expect(second).toBeGreaterThanOrEqual(first!);
      }),
    );
  });
});

describe('urgency', () => {
  const monday = hanoiInstant('2026-11-16', '09:00');
  const urgency = (due: number, now: number, days?: number) =>
    urgencyOf(due, now, dueSoonUntil(now, calendar, days));

  it('is soon with two working days left, or as many as the operator says', () => {
    expect(dueSoonUntil(monday, calendar)).toBe(hanoiInstant('2026-11-18', '09:00'));
    expect(urgency(hanoiInstant('2026-11-18', '09:00'), monday)).toBe('due-soon');
    expect(urgency(hanoiInstant('2026-11-18', '09:01'), monday)).toBe('on-time');
    expect(urgency(hanoiInstant('2026-11-18', '09:00'), monday, 1)).toBe('on-time');
    expect(urgency(monday, monday)).toBe('due-soon');
    expect(urgency(monday - 1, monday)).toBe('overdue');
  });

  it('counts the days before Tết, not the days of Tết', () => {
    const friday = hanoiInstant('2026-02-13', '09:00');
    expect(urgency(hanoiInstant('2026-02-24', '09:00'), friday)).toBe('due-soon');
    expect(urgency(hanoiInstant('2026-02-25', '09:00'), friday)).toBe('on-time');
  });
});

describe('handing over', () => {
  it.each([
    ['2026-11-16', '09:00', '2026-11-16', '17:00'],
    ['2026-11-16', '15:00', '2026-11-16', '17:00'],
    ['2026-11-16', '15:01', '2026-11-17', '08:00'],
    ['2026-11-20', '16:30', '2026-11-23', '08:00'],
    ['2026-11-23', '15:30', '2026-11-25', '08:00'],
    ['2026-02-13', '15:30', '2026-02-23', '08:00'],
    ['2026-11-21', '10:00', '2026-11-23', '17:00'],
  ])('%s %s by %s %s', (day, time, until, clock) => {
    expect(handOverBy(hanoiInstant(day, time), calendar)).toBe(hanoiInstant(until, clock));
  });
});

describe('fixed holidays of years without a calendar', () => {
  const file: CalendarFile = {
    version: 'test',
    knownFrom: '2026-01-01',
    knownUntil: '2026-12-31',
    days: [],
    yearly: [
      { day: '04-30', name: 'Ngày Chiến thắng', source: 'test' },
      { day: '05-01', name: 'Quốc tế Lao động', source: 'test' },
      { day: '11-24', name: 'Ngày Văn hóa', source: 'test', since: 2028 },
    ],
  };
  const of = (year: string) =>
    calendarOf(file)
      .days.filter(({ date }) => date.startsWith(year))
      .map(({ date, kind }) => `${date} ${kind}`);

  it('move from a weekly day off to the next working day that is free', () => {
    // 2027: 30 April a Friday, 1 May a Saturday. 2028: a Sunday and a Monday; 24 November a Friday.
    expect(of('2027')).toEqual(['2027-04-30 holiday', '2027-05-03 compensatory-off']);
    expect(of('2028')).toEqual([
      '2028-05-02 compensatory-off',
      '2028-05-01 holiday',
      '2028-11-24 holiday',
    ]);
  });

  it('reach ten years ahead and never into the known span', () => {
    expect(of('2026')).toEqual([]);
    expect(of('2036')).not.toEqual([]);
  });

  it('give way to what the file says of the day itself', () => {
    const day = { date: '2027-04-30', kind: 'make-up-working', name: 'x', source: 'x' } as const;
    const { days } = calendarOf({ ...file, days: [day] });
    expect(days.filter(({ date }) => date === '2027-04-30')).toEqual([day]);
  });
});
