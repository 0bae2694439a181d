import { describe, expect, it } from 'vitest';
import { definitionSchema, parseDefinition } from './schema.js';
import { checkForm, compileForm, DefinitionError } from './index.js';
import type { Expression, Field, FieldType, FormDefinition } from './index.js';

const today = '2026-11-21';
const label = { vi: 'Câu hỏi' };
const choices = ['a', 'b'].map((value) => ({ value, label }));
const DEEP = 10_000;

function form(fields: readonly Field[], rest: Partial<FormDefinition> = {}): FormDefinition {
  return {
    id: 'test',
    version: 1,
    title: label,
    locales: ['vi'],
    applicant: { name: fields[0]!.id },
    pages: [{ id: 'page', title: label, fields }],
    ...rest,
  };
}

function nested(levels: number, wrap: (inner: unknown) => unknown, core: unknown): unknown {
  let value = core;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

function codesOf(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.findings.map(({ code, path }) => `${code} ${path}`);
  }
}

function within(milliseconds: number, act: () => void): void {
  const began = performance.now();
  act();
  expect(performance.now() - began).toBeLessThan(milliseconds);
}

const name: Field = { id: 'name', type: 'text', label };

describe('a hostile definition', () => {
  const field = (visible: unknown): Field => ({
    ...name,
    id: 'it',
    visible: visible as Expression,
  });
  const deep: readonly (readonly [string, unknown])[] = [
    ['not', nested(DEEP, (it) => ({ not: it }), true)],
    ['and', nested(DEEP, (it) => ({ and: [true, it] }), true)],
    ['if', nested(DEEP, (it) => ({ if: [true, it, false] }), true)],
    ['any', nested(DEEP, (it) => ({ any: [{ var: 'kids' }, it] }), true)],
    ['a foreign operator', nested(DEEP, (it) => ({ xor: [it] }), true)],
    ['lists', nested(DEEP, (it) => [it], true)],
    ['a variable', { var: nested(DEEP, (it) => ({ var: it }), 'name') }],
  ];

  it.each(deep)('that nests %s ten thousand deep is refused in words', (_, expression) => {
    const definition = form([name, field(expression)]);
    within(1000, () => {
      expect(codesOf(() => compileForm(definition)).join()).toContain('/pages/0/fields/1/visible');
      expect(checkForm(definition).map(({ path }) => path)).toContain('/pages/0/fields/1/visible');
      expect(() => parseDefinition(definition)).toThrow(TypeError);
      expect(definitionSchema.safeParse(definition).success).toBe(false);
    });
  });

  it('that nests groups ten thousand deep is refused in words', () => {
    const group = (fields: unknown[]) => ({ id: 'g', type: 'group', label, fields });
    const groups = nested(DEEP, (it) => group([it]), name) as Field;
    const definition = form([name, groups]);
    within(1000, () => {
      expect(codesOf(() => compileForm(definition))).toEqual([
        'too-deep /pages/0/fields/1/fields/0/fields/0',
      ]);
      expect(checkForm(definition).map(({ code }) => code)).toContain('too-deep');
      expect(() => parseDefinition(definition)).toThrow(/deep/);
    });
  });

  it('that chains ten thousand conditions is refused, one that chains fields is taken', () => {
    const conditions = Object.fromEntries(
      Array.from({ length: DEEP }, (_, at) => [
        `c${at}`,
        at + 1 < DEEP ? { not: { condition: `c${at + 1}` } } : true,
      ]),
    );
    const chain: Field[] = Array.from({ length: DEEP }, (_, at) => ({
      id: `f${at}`,
      type: 'yes-no',
      label,
      ...(at + 1 < DEEP && { visible: { answered: { var: `f${at + 1}` } } }),
    }));
    within(3000, () => {
      const definition = form([name, field({ condition: 'c0' })], { conditions });
      expect(codesOf(() => compileForm(definition)).join()).toContain('too-deep');
      expect(checkForm(definition).length).toBeGreaterThan(0);
      const session = compileForm(form(chain)).start({ today });
      for (const at of [DEEP - 1, DEEP - 2]) session.set(`f${at}`, true);
      expect(session.answers()).toEqual({ [`f${DEEP - 1}`]: true, [`f${DEEP - 2}`]: true });
    });
  });

  it('whose conditions or groups multiply is refused before anything is evaluated', () => {
    const laughs = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `c${at}`,
        at === 0 ? true : { and: [{ condition: `c${at - 1}` }, { condition: `c${at - 1}` }] },
      ]),
    );
    const kids: Field = { id: 'kids', type: 'group', label, fields: [name] };
    const product = nested(10, (it) => ({ any: [{ var: 'kids' }, it] }), false);
    within(500, () => {
      expect(
        codesOf(() =>
          compileForm(form([name, field({ condition: 'c29' })], { conditions: laughs })),
        ),
      ).toContain('too-costly /pages/0/fields/1/visible');
      expect(codesOf(() => compileForm(form([name, kids, field(product)])))).toEqual([
        'too-costly /pages/0/fields/2/visible',
      ]);
      expect(checkForm(form([name, kids, field(product)])).map(({ code }) => code)).toContain(
        'too-costly',
      );
    });
  });

  it('with a pattern that a backtracking engine would never finish does no harm', () => {
    const patterns = ['(a+)+', '(a|aa)+', '(.*a){20}', '(\\w+\\s?)*x', '(x+x+)+y', '.*.*.*.*=.*'];
    const fields = patterns.map((regex, at): Field => ({
      id: `f${at}`,
      type: 'text',
      label,
      maxLength: 20_000,
      pattern: { regex, message: label },
    }));
    within(1500, () => {
      const compiled = compileForm(form(fields));
      const answers = Object.fromEntries(fields.map(({ id }) => [id, `${'a'.repeat(1500)}!`]));
      const result = compiled.check(answers, { today });
      expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(
        fields.map(() => 'pattern'),
      );
    });
    const back = { ...name, pattern: { regex: '(a)\\1', message: label } };
    expect(codesOf(() => compileForm(form([back])))).toEqual([
      'bad-pattern /pages/0/fields/0/pattern/regex',
    ]);
  });

  it('whose patterns together cost too much is refused where it is published', () => {
    const told = (count: number, more: object, around?: object) => {
      const fields = Array.from({ length: count }, (_, at): Field => ({
        id: `f${at}`,
        type: 'text',
        label,
        pattern: { regex: '(.*a){150}', message: label },
        ...more,
      }));
      const list: Field = { id: 'list', type: 'group', label, fields, ...around };
      const asked = around ? [name, list] : fields;
      return checkForm(form(asked)).map(({ code, path }) => `${code} ${path}`);
    };
    expect(told(50, { maxLength: 500 })).toEqual([]);
    expect(told(300, {})).toEqual(['costly-pattern /pages/0/fields/52/pattern']);
    expect(told(300, { maxLength: 1 })).toEqual(['costly-pattern /pages/0/fields/262/pattern']);
    expect(told(1, { maxLength: 1_000_000 })).toEqual(['costly-pattern /pages/0/fields/0/pattern']);
    // Each item of a list may have it.
    expect(told(1, {}, { max: 40 })).toEqual([]);
    expect(told(1, {}, { max: 1000 })).toEqual([
      'costly-pattern /pages/0/fields/1/fields/0/pattern',
    ]);
    // What cannot be long costs what it can be.
    const nested = (regex: string): Field => {
      const pattern = { regex, message: label };
      const number: Field = { id: 'number', type: 'text', label, pattern };
      const inner: Field = { id: 'inner', type: 'group', label, fields: [number] };
      return { id: 'outer', type: 'group', label, fields: [inner] };
    };
    const codes = (pattern: string) =>
      checkForm(form([name, nested(pattern)])).map(({ code }) => code);
    expect(codes('[A-Z]{1,2}\\d{6,8}')).toEqual([]);
    for (const endless of ['[A-Z]{1,2}\\d{6,}', '[A-Z]{1,2}\\d*', '(?=[A-Z])[A-Z]{1,2}\\d{6,8}'])
      expect(codes(endless)).toEqual(['costly-pattern']);
  });

  it('of more patterns than can be made ready in time is refused before any of them is', () => {
    const told = (count: number, regex: (at: number) => string, around?: Partial<Field>) => {
      const fields = Array.from({ length: count }, (_, at): Field => {
        const pattern = { regex: regex(at), message: label };
        return { id: `f${at}`, type: 'text', label, maxLength: 1, pattern };
      });
      const list = { id: 'list', type: 'group', label, fields, ...around } as Field;
      const asked = around ? [name, list] : fields;
      return checkForm(form(asked)).map(({ code, path }) => `${code} ${path}`);
    };
    const hostile: readonly ((at: number) => string)[] = [
      (at) => `${'[\\p{L}\\p{N}\\p{P}\\p{S}]'.repeat(40)}${at}`,
      (at) => `${'\\p{L}'.repeat(160)}${at}`,
      (at) => `(?:\\p{L}|a){1,240}${at}`,
      (at) => `(?:a?){450}${at}`,
      (at) => `${'\\P{L}'.repeat(150)}${at})`,
      (at) => `${'a'.repeat(480)}${at}`,
    ];
    within(1000, () => {
      for (const regex of hostile) expect(told(1500, regex).join()).toMatch(/^too-many-patterns/);
      expect(told(1500, (at) => 'a'.repeat(90_000 + at))).toEqual([
        'too-many-patterns /pages/0/fields/500/pattern',
      ]);
    });
    expect(told(600, (at) => `\\d{${at + 1}}`, {})).toEqual([
      'too-many-patterns /pages/0/fields/1/fields/468/pattern',
    ]);
    expect(told(400, (at) => `[A-Z]{1,2}\\d{6,${at + 6}}`)).toEqual([]);
    expect(told(1, () => 'a'.repeat(90_000))).toEqual([
      'bad-pattern /pages/0/fields/0/pattern/regex',
    ]);
  });

  it('of more than two thousand fields is not gone through, however they are grouped', () => {
    const texts = (count: number, prefix: string): Field[] =>
      Array.from({ length: count }, (_, at) => ({ ...name, id: `${prefix}${at}` }));
    const group: Field = { id: 'kids', type: 'group', label, fields: texts(1500, 'k') };
    const told = (fields: Field[]) => checkForm(form(fields)).map(({ code }) => code);
    within(1000, () => {
      expect(told([...texts(600, 'f'), group])).toEqual(['too-large']);
      expect(told(texts(8000, 'f'))).toEqual(['too-large']);
      expect(told([...texts(499, 'f'), group])).toEqual([]);
    });
  });

  it('with thousands of broken expressions is refused without a word about each', () => {
    const broken = (visible: unknown) =>
      form([name, ...Array.from({ length: 5000 }, () => field(visible))]);
    const one = form([name, field({ and: Array.from({ length: 5000 }, () => ({ foo: [1] })) })]);
    within(1500, () => {
      const rules = Array.from({ length: 5000 }, () => ({ wrong: true })) as never;
      const definitions = [broken({ foo: [1] }), broken({ answered: { var: '!' } }), one];
      for (const definition of [...definitions, form([name], { rules })]) {
        const { error } = definitionSchema.safeParse(definition);
        expect(error?.issues.map(({ message }) => message)).toEqual([
          'More than 50 places are not of the form language',
        ]);
      }
    });
  });

  it('with more decimals than a number has is refused, and answered all the same', () => {
    const sum: Field = { id: 'sum', type: 'number', label, decimals: 101 };
    const definition = form([sum]);
    expect(checkForm(definition).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-limits /pages/0/fields/0/decimals',
    ]);
    expect(compileForm(definition).check({ sum: 1.25 }, { today })).toMatchObject({ ok: true });
  });

  it('bounds a list whatever its most is said to be', () => {
    const kids: Field = { id: 'kids', type: 'group', label, max: 1e9, fields: [name] };
    const definition = form([name, kids]);
    expect(checkForm(definition).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-limits /pages/0/fields/1',
    ]);
    within(1000, () => {
      const items = Array.from({ length: 100_000 }, () => ({ name: 'A' }));
      expect(compileForm(definition).check({ kids: items }, { today })).toMatchObject({
        ok: false,
        issues: [{ path: 'kids', code: 'too-many-items', params: { max: 1000 } }],
      });
      const { length } = compileForm(form([name, { ...kids, min: 1e9 }]))
        .start({ today })
        .field('kids').value as readonly unknown[];
      expect(length).toBe(1000);
    });
  });
});

