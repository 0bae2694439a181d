import type { Fees, Procedure, SubmissionMethod, TimeLimit } from '@motcua/contract';
import {
  channelIn,
  durationIn,
  feeIn,
  feeNoteIn,
  filingReasonIn,
  procedureWording,
  receptionIn,
} from '@motcua/rules';
import type { Language } from './locale.js';
import { sharedWords } from './spoken.js';

// Time limits, fees and channels in the language of the page; the wording itself is in @motcua/rules.

const words = /* @__PURE__ */ sharedWords(
  procedureWording,
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

/** What it costs in a few words, or that nothing is published. */
export function feeOf(fees: Fees | undefined, language: Language): string {
  return feeIn(words.in(language), fees) ?? notPublished(language);
}

/** A channel: `Trực tuyến`; one not known here keeps its given name. */
export function channelOf(channel: SubmissionMethod['channel'], language: Language): string {
  return channelIn(words.in(language), channel);
}

/** Why a procedure is filed where it is. */
export function filingReasonOf(procedure: Procedure, language: Language): string {
  return filingReasonIn(words.in(language), procedure);
}

/** Which counters take a procedure. */
export function receptionOf(procedure: Procedure, language: Language): string {
  return receptionIn(words.in(language), procedure);
}

/** What to know where more than one amount is published. */
export function feeNoteOf(procedure: Procedure, language: Language): string | undefined {
  return feeNoteIn(words.in(language), procedure);
}

/** When a result of the same day comes on the next. */
export function sameDayNote(language: Language): string {
  return words.in(language).sameDayNote;
}

/** Where there is no one time limit, but cases have theirs. */
export function byCase(language: Language): string {
  return words.in(language).byCase;
}
