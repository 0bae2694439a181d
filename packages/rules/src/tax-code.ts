/** Why a text cannot be a tax code. */
export type TaxCodeProblem =
  'empty' | 'not-digits' | 'wrong-length' | 'wrong-check-digit' | 'wrong-branch';

/** A tax code (mã số thuế). */
export type TaxCodeResult =
  | {
      readonly ok: true;
      /** `0100109106`, with a branch `0100109106-001`, or the twelve digits of a person. */
      readonly value: string;
      /** `person`: households and individuals use their personal identification number. */
      readonly kind: 'organisation' | 'branch' | 'person';
    }
  | { readonly ok: false; readonly code: TaxCodeProblem };

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Reads a tax code of 10, 13 or 12 digits (Circular 86/2024/TT-BTC, art. 5). */
export function parseTaxCode(text: string): TaxCodeResult {
  const digits = text.normalize('NFKC').replace(/[\s.\-\u2010-\u2015\u2212]/g, '');
  if (digits === '') return { ok: false, code: 'empty' };
  if (!/^\d+$/.test(digits)) return { ok: false, code: 'not-digits' };
  if (digits.length === 12) return { ok: true, value: digits, kind: 'person' };
  if (digits.length !== 10 && digits.length !== 13) return { ok: false, code: 'wrong-length' };

  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  // 10 − remainder can be 10, which no digit equals: no such code is issued.
  if (Number(digits[9]) !== 10 - (sum % 11)) return { ok: false, code: 'wrong-check-digit' };

  const organisation = digits.slice(0, 10);
  const branch = digits.slice(10);
  if (branch === '') return { ok: true, value: organisation, kind: 'organisation' };
  return branch === '000'
    ? { ok: false, code: 'wrong-branch' }
    : { ok: true, value: `${organisation}-${branch}`, kind: 'branch' };
}
