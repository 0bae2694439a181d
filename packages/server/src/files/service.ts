import type { FileDescription } from '@motcua/contract';
import { and, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/pool.js';
import type { Secrets } from '../dossiers/secrets.js';
import { openName } from './sealing.js';
import { files } from './tables.js';

/**
 * Describes files in the order of their ids; unknown ids are left out.
 */
export async function describeFiles(
  executor: Executor,
  ids: readonly string[],
  secrets: Secrets,
): Promise<readonly FileDescription[]> {
  return find(executor, ids, secrets, undefined);
}

/** Those of the files that are complete and belong to no dossier yet, in the order of their ids. */
export async function freeFiles(
  executor: Executor,
  ids: readonly string[],
  secrets: Secrets,
): Promise<readonly FileDescription[]> {
  return find(executor, ids, secrets, and(isNotNull(files.completedAt), isNull(files.dossierId)));
}

async function find(
  executor: Executor,
  ids: readonly string[],
  secrets: Secrets,
  condition: ReturnType<typeof and>,
): Promise<readonly FileDescription[]> {
  if (ids.length === 0) return [];
  const rows = await executor
    .select()
    .from(files)
    .where(and(inArray(files.id, [...ids]), condition));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id): FileDescription[] => {
    const row = byId.get(id);
    if (!row) return [];
    const { size, pages, width, height } = row;
    return [
      {
        id,
        name: openName(secrets, row),
        type: row.type ?? 'application/octet-stream',
        size,
        complete: row.completedAt !== null,
        ...(pages !== null && { pages }),
        ...(width !== null && { width }),
        ...(height !== null && { height }),
      },
    ];
  });
}

/** Keeps uploads that are of no dossier at least until then. */
export async function holdFiles(
  tx: Transaction,
  ids: readonly string[],
  until: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(files)
    .set({ keptUntil: sql`greatest(${files.keptUntil}, ${until.toISOString()}::timestamptz)` })
    .where(and(inArray(files.id, [...ids]), isNull(files.dossierId)));
}

/** Lets uploads wait as long as those that came now. */
export async function releaseFiles(
  tx: Transaction,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(files)
    .set({ createdAt: now, keptUntil: null })
    .where(and(inArray(files.id, [...ids]), isNull(files.dossierId)));
}

/**
 * Gives files to a dossier in the transaction that files it. A file belongs to one dossier for ever.
 * @returns ids that could not be given: unknown, not complete, or already of a dossier
 */
export async function attachFiles(
  tx: Transaction,
  ids: readonly string[],
  dossierId: string,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const attached = await tx
    .update(files)
    .set({ dossierId, attachedAt: sql`now()` })
    .where(and(inArray(files.id, [...ids]), isNotNull(files.completedAt), isNull(files.dossierId)))
    .returning({ id: files.id });
  const given = new Set(attached.map(({ id }) => id));
  return ids.filter((id) => !given.has(id));
}
