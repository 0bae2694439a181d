import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar2025to2026 } from './calendar-2025-2026.js';
import { workingCalendar, type CalendarDefinition } from './calendar.js';
import { formatInstant, hanoiDay, hanoiInstant, weekdayOf } from './dates.js';
import { handOverBy } from './urgency.js';
import {
  addWorkingTime,
  clockStart,
  dueAfterPauses,
  dueAt,
  isLate,
  nextWorkingInstant,
  workingTimeBetween,
  type TimeLimit,
} from './working-time.js';

const calendar = workingCalendar(calendar2025to2026);
const HOUR = 3_600_000;

/** `09:30 23/11/2026` as an instant. */
function at(text: string): number {
  const [time = '', day = ''] = text.split(' ');
  return hanoiInstant(day.split('/').reverse().join('-'), time);
}

const workingDays = (quantity: number): TimeLimit => ({ quantity, unit: 'working-days' });
const days = (quantity: number): TimeLimit => ({ quantity, unit: 'days' });
const hours = (quantity: number): TimeLimit => ({ quantity, unit: 'working-hours' });
const months = (quantity: number): TimeLimit => ({ quantity, unit: 'months' });
const sameDay: TimeLimit = { ...workingDays(1), sameDay: true };

describe('due dates computed by hand', () => {
  it.each<[why: string, received: string, limit: TimeLimit, due: string]>([
    ['a plain week day', '09:30 16/11/2026', workingDays(1), '09:30 17/11/2026'],
    ['across a weekend', '09:30 20/11/2026', workingDays(1), '09:30 23/11/2026'],
    ['across Culture Day on a Tuesday', '10:00 23/11/2026', workingDays(1), '10:00 25/11/2026'],
    ['five days, weekend and Culture Day', '14:15 20/11/2026', workingDays(5), '14:15 30/11/2026'],
    ['before opening counts from opening', '06:10 16/11/2026', workingDays(1), '08:00 17/11/2026'],
    ['at noon counts from 13:00', '12:20 16/11/2026', workingDays(1), '13:00 17/11/2026'],
    ['exactly at closing is the next day', '17:00 16/11/2026', workingDays(1), '08:00 18/11/2026'],
    ['filed on Saturday night', '23:00 14/11/2026', workingDays(2), '08:00 18/11/2026'],
    ['over Tết 14-22/02/2026', '09:00 12/02/2026', workingDays(3), '09:00 24/02/2026'],
    ['filed in Tết', '09:00 18/02/2026', workingDays(1), '08:00 24/02/2026'],
    [
      'a worked Saturday counts (10/01/2026)',
      '09:00 08/01/2026',
      workingDays(2),
      '09:00 10/01/2026',
    ],
    ['the day swapped for it is off', '09:00 31/12/2025', workingDays(1), '09:00 05/01/2026'],
    ['Hùng Kings on Sunday, Monday off', '15:30 24/04/2026', workingDays(1), '15:30 28/04/2026'],
    ['30 April to 3 May', '16:00 29/04/2026', workingDays(2), '16:00 05/05/2026'],
    ['National Day with the bridge', '11:00 28/08/2026', workingDays(1), '11:00 03/09/2026'],
    ['half a working day', '09:00 16/11/2026', workingDays(0.5), '14:00 16/11/2026'],
    ['4 hours to the end of a morning', '08:00 16/11/2026', hours(4), '12:00 16/11/2026'],
    ['8 hours are a day to closing', '08:00 16/11/2026', hours(8), '17:00 16/11/2026'],
    ['hours over noon and night', '16:00 16/11/2026', hours(6), '14:00 17/11/2026'],
    ['calendar days inside a week', '09:00 16/11/2026', days(3), '09:00 19/11/2026'],
    ['calendar days ending on Sunday move', '09:00 16/11/2026', days(6), '09:00 23/11/2026'],
    ['calendar days ending in Tết move', '10:00 06/02/2026', days(10), '10:00 23/02/2026'],
    ['a month', '09:00 16/10/2026', months(1), '09:00 16/11/2026'],
    [
      '31 January and a month is Saturday 28 February',
      '09:00 30/01/2026',
      months(1),
      '09:00 02/03/2026',
    ],
    ['same day in the morning', '08:05 16/11/2026', sameDay, '17:00 16/11/2026'],
    ['same day at 15:00 sharp', '15:00 16/11/2026', sameDay, '17:00 16/11/2026'],
    ['same day after 15:00', '15:01 16/11/2026', sameDay, '17:00 17/11/2026'],
    ['same day after 15:00 on a Friday', '16:00 20/11/2026', sameDay, '17:00 23/11/2026'],
    ['same day before a holiday, late', '15:30 23/11/2026', sameDay, '17:00 25/11/2026'],
    ['same day filed at night', '22:00 16/11/2026', sameDay, '17:00 17/11/2026'],
  ])('%s: %s', (_why, received, limit, due) => {
    expect(formatInstant(dueAt(at(received), limit, calendar).at)).toBe(due);
  });

  it.each([
    ['at 15:00:59.999', 59_999, '17:00 16/11/2026', '17:00 16/11/2026'],
    ['at 15:01:00.000', 60_000, '17:00 17/11/2026', '08:00 17/11/2026'],
  ])('counts by the minute that receipts print: %s', (_when, after, due, handedOver) => {
    const received = at('15:00 16/11/2026') + after;
    expect(formatInstant(dueAt(received, sameDay, calendar).at)).toBe(due);
    expect(formatInstant(handOverBy(received, calendar))).toBe(handedOver);
  });

  it('can end with the working day instead of the clock time of reception', () => {
    const due = dueAt(at('09:30 16/11/2026'), workingDays(1), calendar, {
      workingDaysEnd: 'end-of-day',
    });
    expect(formatInstant(due.at)).toBe('17:00 17/11/2026');
  });

  it('takes the cut-off of the operator', () => {
    const due = dueAt(at('15:30 16/11/2026'), sameDay, calendar, { cutOff: '16:00' });
    expect(formatInstant(due.at)).toBe('17:00 16/11/2026');
  });

  it('is provisional as soon as it reaches into a year whose days off are not fixed', () => {
    expect(dueAt(at('09:00 28/12/2026'), workingDays(3), calendar).provisional).toBe(false);
    const due = dueAt(at('09:00 30/12/2026'), workingDays(2), calendar);
    // 1 January is off in every year, so it is skipped even where the rest is not known.
    expect(formatInstant(due.at)).toBe('09:00 04/01/2027');
    expect(due.provisional).toBe(true);
    expect(dueAt(at('09:00 30/12/2024'), workingDays(5), calendar).provisional).toBe(true);
  });

  it('refuses a limit that is no time', () => {
    expect(() => dueAt(0, workingDays(0), calendar)).toThrow(RangeError);
    expect(() => dueAt(0, workingDays(Number.NaN), calendar)).toThrow(RangeError);
  });
});

