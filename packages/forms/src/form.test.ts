import { describe, expect, it } from 'vitest';
import { describeForm } from './sentences.js';
import {
  checkForm,
  compileForm,
  DefinitionError,
  formFromDocuments,
  UnknownPathError,
} from './index.js';
import type { Field, FormDefinition } from './index.js';

const today = '2026-11-21';

function form(fields: readonly Field[], rest: Partial<FormDefinition> = {}): FormDefinition {
  return {
    id: 'test',
    version: 1,
    title: { vi: 'Thử' },
    locales: ['vi'],
    applicant: { name: fields[0]!.id },
    pages: [{ id: 'page', title: { vi: 'Trang' }, fields }],
    ...rest,
  };
}

const label = { vi: 'Câu hỏi' };
const name: Field = { id: 'name', type: 'text', label, required: true };
const married: Field = { id: 'married', type: 'yes-no', label };
const spouse: Field = {
  id: 'spouse',
  type: 'text',
  label,
  visible: { '==': [{ var: 'married' }, true] },
  required: true,
};
const documents = [
  { id: 'd1', name: 'Giấy chứng sinh', case: 'Phải nộp', originals: 1, copies: 0 },
  { id: 'd2', name: 'Lưu ý', case: 'Lưu ý', originals: 0, copies: 0 },
  { id: 'd3', name: 'Bản sao', case: 'Phải nộp', originals: 0, copies: 1 },
];

