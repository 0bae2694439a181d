import { and, eq } from 'drizzle-orm';
import { appendAudit, type AuditActor } from '../audit/service.js';
import type { Transaction } from '../database/pool.js';
import { publish } from '../dossiers/outbox.js';
import type { DossierRow } from '../dossiers/tables.js';
import { resolveDifferences } from './differences.js';
import { note, reopen } from './requests.js';
import {
  paymentAttempts,
  paymentRefunds,
  paymentRequests,
  type AttemptRow,
  type RefundRow,
  type RequestRow,
} from './tables.js';

/** A refund with all that it changes. */
interface Whole {
  readonly refund: RefundRow;
  readonly request: RequestRow;
  readonly attempt: AttemptRow | undefined;
  readonly dossier: DossierRow;
}

/** The money is back: by the platform, or by hand. */
export async function finish(
  tx: Transaction,
  { refund: row, request, attempt, dossier }: Whole,
  {
    at,
    who,
    method,
    receiptNumber,
  }: {
    readonly at: Date;
    readonly who: AuditActor;
    readonly method: string;
    readonly receiptNumber: string;
  },
): Promise<void> {
  await tx
    .update(paymentRefunds)
    .set({ state: 'done', doneAt: at, paidBy: method, receiptNumber, account: null })
    .where(eq(paymentRefunds.id, row.id));
  // What did not pay the request leaves it as it is: a surplus, or another amount than was asked.
  if (attempt === undefined || attempt.state === 'paid') {
    await tx
      .update(paymentRequests)
      .set({ state: 'refunded' })
      .where(and(eq(paymentRequests.id, request.id), eq(paymentRequests.state, 'paid')));
  }
  if (attempt) {
    await tx
      .update(paymentAttempts)
      .set({ state: 'refunded' })
      .where(eq(paymentAttempts.id, attempt.id));
    await resolveDifferences(tx, attempt.id, at);
    await reopen(tx, request.id);
  }
  const details = { amountVnd: row.amountVnd, by: method };
  await note(tx, request.id, {
    at,
    what: 'refunded',
    who,
    details,
    ...(attempt && { attemptId: attempt.id }),
  });
  await appendAudit(tx, {
    dossierId: dossier.id,
    at,
    who,
    what: 'payment-refunded',
    details: { request: request.id, ...details },
  });
  await publish(tx, {
    type: 'motcua.payment.refunded',
    dossierId: dossier.id,
    subject: dossier.code,
    time: at,
    data: { request: request.id, ...details },
  });
}
