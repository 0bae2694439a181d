import type { Row } from './catalogue.js';
import type { SearchIndexJson } from './index-format.js';
import { PREFIX, type Match } from './lexicon.js';
import type { MeantBy, ReadName } from './marks.js';
import type { QueryWord, Reading, Span } from './phrases.js';
import { FINE, postingsOf, SHARE } from './postings.js';
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
const UNKNOWN = 2 * FINE;
/** What a word of a question weighs, and two neighbours that are neighbours in the name too. */
const ALONE = 1.33;
const TOGETHER = 2;
/** The same, one of the two a filler; the same inside of an official wording. */
const TOGETHER_WITH_FILLER = 1.06;
const TOGETHER_INSIDE = 0.5;
/** What a phrase of the vocabulary weighs against its rarity. */
const PHRASE = 3.3;
/** From here on a row says a phrase; below the other it says nothing of it. */
const PHRASE_SAID = 0.6 * FINE;
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
const SEVERAL_RARE = 15 * FINE;
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
  readonly rank: (accepts: (row: Row) => boolean, nearest?: boolean) => Ranked[];
  readonly meantBy: MeantBy;
}

/** Ranks the rows of an index. */
export interface Ranking {
  readonly read: ReadName;
  /** Whether a folded word stands in the catalogue, with such marks. */
  readonly isKnown: (key: string, marked?: string) => boolean;
  readonly answer: (spans: readonly Span[], slips: Slips) => Answer;
}

/** Rows, by their places, and how much of something each says, in parts of `FINE`. */
interface Found {
  readonly rows: readonly number[];
  readonly fits: Int32Array;
}

/** Words of the catalogue that one of a query stands for, and what it weighs. */
interface Weighed {
  readonly weight: number;
  readonly words: readonly Match[];
}

/** How a word of a query is understood. */
interface Heard extends Weighed {
  /** The key that it stands for before all others; of a word that goes on, all that it may become. */
  readonly keys: readonly Match[];
}

/** Understands words of a query. */
type Hear = (asked: QueryWord) => Heard;

/** What is collected of each row while words are looked up. */
interface Tally {
  /** The rows that have any of them. */
  readonly rows: number[];
  readonly found: Int32Array;
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
  /** How strongly each word of the catalogue is asked for, in hundredths. */
  const asks = new Int32Array(keyOf.length);
  /** How much of what a name says is asked for. */
  const precisionOf = (row: number): number => {
    let [asked, said] = [0, 0];
    const to = starts[row + 1] ?? 0;
    for (let place = starts[row] ?? 0; place < to; place += 1) {
      const much = says[place] ?? 0;
      said += much;
      asked += much * (asks[tokens[place] ?? 0] ?? 0);
    }
    return asked / (said || 1) / 100;
  };
  const numbersOf = (key: string): readonly number[] =>
    find(key).flatMap(({ number }) => wordsOf[number] ?? []);
  /** How many names have any of the words of each key. */
  const common = (key: number) =>
    (wordsOf[key] ?? []).reduce((names, number) => names + (named[number] ?? 0), 0);

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

  const tally = (found: Int32Array): Tally => ({ rows: [], found });
  const add = ({ rows: touched, found }: Tally, at: number, weight: number) => {
    const before = found[at] ?? 0;
    if (!before) touched.push(at);
    found[at] = before + weight;
  };
  // What was found last in each row, and in which turn: nothing has to be cleared between turns.
  const best = new Int32Array(rows.length);
  const turnOf = new Int32Array(rows.length);
  let turn = 0;
  const nextTurn = () => (turn = (turn + 1) | 0);
  /** Adds to a row what it gains on what it had in this turn. */
  const raise = (into: Tally, at: number, much: number) => {
    const before = turnOf[at] === turn ? (best[at] ?? 0) : 0;
    if (much <= before) return;
    turnOf[at] = turn;
    best[at] = much;
    add(into, at, much - before);
  };

