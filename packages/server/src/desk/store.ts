import type { DeskCounts } from '@motcua/contract';
import { and, asc, count, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { isUuid } from '../http/ids.js';
import { ProblemError } from '../http/problem.js';
import {
  dossierStatuses,
  dossiers,
  lateAt,
  pinnedContents,
  type DossierRow,
} from '../dossiers/tables.js';

/** What a list of dossiers is narrowed to. */
export interface DeskFilter {
  readonly status?: number;
  readonly ward?: string;
  readonly late?: boolean;
  readonly urgency?: 'overdue' | 'due-soon' | 'waiting';
  /** Ids of offices that received it or decide. */
  readonly offices?: readonly string[];
  /** Part of a code: its beginning or its end, normalised. */
  readonly code?: string;
  /** Keyed hashes of the words of a name; of each word one must be there. */
  readonly nameTokens?: readonly (readonly string[])[];
  /** Name of a field of procedures. */
  readonly field?: string;
  /** Id of an officer who made a step. */
  readonly actor?: string;
}

/** Where a page ends: the next one begins after this dossier. */
interface Place {
  readonly ended: boolean;
  readonly waiting: boolean;
  readonly dueAt: string | null;
  readonly submittedAt: string;
  readonly id: string;
}

/** What is listed, and as of when. */
export interface DeskPage {
  readonly cursor?: string;
  readonly limit: number;
  readonly sort: 'due' | 'newest';
  readonly now: Date;
  /** What is due by then is due soon. */
  readonly soon: Date;
}

/**
 * A page of dossiers. First those whose clock runs, by the promised date, so the overdue before those due soon, and those
 * without a date last; then those that wait for the citizen or to be collected; then those that have ended.
 */
export async function listDossiers(
  db: Executor,
  filter: DeskFilter,
  page: DeskPage,
): Promise<{
  readonly rows: readonly DossierRow[];
  readonly next?: string;
  readonly total?: number;
}> {
  const wanted = conditions(filter, page);
  const from = page.cursor === undefined ? [] : [following(readCursor(page.cursor), page.sort)];
  const rows = await db
    .select()
    .from(dossiers)
    .where(and(...wanted, ...from))
    .orderBy(
      ...(page.sort === 'newest'
        ? [desc(dossiers.submittedAt)]
        : [asc(dossiers.ended), asc(dossiers.waiting), sql`${dossiers.dueAt} asc nulls last`]),
      asc(dossiers.id),
    )
    .limit(page.limit + 1);
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  // Counting all matches is for the first page; it does not change while somebody turns pages.
  const [all] =
    page.cursor === undefined
      ? await db
          .select({ total: count() })
          .from(dossiers)
          .where(and(...wanted))
      : [];
  return {
    rows: shown,
    ...(last && { next: writeCursor(last) }),
    ...(all && { total: all.total }),
  };
}

/** Counts the parts of the queue within a filter. @param actor whose own are counted too */
export async function countDossiers(
  db: Executor,
  filter: Pick<DeskFilter, 'offices' | 'field'>,
  { now, soon, actor }: { readonly now: Date; readonly soon: Date; readonly actor?: string },
): Promise<DeskCounts> {
  const where = and(...conditions(filter, { now, soon }));
  const counted = (condition: SQL) => sql<string>`count(*) filter (where ${condition})`;
  const rows = await db
    .select({
      status: dossiers.status,
      all: count(),
      open: counted(sql`not ${dossiers.ended}`),
      overdue: counted(urgent('overdue', now, soon)),
      dueSoon: counted(urgent('due-soon', now, soon)),
      waiting: counted(urgent('waiting', now, soon)),
      mine: counted(
        actor === undefined ? sql`false` : sql`not ${dossiers.ended} and ${stepOf(actor)}`,
      ),
    })
    .from(dossiers)
    .where(where)
    .groupBy(dossiers.status);
  const sum = (part: 'open' | 'overdue' | 'dueSoon' | 'waiting' | 'mine') =>
    rows.reduce((total, row) => total + Number(row[part]), 0);
  const byStatus = Object.fromEntries(rows.map(({ status, all }) => [String(status), all]));
  return {
    open: sum('open'),
    new: byStatus['1'] ?? 0,
    overdue: sum('overdue'),
    dueSoon: sum('dueSoon'),
    waiting: sum('waiting'),
    ready: byStatus['9'] ?? 0,
    ...(actor !== undefined && { mine: sum('mine') }),
    byStatus,
  };
}

function conditions(
  { status, ward, late, urgency, offices, code, nameTokens, field, actor }: DeskFilter,
  { now, soon }: Pick<DeskPage, 'now' | 'soon'>,
): SQL[] {
  const found: SQL[] = [];
  if (urgency !== undefined) found.push(urgent(urgency, now, soon));
  if (offices !== undefined) {
    const ids = [...offices];
    const served = or(inArray(dossiers.officeId, ids), inArray(dossiers.competentOfficeId, ids));
    if (served) found.push(served);
  }
  if (status !== undefined) found.push(eq(dossiers.status, status));
  if (ward !== undefined) found.push(eq(dossiers.ward, ward));
  if (late !== undefined) found.push(late ? lateAt(now) : sql`not ${lateAt(now)}`);
  if (code !== undefined) {
    const [start, end] = [code, [...code].reverse().join('')].map((text) => `${escapeLike(text)}%`);
    found.push(sql`(${dossiers.code} like ${start} or reverse(${dossiers.code}) like ${end})`);
  }
  if (field !== undefined) {
    found.push(
      sql`exists (select 1 from ${pinnedContents} where ${pinnedContents.digest} = ${dossiers.procedureDigest}
        and ${pinnedContents.content} -> 'fields' ? ${field})`,
    );
  }
  if (actor !== undefined) found.push(stepOf(actor));
  for (const tokens of nameTokens ?? []) {
    const list = sql.join(
      tokens.map((token) => sql`${token}`),
      sql`, `,
    );
    found.push(sql`${dossiers.nameTokens} && array[${list}]::text[]`);
  }
  return found;
}

function stepOf(actor: string): SQL {
  return sql`exists (select 1 from ${dossierStatuses} where ${dossierStatuses.dossierId} = ${dossiers.id}
    and ${dossierStatuses.actorId} = ${actor})`;
}

function urgent(urgency: NonNullable<DeskFilter['urgency']>, now: Date, soon: Date): SQL {
  if (urgency === 'waiting') return sql`(not ${dossiers.ended} and ${dossiers.waiting})`;
  const [from, to] = [now.toISOString(), soon.toISOString()];
  const due =
    urgency === 'overdue'
      ? sql`${dossiers.dueAt} < ${from}::timestamptz`
      : sql`${dossiers.dueAt} between ${from}::timestamptz and ${to}::timestamptz`;
  return sql`(not ${dossiers.ended} and not ${dossiers.waiting} and ${due})`;
}

function following({ ended, waiting, dueAt, submittedAt, id }: Place, sort: DeskPage['sort']): SQL {
  if (sort === 'newest') {
    return sql`(${dossiers.submittedAt} < ${submittedAt}::timestamptz
      or (${dossiers.submittedAt} = ${submittedAt}::timestamptz and ${dossiers.id} > ${id}::uuid))`;
  }
  const later =
    dueAt === null
      ? sql`(${dossiers.dueAt} is null and ${dossiers.id} > ${id}::uuid)`
      : sql`(${dossiers.dueAt} is null or (${dossiers.dueAt}, ${dossiers.id}) > (${dueAt}::timestamptz, ${id}::uuid))`;
  return sql`((${dossiers.ended}, ${dossiers.waiting}) > (${ended}, ${waiting})
    or (${dossiers.ended} = ${ended} and ${dossiers.waiting} = ${waiting} and ${later}))`;
}

function writeCursor({ ended, waiting, dueAt, submittedAt, id }: DossierRow): string {
  const place: Place = {
    ended,
    waiting: waiting === true,
    dueAt: dueAt?.toISOString() ?? null,
    submittedAt: submittedAt.toISOString(),
    id,
  };
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function readCursor(cursor: string): Place {
  try {
    const { ended, waiting, dueAt, submittedAt, id } = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    ) as Record<string, unknown>;
    const sound =
      typeof ended === 'boolean' &&
      typeof waiting === 'boolean' &&
      (dueAt === null || isInstant(dueAt)) &&
      isInstant(submittedAt) &&
      typeof id === 'string' &&
      isUuid(id);
    if (sound) return { ended, waiting, dueAt, submittedAt, id };
  } catch {
    // Not one of ours; answered below.
  }
  throw new ProblemError('invalid-request', {
    errors: [
      {
        pointer: 'cursor',
        code: 'cursor-unknown',
        detail: {
          vi: 'Lấy giá trị này từ `next` của trang trước.',
          en: 'Take it from `next` of the page before.',
        },
      },
    ],
  });
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
