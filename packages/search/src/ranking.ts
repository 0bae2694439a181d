import type { Row } from './catalogue.js';
import { ANYWHERE } from './index-format.js';
import { emptyLexicon, type Match } from './lexicon.js';
import type { PhraseBook, QueryWord, Reading, Span } from './phrases.js';
import { remembered } from './remembered.js';
import { scan } from './text.js';

/** A row and how well it answers. */
export type Ranked = readonly [row: Row, score: number];

/** The letters agree, the marks do not. */
const OTHER_MARKS = 0.37;
/** No marks typed on this word, though on others, or marks that stand nowhere. */
const NO_MARKS = 0.85;
/** What is said in brackets, such as "(cấp xã)", describes less than the rest of a name. */
const BRACKETS = 0.3;
/** A filler inside a name or an official wording says little. */
const LIGHT = 0.4;
/** What a word counts in the name, in the further words, the field and the agency. */
const SHARES = [1, 0.8, 0.9, 0.5];
/** Rarity of a word that stands nowhere. Low: a place or a person must not hide what the rest asks for. */
const UNKNOWN = 2;
/** No word is rarer than this: one odd word must not decide. */
const RAREST = 6;
/** What a word of a question weighs, and two neighbours that are neighbours in the name too. */
const ALONE = 1.33;
const TOGETHER = 2;
/** The same, one of the two a filler. */
const TOGETHER_WITH_FILLER = 1.06;
/** The same inside of an official wording. */
const TOGETHER_INSIDE = 0.25;
/** What a phrase of the vocabulary weighs at most, and how much less where many rows say it. */
const PHRASE = 20;
const PHRASE_COMMON = 1.33;
/** A phrase half said counts less than half. */
const PHRASE_PART = 1.125;
/** From here on a row says a phrase; below the other it says nothing of it. */
const PHRASE_SAID = 0.6;
const PHRASE_LEAST = 0.33;
/** What was typed counts less than what the catalogue calls it. */
const AS_TYPED = 0.7;
/** How much covering the question counts, and covering the name. */
const COVERAGE = 1.33;
const PRECISION = 0.665;
const LEAST_PRECISION = 0.02;
/** A special case that nobody asked for. */
const VARIANT = 0.75;
/** Beside a much better answer, a weak one is noise. */
const LEAST_OF_BEST = 0.3;
/** Every second name begins with it; it says nothing. */
const BOILERPLATE = /^thủ tục\s+/;
/** Of the words a typo or a beginning may stand for, so many are looked for beside their neighbours. */
const MOST_NEIGHBOURS = 4;
const MOST_PAIRS = 5_000;

/** Ranks the rows of an index. */
export interface Ranking {
  /** Whether a folded word stands in the catalogue. */
  readonly isKnown: (key: string) => boolean;
  /** The rows that answer, in no order. Without a word to look for, all accepted rows, common ones highest. */
  readonly rank: (
    spans: readonly Span[],
    accepts: (row: Row) => boolean,
    leastCoverage: number,
  ) => readonly Ranked[];
  /** Where a name says what a query stands for: `[start, end)`, neighbours as one. Fillers only when there is nothing else. */
  readonly marker: (spans: readonly Span[]) => (name: string) => [start: number, end: number][];
}

/** What is collected of each row while words are looked up. */
interface Tally {
  /** The rows that have any of them; some more than once. */
  readonly rows: number[];
  readonly found: Float64Array;
}

/** How much of a reading some rows say. */
type Evidence = readonly (readonly [row: number, fit: number])[];

/**
 * Reads all words of the rows: where each stands, how rare it is, how much each name says.
 *
 * A question is read as phrases of the vocabulary and the words between them. A phrase counts as far as a row says one of
 * its official wordings, and the more the fewer rows do; a word by its rarity, two neighbours together far more than
 * either alone. How much of the question a row covers, how much of the row's name was asked for, and whether the row is
 * a special case that nobody asked for make the score.
 * @param variants what makes a name a special case, as the index holds it
 */
