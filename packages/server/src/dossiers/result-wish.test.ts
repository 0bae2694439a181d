import { describe, expect, it } from 'vitest';
import { resultWish } from './result-wish.js';

describe('how the result is wanted', () => {
  it('is what was answered in the form', () => {
    expect(resultWish({ resultMethod: 'counter' })).toEqual({ method: 'counter' });
    const place = { street: 'Số 12, phố Đội Cấn', ward: 'Phường Ba Đình', province: 'Hà Nội' };
    expect(resultWish({ resultMethod: 'post', resultAddress: place })).toEqual({
      method: 'post',
      address: 'Số 12, phố Đội Cấn, Phường Ba Đình, Hà Nội',
    });
    expect(resultWish({ resultMethod: 'electronic', resultAddress: place })).toEqual({
      method: 'electronic',
    });
  });

  it('is unknown where no form asked, and takes no more than fits', () => {
    expect(resultWish({})).toBeUndefined();
    expect(resultWish({ resultMethod: ['post'] })).toBeUndefined();
    expect(resultWish({ resultMethod: 'post', resultAddress: 'Hà Nội' })).toEqual({
      method: 'post',
    });
    const long = { street: 'Số '.repeat(300), ward: 'Phường Ba Đình' };
    expect(resultWish({ resultMethod: 'post', resultAddress: long })?.address).toHaveLength(400);
  });
});
