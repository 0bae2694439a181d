import {
  isIsoDay,
  parseDay,
  parsePersonalId,
  parsePhone,
  parseTaxCode,
  parseVnd,
} from '@motcua/rules';
import type { Field, FieldType } from './definition.js';

/** More marks on one letter than any text has. Putting many of them in order takes quadratic time. */
const PILE = /\p{M}{31}/u;

/** Whether a text is no text: a letter under more than 30 marks (the bound of Unicode's stream-safe text). */
export function isPiled(text: string): boolean {
  return PILE.test(text);
}

/** Whether there is no answer: nothing, empty text, an empty list or an object without anything in it. */
export function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return value === undefined || value === null || value === '';
  if (Array.isArray(value)) return value.length === 0;
  // The first key is enough: there may be a hundred thousand.
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
}

/** Papers of one answer; one more is kept, to be named as wrong. */
export const MOST_PAPERS = 200;

/** Whether a field only says something: it takes no answer, whatever its definition has beside that. */
export function isSaid({ type }: Field): boolean {
  return type === 'note' || type === 'heading';
}

/** One line: NFC, no control characters, single spaces, nothing at the ends. */
function line(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Several lines: NFC, `\n`, no spaces before a line's end, no control character but the line break. */
function lines(text: string): string {
  // Line by line: a single expression over all of it takes quadratic time on long runs of spaces.
  return text
    .normalize('NFC')
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((it) => it.replace(/\p{Cc}/gu, ' ').trimEnd())
    .join('\n')
    .trim();
}

/** `1.234`, `1234,5` and `1,5` as typed in Viet Nam; a dot before three digits groups thousands unless `0` stands before it. */
function number(text: string): number | string {
  const compact = line(text).replace(/\s/g, '');
  const plain = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(compact)
    ? compact.replaceAll('.', '')
    : compact;
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : line(text);
}

function texts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Whether a value is an object with keys, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a parser of the rules read, or the text as typed when it could not: nothing typed is lost. */
function read(
  text: string,
  parse: (text: string) => { ok: true; value: string | number } | { ok: false },
): string | number {
  const typed = line(text);
  const result = parse(typed);
  return result.ok ? result.value : typed;
}

function day(text: string): string {
  const typed = line(text);
  return isIsoDay(typed) ? typed : String(read(typed, (it) => parseDay(it, { lenient: true })));
}

/** The type whose answers are kept like those of a field: for one that the embedder draws, by the kind of its answer. */
function keptAs(field: Field): FieldType {
  return 'answer' in field ? KEPT_AS[field.answer] : field.type;
}

const KEPT_AS = { text: 'multiline', number: 'number', truth: 'yes-no', texts: 'file' } as const;

function textOf(field: Field, text: string): unknown {
  if (isPiled(text)) return text;
  switch (keptAs(field)) {
    case 'multiline':
      return lines(text);
    case 'number':
      return number(text);
    case 'money':
      return read(text, parseVnd);
    case 'date':
      return day(text);
    case 'personal-id':
      return read(text, parsePersonalId);
    case 'tax-code':
      return read(text, parseTaxCode);
    case 'phone':
      return read(text, parsePhone);
    case 'email':
      // The part before the @ belongs to the receiving server, which may tell capitals apart.
      return line(text).replace(/@.*$/, (domain) => domain.toLowerCase());
    default:
      return line(text);
  }
}

/**
 * An answer as it is kept: text in NFC and trimmed, days ISO, phone numbers E.164, amounts as numbers. What cannot be
 * understood stays as typed. `undefined` when there is no answer. Doing it twice changes nothing.
 */
export function normalise(field: Field, value: unknown): unknown {
  let kept = value;
  if (typeof value === 'string') kept = textOf(field, value);
  else if (field.type === 'consent' && value === false) kept = undefined;
  else if (field.type === 'choices' && texts(value)) {
    const known = field.choices.map((choice) => choice.value);
    const chosen = new Set(value);
    // In the order of the form, so that the same choices are the same answer.
    kept = [...known.filter((it) => chosen.delete(it)), ...chosen];
  } else if (keptAs(field) === 'file' && texts(value))
    kept = [...new Set(value.map((it) => textOf(field, it)))];
  else if (field.type === 'address' && isObject(value)) {
    kept = Object.fromEntries(
      Object.entries(value)
        .map(
          ([part, text]) => [part, typeof text === 'string' ? textOf(field, text) : text] as const,
        )
        .filter(([, text]) => !isEmpty(text)),
    );
  } else if (field.type === 'documents' && isObject(value)) {
    kept = Object.fromEntries(
      Object.entries(value)
        .slice(0, MOST_PAPERS + 1)
        .map(([id, files]) => [id, texts(files) ? [...new Set(files)] : files] as const)
        .filter(([, files]) => !isEmpty(files)),
    );
  }
  return isEmpty(kept) ? undefined : kept;
}

/**
 * An answer as expressions read it: `undefined` unless it has the type that its field promises, so that half a date or
 * letters in a number are the same as no answer.
 */
export function typed(field: Field, value: unknown): unknown {
  switch (keptAs(field)) {
    case 'number':
    case 'money':
      return typeof value === 'number' ? value : undefined;
    case 'yes-no':
    case 'consent':
      return typeof value === 'boolean' ? value : undefined;
    case 'date':
      return typeof value === 'string' && isIsoDay(value) ? value : undefined;
    case 'choices':
    case 'file':
      return texts(value) ? value : undefined;
    case 'address':
    case 'documents':
      return isObject(value) ? value : undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

/**
 * What a calculation gave as the answer to a field. Numbers keep 15 digits: 58.1 + 61.2 is 119.3, as whoever adds by
 * hand gets it. The noise of binary fractions would have more decimals than the field allows, and nobody could correct it.
 */
export function computedAnswer(field: Field, result: unknown): unknown {
  const value = normalise(field, result);
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}
