import { remembered } from './remembered.js';

/** How a word is compared. */
export interface ComparedWord {
  /** For comparing only: lower case, the tone moved to the end, so that `hòa` and `hoà` are the same word. */
  readonly marked: string;
  /** What is looked up: folded, and `i` for a closing `y` (`đăng kí` finds `đăng ký`). */
  readonly key: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * The text without marks, in lower case: `Đăng ký KHAI SINH` and `dang ky khai sinh` fold to the same. The only
 * folding of the house: client, service and stored columns compare what this returns.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}

/** A stable identifier of a name: `Đất đai` gives `dat-dai`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** What a word in lower case is looked up by. */
export function keyed(word: string): string {
  let key = '';
  for (const letter of word) key += letter < '\x7f' ? letter : bare(letter);
  return key.replace(/^([bchklmstv]|qu)y$/, '$1i');
}

/** A letter without its marks; there are far fewer letters than words. */
const bare = remembered(fold);

/** How a word in lower case is compared. */
export function comparable(word: string): ComparedWord {
  const key = keyed(word);
  if (key === word) return { marked: word, key };
  const decomposed = word.normalize('NFD');
  const [tone = ''] = TONE.exec(decomposed) ?? [];
  // One place for the tone; `ký` and `kí` are one word too.
  const toneless = decomposed.replace(TONE, '');
  const marked = (key.endsWith('y') ? toneless : toneless.replace(/y$/, 'i')) + tone;
  return { marked: marked.normalize('NFC'), key };
}

/**
 * Hands over where every word of a text in lower case and in NFC stands, with a hash of its letters, and the codes of what
 * stands between. Much faster than a regular expression, for what is read when an index is loaded.
 */
export function scan(
  text: string,
  word: (start: number, end: number, hash: number) => void,
  between?: (code: number, at: number) => void,
) {
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isLetter(code)) {
      if (start < 0) start = at;
      hash = (Math.imul(hash, 31) + code) & HASH;
      continue;
    }
    if (start >= 0) word(start, at, hash);
    start = -1;
    hash = 0;
    between?.(code, at);
  }
}

/** Far more than there are words. */
const HASH = 0xffff;

/** Digits, letters with their marks, and none of the punctuation of Vietnamese and English texts. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff);
}
