import type { Procedure } from '@motcua/contract';
import {
  dueAfterPauses,
  handOverBy,
  statusOf,
  type DueDate,
  type Instant,
  type Move,
} from '@motcua/rules';
import type { CalendarInForce } from '../calendar/in-force.js';
import { promisedDue } from './appointment.js';
import type { DossierRow, StatusRow } from './tables.js';

/** The dates of a dossier that steps move. */
export type Times = Pick<
  DossierRow,
  | 'receivedAt'
  | 'competentReceivedAt'
  | 'dueAt'
  | 'provisional'
  | 'clockStoppedAt'
  | 'finishedAt'
  | 'calendar'
>;

/** Those that stand with each step. */
export function stepTimes({
  receivedAt,
  dueAt,
  provisional,
  clockStoppedAt,
}: Times): Pick<StatusRow, 'receivedAt' | 'dueAt' | 'provisional' | 'clockStoppedAt'> {
  return { receivedAt, dueAt, provisional, clockStoppedAt };
}

/** What dates are counted from. */
export interface Counting {
  readonly procedure: Procedure;
  readonly channel: string;
  /** Another office than the receiving one decides. */
  readonly hasAuthority: boolean;
  readonly inForce: CalendarInForce;
}

/** The dates of a dossier that was just filed. @param received it was received with the filing, at a counter */
export function timesAtFiling(counting: Counting, at: Instant, received: boolean): Times {
  return {
    ...counted(promisedFrom(counting, at, true), counting),
    receivedAt: received ? new Date(at) : null,
    competentReceivedAt: null,
    clockStoppedAt: null,
    finishedAt: null,
  };
}

/**
 * The dates after a move. The time limit runs from reception, or from when the competent authority received what another
 * counter took (Decree 309/2026, art. 8(3)); the promise moves by the working time spent waiting (statuses 5, 6 and 8).
 */
export function timesAfter(
  before: Times,
  {
    move,
    dueAt,
    status,
  }: { readonly move: Move; readonly dueAt?: Instant; readonly status: number },
  counting: Counting,
  at: Instant,
): Times {
  const now = new Date(at);
  const clock = statusOf(status)?.clock;
  const stands = clock === 'paused' || clock === 'stopped';
  const rest = {
    receivedAt: move === 'accept' ? now : before.receivedAt,
    competentReceivedAt: move === 'take-over' ? now : before.competentReceivedAt,
    clockStoppedAt: stands ? (before.clockStoppedAt ?? now) : null,
    finishedAt: status === 9 ? now : before.finishedAt,
  };
  const resumes = before.clockStoppedAt !== null && !stands;
  const notBegun =
    before.receivedAt === null || (counting.hasAuthority && before.competentReceivedAt === null);
  if (move === 'accept' || move === 'take-over' || (resumes && notBegun)) {
    // Where the clock has not begun the promise is what it would be if it began as soon as it can.
    const due = promisedFrom(counting, at, rest.competentReceivedAt === null);
    return { ...rest, ...counted(due, counting) };
  }
  const { calendar } = before;
  if (move === 'extend' && dueAt !== undefined) {
    // Beyond the days for which the calendar is fixed an officer's own date stands as it was given.
    return { ...rest, dueAt: new Date(dueAt), provisional: false, calendar };
  }
  if (resumes && before.dueAt !== null && before.clockStoppedAt !== null) {
    const due = dueAfterPauses(
      { at: before.dueAt.getTime(), provisional: before.provisional },
      [{ from: before.clockStoppedAt.getTime(), to: at }],
      counting.inForce.calendar,
    );
    return { ...rest, dueAt: new Date(due.at), provisional: due.provisional, calendar };
  }
  return { ...rest, dueAt: before.dueAt, provisional: before.provisional, calendar };
}

/** What is promised when the clock begins at an instant, or with the handing over that follows it. */
function promisedFrom(
  { procedure, channel, hasAuthority, inForce }: Counting,
  at: Instant,
  awaits: boolean,
): DueDate | undefined {
  const { calendar, policy } = inForce;
  const begins = hasAuthority && awaits ? handOverBy(at, calendar, policy.cutOff) : at;
  return promisedDue(procedure, channel, begins, inForce);
}

function counted(
  due: DueDate | undefined,
  { inForce }: Counting,
): Pick<Times, 'dueAt' | 'provisional' | 'calendar'> {
  return {
    dueAt: due ? new Date(due.at) : null,
    provisional: due?.provisional ?? false,
    calendar: inForce.digest,
  };
}
