import { compileForm } from '@motcua/forms';
import type { Field, FormDefinition, FormSession, Issue } from '@motcua/forms';
import { describeIssue as inEnglish } from '@motcua/forms/messages/en';
import { describeIssue as inVietnamese } from '@motcua/forms/messages/vi';
import { spoken, told } from './language.js';
import { text, texts } from './move-draft.js';
import type { Fields } from './move-draft.js';

/** What is asked at a counter: files are in the officer's hands, so that none is asked for in the form. */
const IN_HAND: readonly string[] = ['documents', 'file', 'note', 'heading'];

/** The answers of an applicant, as they were typed at a counter, in the form of a procedure. */
export class CounterForm {
  readonly definition: FormDefinition;
  readonly #session: FormSession;

  /** @param fields as the browser sent them; empty for an untouched form */
  constructor(definition: FormDefinition, fields: Fields, today: string) {
    this.definition = definition;
    const answers = readAll(
      definition.pages.flatMap((page) => page.fields),
      fields,
      '',
    );
    const isUntouched = Object.keys(answers).length === 0;
    this.#session = compileForm(definition).start({ today, ...(!isUntouched && { answers }) });
  }

  /** Whether a field is asked now. */
  asks(path: string): boolean {
    try {
      return this.#session.field(path).visible;
    } catch {
      // A row of a group that is being added.
      return true;
    }
  }

  /** Whether it must be answered. */
  requires(path: string): boolean {
    try {
      return this.#session.field(path).required;
    } catch {
      return false;
    }
  }

  /** What stands in a computed field. */
  computed(path: string): string {
    try {
      const { value } = this.#session.field(path);
      return value === undefined || typeof value === 'object' ? '' : String(value);
    } catch {
      return '';
    }
  }

  /** Errors by path, in words; of what is asked at a counter. */
  problems(): ReadonlyMap<string, string> {
    const fields = this.definition.pages.flatMap((page) => page.fields);
    const found = new Map<string, string>();
    for (const issue of this.#session.validate()) {
      const field = fieldAt(fields, issue.path.split('.'));
      if (issue.severity !== 'error' || (field && IN_HAND.includes(field.type))) continue;
      if (!found.has(issue.path)) found.set(issue.path, words(issue, field));
    }
    return found;
  }

  /** As the service takes them. */
  answers(): Record<string, unknown> {
    return { ...this.#session.answers() };
  }

  /** The personal number of the applicant, when it is one. */
  personalId(): string | undefined {
    const path = this.definition.applicant?.personalId;
    if (path === undefined) return undefined;
    const { value, issues } = this.#session.field(path);
    return typeof value === 'string' && /^\d{12}$/.test(value) && issues.length === 0
      ? value
      : undefined;
  }
}

/** How many rows of a group a form has. */
export function rowsOf(
  path: string,
  fields: Fields,
  { min, required }: { min?: number; required?: unknown },
): number {
  const begins = `a.${path}.`;
  const rows = Object.keys(fields).flatMap((name) =>
    name.startsWith(begins) ? [Number(name.slice(begins.length).split('.')[0])] : [],
  );
  const least = min ?? (required === true ? 1 : 0);
  return Math.min(50, Math.max(least, ...rows.map((row) => row + 1)));
}

function readAll(
  definitions: readonly Field[],
  fields: Fields,
  prefix: string,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const field of definitions) {
    const answer = readOne(field, fields, `${prefix}${field.id}`);
    if (answer !== undefined) answers[field.id] = answer;
  }
  return answers;
}

function readOne(field: Field, fields: Fields, path: string): unknown {
  if (IN_HAND.includes(field.type)) return undefined;
  const typed = text(fields[`a.${path}`]);
  switch (field.type) {
    case 'group': {
      const rows = rowsOf(path, fields, {});
      if (rows === 0) return undefined;
      return Array.from({ length: rows }, (_, row) =>
        readAll(field.fields, fields, `${path}.${row}.`),
      );
    }
    case 'address': {
      const parts = ['street', 'ward', 'province'] as const;
      const given = parts.map((part) => [part, text(fields[`a.${path}.${part}`])] as const);
      // The province stands there beforehand: alone it is no answer.
      const [street, ward] = given.map(([, value]) => value);
      if (street === '' && ward === '') return undefined;
      return Object.fromEntries(given.filter(([, value]) => value !== ''));
    }
    case 'yes-no':
      return typed === '' ? undefined : typed === 'co';
    case 'consent':
      return typed === 'co' ? true : undefined;
    case 'choices': {
      const chosen = texts(fields[`a.${path}`]).filter((value) => value !== '');
      return chosen.length === 0 ? undefined : chosen;
    }
    default:
      return typed === '' ? undefined : typed;
  }
}

function fieldAt(fields: readonly Field[], keys: readonly string[]): Field | undefined {
  const [id, ...rest] = keys.filter((key) => !/^\d+$/.test(key));
  const field = fields.find((candidate) => candidate.id === id);
  return field?.type === 'group' && rest.length > 0 ? fieldAt(field.fields, rest) : field;
}

function words(issue: Issue, field: Field | undefined): string {
  const describe = spoken() === 'en' ? inEnglish : inVietnamese;
  return `${told(field?.label)}: ${describe(issue, field)}`;
}
