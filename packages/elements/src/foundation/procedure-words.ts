import type { Fees, TimeLimit } from '@motcua/contract';
import { knownDurationIn, knownFeeIn, procedureWords } from '@motcua/rules';
import type { Language } from './locale.js';
import { sharedWords } from './spoken.js';

// Time limits and fees of rows in the language of the page; the words themselves are in @motcua/rules.

const words = /* @__PURE__ */ sharedWords(
  procedureWords,
  async () => (await import('./procedure-words.en.js')).en,
);

/** How long it takes: `Trong ngày`, `7 ngày làm việc`; `undefined` when nothing useful is published. */
export function knownDuration(
  limit: TimeLimit | undefined,
  language: Language,
): string | undefined {
  return knownDurationIn(words.in(language), limit);
}

/** What it costs in a few words; `undefined` when nothing useful is published. */
export function knownFee(fees: Fees | undefined, language: Language): string | undefined {
  return knownFeeIn(words.in(language), fees);
}

/**
 * A time limit or fee of the on-device index, which is written in Vietnamese (`5 ngày làm việc`, `10.000 đồng`), as this
 * language and these elements write it.
 */
export function factIn(fact: string, language: Language): string {
  const money = fact.replaceAll(' đồng', '\u00A0₫');
  const text = money.charAt(0).toUpperCase() + money.slice(1);
  if (language === 'vi') return text;
  const own = words.in(language);
  const vi = procedureWords;
  if (text === vi.sameDay) return own.sameDay;
  if (text === vi.free) return own.free;
  const [, quantity, unit] = /^([\d.,]+) (.+)$/.exec(text) ?? [];
  const known = Object.keys(vi.units).find((name) => vi.units[name] === unit);
  return known === undefined || quantity === undefined
    ? text
    : `${quantity} ${own.units[known]}${quantity === '1' ? '' : own.plural}`;
}
