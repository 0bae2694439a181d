/** Values by their keys, as many as a budget allows; what was not used for longest goes first. */
export class Kept<Value> {
  readonly #most: number;
  readonly #entries = new Map<string, { readonly value: Value; readonly weight: number }>();
  #weight = 0;

  /** @param most all weights together; a value that weighs more alone is not kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, which counts as used now; `undefined` when it is not kept. */
  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // A map goes through its keys in the order in which they came.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value in place of the one before. */
  set(key: string, value: Value, weight = 1): void {
    this.#delete(key);
    this.#entries.set(key, { value, weight });
    this.#weight += weight;
    for (const old of this.#entries.keys()) {
      if (this.#weight <= this.#most) break;
      this.#delete(old);
    }
  }

  #delete(key: string): void {
    this.#weight -= this.#entries.get(key)?.weight ?? 0;
    this.#entries.delete(key);
  }
}
