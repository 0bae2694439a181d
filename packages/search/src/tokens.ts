import { comparable, type ComparedWord } from './text.js';

/** A word of a text and where it stands. */
export interface Token extends ComparedWord {
  /** Offsets in the given text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.](?=\d)\p{N}+)*/gu;

/** The words of a text in order. Punctuation separates; `1.001193` stays one word. */
export function tokenise(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...comparable(word.toLowerCase()),
    start: index,
    end: index + word.length,
  }));
}
