import type { Motcua } from '@motcua/sdk';
import type { PlaceName } from './pages/answers.js';

const HOUR = 3_600_000;
/** Provinces by their codes since 1 July 2025 that this desk meets in addresses. */
const HANOI = { code: '01', name: 'Thành phố Hà Nội' };

/** Names of wards by code, asked for once an hour. */
export class Places {
  readonly #motcua: Motcua;
  readonly #now: () => number;
  #names = new Map<string, string>();
  #askedAt = -Infinity;

  constructor(motcua: Motcua, now: () => number) {
    this.#motcua = motcua;
    this.#now = now;
  }

  /** Names as far as they are known: without them an answer shows its code. */
  async names(): Promise<PlaceName> {
    if (this.#now() - this.#askedAt > HOUR) {
      this.#askedAt = this.#now();
      try {
        const { items } = await this.#motcua.wards.list();
        this.#names = new Map(items.map(({ code, fullName }) => [code, fullName]));
      } catch {
        // Names are a convenience: the dossier must be readable without them. Asked again in a minute.
        this.#askedAt = this.#now() - HOUR + 60_000;
      }
    }
    return (code) => (code === HANOI.code ? HANOI.name : (this.#names.get(code) ?? code));
  }
}
