import { randomUUID } from 'node:crypto';
import type { NewRefund, Refund } from '@motcua/contract';
import { and, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { appendAudit } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import type { Secrets } from '../dossiers/secrets.js';
import { ProblemError } from '../http/problem.js';
import type { RefundOrder } from './provider.js';
import { finish } from './refund-end.js';
import { note } from './requests.js';
import { officer, type Parts } from './service.js';
import {
  paymentAttempts,
  paymentDifferences,
  paymentRefunds,
  type AttemptRow,
  type RefundRow,
  type RequestRow,
} from './tables.js';
import { refundView } from './views.js';

/** Queue of refunds that the platform is to be told of. */
export const REFUND_QUEUE = 'payments.refund';

const placeOf = (id: string): string => `payment_refunds.account:${id}`;

/**
 * Gives a payment back: all of it, once. What was paid online goes to the platform, in a job; what was paid at a counter, or
 * what the platform does not give back, is paid back by hand with a receipt.
 * @throws {ProblemError} `not-found`, `payment-not-possible`
 */
export async function refund(
  tx: Transaction,
  { context, payments, provider }: Parts,
  id: string,
  body: NewRefund,
  through: string,
): Promise<Refund> {
  const { request, dossier } = await payments.held(tx, id);
  const attempt = await paidAttempt(tx, request, body.payment);
  const isPaid = attempt ? attempt.state !== 'refunded' : request.state === 'paid';
  if (!isPaid) throw new ProblemError('payment-not-possible');
  const { paidBack } = body;
  const byPlatform = attempt !== undefined && attempt.state !== 'disputed';
  if (!paidBack && (!byPlatform || provider?.refund === undefined)) {
    throw new ProblemError('payment-not-possible', { detail: byHandAlone });
  }
  const at = new Date(context.now());
  const who = officer(body.actor, through);
  const before = await active(tx, request.id, attempt?.id);
  // What the platform has, it may do at any moment: by hand as well would be twice.
  if (before && (before.state === 'done' || !paidBack || before.state === 'sent')) {
    throw new ProblemError('payment-not-possible', { detail: onItsWay });
  }
  const row = before ?? (await open(tx, context, { request, attempt, body, at }));
  if (!before) {
    const told = { at, who, details: { reason: body.reason, amountVnd: row.amountVnd } };
    await note(tx, request.id, {
      ...told,
      what: 'refund-requested',
      ...(attempt && { attemptId: attempt.id }),
    });
    await appendAudit(tx, {
      dossierId: dossier.id,
      at,
      who,
      what: 'refund-requested',
      details: { request: request.id, amountVnd: row.amountVnd },
    });
  }
  if (paidBack) {
    await finish(tx, { refund: row, request, attempt, dossier }, { at, who, ...paidBack });
  } else {
    await context.jobs.send(REFUND_QUEUE, { refund: row.id }, { tx });
  }
  const [now] = await tx.select().from(paymentRefunds).where(eq(paymentRefunds.id, row.id));
  return refundView(now ?? row);
}

/** The attempt to give back: the one named, else the one that paid; none for what was paid at a counter. */
async function paidAttempt(
  tx: Transaction,
  request: RequestRow,
  id: string | undefined,
): Promise<AttemptRow | undefined> {
  const rows = await tx
    .select()
    .from(paymentAttempts)
    .where(
      and(
        eq(paymentAttempts.requestId, request.id),
        inArray(paymentAttempts.state, ['paid', 'surplus', 'refunded', 'disputed']),
      ),
    );
  if (id === undefined) return rows.find(({ state }) => state === 'paid');
  const named = rows.find((row) => row.id === id);
  if (named === undefined) throw new ProblemError('not-found');
  return named;
}

async function active(
  tx: Transaction,
  requestId: string,
  attemptId: string | undefined,
): Promise<RefundRow | undefined> {
  const rows = await tx
    .select()
    .from(paymentRefunds)
    .where(and(eq(paymentRefunds.requestId, requestId), ne(paymentRefunds.state, 'refused')));
  return rows.find((row) => row.attemptId === (attemptId ?? null));
}

/** What came: of a disputed attempt that is what the platform said, where it said an amount. */
async function amountOf(
  tx: Transaction,
  request: RequestRow,
  attempt: AttemptRow | undefined,
): Promise<number> {
  if (attempt?.state !== 'disputed') return attempt?.amountVnd ?? request.amountVnd;
  const [found] = await tx
    .select({ foundVnd: paymentDifferences.foundVnd })
    .from(paymentDifferences)
    .where(
      and(eq(paymentDifferences.attemptId, attempt.id), isNotNull(paymentDifferences.foundVnd)),
    )
    // What the platform said last, also where an officer has seen to it: the money is what came.
    .orderBy(desc(paymentDifferences.foundAt))
    .limit(1);
  return found?.foundVnd || attempt.amountVnd;
}

async function open(
  tx: Transaction,
  { secrets }: ServiceContext,
  {
    request,
    attempt,
    body,
    at,
  }: {
    readonly request: RequestRow;
    readonly attempt: AttemptRow | undefined;
    readonly body: NewRefund;
    readonly at: Date;
  },
): Promise<RefundRow> {
  const id = randomUUID();
  const { actor, reason, account } = body;
  const [row] = await tx
    .insert(paymentRefunds)
    .values({
      id,
      requestId: request.id,
      attemptId: attempt?.id ?? null,
      amountVnd: await amountOf(tx, request, attempt),
      reason,
      state: 'requested',
      account: account ? secrets.encrypt(JSON.stringify(account), placeOf(id)) : null,
      actorId: actor.id,
      actorName: actor.name,
      actorUnit: actor.unit ?? null,
      requestedAt: at,
    })
    .returning();
  if (row === undefined) throw new Error('The refund was not written');
  return row;
}

/** Where the money goes, as the platform is told. Kept sealed until it is there. */
export function openAccount(
  secrets: Secrets,
  { id, account }: Pick<RefundRow, 'id' | 'account'>,
): RefundOrder['account'] {
  if (account === null) return undefined;
  return JSON.parse(secrets.decrypt(account, placeOf(id))) as RefundOrder['account'];
}

const byHandAlone = {
  vi: 'Khoản này hoàn trực tiếp: ghi cách hoàn và số chứng từ.',
  en: 'This is given back by hand: say how, and the number of the receipt.',
};

const onItsWay = {
  vi: 'Khoản này đã hoàn hoặc đang được hoàn.',
  en: 'This was given back, or is on its way.',
};
