import type { DaySpan, WorkingCalendar } from './calendar.js';
import { addDays, hanoiDay, hanoiInstant, type Instant, type IsoDay } from './dates.js';

/** How long a procedure may take. */
export interface TimeLimit {
  /** Above 0. A part of a working day is allowed: 0.5 is half of its working time. */
  readonly quantity: number;
  readonly unit: 'working-days' | 'days' | 'working-hours' | 'months';
  /** Settled on the day of reception ("trong ngày làm việc"); quantity and unit then only describe it. */
  readonly sameDay?: boolean;
}

/** When something is due. */
export interface DueDate {
  readonly at: Instant;
  /** The way there leaves the days for which the calendar is fixed: the date may still move. */
  readonly provisional: boolean;
}

/** A stretch during which the clock stood still (statuses 5, 6 and 8). */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant;
}

/** Choices that the law leaves to the operator. */
export interface DuePolicy {
  /** `same-time`: at the clock time of reception, as receipts print it. `end-of-day`: when that working day ends. */
  readonly workingDaysEnd?: 'same-time' | 'end-of-day';
  /**
   * `HH:mm`: what is received later than this counts for the next working day (Decree 309/2026, art. 9). Exactly this
   * minute is not later.
   */
  readonly cutOff?: string;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** No holiday is as long as this; a calendar without working time must not hang a page. */
const LONGEST_BREAK_DAYS = 400;

/**
 * When the result is due. Working time only; the clock starts at reception, outside working time at the next working
 * instant. Give the time the competent agency received the dossier when another counter took it: see `clockStart`
 * (Decree 118/2025, art. 17 as amended by Decree 309/2026, art. 8).
 *
 * * working days: the same clock time n working days later; a half working day counts half;
 * * working hours: across sessions and days; ends at the end of a session rather than at the start of the next;
 * * days, months: calendar time; on a day off it moves to the next working day;
 * * same day: the end of the day, or of the next working day when received after 15:00.
 * @throws {RangeError} when the limit is not above 0
 */
export function dueAt(
  receivedAt: Instant,
  limit: TimeLimit,
  calendar: WorkingCalendar,
  policy: DuePolicy = {},
): DueDate {
  const start = nextWorkingInstant(receivedAt, calendar);
  const at = dueFrom(start, limit, calendar, policy);
  return {
    at,
    provisional: hanoiDay(receivedAt) < calendar.knownFrom || hanoiDay(at) > calendar.knownUntil,
  };
}

function dueFrom(
  start: Instant,
  { quantity, unit, sameDay }: TimeLimit,
  calendar: WorkingCalendar,
  { workingDaysEnd = 'same-time', cutOff = '15:00' }: DuePolicy,
): Instant {
  const day = hanoiDay(start);
  if (sameDay === true) {
    const late = isAfterMinute(start, cutOff);
    return endOfDay(late ? nextWorkingDay(addDays(day, 1), calendar) : day, calendar);
  }
  if (!(quantity > 0 && Number.isFinite(quantity))) {
    throw new RangeError(`Time limit ${quantity} ${unit}: expected more than 0`);
  }
  switch (unit) {
    case 'working-days': {
      const due = nextWorkingInstant(
        addWorkingTime(start, Math.round(quantity * calendar.fullDay), calendar),
        calendar,
      );
      return workingDaysEnd === 'end-of-day' ? endOfDay(hanoiDay(due), calendar) : due;
    }
    case 'working-hours':
      return addWorkingTime(start, Math.round(quantity * HOUR), calendar);
    case 'days':
      return onWorkingDay(addDays(day, Math.ceil(quantity)), start, calendar);
    case 'months':
      return onWorkingDay(addMonths(day, Math.ceil(quantity)), start, calendar);
  }
}

/** Whether a clock in Hanoi shows a later time than this minute, `HH:mm`: receipts print no seconds. */
export function isAfterMinute(instant: Instant, minute: string): boolean {
  return instant >= hanoiInstant(hanoiDay(instant), minute) + MINUTE;
}

/**
 * When the clock starts: at reception, or for a dossier taken by a counter of another place when the competent agency
 * receives it (Decree 309/2026, art. 8(3)); not at all while that has not happened.
 */
export function clockStart(dossier: {
  readonly receivedAt: Instant;
  readonly nonTerritorial: boolean;
  readonly competentAgencyReceivedAt?: Instant;
}): Instant | undefined {
  return dossier.nonTerritorial ? dossier.competentAgencyReceivedAt : dossier.receivedAt;
}

/**
 * The due date after pauses: later by the working time of each. Pauses may overlap and come in any order; one that
 * began after the dossier was already late does not make it punctual again.
 */
export function dueAfterPauses(
  due: DueDate,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): DueDate {
  let { at } = due;
  let counted = -Infinity;
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    const from = Math.max(pause.from, counted);
    if (pause.from > at || pause.to <= from) continue;
    at = addWorkingTime(at, workingTimeBetween(from, pause.to, calendar), calendar);
    counted = pause.to;
  }
  return { at, provisional: due.provisional || hanoiDay(at) > calendar.knownUntil };
}

