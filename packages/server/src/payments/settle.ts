import { randomUUID } from 'node:crypto';
import type { Actor } from '@motcua/contract';
import { and, eq, isNull } from 'drizzle-orm';
import { appendAudit, type AuditActor } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { makeMove } from '../dossiers/moves.js';
import { publish } from '../dossiers/outbox.js';
import { lockDossier } from '../dossiers/store.js';
import { dossiers, type DossierRow } from '../dossiers/tables.js';
import type { PaymentWord } from './provider.js';
import { awaitsPayment, note, reopen } from './requests.js';
import {
  paymentAttempts,
  paymentDifferences,
  paymentRequests,
  type AttemptRow,
  type RequestRow,
} from './tables.js';

/** How the word of a platform came: by itself, or because it was asked. */
export type Source = 'callback' | 'query';

/** What came of the word of a platform. */
export type Settlement =
  | 'paid'
  | 'again'
  | 'surplus'
  | 'not-paid'
  | 'open'
  | 'amount-differs'
  | 'dossier-differs'
  | 'unknown-reference';

/** Settlements that leave the word of the platform untaken: it is told so, and somebody has to look. */
export const refused: ReadonlySet<Settlement> = new Set([
  'amount-differs',
  'dossier-differs',
  'unknown-reference',
]);

/** Who acts when nobody does: money came, or the time for it is over. */
export const SYSTEM = { id: 'motcua', name: 'Hệ thống' } as const;
const WHO = { kind: 'service', part: 'payments' } as const;

/** An attempt with what it is for, under the lock of its dossier. */
interface Held {
  readonly attempt: AttemptRow;
  readonly request: RequestRow;
  readonly dossier: DossierRow;
}

/**
 * Takes what a platform says about a payment: attempt, request, event, audit and, with the last that was waited for, the
 * dossier, in one transaction. May be repeated, by any process, in any order.
 */
export async function settle(
  context: ServiceContext,
  word: PaymentWord,
  source: Source,
): Promise<Settlement> {
  const at = new Date(context.now());
  const outcome = await context.db.transaction(async (tx): Promise<Settlement> => {
    const held = await hold(tx, word.reference);
    if (held === undefined) {
      await differ(tx, at, { kind: 'unknown-reference', word });
      return 'unknown-reference';
    }
    const { attempt, dossier } = held;
    await tx
      .update(paymentAttempts)
      .set({ checkedAt: at })
      .where(eq(paymentAttempts.id, attempt.id));
    const isFor = word.dossierCode === undefined || word.dossierCode === dossier.code;
    if (word.outcome === 'paid' && (!isFor || word.amountVnd !== attempt.amountVnd)) {
      return dispute(tx, held, { word, source, at });
    }
    switch (word.outcome) {
      case 'paid':
        return takePaid(tx, context, held, { word, source, at });
      case 'not-paid':
        return takeNotPaid(tx, held, { word, source, at });
      case 'open':
        await expire(tx, held, at);
        return 'open';
    }
  });
  const level = refused.has(outcome) || outcome === 'surplus' ? 'warn' : 'info';
  context.log[level]({ outcome, source, code: word.rawCode }, 'payment settled');
  return outcome;
}

/** The attempt of a reference, read again under the lock of its dossier: all that changes money takes that lock. */
async function hold(tx: Transaction, reference: string): Promise<Held | undefined> {
  const [found] = await tx
    .select({ code: dossiers.code })
    .from(paymentAttempts)
    .innerJoin(paymentRequests, eq(paymentRequests.id, paymentAttempts.requestId))
    .innerJoin(dossiers, eq(dossiers.id, paymentRequests.dossierId))
    .where(eq(paymentAttempts.reference, reference));
  const dossier = found && (await lockDossier(tx, found.code));
  if (dossier === undefined) return undefined;
  const [row] = await tx
    .select({ attempt: paymentAttempts, request: paymentRequests })
    .from(paymentAttempts)
    .innerJoin(paymentRequests, eq(paymentRequests.id, paymentAttempts.requestId))
    .where(eq(paymentAttempts.reference, reference));
  return row && { ...row, dossier };
}

/** The platform took something, but not this: nobody pays again before somebody has looked, or it says otherwise. */
async function dispute(
  tx: Transaction,
  held: Held,
  { word, source, at }: { readonly word: PaymentWord; readonly source: Source; readonly at: Date },
): Promise<Settlement> {
  const { attempt, request, dossier } = held;
  const isFor = word.dossierCode === undefined || word.dossierCode === dossier.code;
  const kind = isFor ? 'amount-differs' : 'dossier-differs';
  if (await differ(tx, at, { kind, word, held })) {
    await note(tx, request.id, {
      at,
      what: kind,
      who: WHO,
      attemptId: attempt.id,
      details: { source, ...(word.amountVnd !== undefined && { found: word.amountVnd }) },
    });
  }
  if (['begun', 'pending', 'failed', 'expired'].includes(attempt.state)) {
    await tx
      .update(paymentAttempts)
      .set({ state: 'disputed' })
      .where(eq(paymentAttempts.id, attempt.id));
    await tx
      .update(paymentRequests)
      .set({ state: 'pending' })
      .where(and(eq(paymentRequests.id, request.id), eq(paymentRequests.state, 'unpaid')));
  }
  return kind;
}

