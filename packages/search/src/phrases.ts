import { remembered } from './remembered.js';
import { comparable, scan, type Token } from './text.js';
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

/** The phrases that start with a folded word; taken apart when it is first asked for, since most words never are. */
export type PhraseBook = (key: string) => readonly Phrase[];

/** Reads the vocabulary of an index. */
export function readPhrases(synonyms: string, fillers: string): PhraseBook {
  const compared = remembered(comparable);
  // One reading for one wording, whoever says it.
  const read = remembered((text: string): readonly ComparedWord[] => text.split(' ').map(compared));
  const entries = new Map<string, string[]>();
  for (const line of `${synonyms}\n${fillers}>`.split('\n')) {
    const [sayings = '', meanings = ''] = line.split('>');
    for (const saying of sayings.split('|')) {
      const { key } = compared(saying.split(' ', 1)[0] ?? '');
      const entry = `${saying}>${meanings}`;
      const list = entries.get(key);
      if (list) list.push(entry);
      else entries.set(key, [entry]);
    }
  }
  const apart = remembered((found: readonly string[]) =>
    found.map((entry): Phrase => {
      const [saying = '', meanings = ''] = entry.split('>');
      return { said: read(saying), official: meanings.split('|').filter(Boolean).map(read) };
    }),
  );
  return (key) => apart(entries.get(key) ?? NONE);
}

const NONE: readonly string[] = [];

/**
 * How a query is understood: the longest phrases of the vocabulary in it, also where two overlap ("mở quán", "quán cà
 * phê"), and word by word what stands in none. With marks typed, a phrase must agree in them: `sơ đồ` is not `sổ đỏ`.
 * @param isKnown whether a folded word stands in the catalogue
 */
export function readQuery(
  query: string,
  startingWith: PhraseBook,
  isKnown: (key: string) => boolean,
): readonly Span[] {
  const isWord = (key: string) => isKnown(key) || startingWith(key).length > 0;
  const tokens: ComparedWord[] = [];
  scan(query.toLowerCase().normalize('NFC'), (written) => {
    const typed = comparable(written);
    if (isWord(typed.key)) tokens.push(typed);
    else {
      // A word that only a keyboard left in Telex or VNI can have written, as it was meant.
      const { key } = comparable(withoutKeyboardMarks(typed.key));
      tokens.push(isWord(key) ? { key, marked: key } : typed);
    }
  });
  tokens.splice(MOST_WORDS);
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
  // Who says nothing but fillers means them.
  if (spans.some(({ typed, official }) => official.length > 0 || typed.some(isMeaningful)))
    return spans;
  return spans.map(({ typed }) => ({
    typed: typed.map((asked) => ({ ...asked, filler: false })),
    official: [],
  }));
}

const isMeaningful = ({ filler }: QueryWord) => !filler;
/** Longer questions are cut: what is asked is said by then. */
const MOST_WORDS = 60;
