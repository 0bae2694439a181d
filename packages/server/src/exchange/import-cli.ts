import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hanoiDay } from '@motcua/rules';
import { readRowRules } from '../catalogue/catalogue-data.js';
import { ImportReport } from '../catalogue/import-report.js';
import { ImportError, importCatalogue, type ImportResult } from '../catalogue/importer.js';
import { loadShipped, readShipped } from '../catalogue/shipped.js';
import { activeVersion } from '../catalogue/versions.js';
import { withDatabase } from '../database/command.js';
import { migrate } from '../database/migrate.js';
import { createPool, isDatabaseAway } from '../database/pool.js';
import { EnvironmentError, readEnvironment } from '../environment.js';
import { pullCatalogue, type PullResult } from './catalogue-pull.js';
import { ExchangeClient, RefusedError, UnansweredError } from './client.js';
import { CodeTableError, readCodeTables } from './code-tables.js';

const USAGE = `Imports the procedures that the national exchange lists, as a new version of the catalogue.

  npm run import:national -- [options]

  --save PATH      keep what was asked for as a catalogue file (JSON Lines)
  --report PATH    where to write what was refused, repaired and noted
                   (default: national.report.jsonl)
  --force          import again what is in force already
  --allow-fewer    take less than half the procedures in force
  --help

MOTCUA_EXCHANGE_URL, _UNIT, _USERNAME and _PASSWORD say where it is; docs/guide/exchange.md describes them.
What its messages have no field for (level, online level, decision, keywords) stays as it is in force.
Nothing changes when it does not answer for every procedure. The service may run meanwhile.
The database is DATABASE_URL, else the service's own in MOTCUA_DATA (default .data).`;

interface Options {
  readonly save: string | undefined;
  readonly report: string;
  readonly force: boolean;
  readonly allowFewer: boolean;
}

/** What stands behind the command: 0 done, 1 not imported and nothing changed, 2 called wrongly. */
async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'number') return options;
  const report = new ImportReport(options.report);
  const folder = await mkdtemp(join(tmpdir(), 'motcua-national-'));
  try {
    const result = await run(options, report, options.save ?? join(folder, 'national.jsonl'));
    if (result.outcome === 'imported') report.begin();
    tell(result, report);
    return 0;
  } catch (error) {
    for (const line of report.summary()) console.error(line);
    console.error(`Not imported; the catalogue in force is unchanged. ${explain(error)}`);
    return 1;
  } finally {
    await report.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(options: Options, report: ImportReport, file: string): Promise<ImportResult> {
  const { exchange } = readEnvironment(process.env).configuration;
  if (exchange?.endpoint === undefined) {
    throw new ImportError('MOTCUA_EXCHANGE_URL does not say where the national exchange is.');
  }
  const tables = readCodeTables(exchange.tablesFile);
  const client = new ExchangeClient(exchange.endpoint, tables);
  return withDatabase(async (url) => {
    const pool = createPool(url, () => undefined);
    try {
      await migrate(pool);
      await loadShipped(pool, Date.now());
      const pulled = await pullCatalogue(pool, client, tables, file, showProgress);
      tellPulled(pulled);
      const active = await pool.connect();
      const before = await activeVersion(active).finally(() => active.release());
      if (!options.allowFewer && pulled.written * 2 < (before?.procedures ?? 0)) {
        throw new ImportError(
          `It gives ${pulled.written} procedures, the catalogue in force has ${before?.procedures ?? 0}. ` +
            'If that is right, import them with --allow-fewer.',
        );
      }
      return await importCatalogue(pool, {
        file,
        asOf: hanoiDay(Date.now()),
        rules: await readRowRules(),
        shipped: await readShipped(),
        force: options.force,
        allowFewer: options.allowFewer,
        onRemark: (remark) => report.add(remark),
      });
    } finally {
      await pool.end();
    }
  });
}

function readOptions(): Options | number {
  try {
    const { values } = parseArgs({
      options: {
        save: { type: 'string' },
        report: { type: 'string', default: 'national.report.jsonl' },
        force: { type: 'boolean', default: false },
        'allow-fewer': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    return {
      save: values.save === undefined ? undefined : resolve(values.save),
      report: values.report,
      force: values.force,
      allowFewer: values['allow-fewer'],
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}

/** A line every tenth. */
function showProgress(done: number, all: number): void {
  const tenth = (count: number): number => Math.floor((count / all) * 10);
  if (all >= 50 && tenth(done) > tenth(done - 1)) console.error(`Asked for ${done} of ${all}`);
}

function tellPulled({ listed, written, retired, undescribed, missing }: PullResult): void {
  console.log(`The national exchange lists ${listed} procedures and describes ${written}.`);
  if (retired.length > 0) console.log(`  Not in force there, left out: ${firstOf(retired)}`);
  if (undescribed.length > 0) console.log(`  Not readable, left out: ${firstOf(undescribed)}`);
  for (const [name, count] of Object.entries(missing)) {
    console.log(`  Without ${name}: ${count}`);
  }
}

function tell(result: ImportResult, report: ImportReport): void {
  if (result.outcome === 'unchanged') {
    console.log(
      `These very procedures are in force already as catalogue version ${result.version}. ` +
        'Nothing changed; --force imports them again.',
    );
    return;
  }
  console.log(
    `Catalogue version ${result.version} is in force: ${result.procedures} procedures, ${result.refused} refused.`,
  );
  for (const line of report.summary()) console.log(line);
  if (result.left.length > 0) console.log(`  No longer offered: ${firstOf(result.left)}`);
  console.log(`Every remark: ${report.path}`);
}

/** Some of many codes. */
function firstOf(codes: readonly string[]): string {
  const more = codes.length - 10;
  return codes.slice(0, 10).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function explain(error: unknown): string {
  if (error instanceof RefusedError) {
    return `The national exchange refused with code "${error.code}": ${error.words}`;
  }
  if (error instanceof UnansweredError) return `The national exchange: ${error.message}`;
  if (
    error instanceof ImportError ||
    error instanceof EnvironmentError ||
    error instanceof CodeTableError
  ) {
    return error.message;
  }
  if (isDatabaseAway(error)) {
    return 'The database cannot be reached. Is PostgreSQL up and DATABASE_URL right?';
  }
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
