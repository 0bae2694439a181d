import type { Row } from './catalogue.js';
import { emptyLexicon, type Match } from './lexicon.js';
import type { PhraseBook, QueryWord, Reading } from './phrases.js';
import { remembered } from './remembered.js';
import { scan } from './text.js';

/** A row and how well it answers. */
export type Ranked = readonly [row: Row, score: number];

/** A word of a reading with what it weighs and what it stands for. */
interface Term extends QueryWord {
  readonly matches: readonly Match[];
  weight: number;
}

const FILLER = 0.06;
/** The letters agree, the marks do not. */
const OTHER_MARKS = 0.28;
/** No marks typed on this word, though on others. */
const NO_MARKS = 0.85;
/** What is said in brackets, such as "(cấp xã)", describes less than the rest of a name. */
const BRACKETS = 0.3;
const LIGHT = 0.15;
/** What a word counts in the name, in the further words, the field and the agency. */
const SHARES = [1, 0.8, 0.45, 0.25] as const;
const NOT_LEADING = 0.94;
const MOST_TERMS = 30;
/** Every second name begins with it; it says nothing. */
const BOILERPLATE = /^thủ tục\s+/;
/** Rarity of a word that stands nowhere. Low: a place or a person must not hide what the rest asks for. */
const UNKNOWN = 2;
/** Words this light together are taken for granted when rows are gathered: theirs are the longest lists. */
const GRANTED = 0.2;
/** Beside a much better answer, a weak one is noise. */
const LEAST_OF_BEST = 0.3;

/** Ranks the rows of an index. */
export interface Ranking {
  /** Whether a folded word stands in the catalogue. */
  readonly isKnown: (key: string) => boolean;
  /** The rows that answer, in no order. Without a word to look for, all accepted rows, common ones highest. */
  readonly rank: (
    readings: readonly Reading[],
    accepts: (row: Row) => boolean,
    leastCoverage: number,
  ) => readonly Ranked[];
  /** The keys a query stands for, to highlight: fillers only when there is nothing else. */
  readonly meant: (readings: readonly Reading[]) => ReadonlySet<string>;
}

