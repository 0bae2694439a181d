/** A word of a text, where it stands, and how it is compared. */
export interface Token {
  /** Lower case, tone mark in one agreed place: `hòa` and `hoà` are the same word. */
  readonly marked: string;
  /** What is looked up: folded, and `i` for a closing `y` (`đăng kí` finds `đăng ký`). */
  readonly key: string;
  /** Offsets in the given text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.](?=\d)\p{N}+)*/gu;

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

/** The words of a text in order. Punctuation separates; `1.001193` stays one word. */
export function tokenise(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...comparable(word),
    start: index,
    end: index + word.length,
  }));
}

/** How one word is compared. */
export function comparable(word: string): Pick<Token, 'marked' | 'key'> {
  const folded = fold(word);
  const key = folded.replace(/^([bchklmstv]|qu)y$/, '$1i');
  const decomposed = word.toLowerCase().normalize('NFD');
  const [tone] = TONE.exec(decomposed) ?? [''];
  // `ký` and `kí` are one word too.
  const bare = decomposed.replace(TONE, '');
  const marked = (key === folded ? bare : bare.replace(/y$/, 'i')) + tone;
  return { marked: marked.normalize('NFC'), key };
}
