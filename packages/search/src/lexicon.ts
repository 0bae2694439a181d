import { comparable } from './text.js';
import { isOneEditApart } from './typing.js';

/** How strongly a word of the catalogue stands for a word of the query, by number of its key. */
export type Matches = ReadonlyMap<number, number>;

const PREFIX = 0.85;
/** The word is complete as it stands, but could also be the start of a longer one. */
const PREFIX_OF_KNOWN = 0.2;
const TYPO = 0.75;
const SHORTEST_TYPO = 3;
const MOST_TYPOS = 6;

/** The distinct words of an index, numbered. */
export class Lexicon {
  readonly keys: string[] = [];
  /** In how many names each key stands. */
  readonly frequency: number[] = [];
  /** The key of each word. */
  readonly keyOf: number[] = [];
  /** The number of the marked form of each word. */
  readonly markOf: number[] = [];
  readonly #words = new Map<string, number>();
  readonly #keys = new Map<string, number>();
  readonly #marks = new Map<string, number>();

  /** The number of a word as written in lower case. */
  word(written: string): number {
    const known = this.#words.get(written);
    if (known !== undefined) return known;
    const { key, marked } = comparable(written);
    let number = this.#keys.get(key);
    if (number === undefined) {
      number = this.keys.push(key) - 1;
      this.#keys.set(key, number);
      this.frequency.push(0);
    }
    this.#words.set(written, this.keyOf.length);
    const mark = this.#marks.get(marked) ?? this.#marks.size;
    this.#marks.set(marked, mark);
    this.markOf.push(mark);
    return this.keyOf.push(number) - 1;
  }

  /** Whether a folded word stands in the catalogue. */
  readonly isKnown = (key: string): boolean => this.#keys.has(key);

  /** The number of a marked form; -1 when no word has it. */
  marks(marked: string): number {
    return this.#marks.get(marked) ?? -1;
  }

  /** The words that a word of a query stands for; a typo is forgiven only when nothing else matches. */
  match(key: string, unfinished: boolean): Matches {
    const exact = this.#keys.get(key);
    const found = new Map<number, number>();
    if (unfinished) {
      const strength = exact === undefined || key.length === 1 ? PREFIX : PREFIX_OF_KNOWN;
      this.keys.forEach((candidate, number) => {
        if (candidate.startsWith(key)) found.set(number, strength);
      });
    }
    // One letter is hardly ever a word: `giấy phép t` goes on.
    if (exact !== undefined && !(unfinished && key.length === 1)) found.set(exact, 1);
    return found.size > 0 ? found : this.#forgive(key);
  }

  #forgive(key: string): Matches {
    if (key.length < SHORTEST_TYPO || /\d/.test(key)) return new Map();
    return new Map(
      this.keys
        .flatMap((candidate, number) => (isOneEditApart(candidate, key) ? [number] : []))
        .sort((a, b) => (this.frequency[b] ?? 0) - (this.frequency[a] ?? 0))
        .slice(0, MOST_TYPOS)
        .map((number) => [number, TYPO]),
    );
  }
}
