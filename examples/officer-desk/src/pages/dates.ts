import {
  addDays,
  daysBetween,
  formatDay,
  formatDayLong,
  formatInstant,
  hanoiDay,
  hanoiInstant,
} from '@motcua/rules';

/** An instant of the service, Hanoi time: `15:00 23/11/2026`. */
export function instant(text: string): string {
  return formatInstant(Date.parse(text));
}

/** The day of an instant with its weekday: `Thứ Hai, 23/11/2026`. */
export function longDay(text: string): string {
  return formatDayLong(hanoiDay(Date.parse(text)));
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
  if (late) return days < 0 ? `quá hạn ${-days} ngày` : 'quá hạn hôm nay';
  if (days === 0) return 'đến hạn hôm nay';
  return days < 0 ? 'đã qua ngày hẹn' : `còn ${days} ngày`;
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
