import { isOneEditApart, withoutKeyboardMarks } from './typing.js';

/** Reads words that stand nowhere. Apart from the rest, so that a page can fetch it once everything else is there. */
export interface Slips {
  /** The words that one was meant to be: left over from a keyboard or, where it may be, two without a blank. */
  readonly meant: (
    key: string,
    isWord: (key: string) => boolean,
    mayBeTwo: boolean,
  ) => readonly string[] | undefined;
  /** The words that one may be. */
  readonly near: (key: string, words: Iterable<string>) => string[];
}

const SHORTEST_TYPO = 3;

/** Forgives one letter left out, put in, replaced or swapped, left-overs of Telex and VNI, and a blank left out. */
export const slips: Slips = {
  meant: (key, isWord, mayBeTwo) =>
    [[withoutKeyboardMarks(key)], ...(mayBeTwo ? halves(key) : [])].find((parts) =>
      parts.every(isWord),
    ),
  near: (key, words) =>
    key.length < SHORTEST_TYPO || /\d/.test(key)
      ? []
      : [...words].filter((word) => isOneEditApart(word, key)),
};

/** A word as two, wherever it can be cut. */
function halves(word: string): string[][] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [
    word.slice(0, at + 2),
    word.slice(at + 2),
  ]);
}
