import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDefinition } from './schema.js';
import { checkForm, compileForm } from './index.js';
import type { CompiledForm, FormDefinition } from './index.js';

interface Example {
  readonly today: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What is read of a row of the catalogue. */
interface CatalogueRow {
  readonly code: string;
  readonly field: string;
  readonly documents: unknown;
  readonly legalBasis: readonly { readonly number: string }[];
}

const folder = new URL('../../server/catalogue/forms/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const codes = readdirSync(folder)
  .filter((name) => /^\d\.\d{6}\.json$/.test(name))
  .map((name) => name.replace(/\.json$/, ''));

/** Replaced on 1 July 2026: by 135/2025/QH15, 217/2026/NĐ-CP and 116/2026/TT-BCA with its own form CT01. */
const REPLACED = new Set([
  '50/2014/QH13',
  '62/2020/QH14',
  '175/2024/NĐ-CP',
  '55/2021/TT-BCA',
  '56/2021/TT-BCA',
  '66/2023/TT-BCA',
  '53/2025/TT-BCA',
]);

function form(code: string): CompiledForm {
  return compileForm(read(`${code}.json`) as FormDefinition);
}

describe.each(codes)('the form of %s that ships with the service', (code) => {
  it('has the right shape and nothing wrong in it', () => {
    const definition = parseDefinition(read(`${code}.json`));
    expect(definition.procedure).toBe(code);
    expect(checkForm(definition)).toEqual([]);
  });

  it('rests on no text that another has replaced', () => {
    const { legalBasis } = form(code).definition;
    expect(legalBasis?.filter((number) => REPLACED.has(number))).toEqual([]);
    expect(new Set(legalBasis).size).toBe(legalBasis?.length);
  });

  it('takes its example as it is, without a warning', () => {
    const { today, answers } = read(`${code}.example.json`) as Example;
    const result = form(code).check(answers, { today });
    expect(result).toMatchObject({ ok: true, answers, warnings: [] });
    expect(result.ok && result.applicant.name).toBeTruthy();
  });

  it('asks at most nine questions a page', () => {
    for (const { fields } of form(code).definition.pages)
      expect(fields.filter(({ type }) => type !== 'note').length).toBeLessThanOrEqual(9);
  });

  it('ticks nothing and declares nothing beforehand', () => {
    const session = form(code).start({ today: '2026-11-21' });
    expect(session.field('declaration')).toMatchObject({ required: true, value: undefined });
  });
});

describe('the catalogue beside the forms', () => {
  const rows = readFileSync(new URL('../procedures.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CatalogueRow);

  it.each(['Đăng ký, quản lý cư trú', 'Hoạt động xây dựng'])(
    'names the law in force in %s',
    (of) => {
      const found = rows.filter(({ field }) => field === of);
      expect(found.length).toBeGreaterThan(4);
      for (const { code, documents, legalBasis } of found) {
        const named = JSON.stringify([documents, legalBasis]);
        expect(
          [...REPLACED].filter((number) => named.includes(number)),
          code,
        ).toEqual([]);
      }
    },
  );

  it.each(['1.004222', '1.004194', '1.010041', '1.013225'])(
    'rests %s on what its form rests on',
    (code) => {
      const row = rows.find((it) => it.code === code);
      expect(row?.legalBasis.map(({ number }) => number)).toEqual(form(code).definition.legalBasis);
    },
  );
});

describe('birth registration', () => {
  const birth = form('1.001193');
  const { today, answers } = read('1.001193.example.json') as Example;

  it('asks about a parent only when declared, and not again when the parent registers', () => {
    const session = birth.start({ today, answers });
    expect(session.field('motherName').visible).toBe(false);
    expect(session.field('fatherName').visible).toBe(true);
    session.set('parentsDeclared', 'mother');
    expect(session.page('father').visible).toBe(false);
    expect(session.answers()).not.toHaveProperty('fatherName');
    session.set('relationship', 'grandparent');
    expect(session.validate('mother').map(({ path }) => path)).toEqual([
      'motherName',
      'motherAddress',
    ]);
  });

  it('wants a paper attached unless the birth notice is electronic', () => {
    const session = birth.start({ today, answers });
    expect(session.validate()).toEqual([]);
    session.set('birthProof', 'certificate');
    expect(session.validate().map(({ path, code }) => `${path} ${code}`)).toEqual([
      'documents required',
    ]);
    session.set('documents', { d7: ['f1'] });
    expect(session.validate()).toMatchObject([{ params: { rule: 'proof-attached' } }]);
    session.set('documents', { d3: ['f1'] });
    expect(session.validate()).toEqual([]);
  });

  it('asks for the papers of the case alone', () => {
    const session = birth.start({ today, answers });
    const asked = () =>
      ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].filter((paper) => session.asks('documents', paper));
    expect(asked()).toEqual(['d5']);
    expect(session.set('birthProof', 'witness')).toContain('documents');
    expect(asked()).toEqual(['d3', 'd5']);
    session.set('birthProof', 'record');
    session.set('relationship', 'authorised');
    expect(asked()).toEqual(['d4', 'd5', 'd6']);
  });

  it('finds a mother younger than her child, and a mother who declares only the father', () => {
    const session = birth.start({ today, answers });
    session.set('motherBirthDate', '2026-11-03');
    expect(session.field('motherBirthDate').issues[0]).toMatchObject({
      code: 'rule',
      params: { rule: 'mother-before-child' },
    });
    session.set('parentsDeclared', 'father');
    expect(session.validate('parents')).toMatchObject([{ params: { rule: 'mother-declared' } }]);
  });

  it('says that 60 days have passed, and registers all the same', () => {
    const session = birth.start({ today, answers });
    expect(session.field('lateNote').visible).toBe(false);
    session.set('childBirthDate', '21/09/2026');
    expect(session.field('lateNote').visible).toBe(true);
    expect(session.validate()).toEqual([]);
  });
});
