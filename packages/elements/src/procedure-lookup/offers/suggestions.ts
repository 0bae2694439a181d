import { commonOf, type SearchOptions } from '@motcua/search';
import type { LookupHost } from '../lookup-part.js';
import type { Answer, Suggestion } from '../search-controller.js';

/** Procedures to offer, and why these. */
export interface Suggestions {
  /** Found by the same words outside what the person chose; near to the words; common ones. */
  readonly why: 'wider' | 'nearest' | 'common';
  readonly procedures: readonly Suggestion[];
}

/** Why the service suggests something. */
const WHY: Readonly<Record<string, Suggestions['why']>> = {
  'without-filters': 'wider',
  nearest: 'nearest',
};
const SHOWN = 4;

/** What to offer when nothing was found: never what the attributes of the look-up leave out. */
export function suggestionsFor(host: LookupHost, answer: Answer): Suggestions {
  const { index } = host.search;
  const filters = host.filters();
  const query = host.element.query.trim();
  if (index === undefined) {
    const open = Object.values(filters).every((values) => String(values) === '');
    const [first] = (open && answer.suggestions) || [];
    const procedures = first ? answer.suggestions : answer.common;
    return {
      why: WHY[first?.why ?? ''] ?? 'common',
      procedures: procedures?.slice(0, SHOWN) ?? [],
    };
  }
  const named = (code: string): Suggestion => ({ code, name: index.facts(code)?.name ?? code });
  const found = (words: string, options?: SearchOptions): Suggestion[] =>
    index.search(words, { filters, limit: SHOWN, ...options }).map(({ code }) => named(code));
  if (query !== '' && Object.keys(host.chosen()).length > 0) {
    const wider = found(query);
    if (wider.length > 0) return { why: 'wider', procedures: wider };
  }
  const nearest = found(query, { nearest: true });
  return nearest.length > 0
    ? { why: 'nearest', procedures: nearest }
    : { why: 'common', procedures: commonOf(index, SHOWN, filters).map(named) };
}
