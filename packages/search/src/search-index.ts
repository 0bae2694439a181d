import { readRows, VALUES, type Facet, type Row } from './catalogue.js';
import type { ProcedureFacts } from './document.js';
import { withCode, type WithCode } from './codes.js';
import { INDEX_FORMAT, type SearchIndexJson } from './index-format.js';
import { marksIn, type MarksIn } from './marks.js';
import { readPhrases, readQuery } from './phrases.js';
import { byScore, rankingOf } from './ranking.js';
import { remembered } from './remembered.js';
import { slips, type Slips } from './slips.js';
import { slug } from './text.js';

/** One value or several, of which one must fit. Names and their slugs are both understood: `Hộ tịch` or `ho-tich`. */
export type FilterValue = string | readonly string[];

/** Narrows a search. */
export interface SearchFilters {
  readonly field?: FilterValue;
  readonly agency?: FilterValue;
  /** `ministry`, `province`, `commune`, `other`. */
  readonly level?: FilterValue;
  /** `citizen`, `business`, or the name of a target group. */
  readonly audience?: FilterValue;
  /** `full`, `partial`, `information`; `unknown` where nobody has said it. */
  readonly onlineLevel?: FilterValue;
  /** Id of a life event. */
  readonly lifeEvent?: FilterValue;
  /** `true`: can be filed online; `false`: cannot. */
  readonly online?: boolean;
}

/** How many and which results. */
export interface SearchOptions {
  /** 10 when absent. */
  readonly limit?: number;
  readonly filters?: SearchFilters;
  /** Also what answers only little of the query: what may be meant when nothing was found. */
  readonly nearest?: boolean;
}

/** A procedure that was found. */
export interface SearchResult {
  readonly code: string;
  /** Above 0; comparable within one answer only. */
  readonly score: number;
  /** What to highlight in the name: `[start, end)`, in order, not overlapping. */
  readonly matches: readonly (readonly [start: number, end: number])[];
}

/** Everything that can be asked of an index. */
export interface SearchIndex {
  readonly version: string;
  /** How many procedures it holds. */
  readonly size: number;
  /** The best matches first; deterministic. Without a word to look for: the filtered procedures, common ones first. */
  search(query: string, options?: SearchOptions): readonly SearchResult[];
  /** How many of the procedures found have each value of a facet, the most frequent value first. */
  count(facet: Facet, query?: string, filters?: SearchFilters): ReadonlyMap<string, number>;
  /** What a result row shows, or `undefined` for a code that is not in the index. */
  facts(code: string): ProcedureFacts | undefined;
  /** The index as `loadIndex` takes it. */
  toJSON(): SearchIndexJson;
}

/**
 * As `loadIndex`, for a page that fetches what forgives slips, highlights and reads codes apart from the rest.
 * @param slips what forgives them
 * @param marksIn what highlights
 * @param withCode what finds by a code
 * @throws {RangeError} when it has another format
 */
export function loadWith(
  json: SearchIndexJson,
  slips: Slips,
  marksIn: MarksIn,
  withCode: WithCode,
): SearchIndex {
  if (json.format !== INDEX_FORMAT) {
    throw new RangeError(`Index ${json.format}`);
  }
  const rows = readRows(json);
  const byCode = new Map(rows.map(({ facts }) => [facts.code, facts]));
  // Nine tenths of the work: left to the first question, so that whoever loads an index chooses when.
  const words = remembered(() => ({
    phrases: readPhrases(json.synonyms, json.fillers),
    ...rankingOf(rows, json),
  }));
  const find = (query: string, filters: SearchFilters, nearest?: boolean) => {
    const accepts = accepting(filters);
    const coded = withCode(rows, query)?.filter(([row]) => accepts(row));
    const { phrases, isKnown, answer, read } = words(undefined);
    const ask = (goesOn: boolean) => {
      const spans = readQuery(query, phrases, isKnown, slips, goesOn);
      const { rank, meantBy } = answer(spans, slips);
      return {
        found: (coded ?? rank(accepts, nearest)).sort(byScore),
        marks: (name: string) => marksIn(name, spans, read, meantBy),
      };
    };
    const asked = ask(false);
    // Whoever is still typing is not told that there is nothing.
    return coded || asked.found.length ? asked : ask(true);
  };

  return {
    version: json.version,
    size: rows.length,
    search: (query, { limit = 10, filters = {}, nearest } = {}) => {
      const { found, marks } = find(query, filters, nearest);
      return found.slice(0, limit).map(([{ facts }, score]) => ({
        code: facts.code,
        score,
        // Costs as much as finding, and few of the results are shown.
        get matches() {
          return marks(facts.name);
        },
      }));
    },
    count: (facet, query = '', filters = {}) => {
      const counts = new Map<string, number>();
      for (const [row] of find(query, filters).found) {
        for (const value of VALUES[facet](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return new Map([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
    },
    facts: (code) => byCode.get(code),
    toJSON: () => json,
  };
}

/**
 * Makes an index of what `toJSON()` gave. Some 10 ms for 2,000 procedures on a desktop; its words are read when the first
 * question is asked, which takes some 40 ms more. `search('')` asks one, where the first key press should not wait.
 * @throws {RangeError} when it has another format
 */
export const loadIndex = (json: SearchIndexJson): SearchIndex =>
  loadWith(json, slips, marksIn, withCode);

function accepting({ online, ...filters }: SearchFilters): (row: Row) => boolean {
  const slugOf = remembered(slug);
  const tests = (Object.keys(VALUES) as Facet[]).flatMap((facet) => {
    const wanted = [filters[facet] ?? []].flat().filter(Boolean).map(slug);
    if (!wanted.length) return [];
    return (row: Row) =>
      [...VALUES[facet](row), ...(facet === 'audience' ? row.facts.targetGroups : [])].some(
        (value) => wanted.includes(slugOf(value)),
      );
  });
  return (row) =>
    tests.every((test) => test(row)) && (online === undefined || online === row.facts.online);
}
