import type { Catalogue, Column } from './catalogue.js';
import { Lexicon, type Matches } from './lexicon.js';
import type { PhraseBook, Reading } from './phrases.js';
import { scan } from './text.js';

/** A word of a reading with what it weighs and what it stands for. */
interface Term {
  readonly weight: number;
  readonly matches: Matches;
  /** Number of the marked form that was typed, and what a word with other marks counts. */
  readonly mark?: number;
  readonly otherwise: number;
}

/** A row and how well it answers. */
export type Ranked = readonly [row: number, score: number];

/** Texts that describe many rows: which of them hold a key. */
interface Shared {
  readonly column: Column;
  /** What a word found here counts, beside 1 in the name. */
  readonly share: number;
  readonly textsWith: ReadonlyMap<number, readonly number[]>;
}

const FILLER = 0.06;
/** The letters agree, the marks do not. */
const OTHER_MARKS = 0.28;
/** No marks typed on this word, though on others. */
const NO_MARKS = 0.85;
/** What is said in brackets, such as "(cấp xã)", describes less than the rest of a name. */
const BRACKETS = 0.3;
const LIGHT = 0.15;
const IN_WORDS = 0.8;
const IN_FIELD = 0.45;
const IN_AGENCY = 0.25;
/** A name says first what is done. */
const NOT_LEADING = 0.94;
const MOST_TERMS = 30;
/** Every second name begins with it; it says nothing. */
const BOILERPLATE = /^thủ tục\s+/;
/** Rarity of a word that stands nowhere. Low: a place or a person must not hide what the rest asks for. */
const UNKNOWN = 2;

/** Ranks the rows of a catalogue. Computed at load: words as numbers, how rare each is, how much each name says. */
export class Ranking {
  readonly #catalogue: Catalogue;
  readonly #lexicon = new Lexicon();
  readonly isKnown = this.#lexicon.isKnown;
  /** The words of all names, one after the other; those of row n begin at `starts[n]`. */
  readonly #words: Uint16Array;
  readonly #starts: Uint32Array;
  /** What each of them says: rarity, less for light words and in brackets. */
  readonly #weights: Float32Array;
  readonly #totals: Float32Array;
  /** Rarity of each key: ln(1 + rows / rows with it). */
  readonly #rarity: readonly number[];
  /** The same, less for light words. */
  readonly #weightOf: readonly number[];
  readonly #priors: Float32Array;
  readonly #further = new Map<number, ReadonlySet<number>>();
  readonly #shared: readonly Shared[];

