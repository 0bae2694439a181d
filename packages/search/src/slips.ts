import { keyed } from './text.js';
import { isOneEditApart, withoutKeyboardMarks } from './typing.js';

/** What a word that stands nowhere may be. */
export interface Slip {
  /** The words it was meant to be: left over from a keyboard, or two without a blank. */
  readonly meant?: readonly string[] | undefined;
  /** The words it may be. */
  readonly near?: readonly string[] | undefined;
}

/** Reads words that stand nowhere. Apart from the rest, so that a page can fetch it beside everything else. */
export interface Slips {
  readonly read: (key: string, words: Iterable<string>, isWord: (key: string) => boolean) => Slip;
  /** The words that one may be. */
  readonly near: (key: string, words: Iterable<string>) => string[];
}

const SHORTEST_TYPO = 3;

/** Forgives one letter left out, put in, replaced or swapped, left-overs of Telex and VNI, and a blank left out. */
export const slips: Slips = {
  read: (key, words, isWord) => {
    const near = nearest(key, words);
    const meant = [[keyed(withoutKeyboardMarks(key))], ...(near.length > 0 ? [] : halves(key))];
    return {
      // What is left of "H26" is no word.
      meant: meant.find((parts) => parts.every((part) => part.length > 1 && isWord(part))),
      near,
    };
  },
  near: nearest,
};

function nearest(key: string, words: Iterable<string>): string[] {
  if (key.length < SHORTEST_TYPO || /\d/.test(key)) return [];
  const found: string[] = [];
  for (const word of words) if (isOneEditApart(word, key)) found.push(word);
  return found;
}

/** A word as two, wherever it can be cut. */
function halves(word: string): string[][] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [
    word.slice(0, at + 2),
    word.slice(at + 2),
  ]);
}
