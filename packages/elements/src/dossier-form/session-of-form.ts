import type { Procedure, ProcedureForm } from '@motcua/contract';
import {
  USUAL_MEDIA_TYPES,
  compileForm,
  type CompiledForm,
  type Field,
  type FileFact,
  type FormDefinition,
  type FormSession,
  type Issue,
} from '@motcua/forms';
import { hanoiDay } from '@motcua/rules';
import type { Draft } from './draft.js';

/** What a form is filled in for. */
export type FormSubject = Pick<Procedure, 'code' | 'documents' | 'filing'>;

/** A form that is being filled in, with what it was made from. */
export interface OpenForm {
  readonly procedure: FormSubject;
  readonly form: ProcedureForm;
  readonly compiled: CompiledForm;
  readonly session: FormSession;
}

/** Makes a form ready, with the answers of a draft. @throws {DefinitionError} when the definition is broken */
export function openForm(
  procedure: FormSubject,
  form: ProcedureForm,
  draft: Draft,
  account?: Readonly<Record<string, unknown>>,
): OpenForm {
  const definition = form.definition as unknown as FormDefinition;
  const compiled = compileForm(definition, { documents: procedure.documents });
  const isNew = Object.keys(draft.answers).length === 0;
  const begun = isNew ? (account ? { account } : {}) : { answers: draft.answers };
  const session = compiled.start({ today: form.today, files: draft.files, ...begun });
  return { procedure, form, compiled, session };
}

/** A form of a definition alone, without a procedure, a service or a draft. @throws {DefinitionError} when it is broken */
export function unattached(definition: FormDefinition): readonly [FormSubject, ProcedureForm] {
  const { procedure = '', version } = definition;
  return [
    { code: procedure, documents: [], filing: { at: 'centre' } },
    {
      procedure,
      version,
      generated: false,
      definition: definition as unknown as ProcedureForm['definition'],
      uploads: { types: [...USUAL_MEDIA_TYPES], maxBytes: 20 * 1_048_576, maxFiles: 20 },
      today: hanoiDay(Date.now()),
    },
  ];
}

/** Whether the centre files the procedure itself. Otherwise the form checks and prepares what is filed elsewhere. */
export function filedHere({ procedure }: OpenForm): boolean {
  return procedure.filing.at === 'centre';
}

/** What keeps the citizen from going on. Papers of what is filed elsewhere are handed in there. */
export function errorsOf(open: OpenForm, page: string): readonly Issue[] {
  return open.session.validate(page).filter(({ severity, path }) => {
    const { type } = fieldAt(open, path) ?? {};
    const papers = type === 'documents' || type === 'file';
    return severity === 'error' && (filedHere(open) || !papers);
  });
}

/** The field at a path such as `children.0.name`. */
export function fieldAt({ compiled }: OpenForm, path: string): Field | undefined {
  let fields = known.get(compiled);
  if (fields === undefined) {
    fields = new Map();
    for (const page of compiled.definition.pages) learnFields(fields, '', page.fields);
    known.set(compiled, fields);
  }
  return fields.get(path.replace(/\.\d+(?=\.|$)/g, ''));
}

/** Fields of a form by their paths without the numbers of items. */
const known = new WeakMap<CompiledForm, Map<string, Field>>();

function learnFields(found: Map<string, Field>, around: string, fields: readonly Field[]): void {
  for (const field of fields) {
    const path = around + field.id;
    found.set(path, field);
    if (field.type === 'group') learnFields(found, `${path}.`, field.fields);
  }
}

/** Every answer as it stands, hidden ones too: what a draft keeps, so that a change of mind loses nothing. */
export function answersForDraft(open: OpenForm): Record<string, unknown> {
  const fields = open.compiled.definition.pages.flatMap((page) => page.fields);
  return Object.fromEntries(
    fields.flatMap(({ id, type }) => {
      if (type === 'note' || type === 'heading') return [];
      const { value } = open.session.field(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** The files that are still named by an answer. */
export function usedFiles(open: OpenForm, files: Iterable<FileFact>): FileFact[] {
  const given = [...files];
  // Drafts are kept at each key press, most of them without files.
  if (given.length === 0) return given;
  const named = JSON.stringify(answersForDraft(open));
  return given.filter(({ id }) => named.includes(id));
}
