import type { Actor, DeskDossier, DeskHistoryEntry } from '@motcua/contract';
import { urgencyOf, type Instant } from '@motcua/rules';
import type { AuditActor } from '../audit/service.js';
import { openAnswerNote, openCitizenNote } from '../dossiers/applicant.js';
import type { Secrets } from '../dossiers/secrets.js';
import type { DossierRow, StatusRow, SupplementRow } from '../dossiers/tables.js';
import { appointmentChange, handedIn, publicReason, statusView } from '../dossiers/views.js';
import type { CounterPaperRow } from './tables.js';

/** An officer as the audit names one. @param through the key of the desk */
export function officer(actor: Actor, through: string): AuditActor {
  return {
    kind: 'officer',
    id: actor.id,
    name: actor.name,
    ...(actor.unit !== undefined && { unit: actor.unit }),
    through,
  };
}

/** How a dossier stands against its due date. @param soon what is due by then is due soon */
export function urgency(row: DossierRow, now: Instant, soon: Instant): string {
  if (row.ended) return 'none';
  if (row.clockStoppedAt !== null) return 'waiting';
  if (row.dueAt === null) return 'none';
  return urgencyOf(row.dueAt.getTime(), now, soon);
}

/** A step with who made it and why. @param requests every request for supplement of the dossier @param papers all that came over a counter */
export function historyEntry(
  step: StatusRow,
  secrets: Secrets,
  requests: readonly SupplementRow[],
  papers: readonly CounterPaperRow[],
): DeskHistoryEntry {
  const brought = handedIn(step, requests, papers);
  const reason = publicReason(step);
  return {
    status: statusView(step.status),
    move: step.move,
    at: step.at.toISOString(),
    ...(step.actorId !== null && {
      actor: {
        id: step.actorId,
        name: step.actorName ?? step.actorId,
        ...(step.actorUnit !== null && { unit: step.actorUnit }),
      },
    }),
    ...(reason !== undefined && { reason }),
    ...(step.note !== null && { note: step.note }),
    ...appointmentChange(step),
    ...(step.citizenNote !== null && {
      citizenNote: openCitizenNote(secrets, step.dossierId, step.citizenNote),
    }),
    ...asked(step, requests),
    ...answered(step, secrets, requests),
    ...(brought && { handedIn: brought }),
  };
}

/** What a step asked the citizen for. */
function asked(
  { move, sequence }: StatusRow,
  requests: readonly SupplementRow[],
): Pick<DeskHistoryEntry, 'items' | 'guidance'> {
  const request = requests.find((row) => row.sequence === sequence);
  if (move !== 'request-supplement' || request === undefined) return {};
  const { items, guidance } = request;
  return { items, ...(guidance !== null && { guidance }) };
}

/** What the citizen said when they answered. */
function answered(
  { move, at, dossierId }: StatusRow,
  secrets: Secrets,
  requests: readonly SupplementRow[],
): Pick<DeskHistoryEntry, 'citizenNote'> {
  if (move !== 'supplement') return {};
  const answer = requests.find(({ answeredAt }) => answeredAt?.getTime() === at.getTime());
  const note = answer?.answerNote ?? null;
  return note === null ? {} : { citizenNote: openAnswerNote(secrets, dossierId, note) };
}

/** A paper as it was taken in at a counter. */
export function paperView({
  documentId,
  name,
  kind,
  quantity,
  digitisation,
  unscanned,
  sequence,
}: CounterPaperRow): NonNullable<DeskDossier['papers']>[number] {
  return {
    documentId,
    name,
    kind,
    quantity,
    digitisation,
    ...(unscanned !== null && { unscanned }),
    ...(sequence > 1 && { supplement: true }),
  };
}
