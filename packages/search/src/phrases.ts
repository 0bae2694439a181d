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

/** What people say, and what the catalogue says instead; nothing for a filler. */
interface Phrase {
  readonly said: readonly ComparedWord[];
  readonly official: readonly (readonly ComparedWord[])[];
  /** `said` is only another way to write what stands behind the first word of the official wording, and read as that. */
  readonly same: boolean;
}

/** What people say. */
export interface PhraseBook {
  /** The phrases that start with a folded word; taken apart when it is first asked for, since most words never are. */
  readonly startingWith: (key: string) => readonly Phrase[];
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
      const key = keyOf(/^[^ A-Z]*/.exec(run)?.[0] ?? '');
      const known = starts.get(key);
      if (known) known.push([run, meanings]);
      else starts.set(key, [[run, meanings]]);
    }
  }
  // One reading for one wording, whoever says it.
  const compared = remembered(comparable);
  const read = remembered((wording: string): readonly ComparedWord[] =>
    wording.split(' ').map(compared),
  );
  const phrasesOf = remembered((key: string) =>
    (starts.get(key) ?? []).flatMap(([run, meanings]) => {
      const official = meanings.split('|').filter(Boolean).map(read);
      const same = meanings.startsWith(SAME);
      let said: readonly ComparedWord[] = [];
      return run.split(/(?=[A-Z])/).map((part, nth): Phrase => {
        const own = nth ? part.slice(1) : part;
        said = [...said.slice(0, nth && part.charCodeAt(0) - BEFORE_SHARED), ...read(own)];
        return { said, official, same };
      });
    }),
  );
  const all = `${synonyms}|${fillers}`;
  const words = remembered((said: string): ReadonlySet<string> => {
    const known = new Set<string>();
    scan(said, (start, end) => {
      const { key, marked } = compared(said.slice(start, end));
      known.add(key).add(marked);
    });
    return known;
  });
  return {
    // What stands in no phrase is not remembered: anybody can ask for anything.
    startingWith: (key) => (starts.has(key) ? phrasesOf(key) : []),
    words: () => words(all),
  };
}

/**
 * How a query is understood: the longest phrases of the vocabulary in it, also where two overlap ("mở quán", "quán cà
 * phê"), and word by word what stands in none. With marks typed, a phrase must agree in them: `sơ đồ` is not `sổ đỏ`.
 * @param isKnown whether a folded word stands in the catalogue
 */
export function readQuery(
  query: string,
  { startingWith, words }: PhraseBook,
  isKnown: (key: string, marked?: string) => boolean,
  slips: Slips,
): readonly Span[] {
  const isWord = (key: string) => isKnown(key) || words().has(key);
  const tokens: Typed[] = [];
  const asked = query.slice(0, MOST_LETTERS).toLowerCase().normalize('NFC');
  scan(asked, (start, end) => {
    const { key, marked } = comparable(asked.slice(start, end));
    const { meant, near }: Slip = isWord(key) ? {} : slips.read(key, words(), isWord);
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
    for (const { said, official, same } of startingWith(tokens[at]?.key ?? '')) {
      if (same && endOf(said, at, none))
        tokens.splice(at, said.length, ...(official[0]?.slice(1) ?? []));
    }
  }
  const all = new Set(tokens.flatMap(({ key, near = [] }) => [key, ...near]));
  /** The phrases that may begin at a place; a single word must not be guessed. */
  const beginningAt = (at: number): readonly Phrase[] => {
    const { key = '', near } = tokens[at] ?? {};
    if (!near) return startingWith(key);
    return [
      ...startingWith(key),
      ...near.flatMap(startingWith).filter(({ said }) => said.length > 1 || key.length > 5),
    ];
  };
  /** The phrase with most words at a place, and where it ends; with others between its words, only one that needs them. */
  const longestAt = (at: number, fillers: Uint8Array, others = 0) => {
    let words = others && LEAST_APART;
    let end = at + 1;
    let found: Phrase[] = [];
    for (const phrase of beginningAt(at)) {
      const { said, official } = phrase;
      // Most phrases differ in their second word.
      if (said.length < words || !all.has((said[1] ?? said[0])?.key ?? '')) continue;
      const to = endOf(said, at, official.length ? fillers : none, others);
      if (!to) continue;
      if (said.length > words) found = [];
      found.push(phrase);
      words = said.length;
      end = to;
    }
    const official = found.flatMap((phrase) => phrase.official);
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
  /** The words of phrases that it may be, where it is none itself. */
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
