import type { Fees, SubmissionMethod, TimeLimit } from '@motcua/contract';
import { channelIn, durationIn, feeIn, hasNoUnit, procedureWords } from '@motcua/rules';
import type { Language } from './locale.js';
import { sharedWords } from './spoken.js';

// Time limits, fees and channels in the language of the page; the wording itself is in @motcua/rules.

const words = /* @__PURE__ */ sharedWords(
  procedureWords,
  async () => (await import('./procedure-words.en.js')).en,
);

/** What is shown for a fact nobody published. */
export function notPublished(language: Language): string {
  return words.in(language).notPublished;
}

/** How long it takes: `Trong ngày`, `7 ngày làm việc`, the published text, or that none is published. */
export function durationOf(limit: TimeLimit | undefined, language: Language): string {
  return durationIn(words.in(language), limit) ?? notPublished(language);
}

/** As `durationOf`, but `undefined` when nothing useful is published: rows have no room for a number without a unit. */
export function knownDuration(
  limit: TimeLimit | undefined,
  language: Language,
): string | undefined {
  return limit && hasNoUnit(limit) ? undefined : durationIn(words.in(language), limit);
}

/** What it costs in a few words, or that nothing is published. */
export function feeOf(fees: Fees | undefined, language: Language): string {
  return knownFee(fees, language) ?? notPublished(language);
}

/** As `feeOf`, but `undefined` when nothing is published. */
export function knownFee(fees: Fees | undefined, language: Language): string | undefined {
  return feeIn(words.in(language), fees);
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

/** A channel: `Trực tuyến`; one not known here keeps its given name. */
export function channelOf(channel: SubmissionMethod['channel'], language: Language): string {
  return channelIn(words.in(language), channel);
}