  /** The words of the catalogue that a word of a query stands for, as far as the marks agree. */
  const wordsFor = ({ key, marked }: QueryWord, matches: readonly Match[]): readonly Match[] => {
    const isAlike = (number: number) => !marked || markedOf(number) === marked;
    // Marks that stand nowhere are a slip.
    const isSlip = !matches.some(
      ({ number, strength }) => strength === 1 && wordsOf[number]?.some(isAlike),
    );
    const unlike = marked === key || isSlip ? NO_MARKS : OTHER_MARKS;
    return matches.flatMap(({ number: one, strength }) =>
      (wordsOf[one] ?? []).map((number) => ({
        number,
        strength: strength < 1 || isAlike(number) ? strength : unlike,
      })),
    );
  };
  /** Adds a word to a tally wherever it stands; when it comes late, only to what has something already. */
  const addWord = (
    number: number,
    strength: number,
    weight: number,
    isLate: boolean,
    into: Tally,
  ) => {
    const much = Math.trunc(weight * strength);
    const to = begins[number + 1] ?? 0;
    for (let nth = begins[number] ?? 0; nth < to; nth += 1) {
      const place = places[nth] ?? 0;
      const at = rowOf[place] ?? 0;
      if (isLate && !into.found[at]) continue;
      raise(into, at, place < end ? much : (much * (says[place] ?? 0)) >> SHARE);
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
      nextTurn();
      for (const { number, strength } of words) addWord(number, strength, weight, isLate, into);
    }
  };
  /** Adds two neighbours to a tally where they stand side by side; returns what they weigh. */
  const addPair = (
    { keys: [one] }: Heard,
    { keys }: Heard,
    factor: number,
    into: Tally,
  ): number => {
    const [other] = keys;
    if (!one || !other) return 0;
    const found = keys.flatMap(({ number }) => rowsWith(one.number, number));
    if (!found.length) return 0;
    nextTurn();
    const weight = factor * rarityOf(found.length);
    const much = Math.trunc(weight * one.strength * (keys[1] ? PREFIX : other.strength));
    for (const at of found) raise(into, at, much);
    return weight;
  };

  /** What a word weighs: the more, the fewer names have it. */
  const heard = (asked: QueryWord, matches: readonly Match[]): Heard => {
    const words = wordsFor(asked, matches);
    let count = 0;
    for (const { number, strength } of words) if (strength > MEANT) count += named[number] ?? 0;
    const keys = matches.slice(0, asked.goesOn ? matches.length : 1);
    return { keys, words, weight: words.length ? rarityOf(count) : UNKNOWN };
  };
  /** As the catalogue writes it. */
  const exactly = remembered((asked: QueryWord): Heard => heard(asked, find(asked.key)));
  // Each is left empty by whoever fills it: nothing of the size of the catalogue is made anew for a question.
  const scratch = new Int32Array(rows.length);
  const found = scratch.slice();
  const firm = scratch.slice();
  /** How much of words that belong together some rows say. */
  const evidenceOf = (reading: Reading, hear: Hear, factor = 1): Found => {
    const into = tally(scratch);
    let total = 0;
    const asked = reading.map(hear);
    asked.forEach((one, nth) => {
      const before = asked[nth - 1];
      total += one.weight + (before ? addPair(before, one, TOGETHER_INSIDE, into) : 0);
    });
    const needed = (total * PHRASE_LEAST) / factor;
    addWords(asked, needed, into);
    return taken(into, needed, (FINE * factor) / total);
  };
  const known = remembered((official: Reading) => evidenceOf(official, exactly));
  /** How much of a phrase some rows say, in the words that were typed or in those of the catalogue. */
  const saidOf = ({ typed, official }: Span, hear: Hear): Found => {
    // All is found before any of it is added up: both happen in the same scratch space.
    const evidence = [evidenceOf(typed, hear, AS_TYPED), ...official.map(known)];
    const into = tally(scratch);
    nextTurn();
    for (const { rows: said, fits } of evidence)
      said.forEach((at, nth) => raise(into, at, fits[nth] ?? 0));
    return taken(into, 0);
  };

