import type { Field, FormDefinition } from './definition.js';

const COMMON = `/** A place in two levels. */
export interface AddressAnswer {
  readonly province: string;
  readonly ward: string;
  readonly street?: string;
}
`;

function literal(value: string): string {
  return JSON.stringify(value);
}

function comment(text: string, indent: string): string {
  return `${indent}/** ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ').trim()} */\n`;
}

/** Whether an answer that may be filed always has the field, so far as that does not hang on other answers. */
function isAlways(field: Field, shown: boolean): boolean {
  const required = 'required' in field && field.required === true;
  return shown && required && (field.visible ?? true) === true;
}

function typeOf(field: Field, indent: string): string {
  if ('answer' in field)
    return { text: 'string', number: 'number', truth: 'boolean', texts: 'readonly string[]' }[
      field.answer
    ];
  switch (field.type) {
    case 'number':
    case 'money':
      return 'number';
    case 'yes-no':
      return 'boolean';
    case 'consent':
      return 'true';
    case 'choice':
      return field.choices.map(({ value }) => literal(value)).join(' | ') || 'never';
    case 'choices':
      return `readonly (${field.choices.map(({ value }) => literal(value)).join(' | ') || 'never'})[]`;
    case 'address':
      return field.street === false ? "Omit<AddressAnswer, 'street'>" : 'AddressAnswer';
    case 'group':
      return `readonly {\n${members(field.fields, `${indent}  `, true)}${indent}}[]`;
    case 'documents':
      return '{ readonly [documentId: string]: readonly string[] }';
    case 'file':
      return 'readonly string[]';
    case 'date':
      return '`${number}-${number}-${number}`';
    default:
      return 'string';
  }
}

function members(fields: readonly Field[], indent: string, shown: boolean): string {
  return fields
    .filter(({ type }) => type !== 'note' && type !== 'heading')
    .map((field) => {
      const mark = isAlways(field, shown) ? '' : '?';
      const type = typeOf(field, indent);
      const label = field.label.en ?? field.label.vi;
      return `${comment(label, indent)}${indent}readonly ${literal(field.id)}${mark}: ${type};\n`;
    })
    .join('');
}

/**
 * A TypeScript module with the type of the answers that are filed with a form: choices as unions, groups as lists, and
 * without `?` only what every dossier has.
 * @param name of the interface; made from the definition's id when absent
 */
export function answerTypes(definition: FormDefinition, name = interfaceName(definition)): string {
  const body = definition.pages
    .map((page) => members(page.fields, '  ', (page.visible ?? true) === true))
    .join('');
  const address = body.includes('AddressAnswer') ? `${COMMON}\n` : '';
  const title = definition.title.en ?? definition.title.vi;
  const head = comment(`Answers to "${title}", version ${definition.version}.`, '');
  return `${address}${head}export interface ${name} {\n${body}}\n`;
}

/** `birth-registration` as `BirthRegistrationAnswers`. */
export function interfaceName({ id }: FormDefinition): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return `${/^\d/.test(name) || name === '' ? 'Form' : ''}${name}Answers`;
}
