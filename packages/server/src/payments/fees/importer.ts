import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Pool } from 'pg';
import { inLockedTransaction } from '../../database/transaction.js';
import { readFees, type FeeFault } from './file.js';

/** Any constant; imports of fees queue behind it. */
const LOCK = 7_246_830_131;

/** The file was not loaded and nothing changed; `faults` says what is wrong, line by line. */
export class FeeImportError extends Error {
  override readonly name = 'FeeImportError';

  constructor(readonly faults: readonly FeeFault[]) {
    super('The fee schedule has mistakes.');
  }
}

/** What came of loading a fee schedule. */
export interface FeeImportResult {
  /** `unchanged`: this schedule is in force already. */
  readonly outcome: 'imported' | 'unchanged';
  readonly fees: number;
  readonly procedures: number;
  /** Procedures that the catalogue in force does not have; their fees wait for it. */
  readonly unknownCodes: readonly string[];
}

/**
 * Puts a fee schedule in force, in place of the one before, which stays known.
 * @throws {FeeImportError} when there is anything wrong with it
 */
export async function importFees(pool: Pool, path: string): Promise<FeeImportResult> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').normalize('NFC');
  const file = readFees(text);
  if (!file.ok) throw new FeeImportError(file.faults);
  const { fees } = file;
  const codes = [...new Set(fees.map(({ procedure }) => procedure))];
  const sha256 = createHash('sha256').update(text).digest('hex');
  return inLockedTransaction(pool, LOCK, async (client) => {
    const last = await client.query<{ sha256: string }>(
      'select sha256 from fee_schedules order by number desc limit 1',
    );
    const known = await client.query<{ code: string }>(
      `select distinct code from procedures
       where code = any($1) and version = (select number from catalogue_versions where active)`,
      [codes],
    );
    const isKnown = last.rows[0]?.sha256 === sha256;
    if (!isKnown) {
      const { rows } = await client.query<{ number: number }>(
        'insert into fee_schedules (source, sha256) values ($1, $2) returning number',
        [basename(path), sha256],
      );
      await client.query(
        `insert into scheduled_fees (schedule, position, procedure_code, of_case, kind, name, amount_vnd,
           channel, valid_from, valid_to, decision, source_url)
         select $1, row_number() over (), * from jsonb_to_recordset($2::jsonb) as fee (
           procedure text, "case" text, kind text, name text, "amountVnd" bigint, channel text,
           "validFrom" date, "validTo" date, decision text, source text)`,
        [rows[0]?.number, JSON.stringify(fees)],
      );
    }
    const present = new Set(known.rows.map(({ code }) => code));
    return {
      outcome: isKnown ? 'unchanged' : 'imported',
      fees: fees.length,
      procedures: codes.length,
      unknownCodes: codes.filter((code) => !present.has(code)).sort(),
    };
  });
}
