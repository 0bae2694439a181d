import type { ServiceContext } from '../context.js';
import { Drafts } from '../drafts/service.js';
import { recountProvisional } from '../dossiers/recount.js';
import type { Uploads } from '../files/uploads.js';
import { forgetAnswers } from '../http/idempotency.js';
import { foldScores } from '../ratings/scores.js';

/**
 * Deletes, every ten minutes, what is no longer needed: stored answers after a week, counters, drafts and sessions whose time
 * is over, uploads that nobody filed and no draft names. Adds up what the scoreboard counts.
 */
export function keepHouse(context: ServiceContext, uploads: Uploads): void {
  const { pool, db, jobs, limits, log, persons, now } = context;
  const tasks: readonly (() => Promise<unknown>)[] = [
    () => forgetAnswers(pool),
    () => limits.clean(),
    () => new Drafts(context).clean(),
    () => persons.clean(),
    () => uploads.clean(),
    // Where loading a calendar was cut off, or the service came with a new one.
    () => recountProvisional(db, now()),
    () => foldScores(pool),
  ];
  jobs.work('housekeeping', { everyMinutes: 10, retryLimit: 0, expireInSeconds: 900 }, async () => {
    for (const task of tasks) {
      try {
        await task();
      } catch (err) {
        log.warn({ err }, 'a clean-up failed; the next round tries again');
      }
    }
  });
}
