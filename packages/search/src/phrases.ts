import { remembered } from './remembered.js';
import { BEFORE_SHARED, SAME } from './index-format.js';
import type { Slip, Slips } from './slips.js';
import { comparable, keyed, scan, type ComparedWord } from './text.js';

/** A word of a query, ready to be matched. */
export interface QueryWord {
  readonly key: string;
  /** Compared too when the citizen typed with marks. */
  readonly marked?: string | undefined;
  /** Carries no meaning in a question. */
  readonly filler?: boolean;
  /** The last word typed may be unfinished. */
  readonly unfinished?: boolean;
  /** As they are, the words of the question lead to nothing: this may be any of those that it stands for. */
  readonly goesOn?: boolean;
}

/** Words that belong together. */
export type Reading = readonly QueryWord[];

/** Words that were typed together, and what the catalogue may say instead. */
export interface Span {
  readonly typed: Reading;
  /** None where the words only belong to asking, or where nothing is known about them. */
  readonly official: readonly Reading[];
  /** How much it counts: less where other words stand between its own, which then are spans of their own. */
  readonly share: number;
}

/** What people say, and what the catalogue says instead as the vocabulary writes it; nothing for a filler. */
interface Phrase {
  readonly said: readonly ComparedWord[];
  readonly meanings: string;
}

/**
 * Phrases that start with one folded word, by the word that follows, or by this one where it stands alone: most differ
 * there. By nothing once more those that are only another way to write what stands behind the first word of their wording,
 * and are read as that.
 */
type Beginning = ReadonlyMap<string, readonly Phrase[]>;

/** Adds to what a map has by a key. */
const put = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

/** What people say. */
export interface PhraseBook {
  /** The phrases that start with a folded word; taken apart when it is first asked for, since most words never are. */
  readonly startingWith: (key: string) => Beginning | undefined;
  /** The wordings of the catalogue in what a phrase means. */
  readonly officialOf: (meanings: string) => readonly (readonly ComparedWord[])[];
  /** The words that stand in phrases, folded and as they are compared. */
  readonly words: () => ReadonlySet<string>;
}

/** Reads the vocabulary of an index. */
export function readPhrases(synonyms: string, fillers: string): PhraseBook {
  const keyOf = remembered(keyed);
  /** The runs of sayings that begin with each key, each beside its meanings. */
  const starts = new Map<string, [run: string, meanings: string][]>();
  for (const line of `${synonyms}\n>${fillers}`.split('\n')) {
    const [meanings = '', sayings = ''] = line.split('>');
    for (const run of sayings.split('|')) {
      put(starts, keyOf(/^[^ A-Z]*/.exec(run)?.[0] ?? ''), [run, meanings]);
    }
  }
  const compared = remembered(comparable);
  const read = (wording: string): readonly ComparedWord[] => wording.split(' ').map(compared);
  // One reading for one wording, whoever says it.
  const known = remembered(read);
  const phrasesOf = remembered((key: string): Beginning => {
    const found = new Map<string, Phrase[]>();
    for (const [run, meanings] of starts.get(key) ?? []) {
      let said: readonly ComparedWord[] = [];
      run.split(/(?=[A-Z])/).forEach((part, nth) => {
        const own = nth ? part.slice(1) : part;
        said = [...said.slice(0, nth && part.charCodeAt(0) - BEFORE_SHARED), ...read(own)];
        const phrase = { said, meanings };
        put(found, (said[1] ?? said[0])?.key ?? '', phrase);
        if (meanings.startsWith(SAME)) put(found, '', phrase);
      });
    }
    return found;
  });
  const all = `${synonyms}|${fillers}`;
  const words = remembered((said: string): ReadonlySet<string> => {
    const known = new Set<string>();
    for (const word of new Set(said.split(/[^a-z\dà-ỹ]+/))) {
      const { key, marked } = compared(word);
      known.add(key).add(marked);
    }
    return known;
  });
  return {
    // What stands in no phrase is not remembered: anybody can ask for anything.
    startingWith: (key) => (starts.has(key) ? phrasesOf(key) : undefined),
    officialOf: remembered((meanings) => meanings.split('|').filter(Boolean).map(known)),
    words: () => words(all),
  };
}

/**
 * How a query is understood: the longest phrases of the vocabulary in it, also where two overlap ("mở quán", "quán cà
 * phê"), and word by word what stands in none. With marks typed, a phrase must agree in them: `sơ đồ` is not `sổ đỏ`.
 * @param isKnown whether a folded word stands in the catalogue
 * @param goesOn the words lead to nothing as they are: the last is taken for the beginning of another one, and each may be
 *   any of those that it stands for
 */
