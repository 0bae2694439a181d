import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileForm } from './index.js';
import type { Field, FormDefinition } from './index.js';

const folder = new URL('../../server/catalogue/forms/', import.meta.url);
const codes = readdirSync(folder)
  .filter((name) => /^\d\.\d{6}\.json$/.test(name))
  .map((name) => name.replace(/\.json$/, ''));

/** Everything that is known of a person who signs in. */
const account = {
  name: 'Lê Thu Hà',
  personalId: '001190067890',
  birthDate: '1990-07-15',
  sex: 'female',
  nationality: 'Việt Nam',
  phone: '+84987654321',
  email: 'ha.le@example.vn',
  address: { province: 'Thành phố Hà Nội', ward: 'Phường Cầu Giấy', street: 'Số 5' },
};

/** Tokens of HTML for facts of a person or of the body they act for. */
const TOKENS = ['name', 'bday', 'sex', 'tel', 'email', 'organization', 'organization-title'];

const definitionOf = (code: string): FormDefinition =>
  JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as FormDefinition;

/** All fields, those of groups too. */
const everyField = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) =>
    field.type === 'group' ? [field, ...everyField(field.fields)] : [field],
  );

describe.each(codes)('a signed-in person with the form of %s', (code) => {
  const definition = definitionOf(code);
  const fields = everyField(definition.pages.flatMap((page) => page.fields));

  it('finds in it what is known of them, and can correct it', () => {
    const session = compileForm(definition).start({ today: '2026-11-21', account });
    for (const field of fields) {
      if (!('prefill' in field) || field.prefill === undefined) continue;
      expect(Object.keys(account), field.id).toContain(field.prefill);
      const { visible, value } = session.field(field.id);
      if (visible) expect(value, field.id).toEqual(account[field.prefill as keyof typeof account]);
      session.set(field.id, undefined);
      expect(session.field(field.id).value).toBeUndefined();
    }
    expect(session.field(definition.applicant.name).visible).toBe(true);
  });

  it('is asked for themselves only: nothing of theirs goes to another person', () => {
    const filled = fields.filter((field) => 'prefill' in field && field.prefill !== undefined);
    const prefixes = new Set(filled.map(({ id }) => /^[a-z]+/.exec(id)?.[0]));
    expect([...prefixes]).toEqual(['registrant']);
  });

  it('uses tokens that browsers know', () => {
    for (const field of fields)
      if ('autocomplete' in field && field.autocomplete !== undefined)
        expect(TOKENS, field.id).toContain(field.autocomplete);
  });
});
