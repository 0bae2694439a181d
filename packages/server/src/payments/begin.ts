import { randomBytes, randomUUID } from 'node:crypto';
import type { BegunPayment, NewPayment } from '@motcua/contract';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { appendAudit } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { openApplicant } from '../dossiers/applicant.js';
import { lockDossier } from '../dossiers/store.js';
import type { DossierRow } from '../dossiers/tables.js';
import { ProblemError } from '../http/problem.js';
import { timeOf } from './messages.js';
import { PlatformError, type PaymentProvider } from './provider.js';
import { OPEN, disputedAmong, note, reopen } from './requests.js';
import { settle } from './settle.js';
import { paymentAttempts, paymentRequests, type AttemptRow, type RequestRow } from './tables.js';

/** How long a page of the platform is expected to take the payment, milliseconds. No source says how long it does. */
const PAGE_LIFE = 15 * 60_000;
/** A page that is about to end is not handed out again, milliseconds. */
const WORTH_RETURNING = 2 * 60_000;

/** What a citizen wants to pay, looked up and permitted. */
export interface Wish {
  readonly code: string;
  readonly body: NewPayment;
}

/**
 * Begins to pay a request. What is still open of it is asked about first, so that nobody pays twice because a message was
 * lost; a page that still waits is handed out again. The reference is written down before the platform hears of it: no
 * money can come that the centre knows nothing of. The last step goes into the transaction of the request.
 * @throws {ProblemError} `payment-not-possible`, `payment-platform-away`, `not-found`
 */
export async function beginPayment(
  context: ServiceContext,
  provider: PaymentProvider,
  { code, body }: Wish,
  transaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>,
): Promise<BegunPayment> {
  await askAboutOpen(context, provider, body.request);
  const { attempt, request, dossier } = await context.db.transaction((tx) =>
    reserve(tx, context, provider, code, body),
  );
  const redirectUrl =
    attempt.redirectUrl ??
    (await tellPlatform(context, provider, { attempt, request, dossier, body }));
  return transaction(async (tx) => {
    await lockDossier(tx, dossier.code);
    // Its own word may have come before this answer: what is settled stays settled.
    await tx
      .update(paymentAttempts)
      .set({ redirectUrl, returnUrl: body.returnUrl ?? null })
      .where(eq(paymentAttempts.id, attempt.id));
    const begun = await tx
      .update(paymentAttempts)
      .set({ state: 'pending' })
      .where(and(eq(paymentAttempts.id, attempt.id), eq(paymentAttempts.state, 'begun')))
      .returning({ id: paymentAttempts.id });
    if (begun.length > 0) {
      const told = { at: new Date(context.now()), who: { kind: 'citizen' } };
      await note(tx, request.id, { ...told, what: 'begun', attemptId: attempt.id });
      // The platform was told who pays.
      await appendAudit(tx, {
        ...told,
        dossierId: dossier.id,
        what: 'payment-begun',
        details: { request: request.id, platform: attempt.provider },
      });
    }
    return {
      id: attempt.id,
      request: request.id,
      state: 'pending',
      redirectUrl,
      amountVnd: attempt.amountVnd,
      expiresAt: attempt.expiresAt.toISOString(),
    };
  });
}

/** What is open may be settled by now. A platform that is away keeps nobody from an attempt that has no page yet. */
async function askAboutOpen(
  context: ServiceContext,
  provider: PaymentProvider,
  requestId: string,
): Promise<void> {
  const open = await context.db
    .select()
    .from(paymentAttempts)
    .where(
      and(
        eq(paymentAttempts.requestId, requestId),
        inArray(paymentAttempts.state, ['pending', 'expired', 'disputed']),
      ),
    )
    .orderBy(desc(paymentAttempts.beganAt))
    .limit(5);
  for (const { reference, beganAt } of open) {
    try {
      await settle(context, await provider.query(reference, beganAt.getTime()), 'query');
    } catch (error) {
      throw away(error);
    }
  }
}

