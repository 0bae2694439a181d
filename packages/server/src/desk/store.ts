import { and, asc, count, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { ProblemError } from '../http/problem.js';
import { dossiers, lateAt, type DossierRow } from '../dossiers/tables.js';

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
}

/** Where a page ends: the next one begins after this dossier. */
interface Place {
  readonly ended: boolean;
  readonly waiting: boolean;
  readonly dueAt: string | null;
  readonly id: string;
}

/** What is listed, and as of when. */
export interface DeskPage {
  readonly cursor?: string;
  readonly limit: number;
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
  const from = page.cursor === undefined ? [] : [following(readCursor(page.cursor))];
  const rows = await db
    .select()
    .from(dossiers)
    .where(and(...wanted, ...from))
    .orderBy(
      asc(dossiers.ended),
      asc(dossiers.waiting),
      sql`${dossiers.dueAt} asc nulls last`,
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

function conditions(
  { status, ward, late, urgency, offices, code, nameTokens }: DeskFilter,
  { now, soon }: DeskPage,
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
  for (const tokens of nameTokens ?? []) {
    const list = sql.join(
      tokens.map((token) => sql`${token}`),
      sql`, `,
    );
    found.push(sql`${dossiers.nameTokens} && array[${list}]::text[]`);
  }
  return found;
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

function following({ ended, waiting, dueAt, id }: Place): SQL {
  const later =
    dueAt === null
      ? sql`(${dossiers.dueAt} is null and ${dossiers.id} > ${id}::uuid)`
      : sql`(${dossiers.dueAt} is null or (${dossiers.dueAt}, ${dossiers.id}) > (${dueAt}::timestamptz, ${id}::uuid))`;
  return sql`((${dossiers.ended}, ${dossiers.waiting}) > (${ended}, ${waiting})
    or (${dossiers.ended} = ${ended} and ${dossiers.waiting} = ${waiting} and ${later}))`;
}

function writeCursor({ ended, waiting, dueAt, id }: DossierRow): string {
  const place: Place = {
    ended,
    waiting: waiting === true,
    dueAt: dueAt?.toISOString() ?? null,
    id,
  };
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function readCursor(cursor: string): Place {
  try {
    const { ended, waiting, dueAt, id } = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    ) as Record<string, unknown>;
    const sound =
      typeof ended === 'boolean' &&
      typeof waiting === 'boolean' &&
      (dueAt === null || (typeof dueAt === 'string' && !Number.isNaN(Date.parse(dueAt)))) &&
      typeof id === 'string' &&
      /^[0-9a-f-]{36}$/.test(id);
    if (sound) return { ended, waiting, dueAt, id };
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

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
