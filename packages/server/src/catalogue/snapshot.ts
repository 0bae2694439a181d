import { loadIndex, slug } from '@motcua/search';
import type { Agency, Field, LifeEvent, ProcedureQuery, ProcedureSummary } from '@motcua/contract';
import type { SearchIndex } from '@motcua/search';
import type { LifeEventRule } from './life-events.js';
import type { StoredVersion } from './store.js';

/** Rankings kept for the next page of a list. */
const KEPT_RANKINGS = 200;

/** What narrows and orders a list; a page of it is cut by the caller. */
export type ListQuery = Omit<ProcedureQuery, 'cursor' | 'limit'>;

/** One catalogue version in memory: its search index and what lists show. Immutable. */
export class Snapshot {
  readonly number: number;
  readonly asOf: string;
  readonly fields: readonly Field[];
  readonly agencies: readonly Agency[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly #index: SearchIndex;
  readonly #summaries: ReadonlyMap<string, ProcedureSummary>;
  readonly #rankings = new Map<string, readonly string[]>();

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
    const key = JSON.stringify(Object.entries(query).sort());
    const known = this.#rankings.get(key);
    if (known) return known;
    const { field, agency, level, audience, lifeEvent, online } = query;
    const codes = this.#index
      .search(query.query ?? '', {
        limit: this.size,
        filters: {
          ...(field !== undefined && { field }),
          ...(agency !== undefined && { agency }),
          ...(level !== undefined && { level }),
          ...(audience !== undefined && { audience }),
          ...(lifeEvent !== undefined && { lifeEvent }),
          ...(online !== undefined && { online: online === 'true' }),
        },
      })
      .map(({ code }) => code);
    const oldest = this.#rankings.keys().next();
    if (this.#rankings.size >= KEPT_RANKINGS && !oldest.done) this.#rankings.delete(oldest.value);
    this.#rankings.set(key, codes);
    return codes;
  }

  /** What to mark in the name of a result: `[start, end)` of each match. */
  matches(query: string, code: string): readonly (readonly [number, number])[] {
    return this.#index.search(query, { limit: 50 }).find((one) => one.code === code)?.matches ?? [];
  }

  /** Names near to a query that found nothing. */
  suggest(query: string): readonly { readonly code: string; readonly name: string }[] {
    return this.#index.suggest(query);
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