export function readQuery(
  query: string,
  { startingWith, officialOf, words }: PhraseBook,
  isKnown: (key: string, marked?: string) => boolean,
  slips: Slips,
  goesOn: boolean,
): readonly Span[] {
  const isWord = (key: string) => isKnown(key) || words().has(key);
  const tokens: Typed[] = [];
  const asked = query.slice(0, MOST_LETTERS).toLowerCase().normalize('NFC');
  scan(asked, (start, end) => {
    const { key, marked } = comparable(asked.slice(start, end));
    // What it may become: where it is short or a word, only in a phrase that the word before it begins.
    const known = isWord(key);
    const among = key.length < 3 || known ? startingWith(tokens.at(-1)?.key ?? '') : words();
    const longer =
      goesOn && end === asked.length && among && !among.has(key)
        ? [...among.keys()].filter((word) => word.startsWith(key))
        : [];
    const { meant, near = longer }: Slip =
      longer.length || known ? {} : slips.read(key, words(), isWord);
    // Marks that stand nowhere are a slip.
    const isMarked = !meant && (isKnown(key, marked) || words().has(marked));
    for (const part of meant ?? [key]) {
      tokens.push({ key: part, marked: isMarked ? marked : part, near });
    }
  });
  const hasMarks = tokens.some(({ marked, key }) => marked !== key);
  const complete = /\s$/.test(query);
  const isSaid = (at: number, { key, marked }: ComparedWord): boolean => {
    const typed = tokens[at];
    return typed?.key === key
      ? typed.marked === key || typed.marked === marked
      : !!typed?.near?.includes(key);
  };
  /**
   * Where a phrase that begins at a place ends; 0 when it does not stand there. Fillers may stand between its words, and up
   * to so many others; then one at least does.
   */
  const endOf = (
    said: readonly ComparedWord[],
    at: number,
    fillers: Uint8Array,
    others = 0,
  ): number => {
    let end = at;
    let left = others;
    for (const one of said) {
      const next = end;
      while (!isSaid(end, one)) {
        if (end === at || (!fillers[end] && left-- <= 0)) return 0;
        end += 1;
      }
      // A word of asking behind others is only asking: "người Hàn Quốc thì cần làm gì" is no "người Hàn Quốc làm".
      if (end > next && fillers[end]) return 0;
      end += 1;
    }
    return left === others && others ? 0 : end;
  };
  // Nowhere a filler.
  const none = new Uint8Array(MOST_LETTERS);
  // From the end, so that what stands in place of some words is not read once more.
  for (let at = tokens.length; at--;) {
    for (const { said, meanings } of startingWith(tokens[at]?.key ?? '')?.get('') ?? []) {
      if (endOf(said, at, none))
        tokens.splice(at, said.length, ...(officialOf(meanings)[0]?.slice(1) ?? []));
    }
  }
  const all = new Set(tokens.flatMap(({ key, near = [] }) => [key, ...near]));
  /** The phrases that may begin at each place; a single word must not be guessed. */
  const beginning = tokens.map(({ key, near = [] }) =>
    [key, ...near].flatMap((first, nth) => {
      const then = startingWith(first);
      return [...all]
        .flatMap((next) => then?.get(next) ?? [])
        .filter(
          ({ said }) =>
            said.every((one) => all.has(one.key)) && (!nth || said.length > 1 || key.length > 5),
        );
    }),
  );
  /** The phrase with most words at a place, and where it ends; with others between its words, only one that needs them. */
  const longestAt = (at: number, fillers: Uint8Array, others = 0) => {
    let words = others && LEAST_APART;
    let end = at + 1;
    let found: Phrase[] = [];
    for (const phrase of beginning[at] ?? []) {
      const { said, meanings } = phrase;
      if (said.length < words) continue;
      const to = endOf(said, at, meanings ? fillers : none, others);
      if (!to) continue;
      if (said.length > words) found = [];
      found.push(phrase);
      words = said.length;
      end = to;
    }
    const official = found.flatMap(({ meanings }) => officialOf(meanings));
    return { end, filler: found.length > 0 && !official.length, official };
  };
  const fillers = none.slice();
  tokens.forEach((_token, at) => {
    const { end, filler } = longestAt(at, none);
    if (filler) fillers.fill(1, at, end);
  });
  const spans: Span[] = [];
  let done = 0;
  tokens.forEach((_token, at) => {
    const { end, filler, official } = longestAt(at, fillers);
    if (end <= done) return;
    done = end;
    const typed = tokens.slice(at, end).map(({ key, marked }, nth) => ({
      key,
      marked: hasMarks ? marked : undefined,
      filler,
      unfinished: !complete && at + nth === tokens.length - 1,
      goesOn,
    }));
    spans.push({ typed, official, share: 1 });
  });
  tokens.forEach((_token, at) => {
    const { official } = longestAt(at, fillers, MOST_OTHERS);
    if (official.length) spans.push({ typed: [], official, share: APART });
  });
  // Who says nothing but fillers means them.
  if (spans.some(({ typed, official }) => official.length || typed.some(({ filler }) => !filler)))
    return spans;
  return spans.map((span) => ({
    ...span,
    typed: span.typed.map((asked) => ({ ...asked, filler: false })),
  }));
}

/** A word as it was typed. */
interface Typed extends ComparedWord {
  /** The words of phrases that it may be, where it is none itself or goes on. */
  readonly near?: readonly string[] | undefined;
}

/**
 * "Quyết toán thuế thu nhập cá nhân cuối năm cho nhân viên" says "quyết toán thuế cho nhân viên", too: a phrase of so many
 * words with at most so many others between them, and what that counts.
 */
const LEAST_APART = 3;
const MOST_OTHERS = 4;
const APART = 0.4;

/** Longer questions are cut: what is asked is said by then. */
const MOST_LETTERS = 400;
