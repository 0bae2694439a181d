import type { NewForm, Procedure, ProcedureForm } from '@motcua/contract';
import { checkForm, type Finding, type FormDefinition } from '@motcua/forms';
import { checkShape } from '@motcua/forms/shape';
import { findForm, findProcedure, insertForm } from '../catalogue/store.js';
import type { Transaction } from '../database/pool.js';
import { ProblemError, type FieldError } from '../http/problem.js';
import { pointer } from '../http/validation.js';

/** A form that was published. */
export type PublishedForm = Pick<
  ProcedureForm,
  'procedure' | 'version' | 'generated' | 'definition'
>;

/**
 * Publishes the next version of the form of a procedure. Earlier versions stay; dossiers keep the one they came with.
 * @throws {ProblemError} `not-found`, `invalid-form` with the first hundred findings, `form-version-taken`
 */
export async function publishForm(
  tx: Transaction,
  { procedure, definition: given }: NewForm,
): Promise<PublishedForm> {
  const facts = await findProcedure(tx, procedure);
  if (facts === undefined) {
    throw new ProblemError('not-found', {
      detail: {
        vi: `Danh mục không có thủ tục ${procedure}.`,
        en: `The catalogue has no procedure ${procedure}.`,
      },
    });
  }
  const definition = soundDefinition(given);
  if (definition.procedure !== undefined && definition.procedure !== procedure) {
    throw invalidForm([
      error('/definition/procedure', 'wrong-procedure', {
        vi: `Mẫu đơn này của thủ tục ${definition.procedure}, không phải ${procedure}.`,
        en: `This form is for procedure ${definition.procedure}, not ${procedure}.`,
      }),
    ]);
  }
  const unknown = unknownPapers(definition, facts.documents);
  if (unknown.length > 0) throw invalidForm(unknown);
  const next = ((await findForm(tx, procedure))?.version ?? 0) + 1;
  if (definition.version < next) throw versionTaken(definition.version, next);
  if (definition.version > next) {
    throw invalidForm([
      error('/definition/version', 'not-the-next', {
        vi: `Phiên bản tiếp theo là ${next}, không phải ${definition.version}.`,
        en: `The next version is ${next}, not ${definition.version}.`,
      }),
    ]);
  }
  if (!(await insertForm(tx, procedure, next, given))) throw versionTaken(next, next + 1);
  return { procedure, version: next, generated: false, definition: given };
}

function soundDefinition(given: NewForm['definition']): FormDefinition {
  const shape = checkShape(given);
  if (shape.length > 0) throw invalidForm(shape.map(findingError));
  const definition = given as unknown as FormDefinition;
  const findings = checkForm(definition).filter(({ severity }) => severity === 'error');
  if (findings.length > 0) throw invalidForm(findings.map(findingError));
  return definition;
}

/** Papers that the form speaks of, and the procedure does not have: what was meant would be asked for always. */
function unknownPapers(
  { pages }: FormDefinition,
  documents: Procedure['documents'],
): readonly FieldError[] {
  const known = new Set(documents.map(({ id }) => id));
  return pages.flatMap(({ fields }, page) =>
    fields.flatMap((field, at) =>
      field.type !== 'documents'
        ? []
        : Object.keys(field.papers ?? {})
            .filter((id) => !known.has(id))
            .map((id) =>
              error(
                pointer(['definition', 'pages', page, 'fields', at, 'papers', id]),
                'unknown-id',
                {
                  vi:
                    known.size === 0
                      ? 'Thủ tục này không có giấy tờ nào.'
                      : `Thủ tục không có giấy tờ ${id}; có: ${[...known].join(', ')}.`,
                  en:
                    known.size === 0
                      ? 'This procedure has no papers.'
                      : `The procedure has no paper ${id}; there are ${[...known].join(', ')}.`,
                },
              ),
            ),
    ),
  );
}

function findingError({ path, code, message }: Finding): FieldError {
  return error(`/definition${path}`, code, message);
}

function error(at: string, code: string, detail: FieldError['detail']): FieldError {
  return { pointer: at, code, detail };
}

/** More findings than anybody works through before publishing again. */
const MOST_ERRORS = 100;

function invalidForm(errors: readonly FieldError[]): ProblemError {
  return new ProblemError('invalid-form', { errors: errors.slice(0, MOST_ERRORS) });
}

function versionTaken(version: number, next: number): ProblemError {
  return new ProblemError('form-version-taken', {
    detail: {
      vi: `Phiên bản ${version} đã có; phiên bản tiếp theo là ${next}.`,
      en: `Version ${version} exists; the next one is ${next}.`,
    },
  });
}
