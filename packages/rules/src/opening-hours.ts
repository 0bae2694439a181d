import { clockOf, halfOf, type DaySpan, type WorkingCalendar } from './calendar.js';
import { addDays, hanoiDay, hanoiInstant, weekdayOf, type Instant, type IsoDay } from './dates.js';

/** Days of the week as opening hours name them, Sunday first as `weekdayOf` counts. */
export const openingDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A stretch of a day in which an office is open, Hanoi clock `HH:mm`; the end is not open any more. */
export interface OpeningSession {
  readonly from: string;
  readonly to: string;
}

/** When an office is open, as its operator publishes it. */
export interface OpeningHours {
  /** Sessions of an ordinary week. */
  readonly weekly: readonly (OpeningSession & { readonly days: readonly string[] })[];
  /** Days that differ; no sessions: closed. They go before the weekly hours and before public holidays. */
  readonly exceptions?:
    | readonly {
        readonly date: IsoDay;
        readonly sessions: readonly OpeningSession[];
        readonly note?: { readonly vi: string; readonly en?: string | undefined } | undefined;
      }[]
    | undefined;
}

/** The hours of one day. */
export interface OpeningDay {
  /** In order, milliseconds from midnight in Hanoi; empty when closed. */
  readonly spans: readonly DaySpan[];
  /** Why the day differs from its weekday: a holiday, a day off in exchange, a make-up day, what the operator notes. */
  readonly reason?: { readonly vi: string; readonly en?: string | undefined };
  /** The days off of that year are not fixed yet: it may still be a day off. */
  readonly provisional: boolean;
}

/** Whether an office is open, and until or from when. */
export interface Opening {
  readonly open: boolean;
  /** When it closes if it is open, opens next if it is closed; `undefined` when no opening is known. */
  readonly changesAt?: Instant;
  /** What is special about today. */
  readonly reason?: OpeningDay['reason'];
  /** Today or the next opening lies outside the years whose days off are fixed. */
  readonly provisional: boolean;
}

/** How far ahead the next opening is looked for: no holiday is as long. */
const LOOK_AHEAD_DAYS = 30;

/**
 * The hours of a day. Public holidays and days off in exchange are closed, half of the day when only a half is off; a
 * make-up day is worked with the hours of the first ordinary working day of the week, where the office has no hours of its
 * own for that weekday. What the operator says about the date itself goes before all of that.
 * @throws {RangeError} when a session is no time of day
 */
export function openingOn(hours: OpeningHours, calendar: WorkingCalendar, day: IsoDay): OpeningDay {
  const provisional = day < calendar.knownFrom || day > calendar.knownUntil;
  const exception = hours.exceptions?.find(({ date }) => date === day);
  if (exception !== undefined) {
    const { note } = exception;
    return {
      spans: spansOf(exception.sessions),
      ...(note && { reason: note }),
      provisional: false,
    };
  }
  const own = weeklySpans(hours, weekdayOf(day));
  const entry = calendar.entryOf(day);
  if (entry === undefined) return { spans: own, provisional };
  const reason = { vi: entry.name };
  const { kind, half } = entry;
  if (kind !== 'make-up-working') {
    const spans = half === undefined ? [] : own.filter((span) => halfOf(span) !== half);
    return { spans, reason, provisional };
  }
  const worked =
    own.length > 0
      ? own
      : ([1, 2, 3, 4, 5]
          .map((weekday) => weeklySpans(hours, weekday))
          .find(({ length }) => length) ?? []);
  const spans = half === undefined ? worked : worked.filter((span) => halfOf(span) === half);
  return { spans, reason, provisional };
}

/**
 * Whether an office is open at an instant, by its hours and the working calendar, in Hanoi.
 * @throws {RangeError} when a session is no time of day
 */
export function openingAt(hours: OpeningHours, calendar: WorkingCalendar, now: Instant): Opening {
  const today = hanoiDay(now);
  const { spans, reason, provisional } = openingOn(hours, calendar, today);
  const midnight = hanoiInstant(today);
  const special = reason && { reason };
  const current = spans.find(([from, to]) => midnight + from <= now && now < midnight + to);
  if (current !== undefined) {
    // Sessions that touch are one opening.
    let [, closes] = current;
    for (const [from, to] of spans) if (from === closes) closes = to;
    return { open: true, changesAt: midnight + closes, ...special, provisional };
  }
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    const next = openingOn(hours, calendar, day);
    const span = next.spans.find(([from]) => hanoiInstant(day) + from > now);
    if (span !== undefined) {
      return {
        open: false,
        changesAt: hanoiInstant(day) + span[0],
        ...special,
        provisional: provisional || next.provisional,
      };
    }
  }
  return { open: false, ...special, provisional };
}

/** Days of an ordinary week that have the same hours. */
export interface OpeningDays {
  /** First and last of them, 0 Monday to 6 Sunday. */
  readonly days: readonly [first: number, last: number];
  /** In order; empty when closed. */
  readonly sessions: readonly OpeningSession[];
}

/** The ordinary week as a sign at the door says it: neighbouring days with the same hours together, Monday first. */
export function openingWeek({ weekly }: OpeningHours): readonly OpeningDays[] {
  const week: OpeningDays[] = [];
  for (let day = 0; day < 7; day += 1) {
    const name = openingDays[(day + 1) % 7] ?? '';
    const sessions = weekly
      .filter(({ days }) => days.includes(name))
      .map(({ from, to }) => ({ from, to }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const last = week.at(-1);
    if (last !== undefined && clocks(last.sessions) === clocks(sessions)) {
      week[week.length - 1] = { ...last, days: [last.days[0], day] };
    } else week.push({ days: [day, day], sessions });
  }
  return week;
}

function clocks(sessions: readonly OpeningSession[]): string {
  return sessions.map(({ from, to }) => `${from}-${to}`).join();
}

function weeklySpans({ weekly }: OpeningHours, weekday: number): readonly DaySpan[] {
  const name = openingDays[weekday] ?? '';
  return spansOf(weekly.filter(({ days }) => days.includes(name)));
}

function spansOf(sessions: readonly OpeningSession[]): readonly DaySpan[] {
  return sessions
    .map(({ from, to }): DaySpan => [clockOf(from), clockOf(to)])
    .sort((a, b) => a[0] - b[0]);
}
