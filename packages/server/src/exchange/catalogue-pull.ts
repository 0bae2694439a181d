import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { normaliseProcedureCode } from '@motcua/rules';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import * as z from 'zod';
import { ImportError } from '../catalogue/importer.js';
import { procedureInForce } from '../catalogue/service.js';
import { UnansweredError, type ExchangeClient } from './client.js';
import type { CodeTables } from './code-tables.js';
import { ReadProcedure, nationalRow } from './procedure-row.js';

/** What came of asking for all procedures. */
export interface PullResult {
  /** In the list of the other side. */
  readonly listed: number;
  readonly written: number;
  /** Codes that it lists and that are not in force there. */
  readonly retired: readonly string[];
  /** Codes that it lists and does not describe, or in a way that cannot be read. */
  readonly undescribed: readonly string[];
  /** How many procedures lack what, by its name in catalogue files. */
  readonly missing: Readonly<Record<string, number>>;
}

const Listed = z.looseObject({ MATTHC: z.coerce.string().trim().min(1) });
const AT_ONCE = 4;
const TRIES = 3;
/** More that cannot be read than this share, and the answers are something else. */
const UNDESCRIBED_AT_MOST = 0.02;

/**
 * Asks the other side for all its procedures and writes them as a catalogue file, for the importer.
 * @throws {ImportError} when it gives no list, or too much of it cannot be read
 * @throws {UnansweredError} when it does not answer, three times for one procedure; then no file is written
 */
export async function pullCatalogue(
  pool: Pool,
  client: ExchangeClient,
  tables: CodeTables,
  file: string,
  onProcedure: (done: number, all: number) => void = () => undefined,
): Promise<PullResult> {
  const codes = [
    ...new Set(
      (await client.listProcedures()).flatMap((one) => {
        const listed = Listed.safeParse(one);
        return listed.success ? [listed.data.MATTHC] : [];
      }),
    ),
  ];
  if (codes.length === 0) throw new ImportError('The other side lists no procedure.');
  const db = drizzle(pool);
  const lines: string[] = [];
  const retired: string[] = [];
  const undescribed: string[] = [];
  const missing = new Map<string, number>();
  let done = 0;
  await inTurns(codes, async (code, place) => {
    const read = ReadProcedure.safeParse(await patiently(() => client.getProcedure(code)));
    onProcedure((done += 1), codes.length);
    if (!read.success) return void undescribed.push(code);
    // 1 is published; a procedure that does not say is listed, so it is offered.
    if (!['', '1'].includes(read.data.TRANGTHAI)) return void retired.push(code);
    const inForce = await procedureInForce(db, normaliseProcedureCode(code));
    const { row, missing: lacks } = nationalRow(read.data, tables, inForce);
    for (const name of lacks) missing.set(name, (missing.get(name) ?? 0) + 1);
    lines[place] = JSON.stringify(row);
  });
  if (undescribed.length > codes.length * UNDESCRIBED_AT_MOST) {
    throw new ImportError(
      `${undescribed.length} of ${codes.length} procedures cannot be read, such as ${undescribed[0] ?? ''}.`,
    );
  }
  const written = lines.filter((line) => line !== undefined);
  await writeFile(file, written.map((line) => `${line}\n`).join(''));
  return {
    listed: codes.length,
    written: written.length,
    retired,
    undescribed,
    missing: Object.fromEntries([...missing].sort((a, b) => b[1] - a[1])),
  };
}

/** Runs some at a time; the first that fails ends all. */
async function inTurns(
  codes: readonly string[],
  run: (code: string, place: number) => Promise<void>,
): Promise<void> {
  const rest = codes.entries();
  const worker = async (): Promise<void> => {
    for (const [place, code] of rest) await run(code, place);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function patiently<T>(ask: () => Promise<T>, tried = 1): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof UnansweredError) || tried >= TRIES) throw error;
    await pause(tried * 200);
    return patiently(ask, tried + 1);
  }
}
