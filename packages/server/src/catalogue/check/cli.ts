import { parseArgs } from 'node:util';
import { isDatabaseAway } from '../../database/pool.js';
import { CatalogueCheck } from './check.js';
import { asJson, asTable } from './print.js';
import { SourceError, checkFile, checkInForce, checkShipped, hasDatabase } from './sources.js';
import type { CheckedSource } from './sources.js';

const USAGE = `Lists what is wrong in a catalogue of procedures. Changes nothing.

  npm run catalogue:check -- [FILE] [options]

Without FILE: the catalogue in force in the database (DATABASE_URL, else the service's own in
MOTCUA_DATA), else the catalogue that comes with the service.

  --shipped          the catalogue that comes with the service, whatever is in force
  --all              every finding, not only the first of each kind
  --json             everything as one JSON object
  --lang vi|en       language of the table (default: en)
  --longest-name N   report names with more characters (default: 250)
  --strict           exit with 1 when there is an error or a warning
  --help

What each kind of finding means is in docs/catalogue-format.md.`;

/** What stands behind the command: 0 checked, 1 not to be checked or (--strict) wrong, 2 called wrongly. */
async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'number') return options;
  const { file, isShipped, isStrict, isJson, all, language, longestName } = options;
  const check = new CatalogueCheck({ longestName });
  try {
    const source =
      file === undefined ? await withoutFile(check, isShipped) : await checkFile(check, file);
    const result = check.result();
    console.log(isJson ? asJson(source, result) : asTable(source, result, { all, language }));
    return isStrict && result.summary.some(({ severity }) => severity !== 'note') ? 1 : 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
}

async function withoutFile(check: CatalogueCheck, isShipped: boolean): Promise<CheckedSource> {
  const inForce = !isShipped && hasDatabase() ? await checkInForce(check) : undefined;
  return inForce ?? checkShipped(check);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        shipped: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        'longest-name': { type: 'string', default: '250' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const [file, ...others] = positionals;
    if (others.length > 0) throw new Error('Name one file, or none.');
    if (file !== undefined && values.shipped)
      throw new Error('Name a file or --shipped, not both.');
    if (values.lang !== 'vi' && values.lang !== 'en') throw new Error('--lang is vi or en.');
    const longestName = Number(values['longest-name']);
    if (!Number.isSafeInteger(longestName) || longestName < 1) {
      throw new Error('--longest-name must be a number of characters.');
    }
    return {
      file,
      isShipped: values.shipped,
      isStrict: values.strict,
      isJson: values.json,
      all: values.all,
      language: values.lang,
      longestName,
    } as const;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}

function explain(error: unknown): string {
  if (error instanceof SourceError) return error.message;
  if (isDatabaseAway(error)) {
    return 'The database cannot be reached. Is PostgreSQL up and DATABASE_URL right? --shipped needs none.';
  }
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
