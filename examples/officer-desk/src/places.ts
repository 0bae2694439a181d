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
  #offices: readonly { readonly id: string; readonly name: string }[] = [];
  #officesAt = -Infinity;
  #fields: readonly string[] = [];
  #fieldsAt = -Infinity;

  constructor(motcua: Motcua, now: () => number) {
    this.#motcua = motcua;
    this.#now = now;
  }

  /** Offices by name, as they are today. */
  async offices(): Promise<readonly { readonly id: string; readonly name: string }[]> {
    if (this.#now() - this.#officesAt > HOUR) {
      const { items } = await this.#motcua.offices.list();
      this.#offices = items.map(({ id, name }) => ({ id, name }));
      this.#officesAt = this.#now();
    }
    return this.#offices;
  }

  /** Fields of procedures, by name. */
  async fields(): Promise<readonly string[]> {
    if (this.#now() - this.#fieldsAt > HOUR) {
      const { items } = await this.#motcua.fields.list();
      this.#fields = items.map(({ name }) => name);
      this.#fieldsAt = this.#now();
    }
    return this.#fields;
  }

  /** Names of the wards of Hanoi. */
  async wards(): Promise<readonly string[]> {
    await this.names();
    return [...this.#names.values()];
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
