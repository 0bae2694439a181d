import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  formatDay,
  formatDayLong,
  formatInstant,
  hanoiDay,
  hanoiInstant,
  isIsoDay,
  parseDay,
  yearsBetween,
} from './dates.js';

const day = fc.integer({ min: -40_000, max: 60_000 }).map((count) => addDays('2000-01-01', count));

describe('days', () => {
  it.each([
    ['23/11/2026', { ok: true, value: '2026-11-23' }],
    [' 29/02/2024 ', { ok: true, value: '2024-02-29' }],
    ['29/02/2026', { ok: false, code: 'no-such-day' }],
    ['31/04/2026', { ok: false, code: 'no-such-day' }],
    ['13/13/2026', { ok: false, code: 'no-such-day' }],
    ['1/2/2026', { ok: false, code: 'wrong-shape' }],
    ['2026-11-23', { ok: false, code: 'wrong-shape' }],
    ['', { ok: false, code: 'empty' }],
  ])('%j is read strictly', (text, result) => {
    expect(parseDay(text)).toEqual(result);
  });

  it('can be read leniently where nothing is guessed', () => {
    expect(parseDay('1/2/1990', { lenient: true })).toEqual({ ok: true, value: '1990-02-01' });
    expect(parseDay('01-2-1990', { lenient: true })).toEqual({ ok: true, value: '1990-02-01' });
    expect(parseDay('1/2/90', { lenient: true })).toEqual({ ok: false, code: 'wrong-shape' });
  });

  it('are written with their weekday in both languages', () => {
    expect(formatDayLong('2026-11-23')).toBe('Thứ Hai, 23/11/2026');
    expect(formatDayLong('2026-11-22', 'vi')).toBe('Chủ nhật, 22/11/2026');
    expect(formatDayLong('2026-11-05', 'en')).toBe('Thursday, 5 November 2026');
    expect(() => formatDay('2026-02-30')).toThrow(RangeError);
  });

  it('begin at 17:00 UTC of the day before', () => {
    expect(hanoiDay(Date.parse('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
    expect(hanoiDay(Date.parse('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
    expect(hanoiInstant('2026-11-23', '08:00')).toBe(Date.parse('2026-11-23T08:00+07:00'));
    expect(formatInstant(Date.parse('2026-11-23T08:00+07:00'))).toBe('08:00 23/11/2026');
  });

  it('count ages as people do', () => {
    expect(yearsBetween('2008-11-23', '2026-11-22')).toBe(17);
    expect(yearsBetween('2008-11-23', '2026-11-23')).toBe(18);
    expect(yearsBetween('2008-02-29', '2026-02-28')).toBe(17);
    expect(yearsBetween('2008-02-29', '2026-03-01')).toBe(18);
    expect(yearsBetween('2026-03-01', '2008-02-29')).toBe(-18);
    expect(yearsBetween('2026-03-01', '2026-02-28')).toBe(0);
  });

  it('are real days or none', () => {
    expect(isIsoDay('2026-11-31')).toBe(false);
    expect(isIsoDay('0999-01-01')).toBe(false);
    expect(isIsoDay('2026-11-30x')).toBe(false);
  });

  it('come back from writing and reading, adding and counting', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -999, max: 999 }), (date, count) => {
        expect(parseDay(formatDay(date))).toEqual({ ok: true, value: date });
        expect(daysBetween(date, addDays(date, count))).toBe(count);
        expect(hanoiDay(hanoiInstant(date, '23:59'))).toBe(date);
      }),
    );
  });
});
