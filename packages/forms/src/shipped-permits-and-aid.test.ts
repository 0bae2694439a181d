import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileForm } from './index.js';
import type { CompiledForm, FormDefinition } from './index.js';

interface Example {
  readonly today: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

type Changes = Readonly<Record<string, unknown>>;

const folder = new URL('../../server/catalogue/forms/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** A shipped form with its example, to be changed and checked as the service checks it. */
class Shipped {
  readonly form: CompiledForm;
  readonly example: Example;

  constructor(code: string) {
    this.form = compileForm(read(`${code}.json`) as FormDefinition);
    this.example = read(`${code}.example.json`) as Example;
  }

  /** The example with other answers; `undefined` takes one out. */
  check(changes: Changes): ReturnType<CompiledForm['check']> {
    const answers = Object.entries({ ...this.example.answers, ...changes }).filter(
      ([, value]) => value !== undefined,
    );
    return this.form.check(Object.fromEntries(answers), { today: this.example.today });
  }

  /** What is wrong with the example so changed, as `path code` or `path rule`. */
  errors(changes: Changes): readonly string[] {
    const result = this.check(changes);
    return result.ok ? [] : result.issues.filter(isError).map(line);
  }

  /** What is only warned of. */
  warnings(changes: Changes): readonly string[] {
    const result = this.check(changes);
    return result.ok ? result.warnings.map(line) : ['not filed'];
  }
}

interface Found {
  readonly path: string;
  readonly code: string;
  readonly severity: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

const isError = ({ severity }: Found): boolean => severity === 'error';
const line = ({ path, code, params }: Found): string =>
  `${path} ${String(params?.['rule'] ?? code)}`;

describe('registration of a household business', () => {
  const household = new Shipped('1.001612');
  const sister = {
    name: 'Phạm Thị Thu Cúc',
    birthDate: '1994-09-02',
    sex: 'female',
    personalId: '001194034567',
  };
  const family = { founder: 'family', members: [sister], documents: { d2: ['f1'] } };

  it('takes the other members of the family, counts them with the owner and wants the authorisation', () => {
    expect(household.check(family)).toMatchObject({ ok: true, answers: { memberTotal: 2 } });
    expect(household.errors({ ...family, documents: undefined })).toEqual(['documents required']);
    expect(household.errors({ ...family, members: undefined })).toEqual(['members required']);
    expect(household.errors({ filedBy: 'person' })).toEqual(['documents required']);
  });

  it('finds an owner and a member who are too young, and an owner listed twice', () => {
    const owner = { registrantBirthDate: '2008-11-22', registrantPersonalId: '001308045678' };
    expect(household.errors(owner)).toEqual(['registrantBirthDate owner-of-age']);
    const young = { ...sister, birthDate: '2009-01-01', personalId: '001309034567' };
    const again = { ...sister, personalId: '001191045678', birthDate: '1991-04-18' };
    expect(household.errors({ ...family, members: [young, again] })).toEqual([
      'members.0.birthDate member-of-age',
      'members.1.personalId member-not-owner',
    ]);
  });

  it('wants exactly one main line of business', () => {
    const bread = { line: 'Làm bánh', main: true };
    const coffee = { line: 'Bán cà phê', main: true };
    expect(household.errors({ lines: [bread, coffee] })).toEqual(['lines one-main-line']);
    expect(household.errors({ lines: [{ ...bread, main: false }] })).toEqual([
      'lines one-main-line',
    ]);
    expect(household.errors({ lines: [{ ...bread, code: '56' }] })).toEqual([
      'lines.0.code pattern',
    ]);
  });

  it('refuses names of companies, however written', () => {
    for (const businessName of ['Công ty Hoa Sen', 'CÔNG  TY hoa sen', 'Hoa Sen doanh Nghiệp'])
      expect(household.errors({ businessName })).toEqual(['businessName pattern']);
    expect(household.errors({ businessName: 'Công Tâm 2' })).toEqual([]);
  });

  it('asks nobody without fixed premises to answer for them, and only warns of a day gone by', () => {
    expect(household.errors({ fixedPlace: false, premises: undefined })).toEqual([]);
    expect(household.errors({ fixedPlace: false })).toEqual(['premises answer-not-asked']);
    expect(household.errors({ premises: undefined })).toEqual(['premises consent-required']);
    expect(household.warnings({ startDate: '2026-11-01' })).toEqual(['startDate start-not-past']);
  });
});
