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

/** Rows, by their places, and how much of something each says. */
interface Found {
  readonly rows: readonly number[];
  readonly fits: Float64Array;
}

/** Words of the catalogue that one of a query stands for, and what it weighs. */
interface Weighed {
  readonly weight: number;
  readonly words: readonly Match[];
}

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
  const { lexicon, tokens, rowOf, says, starts, beside, places, begins, named, rarityOf } =
    postingsOf(json);
  const { read, keyOf, markedOf, wordsOf, find, match } = lexicon;
  const end = starts[rows.length] ?? 0;
  /** How strongly each word of the catalogue is asked for. */
  const asks = new Float64Array(keyOf.length);
  /** How much of what a name says is asked for. */
  const precisionOf = (row: number): number => {
    let [asked, said] = [0, 0];
    const to = starts[row + 1] ?? 0;
    for (let place = starts[row] ?? 0; place < to; place += 1) {
      const much = says[place] ?? 0;
      said += much;
      asked += much * (asks[tokens[place] ?? 0] ?? 0);
    }
    return asked / (said || 1);
  };
  const numbersOf = (key: string): readonly number[] => wordsOf[find(key) ?? -1] ?? [];
  /** How many names have any of the words of each key. */
  const commonness = new Float64Array(wordsOf.length);
  keyOf.forEach((key, number) => {
    commonness[key] = (commonness[key] ?? 0) + (named[number] ?? 0);
  });
  const common = (key: number) => commonness[key] ?? 0;

  /** The rows where two keys stand side by side in the name; some more than once. */
  const rowsWith = (one: number, other: number): readonly number[] => {
    const step = common(one) < common(other) ? 1 : -1;
    const [rarer, neighbour] = step > 0 ? [one, other] : [other, one];
    const found: number[] = [];
    for (const number of wordsOf[rarer] ?? []) {
      const to = begins[number + 1] ?? 0;
      for (let nth = begins[number] ?? 0; nth < to; nth += 1) {
        const place = places[nth] ?? 0;
        if (place >= beside) break;
        const row = rowOf[place] ?? 0;
        if (keyOf[tokens[place + step] ?? -1] === neighbour && rowOf[place + step] === row)
          found.push(row);
      }
    }
    return found;
  };

  const tally = (found: Float64Array): Tally => ({ rows: [], found });
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
    const words: Match[] = [];
    // Marks that stand nowhere are a slip.
    let isSlip = true;
    for (const { number: one, strength } of matches) {
      for (const number of wordsOf[one] ?? []) {
        words.push({ number, strength });
        if (marked && markedOf(number) === marked) isSlip = false;
      }
    }
    if (!marked) return words;
    return words.map(({ number, strength }) => ({
      number,
      strength:
        strength < 1 || marked === markedOf(number)
          ? strength
          : marked === key || isSlip
            ? NO_MARKS
            : OTHER_MARKS,
    }));
  };
  /** What a word weighs: the more, the fewer names have it. */
  const weightOf = (words: readonly Match[]): number => {
    let count = 0;
    for (const { number, strength } of words) if (strength > MEANT) count += named[number] ?? 0;
    return words.length > 0 ? rarityOf(count) : UNKNOWN;
  };
  /** Adds a word to a tally wherever it stands; when it comes late, only to what has something already. */
  const addWord = (
    number: number,
    strength: number,
    weight: number,
    isLate: boolean,
    into: Tally,
  ) => {
    const to = begins[number + 1] ?? 0;
    for (let nth = begins[number] ?? 0; nth < to; nth += 1) {
      const place = places[nth] ?? 0;
      const at = rowOf[place] ?? 0;
      if (isLate && !into.found[at]) continue;
      const more = gain(at, place < end ? strength : strength * (says[place] ?? 0));
      if (more) add(into, at, weight * more);
    }
  };
  /**
   * Adds words to a tally wherever they stand, the rarest first: what has nothing by the time that the rest weighs less
   * than needed can no longer get there, so that common words are looked up for few rows only.
   */
  const addWords = (asked: Weighed[], needed: number, into: Tally) => {
    let left = 0;
    for (const { weight } of asked) left += weight;
    for (const { weight, words } of asked.sort((a, b) => b.weight - a.weight)) {
      const isLate = left < needed;
      left -= weight;
      turn += 1;
      for (const { number, strength } of words) addWord(number, strength, weight, isLate, into);
    }
  };
  /** Adds two neighbours to a tally where they stand side by side; returns what they weigh. */
  const addPair = (
    one: Match | undefined,
    other: Match | undefined,
    factor: number,
    into: Tally,
  ): number => {
    if (!one || !other) return 0;
    const found = rowsWith(one.number, other.number);
    if (!found.length) return 0;
    turn += 1;
    const weight = factor * rarityOf(found.length);
    const strength = one.strength * other.strength;
    for (const at of found) add(into, at, weight * gain(at, strength));
    return weight;
  };

  const scratch = new Float64Array(rows.length);
  /** How much of words that belong together some rows say. */
  const evidenceOf = (
    reading: Reading,
    matchesOf: (asked: QueryWord) => readonly Match[],
    factor = 1,
  ): Found => {
    const into = tally(scratch);
    let total = 0;
    let before: Match | undefined;
    const asked = reading.map((one): Weighed => {
      const matches = matchesOf(one);
      total += addPair(before, matches[0], TOGETHER_INSIDE, into);
      before = matches[0];
      const words = wordsFor(one, matches);
      return { weight: weightOf(words), words };
    });
    for (const { weight } of asked) total += weight;
    const needed = (total * PHRASE_LEAST) / factor;
    addWords(asked, needed, into);
    return taken(into, needed, total, factor);
  };
  const exactly = ({ key }: QueryWord): readonly Match[] => {
    const number = find(key);
    return number === undefined ? [] : [{ number, strength: 1 }];
  };
  const known = remembered((official: Reading) => evidenceOf(official, exactly));
  /** How much of a phrase some rows say, in the words that were typed or in those of the catalogue. */
  const saidOf = (
    { typed, official }: Span,
    matchesOf: (asked: QueryWord) => readonly Match[],
  ): Found => {
    // All is found before any of it is added up: both happen in the same scratch space.
    const evidence = [evidenceOf(typed, matchesOf, AS_TYPED), ...official.map(known)];
    const into = tally(scratch);
    for (const { rows: said, fits } of evidence) {
      said.forEach((at, nth) => add(into, at, Math.max(0, (fits[nth] ?? 0) - (scratch[at] ?? 0))));
    }
    return taken(into, 0);
  };

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
          const all = tally(new Float64Array(rows.length));
          const words: Weighed[] = [];
          let total = 0;
          let before: QueryWord | undefined;
          for (const span of spans) {
            const isPhrase = span.official.length > 0;
            span.typed.forEach((asked, nth) => {
              const matches = matchesOf(asked);
              if (!isPhrase && !asked.filler) {
                const found = wordsFor(asked, matches);
                const weight = weightOf(found) * ALONE;
                words.push({ weight, words: found });
                total += weight;
              }
              if (before && !(asked.filler && before.filler) && !(isPhrase && nth)) {
                const factor = asked.filler || before.filler ? TOGETHER_WITH_FILLER : TOGETHER;
                total += addPair(matchesOf(before)[0], matches[0], factor, all);
              }
              before = asked;
            });
            if (!isPhrase) continue;
            const { rows: said, fits } = saidOf(span, matchesOf);
            const weight =
              span.share * PHRASE * rarityOf(fits.filter((fit) => fit >= PHRASE_SAID).length);
            total += weight;
            said.forEach((at, nth) => add(all, at, weight * (fits[nth] ?? 0)));
          }
          if (!total) {
            return rows
              .filter(accepts)
              .map((row) => [row, row.prior * (row.variants.length ? VARIANT : 1)]);
          }

          asks.fill(0);
          for (const { number, strength } of [
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
          const ranked: Ranked[] = [];
          const { rows: left, fits } = taken(all, least);
          left.forEach((at, nth) => {
            const row = rows[at];
            const found = fits[nth] ?? 0;
            const coverage = found / total;
            const isAnswer = nearest || (firm[at] ?? 0) > total * LEAST_FIRM || found > alone;
            if (!row || !isAnswer || !accepts(row)) return;
            const score =
              coverage *
              coverage *
              row.prior *
              Math.max(LEAST_PRECISION, precisionOf(at)) *
              (row.variants.every(isAsked) ? 1 : VARIANT);
            top = Math.max(top, score);
            ranked.push([row, score]);
          });
          return ranked.filter(([, score]) => score >= top * LEAST_OF_BEST);
        },
        meantBy: (asked, isOfficial) =>
          new Set(
            wordsFor(asked, isOfficial ? exactly(asked) : matchesOf(asked))
              .filter(({ strength }) => strength > MEANT)
              .map(({ number }) => number),
          ),
      };
    },
  };
}

/** Takes what was tallied of the rows that have so much, as a share of the total, and leaves the tally empty. */
function taken({ rows, found }: Tally, least: number, total = 1, factor = 1): Found {
  const kept = rows.filter((at) => (found[at] ?? 0) >= least);
  const fits = new Float64Array(kept.length);
  kept.forEach((at, nth) => (fits[nth] = ((found[at] ?? 0) / total) * factor));
  for (const at of rows) found[at] = 0;
  return { rows: kept, fits };
}

/** Best first; of equals the one with the plainer name, and in the end by code. */
export function byScore([{ facts: a }, score]: Ranked, [{ facts: b }, other]: Ranked): number {
  return other - score || a.name.length - b.name.length || (a.code < b.code ? -1 : 1);
}
