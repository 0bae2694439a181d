import type { HeldDocument } from '@motcua/contract';
import { and, desc, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { numberIndexes } from '../dossiers/applicant.js';
import type { Secrets } from '../dossiers/secrets.js';
import { dossierDocuments, dossiers } from '../dossiers/tables.js';
import { DraftSealing } from '../drafts/sealing.js';
import { describeFiles } from '../files/service.js';
import type { Person } from './persons.js';

/** A paper that the centre has, with the dossier it came with. */
export interface Held {
  readonly dossierId: string;
  readonly document: HeldDocument;
}

/** Most papers of a person that are shown. */
const MOST = 200;

/**
 * Papers that the centre has of a person, the latest first: of dossiers they filed themselves, signed in, and of those in
 * their personal number that an officer has accepted. Anybody can type anybody's number into a form.
 * @param only the paper with this file
 */
export async function heldDocuments(
  db: Executor,
  secrets: Secrets,
  { subject, facts }: Person,
  only?: string,
): Promise<readonly Held[]> {
  const own = inArray(dossiers.filedBy, [...new DraftSealing(secrets).persons(subject)]);
  const numbers = facts.personalId === undefined ? [] : numberIndexes(secrets, facts.personalId);
  const accepted =
    numbers.length === 0
      ? undefined
      : and(inArray(dossiers.applicantIndex, [...numbers]), isNotNull(dossiers.receivedAt));
  const rows = await db
    .select({
      dossierId: dossierDocuments.dossierId,
      fileId: dossierDocuments.fileId,
      documentId: dossierDocuments.documentId,
      paper: dossierDocuments.name,
      code: dossiers.procedureCode,
      name: dossiers.procedureName,
      filedAt: dossiers.submittedAt,
    })
    .from(dossierDocuments)
    .innerJoin(dossiers, eq(dossiers.id, dossierDocuments.dossierId))
    .where(
      and(or(own, accepted), only === undefined ? undefined : eq(dossierDocuments.fileId, only)),
    )
    .orderBy(desc(dossiers.submittedAt), dossierDocuments.position)
    .limit(MOST);
  const files = new Map(
    (
      await describeFiles(
        db,
        rows.map(({ fileId }) => fileId),
        secrets,
      )
    ).map((file) => [file.id, file]),
  );
  return rows.flatMap(({ dossierId, fileId, documentId, paper, code, name, filedAt }) => {
    const file = files.get(fileId);
    if (file?.complete !== true) return [];
    const document = { file, documentId, paper, procedure: { code, name } };
    return [{ dossierId, document: { ...document, filedAt: filedAt.toISOString() } }];
  });
}

/** The keyed hash that says who filed a dossier. */
export function filerIndex(secrets: Secrets, subject: string): string | null {
  return new DraftSealing(secrets).persons(subject)[0] ?? null;
}
