import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withDatabase } from '../../database/command.js';
import { createPool } from '../../database/pool.js';
import { readRowRules, shippedPath } from '../catalogue-data.js';
import { otherKindOf } from '../file-kind.js';
import type { ProcedureFacts } from '../from-row.js';
import { linesOf } from '../lines.js';
import { readRow } from '../read-row.js';
import type { CatalogueCheck } from './check.js';

/** Where checked procedures came from. */
export type CheckedSource =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'shipped' }
  /** The version in force, and the name of the file it was made of. */
  | { readonly kind: 'in-force'; readonly version: number; readonly file: string };

/** What was named cannot be checked; the message says why and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/**
 * Gives a check every line of a catalogue file.
 * @throws {SourceError} when it is no file of text
 */
export async function checkFile(check: CatalogueCheck, file: string): Promise<CheckedSource> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new SourceError(`${file} is not a file that can be read.`);
  const otherKind = await otherKindOf(file);
  if (otherKind !== undefined) throw new SourceError(`${file} is not a catalogue. ${otherKind}`);
  const rules = await readRowRules();
  for await (const line of linesOf(file)) check.addRow(line.number, readRow(line, rules).result);
  return { kind: 'file', file };
}

/** Gives a check the catalogue that comes with the service. */
export async function checkShipped(check: CatalogueCheck): Promise<CheckedSource> {
  await checkFile(check, shippedPath('procedures.jsonl'));
  return { kind: 'shipped' };
}

/** Whether there is a database that may have a catalogue in force. */
export function hasDatabase(): boolean {
  const { DATABASE_URL, MOTCUA_DATA } = process.env;
  return Boolean(DATABASE_URL) || existsSync(join(MOTCUA_DATA ?? '.data', 'postgres'));
}

const BATCH = 500;

/**
 * Gives a check the catalogue in force.
 * @returns `undefined` when the database has none
 */
export async function checkInForce(check: CatalogueCheck): Promise<CheckedSource | undefined> {
  return withDatabase(async (url) => {
    const pool = createPool(url, () => undefined);
    try {
      const { rows } = await pool.query<{ number: number; source: string }>(
        'select number, source from catalogue_versions where active',
      );
      const [version] = rows;
      if (!version) return undefined;
      for (let after = ''; ;) {
        const batch = await pool.query<{ procedure: ProcedureFacts }>(
          `select procedure from procedures where version = $1 and code > $2 order by code limit ${BATCH}`,
          [version.number, after],
        );
        for (const { procedure } of batch.rows) check.add(procedure);
        const last = batch.rows.at(-1);
        if (!last || batch.rows.length < BATCH) break;
        after = last.procedure.code;
      }
      return { kind: 'in-force', version: version.number, file: version.source };
    } catch (error) {
      // Another release made the database, or nobody has used it yet.
      if ((error as { code?: unknown }).code === '42P01') return undefined;
      throw error;
    } finally {
      await pool.end();
    }
  });
}
