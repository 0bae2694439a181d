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
  /** Sum of the period. */
  readonly within: number;
  /** Sum of all up to the end of the period. */
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
       insert into score_counts as c (month, ward, agency, field, metric, amount)
       select date_trunc('month', day)::date, ward, agency, field, metric, sum(amount) from taken
       group by 1, ward, agency, field, metric
       on conflict (month, ward, agency, field, metric) do update set amount = c.amount + excluded.amount)
     select count(*) from taken`,
    [LOCK, BATCH],
  );
  return Number(rows[0]?.count ?? 0);
}

const columns: Readonly<Record<Place, SQL>> = {
  ward: sql`ward`,
  agency: sql`agency`,
  field: sql`field`,
};

/** Sums and changes in one snapshot, of whole months. */
const cellsOf = ({ from, to }: Days, places: Places): SQL => {
  const here = within(places);
  return sql`(
    select month, ward, agency, field, metric, amount from score_counts
    where month <= ${to}::date and (month >= ${from}::date or metric in ('open', 'overdue')) ${here}
    union all
    select date_trunc('month', day)::date, ward, agency, field, metric, amount from score_changes
    where day <= ${to}::date and (day >= ${from}::date or metric in ('open', 'overdue')) ${here}
  ) cells`;
};

/** The numbers of some places, together and told apart. */
export interface Numbers {
  readonly all: readonly Cell[];
  readonly wards: readonly Cell[];
  readonly fields: readonly Cell[];
  /** Those of each month from the beginning of the trend on. */
  readonly months: readonly Cell[];
}

/** Reads the numbers of a period of whole months in one pass. @param trend the first day of the first month of the trend */
export async function readNumbers(
  db: Executor,
  { from, to }: Days,
  trend: string,
  places: Places,
): Promise<Numbers> {
  const first = trend < from ? trend : from;
  const { rows } = await db.execute<{
    kind: number;
    ward: string | null;
    field: string | null;
    month: string | null;
    metric: string;
    within: number;
    total: number;
  }>(sql`
    select grouping(ward, field, month) as kind, ward, field, to_char(month, 'YYYY-MM') as month, metric,
      coalesce(sum(amount) filter (where month >= ${from}::date), 0)::float8 as within,
      sum(amount)::float8 as total
    from ${cellsOf({ from: first, to }, places)}
    group by metric, grouping sets ((), (ward), (field), (month))`);
  const cells = (
    kind: number,
    group: (row: (typeof rows)[number]) => string | null,
    isMonth = false,
  ): Cell[] =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        group: group(row) ?? undefined,
        metric: row.metric,
        within: isMonth ? row.total : row.within,
        upTo: row.total,
      }));
  return {
    all: cells(0b111, () => null),
    wards: cells(0b011, ({ ward }) => ward),
    fields: cells(0b101, ({ field }) => field),
    months: cells(0b110, ({ month }) => month, true).filter(
      ({ group }) => group !== undefined && group >= trend.slice(0, 7),
    ),
  };
}

/**
 * Reads the numbers of whole months for each value of a place.
 * @param byMonth by month too: a group is then named `YYYY-MM` and the place after it
 */
export async function readParts(
  db: Executor,
  days: Days,
  places: Places,
  place: Place,
  byMonth = false,
): Promise<readonly Cell[]> {
  const name = byMonth ? sql`to_char(month, 'YYYY-MM') || ${columns[place]}` : columns[place];
  const { rows } = await db.execute<{
    name: string;
    metric: string;
    within: number;
    total: number;
  }>(sql`
    select ${name} as name, metric,
      coalesce(sum(amount) filter (where month >= ${days.from}::date), 0)::float8 as within,
      sum(amount)::float8 as total
    from ${cellsOf(days, places)}
    group by 1, 2`);
  return rows.map((row) => ({
    group: row.name,
    metric: row.metric,
    within: row.within,
    upTo: row.total,
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
    select distinct ${columns[place]} as name from score_counts
    union select ${columns[place]} from score_changes`);
  return rows.map(({ name }) => name);
}

function within({ ward, agency, field }: Places): SQL {
  return sql.join([
    ward === undefined ? sql`` : sql` and ward = ${ward}`,
    agency === undefined ? sql`` : sql` and agency = ${agency}`,
    field === undefined ? sql`` : sql` and field = ${field}`,
  ]);
}
