import { hanoiDay } from '@motcua/rules';
import { drizzle } from 'drizzle-orm/node-postgres';
import { oneFile, withDatabase } from '../database/command.js';
import { migrate } from '../database/migrate.js';
import { createPool, isDatabaseAway } from '../database/pool.js';
import { recountProvisional, type Recount } from '../dossiers/recount.js';
import { CalendarImportError, importCalendar, type CalendarImportResult } from './importer.js';

const USAGE = `Puts a calendar of days off and worked Saturdays in force, and counts provisional due dates anew.

  npm run import:calendar -- FILE

The service may run meanwhile; it counts with the new calendar at once. Every date that moves is written down with the old
and the new one. The database is DATABASE_URL, else the service's own in MOTCUA_DATA (default .data). Look at a file first
with npm run calendar:check. The format is described in docs/calendar-format.md.`;

/** What stands behind the command: 0 done, 1 not loaded and nothing changed, 2 called wrongly. */
async function main(): Promise<number> {
  const file = oneFile(USAGE);
  if (typeof file === 'number') return file;
  try {
    await withDatabase(async (url) => {
      const pool = createPool(url, () => undefined);
      try {
        await migrate(pool);
        const result = await importCalendar(pool, { file, today: hanoiDay(Date.now()) });
        tell(result, await recountProvisional(drizzle(pool), Date.now()));
      } finally {
        await pool.end();
      }
    });
    return 0;
  } catch (error) {
    console.error(`Not loaded; the calendar in force is unchanged. ${explain(error)}`);
    for (const { severity, kind, at, detail } of error instanceof CalendarImportError
      ? error.findings
      : []) {
      if (severity === 'error') console.error(`  ${kind} ${at}: ${detail}`);
    }
    return 1;
  }
}

function tell(
  { outcome, version, knownUntil, findings }: CalendarImportResult,
  { looked, moved, settled }: Recount,
): void {
  console.log(
    outcome === 'imported'
      ? `Calendar ${version} is in force; days off are known until ${knownUntil}.`
      : `This calendar is in force already as ${version}. Nothing changed.`,
  );
  if (findings.length > 0) {
    console.log(`  ${findings.length} notes; npm run calendar:check -- FILE lists them`);
  }
  console.log(
    `Provisional due dates: ${looked} counted anew, ${moved} moved, ${settled} are definite now.`,
  );
}

function explain(error: unknown): string {
  if (isDatabaseAway(error)) {
    return 'The database cannot be reached. Is PostgreSQL up and DATABASE_URL right?';
  }
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
