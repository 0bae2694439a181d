import type { NewForm, ProcedureForm } from '@motcua/contract';
import { checkForm, type Finding, type FormDefinition } from '@motcua/forms';
import { definitionSchema } from '@motcua/forms/schema';
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
  if ((await findProcedure(tx, procedure)) === undefined) {
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
  const shape = definitionSchema.safeParse(given);
  if (!shape.success) {
    throw invalidForm(
      shape.error.issues.map(({ path, code, message }) =>
        error(pointer(['definition', ...path]), code.replaceAll('_', '-'), message),
      ),
    );
  }
  const definition = given as unknown as FormDefinition;
  const findings = checkForm(definition).filter(({ severity }) => severity === 'error');
  if (findings.length > 0) throw invalidForm(findings.map(findingError));
  return definition;
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
