import { randomUUID } from 'node:crypto';
import type { Actor, PaymentAsked, Procedure, SupplementItem } from '@motcua/contract';
import {
  DAY_MS,
  apologyFor,
  applyMove,
  statusOf,
  type DossierStatusCode,
  type Instant,
  type LifecycleState,
  type Move,
  type MoveRequest,
} from '@motcua/rules';
import { appendAudit, type AuditActor } from '../audit/service.js';
import { calendarInForce } from '../calendar/in-force.js';
import type { Transaction } from '../database/pool.js';
import { amountAsked, cancelWaiting, openRequest } from '../payments/requests.js';
import { checkExtension, refusal } from './move-problems.js';
import type { OfficesNow } from './offices.js';
import { publish } from './outbox.js';
import { closeSupplement, keepTaken, pinned, writeStep } from './store.js';
import { supplements, type DossierRow, type NotBroughtItem, type StatusRow } from './tables.js';
import { stepTimes, timesAfter } from './times.js';
import { publicStatus, readingOf } from './views.js';

/** A move with everything it carries. */
export interface MoveCommand {
  readonly move: Move;
  /** Absent when the citizen acts. */
  readonly actor?: Actor;
  readonly reason?: string;
  readonly items?: readonly SupplementItem[];
  readonly guidance?: string;
  /** Why papers are asked for once more. */
  readonly exception?: string;
  /** With an extension; the standard text when absent. */
  readonly apology?: string;
  /** With `accept`: the office that decides, when another one received. */
  readonly competent?: { readonly id: string; readonly name: string };
  readonly unit?: string;
  readonly dueAt?: Instant;
  readonly amountVnd?: number;
  /** What the amount is made of. */
  readonly payment?: PaymentAsked;
  readonly note?: string;
  /** The citizen's answer, encrypted. */
  readonly answerNote?: string;
  /** With an answer that was brought to a counter: what was asked for and is not there. */
  readonly notBrought?: readonly NotBroughtItem[];
  /** With a part of an answer: which items have come, from 0. */
  readonly taken?: readonly number[];
  /** What the citizen says with a withdrawal or a part of an answer, encrypted. */
  readonly citizenNote?: string;
}

/** When a move is made, and by whom. */
export interface MoveCircumstances {
  readonly at: Instant;
  readonly by: AuditActor;
  /** A suspension is an end, as the national formulas read it; else it can be resumed. */
  readonly suspensionEnds?: boolean;
  /** Offices that serve in place of closed ones: events name the one that serves now. */
  readonly offices: Pick<OfficesNow, 'heirOf'>;
}

/** What the rules need to know of a dossier. */
export function lifecycleState({
  status,
  statusBefore,
  extended,
  supplementRequests,
  competentOfficeId,
  competentReceivedAt,
}: DossierRow): LifecycleState {
  return {
    status,
    ...(statusBefore !== null && { statusBefore: statusBefore as DossierStatusCode }),
    extended,
    supplementRequests,
    awaitsAuthority: competentOfficeId !== null && competentReceivedAt === null,
  };
}

/**
 * Moves a dossier: the row, a step, the audit and an event, all in the caller's transaction. The caller holds the lock
 * on the row and has compared its version.
 * @throws {ProblemError} `move-not-permitted`, `invalid-move`
 */
