import type { Language } from './locale.js';

// Dates, money and durations as a counter says them. Vietnamese has no plural; English needs one letter.

const weekdays = 'chủ nhật,thứ Hai,thứ Ba,thứ Tư,thứ Năm,thứ Sáu,thứ Bảy'.split(',');

/** Clock and calendar day in Hanoi, seven hours ahead of UTC all year: `['15:00', '23/11/2026', 1]` (1 is Monday). */
function hanoi(instant: string): readonly [time: string, day: string, weekday: number] {
  const shifted = new Date(Date.parse(instant) + 7 * 3_600_000);
  const text = shifted.toISOString();
  const day = text.slice(0, 10).split('-').reverse().join('/');
  return [text.slice(11, 16), day, shifted.getUTCDay()];
}

/** A due date inside a sentence: `thứ Tư, 02/12/2026` or `Wednesday, 2 December 2026` (Hanoi). */
export function dayOf(instant: string, language: Language): string {
  const [, day, weekday] = hanoi(instant);
  if (language === 'vi') return `${weekdays[weekday] ?? ''}, ${day}`;
  const inEnglish = (options: Intl.DateTimeFormatOptions): string =>
    new Date(instant).toLocaleDateString('en-GB', { ...options, timeZone: 'Asia/Ho_Chi_Minh' });
  const full = inEnglish({ day: 'numeric', month: 'long', year: 'numeric' });
  return `${inEnglish({ weekday: 'long' })}, ${full}`;
}

/** An instant as receipts print it, Hanoi time: `15:00 23/11/2026`. */
export function momentOf(instant: string): string {
  const [time, day] = hanoi(instant);
  return `${time} ${day}`;
}

/** A count with the digits grouped as the language does: `1.885` or `1,885`. */
export function countOf(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

export * from './procedure-wording.js';
export * from './fact-words.js';
export * from './procedure-words.js';
