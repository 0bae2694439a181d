import { ACTOR_HEADER } from '@motcua/contract';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { dossiers } from '../dossiers/tables.js';
import { files } from '../files/tables.js';
import { callerName, type Caller } from '../keys/access.js';
import { dossierAudit } from './tables.js';
import { appendAudit, type AuditActor } from './service.js';

/** What is read again within this time by the same reader is written down once, milliseconds. */
const AGAIN = 10 * 60_000;

/** How a citizen showed that a dossier is their own: `filing` is the token that filing gave. */
export type CitizenProof = 'filing' | 'four-digits' | 'session';

/** The citizen, as the audit names them: never who it is. */
export function citizenBy(proof: CitizenProof): AuditActor {
  return { kind: 'citizen', proof };
}

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

/**
 * Writes down that somebody read of dossiers what is read over and over, such as a list whose pages are turned or a status
 * that is followed: once in a while for each reader and dossier.
 */
export async function recordOnce(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  dossierIds: readonly string[],
  who: AuditActor,
  reading: Reading,
): Promise<void> {
  if (dossierIds.length === 0) return;
  const at = new Date(now());
  const since = new Date(at.getTime() - AGAIN).toISOString();
  const seen = await db
    .selectDistinct({ id: dossierAudit.dossierId })
    .from(dossierAudit)
    .where(
      sql`${inArray(dossierAudit.dossierId, [...dossierIds])} and ${eq(dossierAudit.what, reading.what)}
        and ${dossierAudit.at} > ${since}::timestamptz and ${dossierAudit.who} = ${JSON.stringify(who)}::jsonb`,
    );
  const known = new Set(seen.map(({ id }) => id));
  const fresh = dossierIds.filter((id) => !known.has(id));
  if (fresh.length === 0) return;
  await db.transaction((tx) => recordReading(tx, fresh, who, reading, at));
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