export async function makeMove(
  tx: Transaction,
  dossier: DossierRow,
  given: MoveCommand,
  { at, by, suspensionEnds = false, offices }: MoveCircumstances,
): Promise<DossierRow> {
  const { move } = given;
  const amountVnd = amountAsked(given.amountVnd, given.payment?.items);
  const command = amountVnd === undefined ? given : { ...given, amountVnd };
  const result = applyMove(lifecycleState(dossier), request(command, dossier), readingOf(dossier));
  if (!result.ok) throw refusal(result.code, result.detail);
  if (move === 'extend') checkExtension(dossier, command.dueAt, at);

  const now = new Date(at);
  const competentOfficeId = dossier.competentOfficeId ?? command.competent?.id ?? null;
  const times = timesAfter(
    dossier,
    { move, status: result.status, ...(command.dueAt !== undefined && { dueAt: command.dueAt }) },
    {
      procedure: (await pinned(tx, dossier.procedureDigest)) as Procedure,
      channel: dossier.channel,
      hasAuthority: competentOfficeId !== null,
      inForce: await calendarInForce(tx),
    },
    at,
  );
  const warnings = [...result.warnings, ...shortNotice(move, dossier, at)];
  const sequence = dossier.version + 1;
  const step: StatusRow = {
    dossierId: dossier.id,
    sequence,
    status: result.status,
    move,
    at: now,
    actorId: command.actor?.id ?? null,
    actorName: command.actor?.name ?? null,
    actorUnit: command.actor?.unit ?? null,
    unit: (move === 'forward' ? command.unit : undefined) ?? command.actor?.unit ?? null,
    reason: command.reason ?? null,
    note: command.note ?? null,
    amountVnd: command.amountVnd ?? null,
    ...stepTimes(times),
    apology: move === 'extend' ? (apologyOf(command, dossier) ?? null) : null,
    exception: move === 'request-supplement' ? (command.exception ?? null) : null,
    previousDueAt: move === 'extend' ? dossier.dueAt : null,
    citizenNote: command.citizenNote ?? null,
  };
  const changes: Partial<DossierRow> = {
    ...times,
    competentOfficeId,
    competentOfficeName: dossier.competentOfficeName ?? command.competent?.name ?? null,
    status: result.status,
    ended: statusOf(result.status, { suspensionEnds })?.terminal ?? false,
    statusBefore: result.state.statusBefore ?? null,
    extended: result.state.extended ?? false,
    supplementRequests: result.state.supplementRequests ?? 0,
    updatedAt: now,
    version: sequence,
  };
  const moved = await writeStep(tx, dossier.id, changes, step);
  await keepSupplement(tx, dossier, command, sequence, now);
  await keepPayments(tx, dossier, command, { sequence, at: now, who: by });
  await appendAudit(tx, {
    dossierId: dossier.id,
    at: now,
    who: by,
    what: move,
    details: {
      from: dossier.status,
      to: result.status,
      version: sequence,
      ...(times.dueAt && { dueAt: times.dueAt.toISOString() }),
      ...(command.competent && { competentOffice: command.competent.id }),
      ...(warnings.length > 0 && { warnings }),
    },
  });
  const heir = offices.heirOf(moved.competentOfficeId);
  await publish(tx, {
    type: 'motcua.dossier.moved',
    dossierId: dossier.id,
    subject: dossier.code,
    time: now,
    data: {
      move,
      version: sequence,
      ...publicStatus(moved, moved, at),
      ...(heir && { agency: heir.name }),
    },
  });
  return moved;
}

function request(command: MoveCommand, dossier: DossierRow): MoveRequest {
  const { move, actor, reason, items, exception, dueAt, amountVnd } = command;
  const apology = apologyOf(command, dossier);
  return {
    move,
    by: actor === undefined ? 'citizen' : 'agency',
    ...(exception !== undefined && { exception }),
    ...(apology !== undefined && { apology }),
    ...(reason !== undefined && { reason }),
    ...(items && { items: items.map((item) => ({ name: item.what, reason: item.reason })) }),
    ...(dueAt !== undefined && { dueAt }),
    ...(amountVnd !== undefined && { amountVnd }),
  };
}

/** A new appointment is due to be told a day before the old one (Decree 61/2018, art. 19(9)); later is not too late. */
function shortNotice(move: Move, { dueAt }: DossierRow, at: Instant): readonly string[] {
  const isShort = move === 'extend' && dueAt !== null && dueAt.getTime() - at < DAY_MS;
  return isShort ? ['extended-on-short-notice'] : [];
}

/** The officer's own words, else the standard ones. */
function apologyOf({ apology, dueAt }: MoveCommand, dossier: DossierRow): string | undefined {
  if (apology !== undefined || dueAt === undefined || dossier.dueAt === null) return apology;
  return apologyFor(dossier.dueAt.getTime(), dueAt);
}

/** Opens a request for supplement, or closes the open one when the dossier stops waiting for it. */
async function keepSupplement(
  tx: Transaction,
  dossier: DossierRow,
  command: MoveCommand,
  sequence: number,
  at: Date,
): Promise<void> {
  if (command.move === 'request-supplement') {
    await tx.insert(supplements).values({
      id: randomUUID(),
      dossierId: dossier.id,
      sequence,
      requestedAt: at,
      items: [...(command.items ?? [])],
      guidance: command.guidance ?? null,
      exception: command.exception ?? null,
    });
  } else if (command.move === 'supplement') {
    await closeSupplement(tx, dossier.id, {
      closedAt: at,
      answeredAt: at,
      ...(command.answerNote !== undefined && { answerNote: command.answerNote }),
      ...(command.notBrought && { notBrought: [...command.notBrought] }),
    });
  } else if (command.move === 'supplement-part') {
    await keepTaken(tx, dossier.id, command.taken ?? [], at);
  } else if (command.move === 'resume' || command.move === 'withdraw') {
    await closeSupplement(tx, dossier.id, { closedAt: at });
  }
}

/** Opens a request to pay, or takes back what the dossier waited for when it goes on all the same or ends. */
async function keepPayments(
  tx: Transaction,
  dossier: DossierRow,
  { move, actor, amountVnd, payment }: MoveCommand,
  { sequence, at, who }: { readonly sequence: number; readonly at: Date; readonly who: AuditActor },
): Promise<void> {
  if (move === 'request-payment' && actor !== undefined && amountVnd !== undefined) {
    await openRequest(tx, dossier, { ...payment, amountVnd, actor, at, wait: { sequence } });
  } else if (move === 'resume' || move === 'withdraw' || move === 'refuse') {
    await cancelWaiting(tx, dossier, { at, who, all: move !== 'resume' });
  }
}
