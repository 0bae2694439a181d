import type { FileDescription, NewDossier, Procedure } from '@motcua/contract';
import {
  compileForm,
  type Answers,
  type ApplicantAnswers,
  type Field,
  type FormDefinition,
  type Issue,
} from '@motcua/forms';
import { describeIssue as inEnglish } from '@motcua/forms/messages/en';
import { describeIssue as inVietnamese } from '@motcua/forms/messages/vi';
import type { IsoDay } from '@motcua/rules';
import type { FieldError } from '../http/problem.js';
import { pointer } from '../http/validation.js';

/** Files for one paper of a dossier. */
export interface PaperFiles {
  /** Id of the document of the procedure, or the path of the file field. */
  readonly documentId: string;
  readonly name: string;
  readonly files: readonly string[];
}

/** A dossier in which nothing is wrong. */
export interface SoundDossier {
  readonly ok: true;
  /** Without the files, which stand in `papers`. */
  readonly answers: Answers;
  readonly applicant: ApplicantAnswers;
  readonly papers: readonly PaperFiles[];
}

/** The outcome of checking what is to be filed. */
export type DossierCheck =
  SoundDossier | { readonly ok: false; readonly errors: readonly FieldError[] };

/** What a dossier is checked against. */
export interface CheckFacts {
  readonly definition: FormDefinition;
  readonly procedure: Procedure;
  /** Uploads that are complete and belong to no dossier yet. */
  readonly files: readonly FileDescription[];
  /** In Hanoi. */
  readonly today: IsoDay;
}

/** The form at a counter: papers are in the hands of the officer, so that a file is nowhere required. */
export function withPapersInHand(definition: FormDefinition): FormDefinition {
  const relaxed = (field: Field): Field => {
    if (field.type === 'group') return { ...field, fields: field.fields.map(relaxed) };
    return field.type === 'documents' || field.type === 'file'
      ? { ...field, required: false }
      : field;
  };
  return {
    ...definition,
    pages: definition.pages.map((page) => ({ ...page, fields: page.fields.map(relaxed) })),
  };
}

/** Checks a dossier with the compiled form that also runs on the citizen's device, and its files. */
export function checkDossier(
  body: Pick<NewDossier, 'answers' | 'documents'>,
  { definition, procedure, files, today }: CheckFacts,
): DossierCheck {
  const fields = definition.pages.flatMap((page) => page.fields);
  const given = withDocuments(body, fields);
  const form = compileForm(definition, { documents: procedure.documents });
  const known = new Map(files.map((file) => [file.id, file]));
  const result = form.check(given.answers, { today, files: [...known.values()] });
  const attached = new Set((body.documents ?? []).flatMap((document) => document.files));
  const missing = (body.documents ?? []).flatMap((document, index) =>
    document.files.every((id) => known.has(id)) ? [] : [fileMissing(index)],
  );
  const issues = result.ok ? [] : result.issues.filter((issue) => issue.severity === 'error');
  const errors = [
    ...given.errors,
    ...missing,
    ...issues
      // A missing file that stands in `documents` was named there already.
      .filter(({ code, params }) => code !== 'file-unknown' || !attached.has(String(params.file)))
      .map((issue) => fieldError(issue, fields, given.origin, body, known)),
  ];
  if (errors.length > 0 || !result.ok) return { ok: false, errors };
  const papers = papersOf(fields, result.answers, procedure);
  const twice = papers.flatMap((paper) => paper.files);
  if (new Set(twice).size !== twice.length) return { ok: false, errors: [fileTwice()] };
  return {
    ok: true,
    answers: withoutFiles(fields, result.answers),
    applicant: result.applicant,
    papers,
  };
}

/** Puts the attached documents where the form asks for them. */
function withDocuments(
  { answers, documents = [] }: Pick<NewDossier, 'answers' | 'documents'>,
  fields: readonly Field[],
): {
  readonly answers: Record<string, unknown>;
  readonly errors: readonly FieldError[];
  /** Index in `documents` of the first that went into a field. */
  readonly origin: ReadonlyMap<string, number>;
} {
  const all: Record<string, unknown> = { ...answers };
  const errors: FieldError[] = [];
  const origin = new Map<string, number>();
  const list = fields.find((field) => field.type === 'documents');
  documents.forEach(({ documentId, files }, index) => {
    const own = fields.find((field) => field.type === 'file' && field.id === documentId);
    const target = own ?? list;
    if (target === undefined) {
      errors.push({
        pointer: `/documents/${index}`,
        code: 'document-unknown',
        detail: {
          vi: 'Mẫu đơn này không hỏi giấy tờ này.',
          en: 'This form does not ask for this paper.',
        },
      });
      return;
    }
    if (!origin.has(target.id)) origin.set(target.id, index);
    const before = all[target.id];
    if (own) {
      all[own.id] = [...(Array.isArray(before) ? (before as unknown[]) : []), ...files];
    } else {
      const papers = isRecord(before) ? before : {};
      const there = papers[documentId];
      all[target.id] = {
        ...papers,
        [documentId]: [...(Array.isArray(there) ? (there as unknown[]) : []), ...files],
      };
    }
  });
  return { answers: all, errors, origin };
}

