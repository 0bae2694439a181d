import { AbortError, ApiError } from './errors.js';

/** A wait longer than this is left to the caller. Milliseconds. */
const LONGEST_WAIT = 30_000;

/**
 * An abort signal that follows the caller's and ends by itself after a time. By hand, because `AbortSignal.any` and
 * `AbortSignal.timeout` are missing in Safari 16 and Chromium 109.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #expired = false;

  constructor(outer: AbortSignal | undefined, milliseconds: number) {
    this.#outer = outer;
    if (outer?.aborted) this.#abort();
    outer?.addEventListener('abort', this.#abort);
    this.restart(milliseconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The time ran out. */
  get expired(): boolean {
    return this.#expired;
  }

  /** Starts the time anew. */
  restart(milliseconds: number): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#expired = true;
      this.#abort();
    }, milliseconds);
  }

  /** No time limit any more; the caller's signal still counts. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Lets go of the caller's signal. */
  end(): void {
    this.stop();
    this.#outer?.removeEventListener('abort', this.#abort);
  }

  /** Ends what is still under way, too. */
  cancel(): void {
    this.end();
    this.#abort();
  }

  readonly #abort = (): void => {
    this.#controller.abort();
  };
}

/** Waits. @throws {AbortError} when the signal fires first. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', settle);
      if (signal?.aborted) reject(new AbortError({ cause: signal.reason }));
      else resolve();
    };
    const timer = setTimeout(settle, milliseconds);
    signal?.addEventListener('abort', settle);
    if (signal?.aborted) settle();
  });
}

/**
 * Milliseconds before attempt `attempt + 1`: half a second, doubling, with jitter so that the clients of a service
 * that comes back do not come back all at once.
 */
export function backoff(attempt: number, longest = 8000): number {
  return Math.min(longest, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** Milliseconds to wait after an error, or `undefined` when the service asks for more than is worth waiting. */
export function waitAfter(error: unknown, attempt: number): number | undefined {
  const asked = error instanceof ApiError ? error.retryAfter : undefined;
  if (asked === undefined) return backoff(attempt);
  return asked * 1000 <= LONGEST_WAIT ? Math.max(asked * 1000, backoff(attempt)) : undefined;
}

/** Seconds of a `Retry-After` header: a number or an HTTP date. */
export function retryAfter(header: string | null): number | undefined {
  if (header === null || header === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
