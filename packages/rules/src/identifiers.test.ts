import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskEmail, maskName, maskPersonalId, maskPhone } from './masking.js';
import { vndIn } from './money-by-language.js';
import { formatVnd, parseVnd } from './money.js';
import { parsePersonalId } from './personal-id.js';
import { formatPhone, parsePhone } from './phone.js';
import { satisfaction, ratingLevels } from './ratings.js';
import { parseTaxCode } from './tax-code.js';

describe('personal identification number', () => {
  it('is read with place, sex and birth year', () => {
    expect(parsePersonalId('001 204 012 323')).toEqual({
      ok: true,
      value: '001204012323',
      placeCode: '001',
      sex: 'male',
      birthYear: 2004,
      warnings: [],
    });
    expect(parsePersonalId('079185000001')).toMatchObject({ sex: 'female', birthYear: 1985 });
  });

  it('is compared with what else was answered, as a warning only', () => {
    expect(
      parsePersonalId('001204012323', { dateOfBirth: '2003-05-01', sex: 'female' }),
    ).toMatchObject({ ok: true, warnings: ['birth-year-differs', 'sex-differs'] });
    expect(
      parsePersonalId('001204012323', { dateOfBirth: '2004-05-01', sex: 'male' }),
    ).toMatchObject({ ok: true, warnings: [] });
  });

  it('is not refused for an unusual century', () => {
    expect(parsePersonalId('001904012323')).toMatchObject({
      ok: true,
      warnings: ['unusual-century'],
    });
    expect(parsePersonalId('001904012323')).not.toHaveProperty('birthYear');
  });

  it.each([
    ['', 'empty'],
    ['00120401232x', 'not-digits'],
    ['012345678', 'old-identity-card'],
    ['0012040123', 'wrong-length'],
  ])('%j is %s', (text, code) => {
    expect(parsePersonalId(text)).toEqual({ ok: false, code });
  });
});

describe('tax code', () => {
  it.each(['0100109106', '0100233488', '0100047516', '0101243150', '0314409058'])(
    '%s is right',
    (code) => {
      expect(parseTaxCode(code)).toEqual({ ok: true, value: code, kind: 'organisation' });
    },
  );

  it('knows branches and persons', () => {
    expect(parseTaxCode('0100109106001')).toMatchObject({
      value: '0100109106-001',
      kind: 'branch',
    });
    expect(parseTaxCode('001204012323')).toMatchObject({ kind: 'person' });
  });

  it.each([
    ['', 'empty'],
    ['MST', 'not-digits'],
    ['01001', 'wrong-length'],
    ['0100109107', 'wrong-check-digit'],
    ['0100109106-000', 'wrong-branch'],
  ])('%j is %s', (text, code) => {
    expect(parseTaxCode(text)).toEqual({ ok: false, code });
  });

  it('notices every single wrong digit', () => {
    const place = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), (index, shift) => {
        const digits = [...'0100109106'];
        digits[index] = String((Number(digits[index]) + shift) % 10);
        expect(parseTaxCode(digits.join('')).ok).toBe(false);
      }),
    );
  });
});

describe('phone', () => {
  it.each([
    ['0912 345 678', '+84912345678', 'mobile', '0912 345 678'],
    ['+84 (0)912.345.678', '+84912345678', 'mobile', '0912 345 678'],
    ['84912345678', '+84912345678', 'mobile', '0912 345 678'],
    ['0084912345678', '+84912345678', 'mobile', '0912 345 678'],
    ['024 3825 3536', '+842438253536', 'fixed', '024 3825 3536'],
    ['02033 825 353', '+842033825353', 'fixed', '0203 3825 353'],
    ['1900 1009', '19001009', 'hotline', '1900 1009'],
    ['+44 20 7946 0958', '+442079460958', 'foreign', '+442079460958'],
  ])('%s is %s', (text, value, kind, display) => {
    expect(parsePhone(text)).toEqual({ ok: true, value, kind, display });
    expect(formatPhone(value)).toBe(display);
  });

  it.each([
    [' ', 'empty'],
    ['gọi tôi', 'not-a-number'],
    ['0912 345 67', 'wrong-length'],
    ['0412345678', 'unknown-prefix'],
    ['01234567890', 'old-mobile'],
    ['+1 23', 'wrong-length'],
  ])('%j is %s', (text, code) => {
    expect(parsePhone(text)).toEqual({ ok: false, code });
  });
});

describe('money', () => {
  it('is written as in Viet Nam', () => {
    expect(formatVnd(1234567)).toBe('1.234.567\u00A0₫');
    expect(formatVnd(0)).toBe('0\u00A0₫');
    expect(formatVnd(-5000)).toBe('−5.000\u00A0₫');
    expect(vndIn('vi', 1234567)).toBe('1.234.567\u00A0₫');
    expect(vndIn('en', 1234567)).toBe('1,234,567\u00A0₫');
    expect(() => formatVnd(0.5)).toThrow(RangeError);
  });

  it.each([
    ['1.234.567 ₫', 1234567],
    ['1,234,567', 1234567],
    ['1 234 567đ', 1234567],
    ['50000 đồng', 50000],
    ['8.000 VNĐ', 8000],
  ])('%s is %i', (text, value) => {
    expect(parseVnd(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['năm mươi nghìn', 'not-a-number'],
    ['1.5', 'not-whole'],
    ['1.234,567', 'not-whole'],
    ['-5', 'negative'],
    ['99999999999999999', 'too-large'],
  ])('%j is %s', (text, code) => {
    expect(parseVnd(text)).toEqual({ ok: false, code });
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(parseVnd(formatVnd(amount))).toEqual({ ok: true, value: amount });
      }),
    );
  });
});

describe('masking', () => {
  it('leaves what the owner recognises', () => {
    expect(maskName('Nguyễn Văn A')).toBe('Nguyễn V** A');
    expect(maskName('  Trần   Thị Ngọc Ánh ')).toBe('Trần T** N*** Á**');
    expect(maskName('Sen')).toBe('S**');
    expect(maskPersonalId('001204012323')).toBe('001*******23');
    expect(maskPhone('0912345321')).toBe('09*****321');
    expect(maskPhone('+84912345321')).toBe('09*****321');
    expect(maskEmail('nam@example.vn')).toBe('n***@…');
  });

  it('hides all of what is too short, and never shows more than the ends', () => {
    expect(maskPhone('113')).toBe('***');
    expect(maskEmail('')).toBe('****@…');
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,15}$/), (digits) => {
        const shown = maskPersonalId(digits).replaceAll('*', '').length;
        expect(shown).toBeLessThanOrEqual(5);
        expect(maskPersonalId(digits)).toHaveLength(digits.length);
      }),
    );
  });
});

describe('satisfaction', () => {
  it('counts levels 4 and 5 among valid ratings; what was not answered is missing', () => {
    expect(satisfaction([5, 4, 4, 3, 1, null, undefined, 0, 6, 2.5])).toEqual({
      n: 5,
      satisfied: 3,
      rate: 0.6,
    });
  });

  it('withholds the rate of few', () => {
    expect(satisfaction([5, 5, 5, 5])).toEqual({ n: 4, satisfied: 4, rate: null });
    expect(satisfaction([5], 1).rate).toBe(1);
    expect(satisfaction([], 0).rate).toBeNull();
  });

  it('has five levels, best first', () => {
    expect(ratingLevels.map(({ level }) => level)).toEqual([5, 4, 3, 2, 1]);
  });
});
