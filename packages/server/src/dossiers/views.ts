import type {
  Appointment,
  DossierStatus,
  DossierView,
  HistoryEntry,
  PaymentRequest,
  Procedure,
  Progress,
  PublicStatus,
  RatingState,
  SupplementRequest,
} from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import {
  dueAt as promise,
  formatVnd,
  hanoiDay,
  isLate,
  maskName,
  movesFrom,
  progressSteps,
  statusOf,
  workingDaysBetween,
  type StatusReading,
} from '@motcua/rules';
import type { CalendarInForce } from '../calendar/in-force.js';
import type { OfficesNow } from './offices.js';
import type { DossierRow, StatusRow, SupplementRow } from './tables.js';

/** How a dossier stands at a step; the row of the dossier and every row of its steps tell it. */
export interface Standing {
  readonly status: number;
  readonly receivedAt: Date | null;
  readonly dueAt: Date | null;
  readonly provisional: boolean;
  readonly clockStoppedAt: Date | null;
}

/** A status with its words. The table holds codes of the national exchange alone, so each is known. */
export function statusView(code: number, reading: StatusReading = {}): DossierStatus {
  const status = statusOf(code, reading);
  if (status === undefined) throw new Error(`Status ${code} is not one of the ten`);
  return { code, name: status.name, label: status.label };
}

/** Whether the result is, or was, later than promised; while the clock stands it is counted up to the stop. */
export function late({ dueAt, clockStoppedAt }: Standing, now: number): boolean {
  return dueAt !== null && isLate(dueAt.getTime(), clockStoppedAt?.getTime() ?? now);
}

/** How a dossier reads its suspension: one that ended with it ended, whatever the service does with others now. */
export function readingOf({ ended }: Pick<DossierRow, 'ended'>): StatusReading {
  return { suspensionEnds: ended };
}

/** What working days are counted with, and after how many of them somebody may well ask. */
export interface Counted extends Pick<CalendarInForce, 'calendar' | 'policy'> {
  /** 0 for never. */
  readonly quietDays: number;
  /** Offices that serve in place of closed ones. */
  readonly offices: Pick<OfficesNow, 'heirOf'>;
}

/**
 * What the code alone shows (disclosure level 0): nothing personal, no reason, no file name.
 * @param counted says how many working days are left too, and from when on to ask; both are but other ways to say dates
 *   that are shown. With it the office is the one that serves now, when the one before has closed
 */
export function publicStatus(
  dossier: Pick<
    DossierRow,
    | 'code'
    | 'agency'
    | 'competentOfficeId'
    | 'competentOfficeName'
    | 'competentReceivedAt'
    | 'ended'
  >,
  standing: Standing & { readonly updatedAt: Date },
  now: number,
  counted?: Counted,
): PublicStatus {
  const { status, dueAt, provisional } = standing;
  const reading = readingOf(dossier);
  const meaning = statusOf(status, reading);
  // An office that has closed or merged decides nothing any more; what it had ended by then was its own.
  const over = meaning?.turn === 'none' ? hanoiDay(standing.updatedAt.getTime()) : undefined;
  const heir = counted?.offices.heirOf(dossier.competentOfficeId, over);
  const agency = heir?.name ?? dossier.competentOfficeName ?? dossier.agency;
  return {
    code: dossier.code,
    status: statusView(status, reading),
    progress: progress(standing),
    turn: meaning?.turn ?? 'none',
    ...(agency !== null && { agency }),
    ...(dueAt !== null && { dueAt: dueAt.toISOString() }),
    ...(dueAt !== null &&
      meaning?.turn !== 'none' &&
      !hasBegun(dossier, standing) && { expected: true }),
    provisional: dueAt !== null && provisional,
    late: late(standing, now),
    paused: meaning?.clock === 'paused',
    updatedAt: standing.updatedAt.toISOString(),
    ...(counted && meaning?.turn === 'agency' && waitingFor(standing, now, counted)),
  };
}

/**
 * Whether the time limit runs, or ran: from reception, or from when the office that decides received what another one took
 * (Decree 309/2026, art. 8(3)).
 */
export function hasBegun(
  {
    competentOfficeName,
    competentReceivedAt,
  }: Pick<DossierRow, 'competentOfficeName' | 'competentReceivedAt'>,
  { receivedAt, updatedAt }: Pick<Standing, 'receivedAt'> & { readonly updatedAt: Date },
): boolean {
  if (receivedAt === null) return false;
  if (competentOfficeName === null) return true;
  // A step before that was one on the way there.
  return competentReceivedAt !== null && competentReceivedAt <= updatedAt;
}

/** How long it is still, and from when on silence is long. */
function waitingFor(
  { dueAt, updatedAt }: Standing & { readonly updatedAt: Date },
  now: number,
  { calendar, policy, quietDays }: Counted,
): Pick<PublicStatus, 'workingDaysLeft' | 'askFrom'> {
  return {
    ...(dueAt !== null &&
      now <= dueAt.getTime() && {
        workingDaysLeft: workingDaysBetween(hanoiDay(now), hanoiDay(dueAt.getTime()), calendar),
      }),
    ...(quietDays > 0 && {
      askFrom: new Date(
        promise(
          updatedAt.getTime(),
          { quantity: quietDays, unit: 'working-days' },
          calendar,
          policy,
        ).at,
      ).toISOString(),
    }),
  };
}

function progress({ status, receivedAt }: Standing): Progress {
  const of = progressSteps.length;
  const step = statusOf(status)?.step;
  if (step === 'ready' || step === 'returned') return { step: progressSteps.indexOf(step) + 1, of };
  // Before it was received complete nothing of it is processed, whatever is asked of the citizen.
  if (receivedAt === null || step === undefined) return { step: 1, of };
  return { step: step === 'received' ? 2 : 3, of };
}

