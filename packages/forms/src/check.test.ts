import { describe, expect, it } from 'vitest';
import { checkForm, compileForm, formFromDocuments } from './index.js';
import type { Expression, Field, FormDefinition } from './index.js';

const both = { vi: 'Chữ', en: 'Text' };
const choices = ['a', 'b'].map((value) => ({ value, label: both }));
const base: readonly Field[] = [
  { id: 'name', type: 'text', label: both },
  { id: 'kind', type: 'choice', label: both, choices },
  { id: 'many', type: 'choices', label: both, choices },
  { id: 'born', type: 'date', label: both },
  { id: 'count', type: 'number', label: both },
  { id: 'yes', type: 'yes-no', label: both },
  { id: 'home', type: 'address', label: both },
  {
    id: 'kids',
    type: 'group',
    label: both,
    fields: [{ id: 'age', type: 'number', label: both }],
  },
];

function form(fields: readonly Field[], rest: Partial<FormDefinition> = {}): FormDefinition {
  return {
    id: 'test',
    version: 1,
    title: both,
    locales: ['vi', 'en'],
    applicant: { name: 'name' },
    pages: [{ id: 'page', title: both, fields }],
    ...rest,
  };
}

function findings(definition: FormDefinition): readonly string[] {
  return checkForm(definition).map(({ code, path }) => `${code} ${path}`);
}

function shownWhen(visible: unknown): readonly string[] {
  const field = { id: 'it', type: 'text', label: both, visible: visible as Expression } as const;
  return checkForm(form([...base, field])).map(({ code }) => code);
}

const v = (path: string) => ({ var: path });

