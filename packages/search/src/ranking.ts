import type { Row } from './catalogue.js';
import type { SearchIndexJson } from './index-format.js';
import type { Match } from './lexicon.js';
import type { MeantBy, ReadName } from './marks.js';
import type { QueryWord, Reading, Span } from './phrases.js';
import { postingsOf } from './postings.js';
import { remembered } from './remembered.js';
import type { Slips } from './slips.js';

/** A row and how well it answers. */
export type Ranked = readonly [row: Row, score: number];

/** The letters agree, the marks do not. */
const OTHER_MARKS = 0.37;
/** No marks typed on this word, though on others, or marks that stand nowhere. */
const NO_MARKS = 0.85;
/** From this strength on a word is meant. */
const MEANT = 0.5;
/** Rarity of a word that stands nowhere. Low: a place or a person must not hide what the rest asks for. */
const UNKNOWN = 2;
/** What a word of a question weighs, and two neighbours that are neighbours in the name too. */
const ALONE = 1.33;
const TOGETHER = 2;
/** The same, one of the two a filler; the same inside of an official wording. */
const TOGETHER_WITH_FILLER = 1.06;
const TOGETHER_INSIDE = 0.5;
/** What a phrase of the vocabulary weighs against its rarity. */
const PHRASE = 3.3;
/** From here on a row says a phrase; below the other it says nothing of it. */
const PHRASE_SAID = 0.6;
const PHRASE_LEAST = 0.33;
/** What was typed counts less than what the catalogue calls it. */
const AS_TYPED = 0.7;
/** A special case that nobody asked for. */
const VARIANT = 0.65;
/** Below this share of the meaning of a query a row is no answer to it, nor near to one. */
const LEAST_COVERAGE = 0.15;
const NEAREST_COVERAGE = 0.05;
/**
 * Syllables that stand alone meet by chance: the "phở" of a question in somebody's "phố". So an answer has this share in
 * sayings and in neighbours that are neighbours in its name, too; or several rare syllables; or the only one that was
 * asked for, perhaps with a slip.
 */
const LEAST_FIRM = 0.1;
const SEVERAL_RARE = 15;
const THE_ONLY_ONE = 0.74;
/** What only the field or further words say is found, too. */
const LEAST_PRECISION = 0.02;
/** Beside a much better answer, a weak one is noise. */
const LEAST_OF_BEST = 0.16;

/** What a query finds. */
export interface Answer {
  /**
   * The accepted rows that answer, in no order; without a word to look for all of them, common ones highest.
   * @param nearest also what answers only little
   */
  readonly rank: (accepts: (row: Row) => boolean, nearest?: boolean) => readonly Ranked[];
  readonly meantBy: MeantBy;
}

/** Ranks the rows of an index. */
export interface Ranking {
  readonly read: ReadName;
  /** Whether a folded word stands in the catalogue, with such marks. */
  readonly isKnown: (key: string, marked?: string) => boolean;
  readonly answer: (spans: readonly Span[], slips: Slips) => Answer;
}

/** A row, by its place, and how much was found of it. */
type Found = readonly [row: number, found: number];

/** What is collected of each row while words are looked up. */
interface Tally {
  /** The rows that have any of them. */
  readonly rows: number[];
  readonly found: Float64Array;
}

/**
 * Reads all words of the rows: where each stands, how rare it is, how much each name says.
 *
 * A question is read as phrases of the vocabulary and the words between them. A phrase counts as far as a row says one of
 * its official wordings, and the more the fewer rows do; a word by its rarity, two neighbours together far more than
 * either alone. How much of the question a row covers, how much of the row's name was asked for, and whether the row is
 * a special case that nobody asked for make the score.
 */
