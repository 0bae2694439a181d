import { randomUUID } from 'node:crypto';
import type { NewRefund, Refund } from '@motcua/contract';
import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import { appendAudit, type AuditActor } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { publish } from '../dossiers/outbox.js';
import { type DossierRow } from '../dossiers/tables.js';
import { ProblemError } from '../http/problem.js';
import type { PaymentProvider } from './provider.js';
import { note, reopen } from './requests.js';
import { officer, type Payments } from './service.js';
import { resolveDifferences } from './settle.js';
import {
  paymentAttempts,
  paymentDifferences,
  paymentRefunds,
  paymentRequests,
  type AttemptRow,
  type RefundRow,
  type RequestRow,
} from './tables.js';
import { refundView } from './views.js';

/** Queue of refunds that the platform is to be told of. */
export const REFUND_QUEUE = 'payments.refund';

const WHO = { kind: 'service', part: 'payments' } as const;
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

/** What refunds need. */
export interface Parts {
  readonly context: ServiceContext;
  readonly payments: Payments;
  readonly provider: PaymentProvider | undefined;
}

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
  const word = await provider.refund({
    reference: attempt.reference,
    amountVnd: row.amountVnd,
    at: attempt.beganAt.getTime(),
    refund: row.id.replaceAll('-', ''),
    reason: row.reason,
    ...(row.account !== null && {
      account: JSON.parse(secrets.decrypt(row.account, placeOf(row.id))) as {
        number: string;
        bank: string;
        holder: string;
      },
    }),
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
      if (outcome === 'done' && now?.paidBy !== 'online') await differ(tx, 'refunded-there', told);
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
        return differ(tx, 'refund-unclear', told);
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

interface Whole {
  readonly refund: RefundRow;
  readonly request: RequestRow;
  readonly attempt: AttemptRow | undefined;
  readonly dossier: DossierRow;
}

async function finish(
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

/** A refund with what the platform said to it. */
interface Told {
  readonly refund: RefundRow;
  readonly attempt: AttemptRow;
  readonly request: RequestRow;
  readonly at: Date;
  readonly code: string;
}

/** Somebody has to look; said once, however often it is seen. */
async function differ(
  tx: Transaction,
  kind: 'refund-refused' | 'refund-unclear' | 'refunded-there',
  { refund: row, attempt, request, at, code }: Told,
): Promise<void> {
  await tx
    .insert(paymentDifferences)
    .values({
      id: randomUUID(),
      kind,
      reference: attempt.reference,
      requestId: request.id,
      attemptId: attempt.id,
      expectedVnd: row.amountVnd,
      platformCode: code.slice(0, 40),
      foundAt: at,
    })
    .onConflictDoNothing();
}

async function refuse(tx: Transaction, told: Told): Promise<void> {
  const { refund: row, attempt, request, at, code } = told;
  const platformCode = code.slice(0, 40);
  await tx
    .update(paymentRefunds)
    .set({ state: 'refused', platformCode })
    .where(eq(paymentRefunds.id, row.id));
  await resolveDifferences(tx, attempt.id, at, 'refund-unclear');
  await differ(tx, 'refund-refused', told);
  await note(tx, request.id, {
    at,
    what: 'refund-refused',
    who: WHO,
    attemptId: attempt.id,
    details: { code: platformCode },
  });
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
      and(eq(paymentDifferences.attemptId, attempt.id), isNull(paymentDifferences.resolvedAt)),
    );
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

const byHandAlone = {
  vi: 'Khoản này hoàn trực tiếp: ghi cách hoàn và số chứng từ.',
  en: 'This is given back by hand: say how, and the number of the receipt.',
};

const onItsWay = {
  vi: 'Khoản này đã hoàn hoặc đang được hoàn.',
  en: 'This was given back, or is on its way.',
};
