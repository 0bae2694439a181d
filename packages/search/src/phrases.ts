import { remembered } from './remembered.js';
import { comparable, scan, tokenise, type Token } from './text.js';
import { withoutKeyboardMarks } from './typing.js';

/** A word of a query, ready to be matched. */
export interface QueryWord {
  readonly key: string;
  /** Compared too when the citizen typed with marks. */
  readonly marked?: string | undefined;
  /** Carries no meaning in a question. */
  readonly filler?: boolean;
  /** The last word typed may be unfinished. */
  readonly unfinished?: boolean;
}

/** One way to understand a query. */
export type Reading = readonly QueryWord[];

interface Phrase {
  readonly said: readonly ComparedWord[];
  /** What the catalogue says instead; empty for a filler. */
  readonly official: readonly Reading[];
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
  const phrases = new Map<string, Phrase[]>();
  const words = new Set<string>();
  const compared = remembered(comparable);
  const read = (text: string): readonly ComparedWord[] => {
    const found: ComparedWord[] = [];
    scan(text, (written) => found.push(compared(written)));
    return found;
  };
  for (const line of `${synonyms}\n${fillers}`.split('\n')) {
    const [sayings = '', meanings] = line.split('>');
    // Compared by their letters alone: nobody typed the marks of these.
    const official =
      meanings?.split('|').map((text) => read(text).map(({ key }) => ({ key }))) ?? [];
    for (const say of sayings.split('|').filter(Boolean)) {
      const said = read(say);
      const key = keyOf(said);
      phrases.set(key, [...(phrases.get(key) ?? []), { said, official }]);
      for (const word of said) words.add(word.key);
    }
  }
  return { phrases, words };
}

/**
 * All ways to understand a query: as typed, and with what people say replaced by what the catalogue calls it. With
 * marks typed, a phrase must agree in them: `sơ đồ` is not `sổ đỏ`.
 * @param isKnown whether a folded word stands in the catalogue
 */
export function readQuery(
  query: string,
  { phrases, words }: PhraseBook,
  isKnown: (key: string) => boolean,
): readonly Reading[] {
  const isWord = (key: string) => isKnown(key) || words.has(key);
  const tokens: readonly ComparedWord[] = tokenise(query).map((token) => {
    if (isWord(token.key)) return token;
    // A word that only a keyboard left in Telex or VNI can have written, as it was meant.
    const { key } = comparable(withoutKeyboardMarks(token.key));
    return isWord(key) ? { key, marked: key } : token;
  });
  const hasMarks = tokens.some(({ marked, key }) => marked !== key);
  const complete = /\s$/.test(query);

  /** The longest phrase that begins at a place, and whose marks none that was typed speaks against. */
  const longestPhrase = (at: number, most = LONGEST_PHRASE): FoundPhrase => {
    for (let length = most; length > 0; length -= 1) {
      const typed = tokens.slice(at, at + length);
      const phrase = phrases
        .get(keyOf(typed))
        ?.find(({ said }) =>
          typed.every(({ marked, key }, nth) => marked === key || marked === said[nth]?.marked),
        );
      if (phrase !== undefined) return [typed.length, phrase.official];
    }
    return [1];
  };
  /** The phrase to read at a place: the longest, but not where it would cut into a longer one that begins inside it. */
  const phraseAt = (at: number): FoundPhrase => {
    const longest = longestPhrase(at);
    for (let inside = 1; inside < longest[0]; inside += 1) {
      // "bị mất sổ đỏ": not "bị mất" and "sổ đỏ" but "bị" and "mất sổ đỏ".
      if (longestPhrase(at + inside)[0] > longest[0]) return longestPhrase(at, inside);
    }
    return longest;
  };

  let readings: readonly Reading[] = [[]];
  for (let at = 0; at < tokens.length;) {
    const [length, official] = phraseAt(at);
    const end = at + length;
    const typed = tokens.slice(at, end).map(({ key, marked }, nth) => ({
      key,
      marked: hasMarks ? marked : undefined,
      filler: official?.length === 0,
      unfinished: !complete && at + nth === tokens.length - 1,
    }));
    readings = [typed, ...(official ?? [])]
      .flatMap((choice) => readings.map((reading) => [...reading, ...choice]))
      .slice(0, MOST_READINGS);
    at = end;
  }
  return readings;
}

type FoundPhrase = readonly [length: number, official?: readonly Reading[]];

function keyOf(words: readonly ComparedWord[]): string {
  return words.map(({ key }) => key).join(' ');
}