export function rankingOf(rows: readonly Row[], json: SearchIndexJson): Ranking {
  const { lexicon, tokens, rowOf, starts, places, says, names, groupsOf, rarityOf } =
    postingsOf(json);
  const { read, keyOf, markedOf, wordsOf, find, match } = lexicon;
  /** How much of what a name says is asked for; how strongly each word is. */
  const precisionOf = (row: number, asks: Float64Array): number => {
    let [asked, said] = [0, 0];
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place += 1) {
      said += says[place] ?? 0;
      asked += (says[place] ?? 0) * (asks[tokens[place] ?? 0] ?? 0);
    }
    return asked / (said || 1);
  };
  const numbersOf = (key: string): readonly number[] => wordsOf[find(key) ?? -1] ?? [];
  const common = (key: number) =>
    (wordsOf[key] ?? []).reduce((sum, number) => sum + (names[number]?.length ?? 0), 0);

  /** The rows where two keys stand side by side in the name; some more than once. */
  const rowsWith = (one: number, other: number): readonly number[] => {
    const step = common(one) < common(other) ? 1 : -1;
    const [rarer, neighbour] = step > 0 ? [one, other] : [other, one];
    const found: number[] = [];
    for (const number of wordsOf[rarer] ?? []) {
      for (const place of places[number] ?? []) {
        const [row, beside] = [rowOf[place] ?? 0, place + step];
        if (keyOf[tokens[beside] ?? -1] === neighbour && rowOf[beside] === row) found.push(row);
      }
    }
    return found;
  };

  const newTally = (): Tally => ({ rows: [], found: new Float64Array(rows.length) });
  const add = ({ rows: touched, found }: Tally, at: number, weight: number) => {
    const before = found[at] ?? 0;
    if (!before) touched.push(at);
    found[at] = before + weight;
  };
  // What was found last in each row, and in which turn: nothing has to be cleared between turns.
  const best = new Float64Array(rows.length);
  const turnOf = new Float64Array(rows.length);
  let turn = 0;
  /** What a row gains on what it had in this turn. */
  const gain = (at: number, share: number): number => {
    const before = turnOf[at] === turn ? (best[at] ?? 0) : 0;
    if (share <= before) return 0;
    turnOf[at] = turn;
    best[at] = share;
    return share - before;
  };

  /** The words of the catalogue that a word of a query stands for, as far as the marks agree. */
  const wordsFor = ({ key, marked }: QueryWord, matches: readonly Match[]): readonly Match[] => {
    const words = matches.flatMap(([one, strength]) =>
      (wordsOf[one] ?? []).map((number): Match => [number, strength]),
    );
    // Marks that stand nowhere are a slip.
    const isSlip = words.every(([number]) => markedOf(number) !== marked);
    return words.map(([number, strength]) => [
      number,
      strength < 1 || !marked || marked === markedOf(number)
        ? strength
        : marked === key || isSlip
          ? NO_MARKS
          : OTHER_MARKS,
    ]);
  };
  /** What a word weighs: the more, the fewer names have it. */
  const weightOf = (words: readonly Match[]): number => {
    let count = 0;
    for (const [number, strength] of words)
      if (strength > MEANT) count += names[number]?.length ?? 0;
    return words.length > 0 ? rarityOf(count) : UNKNOWN;
  };
  /**
   * Adds words to a tally wherever they stand, the rarest first: what has nothing by the time that the rest weighs less
   * than needed can no longer get there, so that common words are looked up for few rows only.
   */
  const addWords = (
    words: (readonly [weight: number, words: readonly Match[]])[],
    needed: number,
    into: Tally,
  ) => {
    let left = 0;
    for (const [weight] of words) left += weight;
    for (const [weight, meant] of words.sort(([a], [b]) => b - a)) {
      const isLate = left < needed;
      left -= weight;
      turn += 1;
      for (const [number, strength] of meant) {
        const named = { share: 1, rows: names[number] ?? [] };
        for (const { share, rows: of } of [named, ...(groupsOf[number] ?? [])]) {
          // Written out: this is where most of a question's time goes.
          for (const at of of) {
            if (isLate && !into.found[at]) continue;
            const more = gain(at, strength * share);
            if (more) add(into, at, weight * more);
          }
        }
      }
    }
  };
  /** Adds two neighbours to a tally where they stand side by side; returns what they weigh. */
  const addPair = (
    [one]: readonly Match[],
    [other]: readonly Match[],
    factor: number,
    into: Tally,
  ): number => {
    if (!one || !other) return 0;
    const found = rowsWith(one[0], other[0]);
    if (!found.length) return 0;
    turn += 1;
    const weight = factor * rarityOf(found.length);
    for (const at of found) add(into, at, weight * gain(at, one[1] * other[1]));
    return weight;
  };

  const scratch = newTally();
  /** How much of words that belong together some rows say. */
  const evidenceOf = (
    reading: Reading,
    matchesOf: (asked: QueryWord) => readonly Match[],
    factor = 1,
  ) => {
    const into = { ...scratch, rows: [] };
    let total = 0;
    const words = reading.map((asked, nth) => {
      const before = reading[nth - 1];
      const matches = matchesOf(asked);
      if (before) total += addPair(matchesOf(before), matches, TOGETHER_INSIDE, into);
      const found = wordsFor(asked, matches);
      return [weightOf(found), found] as const;
    });
    for (const [weight] of words) total += weight;
    const needed = (total * PHRASE_LEAST) / factor;
    addWords(words, needed, into);
    return taken(into, needed).map(([at, found]): Found => [at, (found / total) * factor]);
  };
  const exactly = ({ key }: QueryWord): readonly Match[] => {
    const number = find(key);
    return number === undefined ? [] : [[number, 1]];
  };
  const known = remembered((official: Reading) => evidenceOf(official, exactly));

  return {
    read,
    isKnown: (key, marked) =>
      numbersOf(key).some((number) => !marked || markedOf(number) === marked),
    answer: (spans, slips) => {
      const matchesOf = remembered(({ key, unfinished }: QueryWord) =>
        match(key, unfinished, common, slips),
      );
      const typed = spans.flatMap((span) => span.typed);
      const official = spans.flatMap((span) => span.official.flat());
      const askedBy = (asked: readonly QueryWord[], matches: typeof matchesOf) =>
        asked.flatMap((one) => wordsFor(one, matches(one)));

      return {
        rank: (accepts, nearest) => {
          const all = newTally();
          const words: [weight: number, words: readonly Match[]][] = [];
          let total = 0;
          let before: QueryWord | undefined;
          for (const span of spans) {
            const isPhrase = span.official.length > 0;
            span.typed.forEach((asked, nth) => {
              const matches = matchesOf(asked);
              if (!isPhrase && !asked.filler) {
                const found = wordsFor(asked, matches);
                const weight = weightOf(found) * ALONE;
                words.push([weight, found]);
                total += weight;
              }
              if (before && !(asked.filler && before.filler) && !(isPhrase && nth)) {
                const factor = asked.filler || before.filler ? TOGETHER_WITH_FILLER : TOGETHER;
                total += addPair(matchesOf(before), matches, factor, all);
              }
              before = asked;
            });
            if (!isPhrase) continue;
            // All is found before any of it is added up: both happen in the same scratch space.
            const evidence = [
              evidenceOf(span.typed, matchesOf, AS_TYPED),
              ...span.official.map(known),
            ];
            const into = { ...scratch, rows: [] as number[] };
            for (const [at, fit] of evidence.flat()) {
              add(into, at, Math.max(0, fit - (into.found[at] ?? 0)));
            }
            const found = taken(into, 0);
            const weight = PHRASE * rarityOf(found.filter(([, fit]) => fit >= PHRASE_SAID).length);
            total += weight;
            for (const [at, fit] of found) add(all, at, weight * fit);
          }
          if (!total) {
            return rows
              .filter(accepts)
              .map((row) => [row, row.prior * (row.variants.length ? VARIANT : 1)]);
          }

          /** How strongly each word of the catalogue is asked for. */
          const asks = new Float64Array(keyOf.length);
          for (const [number, strength] of [
            ...askedBy(typed, matchesOf),
            ...askedBy(official, exactly),
          ]) {
            asks[number] = Math.max(asks[number] ?? 0, strength);
          }
          const isAsked = remembered((variant: string) =>
            variant.split(' ').every((key) => numbersOf(key).some((number) => asks[number])),
          );
          const firm = all.found.slice();
          const least = total * (nearest ? NEAREST_COVERAGE : LEAST_COVERAGE);
          // What a row must have that has nothing firm.
          const alone = words.length < 2 ? total * THE_ONLY_ONE : SEVERAL_RARE;
          addWords(words, nearest ? least : Math.max(least, alone), all);
          let top = 0;
          return taken(all, least)
            .flatMap(([at, found]): Ranked[] => {
              const row = rows[at];
              const coverage = found / total;
              const isAnswer = nearest || (firm[at] ?? 0) > total * LEAST_FIRM || found > alone;
              if (!row || !accepts(row) || !isAnswer) return [];
              const score =
                coverage *
                coverage *
                row.prior *
                Math.max(LEAST_PRECISION, precisionOf(at, asks)) *
                (row.variants.every(isAsked) ? 1 : VARIANT);
              top = Math.max(top, score);
              return [[row, score]];
            })
            .filter(([, score]) => score >= top * LEAST_OF_BEST);
        },
        meantBy: (asked, isOfficial) =>
          new Set(
            wordsFor(asked, isOfficial ? exactly(asked) : matchesOf(asked))
              .filter(([, strength]) => strength > MEANT)
              .map(([number]) => number),
          ),
      };
    },
  };
}

/** Takes what was tallied of the rows that have so much, and leaves the tally empty. */
function taken({ rows, found }: Tally, least: number): Found[] {
  const items: Found[] = [];
  for (const at of rows) {
    const value = found[at] ?? 0;
    if (value >= least) items.push([at, value]);
    found[at] = 0;
  }
  return items;
}

/** Best first; of equals the one with the plainer name, and in the end by code. */
export function byScore([{ facts: a }, score]: Ranked, [{ facts: b }, other]: Ranked): number {
  return other - score || a.name.length - b.name.length || (a.code < b.code ? -1 : 1);
}
