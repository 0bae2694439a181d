/** Which area the bodies that decide cover. */
export type Coverage = 'city' | 'country';

/**
 * The area that the published levels of a procedure tell of: the city for what province or commune decide, the country
 * for what only ministries do; `undefined` where no level is published or it is none of these.
 */
export function coverageOf(levels: readonly string[]): Coverage | undefined {
  if (levels.includes('province') || levels.includes('commune')) return 'city';
  return levels.includes('ministry') ? 'country' : undefined;
}
