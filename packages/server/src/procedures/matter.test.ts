import { describe, expect, it } from 'vitest';
import { matterOf, samenessOf } from './matter.js';

describe('the matter of a procedure', () => {
  it.each([
    ['Thủ tục đăng ký khai sinh', 'khai sinh'],
    ['Thủ tục đăng ký lại khai sinh', 'khai sinh'],
    ['Đăng ký khai sinh có yếu tố nước ngoài', 'khai sinh'],
    ['Đăng ký lại khai tử', 'khai tử'],
    ['Gia hạn giấy phép lao động đối với người nước ngoài', 'giấy phép lao động'],
    ['Cấp lại, cấp đổi thẻ căn cước (thực hiện tại cấp tỉnh)', 'thẻ căn cước'],
    ['Cấp  Giấy phép  xây dựng cho nhà ở', 'giấy phép xây dựng'],
    ['Cấp', 'cấp'],
  ])('of “%s” is “%s”', (name, matter) => {
    expect(matterOf(name)).toBe(matter);
  });

  it('is the same in variants, held in some, and another however alike the letters are', () => {
    expect(samenessOf('khai sinh', 'Thủ tục đăng ký lại khai sinh')).toBe(2);
    expect(samenessOf('khai sinh', 'Liên thông đăng ký khai sinh, thường trú')).toBe(1);
    expect(samenessOf('khai sinh', 'Thủ tục đăng ký khai tử')).toBe(0);
  });
});