async function takePaid(
  tx: Transaction,
  context: ServiceContext,
  held: Held,
  { word, source, at }: { readonly word: PaymentWord; readonly source: Source; readonly at: Date },
): Promise<Settlement> {
  const { attempt, request, dossier } = held;
  const told = { at, who: WHO, attemptId: attempt.id, details: { source } };
  if (['paid', 'surplus', 'refunded'].includes(attempt.state)) {
    if (source === 'callback') await note(tx, request.id, { ...told, what: 'confirmed-again' });
    return 'again';
  }
  const isDue = request.state === 'unpaid' || request.state === 'pending';
  await tx
    .update(paymentAttempts)
    .set({
      state: isDue ? 'paid' : 'surplus',
      settledAt: at,
      platformCode: null,
      ...(word.transaction !== undefined && { transaction: word.transaction }),
    })
    .where(eq(paymentAttempts.id, attempt.id));
  // What was disputed agrees now.
  await resolveDifferences(tx, attempt.id, at);
  if (!isDue) {
    const kind = request.state === 'paid' ? 'paid-again' : 'paid-after-end';
    await differ(tx, at, { kind, word, held });
    await note(tx, request.id, { ...told, what: 'surplus' });
    await publish(tx, {
      type: 'motcua.payment.surplus',
      dossierId: dossier.id,
      subject: dossier.code,
      time: at,
      data: { request: request.id, amountVnd: attempt.amountVnd },
    });
    return 'surplus';
  }
  await markPaid(tx, context, request, dossier, {
    at,
    by: 'online',
    receiptNumber: attempt.reference,
    attemptId: attempt.id,
  });
  return 'paid';
}

async function takeNotPaid(
  tx: Transaction,
  held: Held,
  { word, source, at }: { readonly word: PaymentWord; readonly source: Source; readonly at: Date },
): Promise<Settlement> {
  const { attempt, request } = held;
  if (attempt.state === 'paid' || attempt.state === 'surplus') {
    await differ(tx, at, { kind: 'not-paid-there', word, held });
    return 'not-paid';
  }
  if (attempt.state === 'refunded') return 'not-paid';
  if (attempt.state === 'disputed') await resolveDifferences(tx, attempt.id, at);
  if (attempt.state !== 'failed' || attempt.platformCode !== word.rawCode) {
    await tx
      .update(paymentAttempts)
      .set({ state: 'failed', platformCode: word.rawCode.slice(0, 40) })
      .where(eq(paymentAttempts.id, attempt.id));
    await note(tx, request.id, {
      at,
      what: 'failed',
      who: WHO,
      attemptId: attempt.id,
      details: { source, code: word.rawCode.slice(0, 40) },
    });
    await reopen(tx, request.id);
  }
  return 'not-paid';
}

/** The time of the page is over, and nothing came: the request can be paid anew. What comes late is taken all the same. */
async function expire(tx: Transaction, { attempt, request }: Held, at: Date): Promise<void> {
  const isOpen = attempt.state === 'begun' || attempt.state === 'pending';
  if (!isOpen || attempt.expiresAt > at) return;
  await tx
    .update(paymentAttempts)
    .set({ state: 'expired' })
    .where(eq(paymentAttempts.id, attempt.id));
  await note(tx, request.id, { at, what: 'expired', who: WHO, attemptId: attempt.id });
  await reopen(tx, request.id);
}

/** A request was paid, however. With the last one that the dossier waited for it goes on, and its clock runs again. */
export async function markPaid(
  tx: Transaction,
  context: Pick<ServiceContext, 'configuration'>,
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
  { configuration }: Pick<ServiceContext, 'configuration'>,
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
      suspensionEnds: configuration.suspensionEnds === true,
    },
  );
}

/** Writes down once that the centre and the platform do not agree. @returns whether it is new */
async function differ(
  tx: Transaction,
  at: Date,
  { kind, word, held }: { readonly kind: string; readonly word: PaymentWord; readonly held?: Held },
): Promise<boolean> {
  const written = await tx
    .insert(paymentDifferences)
    .values({
      id: randomUUID(),
      kind,
      reference: word.reference.slice(0, 60),
      requestId: held?.request.id ?? null,
      attemptId: held?.attempt.id ?? null,
      expectedVnd: held?.attempt.amountVnd ?? null,
      foundVnd: word.amountVnd ?? null,
      platformCode: word.rawCode.slice(0, 40),
      foundAt: at,
    })
    .onConflictDoNothing()
    .returning({ id: paymentDifferences.id });
  return written.length > 0;
}

/** What did not agree about an attempt does again, or was seen to. @param kind only what was of this kind */
export async function resolveDifferences(
  tx: Transaction,
  attemptId: string,
  at: Date,
  kind?: string,
): Promise<void> {
  await tx
    .update(paymentDifferences)
    .set({ resolvedAt: at })
    .where(
      and(
        eq(paymentDifferences.attemptId, attemptId),
        isNull(paymentDifferences.resolvedAt),
        kind === undefined ? undefined : eq(paymentDifferences.kind, kind),
      ),
    );
}
