import type { Procedure } from '@motcua/contract';
import { compileForm, type Field, type FormDefinition } from '@motcua/forms';
import { describeIssue as inEnglish } from '@motcua/forms/messages/en';
import { describeIssue as inVietnamese } from '@motcua/forms/messages/vi';
import type { IsoDay } from '@motcua/rules';
import type { Executor } from '../database/pool.js';
import { ProblemError } from '../http/problem.js';
import { pointer } from '../http/validation.js';
import { openAnswers } from './applicant.js';
import type { Secrets } from './secrets.js';
import { pinned } from './store.js';
import { remainingItems, type PartlyAnswered } from './supplement-parts.js';
import type { DossierRow } from './tables.js';

/**
 * The form with the fields that a request still asks for anew, on one page: the form the dossier was filed with, without what
 * was answered before, which a proof of four digits does not open. Files are asked for as papers, and who applies is
 * corrected at a counter, where somebody looks at the card.
 * @returns nothing when no such field is asked for
 */
export async function askedAnew(
  db: Executor,
  dossier: Pick<DossierRow, 'formDigest'>,
  request: PartlyAnswered,
): Promise<FormDefinition | undefined> {
  const wanted = new Set(remainingItems(request).flatMap(({ fields = [] }) => fields));
  if (wanted.size === 0) return undefined;
  const whole = (await pinned(db, dossier.formDigest)) as FormDefinition;
  const fields = askable(whole).filter(({ id }) => wanted.has(id));
  if (fields.length === 0) return undefined;
  const { id, version, procedure, locales, title } = whole;
  return {
    id,
    version,
    procedure,
    locales,
    title,
    applicant: {},
    pages: [{ id: 'asked', title, fields: fields.map(alone) }],
  } as unknown as FormDefinition;
}

function askable({ pages, applicant }: FormDefinition): readonly Field[] {
  const identity = new Set(Object.values(applicant));
  return pages
    .flatMap((page) => page.fields)
    .filter(
      ({ id, type }) =>
        !identity.has(id) && !['documents', 'file', 'note', 'heading'].includes(type),
    );
}

/** A question that stands by itself: it is asked whatever was answered elsewhere, and nothing fills it in. */
function alone(field: Field): Field {
  const {
    visible: _visible,
    value: _value,
    default: _default,
    prefill: _prefill,
    ...question
  } = field as Field & Readonly<Record<string, unknown>>;
  return { ...question, required: true } as unknown as Field;
}

/**
 * The answers of a dossier with some given anew, checked by the form it was filed with.
 * @returns all answers as they are now
 * @throws {ProblemError} `invalid-dossier` by field: what was not asked for, is not answered or is wrong
 */
export async function answeredAnew(
  db: Executor,
  secrets: Secrets,
  dossier: DossierRow,
  procedure: Procedure,
  request: PartlyAnswered,
  given: Readonly<Record<string, unknown>>,
  today: IsoDay,
): Promise<Record<string, unknown>> {
  const asked = await askedAnew(db, dossier, request);
  const fields = asked?.pages[0]?.fields ?? [];
  const ids = new Set<string>(fields.map(({ id }) => id));
  const uncalled = Object.keys(given).filter((id) => !ids.has(id));
  if (uncalled.length > 0) {
    throw new ProblemError('invalid-dossier', {
      errors: uncalled.map((id) => ({
        pointer: pointer(['answers', id]),
        code: 'answer-not-asked',
        detail: {
          vi: 'Câu này không được yêu cầu trả lời lại.',
          en: 'This question was not asked anew.',
        },
      })),
    });
  }
  const whole = (await pinned(db, dossier.formDigest)) as FormDefinition;
  const session = compileForm(whole, { documents: procedure.documents }).start({
    answers: { ...openAnswers(secrets, dossier), ...given },
    today,
  });
  // What was right when it was filed is not looked at again: only what was asked for is answered here.
  const issues = [...session.notAsked(), ...session.validate()].filter(
    ({ path, severity }) => severity === 'error' && ids.has(path.split('.')[0] ?? ''),
  );
  const empty = fields.filter(({ id }) => given[id] === undefined);
  const errors = [
    ...issues.map((issue) => {
      const field = fields.find(({ id }) => id === issue.path.split('.')[0]);
      return {
        pointer: pointer(['answers', ...issue.path.split('.')]),
        code: issue.code,
        detail: { vi: inVietnamese(issue, field), en: inEnglish(issue, field) },
      };
    }),
    ...empty
      .filter(({ id }) => !issues.some(({ path }) => path === id))
      .map(({ id }) => ({
        pointer: pointer(['answers', id]),
        code: 'required',
        detail: { vi: 'Trả lời câu này.', en: 'Answer this question.' },
      })),
  ];
  if (errors.length > 0) throw new ProblemError('invalid-dossier', { errors });
  return session.answers();
}
