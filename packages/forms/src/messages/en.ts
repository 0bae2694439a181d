import { formatDay, isIsoDay } from '@motcua/rules';
import type { Field } from '../definition.js';
import type { Issue } from '../issues.js';

const PERSONAL_ID: Readonly<Record<string, string>> = {
  'old-identity-card':
    'The 9-digit identity card is no longer valid. Enter the 12-digit number of the new card.',
  'not-digits': 'Enter digits only, for example 001190123456.',
};
const PHONE: Readonly<Record<string, string>> = {
  'old-mobile': 'Enter a 10-digit mobile number. The 11-digit numbers were replaced in 2018.',
  'unknown-prefix': 'Check the first digits of the number. A valid one: 0912 345 678.',
};
const PARTS: Readonly<Record<string, string>> = {
  province: 'the province or city',
  ward: 'the ward or commune',
  street: 'the house number and street',
};

/** A number as English writes it: `1,234.5`. */
function number(value: unknown, decimals = 9): string {
  return Number(value).toLocaleString('en', { maximumFractionDigits: decimals });
}

function day(value: unknown): string {
  const text = String(value);
  return isIsoDay(text) ? formatDay(text) : text;
}

function size(bytes: unknown): string {
  return `${number(Number(bytes) / 1_048_576, 1)} MB`;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function fileTypes(accept: unknown): string {
  return listOf(accept)
    .map((type) => (type.split('/')[1] ?? type).toUpperCase())
    .join(', ');
}

function amount(field: Field | undefined, value: unknown): string {
  return field?.type === 'money' ? `${number(value)}\u00A0₫` : number(value);
}

function labelOf(field: Field | undefined): string {
  return field?.label.en ?? field?.label.vi ?? '';
}

function nameOf(field: Field | undefined): string {
  const label = labelOf(field);
  return label ? `“${label}”` : 'this question';
}

function ask(field: Field | undefined): string {
  const label = labelOf(field);
  const name = nameOf(field);
  switch (field?.type) {
    case 'choice':
    case 'choices':
    case 'yes-no':
      return `Choose an answer to ${name}.`;
    case 'group':
      return `Add at least one entry to ${name}.`;
    case 'documents':
    case 'file':
      return `Attach a paper to ${name}.`;
    default:
      return label.endsWith('?') ? `Answer ${name}` : `Enter ${name}.`;
  }
}

/**
 * What to tell a citizen about an issue, in English: what to do, in plain words.
 * @param field the field at the issue's path, when there is one
 */
export function describeIssue(issue: Issue, field?: Field): string {
  const { code, params, message } = issue;
  const { min, max, reason } = params;
  switch (code) {
    case 'required':
      return ask(field);
    case 'consent-required':
      return `Tick ${nameOf(field)} if you agree. The dossier cannot be filed without it.`;
    case 'address-incomplete': {
      const parts = listOf(params.parts).map((part) => PARTS[part] ?? part);
      return `Add ${parts.join(' and ')}.`;
    }
    case 'address-old':
      return 'Look again at the ward: districts were abolished on 1 July 2025. Enter the ward or commune of today. If it is right, go on.';
    case 'wrong-type':
      return 'Answer this again. The answer could not be read.';
    case 'not-a-number':
      return 'Enter a number, for example 12.';
    case 'too-many-decimals':
      return params.decimals === 0
        ? 'Enter a whole number.'
        : `Enter at most ${params.decimals} digits after the decimal point.`;
    case 'too-small':
      return `Enter ${amount(field, min)} or more.`;
    case 'too-large':
      return `Enter ${amount(field, max)} or less.`;
    case 'not-an-amount':
      return 'Enter an amount in whole đồng, for example 1,500,000.';
    case 'not-a-date':
      return 'Enter a real date as day/month/year, for example 05/09/2026.';
    case 'too-early':
      return `Choose ${day(min)} or a later day.`;
    case 'too-late':
      return `Choose ${day(max)} or an earlier day.`;
    case 'too-long':
      return params.length === undefined
        ? `Shorten this to at most ${number(max)} characters.`
        : `Shorten this to at most ${number(max)} characters. It has ${number(params.length)}.`;
    case 'pattern':
    case 'rule':
      return message?.en ?? message?.vi ?? 'Check this answer.';
    case 'not-a-choice':
      return 'Choose one of the answers offered.';
    case 'too-few-choices':
      return `Choose at least ${min}.`;
    case 'too-many-choices':
      return `Choose at most ${max}.`;
    case 'personal-id-invalid':
      return PERSONAL_ID[String(reason)] ?? 'Enter all 12 digits of the personal number.';
    case 'personal-id-unusual':
      return 'Look at the number again: its fourth digit is unusual. If it is right, go on.';
    case 'personal-id-birth-year':
      return 'Look again: the personal number and the date of birth give different years. If both are right, go on.';
    case 'personal-id-sex':
      return 'Look again: the personal number and the sex do not agree. If both are right, go on.';
    case 'tax-code-invalid':
      return 'Check the tax code. It has 10 digits, 13 for a branch, or 12 for a person.';
    case 'phone-invalid':
      return PHONE[String(reason)] ?? 'Enter the whole phone number, for example 0912 345 678.';
    case 'email-invalid':
      return 'Enter the whole e-mail address, for example name@example.vn.';
    case 'too-few-items':
      return `Add entries until there are at least ${min}.`;
    case 'too-many-items':
      return `Remove entries until there are at most ${max}.`;
    case 'document-unknown':
      return 'Attach this file again to a paper of the list.';
    case 'file-unknown':
      return 'Upload this file again. It did not arrive or was kept too long.';
    case 'file-type':
      return `Choose a ${fileTypes(params.accept)} file instead of “${params.file}”.`;
    case 'file-too-large':
      return `Choose a file of at most ${size(max)} instead of “${params.file}”.`;
    case 'too-many-files':
      return `Remove files until there are at most ${max}.`;
    case 'answer-not-asked':
      return 'Remove this answer: with what you entered, it is not asked.';
  }
}
