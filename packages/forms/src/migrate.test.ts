import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateAnswers } from './migrate.js';
import { compileForm } from './index.js';
import type { Field, FormDefinition } from './index.js';

const label = { vi: 'Câu hỏi', en: 'Question' };
const choicesOf = (...values: readonly string[]) => values.map((value) => ({ value, label }));

function form(version: number, fields: readonly Field[]): FormDefinition {
  return {
    id: 'test',
    version,
    title: label,
    locales: ['vi', 'en'],
    applicant: { name: 'name' },
    pages: [{ id: 'page', title: label, fields }],
  };
}

const old = form(1, [
  { id: 'name', type: 'text', label },
  { id: 'mobile', type: 'text', label },
  { id: 'gone', type: 'text', label: { vi: 'Nghề nghiệp', en: 'Occupation' } },
  { id: 'kind', type: 'choice', label, choices: choicesOf('a', 'b') },
  { id: 'many', type: 'choices', label, choices: choicesOf('a', 'b') },
  { id: 'count', type: 'number', label },
  { id: 'kids', type: 'group', label, fields: [{ id: 'nick', type: 'text', label }] },
]);
const next = form(2, [
  { id: 'name', type: 'text', label, maxLength: 3 },
  { id: 'phone', type: 'phone', label, formerly: ['mobile'] },
  { id: 'kind', type: 'choice', label, choices: choicesOf('b', 'c') },
  { id: 'many', type: 'choices', label, choices: choicesOf('b', 'c') },
  { id: 'count', type: 'yes-no', label },
  {
    id: 'children',
    type: 'group',
    label,
    formerly: ['kids'],
    fields: [{ id: 'name', type: 'text', label, formerly: ['nick'] }],
  },
]);

describe('a draft of an older version', () => {
  it('keeps what still fits, follows what was renamed, and says what became of the rest', () => {
    const { answers, changes } = migrateAnswers(old, next, {
      name: 'Trần Văn An',
      mobile: '0912 345 678',
      gone: 'Thợ',
      kind: 'a',
      many: ['a', 'b'],
      count: 2,
      kids: [{ nick: 'Bi' }, { nick: 'Na', odd: 1 }],
    });
    expect(answers).toEqual({
      name: 'Trần Văn An',
      phone: '+84912345678',
      many: ['b'],
      children: [{ name: 'Bi' }, { name: 'Na' }],
    });
    expect(changes.map(({ kind, path, to, value }) => [kind, path, to, value])).toEqual([
      ['renamed', 'mobile', 'phone', '0912 345 678'],
      ['dropped', 'gone', undefined, 'Thợ'],
      ['emptied', 'kind', 'kind', 'a'],
      ['emptied', 'many', 'many', ['a']],
      ['emptied', 'count', 'count', 2],
      ['renamed', 'kids.0.nick', 'children.0.name', 'Bi'],
      ['renamed', 'kids.1.nick', 'children.1.name', 'Na'],
      ['dropped', 'kids.1.odd', undefined, 1],
      ['renamed', 'kids', 'children', [{ nick: 'Bi' }, { nick: 'Na', odd: 1 }]],
    ]);
    expect(changes[1]?.text.vi).toContain('“Nghề nghiệp”');
    expect(changes[1]?.text.en).toContain('“Occupation”');
    expect(compileForm(next).start({ today: '2026-11-21', answers }).answers()).toEqual(answers);
  });

  it('is taken over from its answers alone, and the newer of two answers wins', () => {
    const { answers, changes } = migrateAnswers(undefined, next, {
      phone: '0987654321',
      mobile: '0912345678',
    });
    expect(answers).toEqual({ phone: '+84987654321' });
    expect(changes).toMatchObject([{ kind: 'dropped', path: 'mobile', value: '0912345678' }]);
  });

  it('loses nothing, whatever it holds', () => {
    const any = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.constantFrom('a', 'b', 'c')),
      fc.array(fc.record({ nick: fc.string(), name: fc.string() }, { requiredKeys: [] })),
    );
    const keys = ['name', 'mobile', 'phone', 'gone', 'kind', 'many', 'count', 'kids', 'children'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), any), (given) => {
        const { answers, changes } = migrateAnswers(old, next, given);
        for (const [id, value] of Object.entries(given)) {
          const empty = value === '' || (Array.isArray(value) && value.length === 0);
          const told = changes.some(({ path }) => path === id || path.startsWith(`${id}.`));
          expect(empty || told || id in answers).toBe(true);
        }
        const session = compileForm(next).start({ today: '2026-11-21', answers });
        expect(session.notAsked()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
