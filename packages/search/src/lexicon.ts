import { remembered } from './remembered.js';
import { comparable, keyed, scan } from './text.js';
import type { QueryWord } from './phrases.js';
import type { Slips } from './slips.js';

/** A word or key of the catalogue that stands for a word of a query, and how strongly. */
export interface Match {
  readonly number: number;
  readonly strength: number;
}

/** The beginning of the word. */
export const PREFIX = 0.85;
/** The word is complete as it stands, but could also be the start of a longer one. */
const PREFIX_OF_KNOWN = 0.2;
const TYPO = 0.75;
const MOST_TYPOS = 6;

/** The distinct words of an index. Words as written and their folded keys are numbers, so that arrays are read by them. */
export interface Lexicon {
  /** Hands over the number of every word of a text in lower case and in NFC, and what stands between. New words join. */
  readonly read: (
    text: string,
    word: (number: number, start: number, end: number) => void,
    between?: (code: number, at: number) => void,
  ) => void;
  /** The number of the key of each written word. */
  readonly keyOf: readonly number[];
  /** How a written word is compared with a word that was typed with marks. */
  readonly markedOf: (number: number) => string;
  /** The written words of each key. */
  readonly wordsOf: readonly (readonly number[])[];
  /** The key of a folded word as it stands; none where it stands nowhere. */
  readonly find: (key: string) => readonly Match[];
  /**
   * The keys that a word of a query stands for; a typo is forgiven only when nothing else matches.
   * @param common how common a key is: of many neighbours the most common are taken
   */
  readonly match: (
    asked: QueryWord,
    common: (key: number) => number,
    slips: Slips,
  ) => readonly Match[];
}

/** A lexicon without words. */
export function emptyLexicon(): Lexicon {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const keyOf: number[] = [];
  const written: string[] = [];
  const wordsOf: number[][] = [];
  /** Words by the hash of their letters: none has to be cut out of its text to be looked up. */
  const chains: number[][] = [];
  const numberOf = (text: string, start: number, end: number, hash: number): number => {
    const chain = (chains[hash] ??= []);
    for (const number of chain) {
      const word = written[number] ?? '';
      if (word.length === end - start && text.startsWith(word, start)) return number;
    }
    const word = text.slice(start, end);
    const key = keyed(word);
    const known = numbers.get(key) ?? keys.push(key) - 1;
    numbers.set(key, known);
    const number = keyOf.push(known) - 1;
    (wordsOf[known] ??= []).push(number);
    written.push(word);
    chain.push(number);
    return number;
  };
  const find = (key: string): Match[] => {
    const number = numbers.get(key);
    return number === undefined ? [] : [{ number, strength: 1 }];
  };
  return {
    read: (text, word, between) =>
      scan(text, (start, end, hash) => word(numberOf(text, start, end, hash), start, end), between),
    keyOf,
    // Only words that are asked for with marks are compared so.
    markedOf: remembered((number) => comparable(written[number] ?? '').marked),
    wordsOf,
    find,
    match: ({ key: text, unfinished }, common, slips) => {
      // One letter is hardly ever a word: `giấy phép t` goes on.
      const found = unfinished && text.length === 1 ? [] : find(text);
      const exact = found.length;
      const strength = exact ? PREFIX_OF_KNOWN : PREFIX;
      if (unfinished) {
        keys.forEach((key, number) => {
          if (!(exact && key === text) && key.startsWith(text)) found.push({ number, strength });
        });
      }
      return found.length
        ? found
        : slips
            .near(text, keys)
            .map((key) => numbers.get(key) ?? 0)
            .sort((a, b) => common(b) - common(a))
            .slice(0, MOST_TYPOS)
            .map((number): Match => ({ number, strength: TYPO }));
    },
  };
}
