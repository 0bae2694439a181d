import { describe, expect, it } from 'vitest';
import { vndInWords } from './money-words.js';

describe('an amount in words', () => {
  it.each([
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [15, 'Mười lăm đồng'],
    [21, 'Hai mươi mốt đồng'],
    [25, 'Hai mươi lăm đồng'],
    [101, 'Một trăm linh một đồng'],
    [8_000, 'Tám nghìn đồng'],
    [50_000, 'Năm mươi nghìn đồng'],
    [120_500, 'Một trăm hai mươi nghìn năm trăm đồng'],
    [1_000_000, 'Một triệu đồng'],
    [1_050_005, 'Một triệu không trăm năm mươi nghìn không trăm linh năm đồng'],
    [15_000_001, 'Mười lăm triệu không trăm linh một đồng'],
    [2_000_300_000, 'Hai tỷ ba trăm nghìn đồng'],
    [1_000_000_000_000, 'Một nghìn tỷ đồng'],
  ])('%i', (amount, words) => {
    expect(vndInWords(amount)).toBe(words);
  });

  it('is of whole đồng alone', () => {
    expect(() => vndInWords(1.5)).toThrow(RangeError);
    expect(() => vndInWords(-1)).toThrow(RangeError);
  });
});
