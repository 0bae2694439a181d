import { parseArgs } from 'node:util';
import { drizzle } from 'drizzle-orm/node-postgres';
import { withDatabase } from '../database/command.js';
import { createPool, isDatabaseAway } from '../database/pool.js';
import { HeadsFileError, HeadsWriter, readHeads } from './heads.js';
import { verifyAll, type AuditFinding, type AuditReport } from './verify.js';

const USAGE = `Counts every hash of the audit anew and says what does not fit. Changes nothing; the service may run meanwhile.

  npm run audit:verify -- [options]

  --against FILE  compare with heads that were kept earlier: shows what was cut off or written anew as a whole
  --keep FILE     keep where each audit ends now; put the file where nobody who can write to the database can
  --json          everything as one JSON object
  --help

The database is DATABASE_URL, else the service's own in MOTCUA_DATA (default .data).`;

const words: Readonly<Record<AuditFinding['kind'], (at: number) => string>> = {
  broken: (at) => `entry ${at} was changed, taken out or put in`,
  untold: (at) => `no entry tells of step ${at}`,
  rewritten: (at) => `entry ${at} is not the one that was kept`,
  gone: (at) => `is not there; its audit had ${at} entries`,
};

/** What stands behind the command: 0 whole, 1 something does not fit or cannot be read, 2 called wrongly. */
async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'number') return options;
  try {
    const kept = options.against === undefined ? [] : await readHeads(options.against);
    const report = await withDatabase(async (url) => {
      const pool = createPool(url, () => undefined);
      const writer = options.keep === undefined ? undefined : new HeadsWriter(options.keep);
      try {
        const found = await verifyAll(drizzle(pool), kept, (head) => writer?.add(head));
        await writer?.finish();
        return found;
      } catch (error) {
        await writer?.drop();
        throw error;
      } finally {
        await pool.end();
      }
    });
    console.log(options.json ? JSON.stringify(report, undefined, 2) : told(report));
    return report.findings.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
}

function told({ dossiers, elsewhere, entries, findings }: AuditReport): string {
  const others = elsewhere === 0 ? '' : ` and of ${elsewhere} filed elsewhere`;
  const looked = `Looked at ${entries} entries of ${dossiers} dossiers${others}.`;
  if (findings.length === 0) return `${looked} Everything fits.`;
  const lines = findings.map(({ code, kind, at }) => `  ${code}: ${words[kind](at)}`);
  return [`${looked} ${findings.length} do not fit:`, ...lines].join('\n');
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        against: { type: 'string' },
        keep: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (!values.help) return values;
    console.log(USAGE);
    return 0;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}

function explain(error: unknown): string {
  if (error instanceof HeadsFileError) return error.message;
  if (isDatabaseAway(error)) {
    return 'The database cannot be reached. Is PostgreSQL up and DATABASE_URL right?';
  }
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
