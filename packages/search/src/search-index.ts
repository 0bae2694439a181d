import { Catalogue } from './catalogue.js';
import type { ProcedureFacts } from './document.js';
import { INDEX_FORMAT, type SearchIndexJson } from './index-format.js';
import { readPhrases, readQuery, type PhraseBook } from './phrases.js';
import { Ranking } from './ranking.js';
import { fold, slug, tokenise } from './text.js';

/** Narrows a search. Names and their slugs are both understood: `Hộ tịch` or `ho-tich`. */
export interface SearchFilters {
  readonly field?: string;
  readonly agency?: string;
  /** `ministry`, `province`, `commune`, `other`. */
  readonly level?: string;
  /** `citizen`, `business`, or the name of a target group. */
  readonly audience?: string;
  /** `true`: can be filed online; `false`: cannot. */
  readonly online?: boolean;
  /** Id of a life event. */
  readonly lifeEvent?: string;
}

/** How many and which results. */
export interface SearchOptions {
  /** 10 when absent. */
  readonly limit?: number;
  readonly filters?: SearchFilters;
}

/** A procedure that was found. */
export interface SearchResult {
  readonly code: string;
  /** Above 0; comparable within one answer only. */
  readonly score: number;
  /** What to highlight in the name: `[start, end)`, in order, not overlapping. */
  readonly matches: readonly (readonly [start: number, end: number])[];
}

/** A procedure that may be meant when nothing was found. */
export interface Suggestion {
  readonly code: string;
  readonly name: string;
}

/** Everything that can be asked of an index. */
export interface SearchIndex {
  readonly version: string;
  /** How many procedures it holds. */
  readonly size: number;
  /** The best matches first; deterministic. Without a word to look for: the filtered procedures, common ones first. */
  search(query: string, options?: SearchOptions): readonly SearchResult[];
  /** What a result row shows, or `undefined` for a code that is not in the index. */
  facts(code: string): ProcedureFacts | undefined;
  /** The nearest procedures to a query that found nothing. */
  suggest(query: string, limit?: number): readonly Suggestion[];
  /** The index as `loadIndex` takes it. */
  toJSON(): SearchIndexJson;
}

/** Below this share of the meaning of a query a procedure is no answer to it. */
const LEAST_COVERAGE = 0.3;
const SUGGESTED_COVERAGE = 0.12;
/** Beside a much better answer, a weak one is noise. */
const LEAST_OF_BEST = 0.3;

/**
 * Makes an index of what `toJSON()` gave. Synchronous: some 20 ms for 2,000 procedures on a desktop.
 * @throws {RangeError} when it has another format
 */
export function loadIndex(json: SearchIndexJson): SearchIndex {
  if (json.format !== INDEX_FORMAT) {
    throw new RangeError(`Search index "${json.format}": expected ${INDEX_FORMAT}`);
  }
  return new LoadedIndex(json);
}

class LoadedIndex implements SearchIndex {
  readonly #json: SearchIndexJson;
  readonly #catalogue: Catalogue;
  readonly #phrases: PhraseBook;
  readonly #ranking: Ranking;

  constructor(json: SearchIndexJson) {
    this.#json = json;
    this.#catalogue = new Catalogue(json);
    this.#phrases = readPhrases(json.synonyms, json.fillers);
    this.#ranking = new Ranking(this.#catalogue, this.#phrases);
  }

  get version(): string {
    return this.#json.version;
  }

  get size(): number {
    return this.#catalogue.codes.length;
  }

  search(query: string, { limit = 10, filters = {} }: SearchOptions = {}): SearchResult[] {
    const accepts = this.#filter(filters);
    const byCode = this.#byCode(query).filter(([row]) => accepts(row));
    const found = byCode.length > 0 ? byCode : this.#byWords(query, accepts, LEAST_COVERAGE);
    const best = found[0]?.[1] ?? 0;
    const keys = this.#ranking.meant(this.#read(query));
    return found
      .filter(([, score]) => score >= best * LEAST_OF_BEST)
      .slice(0, limit)
      .map(([row, score]) => {
        const { codes, names } = this.#catalogue;
        return {
          code: codes[row] ?? '',
          score: Math.round(score * 1e6) / 1e6,
          matches: highlight(names[row] ?? '', keys),
        };
      });
  }

  facts(code: string): ProcedureFacts | undefined {
    return this.#catalogue.facts(code);
  }

  suggest(query: string, limit = 3): Suggestion[] {
    return this.#byWords(query, () => true, SUGGESTED_COVERAGE)
      .slice(0, limit)
      .map(([row]) => ({
        code: this.#catalogue.codes[row] ?? '',
        name: this.#catalogue.names[row] ?? '',
      }));
  }

  toJSON(): SearchIndexJson {
    return this.#json;
  }

  #byWords(query: string, accepts: (row: number) => boolean, least: number) {
    return this.#ranking.rank(this.#read(query), accepts, least);
  }

  #read(query: string) {
    return readQuery(query, this.#phrases, this.#ranking.isKnown);
  }

  /** Rows whose code is, starts with or contains what was typed. */
  #byCode(query: string): (readonly [row: number, score: number])[] {
    const [, typed = ''] = /^\s*(\d(?:[\d.\s]*\d)?)(?:\.?[a-y]\d\d)?\s*$/.exec(fold(query)) ?? [];
    const code = typed.replace(/\s/g, '');
    if (code.replace('.', '').length < 3) return [];
    // `1.001193.01` is a case of `1.001193`.
    const procedure = code.replace(/^(\d\.\d{6})\.\d\d$/, '$1');
    return this.#catalogue.codes
      .flatMap((candidate, row) => {
        const at = Math.max(candidate.indexOf(procedure), candidate.replace('.', '').indexOf(code));
        if (at < 0) return [];
        return [[row, candidate === procedure ? 1 : 0.9 - at / 20] as const];
      })
      .sort((a, b) => b[1] - a[1] || this.#catalogue.compare(a[0], b[0]));
  }

  #filter(filters: SearchFilters): (row: number) => boolean {
    const { fields, agencies, levels, groups, lifeEvents, online, audiences } = this.#catalogue;
    const tests = (
      [
        [fields, filters.field],
        [agencies, filters.agency],
        [levels, filters.level],
        [lifeEvents, filters.lifeEvent],
        [isAudience(filters.audience) ? audiences : groups, filters.audience],
      ] as const
    ).flatMap(([column, wanted]) => (wanted ? [column.rowsWith(slug(wanted), slug)] : []));
    return (row) =>
      tests.every((test) => test(row)) &&
      (filters.online === undefined || filters.online === (online.textOf(row) !== ''));
  }
}

function isAudience(audience: string | undefined): boolean {
  return audience === 'citizen' || audience === 'business';
}

function highlight(name: string, keys: ReadonlySet<string>): [start: number, end: number][] {
  const ranges: [start: number, end: number][] = [];
  for (const { key, start, end } of tokenise(name)) {
    if (!keys.has(key)) continue;
    const last = ranges.at(-1);
    // Neighbouring words make one mark.
    if (last !== undefined && /^\s+$/.test(name.slice(last[1], start))) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}