/** The masked view (disclosure level 1). */
export function dossierView(
  dossier: DossierRow,
  parts: {
    readonly applicantName: string;
    readonly procedure: Procedure;
    readonly steps: readonly StatusRow[];
    readonly supplement: SupplementRow | undefined;
    /** Every request for supplement, and what came over a counter. */
    readonly requests: readonly SupplementRow[];
    readonly papers: readonly BroughtPaper[];
    readonly rating: RatingState;
    readonly payments: readonly PaymentRequest[] | undefined;
    readonly token: string;
    readonly now: number;
    readonly appointment?: Appointment;
    /** The form with what the open request asks for anew. */
    readonly asked?: FormDefinition | undefined;
    readonly counting: Counted;
  },
): DossierView {
  const heir = parts.counting.offices.heirOf(dossier.competentOfficeId ?? dossier.officeId);
  return {
    ...publicStatus(dossier, dossier, parts.now, parts.counting),
    procedure: {
      code: dossier.procedureCode,
      name: dossier.procedureName,
      version: dossier.catalogueVersion,
    },
    applicant: maskName(parts.applicantName),
    submittedAt: dossier.submittedAt.toISOString(),
    ...(dossier.receivedAt !== null && { receivedAt: dossier.receivedAt.toISOString() }),
    ...(dossier.officeName !== null && { office: dossier.officeName }),
    ...(dossier.competentOfficeName !== null && { competentOffice: dossier.competentOfficeName }),
    ...(dossier.competentReceivedAt !== null && {
      competentReceivedAt: dossier.competentReceivedAt.toISOString(),
    }),
    ...(heir && { servedBy: heir.name }),
    ...(parts.appointment && { appointment: parts.appointment }),
    canWithdraw: movesFrom(dossier.status, 'citizen', readingOf(dossier)).includes('withdraw'),
    // A suspension that ended it is the last step.
    history: parts.steps.map((step, index) => {
      const brought = handedIn(step, parts.requests, parts.papers);
      return {
        ...historyEntry(step, index + 1 === parts.steps.length ? readingOf(dossier) : {}),
        ...(brought && { handedIn: brought }),
      };
    }),
    ...(parts.supplement && {
      supplement: {
        ...supplementRequest(parts.supplement),
        ...(parts.asked && { form: { ...parts.asked } }),
      },
    }),
    ...(parts.payments && { payments: [...parts.payments] }),
    rating: parts.rating,
    token: parts.token,
  };
}

/** Moves that a citizen makes; without an officer's name beside it, the citizen did. */
const citizenMoves: ReadonlySet<string> = new Set([
  'file',
  'supplement',
  'supplement-part',
  'withdraw',
]);

function historyEntry(step: StatusRow, reading: StatusReading): HistoryEntry {
  const reason = publicReason(step);
  return {
    status: statusView(step.status, reading),
    at: step.at.toISOString(),
    ...(step.unit !== null && { unit: step.unit }),
    by: step.actorId === null && citizenMoves.has(step.move) ? 'citizen' : 'agency',
    ...(reason !== undefined && { reason }),
    ...appointmentChange(step),
  };
}

/** What a step said about the appointment, and why papers were asked for once more. */
export function appointmentChange({
  dueAt,
  previousDueAt,
  apology,
  exception,
}: StatusRow): Pick<HistoryEntry, 'dueAt' | 'previousDueAt' | 'apology' | 'exception'> {
  return {
    ...(previousDueAt !== null && {
      previousDueAt: previousDueAt.toISOString(),
      ...(dueAt !== null && { dueAt: dueAt.toISOString() }),
    }),
    ...(apology !== null && { apology }),
    ...(exception !== null && { exception }),
  };
}

/** A paper as a counter took it in, and the step it came with. */
export interface BroughtPaper {
  readonly name: string;
  readonly kind: string;
  readonly quantity: number;
  readonly sequence: number;
}

/** Whether a move takes in what was asked for, all of it or a part. */
export function answers(move: string): boolean {
  return move === 'supplement' || move === 'supplement-part';
}

/** What was brought to a counter with an answer to a request for supplement; nothing where the citizen answered online. */
export function handedIn(
  { move, actorId, at, sequence }: StatusRow,
  requests: readonly SupplementRow[],
  papers: readonly BroughtPaper[],
): NonNullable<HistoryEntry['handedIn']> | undefined {
  if (!answers(move) || actorId === null) return undefined;
  const request = requests.find(({ answeredAt }) => answeredAt?.getTime() === at.getTime());
  return {
    papers: papers
      .filter((paper) => paper.sequence === sequence)
      .map(({ name, kind, quantity }) => ({ name, kind, quantity })),
    missing: request?.notBrought ?? [],
  };
}

/** Why, as the citizen reads it; for a payment with what is to be paid. */
export function publicReason({ reason, amountVnd }: StatusRow): string | undefined {
  const parts = [
    amountVnd === null ? undefined : `Số tiền cần nộp: ${formatVnd(amountVnd)}.`,
    reason ?? undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** An open request for supplement. */
export function supplementRequest(row: SupplementRow): SupplementRequest {
  return {
    requestedAt: row.requestedAt.toISOString(),
    items: row.items.map((item, index) => {
      const at = row.taken?.find((one) => one.item === index)?.at;
      return { ...item, ...(at !== undefined && { receivedAt: at }) };
    }),
    ...(row.guidance !== null && { guidance: row.guidance }),
    ...(row.exception !== null && { exception: row.exception }),
  };
}

/** Whether the service can be rated: once, when there is a result. */
export function ratingState(status: number, rated: boolean): RatingState {
  return { allowed: !rated && (status === 9 || status === 10), rated };
}
