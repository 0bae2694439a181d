/**
 * Which papers of a procedure the citizen has at hand. Kept on the device only; ids of papers, nothing personal. Where
 * the browser gives no storage (a private window, a frame) it lasts as long as the page.
 */
export class Checklist {
  readonly #key: string;
  #ticked: ReadonlySet<string>;

  /** @param version of the procedure; the ids of papers are stable only within one */
  constructor(code: string, version: number) {
    this.#key = `motcua.checklist.${code}@${version}`;
    this.#ticked = this.#read();
  }

  has(id: string): boolean {
    return this.#ticked.has(id);
  }

  set(id: string, ticked: boolean): void {
    const next = new Set(this.#ticked);
    if (ticked) next.add(id);
    else next.delete(id);
    this.#ticked = next;
    try {
      if (next.size === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify([...next]));
    } catch {
      // No storage here: the ticks last as long as the page.
    }
  }

  #read(): ReadonlySet<string> {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return new Set(Array.isArray(stored) ? stored.map(String) : []);
    } catch {
      return new Set();
    }
  }
}
