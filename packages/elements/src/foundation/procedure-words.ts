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
