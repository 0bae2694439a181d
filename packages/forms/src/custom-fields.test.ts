import { describe, expect, it } from 'vitest';
import { parseDefinition } from './schema.js';
import { checkForm, compileForm } from './index.js';
import type { CustomField, Field, FormDefinition } from './index.js';

const today = '2026-11-21';
const label = { vi: 'Câu hỏi', en: 'Question' };

function form(...fields: readonly Field[]): FormDefinition {
  return {
    id: 'test',
    version: 1,
    title: label,
    locales: ['vi', 'en'],
    applicant: { name: 'name' },
    pages: [{ id: 'page', title: label, fields: [{ id: 'name', type: 'text', label }, ...fields] }],
  };
}

function custom(answer: CustomField['answer'], rest: Partial<CustomField> = {}): CustomField {
  return { id: 'it', type: 'x-own', label, answer, ...rest };
}

describe('a field that the embedder draws', () => {
  it.each<readonly [CustomField['answer'], unknown, unknown, string | undefined]>([
    ['text', ' Nguye\u0302\u0303n \r\nB ', 'Nguyễn\nB', undefined],
    ['text', 7, 7, 'wrong-type'],
    ['text', 'a'.repeat(5001), 'a'.repeat(5001), 'too-long'],
    ['number', '1,5', 1.5, undefined],
    ['number', 21.0285, 21.0285, undefined],
    ['number', 'xa', 'xa', 'wrong-type'],
    ['truth', false, false, undefined],
    ['truth', 'true', 'true', 'wrong-type'],
    ['texts', [' a ', 'b', 'a'], ['a', 'b'], undefined],
    ['texts', 'a', 'a', 'wrong-type'],
    ['texts', [1], [1], 'wrong-type'],
  ])('of %s takes %j as %j: %s', (answer, given, kept, code) => {
    const compiled = compileForm(form(custom(answer)));
    const session = compiled.start({ today });
    session.set('it', given);
    expect(session.answers()).toEqual({ it: kept });
    expect(session.field('it').issues.map((issue) => issue.code)).toEqual(code ? [code] : []);
    expect(compiled.check({ it: given }, { today }).ok).toBe(code === undefined);
  });

  it('is read by conditions as what it is', () => {
    const more: Field = {
      id: 'more',
      type: 'text',
      label,
      visible: { '>': [{ var: 'it' }, 20] },
    };
    const definition = form(custom('number', { settings: { layer: 'wards' } }), more);
    expect(parseDefinition(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
    expect(checkForm(definition)).toEqual([]);
    expect(checkForm(form(custom('text'), more)).map(({ code }) => code)).toEqual(['wrong-type']);
    const session = compileForm(definition).start({ today });
    expect(session.set('it', 21)).toEqual(['it', 'more']);
  });

  it('has a name of its own', () => {
    for (const type of ['x-', 'x-Own', 'own', 'x-a b'])
      expect(() => parseDefinition(form({ ...custom('text'), type } as never))).toThrow(TypeError);
  });
});
