import type { ServiceContext } from './context.js';
import type { Uploads } from './files/uploads.js';
import { forgetAnswers } from './http/idempotency.js';

/** Milliseconds between two rounds. */
const INTERVAL = 10 * 60_000;

/**
 * Deletes what is no longer needed: stored answers after a week, counters, uploads that nobody filed. Several processes
 * may do so at once.
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

async function round({ pool, limits, log }: ServiceContext, uploads: Uploads): Promise<void> {
  for (const job of [() => forgetAnswers(pool), () => limits.clean(), () => uploads.clean()]) {
    try {
      await job();
    } catch (err) {
      log.warn({ err }, 'a clean-up failed; the next round tries again');
    }
  }
}