describe('checkForm', () => {
  it('finds nothing wrong with a good form', () => {
    expect(findings(form(base))).toEqual([]);
    const documents = [{ id: 'd1', name: 'Giấy', originals: 1, copies: 0 }];
    expect(findings(formFromDocuments({ code: '1.000001', name: 'Thử', documents }))).toEqual([]);
  });

  it('finds limits of an amount that are not whole đồng', () => {
    const limits = [{ max: 1000.5 }, { min: 0.5 }, { max: 1e300 }, { min: 1000, max: 50_000 }];
    const fields = limits.map((it, at): Field => ({
      id: `m${at}`,
      type: 'money',
      label: both,
      ...it,
    }));
    expect(findings(form(fields, { applicant: { name: 'm0' } }))).toEqual([
      'bad-limits /pages/0/fields/0',
      'bad-limits /pages/0/fields/1',
      'bad-limits /pages/0/fields/2',
    ]);
  });

  it('says that what is only read cannot be required, computed or filled in', () => {
    const said = { label: both, required: true, value: { var: 'name' }, default: 'x' };
    const fields = [
      { ...said, id: 'note', type: 'note', text: both },
      { ...said, id: 'title', type: 'heading' },
    ] as unknown as readonly Field[];
    const definition = form([...base, ...fields]);
    expect(findings(definition)).toEqual(
      ['8', '9'].flatMap((at) =>
        ['required', 'value', 'default'].map((key) => `not-asked /pages/0/fields/${at}/${key}`),
      ),
    );
    // Nobody is kept from filing by it.
    const compiled = compileForm(definition);
    const result = compiled.check({ name: 'Mai' }, { today: '2026-11-22' });
    expect(result).toMatchObject({ ok: true, answers: { name: 'Mai' } });
    const session = compiled.start({ today: '2026-11-22' });
    session.set('note', 'typed');
    session.set('name', 'Mai');
    expect(session.answers()).toEqual({ name: 'Mai' });
    expect(session.field('note')).toMatchObject({ required: false, value: undefined });
  });

  it.each<readonly [unknown, string]>([
    [{ '==': [v('nobody'), 1] }, 'unknown-id'],
    [{ xor: [true, false] }, 'unknown-operator'],
    [{ '<': [1] }, 'wrong-operands'],
    [{ condition: 'none' }, 'unknown-condition'],
    [{ '>': [v('kids.age'), 1] }, 'outside-group'],
    [{ any: [v('many'), true] }, 'not-a-group'],
    [{ answered: v('it') }, 'cycle'],
    [v('name'), 'wrong-type'],
    [{ '==': [v('name'), 1] }, 'wrong-type'],
    [{ '<': [v('born'), v('count')] }, 'wrong-type'],
    [{ '<': [v('name'), 'a'] }, 'wrong-type'],
    [{ and: [v('count')] }, 'wrong-type'],
    [{ '==': [v('home'), 'x'] }, 'wrong-type'],
    [{ '>': [{ '+': [v('count'), v('name')] }, 1] }, 'wrong-type'],
    [{ in: ['a', v('kind')] }, 'wrong-type'],
    [{ if: [v('yes'), 1, 'a'] }, 'wrong-type'],
    [{ '>': [{ daysBetween: [v('born'), v('name')] }, 1] }, 'wrong-type'],
    [{ '>': [{ count: v('name') }, 1] }, 'wrong-type'],
    [{ '==': [v('kind'), 'c'] }, 'unknown-choice'],
    [{ in: [v('kind'), ['a', 'z']] }, 'unknown-choice'],
    [{ in: ['z', v('many')] }, 'unknown-choice'],
    [false, 'never-shown'],
    [{ and: [{ '==': [v('kind'), 'a'] }, { '==': [v('kind'), 'b'] }] }, 'never-shown'],
    [{ and: [v('yes'), { '==': [v('yes'), false] }] }, 'never-shown'],
    [{ not: { or: [true, v('yes')] } }, 'never-shown'],
    [{ '>': [1, 2] }, 'never-shown'],
  ])('finds %j: %s', (visible, code) => {
    expect(shownWhen(visible)).toEqual([code]);
  });

  it.each<readonly [unknown]>([
    [{ '==': [v('home.ward'), 'Ba Đình'] }],
    [{ any: [v('kids'), { '>': [v('kids.age'), v('count')] }] }],
    [{ '>': [{ sum: [v('kids'), v('kids.age')] }, 10] }],
    [{ '>=': [{ yearsBetween: [v('born'), { today: [] }] }, 18] }],
    [{ '<': [v('born'), '2020-01-01'] }],
    [{ in: [v('kind'), ['a']] }],
    [{ and: [v('yes'), { '==': [v('kind'), 'a'] }] }],
    [{ '==': [{ if: [v('yes'), 1, 2] }, 1] }],
    [{ not: { answered: v('home') } }],
    [true],
  ])('has nothing against %j', (visible) => {
    expect(shownWhen(visible)).toEqual([]);
  });

  it('finds a field that contradicts its page', () => {
    const page = {
      id: 'second',
      title: both,
      visible: { '==': [v('kind'), 'a'] },
      fields: [{ id: 'it', type: 'text', label: both, visible: { '==': [v('kind'), 'b'] } }],
    } as const;
    const definition = form(base);
    expect(findings({ ...definition, pages: [...definition.pages, page] })).toEqual([
      'never-shown /pages/1/fields/0/visible',
    ]);
  });

  it('finds missing texts, translations and choices', () => {
    const fields: readonly Field[] = [
      { id: 'name', type: 'text', label: { vi: ' ', en: 'Name' }, help: { vi: 'Chỉ tiếng Việt' } },
      { id: 'kind', type: 'choice', label: both, choices: [choices[0]!] },
      { id: 'twice', type: 'choices', label: both, choices: [...choices, choices[0]!] },
    ];
    expect(findings(form(fields))).toEqual([
      'empty-text /pages/0/fields/0/label',
      'missing-translation /pages/0/fields/0/help',
      'no-choices /pages/0/fields/1/choices',
      'duplicate-id /pages/0/fields/2/choices/2',
    ]);
    expect(checkForm(form(fields))[1]?.severity).toBe('warning');
  });

  it('finds limits and defaults that cannot be', () => {
    const fields: readonly Field[] = [
      { id: 'name', type: 'number', label: both, min: 5, max: 1 },
      { id: 'day', type: 'date', label: both, min: '2026-02-30', max: 'today' },
      { id: 'kind', type: 'choice', label: both, choices, default: 'c' },
      { id: 'other', type: 'date', label: both, default: '2026-13-01' },
    ];
    expect(findings(form(fields))).toEqual([
      'bad-limits /pages/0/fields/0',
      'bad-limits /pages/0/fields/1',
      'bad-default /pages/0/fields/2/default',
      'bad-default /pages/0/fields/3/default',
    ]);
  });

  it('finds ids that are used twice or cannot be, also between pages and fields', () => {
    const fields: readonly Field[] = [
      { id: 'name', type: 'text', label: both },
      { id: 'page', type: 'text', label: both },
      { id: '1st', type: 'text', label: both },
      { id: 'name', type: 'text', label: both },
    ];
    expect(findings(form(fields))).toEqual([
      'duplicate-id /pages/0/fields/1',
      'bad-id /pages/0/fields/2',
      'duplicate-id /pages/0/fields/3',
    ]);
  });

  it('finds circles through pages, values and conditions, but lets what is required look anywhere', () => {
    const circle: readonly Field[] = [
      { id: 'name', type: 'number', label: both, value: { '+': [v('b'), 1] } },
      { id: 'b', type: 'number', label: both, value: { '+': [v('name'), 1] } },
    ];
    expect(findings(form(circle))).toEqual(['cycle /pages/0/fields/1']);
    const page = { id: 'page', title: both, visible: { answered: v('name') }, fields: base };
    expect(findings(form(base, { pages: [page] }))).toEqual(['cycle /pages/0/fields/0']);
    const conditions = { one: { condition: 'two' }, two: { not: { condition: 'one' } } };
    const field = { id: 'it', type: 'text', label: both, visible: { condition: 'one' } } as const;
    expect(findings(form([...base, field], { conditions }))).toEqual(['cycle /conditions/one']);
    const mutual: readonly Field[] = [
      { id: 'name', type: 'text', label: both, required: { not: { answered: v('b') } } },
      { id: 'b', type: 'text', label: both, required: { not: { answered: v('name') } } },
    ];
    expect(findings(form(mutual))).toEqual([]);
    expect(() => compileForm(form(mutual))).not.toThrow();
  });

  it('checks rules, conditions and the applicant', () => {
    const definition = form(base, {
      applicant: { name: 'nobody', phone: 'kids' },
      conditions: { idle: v('yes'), odd: v('name') },
      rules: [
        { id: 'never', test: { '<': [2, 1] }, message: both, fields: ['name'] },
        { id: 'lost', test: v('yes'), message: both, fields: ['nobody'] },
      ],
    });
    expect(findings(definition)).toEqual([
      'unknown-id /rules/1/fields',
      'unknown-id /applicant/name',
    ]);
    expect(
      findings({ ...definition, applicant: { name: 'name' }, rules: [definition.rules![0]!] }),
    ).toEqual([
      'always-broken /rules/0/test',
      'unused-condition /conditions/idle',
      'wrong-type /conditions/odd',
      'unused-condition /conditions/odd',
    ]);
  });

  it('says it in words', () => {
    const broken = form([...base, { id: 'it', type: 'text', label: both, visible: v('nobody') }]);
    expect(checkForm(broken)[0]).toEqual({
      path: '/pages/0/fields/8/visible',
      code: 'unknown-id',
      severity: 'error',
      message: 'there is no field "nobody" here',
    });
  });
});
