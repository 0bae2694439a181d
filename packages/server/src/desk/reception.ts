import type { NewDeskDossier, Procedure, Representative } from '@motcua/contract';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/pool.js';
import { openApplicant } from '../dossiers/applicant.js';
import type { Secrets } from '../dossiers/secrets.js';
import { dossiers, type DossierRow } from '../dossiers/tables.js';
import { takePapers, type Counter } from './counter-papers.js';

/** What came over the counter with a dossier. */
export type HandedIn = Pick<NewDeskDossier, 'papers' | 'sets' | 'representative'>;

/**
 * Writes down the papers of a dossier that was just received, with their scans; copies those that the centre has.
 * @throws {ProblemError} `invalid-dossier` with what is wrong with which paper
 */
export async function takeIn(
  tx: Transaction,
  dossier: DossierRow,
  procedure: Procedure,
  { papers = [], sets, representative }: HandedIn,
  counter: Counter,
): Promise<DossierRow> {
  const { secrets } = counter.context;
  const { personalId } = openApplicant(secrets, dossier);
  await takePapers(
    tx,
    { dossier, procedure, personalId, sequence: dossier.version },
    papers,
    counter,
  );
  const [row] = await tx
    .update(dossiers)
    .set({
      sets: sets ?? null,
      representative:
        representative === undefined
          ? null
          : secrets.encrypt(JSON.stringify(representative), placeOf(dossier.id)),
    })
    .where(eq(dossiers.id, dossier.id))
    .returning();
  if (row === undefined) throw new Error(`Dossier ${dossier.code} is gone`);
  return row;
}

/** Reads who handed a dossier in for its applicant. */
export function openRepresentative(
  secrets: Secrets,
  { id, representative }: DossierRow,
): Representative | undefined {
  if (representative === null) return undefined;
  return JSON.parse(secrets.decrypt(representative, placeOf(id))) as Representative;
}

const placeOf = (id: string): string => `${id}:representative`;
