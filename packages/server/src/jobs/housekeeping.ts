import type { ServiceContext } from '../context.js';
import { Drafts } from '../drafts/service.js';
import { recountProvisional } from '../dossiers/recount.js';
import { forgetMessages } from '../exchange/outbound-store.js';
import { logDays } from '../exchange/settings.js';
import type { Uploads } from '../files/uploads.js';
import { forgetAnswers } from '../http/idempotency.js';
import { foldScores } from '../ratings/scores.js';
import { forgetEvents } from './relay.js';

const DAY = 86_400_000;

/** Events that were handed on are kept for so long, milliseconds. */
const EVENTS_KEPT = 90 * DAY;

/**
 * Deletes, every ten minutes, what is no longer needed: stored answers after a week, events three months after they were
 * handed on, the log of messages to the national exchange, counters, drafts and sessions whose time is over, uploads that nobody filed and no draft names. Adds up what the scoreboard counts.
 */
export function keepHouse(context: ServiceContext, uploads: Uploads): void {
  const { pool, db, jobs, limits, log, persons, configuration, now } = context;
  const tasks: readonly (() => Promise<unknown>)[] = [
    () => forgetAnswers(pool),
    () => limits.clean(),
    () => new Drafts(context).clean(),
    () => persons.clean(),
    () => uploads.clean(),
    // Where loading a calendar was cut off, or the service came with a new one.
    () => recountProvisional(db, now()),
    () => foldScores(pool),
    () => forgetEvents(db, new Date(now() - EVENTS_KEPT)),
    () => forgetMessages(db, new Date(now() - logDays(configuration.exchange) * DAY)),
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