export function rankingOf(
  rows: readonly Row[],
  { isFiller }: PhraseBook,
  variants: string,
): Ranking {
  const { word, keyOf, markedOf, keys, wordsOf, find, match } = emptyLexicon();
  /** All names, one after the other, as numbers of words; `~number` in brackets. */
  const tokens: number[] = [];
  const starts = [0];
  /** For each word the rows it stands in and where, `row * 4 + place`. */
  const postings: number[][] = [];
  /** In how many names each word stands. */
  const names: number[] = [];
  const post = (number: number, row: number, place: number) => {
    const list = (postings[number] ??= []);
    // Names come first: what stands there counts most.
    if (list.length > 0 && (list[list.length - 1] ?? 0) >> 2 === row) return;
    list.push(row * 4 + place);
    names[number] = (names[number] ?? 0) + (place === 0 ? 1 : 0);
  };
  const wordsIn = remembered((text: string): readonly number[] => {
    const found: number[] = [];
    scan(text.toLowerCase(), (written) => found.push(word(written)));
    return found;
  });
  rows.forEach((row, at) => {
    let depth = 0;
    scan(
      row.name.toLowerCase().replace(BOILERPLATE, ''),
      (written) => {
        const number = word(written);
        tokens.push(depth > 0 ? ~number : number);
        post(number, at, 0);
      },
      (by) => (depth += by),
    );
    starts.push(tokens.length);
    if (row.words) for (const number of wordsIn(row.words)) post(number, at, 1);
    for (const number of wordsIn(row.fields)) post(number, at, 2);
    for (const number of wordsIn(row.agency)) post(number, at, 3);
  });

  const rarityOf = (count: number) =>
    Math.min(RAREST, Math.log(1 + rows.length / Math.max(1, count)));
  /** What each word says in a name. */
  const weights = keyOf.map(
    (key, number) =>
      rarityOf(names[number] ?? 0) *
      (isFiller({ key: keys[key] ?? '', marked: markedOf[number] }) ? LIGHT : 1),
  );
  const says = Float64Array.from(tokens, (token) =>
    token < 0 ? (weights[~token] ?? 0) * BRACKETS : (weights[token] ?? 0),
  );
  /** What each name says in all. */
  const totals = rows.map((_row, at) => {
    let total = 0;
    for (let nth = starts[at] ?? 0; nth < (starts[at + 1] ?? 0); nth += 1) total += says[nth] ?? 0;
    return Math.max(total, 0.001);
  });
  const priors = rows.map(priorOf);
  const common = (key: number) =>
    (wordsOf[key] ?? []).reduce((sum, number) => sum + (names[number] ?? 0), 0);

  /** The rows where two keys stand side by side in the name. */
  const pairs = new Map<number, readonly number[]>();
  const rowsWith = (one: number, other: number): readonly number[] => {
    const pair = one * keys.length + other;
    const known = pairs.get(pair);
    if (known) return known;
    const found: number[] = [];
    for (const number of wordsOf[common(one) < common(other) ? one : other] ?? []) {
      for (const posting of postings[number] ?? []) {
        const at = posting >> 2;
        if ((posting & 3) === 0 && sequenceIn(at, [one, other]) >= 0) found.push(at);
      }
    }
    if (pairs.size > MOST_PAIRS) pairs.clear();
    pairs.set(pair, found);
    return found;
  };
  const keyAt = (place: number): number => {
    const token = tokens[place] ?? 0;
    return keyOf[token < 0 ? ~token : token] ?? 0;
  };
  /** Where keys stand one after the other in a name; -1 when they do not. */
  const sequenceIn = (at: number, sequence: readonly number[]): number => {
    const [start = 0, end = 0] = [starts[at], starts[at + 1]];
    for (let from = start; from + sequence.length <= end; from += 1) {
      let same = 0;
      while (same < sequence.length && keyAt(from + same) === sequence[same]) same += 1;
      if (same === sequence.length) return from - start;
    }
    return -1;
  };
  /** What makes a name a variant, with the rows that are. */
  const variantRows = remembered((text: string) => {
    const sequence = text
      .replace(ANYWHERE, '')
      .split(' ')
      .map((key) => find(key) ?? -1);
    const [first = -1] = sequence;
    const found = (wordsOf[first] ?? []).flatMap((number) =>
      (postings[number] ?? []).flatMap((posting) => {
        const at = posting >> 2;
        if ((posting & 3) > 0) return [];
        const place = sequenceIn(at, sequence);
        return place === 0 || (place > 0 && text.startsWith(ANYWHERE)) ? at : [];
      }),
    );
    return { sequence, found };
  });

  const newTally = (): Tally => ({
    rows: [],
    found: new Float64Array(rows.length),
  });
  // What was found last in each row, and in which turn: nothing has to be cleared between turns.
  const best = new Float64Array(rows.length);
  const turnOf = new Int32Array(rows.length);
  let turn = 0;

  /** The words of the catalogue that a word of a query stands for, as far as the marks agree. */
  const wordsFor = ({ key, marked }: QueryWord, matches: readonly Match[]): readonly Match[] => {
    const words = matches.flatMap(([one, strength]) =>
      (wordsOf[one] ?? []).map((number): Match => [number, strength]),
    );
    // Marks that stand nowhere are a slip.
    const isSlip = words.every(([number]) => markedOf[number] !== marked);
    return words.map(([number, strength]) => [
      number,
      strength < 1 || marked === undefined || marked === markedOf[number]
        ? strength
        : marked === key || isSlip
          ? NO_MARKS
          : OTHER_MARKS,
    ]);
  };
  /** Adds a word to a tally wherever it stands; returns what it weighs. */
  const addWord = (
    asked: QueryWord,
    words: readonly Match[],
    factor: number,
    into: Tally,
  ): number => {
    turn += 1;
    let count = 0;
    for (const [number, strength] of words) if (strength > 0.5) count += names[number] ?? 0;
    const weight =
      factor *
      (words.length > 0 ? rarityOf(count) : UNKNOWN) *
      (asked.unfinished ? Math.min(1, asked.key.length / 3) : 1);
    for (const [number, strength] of words) {
      for (const posting of postings[number] ?? []) {
        const at = posting >> 2;
        const share = strength * (SHARES[posting & 3] ?? 0);
        const before = turnOf[at] === turn ? (best[at] ?? 0) : 0;
        if (share <= before) continue;
        turnOf[at] = turn;
        best[at] = share;
        into.rows.push(at);
        into.found[at] = (into.found[at] ?? 0) + weight * (share - before);
      }
    }
    return weight;
  };
  /** Adds two neighbours to a tally where they stand side by side; returns what they weigh. */
  const addPair = (
    one: readonly Match[],
    other: readonly Match[],
    factor: number,
    into: Tally,
  ): number => {
    turn += 1;
    const found = one
      .slice(0, MOST_NEIGHBOURS)
      .flatMap(([left, strength]) =>
        other
          .slice(0, MOST_NEIGHBOURS)
          .map(([right, share]) => [rowsWith(left, right), strength * share] as const),
      );
    const count = found.reduce((sum, [list]) => sum + list.length, 0);
    if (count === 0) return 0;
    const weight = factor * rarityOf(count);
    for (const [list, strength] of found) {
      for (const at of list) {
        if (turnOf[at] === turn) continue;
        turnOf[at] = turn;
        into.found[at] = (into.found[at] ?? 0) + weight * strength;
      }
    }
    return weight;
  };

  const scratch = newTally();
  /** What is found of words that belong together. */
  const evidenceOf = (
    reading: Reading,
    matchesOf: (asked: QueryWord) => readonly Match[],
  ): Evidence => {
    const into = { ...scratch, rows: [] };
    const once = new Set<string>();
    let total = 0;
    reading.forEach((asked, nth) => {
      const before = reading[nth - 1];
      const matches = matchesOf(asked);
      if (!once.has(asked.key)) {
        total += addWord(asked, wordsFor(asked, matches), isFiller(asked) ? LIGHT : 1, into);
      }
      once.add(asked.key);
      if (before) total += addPair(matchesOf(before), matches, TOGETHER_INSIDE, into);
    });
    return taken(into, (at, found) => [at, found / total] as const).filter(
      ([, fit]) => fit >= PHRASE_LEAST,
    );
  };
  const exactly = ({ key }: QueryWord): readonly Match[] => {
    const number = find(key);
    return number === undefined ? [] : [[number, 1]];
  };
  const matchesOf = ({ key, unfinished }: QueryWord) => match(key, unfinished, common);
  const known = remembered((official: Reading) => evidenceOf(official, exactly));

  return {
    isKnown: (key) => find(key) !== undefined,
    rank: (spans, accepts, leastCoverage) => {
      if (spans.length === 0) {
        return rows.flatMap((row, at): Ranked[] => (accepts(row) ? [[row, priors[at] ?? 1]] : []));
      }
      const all = newTally();
      let total = 0;
      const onlyFillers = spans.every(({ typed }) => typed.every(({ filler }) => filler));
      const once = new Set<string>();
      const used = new Set<Reading>();
      /** How strongly each word of the catalogue is asked for. */
      const asks = new Float64Array(keyOf.length);
      const ask = (words: readonly Match[]) => {
        for (const [number, strength] of words) {
          asks[number] = Math.max(asks[number] ?? 0, strength);
        }
      };
      let before: QueryWord | undefined;
      for (const { typed, official } of spans) {
        typed.forEach((asked, nth) => {
          const matches = matchesOf(asked);
          const words = wordsFor(asked, matches);
          const isLight = asked.filler && !onlyFillers;
          ask(words);
          if (official.length === 0 && !isLight && !once.has(asked.key)) {
            total += addWord(asked, words, ALONE, all);
          }
          once.add(asked.key);
          if (before && !(isLight && before.filler) && (official.length === 0 || nth === 0)) {
            const factor =
              isLight || (before.filler && !onlyFillers) ? TOGETHER_WITH_FILLER : TOGETHER;
            total += addPair(matchesOf(before), matches, factor, all);
          }
          before = asked;
        });
        const fresh = official.filter((one) => !used.has(one));
        if (fresh.length === 0) continue;
        for (const one of fresh) {
          used.add(one);
          for (const asked of one) ask(wordsFor(asked, exactly(asked)));
        }
        const into = { ...scratch, rows: [] as number[] };
        [evidenceOf(typed, matchesOf), ...fresh.map(known)].forEach((evidence, nth) => {
          for (const [at, fit] of evidence) {
            const counts = nth === 0 ? fit * AS_TYPED : fit;
            if (counts <= (into.found[at] ?? 0)) continue;
            into.rows.push(at);
            into.found[at] = counts;
          }
        });
        const found = taken(into, (at, fit) => [at, fit] as const);
        const most = found.filter(([, fit]) => fit >= PHRASE_SAID).length;
        const weight = PHRASE * (rarityOf(most) / RAREST) ** PHRASE_COMMON;
        total += weight;
        for (const [at, fit] of found) {
          all.rows.push(at);
          all.found[at] = (all.found[at] ?? 0) + weight * fit ** PHRASE_PART;
        }
      }

      turn += 1;
      for (const text of variants.split('|')) {
        const { sequence, found } = variantRows(text);
        const isAsked = sequence.every((key) =>
          (wordsOf[key] ?? []).some((number) => (asks[number] ?? 0) > 0),
        );
        if (!isAsked) for (const at of found) turnOf[at] = turn;
      }
      let top = 0;
      const ranked = taken(all, (at, found): Ranked | undefined => {
        const row = rows[at];
        const coverage = found / total;
        if (!row || !(coverage >= leastCoverage) || !accepts(row)) return undefined;
        let said = 0;
        for (let nth = starts[at] ?? 0; nth < (starts[at + 1] ?? 0); nth += 1) {
          const token = tokens[nth] ?? 0;
          said += (asks[token < 0 ? ~token : token] ?? 0) * (says[nth] ?? 0);
        }
        // What only the field or further words say is found, too.
        const precision = Math.max(LEAST_PRECISION, said / (totals[at] ?? 1));
        const score =
          coverage ** COVERAGE *
          precision ** PRECISION *
          (priors[at] ?? 1) *
          (turnOf[at] === turn ? VARIANT : 1);
        top = Math.max(top, score);
        return [row, score];
      });
      return ranked.filter(
        (one): one is Ranked => one !== undefined && one[1] > 0 && one[1] >= top * LEAST_OF_BEST,
      );
    },
    marker: (spans) => {
      const typed = spans.flatMap((span) => span.typed);
      const meaningful = typed.filter(({ filler }) => !filler);
      const meaning = (matches: readonly Match[]) =>
        new Set(matches.filter(([, strength]) => strength > 0.5).map(([number]) => number));
      const asTyped = meaning(
        (meaningful.length > 0 ? meaningful : typed).flatMap((asked) =>
          wordsFor(asked, matchesOf(asked)),
        ),
      );
      const official = meaning(
        spans.flatMap((span) =>
          span.official.flat().flatMap((asked) => wordsFor(asked, exactly(asked))),
        ),
      );
      const marksOf = (name: string, meant: ReadonlySet<number>) => {
        const marks: [start: number, end: number][] = [];
        scan(name.toLowerCase(), (written, start) => {
          if (!meant.has(word(written))) return;
          const last = marks.at(-1);
          if (last && name.slice(last[1], start).trim() === '') last[1] = start + written.length;
          else marks.push([start, start + written.length]);
        });
        return marks;
      };
      return (name) => {
        const marks = marksOf(name, asTyped);
        return marks.length > 0 ? marks : marksOf(name, official);
      };
    },
  };
}

