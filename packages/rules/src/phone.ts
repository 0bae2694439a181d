/** Why a text cannot be a phone number. */
export type PhoneProblem =
  'empty' | 'not-a-number' | 'wrong-length' | 'unknown-prefix' | 'old-mobile';

/** A phone number. */
export type PhoneResult =
  | {
      readonly ok: true;
      /** E.164 (`+84912345678`); a hotline, which cannot be called from abroad, stays as dialled (`19001009`). */
      readonly value: string;
      readonly kind: 'mobile' | 'fixed' | 'hotline' | 'foreign';
      /** Grouped as people read it aloud: `0912 345 678`. */
      readonly display: string;
    }
  | { readonly ok: false; readonly code: PhoneProblem };

/** Mobile prefixes in use, national number without the leading 0 (libphonenumber 9, VN). */
const MOBILE =
  /^(?:(?:5(?:2[238]|59)|89[6-9]|99[013-9])\d{6}|(?:3\d|5[1689]|7[06-9]|8[1-8]|9[0-8])\d{7})$/;
/** Mobile numbers of eleven digits, replaced in 2018. */
const OLD_MOBILE = /^1[2689]\d{8}$/;

/** Reads a phone number of Viet Nam with any spaces, dots or brackets, or a foreign one that starts with `+`. */
export function parsePhone(text: string): PhoneResult {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { ok: false, code: 'empty' };
  const digits = typed.replace(/[\s.()\-\u2010-\u2015\u2212]/g, '');
  if (!/^\+?\d+$/.test(digits)) return { ok: false, code: 'not-a-number' };

  const international = digits.replace(/^00(?=[1-9])/, '+');
  if (international.startsWith('+') && !international.startsWith('+84')) {
    return /^\+[1-9]\d{6,14}$/.test(international)
      ? { ok: true, value: international, kind: 'foreign', display: international }
      : { ok: false, code: 'wrong-length' };
  }
  if (/^1[89]00\d{4,6}$/.test(digits)) {
    const display = `${digits.slice(0, 4)} ${digits.slice(4)}`;
    return { ok: true, value: digits, kind: 'hotline', display };
  }
  const national = nationalNumber(international);
  if (MOBILE.test(national)) return { ...known(national, [3, 6]), kind: 'mobile' };
  if (/^2\d{9}$/.test(national)) {
    // Hanoi and Ho Chi Minh City have area codes of two digits, every other province of three.
    const area = /^2[48]/.test(national) ? 2 : 3;
    return { ...known(national, [area, area + 4]), kind: 'fixed' };
  }
  if (OLD_MOBILE.test(national)) return { ok: false, code: 'old-mobile' };
  const expected = national.startsWith('2') ? 10 : 9;
  return { ok: false, code: national.length === expected ? 'unknown-prefix' : 'wrong-length' };
}

/** A stored number as people read it; returns what it was given when it is not one. */
export function formatPhone(number: string): string {
  const parsed = parsePhone(number);
  return parsed.ok ? parsed.display : number;
}

/** Without +84, 84 or the trunk 0; also forgives `+84 (0)912…`. */
function nationalNumber(digits: string): string {
  const bare = /^84\d{9,10}$/.test(digits) ? digits.slice(2) : digits.replace(/^\+84/, '');
  return bare.replace(/^0/, '');
}

function known(national: string, cuts: readonly [number, number]) {
  const [first, second] = cuts;
  const groups = [national.slice(0, first), national.slice(first, second), national.slice(second)];
  return { ok: true, value: `+84${national}`, display: `0${groups.join(' ')}` } as const;
}
