import { describe, expect, it } from 'vitest';
import { publishedLimit } from './receipt.js';

const limit = (text: string, more: object = {}): string =>
  publishedLimit({
    dossier: { channel: 'online' },
    procedure: { methods: [], timeLimit: { text, ...more } },
  } as unknown as Parameters<typeof publishedLimit>[0]);

describe('the time limit on a paper', () => {
  it('stands there as published', () => {
    expect(limit('3 ngày làm việc')).toBe('3 ngày làm việc');
  });

  it('never is a number without a unit', () => {
    const sameDay = { quantity: 1, unit: 'working-days', days: 1, sameDay: true };
    expect(limit('1', sameDay)).toBe('Trong ngày');
    expect(limit('3')).toContain('“3” (');
    expect(limit('')).toBe('Chưa công bố');
  });
});
