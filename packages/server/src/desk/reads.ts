import { ACTOR_HEADER } from '@motcua/contract';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { appendAudit, type AuditActor } from '../audit/service.js';
import { dossierAudit } from '../audit/tables.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { dossiers } from '../dossiers/tables.js';
import { files } from '../files/tables.js';
import { callerName, type Caller } from '../keys/access.js';

/** A list is written down once in this time for each officer and dossier: who turns pages reads the same names again. */
const LIST_AGAIN = 10 * 60_000;

/** Who reads: the officer whom the desk names, else the desk as such. */
export function readerOf({ headers }: FastifyRequest, caller: Caller): AuditActor {
  const through = callerName(caller);
  const given = headers[ACTOR_HEADER.toLowerCase()];
  const id = typeof given === 'string' ? decoded(given) : '';
  return id === '' ? { kind: 'desk', through } : { kind: 'officer', id, through };
}

/** What was read, for the audit. Nothing personal. */
export interface Reading {
  readonly what: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Writes down that somebody read of dossiers; before anything is answered. */
export async function recordReading(
  tx: Transaction,
  dossierIds: readonly string[],
  who: AuditActor,
  { what, details = {} }: Reading,
  at: Date,
): Promise<void> {
  if (dossierIds.length === 0) return;
  // In one order for all, so that two readers never wait for each other.
  const locked = await tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(inArray(dossiers.id, [...new Set(dossierIds)]))
    .orderBy(asc(dossiers.id))
    .for('update');
  for (const { id } of locked) await appendAudit(tx, { dossierId: id, at, who, what, details });
}

/** Writes down that somebody saw dossiers in a list. */
export async function recordList(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  dossierIds: readonly string[],
  who: AuditActor,
): Promise<void> {
  if (dossierIds.length === 0) return;
  const at = new Date(now());
  const since = new Date(at.getTime() - LIST_AGAIN).toISOString();
  const seen = await db
    .selectDistinct({ id: dossierAudit.dossierId })
    .from(dossierAudit)
    .where(
      sql`${inArray(dossierAudit.dossierId, [...dossierIds])} and ${eq(dossierAudit.what, 'list')}
        and ${dossierAudit.at} > ${since}::timestamptz and ${dossierAudit.who} = ${JSON.stringify(who)}::jsonb`,
    );
  const known = new Set(seen.map(({ id }) => id));
  const fresh = dossierIds.filter((id) => !known.has(id));
  if (fresh.length === 0) return;
  await db.transaction((tx) => recordReading(tx, fresh, who, { what: 'list' }, at));
}

/** Writes down that somebody read a file of a dossier; one that is of none is of nobody yet. */
export async function recordFileReading(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  id: string,
  who: AuditActor,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx
      .select({ dossierId: files.dossierId })
      .from(files)
      .where(eq(files.id, id));
    if (row?.dossierId == null) return;
    const reading = { what: 'read-file', details: { file: id } };
    await recordReading(tx, [row.dossierId], who, reading, new Date(now()));
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 100);
  } catch {
    return '';
  }
}
