/** Why a text is not an amount of đồng. */
export type MoneyProblem = 'empty' | 'not-a-number' | 'not-whole' | 'negative' | 'too-large';

/** An amount in whole đồng. */
export type MoneyResult =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: MoneyProblem };

/**
 * Whole đồng as Viet Nam writes them, `1.234.567 ₫` (the space is a no-break space).
 * @throws {RangeError} when the amount is not whole: đồng have no fraction
 */
export function formatVnd(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount}: expected whole đồng`);
  const grouped = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '−' : ''}${grouped}\u00A0₫`;
}

/** Reads an amount of đồng: `1.234.567 ₫`, `1,234,567`, `1 234 567 đ`, `1234567 VNĐ`, `50000 đồng`. */
export function parseVnd(text: string): MoneyResult {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  if (typed === '') return { ok: false, code: 'empty' };
  const number = typed.replace(/\s*(?:₫|đồng|dong|vnđ|vnd|đ|d)$/, '').replaceAll('−', '-');
  if (/^-\s*\d/.test(number)) return { ok: false, code: 'negative' };
  if (!/^\d+$|^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/.test(number)) {
    return { ok: false, code: /^\d[\d.,\s]*$/.test(number) ? 'not-whole' : 'not-a-number' };
  }
  const value = Number(number.replace(/[.,\s]/g, ''));
  return Number.isSafeInteger(value) ? { ok: true, value } : { ok: false, code: 'too-large' };
}
