import type {
  DeskPayment,
  DeskPaymentAttempt,
  Payment,
  PaymentDifference,
  PaymentRequest,
  Refund,
} from '@motcua/contract';
import { asc, inArray } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import type { DossierRow } from '../dossiers/tables.js';
import { isPayable } from './begin.js';
import { disputedAmong, requestsOf } from './requests.js';
import {
  paymentAttempts,
  paymentRefunds,
  type AttemptRow,
  type RefundRow,
  type RequestRow,
  type paymentDifferences,
} from './tables.js';

/** Attempts of which nothing more is expected. */
const FINAL: ReadonlySet<string> = new Set([
  'paid',
  'failed',
  'expired',
  'disputed',
  'surplus',
  'refunded',
]);

/** What a citizen sees of the payments of a dossier; absent where there are none. @param online a platform takes payments */
export async function paymentsOf(
  db: Executor,
  dossier: DossierRow,
  online: boolean,
): Promise<PaymentRequest[] | undefined> {
  const rows = await requestsOf(db, dossier.id);
  if (rows.length === 0) return undefined;
  const payable = online ? await payableAmong(db, rows, dossier) : undefined;
  return rows.map((row) => requestView(row, payable?.has(row.id) === true));
}

/** The requests that can be paid online now. */
async function payableAmong(
  db: Executor,
  rows: readonly RequestRow[],
  dossier: DossierRow,
): Promise<ReadonlySet<string>> {
  const ids = rows.filter((row) => isPayable(row, dossier)).map(({ id }) => id);
  const disputed = ids.length > 0 ? await disputedAmong(db, ids) : undefined;
  return new Set(ids.filter((id) => disputed?.has(id) !== true));
}

/** A request as the citizen sees it. */
function requestView(row: RequestRow, payableOnline: boolean): PaymentRequest {
  return {
    id: row.id,
    purpose: row.purpose,
    amountVnd: row.amountVnd,
    items: row.items.map((item) => ({ ...item })),
    state: row.state,
    stopsClock: row.sequence !== null,
    ...(row.collect !== null && { collect: row.collect }),
    requestedAt: row.requestedAt.toISOString(),
    ...(row.paidAt !== null && { paidAt: row.paidAt.toISOString() }),
    ...(row.paidBy !== null && { paidBy: row.paidBy }),
    ...(row.receiptNumber !== null && { receiptNumber: row.receiptNumber }),
    payableOnline,
  };
}

/** The payments of a dossier as the officer in charge sees them. */
export async function deskPayments(
  db: Executor,
  dossier: DossierRow,
  online: boolean,
): Promise<DeskPayment[]> {
  const rows = await requestsOf(db, dossier.id);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const attempts = await db
    .select()
    .from(paymentAttempts)
    .where(inArray(paymentAttempts.requestId, ids))
    .orderBy(asc(paymentAttempts.beganAt));
  const refunds = await db
    .select()
    .from(paymentRefunds)
    .where(inArray(paymentRefunds.requestId, ids))
    .orderBy(asc(paymentRefunds.requestedAt));
  const payable = online ? await payableAmong(db, rows, dossier) : undefined;
  return rows.map((row) => ({
    ...requestView(row, payable?.has(row.id) === true),
    by: actorOf(row),
    attempts: attempts.filter(({ requestId }) => requestId === row.id).map(attemptView),
    refunds: refunds.filter(({ requestId }) => requestId === row.id).map(refundView),
  }));
}

function attemptView(row: AttemptRow): DeskPaymentAttempt {
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    amountVnd: row.amountVnd,
    beganAt: row.beganAt.toISOString(),
    ...(row.settledAt !== null && { settledAt: row.settledAt.toISOString() }),
    ...(row.checkedAt !== null && { checkedAt: row.checkedAt.toISOString() }),
    ...(row.platformCode !== null && { platformCode: row.platformCode }),
    ...(row.transaction !== null && { transaction: row.transaction }),
  };
}

/** A refund as the desk sees it. */
export function refundView(row: RefundRow): Refund {
  return {
    id: row.id,
    amountVnd: row.amountVnd,
    reason: row.reason,
    state: row.state,
    requestedAt: row.requestedAt.toISOString(),
    by: actorOf(row),
    ...(row.doneAt !== null && { doneAt: row.doneAt.toISOString() }),
    ...(row.platformCode !== null && { platformCode: row.platformCode }),
  };
}

