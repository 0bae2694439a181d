import { commonOf, loadIndex, slug } from '@motcua/search';
import type {
  Agency,
  FacetValue,
  Field,
  LifeEvent,
  ProcedureSuggestion,
  ProcedureSummary,
} from '@motcua/contract';
import type { Facet, SearchIndex, SearchResult } from '@motcua/search';
import type { LifeEventRule } from './life-events.js';
import { Kept } from './kept.js';
import { filtersOf, keyOf, textOf } from './list-query.js';
import type { ListQuery } from './list-query.js';
import type { StoredVersion } from './store.js';

/** Codes in the rankings kept for the next page of a list, and letters of what was asked: some megabytes. */
const KEPT_CODES = 100_000;
/** Letters of what was asked and ten for each row whose matches are kept, for pages often asked for: some megabytes. */
const KEPT_MATCHES = 200_000;
/** Values of one facet that an answer lists; the rest are rarer. */
const LISTED_VALUES = 100;
const SUGGESTED = 5;

/** What to mark in the name of a result: `[start, end)` of each match. */
export type Matches = SearchResult['matches'];

/** A part of a list. */
export interface ListPart {
  /** Of the whole list. */
  readonly total: number;
  readonly results: readonly { readonly code: string; readonly matches: Matches }[];
}

/** A procedure that may be meant, and whether without the filters, by its words or because many need it. */
export type Suggested = ProcedureSuggestion & {
  readonly why: 'without-filters' | 'nearest' | 'common';
};

/** One catalogue version in memory: its search index and what lists show. Immutable. */
export class Snapshot {
  readonly number: number;
  readonly asOf: string;
  readonly fields: readonly Field[];
  readonly agencies: readonly Agency[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly #index: SearchIndex;
  readonly #summaries: ReadonlyMap<string, ProcedureSummary>;
  readonly #rankings = new Kept<readonly string[]>(KEPT_CODES);
  readonly #matches = new Kept<readonly Matches[]>(KEPT_MATCHES);

  constructor(version: StoredVersion, lifeEvents: readonly LifeEventRule[]) {
    this.number = version.index.version;
    this.asOf = version.index.asOf;
    this.#index = loadIndex(version.index.index);
    // Reads its words: nobody waits for them who asks first.
    this.#index.search('');
    this.#summaries = new Map(version.summaries.map((summary) => [summary.code, summary]));
    this.fields = counted(version.summaries.map(({ fields }) => fields));
    // Several agencies in one text are separated like fields; the index filters by each of them.
    this.agencies = counted(version.summaries.map(({ agency = '' }) => agency.split('; ')));
    const events = count(version.summaries.flatMap((summary) => summary.lifeEvents));
    this.lifeEvents = lifeEvents.map(({ id, label, audience }) => ({
      id,
      label,
      audience,
      procedures: events.get(id) ?? 0,
    }));
  }

  /** How many procedures it has. */
  get size(): number {
    return this.#summaries.size;
  }

  /** The procedures that fit, the best first, from one place in the list to before another; all where nothing is asked. */
  part(query: ListQuery, start: number, end: number): ListPart {
    const key = keyOf(query);
    const place = `${start} ${end} ${key}`;
    let codes = this.#rankings.get(key);
    let matches = textOf(query.query) === '' ? [] : this.#matches.get(place);
    if (!codes || !matches) {
      const found = this.#search(query, codes ? end : this.size);
      // Codes alone: a result of the index holds on to all that was found out about the query.
      codes ??= found.map(({ code }) => code);
      matches ??= found.slice(start, end).map((result) => result.matches);
      this.#rankings.set(key, codes, codes.length + key.length);
      this.#matches.set(place, matches, 10 * matches.length + place.length);
    }
    return {
      total: codes.length,
      results: codes.slice(start, end).map((code, nth) => ({ code, matches: matches[nth] ?? [] })),
    };
  }

  /** The first few that fit, not kept: for what is asked once for each procedure. */
  near(query: ListQuery, limit: number): readonly string[] {
    return this.#search(query, limit).map(({ code }) => code);
  }

  #search(query: ListQuery, limit: number): readonly SearchResult[] {
    return this.#index.search(textOf(query.query), { limit, filters: filtersOf(query) });
  }

  /**
   * What may be meant by a query without an answer: the answers of its words alone, else what is near to them, else
   * what many ask for. Empty only for an empty catalogue.
   */
  suggestions(query: ListQuery): readonly Suggested[] {
    const text = query.query?.trim() ?? '';
    const wider = text === '' ? [] : this.near({ query: text }, SUGGESTED);
    const named = (codes: readonly string[], why: Suggested['why']): Suggested[] =>
      codes.map((code) => ({ code, name: this.summary(code)?.name ?? code, why }));
    if (wider.length > 0) return named(wider, 'without-filters');
    const near = text === '' ? [] : this.#index.search(text, { limit: SUGGESTED, nearest: true });
    if (near.length > 0) {
      return named(
        near.map(({ code }) => code),
        'nearest',
      );
    }
    return named(commonOf(this.#index, SUGGESTED), 'common');
  }

  /** The values of facets among the answers of a query, each facet with all filters but its own. */
  facets(facets: readonly Facet[], query: ListQuery): Record<string, FacetValue[]> {
    return Object.fromEntries(facets.map((facet) => [facet, this.#count(facet, query)]));
  }

  #count(facet: Facet, { [facet]: _own, ...query }: ListQuery): FacetValue[] {
    const counts = new Map<string, number>();
    // Spellings that differ in marks or case are one value.
    for (const [name, count] of this.#index.count(facet, query.query ?? '', filtersOf(query))) {
      const id = slug(name);
      counts.set(id, (counts.get(id) ?? 0) + count);
    }
    const names = new Map(
      facet === 'lifeEvent'
        ? this.lifeEvents.map(({ id, label }) => [id, label.vi])
        : { field: this.fields, agency: this.agencies }[facet as string]?.map(({ id, name }) => [
            id,
            name,
          ]),
    );
    return [...counts]
      .map(([id, count]) => ({ id, name: names.get(id) ?? id, count }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      .slice(0, LISTED_VALUES);
  }

  /** What lists show of a procedure. */
  summary(code: string): ProcedureSummary | undefined {
    return this.#summaries.get(code);
  }
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * Names with how many procedures have each, by name. Spellings that differ only in marks or case ("Uỷ ban Nhân dân",
 * "Ủy ban nhân dân") are one, under the spelling used most.
 */
function counted(
  lists: readonly (readonly string[])[],
): { id: string; name: string; procedures: number }[] {
  const spellings = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const list of lists) {
    const seen = new Set<string>();
    for (const text of list) {
      const name = text.replace(/\s+/gu, ' ').trim();
      const id = slug(name);
      if (id === '') continue;
      const names = spellings.get(id) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      spellings.set(id, names);
      if (!seen.has(id)) totals.set(id, (totals.get(id) ?? 0) + 1);
      seen.add(id);
    }
  }
  const collator = new Intl.Collator('vi');
  return [...spellings]
    .map(([id, names]) => {
      const [name = id] = [...names].sort((a, b) => b[1] - a[1])[0] ?? [];
      return { id, name, procedures: totals.get(id) ?? 0 };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}
