import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm, compileForm } from './index.js';
import type { Expression, Field, FormDefinition } from './index.js';

const label = { vi: 'Câu hỏi', en: 'Question' };
const choices = ['a', 'b'].map((value) => ({ value, label }));
const v = (path: string) => ({ var: path });
const eq = (path: string, value: string | number | boolean): Expression => ({
  '==': [v(path), value],
});
const base: readonly Field[] = [
  { id: 'kind', type: 'choice', label, choices },
  { id: 'yes', type: 'yes-no', label },
  { id: 'age', type: 'number', label, min: 0, max: 120 },
  { id: 'share', type: 'number', label, decimals: 2 },
  { id: 'born', type: 'date', label, min: '1900-01-01', max: 'today' },
  { id: 'died', type: 'date', label },
  { id: 'free', type: 'text', label },
  { id: 'spouse', type: 'text', label, visible: v('yes') },
  { id: 'job', type: 'text', label, visible: { answered: v('spouse') } },
  { id: 'kids', type: 'group', label, fields: [{ id: 'age', type: 'number', label }] },
];

function form(fields: readonly Field[], rest: Partial<FormDefinition> = {}): FormDefinition {
  return {
    id: 'test',
    version: 1,
    title: label,
    locales: ['vi', 'en'],
    applicant: { name: 'free' },
    pages: [{ id: 'page', title: label, fields }],
    ...rest,
  };
}

function findings(visible: Expression, rest: object = {}): readonly string[] {
  const field = { id: 'it', type: 'text', label, visible, ...rest } as Field;
  return checkForm(form([...base, field])).map(({ code }) => code);
}

const years: Expression = { yearsBetween: [v('born'), { today: [] }] };

