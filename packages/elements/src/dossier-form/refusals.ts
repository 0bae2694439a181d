import type { ProblemError } from '@motcua/contract';
import type { Finding } from './findings.js';
import { fieldAt, type OpenForm } from './session-of-form.js';

/** What the service found that the form did not, each at its field. */
export function refusalsOf(open: OpenForm, error: unknown): readonly Finding[] {
  const errors = (error as { errors?: readonly ProblemError[] } | null)?.errors ?? [];
  return errors.map(({ pointer, detail }) => {
    const path = pathOf(open, pointer);
    const [root] = path.split('.');
    const page = open.compiled.definition.pages.find(({ fields }) =>
      fields.some(({ id }) => id === root),
    );
    return { path, page: page?.id ?? '', text: detail };
  });
}

/** Path of the field a JSON pointer of the service means; empty when it means none. */
function pathOf(open: OpenForm, pointer: string): string {
  const [, part = '', ...keys] = pointer.split('/');
  const path = keys.join('.');
  if (part === 'answers' && fieldAt(open, path) !== undefined) return path;
  if (part !== 'documents') return '';
  const fields = open.compiled.definition.pages.flatMap((page) => page.fields);
  return (
    (fields.find(({ type }) => type === 'documents') ?? fields.find(({ type }) => type === 'file'))
      ?.id ?? ''
  );
}
