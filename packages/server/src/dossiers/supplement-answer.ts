import type { NewSupplement, Procedure } from '@motcua/contract';
import { hanoiDay, isBegun } from '@motcua/rules';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { attachFiles, freeFiles } from '../files/service.js';
import { ProblemError } from '../http/problem.js';
import { answeredAnew } from './asked-anew.js';
import { documentName, fileMissing, fileTwice } from './check.js';
import { documentRows } from './filing.js';
import { insertDocuments, openSupplement, pinned, replaceAnswers } from './store.js';
import { newItems, takenItems, type PartlyAnswered } from './supplement-parts.js';
import type { DossierRow, StoredSupplementItem } from './tables.js';

/**
 * Takes what the citizen sends for an open request for supplement: papers, and answers that were asked for anew.
 * @returns which items it is for, when the rest comes later; nothing when it is the whole answer
 * @throws {ProblemError} `invalid-dossier`
 */
export async function takeAnswer(
  tx: Transaction,
  context: ServiceContext,
  dossier: DossierRow,
  body: NewSupplement,
): Promise<readonly number[] | undefined> {
  const request = await openSupplement(tx, dossier.id);
  const { answers = {}, documents = [], partial = false } = body;
  const items = request?.items ?? [];
  const came = documents.flatMap(({ item, documentId }) =>
    item === undefined
      ? items.flatMap((one, index) => (one.documentId === documentId ? [index] : []))
      : [item],
  );
  const taken = request ? newItems(request, came, answers) : [];
  if (partial && taken.length === 0) throw nothingSent();
  const unknown = documents.findIndex(({ item = 0 }) => item >= Math.max(items.length, 1));
  if (unknown >= 0) throw itemUnknown(unknown);
  await attachPapers(tx, context, dossier, body, items);
  await answerAnew(tx, context, dossier, answers, partial);
  const before = request ? takenItems(request).size : 0;
  // A part that leaves nothing to come is the whole.
  return partial && before + taken.length < items.length ? taken : undefined;
}

async function attachPapers(
  tx: Transaction,
  { secrets }: ServiceContext,
  dossier: DossierRow,
  body: NewSupplement,
  items: readonly StoredSupplementItem[],
): Promise<void> {
  const documents = body.documents ?? [];
  const ids = documents.flatMap(({ files }) => files);
  const answers = Object.keys(body.answers ?? {});
  if (ids.length === 0 && answers.length === 0 && (body.note ?? '').trim() === '') {
    throw nothingSent();
  }
  if (new Set(ids).size !== ids.length) {
    throw new ProblemError('invalid-dossier', { errors: [fileTwice()] });
  }
  const free = new Set((await freeFiles(tx, ids, secrets)).map(({ id }) => id));
  const taken = new Set(await attachFiles(tx, [...free], dossier.id));
  const errors = documents.flatMap(({ files }, index) =>
    files.every((id) => free.has(id) && !taken.has(id)) ? [] : [fileMissing(index)],
  );
  if (errors.length > 0) throw new ProblemError('invalid-dossier', { errors });
  const procedure = (await pinned(tx, dossier.procedureDigest)) as Procedure;
  const papers = documents.map(({ documentId, files, item }) => ({
    documentId,
    files,
    // What the procedure does not list is called as it was asked for.
    name:
      documentName(documentId, procedure) ??
      (item === undefined ? undefined : items[item]?.what) ??
      'Giấy tờ bổ sung',
  }));
  await insertDocuments(tx, documentRows(dossier.id, papers, dossier.version + 1));
}

function nothingSent(): ProblemError {
  return new ProblemError('invalid-dossier', {
    errors: [
      {
        pointer: '/documents',
        code: 'required',
        detail: {
          vi: 'Đính kèm giấy tờ được yêu cầu hoặc viết giải trình.',
          en: 'Attach what was asked for, or write an explanation.',
        },
      },
    ],
  });
}

function itemUnknown(index: number): ProblemError {
  return new ProblemError('invalid-dossier', {
    errors: [
      {
        pointer: `/documents/${index}/item`,
        code: 'item-unknown',
        detail: {
          vi: 'Yêu cầu bổ sung không có mục này.',
          en: 'The request for supplement has no such item.',
        },
      },
    ],
  });
}

/**
 * Puts answers that were asked for anew in the place of the old ones, which stay with the request.
 * @param partial questions of items that are not answered at all are not asked now: they come later, or do not come
 * @throws {ProblemError} `invalid-dossier` by field
 */
export async function answerAnew(
  tx: Transaction,
  { secrets, now }: Pick<ServiceContext, 'secrets' | 'now'>,
  dossier: DossierRow,
  given: Readonly<Record<string, unknown>>,
  partial = false,
): Promise<void> {
  if (Object.keys(given).length === 0) return;
  const request = await openSupplement(tx, dossier.id);
  if (request === undefined) return;
  const procedure = (await pinned(tx, dossier.procedureDigest)) as Procedure;
  const answers = await answeredAnew(
    tx,
    secrets,
    dossier,
    procedure,
    partial ? begun(request, given) : request,
    given,
    hanoiDay(now()),
  );
  await replaceAnswers(
    tx,
    dossier,
    request,
    secrets.encrypt(JSON.stringify(answers), `${dossier.id}:answers`),
  );
}

/** The request with the items alone of which a question is answered. */
function begun(
  { items, taken }: PartlyAnswered,
  given: Readonly<Record<string, unknown>>,
): PartlyAnswered {
  const later = items.flatMap((one, item) => (isBegun(one, given) ? [] : [{ item, at: '' }]));
  return { items, taken: [...(taken ?? []), ...later] };
}
