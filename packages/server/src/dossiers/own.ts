import type { FileDescription, OwnDossier, OwnDossierList, PublicStatus } from '@motcua/contract';
import { normaliseDossierCode } from '@motcua/rules';
import { and, desc, inArray, isNotNull, or } from 'drizzle-orm';
import { citizenBy, recordOnce } from '../audit/reads.js';
import type { ServiceContext } from '../context.js';
import { resultsOf } from '../desk/results.js';
import { DraftSealing } from '../drafts/sealing.js';
import { elsewhereOf } from '../exchange/elsewhere.js';
import { describeFiles } from '../files/service.js';
import { ProblemError } from '../http/problem.js';
import type { Person } from '../sessions/persons.js';
import { numberIndexes, openAnswers, openName } from './applicant.js';
import { countingNow } from './counting.js';
import { ownsDossier } from './ownership.js';
import type { Dossiers } from './service.js';
import { documentsOf, dossierByCode, pinned, type DocumentRow } from './store.js';
import { dossiers } from './tables.js';
import { publicStatus } from './views.js';

/** Most dossiers of a person that are listed. */
const MOST = 100;

/**
 * Dossiers that are a signed-in person's own (see {@link ownsDossier}), the latest first; by their public status. Those
 * filed elsewhere that are known here are among them.
 */
export async function ownDossiers(
  context: ServiceContext,
  person: Person,
): Promise<OwnDossierList> {
  const { db, secrets, now } = context;
  const { subject, facts } = person;
  const filed = inArray(dossiers.filedBy, [...new DraftSealing(secrets).persons(subject)]);
  const inTheirNumber =
    facts.personalId === undefined
      ? undefined
      : and(
          inArray(dossiers.applicantIndex, [...numberIndexes(secrets, facts.personalId)]),
          isNotNull(dossiers.receivedAt),
        );
  const rows = await db
    .select()
    .from(dossiers)
    .where(or(filed, inTheirNumber))
    .orderBy(desc(dossiers.submittedAt))
    .limit(MOST);
  const counting = await countingNow(context);
  const here = rows.map((row) => {
    const status: PublicStatus = publicStatus(row, row, now(), counting);
    return {
      ...status,
      procedure: { code: row.procedureCode, name: row.procedureName },
      submittedAt: row.submittedAt.toISOString(),
    };
  });
  const items = [...here, ...(await elsewhereOf(context).listOwn(person, MOST))];
  return {
    items: items
      .sort((a, b) => Date.parse(b.submittedAt) - Date.parse(a.submittedAt))
      .slice(0, MOST),
  };
}

/**
 * Everything of a dossier for the signed-in person whose own it is (disclosure level 2): the name, what was answered, which
 * files came.
 * @throws {ProblemError} `dossier-not-found` for a code that nobody has and for the dossier of somebody else alike
 */
export async function ownDossier(
  context: ServiceContext,
  service: Dossiers,
  person: Person,
  code: string,
): Promise<OwnDossier> {
  const { db, secrets } = context;
  const dossier = await dossierByCode(db, normaliseDossierCode(code));
  if (dossier === undefined) {
    const token = (id: string): string => service.ownersToken({ id });
    const elsewhere = await elsewhereOf(context).own(person, code, token);
    if (elsewhere !== undefined) return elsewhere;
  }
  if (dossier === undefined || !ownsDossier(secrets, person, dossier)) {
    throw new ProblemError('dossier-not-found');
  }
  await recordOnce(context, [dossier.id], citizenBy('session'), { what: 'read' });
  const [view, rows, form] = await Promise.all([
    service.view(db, dossier, service.ownersToken(dossier)),
    documentsOf(db, dossier.id),
    pinned(db, dossier.formDigest),
  ]);
  const files = await describeFiles(
    db,
    rows.map(({ fileId }) => fileId),
    secrets,
  );
  return {
    ...view,
    applicant: openName(secrets, dossier),
    answers: openAnswers(secrets, dossier),
    form: form as OwnDossier['form'],
    results: [...(await resultsOf(db, dossier.id, secrets))],
    documents: papersOf(rows, new Map(files.map((file) => [file.id, file]))),
  };
}

function papersOf(
  rows: readonly DocumentRow[],
  files: ReadonlyMap<string, FileDescription>,
): OwnDossier['documents'] {
  const papers = new Map<string, OwnDossier['documents'][number]>();
  for (const { documentId, name, fileId } of rows) {
    const file = files.get(fileId);
    if (file === undefined) continue;
    const paper = papers.get(documentId) ?? { documentId, name, files: [] };
    paper.files.push(file);
    papers.set(documentId, paper);
  }
  return [...papers.values()];
}
