import { and, eq, ne } from 'drizzle-orm';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { publish } from '../dossiers/outbox.js';
import { lockDossier } from '../dossiers/store.js';
import { dossiers, type DossierRow } from '../dossiers/tables.js';
import { differ, resolveDifferences, type DifferenceKind } from './differences.js';
import { WHO, markPaid } from './paid.js';
import type { PaymentWord } from './provider.js';
import { note, reopen } from './requests.js';
import { paymentAttempts, paymentRequests, type AttemptRow, type RequestRow } from './tables.js';

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
  | 'unproven'
  | 'unknown-reference';

/** Settlements that leave the word of the platform untaken: it is told so, and somebody has to look. */
export const refused: ReadonlySet<Settlement> = new Set([
  'amount-differs',
  'dossier-differs',
  'unproven',
  'unknown-reference',
]);

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
      await disagree(tx, at, { kind: 'unknown-reference', word });
      return 'unknown-reference';
    }
    const { attempt } = held;
    await tx
      .update(paymentAttempts)
      .set({ checkedAt: at })
      .where(eq(paymentAttempts.id, attempt.id));
    const doubt = word.outcome === 'paid' ? await doubtOf(tx, held, word) : undefined;
    if (doubt !== undefined) return dispute(tx, held, { word, source, at }, doubt);
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

/** Words that money came which are not taken as they are. */
type Doubt = 'amount-differs' | 'dossier-differs' | 'unproven';

/** Why the word that this was paid is not taken. What was taken before needs no further proof. */
async function doubtOf(
  tx: Transaction,
  { attempt, dossier }: Held,
  { dossierCode, amountVnd, vouchedBy, transaction }: PaymentWord,
): Promise<Doubt | undefined> {
  if (dossierCode !== undefined && dossierCode !== dossier.code) return 'dossier-differs';
  if (amountVnd !== attempt.amountVnd) return 'amount-differs';
  if (vouchedBy === 'signature' || ['paid', 'surplus', 'refunded'].includes(attempt.state)) {
    return undefined;
  }
  const isProven =
    vouchedBy === 'facts' &&
    transaction !== undefined &&
    !(await hasPaidAnother(tx, attempt.id, transaction));
  return isProven ? undefined : 'unproven';
}

/** Whether the platform named this transaction for another payment already: it took the money once. */
async function hasPaidAnother(
  tx: Transaction,
  attemptId: string,
  transaction: string,
): Promise<boolean> {
  const [other] = await tx
    .select({ id: paymentAttempts.id })
    .from(paymentAttempts)
    .where(and(eq(paymentAttempts.transaction, transaction), ne(paymentAttempts.id, attemptId)))
    .limit(1);
  return other !== undefined;
}

/** The platform took something, but not this: nobody pays again before somebody has looked, or it says otherwise. */
async function dispute(
  tx: Transaction,
  held: Held,
  { word, source, at }: { readonly word: PaymentWord; readonly source: Source; readonly at: Date },
  kind: Doubt,
): Promise<Settlement> {
  const { attempt, request } = held;
  if (await disagree(tx, at, { kind, word, held })) {
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
    await disagree(tx, at, { kind, word, held });
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
    await disagree(tx, at, { kind: 'not-paid-there', word, held });
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

/** Writes down that the word of the platform is another one than the centre's. @returns whether it is new */
function disagree(
  tx: Transaction,
  at: Date,
  {
    kind,
    word,
    held,
  }: { readonly kind: DifferenceKind; readonly word: PaymentWord; readonly held?: Held },
): Promise<boolean> {
  return differ(tx, at, {
    kind,
    reference: word.reference,
    request: held?.request,
    attempt: held?.attempt,
    expectedVnd: held?.attempt.amountVnd,
    foundVnd: word.amountVnd,
    code: word.rawCode,
  });
}
