import type { Row } from './catalogue.js';
import { emptyLexicon, type Key, type Matches, type Word } from './lexicon.js';
import type { PhraseBook, Reading } from './phrases.js';
import { remembered } from './remembered.js';
import { scan } from './text.js';

/** A row and how well it answers. */
export type Ranked = readonly [row: Row, score: number];

/** What is computed of a row when an index is loaded. */
interface Entry {
  readonly row: Row;
  /** The words of the name and what each says: rarity, less for light words and in brackets. */
  readonly words: readonly (Word & { readonly weight: number })[];
  readonly total: number;
  /** The first word that is not light: a name says first what is done. */
  readonly leading: Key | undefined;
  /** What describes the row beside its name, further words, field and agency. */
  readonly beside: readonly ReadonlySet<Key>[];
  readonly prior: number;
}

/** A word of a reading with what it weighs and what it stands for. */
interface Term {
  readonly matches: Matches;
  readonly marked: string | undefined;
  /** What a word with other marks counts. */
  readonly otherwise: number;
  readonly weight: number;
}

/** The term a key of the catalogue answers, and how strongly. */
interface Hit {
  readonly nth: number;
  readonly term: Term;
  readonly strength: number;
}

const FILLER = 0.06;
/** The letters agree, the marks do not. */
const OTHER_MARKS = 0.28;
/** No marks typed on this word, though on others. */
const NO_MARKS = 0.85;
/** What is said in brackets, such as "(cấp xã)", describes less than the rest of a name. */
const BRACKETS = 0.3;
const LIGHT = 0.15;
/** What a word counts in the further words, the field and the agency, beside 1 in the name. */
const IN_WORDS = 0.8;
const IN_FIELD = 0.45;
const IN_AGENCY = 0.25;
const NOT_LEADING = 0.94;
const MOST_TERMS = 30;
/** Every second name begins with it; it says nothing. */
const BOILERPLATE = /^thủ tục\s+/;
/** Rarity of a word that stands nowhere. Low: a place or a person must not hide what the rest asks for. */
const UNKNOWN = 2;

/** Ranks the rows of an index. */
export interface Ranking {
  /** Whether a folded word stands in the catalogue. */
  readonly isKnown: (key: string) => boolean;
  /** The rows that answer best, best first. Without a word to look for, all accepted rows, common ones first. */
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
  const { word, isKnown, match, size } = emptyLexicon();
  const rarityOf = ({ names }: Key) => Math.log(1 + rows.length / Math.max(1, names));
  const isLight = ({ text }: Key) => phrases.get(text)?.[0]?.official.length === 0;

  const namesRead = rows.map(({ name }) => {
    let depth = 0;
    const words: [word: Word, share: number][] = [];
    scan(
      name.toLowerCase().replace(BOILERPLATE, ''),
      (written) => words.push([word(written), depth > 0 ? BRACKETS : 1]),
      (by) => (depth += by),
    );
    for (const key of new Set(words.map(([{ key }]) => key))) key.names += 1;
    return words;
  });
  const keysIn = remembered((text: string): ReadonlySet<Key> => {
    const keys = new Set<Key>();
    scan(text.toLowerCase(), (written) => keys.add(word(written).key));
    return keys;
  });
  // Only now: how rare a word is, all names together say.
  const weightOf = remembered((key: Key) => rarityOf(key) * (isLight(key) ? LIGHT : 1));
  const entries = rows.map((row, at): Entry => {
    const words = (namesRead[at] ?? []).map(([{ key, marked }, share]) => ({
      key,
      marked,
      weight: share * weightOf(key),
    }));
    return {
      row,
      words,
      total: sum(words.map(({ weight }) => weight)),
      leading: words.find(({ key }) => !isLight(key))?.key,
      beside: [row.words, row.fields, row.agency].map(keysIn),
      // Most people come for what a commune does for citizens, and for what stands under a life event.
      prior:
        1 +
        (row.levels.includes('commune') ? 0.06 : 0) +
        (row.groups.includes('Công dân') ? 0.06 : 0) +
        (row.lifeEvents === '' ? 0 : 0.05),
    };
  });

