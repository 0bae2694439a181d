import type { Catalogue, Column } from './catalogue.js';
import { Lexicon, type Matches } from './lexicon.js';
import type { PhraseBook, Reading } from './phrases.js';

/** A word of a reading with what it weighs and what it stands for. */
interface Term {
  readonly weight: number;
  readonly matches: Matches;
  readonly marked?: string;
}

/** A row and how well it answers. */
export type Ranked = readonly [row: number, score: number];

const FILLER = 0.06;
/** The letters agree, the marks do not. */
const OTHER_MARKS = 0.55;
/** What is said in brackets, such as "(cấp xã)", describes less than the rest of a name. */
const BRACKETS = 0.3;
const LIGHT = 0.15;
const IN_WORDS = 0.8;
const IN_FIELD = 0.45;
const IN_GROUP = 0.3;
const IN_AGENCY = 0.25;
const IN_OFFICIAL_WORDS = 0.98;
const MOST_TERMS = 30;

/** Ranks the rows of a catalogue. Computed at load: words as numbers, how rare each is, how much each name says. */
export class Ranking {
  readonly #catalogue: Catalogue;
  readonly #lexicon = new Lexicon();
  readonly #light: ReadonlySet<string>;
  /** Words of all names, one after the other, with a 0 for each that stands in brackets. */
  readonly #words: Uint16Array;
  readonly #plain: Uint8Array;
  readonly #starts: Uint32Array;
  /** Rarity of each key: ln(1 + rows / rows with it). */
  readonly #rarity: readonly number[];
  /** Weight of a key in a name. */
  readonly #weights: readonly number[];
  readonly #totals: Float32Array;
  readonly #priors: Float32Array;
  readonly #furtherKeys: ReadonlyMap<number, ReadonlySet<number>>;
  readonly #columns: readonly (readonly [Column, number, readonly ReadonlySet<number>[]])[];

  constructor(catalogue: Catalogue, phrases: PhraseBook) {
    this.#catalogue = catalogue;
    this.#light = new Set(
      [...phrases].flatMap(([key, [phrase]]) =>
        key.includes(' ') || phrase?.official.length !== 0 ? [] : [key],
      ),
    );
    const { names } = catalogue;
    const lexicon = this.#lexicon;
    const words: number[] = [];
    const plain: number[] = [];
    this.#starts = new Uint32Array(names.length + 1);
    names.forEach((name, row) => {
      let depth = 0;
      const seen = new Set<number>();
      for (const [part] of name.toLowerCase().matchAll(/[\p{L}\p{N}]+|[()]/gu)) {
        if (part === '(') depth += 1;
        else if (part === ')') depth = Math.max(0, depth - 1);
        else {
          const word = lexicon.word(part);
          words.push(word);
          plain.push(depth === 0 ? 1 : 0);
          seen.add(lexicon.keyOf[word] ?? 0);
        }
      }
      for (const key of seen) lexicon.frequency[key] = (lexicon.frequency[key] ?? 0) + 1;
      this.#starts[row + 1] = words.length;
    });
    this.#words = Uint16Array.from(words);
    this.#plain = Uint8Array.from(plain);

    const keysIn = (text: string) =>
      new Set(
        [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(
          ([word]) => lexicon.keyOf[lexicon.word(word)] ?? 0,
        ),
      );
    this.#furtherKeys = new Map([...catalogue.words].map(([row, text]) => [row, keysIn(text)]));
    this.#columns = (
      [
        [catalogue.fields, IN_FIELD],
        [catalogue.groups, IN_GROUP],
        [catalogue.agencies, IN_AGENCY],
      ] as const
    ).map(([column, share]) => [column, share, column.texts.map(keysIn)]);

