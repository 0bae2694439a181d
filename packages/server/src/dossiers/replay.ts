import type { Procedure } from '@motcua/contract';
import type { Move } from '@motcua/rules';
import { calendarInForce } from '../calendar/in-force.js';
import type { Executor } from '../database/pool.js';
import { pinned, stepsOf } from './store.js';
import type { DossierRow } from './tables.js';
import { timesAfter, timesAtFiling, type Counting, type Times } from './times.js';

/** The step of a date that was counted anew: it changes nothing else. */
export const RECOUNT = 'recount';

/**
 * Counts the dates of a dossier again from its steps, with the calendar in force: as they would be had it been in force
 * all the time. An officer's own date of an extension stays.
 */
export async function replayTimes(db: Executor, dossier: DossierRow): Promise<Times> {
  const [first, ...steps] = await stepsOf(db, dossier.id);
  if (first === undefined) throw new Error(`Dossier ${dossier.id} has no step`);
  const counting: Counting = {
    procedure: (await pinned(db, dossier.procedureDigest)) as Procedure,
    channel: dossier.channel,
    hasAuthority: dossier.competentOfficeId !== null,
    inForce: await calendarInForce(db),
  };
  // Online the competent authority is named when it is accepted, not before.
  const atFirst = { ...counting, hasAuthority: counting.hasAuthority && first.receivedAt !== null };
  let times = timesAtFiling(atFirst, first.at.getTime(), first.receivedAt !== null);
  for (const { move, status, dueAt, at } of steps) {
    if (move === RECOUNT) continue;
    const current = times.receivedAt === null && move !== 'accept' ? atFirst : counting;
    times = timesAfter(
      times,
      {
        move: move as Move,
        status,
        ...(move === 'extend' && dueAt !== null && { dueAt: dueAt.getTime() }),
      },
      current,
      at.getTime(),
    );
  }
  return times;
}
