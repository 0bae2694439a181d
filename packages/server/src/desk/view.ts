import type { DeskDossier, DeskDossierSummary, Procedure } from '@motcua/contract';
import {
  dueSoonUntil,
  hanoiDay,
  handOverBy,
  isCountedLate,
  possibleMoves,
  type Instant,
  type Move,
} from '@motcua/rules';
import { calendarInForce } from '../calendar/in-force.js';
import type { ServiceContext } from '../context.js';
import type { Executor } from '../database/pool.js';
import { openAnswers, openApplicant, openName, openResult } from '../dossiers/applicant.js';
import { appointment } from '../dossiers/appointment.js';
import { askedAnew } from '../dossiers/asked-anew.js';
import { lifecycleState } from '../dossiers/moves.js';
import { officesOn, type OfficesNow } from '../dossiers/offices.js';
import type { Secrets } from '../dossiers/secrets.js';
import {
  documentsOf,
  pinned,
  stepsOf,
  supplementsOf,
  type DocumentRow,
} from '../dossiers/store.js';
import type { DossierRow } from '../dossiers/tables.js';
import { late, readingOf, statusView, supplementRequest } from '../dossiers/views.js';
import { describeFiles } from '../files/service.js';
import { deskPayments } from '../payments/views.js';
import { papersTakenIn } from './counter-papers.js';
import { openRepresentative } from './reception.js';
import { resultsOf } from './results.js';
import { historyEntry, paperView, urgency } from './views.js';

/** A line of the list. @param soon what is due by then is due soon */
export function deskSummary(
  { secrets }: Pick<ServiceContext, 'secrets'>,
  row: DossierRow,
  {
    offices,
    now,
    soon,
  }: { readonly offices: OfficesNow; readonly now: Instant; readonly soon: Instant },
): DeskDossierSummary {
  const servedBy = offices.heirOf(row.competentOfficeId ?? row.officeId);
  return {
    code: row.code,
    procedure: { code: row.procedureCode, name: row.procedureName },
    applicant: openName(secrets, row),
    status: statusView(row.status, readingOf(row)),
    submittedAt: row.submittedAt.toISOString(),
    ...(row.dueAt !== null && { dueAt: row.dueAt.toISOString() }),
    late: late(row, now),
    urgency: urgency(row, now, soon),
    provisional: row.dueAt !== null && row.provisional,
    ...(row.officeName !== null && { office: row.officeName }),
    ...(servedBy && { servedBy }),
  };
}

/** A dossier as the officer in charge sees it. */
export async function deskView(
  context: ServiceContext,
  db: Executor,
  dossier: DossierRow,
): Promise<DeskDossier> {
  const { secrets } = context;
  const procedure = (await pinned(db, dossier.procedureDigest)) as Procedure;
  const form = (await pinned(db, dossier.formDigest)) as DeskDossier['form'];
  const steps = await stepsOf(db, dossier.id);
  const requests = await supplementsOf(db, dossier.id);
  const supplement =
    dossier.status === 5 ? requests.findLast(({ closedAt }) => closedAt === null) : undefined;
  const asked = supplement && (await askedAnew(db, dossier, supplement));
  const documents = await documentsView(db, secrets, await documentsOf(db, dossier.id));
  const promised = appointment({ ...dossier, procedure });
  const result = openResult(secrets, dossier);
  const papers = await papersTakenIn(db, dossier.id);
  const representative = openRepresentative(secrets, dossier);
  const now = context.now();
  const offices = await officesOn(context, hanoiDay(now));
  const servedBy = offices.heirOf(dossier.competentOfficeId ?? dossier.officeId);
  const { calendar, policy } = await calendarInForce(db);
  const state = lifecycleState(dossier);
  const online = context.configuration.paymentPlatform !== undefined;
  const payments = await deskPayments(db, dossier, online);
  return {
    code: dossier.code,
    procedure: { code: procedure.code, name: procedure.name, version: procedure.version },
    formVersion: dossier.formVersion,
    form,
    applicant: openApplicant(secrets, dossier),
    answers: openAnswers(secrets, dossier),
    documents,
    ...(papers.length > 0 && { papers: papers.map(paperView) }),
    ...(dossier.sets !== null && { sets: dossier.sets }),
    ...(representative && { representative }),
    results: await resultsOf(db, dossier.id, secrets),
    status: statusView(dossier.status, readingOf(dossier)),
    channel: dossier.channel,
    submittedAt: dossier.submittedAt.toISOString(),
    ...(dossier.receivedAt !== null && { receivedAt: dossier.receivedAt.toISOString() }),
    ...(promised && { appointment: promised }),
    late: late(dossier, now),
    urgency: urgency(dossier, now, dueSoonUntil(now, calendar, policy.dueSoonDays)),
    countedLate: isCountedLate({
      endedAt: dossier.clockStoppedAt?.getTime() ?? now,
      ...(dossier.dueAt !== null && { dueAt: dossier.dueAt.getTime() }),
      supplementRequests: dossier.supplementRequests,
    }),
    supplementRequests: dossier.supplementRequests,
    ...(dossier.officeName !== null && { office: dossier.officeName }),
    ...(dossier.competentOfficeName !== null && { competentOffice: dossier.competentOfficeName }),
    ...(dossier.competentReceivedAt !== null && {
      competentReceivedAt: dossier.competentReceivedAt.toISOString(),
    }),
    ...(state.awaitsAuthority === true &&
      dossier.receivedAt !== null &&
      !dossier.ended && {
        handOverBy: new Date(
          handOverBy(dossier.receivedAt.getTime(), calendar, policy.cutOff),
        ).toISOString(),
      }),
    ...(servedBy && { servedBy }),
    ...(dossier.agency !== null && { agency: dossier.agency }),
    ...(result && { result }),
    ...(supplement && {
      supplement: { ...supplementRequest(supplement), ...(asked && { form: { ...asked } }) },
    }),
    ...(payments.length > 0 && { payments }),
    history: steps.map((step) => historyEntry(step, secrets, requests, papers)),
    moves: [...movesNow(dossier, now)],
    version: dossier.version,
  };
}

/** Moves that would be made now. An appointment is postponed once, and only before it has passed. */
function movesNow(dossier: DossierRow, now: Instant): readonly Move[] {
  const { dueAt } = dossier;
  const extendable = dueAt !== null && dueAt.getTime() >= now;
  return possibleMoves(lifecycleState(dossier), 'agency', readingOf(dossier)).filter(
    (move) => move !== 'extend' || extendable,
  );
}

async function documentsView(
  db: Executor,
  secrets: Secrets,
  rows: readonly DocumentRow[],
): Promise<DeskDossier['documents']> {
  const files = new Map(
    (
      await describeFiles(
        db,
        rows.map(({ fileId }) => fileId),
        secrets,
      )
    ).map((file) => [file.id, file]),
  );
  const papers = new Map<string, DeskDossier['documents'][number]>();
  for (const { documentId, name, fileId } of rows) {
    const paper = papers.get(documentId) ?? { documentId, name, files: [] };
    const file = files.get(fileId);
    papers.set(documentId, { ...paper, files: file ? [...paper.files, file] : paper.files });
  }
  return [...papers.values()];
}
