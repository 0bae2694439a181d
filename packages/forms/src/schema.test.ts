import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { definitionSchema } from './schema.js';
import { definitionJsonSchema, parseDefinition } from './schema.js';
import { formFromDocuments } from './index.js';
import type { Field, FormDefinition } from './index.js';

const definition = formFromDocuments({
  code: '1.000001',
  name: 'Thử',
  documents: [{ id: 'd1', name: 'Giấy', originals: 1, copies: 0 }],
});
const withField = (field: object): object => ({
  ...definition,
  pages: [{ id: 'page', title: { vi: 'Trang' }, fields: [field] }],
});
const field = { id: 'it', label: { vi: 'Câu hỏi' } };

describe('the schema of definitions', () => {
  it('is what its types say', () => {
    type Parsed = z.infer<typeof definitionSchema>;
    expectTypeOf<Parsed>().toExtend<FormDefinition>();
    expectTypeOf<FormDefinition>().toExtend<Parsed>();
    type ParsedField = Parsed['pages'][number]['fields'][number];
    expectTypeOf<ParsedField['type']>().toEqualTypeOf<Field['type']>();
    // Names of all properties of each type of field, so that an optional one cannot be forgotten on either side.
    type Names<F extends { readonly type: string }> = {
      [K in F['type']]: keyof Extract<F, { readonly type: K }>;
    };
    expectTypeOf<Names<ParsedField>>().toEqualTypeOf<Names<Field>>();
    expectTypeOf<keyof Parsed>().toEqualTypeOf<keyof FormDefinition>();
    expectTypeOf<keyof Parsed['pages'][number]>().toEqualTypeOf<
      keyof FormDefinition['pages'][number]
    >();
    expect(parseDefinition(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  it('is published as it is', () => {
    const file = new URL('../schema/form-definition.schema.json', import.meta.url);
    const published: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(definitionJsonSchema())));
    expect(published).toMatchObject({ $id: 'urn:motcua:form-definition' });
  });

  it('takes groups in groups', () => {
    const inner = { ...field, type: 'group', fields: [{ ...field, type: 'date', max: 'today' }] };
    expect(() =>
      parseDefinition(withField({ ...field, type: 'group', fields: [inner] })),
    ).not.toThrow();
  });

  it.each([
    { ...field, type: 'colour' },
    { ...field, type: 'text', colour: 'red' },
    { ...field, type: 'choice' },
    { ...field, type: 'date', min: 'yesterday' },
    { ...field, type: 'text', visible: { var: 1 } },
    { ...field, type: 'text', visible: { cat: ['a'] } },
    { ...field, type: 'text', visible: { '==': [1] } },
    { ...field, type: 'text', visible: { not: true, and: [true] } },
    { ...field, type: 'text', label: 'Câu hỏi' },
    { ...field, id: 'a.b', type: 'text' },
    { ...field, type: 'consent', text: { vi: 'a' }, default: true },
  ])('refuses %j', (wrong) => {
    expect(() => parseDefinition(withField(wrong))).toThrow(TypeError);
  });
});
