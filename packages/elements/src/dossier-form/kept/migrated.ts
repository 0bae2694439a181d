import type { ProcedureForm } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import { migrateAnswers } from '@motcua/forms/migrate';
import type { Draft } from '../draft.js';

/** A draft of another version of the form with the answers where this version asks for them, and what became of the rest. */
export function migrated(draft: Draft, form: ProcedureForm): Draft {
  const definition = form.definition as unknown as FormDefinition;
  const { answers, changes } = migrateAnswers(undefined, definition, draft.answers);
  const told = changes.map(({ text, kind, value }) => ({
    text,
    // What still stands in the form need not be said again.
    ...(kind !== 'renamed' && isShort(value) && { value: String(value) }),
  }));
  return { ...draft, answers, changes: [...(draft.changes ?? []), ...told] };
}

function isShort(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
