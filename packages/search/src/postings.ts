import type { SearchIndexJson } from './index-format.js';
import { emptyLexicon, type Lexicon } from './lexicon.js';

/** Where the words of an index stand. Words are numbers of its lexicon, rows their places in the index. */
export interface Postings {
  readonly lexicon: Lexicon;
  /** All names, one after the other, as numbers of words; behind them the further words, the fields and the agencies. */
  readonly tokens: Int32Array;
  /** The row of each of them. */
  readonly rowOf: Int32Array;
  /** In a name, what the word says of it: the more, the fewer names have it. Behind the names, its share, shifted by `SHARE`. */
  readonly says: Int32Array;
  /** Where each name begins among them; one more, for the end of the last. */
  readonly starts: Int32Array;
  /** Where the fields begin among them. Words stand side by side before it only. */
  readonly beside: number;
  /** Where each word stands among them, one word after the other, and where each word begins in that; one more, for the end. */
  readonly places: Int32Array;
  readonly begins: Int32Array;
  /** How many names have each of these words. */
  readonly named: Int32Array;
  /** How rare something is that so many names have, in parts of `FINE`. */
  readonly rarityOf: (count: number) => number;
}

/**
 * What is added up for thousands of places is counted in whole numbers of such parts: until an engine has compiled a
 * function, each fraction that it computes is an object of its own.
 */
export const FINE = 2 ** 14;
export const SHARE = 10;

/** What is said in brackets, such as "(cấp xã)", describes less than the rest of a name. */
const BRACKETS = 0.3;
/** What a word counts in the further words, the field and the agency; in the name it counts 1. */
const SHARES = { words: 0.8, fields: 0.9, agencies: 0.5 };
/** No word is rarer than this: one odd word must not decide. */
const RAREST = 6;
/** Every second name begins with it; it says nothing. */
const BOILERPLATE = 'thủ tục ';
const [LINE, OPENING, CLOSING] = [0x0a, 0x28, 0x29];

/** Reads all words of an index: all names in one pass, since half of what loading costs is here. */
export function postingsOf(json: SearchIndexJson): Postings {
  const lexicon = emptyLexicon();
  const { read, keyOf } = lexicon;
  const text = json.names.toLowerCase();
  const rows = json.priors.length;
  /** The numbers of the words of a text. */
  const numbersIn = (beside: string) => {
    const numbers: number[] = [];
    read(beside.toLowerCase(), (number) => numbers.push(number));
    return numbers;
  };
  // Known from the beginning: what is marked in a name must not change what is found.
  numbersIn(BOILERPLATE);
  const begin = (at: number) => (text.startsWith(BOILERPLATE, at) ? at + BOILERPLATE.length : at);
  const behind = (['fields', 'agencies'] as const).flatMap((name) =>
    json[name].rows.map((place) => json[name].texts[place - 1] ?? ''),
  );
  // No text has more words than every other letter.
  const most = [text, ...json.words, ...behind].join(' ').length / 2 + 1;
  const tokens = new Int32Array(most);
  const rowOf = new Int32Array(most);
  const says = new Int32Array(most);
  const starts = new Int32Array(rows + 1);
  let [size, row, share, from] = [0, 0, 1, begin(0)];
  const add = (number: number) => {
    tokens[size] = number;
    rowOf[size] = row;
    says[size] = share * 2 ** SHARE;
    size += 1;
  };
  read(
    text,
    (number, start) => {
      if (start >= from) add(number);
    },
    (code, at) => {
      if (code === OPENING) share = BRACKETS;
      else if (code === CLOSING || code === LINE) share = 1;
      if (code !== LINE) return;
      row += 1;
      starts[row] = size;
      from = begin(at + 1);
    },
  );
  const end = (starts[rows] = size);
  // Behind all names: said by none.
  share = SHARES.words;
  for (const [of, words] of json.words) {
    row = of;
    numbersIn(words).forEach(add);
  }
  const beside = size;
  for (const name of ['fields', 'agencies'] as const) {
    share = SHARES[name];
    const numbersOf = json[name].texts.map(numbersIn);
    json[name].rows.forEach((place, at) => {
      row = at;
      numbersOf[place - 1]?.forEach(add);
    });
  }

  // Counted, then dealt out from behind: so the places of a word stand in order.
  const places = new Int32Array(size);
  const begins = new Int32Array(keyOf.length + 1);
  const named = new Int32Array(keyOf.length);
  const last = new Int32Array(keyOf.length);
  for (let place = 0; place < size; place += 1) {
    const number = tokens[place] ?? 0;
    begins[number] = (begins[number] ?? 0) + 1;
    const one = (rowOf[place] ?? 0) + 1;
    if (place >= end || last[number] === one) continue;
    last[number] = one;
    named[number] = (named[number] ?? 0) + 1;
  }
  begins.forEach((count, number) => (begins[number] = count + (begins[number - 1] ?? 0)));
  for (let place = size; place--;) {
    const number = tokens[place] ?? 0;
    const at = (begins[number] ?? 0) - 1;
    begins[number] = at;
    places[at] = place;
  }

  const rarityOf = (count: number) =>
    FINE * Math.min(RAREST, Math.log(1 + rows / Math.max(1, count)));
  for (let place = 0; place < end; place += 1) {
    says[place] = ((says[place] ?? 0) * rarityOf(named[tokens[place] ?? 0] ?? 0)) / 2 ** SHARE;
  }
  return {
    lexicon,
    tokens,
    rowOf,
    says,
    starts,
    beside,
    places,
    begins,
    named,
    rarityOf,
  };
}
