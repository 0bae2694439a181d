import { sql, type SQL } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { Executor } from '../database/pool.js';

/** What dossiers are told apart by. */
export type Place = 'ward' | 'agency' | 'field';

/** Which dossiers are counted: all, or those of these places, by their stored names. */
export type Places = Readonly<Partial<Record<Place, string>>>;

/** Days in Hanoi, first and last. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A number of one group. */
export interface Cell {
  /** The ward, agency, field or month (`YYYY-MM`); `undefined` for all together. */
  readonly group: string | undefined;
  readonly metric: string;
  /** Sum of the days of the period. */
  readonly within: number;
  /** Sum of all days up to the end of the period. */
  readonly upTo: number;
}

/** Any constant; processes of one database that add up at once step aside. */
const LOCK = 7_246_830_110;
/** Changes added up in one transaction. */
const BATCH = 20_000;

/**
 * Adds the changes up into the sums. Whatever stops it, a change stands in one of the two tables, never in both and never
 * in none; running it again changes no number that is read.
 * @returns how many changes were added up
 */
export async function foldScores(pool: Pool): Promise<number> {
  let folded = 0;
  for (;;) {
    const count = await foldBatch(pool);
    folded += count;
    if (count < BATCH) return folded;
  }
}

async function foldBatch(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(
    `with turn as materialized (select pg_try_advisory_xact_lock($1) as mine),
     taken as (
       delete from score_changes
       where (select mine from turn)
         and position in (select position from score_changes order by position limit $2)
       returning day, ward, agency, field, metric, amount),
     added as (
       insert into score_counts as c (day, ward, agency, field, metric, amount)
       select day, ward, agency, field, metric, sum(amount) from taken
       group by day, ward, agency, field, metric
       on conflict (day, ward, agency, field, metric) do update set amount = c.amount + excluded.amount)
     select count(*) from taken`,
    [LOCK, BATCH],
  );
  return Number(rows[0]?.count ?? 0);
}

const grouped: Readonly<Record<Place | 'month', SQL>> = {
  ward: sql`ward`,
  agency: sql`agency`,
  field: sql`field`,
  month: sql`to_char(day, 'YYYY-MM')`,
};

/**
 * Reads the numbers of a period, in one snapshot of sums and changes.
 * @param group what they are told apart by; by month and place, a group is named `YYYY-MM` and the place after it
 */
export async function readCells(
  db: Executor,
  { from, to }: Days,
  places: Places,
  ...group: readonly (keyof typeof grouped)[]
): Promise<readonly Cell[]> {
  const here = within(places);
  const name =
    group.length === 0
      ? sql`null::text`
      : sql.join(
          group.map((one) => grouped[one]),
          sql` || `,
        );
  const { rows } = await db.execute<{
    name: string | null;
    metric: string;
    within: number;
    up_to: number;
  }>(sql`
    select ${name} as name, metric,
      coalesce(sum(amount) filter (where day >= ${from}::date), 0)::float8 as within,
      sum(amount)::float8 as up_to
    from (
      select day, ward, agency, field, metric, amount from score_counts where day <= ${to}::date ${here}
      union all
      select day, ward, agency, field, metric, amount from score_changes where day <= ${to}::date ${here}
    ) cells
    where day >= ${from}::date or metric in ('open', 'overdue')
    group by 1, 2`);
  return rows.map((row) => ({
    group: row.name ?? undefined,
    metric: row.metric,
    within: row.within,
    upTo: row.up_to,
  }));
}

/** How many that are open now were past their appointment at an instant; waiting for the citizen does not count. */
export async function countOverdue(db: Executor, places: Places, at: Date): Promise<number> {
  const instant = at.toISOString();
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::float8 as count
    from dossiers join score_places p on p.dossier_id = id
    where received_at < ${instant}::timestamptz and status not in (3, 7, 9, 10)
      and due_at < least(clock_stopped_at, ${instant}::timestamptz)
      ${places.ward === undefined ? sql`` : sql`and p.ward = ${places.ward}`}
      ${places.agency === undefined ? sql`` : sql`and p.agency = ${places.agency}`}
      ${places.field === undefined ? sql`` : sql`and p.field = ${places.field}`}`);
  return rows[0]?.count ?? 0;
}

/** Names of a place for which anything was ever counted. */
export async function countedNames(
  db: Executor,
  place: 'agency' | 'field',
): Promise<readonly string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select distinct ${grouped[place]} as name from score_counts
    union select ${grouped[place]} from score_changes`);
  return rows.map(({ name }) => name);
}

function within({ ward, agency, field }: Places): SQL {
  return sql.join([
    ward === undefined ? sql`` : sql` and ward = ${ward}`,
    agency === undefined ? sql`` : sql` and agency = ${agency}`,
    field === undefined ? sql`` : sql` and field = ${field}`,
  ]);
}
