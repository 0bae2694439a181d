import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isPiled, normalise } from './normalise.js';
import type * as Forms from './index.js';
import { compileForm, UnknownPathError } from './index.js';
import type { Expression, Field, FieldType, FormDefinition } from './index.js';

// Other work may keep the machine busy.
vi.setConfig({ testTimeout: 30_000 });

const today = '2026-11-21';
const label = { vi: 'Câu hỏi' };
const choices = ['male', 'female', 'c'].map((value) => ({ value, label }));
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
  'x-own',
];

/** Patterns of all kinds of things that patterns may have. */
const patterns = ['[\\p{L} ]+', '(male|[^x])*?', '\\d{2,4}[.,]?\\d*', '.*a.?', '(\\s*\\S){1,9}'];

function fieldOf(id: string, type: FieldType, rest: object = {}): Field {
  const own = type.startsWith('choice')
    ? { choices }
    : type === 'text' && id !== 'f0'
      ? {
          pattern: {
            regex: patterns[id.charCodeAt(id.length - 1) % patterns.length],
            message: label,
          },
        }
      : type === 'consent'
        ? { text: label }
        : type === 'x-own'
          ? { answer: (['text', 'number', 'truth', 'texts'] as const)[Number(id.slice(1)) % 4] }
          : {};
  return { id, type, label, ...own, ...rest } as Field;
}

