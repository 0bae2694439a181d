import { expect, it } from 'vitest';
import { Kept } from './kept.js';

it('keeps what was used last, as much as its budget allows', () => {
  const kept = new Kept<string>(10);
  kept.set('a', 'A', 4);
  kept.set('b', 'B', 4);
  expect(kept.get('a')).toBe('A');
  kept.set('c', 'C', 4);
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual(['A', undefined, 'C']);
  // Taken again, it weighs once.
  kept.set('c', 'CC', 6);
  expect(['a', 'c'].map((key) => kept.get(key))).toEqual(['A', 'CC']);
  kept.set('d', 'D', 11);
  expect(['a', 'c', 'd'].map((key) => kept.get(key))).toEqual([undefined, undefined, undefined]);
  kept.set('e', 'E');
  expect(kept.get('e')).toBe('E');
});
