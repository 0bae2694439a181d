import {
  addDays,
  daysBetween,
  formatDay,
  formatDayLong,
  formatInstant,
  hanoiDay,
  hanoiInstant,
} from '@motcua/rules';
import { say, spoken } from '../language.js';

/** An instant of the service, Hanoi time: `15:00 23/11/2026`. */
export function instant(text: string): string {
  return formatInstant(Date.parse(text));
}

/** The day of an instant with its weekday: `Thứ Hai, 23/11/2026` or `Monday, 23 November 2026`. */
export function longDay(text: string): string {
  return formatDayLong(hanoiDay(Date.parse(text)), spoken());
}

/** A day of an answer, `2026-11-23`, as `23/11/2026`; as it is when it is none. */
export function shortDay(text: string): string {
  try {
    return formatDay(text);
  } catch {
    return text;
  }
}

/** How long until, or since, a due date: "còn 3 ngày", "hôm nay", "quá hạn 2 ngày". */
export function untilDue(dueAt: string, late: boolean, now: number): string {
  const due = Date.parse(dueAt);
  const days = daysBetween(hanoiDay(now), hanoiDay(due));
  const words = say().due;
  if (late) return days < 0 ? words.overdue(-days) : words.overdueToday;
  if (days === 0) return words.today;
  return days < 0 ? words.past : words.left(days);
}

/** The end of work on a day, as the service takes it. */
export function endOfWork(day: string): string {
  return new Date(hanoiInstant(day, '17:00')).toISOString();
}

/** The first day an appointment can be put off to: after the present one, and not in the past. */
export function firstLaterDay(dueAt: string | undefined, now: number): string {
  const today = hanoiDay(now);
  const due = dueAt === undefined ? today : hanoiDay(Date.parse(dueAt));
  return addDays(due > today ? due : today, 1);
}
