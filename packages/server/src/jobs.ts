import type { ServiceContext } from './context.js';
import { Drafts } from './drafts/service.js';
import { recountProvisional } from './dossiers/recount.js';
import type { Uploads } from './files/uploads.js';
import { forgetAnswers } from './http/idempotency.js';
import { foldScores } from './ratings/scores.js';

/** Milliseconds between two rounds. */
const INTERVAL = 10 * 60_000;

/**
 * Deletes what is no longer needed: stored answers after a week, counters, drafts and sessions whose time is over, uploads
 * that nobody filed and no draft names. Adds up what the scoreboard counts. Several processes may do so at once.
 * @returns ends the rounds; resolves when a running one is over
 */
export function startJobs(context: ServiceContext, uploads: Uploads): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = round(context, uploads);
  }, INTERVAL);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

async function round(context: ServiceContext, uploads: Uploads): Promise<void> {
  const { pool, db, limits, log, persons, now } = context;
  const jobs: readonly (() => Promise<unknown>)[] = [
    () => forgetAnswers(pool),
    () => limits.clean(),
    () => new Drafts(context).clean(),
    () => persons.clean(),
    () => uploads.clean(),
    // Where loading a calendar was cut off, or the service came with a new one.
    () => recountProvisional(db, now()),
    () => foldScores(pool),
  ];
  for (const job of jobs) {
    try {
      await job();
    } catch (err) {
      log.warn({ err }, 'a clean-up failed; the next round tries again');
    }
  }
}
