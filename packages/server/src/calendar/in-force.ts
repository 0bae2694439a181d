import { createHash } from 'node:crypto';
import { workingCalendar, type WorkingCalendar } from '@motcua/rules';
import { calendarOf, type CalendarFile } from '@motcua/rules/calendar-file';
import { sql } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { shippedCalendar } from './shipped.js';

/** The calendar that due dates are counted with now. */
export interface CalendarInForce {
  readonly version: string;
  /** SHA-256 of its content; stands beside every date that was counted with it. */
  readonly digest: string;
  readonly calendar: WorkingCalendar;
  readonly policy: NonNullable<CalendarFile['policy']>;
}

/** Calendars never change; the few that were ever in force stay ready to count with. */
const ready = new Map<string, CalendarInForce>();

/**
 * The calendar in force as the transaction sees it: the last one that was loaded, else the one that comes with the
 * service. Read anew each time, so that no process counts with an old one.
 */
export async function calendarInForce(db: Executor): Promise<CalendarInForce> {
  const { rows } = await db.execute<{ sha256: string }>(
    sql`select sha256 from calendars order by number desc limit 1`,
  );
  const digest = rows[0]?.sha256;
  if (digest === undefined) return shipped;
  const known = ready.get(digest);
  if (known !== undefined) return known;
  const found = await db.execute<{ file: CalendarFile }>(
    sql`select file from calendars where sha256 = ${digest} order by number desc limit 1`,
  );
  const file = found.rows[0]?.file;
  if (file === undefined) throw new Error('The calendar in force is gone');
  return prepare(file, digest);
}

/** SHA-256 of a calendar, whatever the order of its fields. */
export function calendarDigest(file: CalendarFile): string {
  return createHash('sha256').update(canonical(file)).digest('hex');
}

function prepare(file: CalendarFile, digest: string): CalendarInForce {
  const prepared: CalendarInForce = {
    version: file.version,
    digest,
    calendar: workingCalendar(calendarOf(file)),
    policy: file.policy ?? {},
  };
  ready.set(digest, prepared);
  return prepared;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const shipped = prepare(shippedCalendar, calendarDigest(shippedCalendar));
