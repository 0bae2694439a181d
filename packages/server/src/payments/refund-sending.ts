import { and, eq, inArray } from 'drizzle-orm';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { differ, resolveDifferences, type DifferenceKind } from './differences.js';
import { WHO } from './paid.js';
import { finish } from './refund-end.js';
import { openAccount } from './refunds.js';
import { note } from './requests.js';
import type { Parts } from './service.js';
import { paymentRefunds, type AttemptRow, type RefundRow, type RequestRow } from './tables.js';

/**
 * Tells the platform of a refund, or asks how far it is. May be repeated: the platform knows it by its id. That it was sent
 * is written down before: whatever becomes of the answer, nobody gives it back by hand meanwhile.
 * @returns whether it is over; else it is asked again later
 */
export async function sendRefund(
  { context, payments, provider }: Parts,
  id: string,
): Promise<boolean> {
  const { db, secrets } = context;
  const [row] = await db.select().from(paymentRefunds).where(eq(paymentRefunds.id, id));
  if (row?.attemptId == null || !isOpen(row)) return true;
  if (provider?.refund === undefined) return false;
  const { attempt } = await payments.attempt(row.attemptId);
  const before = await db.transaction(async (tx) => {
    await payments.held(tx, row.requestId);
    const [now] = await tx.select().from(paymentRefunds).where(eq(paymentRefunds.id, id));
    await tx
      .update(paymentRefunds)
      .set({ state: 'sent' })
      .where(and(eq(paymentRefunds.id, id), eq(paymentRefunds.state, 'requested')));
    return now;
  });
  if (before === undefined || !isOpen(before)) return true;
  const account = openAccount(secrets, row);
  const word = await provider.refund({
    reference: attempt.reference,
    amountVnd: row.amountVnd,
    at: attempt.beganAt.getTime(),
    refund: row.id.replaceAll('-', ''),
    reason: row.reason,
    ...(account && { account }),
  });
  const outcome =
    before.state === 'requested' && word.outcome === 'unclear' ? 'refused' : word.outcome;
  await db.transaction(async (tx) => {
    const { request, dossier } = await payments.held(tx, row.requestId);
    const [now] = await tx.select().from(paymentRefunds).where(eq(paymentRefunds.id, id));
    const at = new Date(context.now());
    const told = { refund: row, attempt, request, at, code: word.rawCode };
    if (now === undefined || !isOpen(now)) {
      // The platform gave back what is closed here: by hand, or because another answer was a no.
      if (outcome === 'done' && now?.paidBy !== 'online')
        await disagree(tx, 'refunded-there', told);
      return;
    }
    switch (outcome) {
      case 'done':
        return finish(
          tx,
          { refund: now, request, attempt, dossier },
          { at, who: WHO, method: 'online', receiptNumber: attempt.reference },
        );
      case 'sent':
        return;
      case 'unclear':
      case 'unproven':
        return disagree(tx, 'refund-unclear', told);
      case 'refused':
        return refuse(tx, told);
    }
  });
  return outcome === 'done' || outcome === 'refused';
}

/** Whether the platform is still to be heard about it. */
function isOpen({ state }: RefundRow): boolean {
  return state === 'requested' || state === 'sent';
}

/** Refunds that the platform has, or never heard of because a process died. */
export async function openRefunds(context: ServiceContext): Promise<readonly string[]> {
  const rows = await context.db
    .select({ id: paymentRefunds.id })
    .from(paymentRefunds)
    .where(inArray(paymentRefunds.state, ['requested', 'sent']));
  return rows.map(({ id }) => id);
}

/** A refund with what the platform said to it. */
interface Told {
  readonly refund: RefundRow;
  readonly attempt: AttemptRow;
  readonly request: RequestRow;
  readonly at: Date;
  readonly code: string;
}

/** Somebody has to look. */
async function disagree(
  tx: Transaction,
  kind: DifferenceKind,
  { refund: row, attempt, request, at, code }: Told,
): Promise<void> {
  const { reference } = attempt;
  await differ(tx, at, { kind, reference, request, attempt, expectedVnd: row.amountVnd, code });
}

async function refuse(tx: Transaction, told: Told): Promise<void> {
  const { refund: row, attempt, request, at, code } = told;
  const platformCode = code.slice(0, 40);
  await tx
    .update(paymentRefunds)
    .set({ state: 'refused', platformCode })
    .where(eq(paymentRefunds.id, row.id));
  await resolveDifferences(tx, attempt.id, at, 'refund-unclear');
  await disagree(tx, 'refund-refused', told);
  await note(tx, request.id, {
    at,
    what: 'refund-refused',
    who: WHO,
    attemptId: attempt.id,
    details: { code: platformCode },
  });
}
