import { parseArgs } from 'node:util';
import { hanoiDay } from '@motcua/rules';
import { withDatabase } from '../database/command.js';
import { migrate } from '../database/migrate.js';
import { createPool, isDatabaseAway } from '../database/pool.js';
import { OfficeImportError, importOffices, type OfficeImportResult } from './importer.js';

const USAGE = `Imports offices and reception points (JSON or JSON Lines): all of the file, or nothing.

  npm run import:offices -- FILE [options]

  --allow-fewer  take a file with less than half the offices in service
  --help

The service may run meanwhile; it shows the new list at once. The database is DATABASE_URL, else the service's own in
MOTCUA_DATA (default .data). The format is described in docs/office-format.md.`;

/** Problems shown on the screen; the rest is counted. */
const SHOWN = 50;

/** What stands behind the command: 0 done, 1 not imported and nothing changed, 2 called wrongly. */
async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'number') return options;
  try {
    const result = await withDatabase(async (url) => {
      const pool = createPool(url, () => undefined);
      try {
        await migrate(pool);
        return await importOffices(pool, { ...options, today: hanoiDay(Date.now()) });
      } finally {
        await pool.end();
      }
    });
    tell(result);
    return 0;
  } catch (error) {
    console.error(`Not imported; the offices in force are unchanged. ${explain(error)}`);
    const problems = error instanceof OfficeImportError ? error.problems : [];
    for (const { at, field, message } of problems.slice(0, SHOWN)) {
      console.error(`  ${at}${field === '' ? '' : `, ${field}`}: ${message}`);
    }
    if (problems.length > SHOWN) console.error(`  … and ${problems.length - SHOWN} more`);
    return 1;
  }
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'allow-fewer': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Error('Name one file.');
    return { file, allowFewer: values['allow-fewer'] };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}

function tell({
  outcome,
  list,
  offices,
  added,
  changed,
  closed,
  restored,
  orphaned,
}: OfficeImportResult): void {
  for (const { id, dossiers } of orphaned) {
    console.log(
      `  ${id} has closed with ${dossiers} open dossiers and no successor. They stay in the desk's list; name a successor.`,
    );
  }
  if (outcome === 'unchanged') {
    console.log(
      `This file is in force already as list ${list} (${offices} offices). Nothing changed.`,
    );
    return;
  }
  const same = offices - added.length - changed.length;
  console.log(
    `Office list ${list} is in force: ${offices} offices, ${added.length} new, ${changed.length} changed, ${same} as before.`,
  );
  if (closed.length > 0) {
    console.log(`  Not in the file any more, closed as of yesterday: ${closed.join(', ')}`);
  }
  if (restored.length > 0) {
    console.log(`  Not in the file any more, as they were shipped again: ${restored.join(', ')}`);
  }
}

function explain(error: unknown): string {
  if (isDatabaseAway(error)) {
    return 'The database cannot be reached. Is PostgreSQL up and DATABASE_URL right?';
  }
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
