import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatResumeCode, newResumeCode, readResumeCode } from './resume-code.js';

const bytes = (seed: number) => (count: number) =>
  Uint8Array.from({ length: count }, (_, index) => (seed * 31 + index * 97 + index * index) % 256);
const code = fc.integer({ min: 0, max: 1_000_000 }).map((seed) => newResumeCode(bytes(seed)));

describe('resume codes', () => {
  it('are read however they are typed', () => {
    const made = newResumeCode(bytes(7));
    expect(formatResumeCode(made)).toMatch(/^(.{4}-){3}.{4}$/);
    for (const typed of [
      made,
      formatResumeCode(made),
      formatResumeCode(made).toLowerCase().replaceAll('-', '  '),
      ` ${made.replaceAll('5', 's').replaceAll('2', 'z').replaceAll('L', 'i')}\n`,
      [...made].map((character) => `${character}\u0301`).join(''),
    ]) {
      expect(readResumeCode(typed)).toBe(made);
    }
  });

  it('have none of the letters that Vietnamese input methods turn into marks', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(made).toMatch(/^[23456789CFGHJKLMNPQRTVX]{16}$/);
      }),
    );
  });

  it('tell one wrong character and two swapped ones', () => {
    fc.assert(
      fc.property(code, fc.nat(15), fc.nat(21), fc.nat(14), (made, at, step, swap) => {
        const alphabet = '23456789CFGHJKLMNPQRTVX';
        const other = alphabet[(alphabet.indexOf(made[at] ?? '') + 1 + step) % 23] ?? '';
        expect(readResumeCode(made.slice(0, at) + other + made.slice(at + 1))).toBeUndefined();
        const [a, b] = [made[swap], made[swap + 1]];
        if (a === b) return;
        const swapped = `${made.slice(0, swap)}${b}${a}${made.slice(swap + 2)}`;
        expect(readResumeCode(swapped)).toBeUndefined();
      }),
    );
  });

  it('are not made of anything else', () => {
    for (const text of ['', 'H26.99-261121-0001', '2222', '2'.repeat(17), 'đường Láng Hạ 12345']) {
      expect(readResumeCode(text)).toBeUndefined();
    }
  });

  it('use every character about equally often', () => {
    let state = 1;
    const random = (count: number): Uint8Array =>
      Uint8Array.from({ length: count }, () => (state = (state * 48_271) % 2_147_483_647) % 256);
    const counts = new Map<string, number>();
    for (let index = 0; index < 2_000; index++) {
      for (const character of newResumeCode(random).slice(0, 15)) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(23);
    for (const count of counts.values()) expect(count).toBeGreaterThan(1_000);
  });
});