describe('checkForm finds what can never be', () => {
  it.each<readonly [Expression]>([
    [{ and: [eq('kind', 'a'), eq('kind', 'b')] }],
    [{ and: [eq('kind', 'a'), { not: { in: [v('kind'), ['a', 'b']] } }] }],
    [{ and: [{ answered: v('kind') }, { '!=': [v('kind'), 'a'] }, { '!=': [v('kind'), 'b'] }] }],
    [{ and: [{ or: [eq('kind', 'a'), v('yes')] }, eq('kind', 'b'), { not: v('yes') }] }],
    [{ and: [{ answered: v('free') }, { not: { answered: v('free') } }] }],
    [{ and: [eq('free', 'x'), { not: { answered: v('free') } }] }],
    [{ and: [{ '>': [v('age'), 17] }, { '<': [v('age'), 18] }] }],
    [{ and: [{ '>=': [v('share'), 5] }, { '<': [v('share'), 5] }] }],
    [{ '>': [v('age'), 120] }],
    [{ '<': [5, { '+': [1, 2] }] }],
    [{ and: [{ '<': [18, v('age')] }, { '>=': [15, v('age')] }] }],
    [{ '<': [v('born'), '1899-12-31'] }],
    [{ and: [{ '>=': [years, 18] }, { '<': [years, 16] }] }],
    [{ and: [{ '<': [v('born'), v('died')] }, { '>': [v('born'), v('died')] }] }],
    [{ and: [{ '<': [v('born'), v('died')] }, { '<=': [v('died'), v('born')] }] }],
    [{ and: [{ '>': [{ count: v('kids') }, 3] }, { '<=': [{ count: v('kids') }, 2] }] }],
    [{ and: [{ answered: v('spouse') }, { not: v('yes') }] }],
    [{ and: [{ '==': [v('spouse'), 'x'] }, eq('yes', false)] }],
    [{ and: [{ answered: v('job') }, eq('yes', false)] }],
    [{ any: [v('kids'), { and: [eq('kids.age', 1), eq('kids.age', 2)] }] }],
    [{ if: [v('yes'), eq('yes', false), false] }],
  ])('%j', (visible) => {
    expect(findings(visible)).toEqual(['never-shown']);
  });

  it.each<readonly [Expression]>([
    [{ and: [{ '!=': [v('kind'), 'a'] }, { '!=': [v('kind'), 'b'] }] }],
    [{ and: [{ '>': [v('age'), 17] }, { '<': [v('age'), 19] }] }],
    [{ and: [{ '>': [v('share'), 4] }, { '<': [v('share'), 5] }] }],
    [{ and: [{ not: { '<': [v('age'), 5] } }, { not: { '>=': [v('age'), 5] } }] }],
    [
      {
        and: [{ not: { '<': [v('born'), v('died')] } }, { not: { '>=': [v('born'), v('died')] } }],
      },
    ],
    [{ and: [{ answered: v('job') }, v('yes')] }],
    [{ or: [eq('kind', 'a'), { and: [eq('kind', 'b'), eq('kind', 'a')] }] }],
    [{ and: [{ any: [v('kids'), eq('kids.age', 1)] }, { any: [v('kids'), eq('kids.age', 2)] }] }],
    [{ all: [v('kids'), { and: [eq('kids.age', 1), eq('kids.age', 2)] }] }],
    [{ in: ['a', v('many')] }],
  ])('and has nothing against %j', (visible) => {
    const many: Field = { id: 'many', type: 'choices', label, choices };
    const field = { id: 'it', type: 'text', label, visible } as Field;
    expect(checkForm(form([...base, many, field]))).toEqual([]);
  });

  it('what is required only where it is hidden, and rules that nobody can break or keep', () => {
    expect(findings(eq('kind', 'a'), { required: eq('kind', 'b') })).toEqual(['never-required']);
    const test = (expression: Expression) =>
      checkForm(
        form(base, { rules: [{ id: 'r', test: expression, message: label, fields: ['kind'] }] }),
      ).map(({ code, severity }) => `${code} ${severity}`);
    expect(test({ and: [eq('kind', 'a'), eq('kind', 'b')] })).toEqual(['always-broken error']);
    expect(test({ '!=': [{ count: v('kids') }, 1.5] })).toEqual([]);
    expect(test({ or: [{ '!=': [v('kind'), 'a'] }, { '!=': [v('kind'), 'b'] }] })).toEqual([
      'never-broken warning',
    ]);
  });

  it('in words that say where it comes from', () => {
    const field: Field = {
      id: 'it',
      type: 'text',
      label,
      visible: { and: [{ answered: v('job') }, eq('yes', false)] },
    };
    expect(checkForm(form([...base, field]))[0]).toMatchObject({
      path: '/pages/0/fields/10/visible',
      message: expect.stringMatching(
        /^can never be shown, "it": it needs an answer to "job", and then .*no answer to "yes" fits/,
      ) as string,
    });
  });

  it('at once, however the conditions are tangled', () => {
    const pair = (at: number): Expression => ({ or: [eq(`t${at}`, 'a'), eq(`t${at}`, 'b')] });
    const many = Array.from({ length: 40 }, (_, at) => at);
    const fields = many.map((at): Field => ({
      id: `t${at}`,
      type: 'text',
      label,
      ...(at > 0 && { visible: { and: many.slice(0, at).map(pair) } }),
    }));
    const began = performance.now();
    expect(checkForm(form([...base, ...fields]))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('whatever checkForm calls impossible', () => {
  const leaf: fc.Arbitrary<Expression> = fc.oneof(
    fc.constantFrom('a', 'b').map((value) => eq('kind', value)),
    fc.boolean().map((value) => eq('yes', value)),
    fc.constant<Expression>(v('yes')),
    fc.constantFrom('kind', 'yes', 'age', 'spouse').map((id): Expression => ({ answered: v(id) })),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: 0, max: 3 }))
      .map(([operator, value]) => ({ [operator]: [v('age'), value] }) as unknown as Expression),
    fc
      .tuple(fc.constantFrom('<', '<=', '=='), fc.integer({ min: 0, max: 3 }))
      .map(([operator, value]) => ({ [operator]: [value, v('age')] }) as unknown as Expression),
  );
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      tie('tree').map((it): Expression => ({ not: it })),
      fc.tuple(tie('tree'), tie('tree')).map((it): Expression => ({ and: it })),
      fc.tuple(tie('tree'), tie('tree')).map((it): Expression => ({ or: it })),
      fc.tuple(tie('tree'), tie('tree'), tie('tree')).map((it): Expression => ({ if: it })),
    ),
  }));

  it('no answers bring about, and what it does not, some answers do', () => {
    const fields = base.slice(0, 3).concat(base.slice(7, 8));
    const every = [undefined, 'a', 'b'].flatMap((kind) =>
      [undefined, true, false].flatMap((yes) =>
        [undefined, 0, 1, 2, 3, 4].flatMap((age) =>
          [undefined, 'S'].map((spouse) => ({ kind, yes, age, spouse })),
        ),
      ),
    );
    fc.assert(
      fc.property(tree, (visible) => {
        const definition = form([...fields, { id: 'free', type: 'text', label, visible }]);
        const found = checkForm(definition).some(({ code }) => code === 'never-shown');
        const compiled = compileForm(definition);
        const shown = every.some(
          (answers) => compiled.start({ today: '2026-11-21', answers }).field('free').visible,
        );
        expect(found).toBe(!shown);
      }),
      { numRuns: 150 },
    );
  });
});
