import { procedureWords as vi } from '@motcua/rules';
import { en as words } from './procedure-words.en.js';

/** Facts of the index in English. */
export const en = {
  fact: (text: string): string => {
    if (text === vi.sameDay) return words.sameDay;
    if (text === vi.free) return words.free;
    if (text === vi.council) return words.council;
    // Vietnamese writes 1.000.000 and 1,5; English 1,000,000 and 1.5.
    if (text.endsWith('₫')) return text.replaceAll('.', ',');
    const [, quantity, unit] = /^([\d.,]+) (.+)$/.exec(text) ?? [];
    const known = Object.keys(vi.units).find((name) => vi.units[name] === unit);
    return known === undefined || quantity === undefined
      ? text
      : `${quantity.replace(',', '.')} ${words.units[known]}${quantity === '1' ? '' : words.plural}`;
  },
};
