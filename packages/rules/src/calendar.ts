import { DAY_MS, isIsoDay, type IsoDay } from './dates.js';

/** Half of a working day: what begins before 12:00 is the morning. */
export type HalfDay = 'morning' | 'afternoon';

/** A day that differs from its weekday. */
export interface CalendarDay {
  readonly date: IsoDay;
  /**
   * `holiday`: off by law. `compensatory-off`: off because a holiday fell on a day off or was swapped.
   * `make-up-working`: a day off that is worked.
   */
  readonly kind: 'holiday' | 'compensatory-off' | 'make-up-working';
  /** Only this half is off, or only this half is worked on a make-up day. */
  readonly half?: HalfDay;
  /** The day it stands for: the holiday that fell on a day off, or the other day of a swap. */
  readonly for?: IsoDay;
  readonly name: string;
  /** Who fixed it. */
  readonly source: string;
  /** No source was at hand: to be confirmed by the operator. */
  readonly unverified?: boolean;
}

/** A stretch of working time in a day, Hanoi clock `HH:mm`; the end is not worked. */
export interface WorkingSession {
  readonly from: string;
  readonly to: string;
}

/** A calendar as data: what an operator writes, stores and publishes. */
export interface CalendarDefinition {
  /** Stamped on what was computed with it. */
  readonly version: string;
  /** First and last day for which the days off are fixed. What leaves this span is provisional. */
  readonly knownFrom: IsoDay;
  readonly knownUntil: IsoDay;
  readonly days: readonly CalendarDay[];
  /** In order, not overlapping. Office hours are the operator's: 08:00-12:00 and 13:00-17:00 when absent. */
  readonly sessions?: readonly WorkingSession[];
  /** Weekdays that are not worked, 0 Sunday to 6 Saturday. Saturday and Sunday when absent. */
  readonly weeklyDaysOff?: readonly number[];
}

/** Working time in a day, in milliseconds from midnight in Hanoi, `[from, to)`. */
export type DaySpan = readonly [from: number, to: number];

/** A calendar made ready to count with. Make it once by `workingCalendar` and keep it. */
export interface WorkingCalendar {
  readonly version: string;
  readonly knownFrom: IsoDay;
  readonly knownUntil: IsoDay;
  /** Working time of a full day, milliseconds. */
  readonly fullDay: number;
  /** When a day is worked; empty on a day off. */
  spansOf(day: IsoDay): readonly DaySpan[];
  /** What makes a day differ from its weekday; `undefined` on an ordinary day. */
  entryOf(day: IsoDay): CalendarDay | undefined;
}

const OFFICE_HOURS: readonly WorkingSession[] = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
];

/**
 * Makes a calendar ready to count with.
 * @throws {RangeError} when a day, a session or the span of the calendar cannot be: a wrong calendar must not be used
 */
export function workingCalendar(definition: CalendarDefinition): WorkingCalendar {
  const { version, knownFrom, knownUntil, days } = definition;
  if (!isIsoDay(knownFrom) || !isIsoDay(knownUntil) || knownFrom > knownUntil) {
    throw new RangeError(`Calendar ${version}: known from ${knownFrom} until ${knownUntil}`);
  }
  const full = (definition.sessions ?? OFFICE_HOURS).map(readSession);
  full.forEach(([from, to], index) => {
    if (to <= from || from < (full[index - 1]?.[1] ?? 0)) {
      throw new RangeError(`Calendar ${version}: sessions must be in order and not overlap`);
    }
  });
  const fullDay = full.reduce((total, [from, to]) => total + to - from, 0);
  if (fullDay === 0) throw new RangeError(`Calendar ${version}: a day needs working time`);

  const special = new Map<IsoDay, CalendarDay>();
  for (const day of days) {
    if (!isIsoDay(day.date)) throw new RangeError(`Calendar ${version}: no day "${day.date}"`);
    if (special.has(day.date))
      throw new RangeError(`Calendar ${version}: ${day.date} stands twice`);
    special.set(day.date, day);
  }
  const daysOff = new Set(definition.weeklyDaysOff ?? [0, 6]);
  return {
    version,
    knownFrom,
    knownUntil,
    fullDay,
    entryOf: (day) => special.get(day),
    spansOf(day) {
      const entry = special.get(day);
      const time = Date.parse(day);
      // 1970-01-01 was a Thursday.
      const weekday = (((time / DAY_MS + 4) % 7) + 7) % 7;
      if (entry?.kind === 'make-up-working') {
        return entry.half === undefined ? full : full.filter((span) => halfOf(span) === entry.half);
      }
      if (daysOff.has(weekday)) return [];
      if (entry === undefined) return full;
      return entry.half === undefined ? [] : full.filter((span) => halfOf(span) !== entry.half);
    },
  };
}

/** The half of the day in which a span begins. */
export function halfOf([from]: DaySpan): HalfDay {
  return from < DAY_MS / 2 ? 'morning' : 'afternoon';
}

function readSession({ from, to }: WorkingSession): DaySpan {
  return [clockOf(from), clockOf(to)];
}

/**
 * A time of day `HH:mm`, up to `24:00`, in milliseconds from midnight.
 * @throws {RangeError} when it is none
 */
export function clockOf(text: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text) ?? [];
  const time = (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (!(time <= DAY_MS)) throw new RangeError(`"${text}": expected a time of day as HH:mm`);
  return time;
}
