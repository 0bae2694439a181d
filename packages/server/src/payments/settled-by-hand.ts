import type { Actor, DifferenceSettlement, PaymentDifference } from '@motcua/contract';
import { routes } from '@motcua/contract/routes';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { appendAudit, type AuditActor } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { lockDossier } from '../dossiers/store.js';
import { dossiers } from '../dossiers/tables.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { callerName } from '../keys/access.js';
import { note } from './requests.js';
import { paymentDifferences, paymentRequests } from './tables.js';
import { differenceView } from './views.js';

/** Lets an officer write down that a difference was seen to outside the service. */
export function registerSettlements(app: FastifyInstance, context: ServiceContext): void {
  implement(
    app,
    routes.settlePaymentDifference,
    ({ params, body, caller, transaction }) =>
      transaction((tx) =>
        settleByHand(tx, params.id, body, {
          at: new Date(context.now()),
          through: callerName(caller),
        }),
      ),
    context,
  );
}

/**
 * Marks a difference as settled by an officer, with the reason. No money moves: what is owed stays as it is. Where it is
 * about a dossier, that is in the audit of the dossier and among what happened to the payment.
 * @throws {ProblemError} `not-found`; `payment-not-possible` when it is not open any more
 */
async function settleByHand(
  tx: Transaction,
  id: string,
  { actor, reason }: DifferenceSettlement,
  { at, through }: { readonly at: Date; readonly through: string },
): Promise<PaymentDifference> {
  const [about] = await tx
    .select({ code: dossiers.code })
    .from(paymentDifferences)
    .leftJoin(paymentRequests, eq(paymentRequests.id, paymentDifferences.requestId))
    .leftJoin(dossiers, eq(dossiers.id, paymentRequests.dossierId))
    .where(eq(paymentDifferences.id, id));
  if (about === undefined) throw new ProblemError('not-found');
  // The dossier before the difference, as whoever asks the platform locks them.
  const dossier = about.code === null ? undefined : await lockDossier(tx, about.code);
  const [open] = await tx
    .select()
    .from(paymentDifferences)
    .where(eq(paymentDifferences.id, id))
    .for('update');
  if (open === undefined) throw new ProblemError('not-found');
  if (open.resolvedAt !== null) throw new ProblemError('payment-not-possible');
  const [settled] = await tx
    .update(paymentDifferences)
    .set({ resolvedAt: at, settledBy: storedActor(actor), settledReason: reason })
    .where(eq(paymentDifferences.id, id))
    .returning();
  if (settled === undefined) throw new ProblemError('not-found');
  const who: AuditActor = { kind: 'officer', ...storedActor(actor), through };
  const { kind, reference, requestId, attemptId } = settled;
  if (requestId !== null) {
    await note(tx, requestId, {
      at,
      what: 'difference-settled',
      who,
      ...(attemptId !== null && { attemptId }),
      details: { difference: id, kind, reason },
    });
  }
  if (dossier !== undefined) {
    await appendAudit(tx, {
      dossierId: dossier.id,
      at,
      who,
      what: 'payment-difference-settled',
      details: { difference: id, kind, reference },
    });
  }
  return differenceView(settled, about.code);
}

function storedActor({ id, name, unit }: Actor): { id: string; name: string; unit?: string } {
  return { id, name, ...(unit !== undefined && { unit }) };
}
