import { Procedures } from '@motcua/sdk/procedures.js';
import { textIn } from '../../foundation/locale.js';
import type { LookupHost } from '../lookup-part.js';
import { lifeEventsOf } from '../offers/life-events.js';
import type { Filters } from '../search-controller.js';

/** What a control chooses of. */
export type Facet = Exclude<keyof Filters, 'online'>;

/** A value of a control. */
export interface Value {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** What each control offers with what it would leave; a facet that could not be counted is absent. */
export type Counts = Partial<Record<Facet | 'online', readonly Value[]>>;

const UNKNOWN = 'unknown';

/**
 * Counts what each facet would leave, with all filters but its own choice: on the device, at the service while the index
 * is not there. A facet never has a value that the attributes leave out.
 */
export async function countsOf(
  host: LookupHost,
  facets: readonly (Facet | 'online')[],
  signal: AbortSignal,
): Promise<Counts> {
  const { slug } = await import('../engine.js');
  const own = host.filters();
  const values = host.search.index
    ? onDevice(host, facets, slug)
    : await atService(host, facets, signal);
  // The index knows life events by id alone, and the service counts them under their Vietnamese names.
  const labels = facets.includes('lifeEvent') ? await eventLabels(host) : new Map<string, string>();
  for (const facet of facets) {
    if (facet === 'online') continue;
    const allowed = [own[facet] ?? []].flat().map(slug).filter(Boolean);
    values[facet] = values[facet]
      ?.filter(({ id }) => id !== UNKNOWN && (allowed.length === 0 || allowed.includes(slug(id))))
      .map((value) =>
        facet === 'lifeEvent' ? { ...value, name: labels.get(value.id) ?? value.name } : value,
      );
  }
  return values;
}

/** Names of the life events in the language of the element by id; none while they cannot be had. */
async function eventLabels({ service, locale }: LookupHost): Promise<ReadonlyMap<string, string>> {
  const { connection } = service;
  const events = connection ? await lifeEventsOf(connection).catch(() => []) : [];
  return new Map(events.map(({ id, label }) => [id, textIn(label, locale.language)]));
}

type Counting = { -readonly [K in keyof Counts]: Counts[K] };

function onDevice(
  { search: { index }, element, filters, chosen }: LookupHost,
  facets: readonly (Facet | 'online')[],
  slug: (name: string) => string,
): Counting {
  const query = element.query.trim();
  const entries = facets.map((facet) => {
    const { [facet]: _own, ...others } = chosen();
    const narrowed = { ...filters(), ...others };
    if (facet === 'online') {
      const levels = index?.count('onlineLevel', query, { ...narrowed, online: true }) ?? [];
      const count = [...levels].reduce((sum, [, many]) => sum + many, 0);
      return [facet, [{ id: '', name: '', count }]] as const;
    }
    const values = new Map<string, Value>();
    for (const [name, count] of index?.count(facet, query, narrowed) ?? []) {
      // Spellings that differ in marks or case are one value.
      const id = slug(name);
      const known = values.get(id);
      values.set(id, { id, name: known?.name ?? name, count: count + (known?.count ?? 0) });
    }
    return [facet, [...values.values()]] as const;
  });
  return Object.fromEntries(entries) as Counting;
}

async function atService(
  { element, filters, chosen, service }: LookupHost,
  facets: readonly (Facet | 'online')[],
  signal: AbortSignal,
): Promise<{ -readonly [K in keyof Counts]: Counts[K] }> {
  const { client } = service;
  if (client === undefined) return {};
  const counted = facets.filter((facet) => facet !== 'online');
  const { facets: values = {} } = await new Procedures(client).list(
    { query: element.query.trim(), ...filters(), ...chosen(), facets: counted, limit: 1 },
    { signal, maxRetries: 0, timeout: 8000 },
  );
  return values as Counting;
}
