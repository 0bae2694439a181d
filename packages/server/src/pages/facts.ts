import {
  channelIn,
  durationIn,
  feeIn,
  feeNoteIn,
  filingReasonIn,
  formatDay,
  formatDayLong,
  procedureWording,
  receptionIn,
} from '@motcua/rules';
import { procedureWordingEn } from '@motcua/rules/procedure-wording/en';
import type { Fees, Procedure, TimeLimit } from '@motcua/contract';
import type { Language } from '../http/language.js';

const words = { vi: procedureWording, en: procedureWordingEn } as const;

/** How long it takes, as the words of a counter; `undefined` when nothing is published. */
export function durationOf(limit: TimeLimit | undefined, language: Language): string | undefined {
  return durationIn(words[language], limit);
}

/** What it costs in a few words; `undefined` when nothing is published. */
export function feeOf(fees: Fees | undefined, language: Language): string | undefined {
  return feeIn(words[language], fees);
}

/** A channel of filing; one not known here keeps its given name. */
export function channelOf(channel: string, language: Language): string {
  return channelIn(words[language], channel);
}

/** Why a procedure is filed where it is. */
export function filingReasonOf(procedure: Procedure, language: Language): string {
  return filingReasonIn(words[language], procedure);
}

/** Which counters take a procedure. */
export function receptionOf(procedure: Procedure, language: Language): string {
  return receptionIn(words[language], procedure);
}

/** What to know where more than one amount is published. */
export function feeNoteOf(procedure: Procedure, language: Language): string | undefined {
  return feeNoteIn(words[language], procedure);
}

/** When a result of the same day comes on the next. */
export function sameDayNote(language: Language): string {
  return words[language].sameDayNote;
}

/** Where there is no one time limit, but cases have theirs. */
export function byCase(language: Language): string {
  return words[language].byCase;
}

/** A number with the digits grouped as the language does: `1.885` or `1,885`. */
export function numberOf(value: number, language: Language): string {
  const [whole = '', fraction] = String(value).split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group ?? '');
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

/** A day, `YYYY-MM-DD`, as the language writes it: `18/07/2026` or `18 July 2026`. */
export function dayOf(day: string, language: Language): string {
  return language === 'vi' ? formatDay(day) : formatDayLong(day, 'en').replace(/^\w+, /, '');
}
