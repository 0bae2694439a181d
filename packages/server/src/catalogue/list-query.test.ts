import { expect, it } from 'vitest';
import { keyOf, textOf } from './list-query.js';

it('takes queries that ask the same for one, however they are written', () => {
  const key = keyOf({ query: 'đăng ký khai sinh' });
  for (const query of [
    '  đăng \t ký\u00a0 khai sinh',
    'ĐĂNG ký KHAI Sinh',
    'đăng ký khai sinh'.normalize('NFD'),
  ]) {
    expect(keyOf({ query }), query).toBe(key);
  }
  expect(keyOf({ query: 'dang ky khai sinh' })).not.toBe(key);
  expect(keyOf({ query: ' \n ' })).toBe(keyOf({}));
});

it('keeps whether the last word is complete, and nothing else of the blanks', () => {
  expect(textOf(' khai   ')).toBe('khai ');
  expect(keyOf({ query: 'khai \n ' })).toBe(keyOf({ query: 'Khai ' }));
  expect(keyOf({ query: 'khai ' })).not.toBe(keyOf({ query: 'khai' }));
});