/** Answers as citizens, broken clients and attackers send them. */
const answer = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ' Nguye\u0302\u0303n  A ',
    '1.234.567',
    '1,5',
    '0,5',
    '31/12/1999',
    '1/2/2000',
    '2000-02-30',
  ),
  fc.constantFrom(
    '0912 345 678',
    '+84 24 3825 3536',
    '001190123456',
    '0100109106-001',
    'A@B.VN',
    'male',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.array(fc.constantFrom('male', 'c', 'female', 'x')),
  fc.record({ ward: fc.string(), province: fc.string() }, { requiredKeys: [] }),
  fc.dictionary(fc.constantFrom('d1', 'd2'), fc.array(fc.constantFrom('f1', 'f2'))),
  fc.constantFrom<unknown>(
    `a${'\u0301\u0323'.repeat(40)}`,
    '\ud800',
    '  \u0000 ',
    '0',
    -0,
    1e400,
    JSON.parse('{"__proto__":["f1"],"ward":"x","province":"y"}'),
    { ward: ' Ba Đi\u0300nh ', province: 'Ha\u0300 Nội', street: 1 },
    { d1: 'f1', constructor: ['f1'] },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A condition over the questions before this one. */
function condition(earlier: readonly string[]): fc.Arbitrary<Expression> {
  const read = fc.constantFrom(...earlier).map((path) => ({ var: path }));
  const leaf: fc.Arbitrary<Expression> = fc.oneof(
    read.map((it) => ({ answered: it })),
    fc.tuple(read, read).map((pair): Expression => ({ '==': pair })),
    fc.tuple(read, fc.integer({ max: 5 })).map((pair): Expression => ({ '<': pair })),
    fc.tuple(read, fc.constantFrom('male', true, 1)).map((pair): Expression => ({ '!=': pair })),
    read.map((it): Expression => ({ '>': [{ count: it }, 1] })),
    read.map((it): Expression => ({ '>': [{ yearsBetween: [it, { today: [] }] }, 18] })),
  );
  return fc.oneof(
    leaf,
    leaf.map((it): Expression => ({ not: it })),
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((list): Expression => ({ and: list })),
  );
}

interface Draft {
  readonly definition: FormDefinition;
  readonly answers: Record<string, unknown>;
}

const FIELDS = 8;

/** A form of two pages and a group in which every question may hang on those before it. */
const draft: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.array(fc.constantFrom(...types), { minLength: FIELDS, maxLength: FIELDS }),
    fc.tuple(
      ...Array.from({ length: FIELDS }, (_, index) =>
        index === 0
          ? fc.constant(undefined)
          : fc.option(condition(Array.from({ length: index }, (_, it) => `f${it}`)), {
              nil: undefined,
            }),
      ),
    ),
    fc.array(fc.option(fc.boolean(), { nil: undefined }), { minLength: FIELDS, maxLength: FIELDS }),
    fc.option(condition(['f0', 'f1', 'f2']), { nil: undefined }),
    condition(['f0', 'f5', 'f7']),
    fc.dictionary(fc.constantFrom(...Array.from({ length: FIELDS }, (_, it) => `f${it}`)), answer),
    fc.array(
      fc.record(
        {
          a: answer,
          b: answer,
          c: fc.oneof(fc.array(fc.record({ n: answer, m: answer }, { requiredKeys: [] })), answer),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    ),
    fc.record({
      inner: condition(['f0', 'g.a', 'g.b', 'f3']),
      deep: condition(['f2', 'g.a', 'g.c.n']),
      must: condition(['f1', 'g.c.n', 'g.c.m']),
      itemTest: condition(['g.a', 'g.b', 'f4']),
      named: condition(['f0', 'f1', 'f2']),
    }),
  )
  .map(([kinds, visible, required, page, test, answers, items, own]) => {
    const fields = kinds.map((type, index) =>
      fieldOf(`f${index}`, type, {
        ...(visible[index] !== undefined && { visible: visible[index] }),
        ...(required[index] !== undefined && { required: required[index] }),
        ...(type === 'documents' && { papers: { d1: visible[index] ?? true, d2: false } }),
      }),
    );
    const papers = kinds.indexOf('documents');
    const group = fieldOf('g', 'group', {
      visible: { answered: { var: 'f1' } },
      fields: [
        fieldOf('a', 'number'),
        fieldOf('b', 'text', { visible: { '>': [{ var: 'g.a' }, 0] }, required: true }),
        fieldOf('c', 'group', {
          visible: own.inner,
          max: 2,
          fields: [
            fieldOf('n', 'money'),
            fieldOf('m', 'date', { visible: own.deep, required: own.must, max: 'today' }),
          ],
        }),
        fieldOf('d', 'number', {
          decimals: 2,
          value: { '+': [{ var: 'g.a' }, { sum: [{ var: 'g.c' }, { var: 'g.c.n' }] }] },
        }),
      ],
    });
    const total = fieldOf('total', 'number', {
      decimals: 2,
      value: { sum: [{ var: 'g' }, { '+': [{ var: 'g.a' }, { count: { var: 'g.c' } }] }] },
      visible: { not: { condition: 'named' } },
    });
    return {
      definition: {
        id: 'test',
        version: 1,
        title: label,
        locales: ['vi'],
        applicant: { name: 'f0' },
        conditions: { named: own.named },
        rules: [
          { id: 'rule', test, message: label, fields: ['f0', 'f7'] },
          { id: 'inItem', test: own.itemTest, message: label, fields: ['g.b', 'f4'] },
          {
            id: 'ofAll',
            test: { all: [{ var: 'g' }, own.itemTest] },
            message: label,
            fields: ['g', 'total'],
            severity: 'warning',
          },
          ...(papers < 0
            ? []
            : [
                {
                  id: 'paper',
                  test: { or: [own.named, { answered: { var: `f${papers}.d1` } }] },
                  message: label,
                  fields: [`f${papers}`],
                },
              ]),
        ],
        pages: [
          { id: 'p1', title: label, fields: fields.slice(0, 5) },
          {
            id: 'p2',
            title: label,
            ...(page !== undefined && { visible: page }),
            fields: [...fields.slice(5), group, total],
          },
        ],
      },
      answers: { ...answers, ...(items.length > 0 && { g: items }) },
    };
  });

/** This package as a bundler makes it for browsers: with their own regular expressions. */
async function browserBuild(): Promise<typeof Forms> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./index.ts', import.meta.url))],
    platform: 'browser',
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).toContain('new RegExp(`^(?:${');
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  return (await import(/* @vite-ignore */ url)) as typeof Forms;
}

describe('normalising', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), answer, (type, value) => {
        const field = fieldOf('it', type);
        const once = normalise(field, value);
        expect(normalise(field, once)).toEqual(once);
        if (typeof once === 'string' && !isPiled(once))
          expect(once).toBe(once.normalize('NFC').trim());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any form with any answers', () => {
  it('never files an answer that is hidden', () => {
    fc.assert(
      fc.property(draft, ({ definition, answers }) => {
        const session = compileForm(definition).start({ today, answers });
        for (const id of Object.keys(session.answers()))
          expect(session.field(id).visible).toBe(true);
      }),
    );
  });

  it('is judged alike by the session of the citizen and by the service', () => {
    fc.assert(
      fc.property(draft, ({ definition, answers }) => {
        const compiled = compileForm(definition);
        const session = compiled.start({ today });
        for (const [id, value] of Object.entries(answers)) session.set(id, value);
        const mine = session.validate();
        const kept = session.answers();
        const result = compiled.check(kept, { today });
        const errors = mine.filter(({ severity }) => severity === 'error');
        expect(result.ok).toBe(errors.length === 0);
        expect(result.ok ? result.warnings : result.issues).toEqual(mine);
        if (result.ok) expect(result.answers).toEqual(kept);
        expect(compiled.start({ today, answers: kept }).answers()).toEqual(kept);
      }),
      { numRuns: 120 },
    );
  });

  it('is judged alike by what browsers load', async () => {
    const { compileForm: inBrowsers } = await browserBuild();
    const files = ['f1', 'f2'].map((id) => ({ id, type: 'application/pdf', size: 1000 }));
    fc.assert(
      fc.property(draft, fc.boolean(), ({ definition, answers }, uploaded) => {
        const facts = { today, ...(uploaded && { files }) };
        const [here, there] = [compileForm(definition), inBrowsers(definition)];
        expect(there.check(answers, facts)).toEqual(here.check(answers, facts));
        const [mine, theirs] = [
          here.start({ ...facts, answers }),
          there.start({ ...facts, answers }),
        ];
        expect(theirs.answers()).toEqual(mine.answers());
        expect(theirs.validate()).toEqual(mine.validate());
        expect(theirs.evaluations).toBe(mine.evaluations);
      }),
      { numRuns: 120 },
    );
  });

  it('ends the same whatever the order of the answers, and names everything that changed', () => {
    fc.assert(
      fc.property(draft, ({ definition, answers }) => {
        const compiled = compileForm(definition);
        const session = compiled.start({ today });
        const paths = [...definition.pages.flatMap((page) => page.fields.map(({ id }) => id))];
        const look = (path: string) => JSON.stringify(session.field(path));
        for (const [id, value] of Object.entries(answers).reverse()) {
          const before = new Map(paths.map((path) => [path, look(path)]));
          const changed = session.set(id, value);
          for (const path of paths)
            if (before.get(path) !== look(path)) expect(changed).toContain(path);
        }
        const whole = compiled.start({ today, answers });
        expect(session.answers()).toEqual(whole.answers());
        expect(session.validate()).toEqual(whole.validate());
      }),
      { numRuns: 120 },
    );
  });

  it('is checked without ever throwing, and taken again as it was taken', () => {
    fc.assert(
      fc.property(draft, ({ definition, answers }) => {
        const compiled = compileForm(definition);
        const sent = JSON.parse(JSON.stringify(answers)) as Record<string, unknown>;
        const result = compiled.check(sent, { today, files: [] });
        const hidden = compiled.start({ today, answers: sent }).notAsked();
        const refused = result.ok
          ? []
          : result.issues.filter(({ code }) => code === 'answer-not-asked');
        expect(refused).toEqual(hidden);
        if (result.ok) expect(compiled.check(result.answers, { today, files: [] })).toEqual(result);
      }),
      { numRuns: 120 },
    );
  });

  it('shows after any number of changes what it shows from the start', () => {
    const step = fc.oneof(
      fc.tuple(fc.constantFrom('f0', 'f1', 'f2', 'f3', 'g'), answer),
      fc.tuple(
        fc.constantFrom('g.0.a', 'g.0.b', 'g.1.a', 'g.0.c', 'g.0.c.0.n', 'g.1.c.0.m'),
        answer,
      ),
      fc.constantFrom<readonly [string, unknown]>(
        ['+g', 0],
        ['+g.0.c', 0],
        ['-g', 0],
        ['-g.0.c', 0],
      ),
    );
    fc.assert(
      fc.property(draft, fc.array(step, { maxLength: 12 }), ({ definition, answers }, steps) => {
        const compiled = compileForm(definition);
        const session = compiled.start({ today, answers });
        for (const [path, value] of steps)
          try {
            if (path.startsWith('+')) session.addItem(path.slice(1));
            else if (path.startsWith('-')) session.removeItem(path.slice(1), 0);
            else session.set(path, value);
          } catch (error) {
            expect(error).toBeInstanceOf(UnknownPathError);
          }
        const again = compiled.start({ today, answers: session.answers() });
        expect(again.answers()).toEqual(session.answers());
        expect(again.validate()).toEqual(session.validate());
      }),
      { numRuns: 120 },
    );
  });

  it('refuses what was not asked, and nothing else that the session kept', () => {
    fc.assert(
      fc.property(draft, ({ definition, answers }) => {
        const compiled = compileForm(definition);
        const kept = compiled.start({ today, answers }).answers();
        const result = compiled.check({ ...kept, foreign: 'x' }, { today });
        const refused = result.ok
          ? []
          : result.issues.filter(({ code }) => code === 'answer-not-asked').map(({ path }) => path);
        expect(refused).toEqual(['foreign']);
      }),
    );
  });
});