/** An attempt by its id: the state alone, or all of it for who may see the dossier. */
export function paymentView(
  attempt: AttemptRow,
  whole?: { readonly request: RequestRow; readonly code: string },
): Payment {
  return {
    id: attempt.id,
    state: attempt.state === 'begun' ? 'pending' : attempt.state,
    final: FINAL.has(attempt.state),
    ...(attempt.checkedAt !== null && { checkedAt: attempt.checkedAt.toISOString() }),
    ...(whole && {
      request: attempt.requestId,
      code: whole.code,
      amountVnd: attempt.amountVnd,
      expiresAt: attempt.expiresAt.toISOString(),
      ...(attempt.settledAt !== null && { paidAt: attempt.settledAt.toISOString() }),
      ...(attempt.state === 'paid' &&
        whole.request.receiptNumber !== null && { receiptNumber: whole.request.receiptNumber }),
      ...(attempt.platformCode !== null && { platformCode: attempt.platformCode }),
    }),
  };
}

const differenceLabels: Readonly<Record<string, PaymentDifference['label']>> = {
  'amount-differs': {
    vi: 'Cổng thanh toán báo số tiền khác số phải nộp',
    en: 'The platform names another amount than was asked',
  },
  'dossier-differs': {
    vi: 'Cổng thanh toán báo cho một hồ sơ khác',
    en: 'The platform names another dossier',
  },
  unproven: {
    vi: 'Cổng thanh toán trả lời là đã nộp, nhưng câu trả lời chưa đủ để tin; hỏi cổng trước khi làm gì khác',
    en: 'The platform answered that it was paid, without enough to believe it; ask it before anything else',
  },
  'paid-again': {
    vi: 'Đã nộp hai lần; cần hoàn lại một lần',
    en: 'Paid twice; one is to be given back',
  },
  'paid-after-end': {
    vi: 'Đã nộp khi khoản này không còn phải nộp; cần hoàn lại',
    en: 'Paid when there was nothing to pay any more; to be given back',
  },
  'unknown-reference': {
    vi: 'Cổng thanh toán báo một giao dịch mà trung tâm không có',
    en: 'The platform names a payment that the centre does not have',
  },
  'refund-refused': {
    vi: 'Cổng thanh toán không hoàn tiền',
    en: 'The platform does not give the payment back',
  },
  'refund-unclear': {
    vi: 'Cổng thanh toán chưa nói rõ đã hoàn tiền hay chưa; hỏi cổng trước khi làm gì khác',
    en: 'The platform does not say whether it gave the payment back; ask it before anything else',
  },
  'refunded-there': {
    vi: 'Cổng thanh toán báo đã hoàn, nhưng trung tâm đã hoàn trực tiếp hoặc ghi là bị từ chối',
    en: 'The platform gave it back, but here it was given back by hand or is noted as refused',
  },
  'not-paid-there': {
    vi: 'Trung tâm ghi là đã nộp, cổng thanh toán thì không',
    en: 'Paid by the centre, but not by the platform',
  },
};

/** What does not agree, in words. */
export function differenceView(
  row: typeof paymentDifferences.$inferSelect,
  code: string | null,
): PaymentDifference {
  return {
    id: row.id,
    kind: row.kind,
    label: differenceLabels[row.kind] ?? { vi: row.kind },
    reference: row.reference,
    ...(code !== null && { code }),
    ...(row.requestId !== null && { request: row.requestId }),
    ...(row.attemptId !== null && { payment: row.attemptId }),
    ...(row.expectedVnd !== null && { expectedVnd: row.expectedVnd }),
    ...(row.foundVnd !== null && { foundVnd: row.foundVnd }),
    ...(row.platformCode !== null && { platformCode: row.platformCode }),
    foundAt: row.foundAt.toISOString(),
    ...(row.resolvedAt !== null && { resolvedAt: row.resolvedAt.toISOString() }),
    ...(row.settledBy !== null &&
      row.settledReason !== null && {
        settled: { by: row.settledBy, reason: row.settledReason },
      }),
  };
}

function actorOf(row: {
  readonly actorId: string;
  readonly actorName: string;
  readonly actorUnit: string | null;
}): NonNullable<DeskPayment['by']> {
  return {
    id: row.actorId,
    name: row.actorName,
    ...(row.actorUnit !== null && { unit: row.actorUnit }),
  };
}