  constructor(catalogue: Catalogue, phrases: PhraseBook) {
    this.#catalogue = catalogue;
    const { names } = catalogue;
    const lexicon = this.#lexicon;
    const words: number[] = [];
    const plain: boolean[] = [];
    const lastSeen: number[] = [];
    this.#starts = new Uint32Array(names.length + 1);
    names.forEach((name, row) => {
      let depth = 0;
      scan(
        name.toLowerCase().replace(BOILERPLATE, ''),
        (written) => {
          const word = lexicon.word(written);
          const key = lexicon.keyOf[word] ?? 0;
          words.push(word);
          plain.push(depth <= 0);
          if (lastSeen[key] === row) return;
          lastSeen[key] = row;
          lexicon.frequency[key] = (lexicon.frequency[key] ?? 0) + 1;
        },
        (by) => (depth += by),
      );
      this.#starts[row + 1] = words.length;
    });
    this.#words = Uint16Array.from(words);
    for (const [row, text] of catalogue.words) this.#further.set(row, new Set(this.#keysIn(text)));
    const { fields, agencies } = catalogue;
    this.#shared = [this.#share(fields, IN_FIELD), this.#share(agencies, IN_AGENCY)];

    this.#rarity = lexicon.frequency.map((count) =>
      Math.log(1 + names.length / Math.max(1, count)),
    );
    this.#weightOf = lexicon.keys.map(
      (key, number) => (this.#rarity[number] ?? 0) * (isLight(key, phrases) ? LIGHT : 1),
    );
    this.#weights = Float32Array.from(
      words,
      (word, at) =>
        (this.#weightOf[lexicon.keyOf[word] ?? 0] ?? 0) * (plain[at] === true ? 1 : BRACKETS),
    );
    this.#totals = Float32Array.from(names, (_name, row) =>
      sum(this.#weights.subarray(this.#starts[row], this.#starts[row + 1])),
    );
    this.#priors = Float32Array.from(names, (_name, row) => priorOf(catalogue, row));
  }

  /** The rows that answer best, best first. Without a word to look for, all accepted rows, common ones first. */
  rank(
    readings: readonly Reading[],
    accepts: (row: number) => boolean,
    leastCoverage: number,
  ): readonly Ranked[] {
    const scores = new Float64Array(this.#priors.length);
    if (readings.every(({ length }) => length === 0)) scores.set(this.#priors);
    for (const reading of readings) {
      if (reading.length > 0) this.#score(this.#terms(reading), leastCoverage, scores);
    }
    const ranked: Ranked[] = [];
    scores.forEach((score, row) => {
      if (score > 0 && accepts(row)) ranked.push([row, score]);
    });
    return ranked.sort((a, b) => b[1] - a[1] || this.#catalogue.compare(a[0], b[0]));
  }

  /** The keys a query stands for, to highlight: fillers only when there is nothing else. */
  meant(readings: readonly Reading[]): ReadonlySet<string> {
    const words = readings.flat();
    const meaningful = words.filter(({ filler }) => !filler);
    const keys = new Set<string>();
    for (const { key, unfinished } of meaningful.length > 0 ? meaningful : words) {
      for (const number of this.#lexicon.match(key, unfinished).keys()) {
        keys.add(this.#lexicon.keys[number] ?? '');
      }
    }
    return keys;
  }

  #terms(reading: Reading): readonly Term[] {
    const onlyFillers = reading.every(({ filler }) => filler);
    return reading.slice(0, MOST_TERMS).map(({ key, marked, filler, unfinished }) => {
      const matches = this.#lexicon.match(key, unfinished);
      let rarity = Infinity;
      for (const [number, strength] of matches) {
        if (strength > 0.5) rarity = Math.min(rarity, this.#rarity[number] ?? 0);
      }
      return {
        weight:
          (rarity === Infinity ? UNKNOWN : rarity) *
          (filler && !onlyFillers ? FILLER : 1) *
          (unfinished ? Math.min(1, key.length / 3) : 1),
        matches,
        ...(marked !== undefined && { mark: this.#lexicon.marks(marked) }),
        otherwise: marked === key ? NO_MARKS : OTHER_MARKS,
      };
    });
  }

  #score(terms: readonly Term[], least: number, scores: Float64Array): void {
    const { keyOf, markOf, keys } = this.#lexicon;
    const [words, starts, weightsOf] = [this.#words, this.#starts, this.#weights];
    const [rarity, weightOf] = [this.#rarity, this.#weightOf];
    const termOf = new Int16Array(keys.length).fill(-1);
    const strengthOf = new Float32Array(keys.length);
    terms.forEach(({ matches }, term) => {
      for (const [key, strength] of matches) {
        if (strength <= (strengthOf[key] ?? 0)) continue;
        termOf[key] = term;
        strengthOf[key] = strength;
      }
    });
    // A repeated word counts once.
    const weights = terms.map(({ weight, matches }, term) => {
      for (const key of matches.keys()) if (termOf[key] === term) return weight;
      return matches.size === 0 ? weight : 0;
    });
    const marks = terms.map(({ mark }) => mark);
    const otherwise = terms.map((term) => term.otherwise);
    const pairs = weights.map((weight, term) =>
      term === 0 ? 0 : weight + (weights[term - 1] ?? 0),
    );
    const [total, pairTotal] = [sum(weights), sum(pairs)];
    const shared = this.#shared.map((one) => sharesOf(one, terms));

    const found = new Float32Array(terms.length);
    const paired = new Uint8Array(terms.length);
    for (let row = 0; row < scores.length; row += 1) {
      found.fill(0);
      paired.fill(0);
      let said = 0;
      let previous = -2;
      let leads: boolean | undefined;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const word = words[at] ?? 0;
        const key = keyOf[word] ?? 0;
        const term = termOf[key] ?? -1;
        if (leads === undefined && weightOf[key] === rarity[key]) leads = term >= 0;
        if (term < 0) {
          previous = -2;
          continue;
        }
        const mark = marks[term];
        let strength = strengthOf[key] ?? 0;
        if (mark !== undefined && strength === 1 && mark !== markOf[word])
          strength = otherwise[term] ?? 1;
        if (strength > (found[term] ?? 0)) found[term] = strength;
        if (term === previous + 1) paired[term] = 1;
        said += strength * (weightsOf[at] ?? 0);
        previous = term;
      }
      const further = this.#further.get(row);
      let covered = 0;
      let together = 0;
      for (let term = 0; term < terms.length; term += 1) {
        let share = found[term] ?? 0;
        if (further !== undefined && share < IN_WORDS) {
          share = Math.max(share, IN_WORDS * strongest(terms[term]?.matches, further));
        }
        for (const { rows, shares } of shared) {
          const here = shares[(rows[row] ?? 0) * terms.length + term] ?? 0;
          if (here > share) share = here;
        }
        covered += share * (weights[term] ?? 0);
        together += (paired[term] ?? 0) * (pairs[term] ?? 0);
      }
      const coverage = covered / total;
      if (!(coverage >= least)) continue;
      const order = pairTotal === 0 ? 1 : together / pairTotal;
      const precision = said / Math.max(this.#totals[row] ?? 1, 0.001);
      const fit = (leads ? 1 : NOT_LEADING) * (0.4 + 0.3 * order + 0.3 * Math.sqrt(precision));
      const score = coverage * coverage * fit * (this.#priors[row] ?? 1);
      if (score > (scores[row] ?? 0)) scores[row] = score;
    }
  }

  #keysIn(text: string): readonly number[] {
    const keys: number[] = [];
    scan(text.toLowerCase(), (written) => {
      keys.push(this.#lexicon.keyOf[this.#lexicon.word(written)] ?? 0);
    });
    return keys;
  }

  #share(column: Column, share: number): Shared {
    const textsWith = new Map<number, number[]>();
    column.texts.forEach((text, place) => {
      for (const key of this.#keysIn(text)) {
        const places = textsWith.get(key);
        if (places === undefined) textsWith.set(key, [place]);
        else places.push(place);
      }
    });
    return { column, share, textsWith };
  }
}

/** What each text of a column counts for each term. */
function sharesOf({ column, share, textsWith }: Shared, terms: readonly Term[]) {
  const shares = new Float32Array(column.texts.length * terms.length);
  terms.forEach(({ matches }, term) => {
    for (const [key, strength] of matches) {
      for (const place of textsWith.get(key) ?? []) {
        const at = place * terms.length + term;
        shares[at] = Math.max(shares[at] ?? 0, share * strength);
      }
    }
  });
  return { rows: column.rows, shares };
}

/** Most people come for what a commune does for citizens, and for what stands under a life event. */
function priorOf({ levels, groups, lifeEvents }: Catalogue, row: number): number {
  return (
    1 +
    (levels.textOf(row).includes('commune') ? 0.06 : 0) +
    (groups.textOf(row).includes('Công dân') ? 0.06 : 0) +
    (lifeEvents.textOf(row) === '' ? 0 : 0.05)
  );
}

function isLight(key: string, phrases: PhraseBook): boolean {
  return phrases.phrases.get(key)?.[0]?.official.length === 0;
}

function strongest(matches: Matches | undefined, keys: ReadonlySet<number>): number {
  let best = 0;
  for (const [key, strength] of matches ?? [])
    if (strength > best && keys.has(key)) best = strength;
  return best;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
