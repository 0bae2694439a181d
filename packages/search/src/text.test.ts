import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, slug } from './text.js';
import { tokenise } from './tokens.js';
import { isOneEditApart, withoutKeyboardMarks } from './typing.js';

describe('fold', () => {
  it('takes marks off and makes small', () => {
    expect(fold('ĐĂNG KÝ Khai Sinh')).toBe('dang ky khai sinh');
    expect(fold('Nguyễn Thị Thuỷ Ngọc')).toBe('nguyen thi thuy ngoc');
  });

  it('knows no difference between places of the tone or between ways of writing a letter', () => {
    expect(fold('hoà')).toBe(fold('hòa'));
    expect(fold('hoà')).toBe('hoa');
    expect(fold('thủy'.normalize('NFD'))).toBe(fold('thuỷ'));
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('slug', () => {
  it('names a thing for an address', () => {
    expect(slug('Đất đai')).toBe('dat-dai');
    expect(slug(' Cấp sổ BHXH, thẻ BHYT ')).toBe('cap-so-bhxh-the-bhyt');
  });
});

describe('tokenise', () => {
  it('gives words with their places', () => {
    const text = 'Cấp sổ BHXH, mã 1.001193.';
    const tokens = tokenise(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Cấp',
      'sổ',
      'BHXH',
      'mã',
      '1.001193',
    ]);
    expect(tokens[0]?.key).toBe('cap');
    expect(tokens[0]?.marked).toBe(tokenise('CẤP')[0]?.marked);
    expect(tokens[0]?.marked).not.toBe(tokenise('cạp')[0]?.marked);
  });

  it('compares a word whatever the place of its tone and whether y or i', () => {
    const [a, b] = [tokenise('hoà ký thuỷ'), tokenise('hòa kí thủy')];
    expect(a.map(({ key, marked }) => [key, marked])).toEqual(
      b.map(({ key, marked }) => [key, marked]),
    );
  });

  it('never loses its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('what keyboards leave over', () => {
  it.each([
    ['ddawng', 'dang'],
    ['dawng', 'dang'],
    ['kys', 'ky'],
    ['giaays', 'giay'],
    ['truwowngf', 'truong'],
    ['d9a8ng', 'dang'],
    ['ky1', 'ky'],
    ['hoon', 'hon'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(withoutKeyboardMarks(typed)).toBe(meant);
  });

  it('one edit is one letter more, less, other, or two swapped', () => {
    for (const typo of ['sih', 'sinhh', 'sunh', 'snih', 'inh', 'isnh']) {
      expect(isOneEditApart('sinh', typo)).toBe(true);
      expect(isOneEditApart(typo, 'sinh')).toBe(true);
    }
    for (const other of ['sinh', 'snhi', 'sunk', 'sinhab', '']) {
      expect(isOneEditApart('sinh', other)).toBe(false);
    }
  });
});
