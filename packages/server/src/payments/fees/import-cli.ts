import { oneFile, withDatabase } from '../../database/command.js';
import { migrate } from '../../database/migrate.js';
import { createPool, isDatabaseAway } from '../../database/pool.js';
import { FeeImportError, importFees, type FeeImportResult } from './importer.js';

const USAGE = `Puts a dated fee schedule in force, such as the fees that the city's People's Council sets.

  npm run import:fees -- FILE

FILE is JSON: a list of fees, each with the procedure, kind (fee, levy, price), name, amountVnd, validFrom, decision, and
where they hold for a part alone case, channel and validTo. It replaces the schedule before; nothing changes when anything
in it is wrong. The service may run meanwhile. The database is DATABASE_URL, else the service's own in MOTCUA_DATA (default
.data). The format is described in docs/fee-format.md.`;

const SHOWN = 20;

/** What stands behind the command: 0 done, 1 not loaded and nothing changed, 2 called wrongly. */
async function main(): Promise<number> {
  const file = oneFile(USAGE);
  if (typeof file === 'number') return file;
  try {
    const result = await withDatabase(async (url) => {
      const pool = createPool(url, () => undefined);
      try {
        await migrate(pool);
        return await importFees(pool, file);
      } finally {
        await pool.end();
      }
    });
    tell(result);
    return 0;
  } catch (error) {
    console.error(`Not loaded; the fees in force are unchanged. ${explain(error, file)}`);
    const faults = error instanceof FeeImportError ? error.faults : [];
    for (const { line, why } of faults.slice(0, SHOWN)) console.error(`  Line ${line}: ${why}`);
    if (faults.length > SHOWN) console.error(`  and ${faults.length - SHOWN} more`);
    return 1;
  }
}

function tell({ outcome, fees, procedures, unknownCodes }: FeeImportResult): void {
  console.log(
    outcome === 'imported'
      ? `${fees} fees of ${procedures} procedures are in force from their days on.`
      : `This schedule is in force already. Nothing changed.`,
  );
  if (unknownCodes.length > 0) {
    const more = unknownCodes.length - SHOWN;
    console.log(
      `  Not in the catalogue, kept for when they are: ${unknownCodes.slice(0, SHOWN).join(', ')}` +
        (more > 0 ? ` and ${more} more` : ''),
    );
  }
}

function explain(error: unknown, file: string): string {
  if (error instanceof FeeImportError) return error.message;
  if (isDatabaseAway(error)) {
    return 'The database cannot be reached. Is PostgreSQL up and DATABASE_URL right?';
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
    return `${file} is not a file that can be read.`;
  }
  return message;
}

process.exitCode = await main();