    this.#rarity = lexicon.frequency.map((count) =>
      Math.log(1 + names.length / Math.max(1, count)),
    );
    this.#weights = lexicon.keys.map(
      (key, number) => (this.#rarity[number] ?? 0) * (this.#light.has(key) ? LIGHT : 1),
    );
    this.#totals = Float32Array.from(names, (_name, row) => this.#totalOf(row));
    this.#priors = Float32Array.from(names, (_name, row) => priorOf(catalogue, row));
  }

  /** The rows that answer best, best first. Without a word to look for, all accepted rows, common ones first. */
  rank(
    readings: readonly Reading[],
    accepts: (row: number) => boolean,
    leastCoverage: number,
  ): readonly Ranked[] {
    const scores = new Float64Array(this.#priors.length);
    const asked = readings
      .map((reading) => this.#terms(reading))
      .filter(({ length }) => length > 0);
    if (asked.length === 0) scores.set(this.#priors);
    asked.forEach((terms, index) => {
      this.#score(terms, leastCoverage, index === 0 ? 1 : IN_OFFICIAL_WORDS, scores);
    });
    return [...scores.entries()]
      .filter(([row, score]) => score > 0 && accepts(row))
      .sort((a, b) => b[1] - a[1] || this.#catalogue.compare(a[0], b[0]));
  }

  /** The words a query stands for, to highlight: fillers only when there is nothing else. */
  meant(readings: readonly Reading[]): ReadonlySet<string> {
    const words = readings.flat();
    const meaningful = words.filter(({ filler }) => !filler);
    return new Set(
      (meaningful.length > 0 ? meaningful : words).flatMap(({ key, unfinished }) =>
        [...this.#lexicon.match(key, unfinished).keys()].map(
          (number) => this.#lexicon.keys[number] ?? '',
        ),
      ),
    );
  }

  #terms(reading: Reading): readonly Term[] {
    const onlyFillers = reading.every(({ filler }) => filler);
    return reading.slice(0, MOST_TERMS).map(({ key, marked, filler, unfinished }) => {
      const matches = this.#lexicon.match(key, unfinished);
      const rarities = [...matches].map(([number, strength]) =>
        strength < 0.5 ? Infinity : (this.#rarity[number] ?? 0),
      );
      // A word that stands nowhere, such as a place or a person, must not hide what the rest asks for.
      const rarity = rarities.length === 0 ? 2 : Math.min(...rarities);
      return {
        weight: (Number.isFinite(rarity) ? rarity : 2) * (filler && !onlyFillers ? FILLER : 1),
        matches,
        ...(marked !== undefined && { marked }),
      };
    });
  }

  #score(terms: readonly Term[], least: number, factor: number, scores: Float64Array): void {
    const { keyOf, markedOf, keys } = this.#lexicon;
    const termOf = new Int16Array(keys.length).fill(-1);
    const strengthOf = new Float32Array(keys.length);
    terms.forEach(({ matches }, term) => {
      for (const [key, strength] of matches) {
        if (strength <= (strengthOf[key] ?? 0)) continue;
        termOf[key] = term;
        strengthOf[key] = strength;
      }
    });
    const sum = (values: Iterable<number>) =>
      [...values].reduce((total, value) => total + value, 0);
    // A repeated word counts once.
    const weights = terms.map(({ weight, matches }, term) =>
      matches.size > 0 && ![...matches.keys()].some((key) => termOf[key] === term) ? 0 : weight,
    );
    const total = sum(weights);
    const pairWeights = weights.map((weight, term) =>
      term === 0 ? 0 : weight + (weights[term - 1] ?? 0),
    );
    const pairTotal = sum(pairWeights);
    const elsewhere = this.#columns.map(([, share, texts]) =>
      texts.map((keysIn) => terms.map(({ matches }) => share * strongest(matches, keysIn))),
    );

    const found = new Float32Array(terms.length);
    const paired = new Uint8Array(terms.length);
    for (let row = 0; row < scores.length; row += 1) {
      found.fill(0);
      paired.fill(0);
      let said = 0;
      let previous = -2;
      const end = this.#starts[row + 1] ?? 0;
      for (let at = this.#starts[row] ?? 0; at < end; at += 1) {
        const word = this.#words[at] ?? 0;
        const key = keyOf[word] ?? 0;
        const term = termOf[key] ?? -1;
        if (term >= 0) {
          const marked = terms[term]?.marked;
          const strength =
            (strengthOf[key] ?? 0) *
            (marked === undefined || marked === markedOf[word] || strengthOf[key] !== 1
              ? 1
              : OTHER_MARKS);
          if (strength > (found[term] ?? 0)) found[term] = strength;
          if (term === previous + 1) paired[term] = 1;
          said += strength * (this.#weights[key] ?? 0) * (this.#plain[at] === 1 ? 1 : BRACKETS);
        }
        previous = term >= 0 ? term : -2;
      }
      const further = this.#furtherKeys.get(row);
      let covered = 0;
      let together = 0;
      for (let term = 0; term < terms.length; term += 1) {
        let share = found[term] ?? 0;
        if (further !== undefined && share < IN_WORDS) {
          share = Math.max(share, IN_WORDS * strongest(terms[term]?.matches, further));
        }
        this.#columns.forEach(([column], index) => {
          share = Math.max(share, elsewhere[index]?.[column.rows[row] ?? 0]?.[term] ?? 0);
        });
        covered += share * (weights[term] ?? 0);
        together += (paired[term] ?? 0) * (pairWeights[term] ?? 0);
      }
      const coverage = covered / total;
      if (coverage < least) continue;
      const order = pairTotal === 0 ? 1 : together / pairTotal;
      const precision = said / (this.#totals[row] ?? 1);
      const score =
        factor *
        coverage ** 2 *
        (0.4 + 0.3 * order + 0.3 * Math.sqrt(precision)) *
        (this.#priors[row] ?? 1);
      if (score > (scores[row] ?? 0)) scores[row] = score;
    }
  }

  #totalOf(row: number): number {
    let total = 0.001;
    const end = this.#starts[row + 1] ?? 0;
    for (let at = this.#starts[row] ?? 0; at < end; at += 1) {
      const weight = this.#weights[this.#lexicon.keyOf[this.#words[at] ?? 0] ?? 0] ?? 0;
      total += weight * (this.#plain[at] === 1 ? 1 : BRACKETS);
    }
    return total;
  }
}

/** Most people come for what a commune does for citizens, and for what stands under a life event. */
function priorOf({ levels, groups, lifeEvents }: Catalogue, row: number): number {
  return (
    1 +
    (/commune/.test(levels.textOf(row)) ? 0.06 : 0) +
    (/công dân/i.test(groups.textOf(row)) ? 0.06 : 0) +
    (lifeEvents.textOf(row) === '' ? 0 : 0.05)
  );
}

function strongest(matches: Matches | undefined, keys: ReadonlySet<number>): number {
  let best = 0;
  for (const [key, strength] of matches ?? [])
    if (strength > best && keys.has(key)) best = strength;
  return best;
}