describe('a session', () => {
  it('shows a question when the answer it depends on is given, and says what changed', () => {
    const session = compileForm(form([name, married, spouse])).start({ today });
    expect(session.field('spouse').visible).toBe(false);
    expect(session.set('married', true)).toEqual(['married', 'spouse']);
    expect(session.field('spouse')).toMatchObject({ visible: true, required: true });
    expect(session.field('spouse').issues.map(({ code }) => code)).toEqual(['required']);
  });

  it('keeps a hidden answer for the citizen who changes their mind, but never files it', () => {
    const session = compileForm(form([name, married, spouse])).start({ today });
    session.set('married', true);
    session.set('spouse', 'Lan');
    session.set('married', false);
    expect(session.answers()).toEqual({ married: false });
    session.set('married', true);
    expect(session.answers()).toEqual({ married: true, spouse: 'Lan' });
  });

  it('treats the answer to a hidden question as missing everywhere', () => {
    const chained: Field = {
      id: 'spouseJob',
      type: 'text',
      label,
      visible: { answered: { var: 'spouse' } },
    };
    const session = compileForm(form([name, married, spouse, chained])).start({ today });
    session.set('married', true);
    session.set('spouse', 'Lan');
    expect(session.field('spouseJob').visible).toBe(true);
    expect(session.set('married', false)).toEqual(
      expect.arrayContaining(['married', 'spouse', 'spouseJob']),
    );
    expect(session.field('spouseJob').visible).toBe(false);
  });

  it('hides a page with all its questions', () => {
    const definition = form([name, married], {
      pages: [
        { id: 'first', title: label, fields: [name, married] },
        {
          id: 'second',
          title: label,
          visible: { var: 'married' },
          fields: [{ ...name, id: 'other' }],
        },
      ],
    });
    const session = compileForm(definition).start({ today });
    expect(session.pages().map(({ visible }) => visible)).toEqual([true, false]);
    expect(session.validate().map(({ path }) => path)).toEqual(['name']);
    expect(session.set('married', true)).toEqual(['married', 'second', 'other']);
    expect(session.page('second').visible).toBe(true);
    expect(session.validate('second').map(({ path }) => path)).toEqual(['other']);
  });

  it('computes values and ignores what is set for them', () => {
    const definition = form([
      name,
      { id: 'born', type: 'date', label },
      {
        id: 'age',
        type: 'number',
        label,
        value: { yearsBetween: [{ var: 'born' }, { today: [] }] },
      },
    ]);
    const compiled = compileForm(definition);
    const session = compiled.start({ today });
    expect(session.set('born', '22/11/2008')).toEqual(['born', 'age']);
    session.set('age', 99);
    expect(session.answers()).toEqual({ born: '2008-11-22', age: 17 });
    const result = compiled.check({ name: 'A', born: '2008-11-22', age: 99 }, { today });
    expect(result).toMatchObject({ ok: true, answers: { age: 17 } });
  });

  it('fills in defaults and what is known of the person, but only in a new form', () => {
    const definition = form([
      { ...name, prefill: 'name' } as Field,
      { id: 'copies', type: 'number', label, default: 1 },
    ]);
    const compiled = compileForm(definition);
    const account = { name: ' Trần  B ' };
    expect(compiled.start({ today, account }).answers()).toEqual({ name: 'Trần B', copies: 1 });
    expect(compiled.start({ today, account, answers: { name: 'C' } }).answers()).toEqual({
      name: 'C',
    });
  });

  it('keeps what it cannot understand as typed, and says so', () => {
    const session = compileForm(
      form([name, { id: 'born', type: 'date', label }, { id: 'sum', type: 'money', label }]),
    ).start({ today });
    session.set('born', '31/02/2020');
    session.set('sum', 'nhiều');
    expect(session.answers()).toEqual({ born: '31/02/2020', sum: 'nhiều' });
    expect(session.field('born').issues[0]?.code).toBe('not-a-date');
    expect(session.field('sum').issues[0]?.code).toBe('not-an-amount');
  });

  it('refuses a path that the form does not have', () => {
    const session = compileForm(form([name])).start({ today });
    expect(() => session.set('nobody', 1)).toThrow(UnknownPathError);
    expect(() => session.field('name.0')).toThrow(UnknownPathError);
    expect(() => session.addItem('name')).toThrow(UnknownPathError);
    expect(() => session.page('nowhere')).toThrow(UnknownPathError);
  });

  it('warns when personal number, birth date and sex do not fit, and files all the same', () => {
    const definition = form([
      { id: 'number', type: 'personal-id', label, matches: { birthDate: 'born', sex: 'sex' } },
      { id: 'born', type: 'date', label },
      {
        id: 'sex',
        type: 'choice',
        label,
        choices: [
          { value: 'male', label },
          { value: 'female', label },
        ],
      },
    ]);
    const compiled = compileForm(definition);
    const session = compiled.start({ today });
    session.set('number', '001 190 123456');
    expect(session.set('born', '01/02/1991')).toEqual(['born', 'number']);
    session.set('sex', 'male');
    expect(session.field('number').issues).toMatchObject([
      { code: 'personal-id-birth-year', severity: 'warning' },
      { code: 'personal-id-sex', severity: 'warning' },
    ]);
    expect(compiled.check(session.answers(), { today })).toMatchObject({
      ok: true,
      warnings: [{ path: 'number' }, { path: 'number' }],
    });
  });

  it('evaluates only what reads the answer that changed, in a form of 1,000 questions', () => {
    const fields: Field[] = Array.from({ length: 1000 }, (_, index) => ({
      id: `f${index}`,
      type: 'number',
      label,
      ...(index % 2 === 1 && { visible: { answered: { var: `f${index - 1}` } } }),
    }));
    const rules = Array.from({ length: 200 }, (_, index) => ({
      id: `r${index}`,
      test: { '!=': [{ var: `f${index * 4}` }, { var: `f${index * 4 + 2}` }] } as const,
      message: label,
      fields: [`f${index * 4}`],
    }));
    const session = compileForm(form(fields, { rules })).start({ today });
    expect(session.evaluations).toBe(700);
    expect(session.set('f8', 1)).toEqual(['f8', 'f9']);
    expect(session.evaluations).toBe(702);
    session.set('f9', 1);
    expect(session.evaluations).toBe(702);
    expect(session.set('f10', 1)).toEqual(expect.arrayContaining(['f10', 'f11', 'f8']));
    expect(session.evaluations).toBe(704);
    expect(session.validate().map(({ code, path }) => [code, path])).toEqual([['rule', 'f8']]);
  });
});

