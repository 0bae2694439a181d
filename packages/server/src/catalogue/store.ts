import { and, desc, eq, lt, max } from 'drizzle-orm';
import type { Procedure, ProcedureSummary } from '@motcua/contract';
import type { SearchIndexJson } from '@motcua/search';
import type { Executor } from '../database/pool.js';
import { catalogueIndexes, catalogueVersions, forms, procedures } from './tables.js';

/** A version as its snapshot needs it. */
export interface StoredVersion {
  readonly index: {
    readonly version: number;
    readonly asOf: string;
    readonly index: SearchIndexJson;
  };
  readonly summaries: readonly ProcedureSummary[];
}

/** A form as it is stored. */
export interface StoredForm {
  readonly version: number;
  readonly definition: Readonly<Record<string, unknown>>;
}

/** Encodings in which the index of a version is kept. */
export type IndexEncoding = 'identity' | 'gzip' | 'brotli';

/** Number of the version in force; `undefined` before the first start is through. */
export async function findActiveNumber(db: Executor): Promise<number | undefined> {
  const [row] = await db
    .select({ number: catalogueVersions.number })
    .from(catalogueVersions)
    .where(eq(catalogueVersions.active, true));
  return row?.number;
}

/** Number of the last version kept that is older than another; `undefined` when none is. */
export async function findNumberBefore(db: Executor, number: number): Promise<number | undefined> {
  const [row] = await db
    .select({ number: max(catalogueVersions.number) })
    .from(catalogueVersions)
    .where(lt(catalogueVersions.number, number));
  return row?.number ?? undefined;
}

/** Index and summaries of a version, or `undefined` when it is not kept. */
export async function findVersion(
  db: Executor,
  number: number,
): Promise<StoredVersion | undefined> {
  const bytes = await findIndex(db, number, 'identity');
  if (!bytes) return undefined;
  const rows = await db
    .select({ summary: procedures.summary })
    .from(procedures)
    .where(eq(procedures.version, number));
  return {
    // Written by this service and never changed.
    index: JSON.parse(bytes.toString()) as StoredVersion['index'],
    summaries: rows.map(({ summary }) => summary),
  };
}

/** The index of a version in one encoding. */
export async function findIndex(
  db: Executor,
  number: number,
  encoding: IndexEncoding,
): Promise<Buffer | undefined> {
  const [row] = await db
    .select({ bytes: catalogueIndexes[encoding] })
    .from(catalogueIndexes)
    .where(eq(catalogueIndexes.version, number));
  return row?.bytes;
}

/** A procedure of the version in force. */
export async function findProcedure(db: Executor, code: string): Promise<Procedure | undefined> {
  const [row] = await db
    .select({ facts: procedures.procedure, version: procedures.version, form: forms.version })
    .from(procedures)
    .innerJoin(catalogueVersions, eq(catalogueVersions.number, procedures.version))
    .leftJoin(forms, eq(forms.procedure, procedures.code))
    .where(and(eq(catalogueVersions.active, true), eq(procedures.code, code)))
    .limit(1);
  return row && { ...row.facts, version: row.version, ...(row.form !== null && { ownForm: true }) };
}

/** The written form in force: the highest version. */
export async function findForm(db: Executor, procedure: string): Promise<StoredForm | undefined> {
  const [row] = await db
    .select({ version: forms.version, definition: forms.definition })
    .from(forms)
    .where(eq(forms.procedure, procedure))
    .orderBy(desc(forms.version))
    .limit(1);
  return row;
}

/**
 * Stores a form that the desk published.
 * @returns false when the version is taken
 */
export async function insertForm(
  db: Executor,
  procedure: string,
  version: number,
  definition: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const rows = await db
    .insert(forms)
    .values({ procedure, version, definition, origin: 'desk' })
    .onConflictDoNothing()
    .returning({ version: forms.version });
  return rows.length > 0;
}
