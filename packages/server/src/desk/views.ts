import type { Actor, DeskDossier, DeskHistoryEntry } from '@motcua/contract';
import { urgencyOf, type Instant } from '@motcua/rules';
import type { AuditActor } from '../audit/service.js';
import { openCitizenNote } from '../dossiers/applicant.js';
import type { Secrets } from '../dossiers/secrets.js';
import type { DossierRow, StatusRow } from '../dossiers/tables.js';
import { appointmentChange, publicReason, statusView } from '../dossiers/views.js';
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

/** A step with who made it and why. */
export function historyEntry(step: StatusRow, secrets: Secrets): DeskHistoryEntry {
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
  };
}

/** A paper as it was taken in at a counter. */
export function paperView({
  documentId,
  name,
  kind,
  quantity,
  digitisation,
  unscanned,
}: CounterPaperRow): NonNullable<DeskDossier['papers']>[number] {
  return {
    documentId,
    name,
    kind,
    quantity,
    digitisation,
    ...(unscanned !== null && { unscanned }),
  };
}
