import type { Actor } from '@motcua/contract';
import { hanoiDay } from '@motcua/rules';
import { eq } from 'drizzle-orm';
import { appendAudit, type AuditActor } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { makeMove } from '../dossiers/moves.js';
import { officesOn } from '../dossiers/offices.js';
import { publish } from '../dossiers/outbox.js';
import type { DossierRow } from '../dossiers/tables.js';
import { awaitsPayment, note } from './requests.js';
import { paymentRequests, type RequestRow } from './tables.js';

/** Who acts when nobody does: money came, or the time for it is over. */
const SYSTEM = { id: 'motcua', name: 'Hệ thống' } as const;
/** The same, as what happened names it. */
export const WHO = { kind: 'service', part: 'payments' } as const;

/** A request was paid, however. With the last one that the dossier waited for it goes on, and its clock runs again. */
export async function markPaid(
  tx: Transaction,
  context: ServiceContext,
  request: RequestRow,
  dossier: DossierRow,
  payment: {
    readonly at: Date;
    readonly by: 'online' | 'cash' | 'transfer';
    readonly receiptNumber: string;
    readonly attemptId?: string;
    readonly officer?: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const { at, by, receiptNumber, attemptId, officer } = payment;
  const who = officer ?? WHO;
  await tx
    .update(paymentRequests)
    .set({ state: 'paid', paidAt: at, paidBy: by, receiptNumber })
    .where(eq(paymentRequests.id, request.id));
  await note(tx, request.id, {
    at,
    what: 'paid',
    who,
    ...(attemptId !== undefined && { attemptId }),
    details: { by, amountVnd: request.amountVnd },
  });
  await appendAudit(tx, {
    dossierId: dossier.id,
    at,
    who,
    what: 'payment-paid',
    details: { request: request.id, by, amountVnd: request.amountVnd },
  });
  await publish(tx, {
    type: 'motcua.payment.paid',
    dossierId: dossier.id,
    subject: dossier.code,
    time: at,
    data: { request: request.id, amountVnd: request.amountVnd, by },
  });
  await goOn(tx, context, dossier, at);
}

/**
 * Lets a dossier go on that waits for payments (status 6) when none is open any more: all were paid, or an officer cancelled
 * the last one.
 */
export async function goOn(
  tx: Transaction,
  context: ServiceContext,
  dossier: DossierRow,
  at: Date,
  cancelled?: { readonly actor: Actor; readonly by: AuditActor },
): Promise<void> {
  if (dossier.status !== 6 || (await awaitsPayment(tx, dossier.id))) return;
  const reason = cancelled ? 'Khoản phải nộp đã được huỷ.' : 'Đã nộp đủ các khoản phải nộp.';
  await makeMove(
    tx,
    dossier,
    { move: 'resume', actor: cancelled?.actor ?? SYSTEM, reason },
    {
      at: at.getTime(),
      by: cancelled?.by ?? WHO,
      suspensionEnds: context.configuration.suspensionEnds === true,
      offices: await officesOn(context, hanoiDay(at.getTime())),
    },
  );
}