function fieldError(
  issue: Issue,
  fields: readonly Field[],
  origin: ReadonlyMap<string, number>,
  { documents = [] }: Pick<NewDossier, 'documents'>,
  known: ReadonlyMap<string, FileDescription>,
): FieldError {
  const keys = issue.path.split('.');
  const field = fieldAt(fields, keys);
  const detail = { vi: inVietnamese(issue, field), en: inEnglish(issue, field) };
  const { code, params } = issue;
  // The message of a file names it; the document it came with is where to correct it.
  const byFile = documents.findIndex(({ documentId, files }) =>
    code === 'document-unknown'
      ? documentId === params.document
      : files.some((id) => id === params.file || known.get(id)?.name === params.file),
  );
  const index = byFile >= 0 ? byFile : origin.get(issue.path);
  if (index !== undefined) return { pointer: `/documents/${index}`, code, detail };
  const attaches = field?.type === 'documents' || field?.type === 'file';
  return { pointer: attaches ? '/documents' : pointer(['answers', ...keys]), code, detail };
}

function fieldAt(fields: readonly Field[], keys: readonly string[]): Field | undefined {
  const [id, ...rest] = keys.filter((key) => !/^\d+$/.test(key));
  const field = fields.find((candidate) => candidate.id === id);
  return field?.type === 'group' && rest.length > 0 ? fieldAt(field.fields, rest) : field;
}

/** Far more than a dossier may have; what is named beyond that counts as not uploaded. */
const MOST_NAMED = 1_000;

/** Ids of the files that a dossier names, in its documents or in the answers of the form; the first thousand of them. */
export function filesNamed(
  { answers, documents = [] }: Pick<NewDossier, 'answers' | 'documents'>,
  definition: FormDefinition,
  procedure: Procedure,
): readonly string[] {
  const fields = definition.pages.flatMap((page) => page.fields);
  const papers: readonly { readonly files: readonly string[] }[] = [
    ...documents,
    ...papersOf(fields, answers as Answers, procedure),
  ];
  return [...new Set(papers.flatMap(({ files }) => files))].slice(0, MOST_NAMED);
}

/** Every file of the answers with the paper it is for. */
function papersOf(
  fields: readonly Field[],
  answers: Readonly<Record<string, unknown>>,
  procedure: Procedure,
  prefix = '',
): PaperFiles[] {
  return fields.flatMap((field): PaperFiles[] => {
    const answer = answers[field.id];
    if (answer === undefined) return [];
    if (field.type === 'file' && Array.isArray(answer)) {
      return [{ documentId: prefix + field.id, name: field.label.vi, files: answer.map(String) }];
    }
    if (field.type === 'documents' && isRecord(answer)) {
      return Object.entries(answer)
        .slice(0, MOST_NAMED)
        .map(([documentId, files]) => ({
          documentId,
          name: documentName(documentId, procedure) ?? field.label.vi,
          files: Array.isArray(files) ? files.map(String) : [],
        }));
    }
    if (field.type === 'group' && Array.isArray(answer)) {
      return answer.flatMap((item: unknown, index) =>
        papersOf(
          field.fields,
          isRecord(item) ? item : {},
          procedure,
          `${prefix}${field.id}.${index}.`,
        ),
      );
    }
    return [];
  });
}

/** Name of a document of the procedure. */
export function documentName(documentId: string, procedure: Procedure): string | undefined {
  return procedure.documents.find(({ id }) => id === documentId)?.name;
}

function withoutFiles(fields: readonly Field[], answers: Answers): Answers {
  const attaching = new Set(
    fields.filter(({ type }) => type === 'documents' || type === 'file').map(({ id }) => id),
  );
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !attaching.has(id)));
}

/** The error for a document with a file that is not there, not complete, or in another dossier. */
export function fileMissing(index: number): FieldError {
  return {
    pointer: `/documents/${index}`,
    code: 'file-unknown',
    detail: {
      vi: 'Có tệp chưa tải lên xong, không còn nữa, hoặc đã thuộc một hồ sơ khác. Tải tệp lên lại.',
      en: 'A file is not uploaded completely, is gone, or belongs to another dossier. Upload it again.',
    },
  };
}

/** The error for a file that stands at two papers. */
export function fileTwice(): FieldError {
  return {
    pointer: '/documents',
    code: 'file-twice',
    detail: {
      vi: 'Một tệp được đính kèm hai lần. Mỗi tệp dùng cho một giấy tờ.',
      en: 'A file is attached twice. A file is for one paper.',
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
