import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { hanoiDay, isIsoDay } from '@motcua/rules';
import { Presets, SingleBar } from 'cli-progress';
import { withDatabase } from '../database/command.js';
import { migrate } from '../database/migrate.js';
import { createPool, isDatabaseAway } from '../database/pool.js';
import { readRowRules } from './catalogue-data.js';
import { ImportReport } from './import-report.js';
import { ImportError, importCatalogue } from './importer.js';
import { loadShipped, readShipped } from './shipped.js';
import type { ImportResult } from './importer.js';

const USAGE = `Imports a catalogue of procedures (JSON Lines) as a new version.

  npm run import -- FILE [options]

  --as-of YYYY-MM-DD  the day whose facts the file holds (default: today in Hanoi)
  --report PATH       where to write what was refused, repaired and noted
                      (default: FILE.report.jsonl)
  --force             import again what is in force already
  --allow-fewer       take a file that leaves out more than a tenth of those in force
  --help

The service may run meanwhile: it shows the new catalogue when all of it is there.
The database is DATABASE_URL, else the service's own in MOTCUA_DATA (default .data).
The format is described in docs/catalogue-format.md.`;

/** What stands behind the command: 0 done, 1 not imported and nothing changed, 2 called wrongly. */
async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'number') return options;
  const size = await stat(options.file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) {
    console.error(`${options.file} is not a file that can be read.`);
    return 1;
  }
  const refusal = await whyNotWritable(options.report);
  if (refusal !== undefined) {
    console.error(
      `Not imported: the report cannot be written to ${options.report} (${refusal}). Name another place with --report PATH.`,
    );
    return 1;
  }
  const report = new ImportReport(options.report);
  const progress = showProgress(size);
  const started = performance.now();
  try {
    const result = await withDatabase(async (url) => {
      const pool = createPool(url, () => undefined);
      try {
        await migrate(pool);
        await loadShipped(pool, Date.now());
        return await importCatalogue(pool, {
          ...options,
          rules: await readRowRules(),
          shipped: await readShipped(),
          onBytes: (bytes) => progress.add(bytes),
          onRemark: (remark) => report.add(remark),
        });
      } finally {
        await pool.end();
      }
    });
    progress.stop();
    if (result.outcome === 'imported') report.begin();
    tell(result, report, (performance.now() - started) / 1000);
    return 0;
  } catch (error) {
    progress.stop();
    for (const line of report.summary()) console.error(line);
    console.error(`Not imported; the catalogue in force is unchanged. ${explain(error)}`);
    return 1;
  } finally {
    await report.close();
  }
}

/** Why a file cannot be written, by the code of the system; asked before the work, not after it. */
async function whyNotWritable(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.W_OK).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await access(dirname(path), constants.W_OK);
    });
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function readOptions() {
  const today = hanoiDay(Date.now());
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'as-of': { type: 'string', default: today },
        report: { type: 'string' },
        force: { type: 'boolean', default: false },
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
    if (!isIsoDay(values['as-of'])) throw new Error('--as-of must be a day such as 2026-07-18.');
    return {
      file,
      asOf: values['as-of'],
      report: values.report ?? `${file}.report.jsonl`,
      force: values.force,
      allowFewer: values['allow-fewer'],
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}

/** A bar on a terminal, a line every tenth elsewhere. */
function showProgress(size: number): { add(bytes: number): void; stop(): void } {
  let done = 0;
  if (process.stderr.isTTY) {
    const bar = new SingleBar(
      { format: 'Importing {bar} {percentage}% · {eta_formatted} left', hideCursor: true },
      Presets.shades_classic,
    );
    bar.start(size, 0);
    return {
      add(bytes) {
        done += bytes;
        bar.update(done);
      },
      stop: () => bar.stop(),
    };
  }
  let told = 0;
  return {
    add(bytes) {
      done += bytes;
      const tenth = Math.floor((done / size) * 10);
      if (tenth > told) console.error(`Read ${tenth * 10} %`);
      told = Math.max(told, tenth);
    },
    stop: () => undefined,
  };
}

function tell(result: ImportResult, report: ImportReport, seconds: number): void {
  if (result.outcome === 'unchanged') {
    console.log(
      `This file is in force already as catalogue version ${result.version} (${result.procedures} procedures). ` +
        'Nothing changed; --force imports it again.',
    );
    return;
  }
  console.log(
    `Catalogue version ${result.version} is in force: ${result.procedures} procedures from ${result.lines} rows, ` +
      `${result.refused} refused, ${result.enriched} with our own words and corrections, in ${seconds.toFixed(1)} s.`,
  );
  for (const line of report.summary()) console.log(line);
  if (result.kept.length > 0) {
    console.log(
      `  Damaged rows whose procedures stay as they were in force: ${firstOf(result.kept)}`,
    );
  }
  if (result.left.length > 0) {
    console.log(
      `  ${result.left.length} ${result.left.length === 1 ? 'procedure that was in force is' : 'procedures that were in force are'} no longer offered: ${firstOf(result.left)}`,
    );
  }
  if (result.missing.length > 0) {
    console.log(
      `  Shipped procedures that the file does not have, no longer offered: ${firstOf(result.missing)}`,
    );
  }
  console.log(`Every remark: ${report.path}`);
}

/** Some of many codes; the report has them all. */
function firstOf(codes: readonly string[]): string {
  const more = codes.length - 10;
  return codes.slice(0, 10).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function explain(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  if (isDatabaseAway(error)) {
    return 'The database cannot be reached. Is PostgreSQL up and DATABASE_URL right?';
  }
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
