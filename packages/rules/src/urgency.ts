import type { WorkingCalendar } from './calendar.js';
import { addDays, hanoiDay, hanoiInstant, type Instant } from './dates.js';
import {
  addWorkingTime,
  isAfterMinute,
  isLate,
  nextWorkingDay,
  nextWorkingInstant,
} from './working-time.js';

/** How a running dossier stands against its due date. */
export type Urgency = 'overdue' | 'due-soon' | 'on-time';

/** Working days before the due date from which a dossier is due soon; systems offer 1, 2 or 3. */
const DUE_SOON_DAYS = 2;

/**
 * Until when dossiers are due soon: what is due by this instant has no more working time left than so many days.
 * @param days working days, above 0; a part of a day is allowed
 */
export function dueSoonUntil(
  now: Instant,
  calendar: WorkingCalendar,
  days = DUE_SOON_DAYS,
): Instant {
  return addWorkingTime(now, Math.round(days * calendar.fullDay), calendar);
}

/** How a dossier whose clock runs stands now. @param soon what `dueSoonUntil` gives for now */
export function urgencyOf(due: Instant, now: Instant, soon: Instant): Urgency {
  if (isLate(due, now)) return 'overdue';
  return due <= soon ? 'due-soon' : 'on-time';
}

/**
 * By when the receiving counter hands a dossier over to the competent authority: on the same working day, or at the start
 * of the next one when it was received after 15:00 (Decree 309/2026, art. 9).
 * @param cutOff `HH:mm`; exactly this minute is not later
 */
export function handOverBy(
  receivedAt: Instant,
  calendar: WorkingCalendar,
  cutOff = '15:00',
): Instant {
  const start = nextWorkingInstant(receivedAt, calendar);
  const day = hanoiDay(start);
  if (isAfterMinute(start, cutOff)) {
    const next = nextWorkingDay(addDays(day, 1), calendar);
    return nextWorkingInstant(hanoiInstant(next), calendar);
  }
  const [, closes] = calendar.spansOf(day).at(-1) ?? [0, 0];
  return hanoiInstant(day) + closes;
}
