import type { ClientBase } from 'pg';
import type { ProcedureFacts } from './from-row.js';

/**
 * Gives procedures of the version in force once more, without what the shipped catalogue laid over them.
 * @returns the codes that are in force, in their order
 */
export async function keepInForce(
  client: ClientBase,
  codes: readonly string[],
  add: (facts: ProcedureFacts) => Promise<void>,
): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const { rows } = await client.query<{ facts: ProcedureFacts }>(
    `select coalesce(imported, procedure) as facts from procedures
     where version = (select number from catalogue_versions where active) and code = any($1)
     order by code`,
    [codes],
  );
  for (const { facts } of rows) await add(facts);
  return rows.map(({ facts }) => facts.code);
}

/** Codes that were in force until a version came that does not have them. */
export async function leftWith(client: ClientBase, version: number): Promise<readonly string[]> {
  const { rows } = await client.query<{ code: string }>(
    `select code from procedure_history ended
     where until = $1 and not exists (
       select from procedure_history now where now.code = ended.code and now.until is null)
     order by code`,
    [version],
  );
  return rows.map(({ code }) => code);
}
