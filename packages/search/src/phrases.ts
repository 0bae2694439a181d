import { remembered } from './remembered.js';
import { comparable, tokenise, type Token } from './text.js';
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

/** Words that belong together. */
export type Reading = readonly QueryWord[];

/** Words that were typed together, and what the catalogue may say instead. */
export interface Span {
  readonly typed: Reading;
  /** None where the words only belong to asking, or where nothing is known about them. */
  readonly official: readonly Reading[];
}

type ComparedWord = Pick<Token, 'marked' | 'key'>;

/** What people say, and what the catalogue says instead; nothing for a filler. */
interface Phrase {
  readonly said: readonly ComparedWord[];
  readonly official: readonly Reading[];
}

/** Phrases by their first folded word, taken apart when that word is first asked for: most never are. */
export interface PhraseBook {
  readonly startingWith: (key: string) => readonly Phrase[];
  /** Whether a word alone carries no meaning; without marks, any word of these letters. */
  readonly isFiller: (word: QueryWord) => boolean;
}

/** Reads the vocabulary of an index. */
export function readPhrases(synonyms: string, fillers: string): PhraseBook {
  const compared = remembered(comparable);
  const read = (text: string): readonly ComparedWord[] => text.split(' ').map(compared);
  // One reading for one wording, whoever says it.
  const meaning = remembered(read);
  /** Sayings and their meanings in turn. */
  const entries = new Map<string, string[]>();
  const light = new Map<string, Set<string>>();
  const enter = (sayings: string, meanings: string) => {
    for (const saying of sayings.split('|')) {
      const { key, marked } = compared(saying.split(' ', 1)[0] ?? '');
      const list = entries.get(key);
      if (list) list.push(saying, meanings);
      else entries.set(key, [saying, meanings]);
      if (meanings === '' && !saying.includes(' '))
        light.set(key, (light.get(key) ?? new Set()).add(marked));
    }
  };
  for (const line of synonyms.split('\n')) enter(...(line.split('>') as [string, string]));
  enter(fillers, '');
  const apart = remembered((found: readonly string[]) =>
    found.flatMap((saying, nth): Phrase[] =>
      nth % 2 === 1
        ? []
        : [
            {
              said: read(saying),
              official: (found[nth + 1] ?? '').split('|').filter(Boolean).map(meaning),
            },
          ],
    ),
  );
  return {
    startingWith: (key) => apart(entries.get(key) ?? NONE),
    isFiller: ({ key, marked }) => {
      const known = light.get(key);
      return known !== undefined && (marked === undefined || known.has(marked));
    },
  };
}

const NONE: readonly string[] = [];

/**
 * How a query is understood: the longest phrases of the vocabulary in it, also where two overlap ("mở quán", "quán cà
 * phê"), and word by word what stands in none. With marks typed, a phrase must agree in them: `sơ đồ` is not `sổ đỏ`.
 * @param isKnown whether a folded word stands in the catalogue
 */
export function readQuery(
  query: string,
  { startingWith }: PhraseBook,
  isKnown: (key: string) => boolean,
): readonly Span[] {
  const isWord = (key: string) => isKnown(key) || startingWith(key).length > 0;
  const tokens: readonly ComparedWord[] = tokenise(query)
    .slice(0, MOST_WORDS)
    .map((token) => {
      if (isWord(token.key)) return token;
      // A word that only a keyboard left in Telex or VNI can have written, as it was meant.
      const { key } = comparable(withoutKeyboardMarks(token.key));
      return isWord(key) ? { key, marked: key } : token;
    });
  const hasMarks = tokens.some(({ marked, key }) => marked !== key);
  const complete = /\s$/.test(query);
  const spans: Span[] = [];
  let end = 0;
  tokens.forEach(({ key: first }, at) => {
    let length = 1;
    let official: Reading[] = [];
    let filler = false;
    for (const phrase of startingWith(first)) {
      const { said } = phrase;
      const agrees =
        said.length >= length &&
        said.every(({ key, marked }, nth) => {
          const typed = tokens[at + nth];
          return typed?.key === key && (typed.marked === key || typed.marked === marked);
        });
      if (!agrees) continue;
      if (said.length > length) official = [];
      filler = said.length > length || filler || phrase.official.length === 0;
      length = said.length;
      official.push(...phrase.official);
    }
    if (at + length <= end) return;
    end = at + length;
    const typed = tokens.slice(at, end).map(({ key, marked }, nth) => ({
      key,
      marked: hasMarks ? marked : undefined,
      filler: filler && official.length === 0,
      unfinished: !complete && at + nth === tokens.length - 1,
    }));
    spans.push({ typed, official });
  });
  return spans;
}

const MOST_WORDS = 60;
