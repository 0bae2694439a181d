import type { Instant } from '@motcua/rules';
import { and, asc, eq, gt, isNull, ne, or, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { appendAudit } from '../audit/service.js';
import { calendarInForce } from '../calendar/in-force.js';
import type { Transaction } from '../database/pool.js';
import { publish } from './outbox.js';
import { RECOUNT, replayTimes } from './replay.js';
import { lockDossier, writeStep } from './store.js';
import { dossiers, type DossierRow } from './tables.js';
import { stepTimes, type Times } from './times.js';
import { publicStatus } from './views.js';

/** What was counted anew. */
export interface Recount {
  /** Dossiers with a provisional date that another calendar had given. */
  readonly looked: number;
  /** Of those, whose date is another one now. */
  readonly moved: number;
  /** Whose date is not provisional any more. */
  readonly settled: number;
}

const BATCH = 200;

/**
 * Counts the provisional due dates of open dossiers anew when another calendar is in force than the one that gave them.
 * Each dossier in a transaction of its own, with a step that says the old and the new date; a date that was promised for
 * good stays. Safe to run again, from several processes at once, and after it was cut off.
 */
export async function recountProvisional(db: NodePgDatabase, now: Instant): Promise<Recount> {
  const { digest, version } = await calendarInForce(db);
  const stale = and(
    eq(dossiers.provisional, true),
    eq(dossiers.ended, false),
    or(isNull(dossiers.calendar), ne(dossiers.calendar, digest)),
  );
  const count = { looked: 0, moved: 0, settled: 0 };
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await db
      .select({ id: dossiers.id, code: dossiers.code })
      .from(dossiers)
      .where(and(stale, gt(dossiers.id, sql`${last}::uuid`)))
      .orderBy(asc(dossiers.id))
      .limit(BATCH);
    for (const { id, code } of batch) {
      last = id;
      const outcome = await db.transaction(async (tx) => {
        const dossier = await lockDossier(tx, code);
        const isStale = dossier?.provisional === true && !dossier.ended;
        if (!isStale || dossier.calendar === digest) return undefined;
        return recount(tx, dossier, version, now);
      });
      if (outcome === undefined) continue;
      count.looked += 1;
      if (outcome.moved) count.moved += 1;
      if (outcome.settled) count.settled += 1;
    }
    if (batch.length < BATCH) return count;
  }
}

async function recount(
  tx: Transaction,
  dossier: DossierRow,
  version: string,
  at: Instant,
): Promise<{ readonly moved: boolean; readonly settled: boolean }> {
  const times = await replayTimes(tx, dossier);
  const moved = times.dueAt?.getTime() !== dossier.dueAt?.getTime();
  const settled = !times.provisional;
  if (moved || settled) await tell(tx, dossier, times, version, new Date(at));
  else {
    await tx.update(dossiers).set({ calendar: times.calendar }).where(eq(dossiers.id, dossier.id));
  }
  return { moved, settled };
}

/** Nothing of the dossier moves but its date: the step keeps its status, and says why. */
async function tell(
  tx: Transaction,
  dossier: DossierRow,
  times: Times,
  calendar: string,
  now: Date,
): Promise<void> {
  const sequence = dossier.version + 1;
  const { dueAt, provisional } = times;
  const written = await writeStep(
    tx,
    dossier.id,
    { dueAt, provisional, calendar: times.calendar, updatedAt: now, version: sequence },
    {
      dossierId: dossier.id,
      sequence,
      status: dossier.status,
      move: RECOUNT,
      at: now,
      actorId: null,
      actorName: null,
      actorUnit: null,
      unit: null,
      reason: `Lịch nghỉ đã được công bố: ngày hẹn tạm tính được tính lại theo lịch ${calendar}.`,
      note: null,
      amountVnd: null,
      ...stepTimes({ ...dossier, dueAt, provisional }),
      apology: null,
      exception: null,
      previousDueAt: dossier.dueAt,
      citizenNote: null,
    },
  );
  const dates = {
    ...(dossier.dueAt && { previousDueAt: dossier.dueAt.toISOString() }),
    ...(dueAt && { dueAt: dueAt.toISOString() }),
  };
  await appendAudit(tx, {
    dossierId: dossier.id,
    at: now,
    who: { kind: 'service', job: 'calendar' },
    what: RECOUNT,
    details: { version: sequence, calendar, provisional, ...dates },
  });
  await publish(tx, {
    type: 'motcua.dossier.moved',
    dossierId: dossier.id,
    subject: dossier.code,
    time: now,
    data: {
      move: RECOUNT,
      version: sequence,
      ...publicStatus(written, written, now.getTime()),
      ...dates,
    },
  });
}
