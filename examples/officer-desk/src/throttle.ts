/** Counts failed tries and makes the next one wait. In memory. */
export class Throttle {
  readonly #failures = new Map<string, { count: number; until: number }>();
  readonly #now: () => number;
  readonly #free: number;

  /** @param free tries that cost no waiting */
  constructor(now: () => number, free: number) {
    this.#now = now;
    this.#free = free;
  }

  /** Seconds to wait before the next try; 0 when it may be made now. */
  wait(key: string): number {
    const until = this.#failures.get(key)?.until ?? 0;
    return Math.max(0, Math.ceil((until - this.#now()) / 1000));
  }

  /** Counts a try before it is made, so that many at once count, too. Doubles from 30 s up to 15 minutes. */
  count(key: string): void {
    this.#sweep();
    const count = (this.#failures.get(key)?.count ?? 0) + 1;
    const over = count - this.#free;
    const wait = over < 0 ? 0 : Math.min(900, 30 * 2 ** over) * 1000;
    this.#failures.set(key, { count, until: this.#now() + wait });
  }

  /** Forgets the tries after a right one. */
  clear(key: string): void {
    this.#failures.delete(key);
  }

  #sweep(): void {
    const hourAgo = this.#now() - 3_600_000;
    for (const [key, { until }] of this.#failures) if (until < hourAgo) this.#failures.delete(key);
  }
}
