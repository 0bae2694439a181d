import type { ProcedureQuery } from '@motcua/contract';
import type { Facet, SearchFilters } from '@motcua/search';
import { ProblemError } from '../http/problem.js';

/** What narrows and orders a list; a page of it is cut by the caller. */
export type ListQuery = Omit<ProcedureQuery, 'cursor' | 'limit' | 'facets'>;

/** What lists can be counted by, as the contract names it. */
const FACETS = [
  'field',
  'agency',
  'level',
  'audience',
  'onlineLevel',
  'lifeEvent',
] as const satisfies readonly Facet[];

/** The filters of a query, each as its distinct values in one order; absent where nothing is asked. */
export function filtersOf(query: ListQuery): SearchFilters {
  const given = FACETS.flatMap((facet) => {
    const values = valuesOf(query[facet], /;/);
    return values.length === 0 ? [] : [[facet, values] as const];
  });
  return {
    ...Object.fromEntries(given),
    ...(query.online !== undefined && { online: query.online === 'true' }),
  };
}

/** The words of a query as they are looked for: a blank at the end alone has a meaning, that the last word is complete. */
export function textOf(query = ''): string {
  return query.toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trimStart();
}

/** Equal for queries that ask the same, however they are written. */
export function keyOf(query: ListQuery): string {
  return JSON.stringify([textOf(query.query), filtersOf(query)]);
}

/**
 * The facets a query wants counted.
 * @throws {ProblemError} `invalid-request` for a name that is none
 */
export function facetsOf(given: ProcedureQuery['facets']): readonly Facet[] {
  const names = valuesOf(given, /[;,]/);
  const unknown = names.find((name) => !FACETS.some((facet) => facet === name));
  if (unknown === undefined) return FACETS.filter((facet) => names.includes(facet));
  throw new ProblemError('invalid-request', {
    errors: [
      {
        pointer: 'facets',
        code: 'unknown-facet',
        detail: {
          vi: `Không có nhóm lọc “${unknown}”. Các nhóm: ${FACETS.join(', ')}.`,
          en: `There is no facet "${unknown}". There are: ${FACETS.join(', ')}.`,
        },
      },
    ],
  });
}

function valuesOf(given: string | readonly string[] | undefined, separator: RegExp): string[] {
  const values = [given ?? []].flat().flatMap((value) => value.split(separator));
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '').sort();
}