describe('the papers of a case', () => {
  const papers: Field = {
    id: 'papers',
    type: 'documents',
    label,
    papers: { d1: false, d2: { '==': [{ var: 'kind' }, 'loan'] } },
  };
  const kind: Field = { id: 'kind', type: 'text', label };
  const definition = form([kind, papers], {
    rules: [
      {
        id: 'loan',
        test: { or: [{ '!=': [{ var: 'kind' }, 'loan'] }, { answered: { var: 'papers.d2' } }] },
        message: label,
        fields: ['papers'],
      },
    ],
  });

  it('are asked for as the case is, and it is told when that changes', () => {
    const session = compileForm(definition).start({ today });
    const asked = () => ['d1', 'd2', 'd3'].filter((paper) => session.asks('papers', paper));
    expect(asked()).toEqual(['d3']);
    expect(session.set('kind', 'loan')).toContain('papers');
    expect(asked()).toEqual(['d2', 'd3']);
  });

  it('are read one by one, and one that is not asked for is kept all the same', () => {
    const compiled = compileForm(definition);
    const check = (given: unknown) => compiled.check({ kind: 'loan', papers: given }, { today });
    expect(check({ d1: ['f1'] })).toMatchObject({ ok: false, issues: [{ path: 'papers' }] });
    expect(check({ d1: ['f1'], d2: ['f2'] })).toMatchObject({
      ok: true,
      answers: { papers: { d1: ['f1'], d2: ['f2'] } },
    });
    expect(
      compileForm(
        form([
          kind,
          papers,
          { ...kind, id: 'x', visible: { answered: { var: 'papers.toString' } } },
        ]),
      )
        .start({ today, answers: { papers: { d1: ['f1'] } } })
        .field('x').visible,
    ).toBe(false);
  });

  it('are looked through by the lint, and told in sentences', () => {
    const wrong = { ...papers, papers: { d1: { var: 'nobody' } } } as Field;
    expect(checkForm(form([kind, wrong])).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-id /pages/0/fields/1/papers/d1',
    ]);
    const text = { ...papers, papers: { d1: { '+': [1, 1] } } } as Field;
    expect(checkForm(form([kind, text])).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'wrong-type /pages/0/fields/1/papers/d1',
    ]);
    expect(describeForm(definition, 'en').map((sentence) => sentence.text)).toEqual([
      'Paper d1 of “Câu hỏi” is not asked for.',
      'Paper d2 of “Câu hỏi” is asked for only when “Câu hỏi” is “loan”.',
      expect.stringContaining('paper d2 of “Câu hỏi” is answered'),
    ]);
  });
});

