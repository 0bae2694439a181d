import { describe, expect, it } from 'vitest';
import { applicantOf } from './applicant.js';

describe('who applies', () => {
  const named = (part: string): string =>
    ({ '01': 'Thành phố Hà Nội', '00070': 'Phường Hoàn Kiếm' })[part] ?? part;

  it('lives where the form says, whether it asked in parts or in one line of text', () => {
    const address = { street: '12 Hàng Bài', ward: '00070', province: '01' };
    expect(applicantOf({ name: 'An', address }, named).address).toBe(
      '12 Hàng Bài, Phường Hoàn Kiếm, Thành phố Hà Nội',
    );
    // What a form that names a text field gives.
    const written = ' 12 Hàng Bài, Hoàn Kiếm ' as unknown as typeof address;
    expect(applicantOf({ name: 'An', address: written }, named).address).toBe(
      '12 Hàng Bài, Hoàn Kiếm',
    );
    const empty = ' ' as unknown as typeof address;
    expect(applicantOf({ name: 'An', address: empty }, named)).toEqual({ name: 'An' });
  });
});
