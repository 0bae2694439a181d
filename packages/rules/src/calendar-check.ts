import type { CalendarDay, CalendarDefinition, WorkingSession } from './calendar.js';
import { clockOf } from './calendar.js';
import type { CalendarFile, YearlyHoliday } from './calendar-file.js';
import { readCalendarFile } from './calendar-reading.js';
import { addDays, daysBetween, formatDay, weekdayOf, type IsoDay } from './dates.js';
import type { CalendarFinding } from './calendar-findings.js';

/** What came of looking at a calendar file. */
export interface CalendarCheck {
  /** The file, when it can be read and has no error: then it may be used. */
  readonly file?: CalendarFile;
  readonly findings: readonly CalendarFinding[];
}

/** A calendar that ends sooner than this gives provisional dates to new dossiers already. Days. */
const SOON = 60;

/** Days off by law in a year that no law made shorter: 1 + 5 + 1 + 1 + 1 + 2 (Labour Code 45/2019/QH14, art. 112). */
const LEGAL_DAYS = 11;

/**
 * Looks at a calendar file: everything that is wrong, at once.
 * @param value what was read from the file, whatever it is
 * @param today in Hanoi, to see whether the calendar is still good
 */
export function checkCalendar(value: unknown, today: IsoDay): CalendarCheck {
  const { file, findings } = readCalendarFile(value);
  if (file === undefined) return { findings };
  const all = [
    ...findings,
    ...sessionFindings(file),
    ...dayFindings(file),
    ...yearFindings(file),
    ...ageFindings(file, today),
  ];
  const wrong = all.some(({ severity }) => severity === 'error');
  return { ...(!wrong && { file }), findings: all };
}

function sessionFindings({ sessions }: CalendarFile): CalendarFinding[] {
  if (sessions === undefined) return [];
  if (sessions.length === 0) return [error('sessions-overlap', 'sessions', 'none')];
  const overlaps = (session: WorkingSession, index: number): boolean => {
    const before = sessions[index - 1];
    return (
      clockOf(session.to) <= clockOf(session.from) ||
      (before !== undefined && clockOf(session.from) < clockOf(before.to))
    );
  };
  return sessions.flatMap((session, index) =>
    overlaps(session, index)
      ? [error('sessions-overlap', `sessions/${index}`, `${session.from}-${session.to}`)]
      : [],
  );
}

function dayFindings(file: CalendarFile): CalendarFinding[] {
  const { days, knownFrom, knownUntil, weeklyDaysOff = [0, 6] } = file;
  const found: CalendarFinding[] = [];
  const byDate = new Map<IsoDay, CalendarDay>();
  for (const day of days) {
    const { date, kind, source, name, unverified } = day;
    const at = `days/${date}`;
    const twin = byDate.get(date);
    if (twin !== undefined) {
      found.push(error('day-twice', at, `${twin.kind}: ${twin.name} / ${kind}: ${name}`));
    } else byDate.set(date, day);
    if (date < knownFrom || date > knownUntil) {
      found.push(error('outside-span', at, `${knownFrom} … ${knownUntil}`));
    }
    if (source.trim() === '') found.push(error('source-missing', at, name));
    const off = weeklyDaysOff.includes(weekdayOf(date));
    if (kind === 'make-up-working' && !off) {
      found.push(error('make-up-on-working-day', at, `${formatDay(date)}: ${name}`));
    }
    if (kind !== 'make-up-working' && off) {
      found.push(warning('off-already', at, `${formatDay(date)}: ${name}`));
    }
    if (unverified === true) found.push(warning('unverified', at, `${formatDay(date)}: ${name}`));
  }
  return [...found, ...days.flatMap((day) => swapFindings(day, byDate))];
}

/** Whoever works on a day off has another day off for it, and the two say so of each other. */
function swapFindings(
  { date, kind, for: other }: CalendarDay,
  byDate: ReadonlyMap<IsoDay, CalendarDay>,
): CalendarFinding[] {
  const partner = other === undefined ? undefined : byDate.get(other);
  const isWork = kind === 'make-up-working';
  const isPair =
    partner?.for === date && partner.kind === (isWork ? 'compensatory-off' : 'make-up-working');
  if (isWork ? isPair : isPair || partner?.kind !== 'make-up-working') return [];
  return [error('swap-broken', `days/${date}`, other ?? '–')];
}

function yearFindings(file: CalendarFile): CalendarFinding[] {
  const { knownFrom, knownUntil, yearly = [] } = file;
  const [first, last] = [Number(knownFrom.slice(0, 4)), Number(knownUntil.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap(
    (year) => {
      const days = file.days.filter(({ date }) => date.startsWith(String(year)));
      if (days.length === 0) return [error('year-missing', `days/${year}`, String(year))];
      const missing = yearly
        .filter(({ since = 0 }) => since <= year)
        .flatMap((holiday) => fixedFindings(holiday, year, file));
      const whole = `${year}-01-01` >= knownFrom && `${year}-12-31` <= knownUntil;
      const count = days.filter((day) => isLegal(day, file)).length;
      return whole && count < LEGAL_DAYS
        ? [...missing, warning('too-few-holidays', `days/${year}`, `${count} < ${LEGAL_DAYS}`)]
        : missing;
    },
  );
}

/** Off by law: not in exchange for a day that is worked. */
function isLegal({ kind, for: other }: CalendarDay, { days }: CalendarDefinition): boolean {
  if (kind === 'holiday') return true;
  if (kind !== 'compensatory-off') return false;
  return !days.some(({ date, kind: of }) => date === other && of === 'make-up-working');
}

/** A fixed holiday stands in its year; on a day off another day stands for it. */
function fixedFindings(
  { day, name }: YearlyHoliday,
  year: number,
  { days, knownFrom, knownUntil, weeklyDaysOff = [0, 6] }: CalendarFile,
): CalendarFinding[] {
  const date = `${year}-${day}`;
  if (date < knownFrom || date > knownUntil) return [];
  if (!weeklyDaysOff.includes(weekdayOf(date))) {
    const stands = days.some((one) => one.date === date && one.kind === 'holiday');
    return stands ? [] : [error('fixed-holiday-missing', `days/${date}`, name)];
  }
  const replaced = days.some(
    ({ for: other, kind }) => other === date && kind !== 'make-up-working',
  );
  return replaced ? [] : [error('moved-holiday-missing', `days/${date}`, name)];
}

function ageFindings({ knownUntil }: CalendarFile, today: IsoDay): CalendarFinding[] {
  if (knownUntil < today) return [error('over', 'knownUntil', formatDay(knownUntil))];
  if (knownUntil >= addDays(today, SOON)) return [];
  const left = daysBetween(today, knownUntil);
  return [warning('ends-soon', 'knownUntil', `${formatDay(knownUntil)} (${left})`)];
}

function error(kind: CalendarFinding['kind'], at: string, detail: string): CalendarFinding {
  return { severity: 'error', kind, at, detail };
}

function warning(kind: CalendarFinding['kind'], at: string, detail: string): CalendarFinding {
  return { severity: 'warning', kind, at, detail };
}
