import { loadIndex, slug } from '@motcua/search';
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
import { filtersOf, keyOf } from './list-query.js';
import type { ListQuery } from './list-query.js';
import type { StoredVersion } from './store.js';

/** Rankings kept for the next page of a list. */
const KEPT_RANKINGS = 200;
/** Values of one facet that an answer lists; the rest are rarer. */
const LISTED_VALUES = 100;
const SUGGESTED = 5;

/** One catalogue version in memory: its search index and what lists show. Immutable. */
export class Snapshot {
  readonly number: number;
  readonly asOf: string;
  readonly fields: readonly Field[];
  readonly agencies: readonly Agency[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly #index: SearchIndex;
  readonly #summaries: ReadonlyMap<string, ProcedureSummary>;
  readonly #rankings = new Map<string, readonly SearchResult[]>();

  constructor(version: StoredVersion, lifeEvents: readonly LifeEventRule[]) {
    this.number = version.index.version;
    this.asOf = version.index.asOf;
    this.#index = loadIndex(version.index.index);
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

  /** Codes of the procedures that fit, the best first; all of them in a fixed order when nothing is asked. */
  rank(query: ListQuery): readonly string[] {
    return this.results(query).map(({ code }) => code);
  }

  /** The procedures that fit, the best first, with what of their names was meant. */
  results(query: ListQuery): readonly SearchResult[] {
    const key = keyOf(query);
    const known = this.#rankings.get(key);
    if (known) return known;
    const results = this.#index.search(query.query ?? '', {
      limit: this.size,
      filters: filtersOf(query),
    });
    const oldest = this.#rankings.keys().next();
    if (this.#rankings.size >= KEPT_RANKINGS && !oldest.done) this.#rankings.delete(oldest.value);
    this.#rankings.set(key, results);
    return results;
  }

  /** The first few that fit, not kept: for what is asked once for each procedure. */
  near(query: ListQuery, limit: number): readonly string[] {
    return this.#index
      .search(query.query ?? '', { limit, filters: filtersOf(query) })
      .map(({ code }) => code);
  }

  /** What to mark in the name of a result: `[start, end)` of each match. */
  matches(query: string, code: string): readonly (readonly [number, number])[] {
    return this.results({ query }).find((one) => one.code === code)?.matches ?? [];
  }

  /** Names near to a query that found nothing. */
  suggest(query: string): readonly { readonly code: string; readonly name: string }[] {
    return this.#index.suggest(query);
  }

  /**
   * What may be meant by a query without an answer: the answers of its words alone, else what is near to them, else
   * what many ask for. Empty only for an empty catalogue.
   */
  suggestions(query: ListQuery): readonly ProcedureSuggestion[] {
    const text = query.query?.trim() ?? '';
    const wider = text === '' ? [] : this.rank({ query: text });
    const named = (codes: readonly string[], why: string): ProcedureSuggestion[] =>
      codes
        .slice(0, SUGGESTED)
        .map((code) => ({ code, name: this.summary(code)?.name ?? code, why }));
    if (wider.length > 0) return named(wider, 'without-filters');
    const near = text === '' ? [] : this.#index.suggest(text, SUGGESTED);
    if (near.length > 0) {
      return named(
        near.map(({ code }) => code),
        'nearest',
      );
    }
    return named(this.rank({}), 'common');
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
