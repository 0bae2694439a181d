import type { ProcedureForm } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import { migrateAnswers } from '@motcua/forms/migrate';
import type { Language } from '../../foundation/locale.js';
import type { Draft } from '../draft.js';
import { shownText } from '../fields/typed.js';
import { vi } from '../messages.vi.js';

/** A draft of another version of the form with the answers where this version asks for them, and what became of the rest. */
export function migrated(draft: Draft, form: ProcedureForm): Draft {
  const definition = form.definition as unknown as FormDefinition;
  const { answers, changes } = migrateAnswers(undefined, definition, draft.answers);
  const names = new Map(draft.files.map(({ id, name }) => [id, name]));
  const told = changes.map(({ text, kind, value }) => {
    // What still stands in the form need not be said again.
    if (kind === 'renamed') return { text };
    const vi = written(value, 'vi', names);
    return {
      text: vi
        ? { vi: `${text.vi} (${vi})`, en: `${text.en} (${written(value, 'en', names)})` }
        : text,
    };
  });
  return { ...draft, answers, changes: [...(draft.changes ?? []), ...told] };
}

/** An answer as it can be read without its question, so that nothing that was typed is lost. */
function written(
  value: unknown,
  language: Language,
  names: ReadonlyMap<string, string | undefined>,
): string {
  switch (typeof value) {
    case 'string':
      if (names.has(value)) return names.get(value) ?? '';
      return asShown(/^\+84\d+$/.test(value) ? 'phone' : 'date', value);
    case 'number':
      return value.toLocaleString(language, { maximumFractionDigits: 9 });
    case 'boolean':
      return language === 'vi' ? (value ? 'Có' : 'Không') : value ? 'Yes' : 'No';
    case 'object': {
      const { street, ward, province, ...rest } = { ...value } as Readonly<Record<string, unknown>>;
      const parts = [street, ward, province, ...Object.values(rest)].map((part) =>
        written(part, language, names),
      );
      return parts.filter(Boolean).join(Array.isArray(value) ? '; ' : ', ');
    }
    default:
      return '';
  }
}

/** What is neither a day nor a number stays as it is. */
function asShown(type: 'phone' | 'date', value: string): string {
  return shownText({ id: type, type, label: { vi: '' } }, value, vi);
}
