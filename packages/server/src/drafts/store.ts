import { and, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/pool.js';
import { drafts, type DraftRow } from './tables.js';

/** Writes a new draft. */
export async function insertDraft(tx: Transaction, row: typeof drafts.$inferInsert): Promise<void> {
  await tx.insert(drafts).values(row);
}

/** The draft of an id that has not expired. @param lock keeps others from changing it until the transaction ends */
export async function draftById(
  db: Executor,
  id: string,
  now: Date,
  lock = false,
): Promise<DraftRow | undefined> {
  const found = db
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, id), gt(drafts.expiresAt, now)));
  const [row] = lock ? await found.for('update') : await found;
  return row;
}

/** The draft of a code by its keyed hashes. */
export async function draftByLocator(
  db: Executor,
  locators: readonly string[],
  now: Date,
): Promise<DraftRow | undefined> {
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(inArray(drafts.locator, [...locators]), gt(drafts.expiresAt, now)));
  return row;
}

/** Drafts of a person that are not filed, the last saved first. */
export function draftsOf(
  db: Executor,
  persons: readonly string[],
  now: Date,
): Promise<readonly DraftRow[]> {
  return db
    .select()
    .from(drafts)
    .where(
      and(
        inArray(drafts.person, [...persons]),
        gt(drafts.expiresAt, now),
        sql`${drafts.filedAt} is null`,
      ),
    )
    .orderBy(desc(drafts.savedAt))
    .limit(100);
}

/** Changes a draft. */
export async function updateDraft(
  tx: Transaction,
  id: string,
  changes: Partial<DraftRow>,
): Promise<void> {
  await tx.update(drafts).set(changes).where(eq(drafts.id, id));
}

/** Removes a draft. */
export async function deleteDraft(tx: Transaction, id: string): Promise<void> {
  await tx.delete(drafts).where(eq(drafts.id, id));
}

/** Removes the stored answer of the request that made a draft: it has the code in it. */
export async function forgetMaking(
  tx: Executor,
  { id, madeScope, madeKey }: DraftRow,
): Promise<void> {
  if (madeScope === null || madeKey === null) return;
  await tx.execute(sql`
    delete from idempotency
    where scope = ${madeScope} and route = 'keepDraft' and key = ${madeKey}`);
  await tx.update(drafts).set({ madeScope: null, madeKey: null }).where(eq(drafts.id, id));
}

/** Removes drafts whose time is over. @returns how many */
export async function deleteExpired(db: Executor, now: Date): Promise<number> {
  const gone = await db
    .delete(drafts)
    .where(lt(drafts.expiresAt, now))
    .returning({ id: drafts.id });
  return gone.length;
}
