import { comparable, scan, tokenise, type Token } from './text.js';
import { withoutKeyboardMarks } from './typing.js';

/** A word of a query, ready to be matched. */
export interface QueryWord {
  readonly key: string;
  /** Compared too when the citizen typed with marks. */
  readonly marked?: string;
  /** Carries no meaning in a question. */
  readonly filler: boolean;
  /** The last word typed may be unfinished. */
  readonly unfinished: boolean;
}

/** One way to understand a query. */
export type Reading = readonly QueryWord[];

interface Phrase {
  readonly marked: readonly string[];
  /** What the catalogue says instead; empty for a filler. */
  readonly official: readonly (readonly ComparedWord[])[];
}

type ComparedWord = Pick<Token, 'marked' | 'key'>;

/** Phrases by their folded words. */
export interface PhraseBook {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Every folded word that stands in a phrase. */
  readonly words: ReadonlySet<string>;
}

const LONGEST_PHRASE = 10;
const MOST_READINGS = 12;

/** Reads the vocabulary of an index. */
export function readPhrases(synonyms: string, fillers: string): PhraseBook {
  const book = new Map<string, Phrase[]>();
  const known = new Map<string, ComparedWord>();
  const read = (text: string): readonly ComparedWord[] => {
    const words: ComparedWord[] = [];
    scan(text, (written) => {
      const word = known.get(written) ?? comparable(written);
      known.set(written, word);
      words.push(word);
    });
    return words;
  };
  const add = (say: string, official: Phrase['official']) => {
    const words = read(say);
    const key = words.map((word) => word.key).join(' ');
    const phrase = { marked: words.map(({ marked }) => marked), official };
    const phrases = book.get(key);
    if (phrases === undefined) book.set(key, [phrase]);
    else phrases.push(phrase);
  };
  for (const line of synonyms.split('\n').filter(Boolean)) {
    const [said = '', official = ''] = line.split('>');
    const readings = official.split('|').map(read);
    for (const say of said.split('|')) add(say, readings);
  }
  for (const say of fillers.split('|').filter(Boolean)) add(say, []);
  const words = new Set([...book.keys()].flatMap((key) => key.split(' ')));
  return { phrases: book, words };
}

/**
 * All ways to understand a query: as typed, and with what people say replaced by what the catalogue calls it. With
 * marks typed, a phrase must agree in them: `sơ đồ` is not `sổ đỏ`.
 * @param isKnown whether a folded word stands in the catalogue
 */
export function readQuery(
  query: string,
  book: PhraseBook,
  isKnown: (key: string) => boolean,
): readonly Reading[] {
  const tokens = tokenise(query).map((token) => repaired(token, book, isKnown));
  const hasMarks = tokens.some(({ marked, key }) => marked !== key);
  const unfinished = !/\s$/.test(query);
  const typed = ({ key, marked }: Token, at: number, filler: boolean): QueryWord => ({
    key,
    ...(hasMarks && { marked }),
    filler,
    unfinished: unfinished && at === tokens.length - 1,
  });

  let readings: QueryWord[][] = [[]];
  let at = 0;
  while (at < tokens.length) {
    const { length, phrase } = phraseAt(tokens, at, book, hasMarks);
    const words = tokens
      .slice(at, at + length)
      .map((token, index) => typed(token, at + index, phrase?.official.length === 0));
    const said = (phrase?.official ?? []).map((official) =>
      official.map(({ key }) => ({ key, filler: false, unfinished: false })),
    );
    readings = [words, ...said]
      .flatMap((choice) => readings.map((reading) => [...reading, ...choice]))
      .slice(0, MOST_READINGS);
    at += length;
  }
  return readings;
}

/** A word that only a keyboard left in Telex or VNI can have written, as it was meant. */
function repaired(token: Token, { words }: PhraseBook, isKnown: (key: string) => boolean): Token {
  const isWord = (key: string) => isKnown(key) || words.has(key);
  if (isWord(token.key)) return token;
  const { key } = comparable(withoutKeyboardMarks(token.key));
  return isWord(key) ? { ...token, key, marked: key } : token;
}

/** Whether no mark that was typed speaks against a phrase. */
function agrees(words: readonly Token[], marked: readonly string[]): boolean {
  return words.every((word, at) => word.marked === word.key || word.marked === marked[at]);
}

/** The phrase to read at a place: the longest, but not where it would cut into a longer one that begins inside it. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  book: PhraseBook,
  hasMarks: boolean,
): FoundPhrase {
  const longest = longestPhrase(tokens, at, LONGEST_PHRASE, book, hasMarks);
  for (let inside = 1; inside < longest.length; inside += 1) {
    const next = longestPhrase(tokens, at + inside, LONGEST_PHRASE, book, hasMarks);
    // "bị mất sổ đỏ": not "bị mất" and "sổ đỏ" but "bị" and "mất sổ đỏ".
    if (next.length > longest.length) return longestPhrase(tokens, at, inside, book, hasMarks);
  }
  return longest;
}

interface FoundPhrase {
  readonly length: number;
  readonly phrase?: Phrase;
}

function longestPhrase(
  tokens: readonly Token[],
  at: number,
  most: number,
  book: PhraseBook,
  hasMarks: boolean,
): FoundPhrase {
  for (let length = Math.min(most, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const phrases = book.phrases.get(words.map(({ key }) => key).join(' ')) ?? [];
    const phrase = phrases.find((one) => !hasMarks || agrees(words, one.marked));
    if (phrase !== undefined) return { length, phrase };
  }
  return { length: 1 };
}