/** Reads all words of the rows: how rare each is, how much each name says. */
export function rankingOf(rows: readonly Row[], { phrases }: PhraseBook): Ranking {
  const { word, keyOf, markedOf, keys, names, isKnown, match } = emptyLexicon();
  /** All names, word after word: the number of the word, `~number` in brackets. */
  const tokens: number[] = [];
  const starts = [0];
  /** For each key the rows it stands in, `row * 4 + place`, where the place is one of `SHARES`. */
  const postings: number[][] = [];
  const post = (key: number, row: number, place: number) => {
    const list = (postings[key] ??= []);
    // The strongest place came first.
    if ((list.at(-1) ?? -1) >> 2 === row) return;
    list.push(row * 4 + place);
    if (place === 0) names[key] = (names[key] ?? 0) + 1;
  };
  const keysIn = remembered((text: string): readonly number[] => {
    const found: number[] = [];
    scan(text.toLowerCase(), (written) => found.push(keyOf[word(written)] ?? 0));
    return found;
  });
  const textsOf = ({ words, fields, agency }: Row) => [words, fields, agency];
  rows.forEach((row, at) => {
    let depth = 0;
    scan(
      row.name.toLowerCase().replace(BOILERPLATE, ''),
      (written) => {
        const number = word(written);
        tokens.push(depth > 0 ? ~number : number);
        post(keyOf[number] ?? 0, at, 0);
      },
      (by) => (depth += by),
    );
    starts.push(tokens.length);
    textsOf(row).forEach((text, nth) => {
      for (const key of keysIn(text)) post(key, at, nth + 1);
    });
  });

  // Only now: how rare a word is, all names together say.
  const rarity = names.map((count) => Math.log(1 + rows.length / Math.max(1, count)));
  const isLight = keys.map((key) => phrases.get(key)?.[0]?.official.length === 0);
  const weightOf = (token: number): number => {
    const key = keyOf[token < 0 ? ~token : token] ?? 0;
    return (rarity[key] ?? 0) * (isLight[key] ? LIGHT : 1) * (token < 0 ? BRACKETS : 1);
  };
  const weights = Float64Array.from(tokens, weightOf);
  /** The first word that is not light: a name says first what is done. */
  const leading: number[] = [];
  const totals = rows.map((_row, at) => {
    let total = 0;
    for (let nth = starts[at] ?? 0; nth < (starts[at + 1] ?? 0); nth += 1) {
      const token = tokens[nth] ?? 0;
      const key = keyOf[token < 0 ? ~token : token] ?? 0;
      total += weights[nth] ?? 0;
      if (!isLight[key]) leading[at] ??= key;
    }
    return total;
  });
  const priors = rows.map(priorOf);

  const termsOf = (reading: Reading): readonly Term[] => {
    const onlyFillers = reading.every(({ filler }) => filler);
    const known = new Set<number>();
    return reading.slice(0, MOST_TERMS).map((asked) => {
      const { key, filler, unfinished } = asked;
      const matches = match(key, unfinished);
      const strong = matches.filter(([, strength]) => strength > 0.5);
      // A repeated word counts once.
      const repeated = matches.length > 0 && matches.every(([one]) => known.has(one));
      for (const [one] of matches) known.add(one);
      return {
        ...asked,
        matches,
        weight: repeated
          ? 0
          : (strong.length > 0 ? Math.min(...strong.map(([one]) => rarity[one] ?? 0)) : UNKNOWN) *
            (filler && !onlyFillers ? FILLER : 1) *
            (unfinished ? Math.min(1, key.length / 3) : 1),
      };
    });
  };

  /** Raises the score of each row to how well it answers a reading. */
  const read = (
    reading: Reading,
    least: number,
    accepts: (row: number) => boolean,
    scores: Float64Array,
  ) => {
    const terms = termsOf(reading);
    const total = terms.reduce((sum, { weight }) => sum + weight, 0);
    // At most this much of each row is covered.
    const bounds = new Float64Array(rows.length);
    const best = new Float64Array(rows.length);
    const readBy = new Uint8Array(rows.length);
    let granted = 0;
    for (const [nth, { matches, weight }] of [...terms.entries()].sort(
      ([, a], [, b]) => a.weight - b.weight,
    )) {
      if (granted + weight < total * GRANTED) {
        granted += weight;
        continue;
      }
      for (const [key, strength] of matches) {
        for (const posting of postings[key] ?? []) {
          const at = posting >> 2;
          const share = strength * (SHARES[posting & 3] ?? 0);
          const before = readBy[at] === nth + 1 ? (best[at] ?? 0) : 0;
          readBy[at] = nth + 1;
          best[at] = Math.max(before, share);
          bounds[at] = (bounds[at] ?? 0) + weight * Math.max(0, share - before);
        }
      }
    }

    const nthOf = new Int8Array(keys.length).fill(-1);
    const strengthOf = new Float64Array(keys.length);
    terms.forEach(({ matches, weight }, nth) => {
      for (const [key, strength] of matches) {
        if (weight > 0 && strength > (strengthOf[key] ?? 0)) {
          nthOf[key] = nth;
          strengthOf[key] = strength;
        }
      }
    });
    const pairs = terms.map(({ weight }, nth) =>
      nth ? weight + (terms[nth - 1]?.weight ?? 0) : 0,
    );
    const pairTotal = pairs.reduce((sum, pair) => sum + pair, 0);
    const sharesIn = remembered((text: string) => {
      const shares = new Float64Array(terms.length);
      for (const key of keysIn(text)) {
        const nth = nthOf[key] ?? -1;
        if (nth >= 0) shares[nth] = Math.max(shares[nth] ?? 0, strengthOf[key] ?? 0);
      }
      return shares;
    });
    const found = new Float64Array(terms.length);
    const paired = new Float64Array(terms.length);

    for (let at = 0; at < rows.length; at += 1) {
      const bound = ((bounds[at] ?? 0) + granted) / total;
      const row = rows[at];
      if (!row || !bounds[at] || bound < least || !accepts(at)) continue;
      found.fill(0);
      paired.fill(0);
      let said = 0;
      let previous = -2;
      for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place += 1) {
        const token = tokens[place] ?? 0;
        const number = token < 0 ? ~token : token;
        const key = keyOf[number] ?? 0;
        const nth = nthOf[key] ?? -1;
        if (nth >= 0) {
          const { marked, key: typed } = terms[nth] ?? reading[0]!;
          const full = strengthOf[key] ?? 0;
          const strength =
            full < 1 || marked === undefined || marked === markedOf[number]
              ? full
              : marked === typed
                ? NO_MARKS
                : OTHER_MARKS;
          found[nth] = Math.max(found[nth] ?? 0, strength);
          if (nth === previous + 1) paired[nth] = pairs[nth] ?? 0;
          said += strength * (weights[place] ?? 0);
        }
        previous = nth < 0 ? -2 : nth;
      }
      const beside = textsOf(row).map(sharesIn);
      let covered = 0;
      let order = 0;
      terms.forEach(({ weight }, nth) => {
        let share = found[nth] ?? 0;
        beside.forEach((shares, place) => {
          share = Math.max(share, (shares[nth] ?? 0) * (SHARES[place + 1] ?? 0));
        });
        covered += share * weight;
        order += paired[nth] ?? 0;
      });
      const coverage = covered / total;
      if (!(coverage >= least)) continue;
      const precision = said / Math.max(totals[at] ?? 0, 0.001);
      const leads = (nthOf[leading[at] ?? -1] ?? -1) >= 0;
      const fit =
        (leads ? 1 : NOT_LEADING) *
        (0.4 + 0.3 * (pairTotal === 0 ? 1 : order / pairTotal) + 0.3 * Math.sqrt(precision));
      scores[at] = Math.max(scores[at] ?? 0, coverage * coverage * fit * (priors[at] ?? 1));
    }
  };

  return {
    isKnown,
    rank: (readings, accepts, leastCoverage) => {
      const asked = readings.filter(({ length }) => length > 0);
      const accepted = rows.map((row) => accepts(row));
      const scores = new Float64Array(rows.length);
      if (asked.length === 0) scores.set(priors);
      for (const reading of asked)
        read(reading, leastCoverage, (at) => accepted[at] === true, scores);
      let best = 0;
      for (const score of scores) best = Math.max(best, score);
      return rows.flatMap((row, at): Ranked[] => {
        const score = scores[at] ?? 0;
        return score > 0 && score >= best * LEAST_OF_BEST && accepted[at] ? [[row, score]] : [];
      });
    },
    meant: (readings) => {
      const words = readings.flat();
      const meaningful = words.filter(({ filler }) => !filler);
      return new Set(
        (meaningful.length > 0 ? meaningful : words).flatMap(({ key, unfinished }) =>
          match(key, unfinished).map(([one]) => keys[one] ?? ''),
        ),
      );
    },
  };
}

/** Most people come for what a commune does for citizens, and for what stands under a life event. */
function priorOf({ levels, groups, lifeEvents }: Row): number {
  return (
    1 +
    (levels.includes('commune') ? 0.06 : 0) +
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
