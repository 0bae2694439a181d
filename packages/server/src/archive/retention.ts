import { readFile } from 'node:fs/promises';
import * as z from 'zod';

/**
 * How long dossiers are kept. Periods for one-stop dossiers are not sourced here, so an operator's table says them; what
 * it does not name is of a class that was not determined, and kept.
 */
export interface RetentionClass {
  /** Name in the operator's archives. */
  readonly class: string;
  /** Years after the dossier was closed; `null` for ever. */
  readonly years: number | null;
  /** Text that says so, such as a decision. */
  readonly source: string;
  /** Codes of procedures; a class of procedures goes before one of fields. */
  readonly procedures?: readonly string[] | undefined;
  /** Fields of administration. */
  readonly fields?: readonly string[] | undefined;
}

/** What holds for a dossier. */
export interface Retention {
  readonly class: string;
  /** Day up to which it must be kept, `YYYY-MM-DD`; absent when it is kept for ever, or nobody has said. */
  readonly until?: string;
  readonly source?: string;
}

/** Of dossiers that the table does not name. */
export const UNDETERMINED = 'undetermined';

const Table = z
  .array(
    z
      .strictObject({
        class: z.string().min(1).max(100),
        years: z.number().int().positive().max(1000).nullable(),
        source: z.string().min(1).max(500),
        procedures: z.array(z.string().min(1)).optional(),
        fields: z.array(z.string().min(1)).optional(),
      })
      .refine(({ procedures, fields }) => procedures ?? fields, 'name procedures or fields'),
  )
  .max(1000);

/** The table cannot be used; the message says where. */
export class RetentionError extends Error {
  override readonly name = 'RetentionError';
}

/** Reads the operator's table; none, when no file is named. @throws {RetentionError} */
export async function readRetention(file: string | undefined): Promise<readonly RetentionClass[]> {
  if (file === undefined) return [];
  let given: unknown;
  try {
    given = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new RetentionError(`${file} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const read = Table.safeParse(given);
  if (!read.success) throw new RetentionError(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** What holds for a dossier of a procedure that was closed on a day (`YYYY-MM-DD`). */
export function retentionOf(
  table: readonly RetentionClass[],
  procedure: { readonly code: string; readonly fields: readonly string[] },
  closedOn: string,
): Retention {
  const found =
    table.find(({ procedures }) => procedures?.includes(procedure.code)) ??
    table.find(({ fields }) => fields?.some((field) => procedure.fields.includes(field)));
  if (found === undefined) return { class: UNDETERMINED };
  const { years, source } = found;
  return {
    class: found.class,
    source,
    ...(years !== null && { until: `${Number(closedOn.slice(0, 4)) + years}-12-31` }),
  };
}
