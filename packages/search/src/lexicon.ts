import { remembered } from './remembered.js';
import { comparable } from './text.js';
import { isOneEditApart } from './typing.js';

/** A word of the catalogue that stands for a word of a query, and how strongly. */
export type Match = readonly [key: number, strength: number];

const PREFIX = 0.85;
/** The word is complete as it stands, but could also be the start of a longer one. */
const PREFIX_OF_KNOWN = 0.2;
const TYPO = 0.75;
const SHORTEST_TYPO = 3;
const MOST_TYPOS = 6;

/** The distinct words of an index. Words as written and their folded keys are numbers: arrays are read by them. */
export interface Lexicon {
  /** The number of a word as written in lower case; one that is new joins. */
  readonly word: (written: string) => number;
  /** The number of the key of a written word. */
  readonly keyOf: readonly number[];
  /** How a written word is compared with a word that was typed with marks. */
  readonly markedOf: readonly string[];
  /** The folded words. */
  readonly keys: readonly string[];
  /** In how many names each key stands. */
  readonly names: number[];
  readonly isKnown: (key: string) => boolean;
  /** The words that a word of a query stands for; a typo is forgiven only when nothing else matches. */
  readonly match: (text: string, unfinished?: boolean) => readonly Match[];
}

/** A lexicon without words. */
export function emptyLexicon(): Lexicon {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const names: number[] = [];
  const keyOf: number[] = [];
  const markedOf: string[] = [];
  const all = (accepts: (key: string) => boolean) =>
    keys.flatMap((key, number) => (accepts(key) ? number : []));
  return {
    word: remembered((written) => {
      const { key, marked } = comparable(written);
      let number = numbers.get(key);
      if (number === undefined) {
        number = keys.push(key) - 1;
        numbers.set(key, number);
        names.push(0);
      }
      markedOf.push(marked);
      return keyOf.push(number) - 1;
    }),
    keyOf,
    markedOf,
    keys,
    names,
    isKnown: (text) => numbers.has(text),
    match: (text, unfinished) => {
      // One letter is hardly ever a word: `giấy phép t` goes on.
      const exact = unfinished && text.length === 1 ? undefined : numbers.get(text);
      const found: Match[] = exact === undefined ? [] : [[exact, 1]];
      if (unfinished) {
        for (const key of all((one) => one.startsWith(text))) {
          if (key !== exact) found.push([key, exact === undefined ? PREFIX : PREFIX_OF_KNOWN]);
        }
      }
      if (found.length > 0 || text.length < SHORTEST_TYPO || /\d/.test(text)) return found;
      return all((one) => isOneEditApart(one, text))
        .sort((a, b) => (names[b] ?? 0) - (names[a] ?? 0))
        .slice(0, MOST_TYPOS)
        .map((key): Match => [key, TYPO]);
    },
  };
}
