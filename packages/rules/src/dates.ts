import type { BilingualText } from './statuses.js';

/** A moment, in milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` and `Date.parse()` give it. */
export type Instant = number;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** Milliseconds in a day. */
export const DAY_MS = 86_400_000;

/** Viet Nam is UTC+7 all year, without daylight saving. */
export const HANOI_OFFSET_MS = 7 * 3_600_000;

/** Why a text is not a day. */
export type DayProblem = 'empty' | 'wrong-shape' | 'no-such-day';

/** A day as typed. */
export type DayResult =
  { readonly ok: true; readonly value: IsoDay } | { readonly ok: false; readonly code: DayProblem };

/** Whether a text is a real calendar day written `YYYY-MM-DD` (years 1000 to 9999). */
export function isIsoDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse lets 31 February roll over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Reads a day as Viet Nam writes it, `dd/mm/yyyy`. Two digits for day and month and four for the year, so that
 * nothing is guessed.
 * @param options.lenient also takes `1/2/1990`, `01-02-1990` and `01.02.1990`, which cannot be misread either
 */
export function parseDay(text: string, options: { readonly lenient?: boolean } = {}): DayResult {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '') return { ok: false, code: 'empty' };
  const shape =
    options.lenient === true
      ? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
      : /^(\d\d)\/(\d\d)\/(\d{4})$/;
  const [, day, month, year] = shape.exec(trimmed) ?? [];
  if (day === undefined || month === undefined) return { ok: false, code: 'wrong-shape' };
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(value) ? { ok: true, value } : { ok: false, code: 'no-such-day' };
}

/**
 * `2026-11-23` as `23/11/2026`.
 * @throws {RangeError} when it is not a calendar day
 */
export function formatDay(day: IsoDay): string {
  const [year, month, date] = checked(day).split('-');
  return `${date}/${month}/${year}`;
}

const weekdays: readonly BilingualText[] = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'Thứ Hai', en: 'Monday' },
  { vi: 'Thứ Ba', en: 'Tuesday' },
  { vi: 'Thứ Tư', en: 'Wednesday' },
  { vi: 'Thứ Năm', en: 'Thursday' },
  { vi: 'Thứ Sáu', en: 'Friday' },
  { vi: 'Thứ Bảy', en: 'Saturday' },
];

const months =
  'January February March April May June July August September October November December';

/**
 * The day with its weekday: `Thứ Hai, 23/11/2026` or `Monday, 23 November 2026`. Own words instead of `Intl`, so that
 * server and every old phone write the same.
 * @throws {RangeError} when it is not a calendar day
 */
export function formatDayLong(day: IsoDay, locale: 'vi' | 'en' = 'vi'): string {
  const weekday = weekdays[weekdayOf(day)]?.[locale] ?? '';
  if (locale === 'vi') return `${weekday}, ${formatDay(day)}`;
  const [year, month, date] = day.split('-').map(Number);
  return `${weekday}, ${date} ${months.split(' ')[(month ?? 1) - 1]} ${year}`;
}

/** The weekday of a day, 0 Sunday to 6 Saturday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(Date.parse(checked(day))).getUTCDay();
}

/** The calendar day in Hanoi at an instant. */
export function hanoiDay(instant: Instant): IsoDay {
  return new Date(instant + HANOI_OFFSET_MS).toISOString().slice(0, 10);
}

/** The instant at which a clock in Hanoi shows `HH:mm` on a day. */
export function hanoiInstant(day: IsoDay, time = '00:00'): Instant {
  const [hours, minutes] = time.split(':').map(Number);
  const clock = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000;
  return Date.parse(`${checked(day)}T00:00:00Z`) + clock - HANOI_OFFSET_MS;
}

/** An instant as receipts print it, Hanoi time, 24 h: `15:00 23/11/2026`. */
export function formatInstant(instant: Instant): string {
  const local = new Date(instant + HANOI_OFFSET_MS).toISOString();
  return `${local.slice(11, 16)} ${formatDay(local.slice(0, 10))}`;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: IsoDay, count: number): IsoDay {
  return new Date(Date.parse(checked(day)) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(checked(to)) - Date.parse(checked(from))) / DAY_MS);
}

/**
 * Completed years from one day to another, as ages are counted; negative when `to` is earlier. Someone born on
 * 29 February turns a year older on 1 March of a common year.
 */
export function yearsBetween(from: IsoDay, to: IsoDay): number {
  if (checked(to) < checked(from)) return 0 - yearsBetween(to, from);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function checked(day: IsoDay): IsoDay {
  if (!isIsoDay(day)) throw new RangeError(`"${day}": expected a calendar day as YYYY-MM-DD`);
  return day;
}
