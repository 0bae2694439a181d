/** Seconds before the second try; each further wait is four times as long. */
const FIRST_WAIT = 10;
/** The longest wait, seconds. */
const LONGEST_WAIT = 86_400;
/** Waits are longer or shorter by as much, so that what failed together does not come back together. */
const JITTER = 0.2;

/** Tries of a message: the last one about 2.6 days after the first. */
export const MAX_TRIES = 10;

/**
 * When to try again after a message failed.
 * @param tries made so far, from 1
 * @param now epoch milliseconds
 * @param retryAfter seconds the other side asked for
 * @param random from 0 to 1
 * @returns `undefined` when no try is left
 */
export function nextTryAt(
  tries: number,
  now: number,
  retryAfter = 0,
  random = Math.random(),
): Date | undefined {
  if (tries >= MAX_TRIES) return undefined;
  const wait = Math.min(FIRST_WAIT * 4 ** (tries - 1), LONGEST_WAIT);
  const spread = wait * (1 - JITTER + 2 * JITTER * random);
  return new Date(now + Math.max(spread, retryAfter) * 1000);
}