describe('names that objects have by themselves', () => {
  const ids = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];

  it('are ids of fields, items and conditions like any other', () => {
    const fields: Field[] = ids.map((id) => ({ id, type: 'text', label }));
    const group: Field = { id: 'watch', type: 'group', label, fields };
    const definition = form([...fields, group, { ...name, visible: { condition: 'toString' } }], {
      conditions: {
        toString: { '==': [{ var: 'constructor' }, 'x'] },
        valueOf: { not: { condition: 'toString' } },
      } as unknown as Record<string, Expression>,
      rules: [{ id: 'r', test: { condition: 'valueOf' }, message: label, fields: ['valueOf'] }],
    });
    const session = compileForm(definition).start({ today });
    expect(session.field('constructor').value).toBeUndefined();
    expect(session.answers()).toEqual({});
    expect(session.set('constructor', 'x')).toEqual(['constructor', 'name', 'valueOf']);
    session.addItem('watch');
    session.set('watch.0.toString', 'y');
    expect(session.answers()).toEqual({ constructor: 'x', watch: [{ toString: 'y' }] });
    expect(
      compileForm(form([name, field('hasOwnProperty')]))
        .start({ today })
        .answers(),
    ).toEqual({});
    function field(id: string): Field {
      return { id, type: 'text', label, visible: { answered: { var: id === 'x' ? id : 'name' } } };
    }
  });

  it('are no ids when they are no names, and lead nowhere', () => {
    const proto = JSON.parse('{"__proto__":true}') as Record<string, Expression>;
    const bad = form([{ ...name, id: '__proto__' }], { conditions: proto });
    expect(codesOf(() => compileForm(bad))).toEqual([
      'bad-id /pages/0/fields/0',
      'bad-id /conditions',
    ]);
    for (const id of [...ids, '__proto__'])
      expect(codesOf(() => compileForm(form([{ ...name, visible: { condition: id } }])))).toEqual([
        'unknown-condition /pages/0/fields/0/visible',
      ]);
    expect(() => parseDefinition(bad)).toThrow(TypeError);
  });

  it('are values and documents like any other', () => {
    const values = [...ids, '__proto__'];
    const fields: Field[] = [
      { id: 'one', type: 'choice', label, choices: values.map((value) => ({ value, label })) },
      { id: 'many', type: 'choices', label, choices: values.map((value) => ({ value, label })) },
      { id: 'papers', type: 'documents', label },
      { id: 'other', type: 'choice', label, choices },
    ];
    const documents = values.map((id) => ({ id, name: id, originals: 1, copies: 0 }));
    const compiled = compileForm(form(fields), { documents });
    const papers = JSON.parse('{"__proto__":["f1"],"constructor":["f2"]}') as object;
    const result = compiled.check({ one: '__proto__', many: values, papers }, { today });
    expect(result).toMatchObject({ ok: true, answers: { one: '__proto__', many: values } });
    expect(Object.keys(result.ok ? result.answers.papers! : {})).toEqual([
      '__proto__',
      'constructor',
    ]);
    const unknown = compileForm(form(fields), { documents: [] });
    const wrong = unknown.check({ one: 'x', other: 'constructor', papers }, { today });
    expect(wrong.ok ? [] : wrong.issues.map(({ code }) => code)).toEqual([
      'not-a-choice',
      'document-unknown',
      'document-unknown',
      'not-a-choice',
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('hostile answers', () => {
  const types: readonly FieldType[] = [
    'text',
    'multiline',
    'number',
    'money',
    'date',
    'choice',
    'choices',
    'yes-no',
    'personal-id',
    'tax-code',
    'phone',
    'email',
    'address',
    'documents',
    'file',
    'consent',
    'group',
  ];
  const fields = types.map((type, at) => {
    const own = { choices, text: label, fields: [name] };
    return { id: `f${at}`, type, label, ...own } as Field;
  });
  const compiled = compileForm(form(fields), { documents: [] });
  const to = (value: unknown): Record<string, unknown> =>
    Object.fromEntries(fields.map(({ id }) => [id, value]));

  it.each<readonly [string, unknown]>([
    ['marks piled on one letter', `a${'\u0301\u0323'.repeat(20_000)}`],
    ['marks piled in the parts of an address', { ward: `a${'\u0301\u0323'.repeat(100_000)}` }],
    ['spaces', ' x'.repeat(50_000)],
    ['at signs', 'a@'.repeat(100_000)],
    ['dots', '1.'.repeat(100_000)],
    ['digits', '1'.repeat(200_000)],
    ['lists ten thousand deep', nested(DEEP, (it) => [it], 1)],
    ['objects ten thousand deep', nested(DEEP, (it) => ({ a: it }), 1)],
    ['long lists', Array.from({ length: 100_000 }, (_, at) => `f${at}`)],
    ['long lists of items', Array.from({ length: 100_000 }, () => ({}))],
    ['many keys', Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`k${at}`, ['f']]))],
    ['half a character', '\ud800'],
    ['no object at all', Object.assign(Object.create(null), { ward: 1 })],
  ])('are answered at once and never thrown at: %s', (_, value) => {
    within(4000, () => {
      const result = compiled.check(to(value), { today, files: [] });
      expect(result.ok).toBe(false);
      expect(result.ok ? 0 : result.issues.length).toBeLessThan(300);
      const session = compiled.start({ today, answers: to(value) });
      expect(compiled.start({ today, answers: session.answers() }).answers()).toEqual(
        session.answers(),
      );
    });
  });

  it('names only the first hundred answers without a question', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`x${at}`, 1]));
    within(1000, () => {
      const result = compiled.check(many, { today });
      expect(result.ok ? 0 : result.issues.length).toBe(100);
    });
  });

  it('cannot reach a field by the path of another', () => {
    const group: Field = { id: 'kids', type: 'group', label, fields: [name] };
    const result = compileForm(form([name, group])).check({ 'kids.name': 'A' }, { today });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'answer-not-asked kids.name',
    ]);
  });
});
