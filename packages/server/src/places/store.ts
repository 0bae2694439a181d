import type { Office } from '@motcua/contract';
import type { ClientBase, Pool } from 'pg';
import { inLockedTransaction } from '../database/transaction.js';

/** Notified after every import of offices. */
export const OFFICE_CHANNEL = 'motcua_offices';

/** Any constant; imports of offices queue behind it. */
const LOCK = 7_246_830_020;

/** A list of offices that was imported; see migrations/040_offices.sql. */
export interface OfficeListRow {
  readonly number: number;
  readonly source: string;
  readonly sha256: string;
  readonly offices: readonly Office[];
}

/** The list in force; `undefined` before the first import. */
export async function latestList(database: Pool | ClientBase): Promise<OfficeListRow | undefined> {
  const { rows } = await database.query<OfficeListRow>(
    'select number, source, sha256, offices from office_lists order by number desc limit 1',
  );
  return rows[0];
}

/** Stores a list, which is in force from the end of the transaction on. @returns its number */
export async function insertList(
  client: ClientBase,
  { source, sha256, offices }: Omit<OfficeListRow, 'number'>,
): Promise<number> {
  const { rows } = await client.query<{ number: number }>(
    'insert into office_lists (source, sha256, offices) values ($1, $2, $3) returning number',
    [source, sha256, JSON.stringify(offices)],
  );
  // Sent when the transaction is committed.
  await client.query(`notify ${OFFICE_CHANNEL}`);
  return rows[0]?.number ?? 0;
}

/** Runs work in one transaction, one import at a time over all processes of a database. What throws is rolled back. */
export async function inOfficeTransaction<T>(
  pool: Pool,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  return inLockedTransaction(pool, LOCK, work);
}