describe('a group', () => {
  const children: Field = {
    id: 'children',
    type: 'group',
    label,
    min: 1,
    max: 3,
    fields: [
      { id: 'name', type: 'text', label, required: true },
      { id: 'age', type: 'number', label, min: 0 },
      {
        id: 'school',
        type: 'text',
        label,
        visible: { '>=': [{ var: 'children.age' }, 6] },
        required: { var: 'strict' },
      },
      {
        id: 'pets',
        type: 'group',
        label,
        fields: [{ id: 'name', type: 'text', label }],
      },
    ],
  };
  const definition = form(
    [
      { id: 'strict', type: 'yes-no', label },
      children,
      {
        id: 'total',
        type: 'number',
        label,
        value: { sum: [{ var: 'children' }, { var: 'children.age' }] },
      },
    ],
    {
      rules: [
        {
          id: 'unlike',
          test: { '!=': [{ var: 'children.name' }, { var: 'children.school' }] },
          message: label,
          fields: ['children.school'],
        },
      ],
    },
  );
  const compiled = compileForm(definition);

  it('begins with as many items as it needs, and decides for each item by itself', () => {
    const session = compiled.start({ today });
    session.addItem('children');
    session.set('children.0.age', '7');
    session.set('children.1.age', '3');
    expect(session.field('children.0.school').visible).toBe(true);
    expect(session.field('children.1.school').visible).toBe(false);
    expect(session.field('total').value).toBe(10);
    expect(session.set('strict', true)).toContain('children.0.school');
    expect(session.validate().map(({ path, code }) => `${path} ${code}`)).toEqual([
      'children.0.name required',
      'children.0.school required',
      'children.1.name required',
    ]);
  });

  it('evaluates for a change in one item what reads it there, not in the others', () => {
    const session = compiled.start({
      today,
      answers: { children: [{ age: 1 }, { age: 2 }, { age: 3 }] },
    });
    const before = session.evaluations;
    session.set('children.1.age', 7);
    // Whether the school of that child is shown, the rule about it, and the total.
    expect(session.evaluations - before).toBe(3);
  });

  it('moves the later items up when one goes', () => {
    const session = compiled.start({
      today,
      answers: {
        children: [
          { name: 'A', age: 2 },
          { name: 'B', age: 8 },
        ],
      },
    });
    expect(session.removeItem('children', 0)).toEqual(
      expect.arrayContaining(['children', 'total']),
    );
    expect(session.answers()).toEqual({ children: [{ name: 'B', age: 8 }], total: 8 });
    expect(session.field('children.0.school').visible).toBe(true);
    expect(() => session.field('children.1.name')).toThrow(UnknownPathError);
    expect(() => session.removeItem('children', 4)).toThrow(UnknownPathError);
  });

  it('nests once', () => {
    const session = compiled.start({ today });
    session.addItem('children.0.pets');
    expect(session.set('children.0.pets.0.name', ' Mèo ')).toEqual(['children.0.pets.0.name']);
    expect(session.answers()).toEqual({ children: [{ pets: [{ name: 'Mèo' }] }], total: 0 });
  });

  it('checks a rule for every item', () => {
    const answers = {
      children: [
        { name: 'A', age: 7, school: 'B' },
        { name: 'C', age: 7, school: 'C' },
      ],
    };
    const result = compiled.check(answers, { today });
    expect(result).toMatchObject({
      ok: false,
      issues: [{ path: 'children.1.school', code: 'rule', params: { rule: 'unlike' } }],
    });
  });

  it('has a least and a most number of items', () => {
    const names = (count: number) => ({
      children: Array.from({ length: count }, () => ({ name: 'A' })),
    });
    const codes = (count: number) => {
      const result = compiled.check(names(count), { today });
      return result.ok ? [] : result.issues.map(({ code }) => code);
    };
    expect([codes(0), codes(3), codes(4)]).toEqual([[], [], ['too-many-items']]);
    const session = compiled.start({ today, answers: names(3) });
    expect(session.addItem('children')).toEqual([]);
    expect(session.validate()).toEqual([]);
  });

  it('is done at once with a flood of items or of spaces', () => {
    const began = performance.now();
    const flood = { children: Array.from({ length: 300_000 }, () => ({})) };
    expect(compiled.check(flood, { today }).ok).toBe(false);
    const spaces = `a${' '.repeat(300_000)}b`;
    const fields: readonly Field[] = (
      ['text', 'multiline', 'money', 'number', 'email', 'date'] as const
    ).map((type) => ({ id: type, type, label }));
    const answers = Object.fromEntries(fields.map(({ id }) => [id, spaces]));
    expect(compileForm(form(fields)).check(answers, { today }).ok).toBe(false);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it.each(['"text"', '[1,2]', '{"0":{"name":"A"}}', '7'])(
    'names %s as no list of items',
    (json) => {
      const value: unknown = JSON.parse(json);
      expect(compiled.check({ children: value }, { today })).toMatchObject({
        ok: false,
        issues: [{ path: 'children', code: 'wrong-type' }],
      });
    },
  );
});

describe('check', () => {
  const compiled = compileForm(form([name, married, spouse]));

  it('refuses every answer that was not asked, hidden or unknown', () => {
    const answers = JSON.parse(
      '{"name":"A","spouse":"Lan","extra":1,"__proto__":{"a":1},"constructor":2}',
    ) as Record<string, unknown>;
    const result = compiled.check(answers, { today });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'extra answer-not-asked',
      '__proto__ answer-not-asked',
      'constructor answer-not-asked',
      'spouse answer-not-asked',
    ]);
  });

  it('does not mind an empty answer to a hidden question', () => {
    expect(compiled.check({ name: 'A', spouse: '' }, { today }).ok).toBe(true);
  });

  it('gives the answers as they are kept and who applies', () => {
    const definition = form(
      [name, { id: 'phone', type: 'phone', label }, { id: 'mail', type: 'email', label }],
      { applicant: { name: 'name', phone: 'phone', email: 'mail' } },
    );
    const answers = {
      name: '  Nguye\u0302\u0303n  An\n',
      phone: '0912.345.678',
      mail: 'An@Example.VN',
    };
    expect(compileForm(definition).check(answers, { today })).toEqual({
      ok: true,
      answers: { name: 'Nguyễn An', phone: '+84912345678', mail: 'An@example.vn' },
      applicant: { name: 'Nguyễn An', phone: '+84912345678', email: 'An@example.vn' },
      warnings: [],
    });
  });
});

