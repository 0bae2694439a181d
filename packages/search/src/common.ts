import type { SearchFilters, SearchIndex } from './search-index.js';

/**
 * Procedures to offer to whoever found nothing: one of each field, told in plain words before the others, since somebody
 * took the trouble with what many ask for. The first by themselves would be five of one field.
 * @returns their codes
 */
export function commonOf(
  index: SearchIndex,
  count: number,
  filters: SearchFilters = {},
): readonly string[] {
  const all = index.search('', { limit: index.size, filters }).map(({ code }) => code);
  const plain = all.filter((code) => index.facts(code)?.summary);
  const firsts = new Map<string, string>();
  for (const code of [...plain, ...all]) {
    const field = index.facts(code)?.fields[0] ?? code;
    if (!firsts.has(field)) firsts.set(field, code);
  }
  return [...new Set([...firsts.values(), ...plain, ...all])].slice(0, count);
}
