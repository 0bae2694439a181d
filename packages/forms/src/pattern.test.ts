import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern as compileNative } from './pattern-native.js';
import { compilePattern } from './pattern.js';

/** Patterns of the language, over few characters so that texts match now and then. */
const pattern: fc.Arbitrary<string> = fc.letrec<{ any: string; atom: string; group: string }>(
  (tie) => ({
    atom: fc.constantFrom('a', 'b', '[ab]', '[^a]', '\\d', '\\p{L}', '.', '1', '\\.', '[\\d.]'),
    group: fc.tuple(tie('any'), fc.constantFrom('(', '(?:')).map(([it, open]) => `${open}${it})`),
    any: fc
      .array(
        fc.tuple(
          fc.oneof({ maxDepth: 2, withCrossShrink: true }, tie('atom'), tie('group')),
          fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '{0,3}', '{2,}', '+?', '|'),
        ),
        { maxLength: 3 },
      )
      .map((parts) => parts.map((part) => part.join('')).join('')),
  }),
).any;

describe('a pattern', () => {
  it('matches whole texts as the regular expressions of browsers do', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '1', '.', '\u{1F600}'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 5, maxLength: 5 }), (source, texts) => {
        const matches = compilePattern(source);
        const native = compileNative(source);
        for (const it of texts) expect([it, matches(it)]).toEqual([it, native(it)]);
      }),
      { numRuns: 700 },
    );
  });

  it.each([
    ['([01]?\\d|2[0-3]):[0-5]\\d', '23:59', '24:00'],
    ['\\d{9}|\\d{12}', '001190123456', '0011901234'],
    ['\\p{L}[\\p{L} ]*', 'Nguyễn Văn An', '1 An'],
    ['[^\\]]+\\\\\\u0041\\u{1F600}', 'x\\A\u{1F600}', 'x]\\A\u{1F600}'],
    ['a{0}b', 'b', 'ab'],
    ['', '', 'a'],
    ['(?!.*[Cc]ông ty)(?=.{3,}).+', 'Hộ Minh Anh', 'Hộ Công ty A'],
    ['(?!a|b)(?:c|a)d', 'cd', 'ad'],
    ['[(?=a]+', '(?=', '!'],
  ])('%s takes %s and not %s', (source, good, bad) => {
    for (const matches of [compilePattern(source), compileNative(source)])
      expect([matches(good), matches(bad)]).toEqual([true, false]);
  });

  it.each(['(a+)+', '(a|a)*', '(a*)*b', '(.*a){12}', '(a?){30}a{30}', '(\\w+\\s?)*', '.*.*.*x'])(
    'that would take a backtracking engine for ever takes no time: %s',
    (source) => {
      // A backtracking engine would not come back from this.
      expect(compilePattern(source)(`${'a'.repeat(5000)}!`)).toBe(false);
    },
  );

  it.each([
    '(',
    '[z-a]',
    'a{2,1}',
    'b(?=a)a',
    '(?!a)b|a',
    '(?<!a)b',
    '(?i:a)',
    '^a',
    'a$',
    '(?<name>a)',
    '(a)\\1',
    '\\bword\\b',
    'a{5000}',
    '((a{50}){50}){50}',
    '(((){999}){999}){999}',
    `${'('.repeat(10_000)}${')'.repeat(10_000)}`,
    'a'.repeat(1001),
  ])('is refused when it is none, needs going back, or is too large (%#)', (source) => {
    expect(() => compilePattern(source)).toThrow(SyntaxError);
  });
});