describe('papers', () => {
  const definition = form([name, { id: 'papers', type: 'documents', label, maxSize: 1000 }]);
  const compiled = compileForm(definition, { documents });
  const files = [
    { id: 'f1', name: 'giay.pdf', type: 'application/pdf', size: 900 },
    { id: 'f2', name: 'to.exe', type: 'application/x-msdownload', size: 900 },
    { id: 'f3', name: 'lon.pdf', type: 'application/pdf', size: 2000 },
  ];
  const codes = (papers: unknown) => {
    const result = compiled.check({ name: 'A', papers }, { today, files });
    return result.ok ? [] : result.issues.map(({ code }) => code);
  };

  it('come by case', () => {
    expect(compiled.documentCases.map((it) => [it.name, it.documents.map(({ id }) => id)])).toEqual(
      [
        ['Phải nộp', ['d1', 'd3']],
        ['Lưu ý', ['d2']],
      ],
    );
  });

  it('are files that exist, of a type and size that is taken, for a paper of the list', () => {
    expect(codes({ d1: ['f1'] })).toEqual([]);
    expect(codes({ d1: [] })).toEqual([]);
    expect(codes({ d9: ['f1'] })).toEqual(['document-unknown']);
    expect(codes({ d2: ['f1'] })).toEqual(['document-unknown']);
    expect(codes({ d1: ['f2', 'f3', 'f4'] })).toEqual([
      'file-type',
      'file-too-large',
      'file-unknown',
    ]);
    expect(codes({ d1: 'f1' })).toEqual(['wrong-type']);
    expect(codes(['f1'])).toEqual(['wrong-type']);
  });
});

describe('a definition that cannot work', () => {
  it('is refused with everything that is wrong', () => {
    const broken = form([
      { ...spouse, visible: { '==': [{ var: 'nobody' }, { cat: [] } as never] } },
      name,
      name,
    ]);
    let error: unknown;
    try {
      compileForm(broken);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(DefinitionError);
    expect((error as DefinitionError).findings.map(({ code, path }) => `${path} ${code}`)).toEqual([
      '/pages/0/fields/2 duplicate-id',
      '/pages/0/fields/0/visible unknown-operator',
      '/pages/0/fields/0/visible unknown-id',
    ]);
  });
});

describe('the form made from a document list', () => {
  const definition = formFromDocuments({ code: '1.000001', name: 'Thủ tục thử', documents });

  it('asks who, what, papers and a declaration, and requires no paper', () => {
    expect(definition.pages.map(({ id }) => id)).toEqual([
      'applicant',
      'request',
      'papers',
      'confirmation',
    ]);
    const session = compileForm(definition, { documents }).start({ today });
    expect(session.validate().map(({ path, code }) => `${path} ${code}`)).toEqual([
      'applicantName required',
      'applicantPhone required',
      'applicantAddress required',
      'requestDetails required',
      'declaration consent-required',
    ]);
  });

  it('takes papers all the same when none are listed', () => {
    const bare = formFromDocuments({ code: '1.000001', name: 'Thủ tục thử', documents: [] });
    const session = compileForm(bare).start({ today });
    session.set('otherPapers', ['f1', 'f2']);
    expect(session.validate('papers')).toEqual([]);
    expect(checkForm(bare)).toEqual([]);
  });
});
