import type { Scoreboard } from '@motcua/contract';
import type { Language } from '../foundation/locale.js';
import type { vi } from './messages.vi.js';

/** What numbers are written with. */
export interface Writing {
  readonly words: typeof vi;
  readonly language: Language;
}

/** A share as the contract has it. */
export type Share = Scoreboard['onTime'];

const formats = new Map<string, Intl.NumberFormat>();

/** A whole number, such as `1.234`. */
export const whole = (value: number, language: Language): string => written(value, language, {});

/** A rate from 0 to 1 with one decimal, such as `95,3%`. */
export const percent = (rate: number, language: Language): string =>
  written(rate, language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

function written(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = `${language}${options.style}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format.format(value);
}

/** A rate, or why there is none. */
export function rateText({ n, rate }: Pick<Share, 'n' | 'rate'>, writing: Writing): string {
  if (rate !== null) return percent(rate, writing.language);
  return n === 0 ? writing.words.none : writing.words.hidden;
}

/** Why a rate is kept back, as a sentence. */
export function whyHidden(n: number, minimum: number, { words, language }: Writing): string {
  return n < minimum
    ? words.few(whole(n, language), whole(minimum, language))
    : words.kept(whole(n, language));
}

/** `2026-11` as `11/2026`. */
export const monthText = (month: string): string => month.split('-').reverse().join('/');

/** The period of a board in words. */
export function periodText({ period: { from, to } }: Scoreboard, { words }: Writing): string {
  const [year = '', first = ''] = from.split('-');
  const last = to.slice(5, 7);
  if (first === last) return words.month(`${first}/${year}`);
  if (first === '01' && last === '12') return words.year(year);
  // A year or a quarter that runs ends with its last whole month.
  return Number(last) % 3 === 0 && Number(last) - Number(first) === 2
    ? words.quarter(`${Number(last) / 3}/${year}`)
    : words.month(`${first}–${last}/${year}`);
}

/** What is looked at: the places asked for, or all. */
export function scopeText({ scope }: Scoreboard, { words }: Writing): string {
  const places = [scope.field, scope.agency, scope.wardName ?? scope.ward].filter(Boolean);
  return places.length > 0 ? places.join(' · ') : words.all;
}

/** When the numbers were taken, Hanoi time. */
export function asOfText({ asOf }: Scoreboard, { words }: Writing): string {
  const [time, day] = [
    { hour: '2-digit', minute: '2-digit' } as const,
    { day: '2-digit', month: '2-digit', year: 'numeric' } as const,
  ].map((options) =>
    new Date(asOf).toLocaleString('en-GB', { ...options, timeZone: 'Asia/Ho_Chi_Minh' }),
  );
  return words.asOf(`${time} ${day}`);
}
