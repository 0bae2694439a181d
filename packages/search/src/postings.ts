import type { SearchIndexJson } from './index-format.js';
import { emptyLexicon, type Lexicon } from './lexicon.js';

/** Rows that share a text beside their names, and what a word counts there. */
export interface Group {
  readonly share: number;
  readonly rows: readonly number[];
}

/** Where the words of an index stand. Words are numbers of its lexicon, rows their places in the index. */
export interface Postings {
  readonly lexicon: Lexicon;
  /** All names, one after the other, as numbers of words; the further words behind them. */
  readonly tokens: Int32Array;
  /** The row of each of them, and what it says of the row: the more, the fewer names have it. */
  readonly rowOf: Int32Array;
  readonly says: Float64Array;
  /** Where each name begins among them; one more, for the end of the last. */
  readonly starts: Int32Array;
  /** Where each word stands among them; absent for those that stand beside names only. */
  readonly places: readonly (readonly number[])[];
  /** The rows whose name has each of these words. */
  readonly names: readonly (readonly number[])[];
  /** The texts beside the names that each word stands in. */
  readonly groupsOf: readonly (readonly Group[])[];
  /** How rare something is that so many names have. */
  readonly rarityOf: (count: number) => number;
}

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
  const { read } = lexicon;
  const text = json.names.toLowerCase();
  const rows = json.priors.length;
  // No text has more words than every other letter.
  const tokens = new Int32Array((text.length + json.words.join().length) / 2 + 1);
  const rowOf = new Int32Array(tokens.length);
  const says = new Float64Array(tokens.length);
  const starts = new Int32Array(rows + 1);
  const names: number[][] = [];
  const places: number[][] = [];
  // Known from the beginning: what is marked in a name must not change what is found.
  read(BOILERPLATE, () => undefined);
  const begin = (at: number) => (text.startsWith(BOILERPLATE, at) ? at + BOILERPLATE.length : at);
  let [size, row, share, from] = [0, 0, 1, begin(0)];
  const add = (number: number) => {
    (places[number] ??= []).push(size);
    tokens[size] = number;
    rowOf[size] = row;
    says[size] = share;
    size += 1;
  };
  read(
    text,
    (number, start) => {
      if (start < from) return;
      const named = (names[number] ??= []);
      if (named.at(-1) !== row) named.push(row);
      add(number);
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
  starts[rows] = size;

  const groupsOf: Group[][] = [];
  const group = (beside: string, share: number, of: readonly number[]) => {
    const one = { share, rows: of };
    read(beside.toLowerCase(), (number) => (groupsOf[number] ??= []).push(one));
  };
  for (const [of, words] of json.words) {
    // Behind all names: side by side as in a name, said by none.
    row = of;
    read(words.toLowerCase(), add);
    group(words, SHARES.words, [of]);
  }
  for (const name of ['fields', 'agencies'] as const) {
    const rowsOf = json[name].texts.map((): number[] => []);
    json[name].rows.forEach((place, at) => rowsOf[place - 1]?.push(at));
    json[name].texts.forEach((beside, nth) => group(beside, SHARES[name], rowsOf[nth] ?? []));
  }

  const rarityOf = (count: number) => Math.min(RAREST, Math.log(1 + rows / Math.max(1, count)));
  const weights = names.map(({ length }) => rarityOf(length));
  for (let place = 0; place < size; place += 1) {
    says[place] = (says[place] ?? 0) * (weights[tokens[place] ?? 0] ?? 0);
  }
  return {
    lexicon,
    tokens,
    rowOf,
    starts,
    places,
    says,
    names,
    groupsOf,
    rarityOf,
  };
}
