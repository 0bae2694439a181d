import { and, eq, gte, isNotNull, lt, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { dossiers } from '../dossiers/tables.js';
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

/** What is counted. */
export interface ScoreScope {
  /** From the first instant to before the second. */
  readonly from: Date;
  readonly to: Date;
  readonly ward?: string;
  readonly agency?: string;
}

/** What was counted for one ward; `ward` is null for dossiers filed with the centre itself. */
export interface WardCount {
  readonly ward: string | null;
  readonly received: number;
  readonly finished: number;
  /** Finished with a promised date. */
  readonly promised: number;
  readonly onTime: number;
  readonly ratings: number;
  readonly satisfied: number;
}

/** Counts a period by ward. */
export async function countByWard(db: Executor, scope: ScoreScope): Promise<WardCount[]> {
  const { from, to, ward, agency } = scope;
  const within = (column: Parameters<typeof gte>[0]): SQL | undefined =>
    and(gte(column, from), lt(column, to));
  const place = and(
    ward === undefined ? undefined : eq(dossiers.ward, ward),
    agency === undefined ? undefined : eq(dossiers.agency, agency),
  );
  const number = sql<number>`count(*)::integer`;
  const received = await db
    .select({ ward: dossiers.ward, received: number })
    .from(dossiers)
    .where(and(place, isNotNull(dossiers.receivedAt), within(dossiers.receivedAt)))
    .groupBy(dossiers.ward);
  const finished = await db
    .select({
      ward: dossiers.ward,
      finished: number,
      promised: sql<number>`count(${dossiers.dueAt})::integer`,
      onTime: sql<number>`count(*) filter (where coalesce(${dossiers.clockStoppedAt}, ${dossiers.finishedAt}) <= ${dossiers.dueAt})::integer`,
    })
    .from(dossiers)
    .where(and(place, within(dossiers.finishedAt)))
    .groupBy(dossiers.ward);
  const rated = await db
    .select({
      ward: dossiers.ward,
      ratings: number,
      satisfied: sql<number>`count(*) filter (where ${ratings.level} >= 4)::integer`,
    })
    .from(ratings)
    .innerJoin(dossiers, eq(dossiers.id, ratings.dossierId))
    .where(and(place, within(ratings.ratedAt)))
    .groupBy(dossiers.ward);

  const counts = new Map<string | null, WardCount>();
  for (const part of [...received, ...finished, ...rated]) {
    const before = counts.get(part.ward) ?? { ...nothing, ward: part.ward };
    counts.set(part.ward, { ...before, ...part });
  }
  return [...counts.values()];
}

const nothing = { received: 0, finished: 0, promised: 0, onTime: 0, ratings: 0, satisfied: 0 };
