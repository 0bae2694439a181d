import { RECOUNT } from '../dossiers/replay.js';
import type { DossierRow, StatusRow } from '../dossiers/tables.js';

/** What applicants are told of. */
export const noticeEvents = [
  'filed',
  'received',
  'taken-over',
  'supplement-requested',
  'supplement-received',
  'supplement-part-received',
  'payment-requested',
  'payment-settled',
  'payment-due',
  'payment-cancelled',
  'paid',
  'surplus',
  'refunded',
  'suspended',
  'discontinued',
  'resumed',
  'extended',
  'date-changed',
  'refused',
  'withdrawn',
  'result-ready',
  'returned',
  'remind-supplement',
  'remind-payment',
  'remind-appointment',
  'rate',
] as const;

/** One of them. */
export type NoticeEvent = (typeof noticeEvents)[number];

/** Answers to what the applicant does this moment: they go out at night, too. */
const urgent: ReadonlySet<string> = new Set([
  'filed',
  'supplement-received',
  'supplement-part-received',
  'payment-settled',
  'paid',
  'surplus',
  'withdrawn',
] satisfies NoticeEvent[]);

/** Whether a notice goes out in quiet hours. */
export function isUrgent(event: string): boolean {
  return urgent.has(event);
}

const asides: ReadonlySet<string> = new Set([
  'payment-due',
  'payment-cancelled',
  'paid',
  'surplus',
  'refunded',
  'remind-supplement',
  'remind-payment',
  'remind-appointment',
  'rate',
] satisfies NoticeEvent[]);

/** Whether a notice tells of a state, so that a later one makes it old. */
export function tellsState(event: string): boolean {
  return !asides.has(event);
}

/** Whether a later notice makes an earlier one old. A date that was counted anew takes nothing back but such a date. */
export function makesOld(later: string, earlier: string): boolean {
  if (!tellsState(earlier)) return false;
  return later === 'date-changed' ? earlier === later : tellsState(later);
}

/**
 * What a step tells the applicant; `undefined` for what happens within the agency.
 * @param before the step before it
 */
export function noticeOf(
  { move, status, dueAt, previousDueAt, sequence }: StatusRow,
  before: StatusRow | undefined,
  { ended, version }: Pick<DossierRow, 'ended' | 'version'>,
): NoticeEvent | undefined {
  switch (move) {
    case 'file':
      // At a counter it is received at once.
      return status === 1 ? 'filed' : 'received';
    case 'accept':
      return 'received';
    case 'take-over':
      return 'taken-over';
    case 'request-supplement':
      return 'supplement-requested';
    case 'supplement':
      return 'supplement-received';
    case 'supplement-part':
      return 'supplement-part-received';
    case 'request-payment':
      return 'payment-requested';
    case 'suspend':
      // What was followed by another step was a pause.
      return ended && version === sequence ? 'discontinued' : 'suspended';
    case 'resume':
      return before?.status === 6 ? 'payment-settled' : 'resumed';
    case 'extend':
      return 'extended';
    case 'refuse':
      return 'refused';
    case 'withdraw':
      return 'withdrawn';
    case 'complete':
      return 'result-ready';
    case 'return-result':
      return 'returned';
    case RECOUNT:
      return dueAt?.getTime() === previousDueAt?.getTime() ? undefined : 'date-changed';
    default:
      return undefined;
  }
}