/** Whether a result at `endedAt`, or a dossier still open `now`, is later than its due date. */
export function isLate(due: Instant, endedAtOrNow: Instant): boolean {
  return endedAtOrNow > due;
}

/** Working time from one instant to another, in milliseconds; 0 when `to` is not later. */
export function workingTimeBetween(from: Instant, to: Instant, calendar: WorkingCalendar): number {
  let total = 0;
  for (let day = hanoiDay(from); to > from && day <= hanoiDay(to); day = addDays(day, 1)) {
    const midnight = hanoiInstant(day);
    for (const [opens, closes] of calendar.spansOf(day)) {
      total += Math.max(0, Math.min(to, midnight + closes) - Math.max(from, midnight + opens));
    }
  }
  return total;
}

/**
 * The instant after so much working time. What ends exactly with a session ends there, not at the next opening;
 * adding 0 gives back the instant.
 * @param duration milliseconds of working time, not negative
 */
export function addWorkingTime(
  from: Instant,
  duration: number,
  calendar: WorkingCalendar,
): Instant {
  if (!(duration >= 0)) throw new RangeError(`${duration} ms: expected working time of 0 or more`);
  let left = duration;
  let idle = 0;
  for (let day = hanoiDay(from); left > 0; day = addDays(day, 1)) {
    const midnight = hanoiInstant(day);
    const spans = calendar.spansOf(day);
    idle = spans.length === 0 ? idle + 1 : 0;
    if (idle > LONGEST_BREAK_DAYS) throw noWorkingTime(calendar);
    for (const [opens, closes] of spans) {
      const begin = Math.max(from, midnight + opens);
      const span = midnight + closes - begin;
      if (span <= 0) continue;
      if (left <= span) return begin + left;
      left -= span;
    }
  }
  return from;
}

/** The instant itself when it is worked, else the next opening. The end of a session is not worked. */
export function nextWorkingInstant(instant: Instant, calendar: WorkingCalendar): Instant {
  const day = hanoiDay(instant);
  const here = firstFrom(instant, day, calendar);
  if (here !== undefined) return here;
  const next = nextWorkingDay(addDays(day, 1), calendar);
  return firstFrom(hanoiInstant(next), next, calendar) ?? instant;
}

function firstFrom(instant: Instant, day: IsoDay, calendar: WorkingCalendar): Instant | undefined {
  const clock = instant - hanoiInstant(day);
  const span = calendar.spansOf(day).find(([, closes]) => clock < closes);
  return span === undefined ? undefined : Math.max(instant, hanoiInstant(day) + span[0]);
}

/** How many days after `from`, up to and with `to`, are worked at least in part. */
export function workingDaysBetween(from: IsoDay, to: IsoDay, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (calendar.spansOf(day).length > 0) count += 1;
  }
  return count;
}

/** The day itself when it is worked, at least in part, else the next one that is. */
export function nextWorkingDay(day: IsoDay, calendar: WorkingCalendar): IsoDay {
  let candidate = day;
  for (let tried = 0; tried <= LONGEST_BREAK_DAYS; tried += 1) {
    if (calendar.spansOf(candidate).length > 0) return candidate;
    candidate = addDays(candidate, 1);
  }
  throw noWorkingTime(calendar);
}

function endOfDay(day: IsoDay, calendar: WorkingCalendar): Instant {
  const [, closes] = calendar.spansOf(day).at(-1) ?? ([0, 0] satisfies DaySpan);
  return hanoiInstant(day) + closes;
}

/** The clock time of `like` on a working day; not before it opens and not after it closes. */
function onWorkingDay(day: IsoDay, like: Instant, calendar: WorkingCalendar): Instant {
  const working = nextWorkingDay(day, calendar);
  const at = hanoiInstant(working) + (like - hanoiInstant(hanoiDay(like)));
  return firstFrom(at, working, calendar) ?? endOfDay(working, calendar);
}

/** 31 January and one month is 28 or 29 February. */
function addMonths(day: IsoDay, count: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

function noWorkingTime(calendar: WorkingCalendar): Error {
  return new RangeError(`Calendar ${calendar.version} has no working day for over a year`);
}
