import { eq } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { ratings } from './tables.js';

/** A rating as it is stored. */
export type RatingRow = typeof ratings.$inferSelect;

/** The rating of a dossier. */
export async function ratingOf(db: Executor, dossierId: string): Promise<RatingRow | undefined> {
  const [row] = await db.select().from(ratings).where(eq(ratings.dossierId, dossierId));
  return row;
}

/** Stores a rating. @returns false when the dossier has one: the key of the table decides, whoever races */
export async function insertRating(db: Executor, row: RatingRow): Promise<boolean> {
  const rows = await db
    .insert(ratings)
    .values(row)
    .onConflictDoNothing()
    .returning({ dossierId: ratings.dossierId });
  return rows.length > 0;
}
