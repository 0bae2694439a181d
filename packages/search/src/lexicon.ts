import { remembered } from './remembered.js';
import { comparable } from './text.js';
import { isOneEditApart } from './typing.js';

/** A folded word of an index. */
export interface Key {
  readonly text: string;
  readonly number: number;
  /** In how many names it stands. */
  names: number;
}

/** A word as it is written in an index. */
export interface Word {
  readonly key: Key;
  readonly marked: string;
}

/** How strongly a word of the catalogue stands for a word of the query. */
export type Matches = ReadonlyMap<Key, number>;

const PREFIX = 0.85;
/** The word is complete as it stands, but could also be the start of a longer one. */
const PREFIX_OF_KNOWN = 0.2;
const TYPO = 0.75;
const SHORTEST_TYPO = 3;
const MOST_TYPOS = 6;

/** The distinct words of an index. */
export interface Lexicon {
  /** A word as written in lower case; one that is new joins. */
  readonly word: (written: string) => Word;
  /** How many keys there are. */
  readonly size: () => number;
  readonly isKnown: (key: string) => boolean;
  /** The words that a word of a query stands for; a typo is forgiven only when nothing else matches. */
  readonly match: (text: string, unfinished?: boolean) => Matches;
}

/** A lexicon without words. */
export function emptyLexicon(): Lexicon {
  const keys = new Map<string, Key>();
  return {
    word: remembered((written) => {
      const { key: text, marked } = comparable(written);
      const key = keys.get(text) ?? { text, number: keys.size, names: 0 };
      keys.set(text, key);
      return { key, marked };
    }),
    size: () => keys.size,
    isKnown: (text) => keys.has(text),
    match: (text, unfinished) => {
      const all = [...keys.values()];
      const found = new Map<Key, number>();
      // One letter is hardly ever a word: `giấy phép t` goes on.
      const exact = unfinished && text.length === 1 ? undefined : keys.get(text);
      const take = (taken: readonly Key[], strength: number) => {
        for (const key of taken) found.set(key, strength);
      };
      if (unfinished) {
        take(
          all.filter((key) => key.text.startsWith(text)),
          exact ? PREFIX_OF_KNOWN : PREFIX,
        );
      }
      if (exact) found.set(exact, 1);
      if (found.size === 0 && text.length >= SHORTEST_TYPO && !/\d/.test(text)) {
        const near = all.filter((key) => isOneEditApart(key.text, text));
        take(near.sort((a, b) => b.names - a.names).slice(0, MOST_TYPOS), TYPO);
      }
      return found;
    },
  };
}