  return {
    read,
    isKnown: (key, marked) =>
      numbersOf(key).some((number) => !marked || markedOf(number) === marked),
    answer: (spans, slips) => {
      const hear = remembered((asked: QueryWord) => heard(asked, match(asked, common, slips)));

      return {
        rank: (accepts, nearest) => {
          const all = tally(found);
          const words: Weighed[] = [];
          let total = 0;
          let before: QueryWord | undefined;
          for (const span of spans) {
            const isPhrase = span.official.length > 0;
            span.typed.forEach((asked, nth) => {
              const meant = hear(asked);
              if (!isPhrase && !asked.filler) {
                const weight = meant.weight * ALONE;
                words.push({ weight, words: meant.words });
                total += weight;
              }
              if (before && !(asked.filler && before.filler) && !(isPhrase && nth)) {
                const factor = asked.filler || before.filler ? TOGETHER_WITH_FILLER : TOGETHER;
                total += addPair(hear(before), meant, factor, all);
              }
              before = asked;
            });
            if (!isPhrase) continue;
            const { rows: said, fits } = saidOf(span, hear);
            const weight =
              span.share * PHRASE * rarityOf(fits.filter((fit) => fit >= PHRASE_SAID).length);
            total += weight;
            said.forEach((at, nth) => add(all, at, (weight / FINE) * (fits[nth] ?? 0)));
          }
          if (!total) {
            return rows
              .filter(accepts)
              .map((row) => [row, row.prior * (row.variants.length ? VARIANT : 1)]);
          }

          asks.fill(0);
          const ask = ({ words: meant }: Heard) => {
            for (const { number, strength } of meant)
              asks[number] = Math.max(asks[number] ?? 0, strength * 100);
          };
          for (const { typed, official } of spans) {
            for (const asked of typed) ask(hear(asked));
            for (const asked of official.flat()) ask(exactly(asked));
          }
          const isAsked = remembered((variant: string) =>
            variant.split(' ').every((key) => numbersOf(key).some((number) => asks[number])),
          );
          firm.set(found);
          const least = total * (nearest ? NEAREST_COVERAGE : LEAST_COVERAGE);
          // What a row must have that has nothing firm.
          const alone = words.length < 2 ? total * THE_ONLY_ONE : SEVERAL_RARE;
          addWords(words, nearest ? least : Math.max(least, alone), all);
          let top = 0;
          const ranked: Ranked[] = [];
          const { rows: left, fits } = taken(all, least);
          left.forEach((at, nth) => {
            const row = rows[at];
            const much = fits[nth] ?? 0;
            const coverage = much / total;
            const isAnswer = nearest || (firm[at] ?? 0) > total * LEAST_FIRM || much > alone;
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
            (isOfficial ? exactly : hear)(asked)
              .words.filter(({ strength }) => strength > MEANT)
              .map(({ number }) => number),
          ),
      };
    },
  };
}

/** Takes what was tallied of the rows that have so much, times a factor, and leaves the tally empty. */
function taken({ rows, found }: Tally, least: number, factor = 1): Found {
  const kept = rows.filter((at) => (found[at] ?? 0) >= least);
  const fits = new Int32Array(kept.length);
  kept.forEach((at, nth) => (fits[nth] = (found[at] ?? 0) * factor));
  for (const at of rows) found[at] = 0;
  return { rows: kept, fits };
}

/** Best first; of equals the one with the plainer name, and in the end by code. */
export function byScore([{ facts: a }, score]: Ranked, [{ facts: b }, other]: Ranked): number {
  return other - score || a.name.length - b.name.length || (a.code < b.code ? -1 : 1);
}
