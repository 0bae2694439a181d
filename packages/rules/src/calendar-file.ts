import type { CalendarDay, CalendarDefinition } from './calendar.js';
import { addDays, isIsoDay, weekdayOf, type IsoDay } from './dates.js';
import type { DuePolicy } from './working-time.js';

/** A holiday that has the same date in every year. */
export interface YearlyHoliday {
  /** `MM-DD`. */
  readonly day: string;
  readonly name: string;
  readonly source: string;
  /** First year in which it is one; in every year when absent. */
  readonly since?: number;
}

/** A calendar as an operator keeps it in a file: the days fixed for whole years, and what is known of every other year. */
export interface CalendarFile extends CalendarDefinition {
  /** Holidays of fixed date. They count, provisionally, in years whose days off are not published. */
  readonly yearly?: readonly YearlyHoliday[];
  /** Choices of the operator about due dates; see `DuePolicy`. */
  readonly policy?: DuePolicy & {
    /** A dossier is due soon when no more working days than this remain. 2 when absent. */
    readonly dueSoonDays?: number;
  };
}

/** How far ahead fixed holidays are laid out, years: longer than any published time limit. */
const YEARS_AHEAD = 10;

const MOVED = 'Labour Code 45/2019/QH14, art. 111(3)';

/**
 * The calendar of a file, with the fixed holidays of the years after it. One that falls on a weekly day off moves to the
 * next working day (Labour Code, art. 111(3)). All of these days lie outside the known span, so whatever touches them is
 * provisional.
 * @param years how many years ahead
 */
export function calendarOf(file: CalendarFile, years = YEARS_AHEAD): CalendarDefinition {
  const { version, knownFrom, knownUntil, days, sessions, weeklyDaysOff, yearly = [] } = file;
  const taken = new Set(days.map(({ date }) => date));
  const fixed = yearlyHolidays(yearly, knownUntil, years).filter(({ date }) => !taken.has(date));
  for (const { date } of fixed) taken.add(date);
  const daysOff = weeklyDaysOff ?? [0, 6];
  const added = fixed.map((day) => (isOff(day.date, daysOff) ? moved(day, daysOff, taken) : day));
  return {
    version,
    knownFrom,
    knownUntil,
    ...(sessions && { sessions }),
    ...(weeklyDaysOff && { weeklyDaysOff }),
    days: [...days, ...added],
  };
}

/** The fixed holidays after a day, in order, where they fall. */
function yearlyHolidays(
  yearly: readonly YearlyHoliday[],
  after: IsoDay,
  years: number,
): readonly CalendarDay[] {
  const first = Number(after.slice(0, 4));
  return Array.from({ length: years + 1 }, (_, index) => first + index).flatMap((year) =>
    yearly
      .filter(({ since = 0 }) => since <= year)
      .map(({ day, name, source }): CalendarDay => {
        return { date: `${year}-${day}`, kind: 'holiday', name, source };
      })
      // 29 February is no day of most years.
      .filter(({ date }) => isIsoDay(date) && date > after)
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
  );
}

function moved(
  { date, name }: CalendarDay,
  daysOff: readonly number[],
  taken: Set<IsoDay>,
): CalendarDay {
  let to = addDays(date, 1);
  // A calendar without working days is refused elsewhere; here it must only not hang.
  for (let tried = 0; tried < 30 && (isOff(to, daysOff) || taken.has(to)); tried += 1) {
    to = addDays(to, 1);
  }
  taken.add(to);
  return { date: to, kind: 'compensatory-off', for: date, name: `Nghỉ bù ${name}`, source: MOVED };
}

function isOff(day: IsoDay, daysOff: readonly number[]): boolean {
  return daysOff.includes(weekdayOf(day));
}