describe('half days and other hours', () => {
  const base: CalendarDefinition = {
    version: 'test',
    knownFrom: '2026-01-01',
    knownUntil: '2026-12-31',
    days: [
      {
        date: '2026-11-17',
        kind: 'holiday',
        half: 'afternoon',
        name: 'Nghỉ chiều',
        source: 'test',
      },
      {
        date: '2026-11-21',
        kind: 'make-up-working',
        half: 'morning',
        name: 'Làm bù sáng',
        source: 'test',
      },
    ],
  };
  const halves = workingCalendar(base);

  it('counts half a day for a half day', () => {
    const due = dueAt(at('09:00 16/11/2026'), workingDays(2), halves);
    // 7 h on Monday, 4 on Tuesday morning, 5 on Wednesday.
    expect(formatInstant(due.at)).toBe('14:00 18/11/2026');
  });

  it('ends a same-day procedure at noon on a half day', () => {
    expect(formatInstant(dueAt(at('09:00 17/11/2026'), sameDay, halves).at)).toBe(
      '12:00 17/11/2026',
    );
    expect(formatInstant(dueAt(at('13:00 17/11/2026'), sameDay, halves).at)).toBe(
      '17:00 18/11/2026',
    );
  });

  it('works a make-up Saturday morning only', () => {
    expect(formatInstant(addWorkingTime(at('16:00 20/11/2026'), 6 * HOUR, halves))).toBe(
      '09:00 23/11/2026',
    );
  });

  it('moves a calendar deadline into the hours of a half day', () => {
    expect(formatInstant(dueAt(at('15:00 16/11/2026'), days(1), halves).at)).toBe(
      '12:00 17/11/2026',
    );
  });

  it('counts with the sessions of the office', () => {
    const early = workingCalendar({
      ...base,
      sessions: [
        { from: '07:00', to: '11:30' },
        { from: '13:30', to: '17:00' },
      ],
    });
    expect(formatInstant(dueAt(at('11:45 18/11/2026'), workingDays(1), early).at)).toBe(
      '13:30 19/11/2026',
    );
  });

  it('refuses a calendar that cannot be', () => {
    const broken: Partial<CalendarDefinition>[] = [
      { knownFrom: '2027-01-01' },
      { sessions: [] },
      { sessions: [{ from: '8:00', to: '12:00' }] },
      { sessions: [{ from: '24:30', to: '25:00' }] },
      {
        sessions: [
          { from: '08:00', to: '12:00' },
          { from: '11:00', to: '17:00' },
        ],
      },
      { days: [...base.days, ...base.days] },
      { days: [{ date: '2026-02-30', kind: 'holiday', name: 'x', source: 'x' }] },
    ];
    for (const change of broken) {
      expect(() => workingCalendar({ ...base, ...change })).toThrow(RangeError);
    }
  });

  it('says so when a calendar never works, instead of counting for ever', () => {
    const never = workingCalendar({ ...base, days: [], weeklyDaysOff: [0, 1, 2, 3, 4, 5, 6] });
    expect(() => dueAt(0, workingDays(1), never)).toThrow(RangeError);
    expect(() => addWorkingTime(0, 1, never)).toThrow(RangeError);
  });
});