/** Takes what was tallied of each row, once, and leaves the tally empty. */
function taken<Item>({ rows, found }: Tally, read: (row: number, found: number) => Item): Item[] {
  const items: Item[] = [];
  for (const at of rows) {
    const value = found[at] ?? 0;
    if (value === 0) continue;
    items.push(read(at, value));
    found[at] = 0;
  }
  return items;
}

/** Most people come for what a commune does for citizens, and for what stands under a life event. */
function priorOf({ levels, groups, lifeEvents }: Row): number {
  return (
    1 +
    (levels.includes('commune') ? 0.05 : 0) +
    (groups.includes('Công dân') ? 0.06 : 0) +
    (lifeEvents === '' ? 0 : 0.05)
  );
}

/** Best first; equals in an order that depends on nothing but their codes. */
export function byScore([a, score]: Ranked, [b, other]: Ranked): number {
  return other - score || (a.code < b.code ? -1 : 1);
}

/** The best of what was found, best first. */
export function bestOf(found: readonly Ranked[], limit: number): readonly Ranked[] {
  // Numbers sort much faster than rows: most are left out by their score alone.
  const least =
    Float64Array.from(found, ([, score]) => score)
      .sort()
      .at(-limit) ?? 0;
  return found
    .filter(([, score]) => score >= least)
    .sort(byScore)
    .slice(0, limit);
}
