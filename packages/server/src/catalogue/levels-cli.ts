import { oneFile, withDatabase } from '../database/command.js';
import { migrate } from '../database/migrate.js';
import { createPool, isDatabaseAway } from '../database/pool.js';
import { ImportError } from './importer.js';
import { importLevels } from './levels-importer.js';
import { loadShipped } from './shipped.js';
import type { LevelsResult } from './levels-importer.js';

const USAGE = `Sets how far procedures go online, and nothing else.

  npm run import:levels -- FILE

FILE has a line for each procedure, as CSV (code,level) or JSON Lines
({"code": "1.001193", "onlineLevel": "full"}). Levels: full (toàn trình), partial (một phần),
information (cung cấp thông tin), unknown (takes a level back).

The service may run meanwhile. The levels hold for later catalogue files too, unless those say
something else. The database is DATABASE_URL, else the service's own in MOTCUA_DATA (default .data).`;

const SHOWN = 20;

/** What stands behind the command: 0 done, 1 not imported and nothing changed, 2 called wrongly. */
async function main(): Promise<number> {
  const file = oneFile(USAGE);
  if (typeof file === 'number') return file;
  try {
    const result = await withDatabase(async (url) => {
      const pool = createPool(url, () => undefined);
      try {
        await migrate(pool);
        await loadShipped(pool, Date.now());
        return await importLevels(pool, file);
      } finally {
        await pool.end();
      }
    });
    tell(result);
    return 0;
  } catch (error) {
    console.error(`Not imported; the catalogue in force is unchanged. ${explain(error, file)}`);
    return 1;
  }
}

function tell({ version, changed, named, unknownCodes, refused }: LevelsResult): void {
  console.log(
    changed > 0
      ? `Catalogue version ${version} is in force: ${changed} of the ${named} procedures named have another level now.`
      : `Nothing changed: the ${named} procedures named have these levels already in version ${version}.`,
  );
  for (const { line, why } of refused.slice(0, SHOWN))
    console.log(`  Line ${line} left out: ${why}`);
  if (refused.length > SHOWN) console.log(`  and ${refused.length - SHOWN} more lines`);
  if (unknownCodes.length > 0) {
    const more = unknownCodes.length - SHOWN;
    console.log(
      `  Not in the catalogue, kept for when they are: ${unknownCodes.slice(0, SHOWN).join(', ')}` +
        (more > 0 ? ` and ${more} more` : ''),
    );
  }
}

function explain(error: unknown, file: string): string {
  if (error instanceof ImportError) return error.message;
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
