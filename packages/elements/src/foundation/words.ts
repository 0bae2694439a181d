import { formatDayLong, formatInstant, formatVnd, hanoiDay } from '@motcua/rules';
import type { Language } from './locale.js';

// Dates, money and durations as a counter says them. Vietnamese has no plural; English needs one letter.

/** A due date inside a sentence: `thứ Tư, 02/12/2026` or `Wednesday, 2 December 2026` (Hanoi). */
export function dayOf(instant: string, language: Language): string {
  const text = formatDayLong(hanoiDay(Date.parse(instant)), language);
  return language === 'vi' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** An instant as receipts print it, Hanoi time: `15:00 23/11/2026`. */
export function momentOf(instant: string): string {
  return formatInstant(Date.parse(instant));
}

/** Đồng: `1.234.567 ₫`. */
export function moneyOf(amount: number): string {
  return formatVnd(amount);
}

/** A count with the digits grouped as the language does: `1.885` or `1,885`. */
export function countOf(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

export * from './procedure-words.js';