describe('pauses', () => {
  const due = dueAt(at('09:00 09/11/2026'), workingDays(5), calendar); // 09:00 16/11/2026

  it('push the due date by the working time they took', () => {
    const pauses = [{ from: at('10:00 10/11/2026'), to: at('10:00 12/11/2026') }];
    expect(formatInstant(dueAfterPauses(due, pauses, calendar).at)).toBe('09:00 18/11/2026');
  });

  it('cost nothing over a weekend', () => {
    const pauses = [{ from: at('17:00 13/11/2026'), to: at('08:00 16/11/2026') }];
    expect(dueAfterPauses(due, pauses, calendar).at).toBe(due.at);
  });

  it('count once where they overlap', () => {
    const pauses = [
      { from: at('08:00 11/11/2026'), to: at('17:00 11/11/2026') },
      { from: at('08:00 10/11/2026'), to: at('12:00 11/11/2026') },
    ];
    expect(formatInstant(dueAfterPauses(due, pauses, calendar).at)).toBe('09:00 18/11/2026');
  });

  it('do not make a late dossier punctual', () => {
    const pauses = [{ from: at('10:00 18/11/2026'), to: at('10:00 30/11/2026') }];
    expect(dueAfterPauses(due, pauses, calendar).at).toBe(due.at);
  });
});

describe('the clock', () => {
  it('starts when the competent agency has a dossier that another counter took', () => {
    expect(clockStart({ receivedAt: 5, nonTerritorial: false })).toBe(5);
    expect(clockStart({ receivedAt: 5, nonTerritorial: true })).toBeUndefined();
    expect(clockStart({ receivedAt: 5, nonTerritorial: true, competentAgencyReceivedAt: 9 })).toBe(
      9,
    );
  });

  it('is late only after the due instant', () => {
    expect(isLate(10, 10)).toBe(false);
    expect(isLate(10, 11)).toBe(true);
  });
});

describe('working time, for any moment', () => {
  const instant = fc
    .integer({
      min: at('00:00 01/01/2025') / 60_000,
      max: at('00:00 01/12/2026') / 60_000,
    })
    .map((minutes) => minutes * 60_000);
  const duration = fc.integer({ min: 0, max: 60 * 60 }).map((minutes) => minutes * 60_000);

  it('adding is undone by measuring', () => {
    fc.assert(
      fc.property(instant, duration, (from, time) => {
        expect(workingTimeBetween(from, addWorkingTime(from, time, calendar), calendar)).toBe(time);
      }),
    );
  });

  it('adding in two steps is adding once', () => {
    fc.assert(
      fc.property(instant, duration, duration, (from, first, second) => {
        const stepwise = addWorkingTime(addWorkingTime(from, first, calendar), second, calendar);
        expect(workingTimeBetween(from, stepwise, calendar)).toBe(first + second);
      }),
    );
  });

  it('is due on a working day, after reception, and later for a longer limit', () => {
    const unit = fc.constantFrom<TimeLimit['unit']>(
      'working-days',
      'days',
      'working-hours',
      'months',
    );
    fc.assert(
      fc.property(instant, unit, fc.integer({ min: 1, max: 30 }), (received, kind, quantity) => {
        const due = dueAt(received, { quantity, unit: kind }, calendar).at;
        expect(due).toBeGreaterThan(received);
        expect(calendar.spansOf(hanoiDay(due))).not.toHaveLength(0);
        const later = dueAt(received, { quantity: quantity + 1, unit: kind }, calendar).at;
        expect(later).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  it('is due no earlier for a dossier received later', () => {
    fc.assert(
      fc.property(instant, duration, fc.integer({ min: 1, max: 20 }), (received, gap, quantity) => {
        const first = dueAt(received, workingDays(quantity), calendar).at;
        expect(dueAt(received + gap, workingDays(quantity), calendar).at).toBeGreaterThanOrEqual(
          first,
        );
      }),
    );
  });

  it('finds the next working instant once', () => {
    fc.assert(
      fc.property(instant, (moment) => {
        const next = nextWorkingInstant(moment, calendar);
        expect(nextWorkingInstant(next, calendar)).toBe(next);
        expect(workingTimeBetween(moment, next, calendar)).toBe(0);
      }),
    );
  });
});

describe('the shipped calendar', () => {
  it('names a source for every day and swaps every make-up day with a day off', () => {
    const { days: entries } = calendar2025to2026;
    expect(entries.every(({ source, name }) => source !== '' && name !== '')).toBe(true);
    const worked = entries.filter(({ kind }) => kind === 'make-up-working');
    expect(worked.map(({ date }) => weekdayOf(date))).toEqual(worked.map(() => 6));
    const off = entries.filter(({ kind }) => kind !== 'make-up-working');
    expect(off.every(({ date }) => weekdayOf(date) % 6 !== 0)).toBe(true);
  });

  it('gives 11 days off by law in 2025 and 12 in 2026, when Culture Day began', () => {
    const count = (year: string) =>
      calendar2025to2026.days.filter(
        ({ date, kind, source }) =>
          date.startsWith(year) && (kind === 'holiday' || source.includes('111(3)')),
      ).length;
    expect(count('2025')).toBe(11);
    expect(count('2026')).toBe(12);
  });
});
