import { formatVnd } from './money.js';

/**
 * Whole đồng as the language groups digits: `20.000 ₫` in Vietnamese, `20,000 ₫` in English.
 * @throws {RangeError} when the amount is not whole
 */
export function vndIn(language: 'vi' | 'en', amount: number): string {
  const text = formatVnd(amount);
  return language === 'vi' ? text : text.replaceAll('.', ',');
}