  const termsOf = (reading: Reading): readonly Term[] => {
    const onlyFillers = reading.every(({ filler }) => filler);
    return reading.slice(0, MOST_TERMS).map(({ key, marked, filler, unfinished }) => {
      const matches = match(key, unfinished);
      const strong = [...matches].filter(([, strength]) => strength > 0.5);
      return {
        matches,
        marked,
        otherwise: marked === key ? NO_MARKS : OTHER_MARKS,
        weight:
          (strong.length > 0 ? Math.min(...strong.map(([one]) => rarityOf(one))) : UNKNOWN) *
          (filler && !onlyFillers ? FILLER : 1) *
          (unfinished ? Math.min(1, key.length / 3) : 1),
      };
    });
  };

  /** How well each row answers a reading. */
  const scorer = (reading: Reading, least: number): ((entry: Entry) => number) => {
    const terms = termsOf(reading);
    // By number of the key; much faster than a map, for what is asked for every word of every name.
    const hits = Array<Hit | undefined>(size()).fill(undefined);
    terms.forEach((term, nth) => {
      for (const [{ number }, strength] of term.matches) {
        if (strength > (hits[number]?.strength ?? 0)) hits[number] = { nth, term, strength };
      }
    });
    // A repeated word counts once.
    const weights = terms.map(({ weight, matches }, nth) =>
      matches.size === 0 || [...matches.keys()].some(({ number }) => hits[number]?.nth === nth)
        ? weight
        : 0,
    );
    const pairs = weights.map((weight, nth) => (nth ? weight + (weights[nth - 1] ?? 0) : 0));
    const [total, pairTotal] = [sum(weights), sum(pairs)];
    const sharesIn = remembered((keys: ReadonlySet<Key>) =>
      terms.map(({ matches }) => strongest(matches, keys)),
    );
    return ({ words, leading, beside, total: name, prior }) => {
      const found = terms.map(() => 0);
      const paired = terms.map(() => 0);
      let said = 0;
      let previous = -2;
      for (const { key, marked, weight } of words) {
        const hit = hits[key.number];
        if (hit === undefined) {
          previous = -2;
        } else {
          const { nth, term, strength: full } = hit;
          const agrees = full < 1 || term.marked === undefined || term.marked === marked;
          const strength = agrees ? full : term.otherwise;
          found[nth] = Math.max(found[nth] ?? 0, strength);
          if (nth === previous + 1) paired[nth] = pairs[nth] ?? 0;
          said += strength * weight;
          previous = nth;
        }
      }
      let covered = 0;
      const [further, field, agency] = beside.map(sharesIn);
      for (let nth = 0; nth < terms.length; nth += 1) {
        const share = Math.max(
          found[nth] ?? 0,
          (further?.[nth] ?? 0) * IN_WORDS,
          (field?.[nth] ?? 0) * IN_FIELD,
          (agency?.[nth] ?? 0) * IN_AGENCY,
        );
        covered += share * (weights[nth] ?? 0);
      }
      const coverage = covered / total;
      if (!(coverage >= least)) return 0;
      const order = pairTotal === 0 ? 1 : sum(paired) / pairTotal;
      const precision = said / Math.max(name, 0.001);
      const leads = leading !== undefined && hits[leading.number] !== undefined;
      const fit = (leads ? 1 : NOT_LEADING) * (0.4 + 0.3 * order + 0.3 * Math.sqrt(precision));
      return coverage * coverage * fit * prior;
    };
  };

  return {
    isKnown,
    rank: (readings, accepts, leastCoverage) => {
      const asked = readings.filter(({ length }) => length > 0);
      const scorers = asked.map((reading) => scorer(reading, leastCoverage));
      return entries
        .filter(({ row }) => accepts(row))
        .map((entry): Ranked => [
          entry.row,
          asked.length === 0 ? entry.prior : Math.max(...scorers.map((score) => score(entry))),
        ])
        .filter(([, score]) => score > 0)
        .sort(byScore);
    },
    meant: (readings) => {
      const words = readings.flat();
      const meaningful = words.filter(({ filler }) => !filler);
      return new Set(
        (meaningful.length > 0 ? meaningful : words).flatMap(({ key, unfinished }) =>
          [...match(key, unfinished).keys()].map(({ text }) => text),
        ),
      );
    },
  };
}

/** Best first; equals in an order that depends on nothing but their codes. */
export function byScore([a, score]: Ranked, [b, other]: Ranked): number {
  return other - score || (a.code < b.code ? -1 : 1);
}

function strongest(matches: Matches, keys: ReadonlySet<Key>): number {
  let best = 0;
  for (const [key, strength] of matches) if (strength > best && keys.has(key)) best = strength;
  return best;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
