import type { Procedure } from '@motcua/contract';
import { asc, eq, sql } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { documentsOf, pinned, stepsOf } from '../dossiers/store.js';
import type { Secrets } from '../dossiers/secrets.js';
import { supplements, type DossierRow } from '../dossiers/tables.js';
import { describeFiles } from '../files/service.js';
import { requestsOf } from '../payments/requests.js';
import type { ToldDossier, ToldPaper } from './dossier-message.js';

interface TakenIn {
  readonly document_id: string;
  readonly name: string;
  readonly kind: string;
  readonly quantity: number;
  readonly digitisation: number;
}

/** Reads all that is told of a dossier. */
export async function readTold(
  db: Executor,
  dossier: DossierRow,
  secrets: Secrets,
): Promise<ToldDossier> {
  const requests = await db
    .select()
    .from(supplements)
    .where(eq(supplements.dossierId, dossier.id))
    .orderBy(asc(supplements.sequence));
  const { rows: takenIn } = await db.execute<TakenIn & Record<string, unknown>>(
    sql`select document_id, name, kind, quantity, digitisation from dossier_papers
      where dossier_id = ${dossier.id} order by position`,
  );
  const { rows: results } = await db.execute<{ id: string; name: string }>(
    sql`select file_id as id, name from dossier_results
      where dossier_id = ${dossier.id} order by sequence, position`,
  );
  return {
    dossier,
    procedure: (await pinned(db, dossier.procedureDigest)) as Procedure,
    steps: await stepsOf(db, dossier.id),
    supplements: requests,
    payments: await requestsOf(db, dossier.id),
    papers: await papersOf(db, dossier.id, secrets, takenIn),
    handedIn: takenIn.filter(({ digitisation }) => digitisation === 0),
    results,
  };
}

async function papersOf(
  db: Executor,
  dossierId: string,
  secrets: Secrets,
  takenIn: readonly TakenIn[],
): Promise<readonly ToldPaper[]> {
  const documents = await documentsOf(db, dossierId);
  const files = await describeFiles(
    db,
    documents.map(({ fileId }) => fileId),
    secrets,
  );
  return files.map(({ id, name }) => {
    const document = documents.find(({ fileId }) => fileId === id);
    const paper = takenIn.find(({ document_id }) => document_id === document?.documentId);
    // What a citizen uploaded is electronic.
    return { id, name: document?.name ?? name, digitisation: String(paper?.digitisation ?? 1) };
  });
}
