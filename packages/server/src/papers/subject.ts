import type { Procedure, Representative, ResultDelivery } from '@motcua/contract';
import { and, asc, eq, lte } from 'drizzle-orm';
import type { ServiceContext } from '../context.js';
import type { Executor } from '../database/pool.js';
import { papersTakenIn } from '../desk/counter-papers.js';
import { openRepresentative } from '../desk/reception.js';
import type { CounterPaperRow } from '../desk/tables.js';
import { openApplicant, openResult, type Applicant } from '../dossiers/applicant.js';
import { documentsOf, pinned, stepsOf } from '../dossiers/store.js';
import {
  supplements,
  type DossierRow,
  type StatusRow,
  type SupplementRow,
} from '../dossiers/tables.js';
import { ProblemError } from '../http/problem.js';
import { officeById } from '../places/service.js';

/** A paper that came with a dossier, with how many files it has here. */
export interface AttachedPaper {
  readonly documentId: string;
  readonly name: string;
  readonly files: number;
}

/** All that the papers of a dossier are made of, at one of its steps. */
export interface PaperSubject {
  readonly dossier: DossierRow;
  readonly procedure: Procedure;
  readonly applicant: Applicant;
  readonly result: ResultDelivery | undefined;
  /** Name of the office where the result is collected. */
  readonly resultOffice: string | undefined;
  /** Steps up to the one the paper tells of. */
  readonly steps: readonly StatusRow[];
  /** The step the paper tells of. */
  readonly step: StatusRow;
  /** What came up to that step. */
  readonly papers: readonly AttachedPaper[];
  /** What an officer took in at a counter. */
  readonly handedIn: readonly CounterPaperRow[];
  /** Who handed it in for the applicant. */
  readonly representative: Representative | undefined;
  /** Requests for supplement up to that step. */
  readonly supplements: readonly SupplementRow[];
  readonly issuer: string;
  /** Address of the pages of the service. */
  readonly url: string;
}

/**
 * Gathers what a paper of a step is made of.
 * @throws {ProblemError} `not-found` when the dossier has no such step
 */
export async function subjectOf(
  db: Executor,
  context: ServiceContext,
  dossier: DossierRow,
  sequence: number,
): Promise<PaperSubject> {
  const { secrets, configuration } = context;
  const steps = (await stepsOf(db, dossier.id)).filter((step) => step.sequence <= sequence);
  const step = steps.at(-1);
  if (step?.sequence !== sequence) throw new ProblemError('not-found');
  const result = openResult(secrets, dossier);
  const office =
    result?.office === undefined ? undefined : await officeById(context, result.office);
  const asked = await db
    .select()
    .from(supplements)
    .where(and(eq(supplements.dossierId, dossier.id), lte(supplements.sequence, sequence)))
    .orderBy(asc(supplements.sequence));
  return {
    dossier,
    procedure: (await pinned(db, dossier.procedureDigest)) as Procedure,
    applicant: openApplicant(secrets, dossier),
    result,
    resultOffice: office?.name,
    steps,
    step,
    papers: await attached(db, dossier.id, sequence),
    handedIn: (await papersTakenIn(db, dossier.id)).filter((paper) => paper.sequence <= sequence),
    representative: openRepresentative(secrets, dossier),
    supplements: asked,
    issuer: configuration.centreName.vi,
    url: configuration.publicUrl,
  };
}

async function attached(
  db: Executor,
  dossierId: string,
  sequence: number,
): Promise<readonly AttachedPaper[]> {
  const files = new Map<string, AttachedPaper>();
  for (const row of await documentsOf(db, dossierId)) {
    if (row.sequence > sequence) continue;
    const before = files.get(row.documentId);
    files.set(row.documentId, {
      documentId: row.documentId,
      name: row.name,
      files: (before?.files ?? 0) + 1,
    });
  }
  return [...files.values()];
}