async function reserve(
  tx: Transaction,
  context: ServiceContext,
  provider: PaymentProvider,
  code: string,
  { request: id }: NewPayment,
): Promise<{ attempt: AttemptRow; request: RequestRow; dossier: DossierRow }> {
  const dossier = await lockDossier(tx, code);
  const [request] = await tx.select().from(paymentRequests).where(eq(paymentRequests.id, id));
  if (dossier === undefined || request?.dossierId !== dossier.id) {
    throw new ProblemError('not-found', { detail: noSuchRequest });
  }
  if (!isPayable(request, dossier)) throw new ProblemError('payment-not-possible');
  const at = context.now();
  if ((await disputedAmong(tx, [id])).has(id)) {
    throw new ProblemError('payment-not-possible', { detail: looksInto });
  }
  const [open] = await tx
    .select()
    .from(paymentAttempts)
    .where(and(eq(paymentAttempts.requestId, id), eq(paymentAttempts.state, 'pending')))
    .orderBy(desc(paymentAttempts.beganAt))
    .limit(1);
  if (open?.redirectUrl && open.expiresAt.getTime() - at > WORTH_RETURNING) {
    return { attempt: open, request, dossier };
  }
  const [attempt] = await tx
    .insert(paymentAttempts)
    .values({
      id: randomUUID(),
      requestId: id,
      provider: provider.name,
      reference: referenceOf(dossier.code, at),
      amountVnd: request.amountVnd,
      state: 'begun',
      // Messages carry whole seconds; it is asked for by the same one.
      beganAt: new Date(Math.floor(at / 1000) * 1000),
      expiresAt: new Date(at + PAGE_LIFE),
    })
    .returning();
  if (attempt === undefined) throw new Error('The attempt was not written');
  await tx.update(paymentRequests).set({ state: 'pending' }).where(eq(paymentRequests.id, id));
  return { attempt, request, dossier };
}

async function tellPlatform(
  context: ServiceContext,
  provider: PaymentProvider,
  {
    attempt,
    request,
    dossier,
    body,
  }: {
    readonly attempt: AttemptRow;
    readonly request: RequestRow;
    readonly dossier: DossierRow;
    readonly body: NewPayment;
  },
): Promise<string> {
  const { name, personalId, address } = openApplicant(context.secrets, dossier);
  const agency = dossier.competentOfficeName ?? dossier.officeName ?? dossier.agency;
  try {
    const { redirectUrl } = await provider.begin({
      reference: attempt.reference,
      amountVnd: attempt.amountVnd,
      at: attempt.beganAt.getTime(),
      items: request.items,
      purpose: request.purpose,
      dossier: { code: dossier.code, ...(agency !== null && { agency }) },
      procedure: { code: dossier.procedureCode, name: dossier.procedureName },
      payer: {
        name,
        ...(personalId !== undefined && { personalId }),
        ...(address !== undefined && { address }),
      },
      returnUrl: `${context.configuration.publicUrl}/thanh-toan/${attempt.id}`,
      locale: body.locale ?? 'vi',
    });
    return redirectUrl;
  } catch (error) {
    // Whether the platform heard it is not known: the attempt stays open and is asked about.
    context.log.warn({ err: error }, 'a payment could not be begun');
    if (error instanceof PlatformError && error.rawCode !== undefined) {
      await refusedToBegin(context, attempt, error.rawCode);
    }
    throw away(error);
  }
}

/** The platform said no: nothing can come of this attempt. */
async function refusedToBegin(
  context: ServiceContext,
  { id, requestId }: AttemptRow,
  code: string,
): Promise<void> {
  await context.db.transaction(async (tx) => {
    const platformCode = code.slice(0, 40);
    await tx
      .update(paymentAttempts)
      .set({ state: 'failed', platformCode })
      .where(and(eq(paymentAttempts.id, id), eq(paymentAttempts.state, 'begun')));
    await note(tx, requestId, {
      at: new Date(context.now()),
      what: 'failed',
      who: { kind: 'service', part: 'payments' },
      attemptId: id,
      details: { source: 'begin', code: platformCode },
    });
    await reopen(tx, requestId);
  });
}

/** Whether a request can be paid online now: of a dossier that is over only what is due with its result. */
export function isPayable(
  { state, collect }: Pick<RequestRow, 'state' | 'collect'>,
  { ended, status }: Pick<DossierRow, 'ended' | 'status'>,
): boolean {
  if (!(OPEN as readonly string[]).includes(state)) return false;
  return !ended || (collect === 'returning' && status === 10);
}

/** Dossier code, time and chance, letters and digits only: what the platform takes as MaThamChieu. */
function referenceOf(code: string, at: number): string {
  const letters = code.replace(/[^A-Za-z0-9]/g, '').slice(-24);
  return `${letters}${timeOf(at)}${randomBytes(4).toString('hex')}`;
}

function away(error: unknown): unknown {
  if (!(error instanceof PlatformError)) return error;
  return new ProblemError('payment-platform-away', {
    cause: error,
    headers: { 'retry-after': '60' },
  });
}

const looksInto = {
  vi: 'Cổng thanh toán đã báo một khoản tiền chưa khớp với khoản này; trung tâm đang đối chiếu. Đừng nộp lại.',
  en: 'The platform told of money that does not agree with this; the centre is looking into it. Do not pay again.',
};

const noSuchRequest = {
  vi: 'Hồ sơ này không có khoản phải nộp như vậy.',
  en: 'This dossier has no such payment request.',
};
