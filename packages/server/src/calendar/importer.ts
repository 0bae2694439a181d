import { basename } from 'node:path';
import { checkCalendar, type CalendarFinding } from '@motcua/rules/calendar-file';
import type { Pool } from 'pg';
import { inLockedTransaction } from '../database/transaction.js';
import { readCalendarJson } from './file.js';
import { calendarDigest } from './in-force.js';

/** Any constant; imports of calendars queue behind it. */
const LOCK = 7_246_830_091;

/** The file was not loaded and nothing changed; `findings` says what is wrong with it. */
export class CalendarImportError extends Error {
  override readonly name = 'CalendarImportError';

  constructor(
    message: string,
    readonly findings: readonly CalendarFinding[],
  ) {
    super(message);
  }
}

/** What came of loading a calendar. */
export interface CalendarImportResult {
  /** `unchanged`: this calendar is in force already. */
  readonly outcome: 'imported' | 'unchanged';
  readonly version: string;
  readonly knownUntil: string;
  /** What is to be looked at, and kept nothing from being used. */
  readonly findings: readonly CalendarFinding[];
}

/**
 * Puts a calendar file in force. Earlier ones stay known, as what dates were counted with.
 * @param today in Hanoi
 * @throws {CalendarFileError} when the file cannot be read
 * @throws {CalendarImportError} when there is an error in it
 */
export async function importCalendar(
  pool: Pool,
  { file: path, today }: { readonly file: string; readonly today: string },
): Promise<CalendarImportResult> {
  const given = await readCalendarJson(path);
  const { file, findings } = checkCalendar(given, today);
  if (file === undefined) throw new CalendarImportError('The calendar has mistakes.', findings);
  const digest = calendarDigest(file);
  return inLockedTransaction(pool, LOCK, async (client) => {
    const { rows } = await client.query<{ sha256: string }>(
      'select sha256 from calendars order by number desc limit 1',
    );
    const { version, knownUntil } = file;
    const isKnown = rows[0]?.sha256 === digest;
    if (!isKnown) {
      await client.query(
        'insert into calendars (version, source, sha256, file) values ($1, $2, $3, $4)',
        [version, basename(path), digest, JSON.stringify(file)],
      );
    }
    return { outcome: isKnown ? 'unchanged' : 'imported', version, knownUntil, findings };
  });
}
