import type {
  BegunPayment,
  CounterPayment,
  DeskPayment,
  DeskPaymentList,
  NewPayment,
  NewPaymentRequest,
  Payment,
  PaymentCancellation,
  PaymentDifferenceList,
  Procedure,
} from '@motcua/contract';
import { hanoiDay, normaliseDossierCode } from '@motcua/rules';
import { desc, eq, isNull, max } from 'drizzle-orm';
import { appendAudit, type AuditActor } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Executor, Transaction } from '../database/pool.js';
import { noSuchCode } from '../dossiers/service.js';
import { dossierByCode, lockDossier, pinned } from '../dossiers/store.js';
import { dossiers, type DossierRow } from '../dossiers/tables.js';
import { ProblemError } from '../http/problem.js';
import { beginPayment } from './begin.js';
import { feesOf } from './fees/schedule.js';
import { goOn, markPaid } from './paid.js';
import type { PaymentProvider } from './provider.js';
import { OPEN, amountAsked, note, openRequest, tellCancelled } from './requests.js';
import {
  paymentAttempts,
  paymentDifferences,
  paymentReconciliations,
  paymentRequests,
  type AttemptRow,
  type RequestRow,
} from './tables.js';
import { deskPayments, differenceView, paymentView } from './views.js';

/** Differences shown at once. */
const LISTED = 200;

/** What citizens and desks do with payments. */
export class Payments {
  readonly #context: ServiceContext;
  readonly #provider: PaymentProvider | undefined;

  constructor(context: ServiceContext, provider: PaymentProvider | undefined) {
    this.#context = context;
    this.#provider = provider;
  }

  /** @throws {ProblemError} `payment-not-possible`, `payment-platform-away`, `not-found` */
  begin(
    dossier: DossierRow,
    body: NewPayment,
    transaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>,
  ): Promise<BegunPayment> {
    if (this.#provider === undefined) {
      throw new ProblemError('payment-not-possible', { detail: counterAlone });
    }
    return beginPayment(this.#context, this.#provider, { code: dossier.code, body }, transaction);
  }

  /** An attempt with what it is for. @throws {ProblemError} `not-found` */
  async attempt(
    id: string,
  ): Promise<{ attempt: AttemptRow; request: RequestRow; dossier: DossierRow }> {
    const [row] = await this.#context.db
      .select({ attempt: paymentAttempts, request: paymentRequests, dossier: dossiers })
      .from(paymentAttempts)
      .innerJoin(paymentRequests, eq(paymentRequests.id, paymentAttempts.requestId))
      .innerJoin(dossiers, eq(dossiers.id, paymentRequests.dossierId))
      .where(eq(paymentAttempts.id, id));
    if (row === undefined) throw new ProblemError('not-found');
    return row;
  }

  /**
   * Where an attempt stands. While it is open the platform is asked in the background: somebody waits for the answer.
   * @param whole whether the asker may see the dossier
   */
  async state(
    { attempt, request, dossier }: Awaited<ReturnType<Payments['attempt']>>,
    whole: boolean,
  ): Promise<Payment> {
    if (this.#provider !== undefined && attempt.state === 'pending') {
      const key = attempt.id;
      await this.#context.jobs.send('payments.check', { attempt: attempt.id }, { key });
    }
    return paymentView(attempt, whole ? { request, code: dossier.code } : undefined);
  }

  /** @throws {ProblemError} `dossier-not-found` */
  async list(code: string): Promise<DeskPaymentList> {
    const { db, now } = this.#context;
    const dossier = await dossierByCode(db, normaliseDossierCode(code));
    if (dossier === undefined) throw new ProblemError('dossier-not-found', { detail: noSuchCode });
    const today = hanoiDay(now());
    const procedure = (await pinned(db, dossier.procedureDigest)) as Procedure;
    return {
      items: await deskPayments(db, dossier, this.#provider !== undefined),
      proposal: (await feesOf(db, procedure.code, today)).filter(
        ({ channel }) => channel === undefined || channel === dossier.channel,
      ),
    };
  }

  /** @throws {ProblemError} `dossier-not-found`, `payment-not-possible` */
  async request(tx: Transaction, code: string, body: NewPaymentRequest): Promise<DeskPayment> {
    const dossier = await lockDossier(tx, normaliseDossierCode(code));
    if (dossier === undefined) throw new ProblemError('dossier-not-found', { detail: noSuchCode });
    const { actor, purpose, items, collect } = body;
    const waits = collect === undefined;
    if (dossier.ended || (waits && dossier.status !== 6)) {
      throw new ProblemError('payment-not-possible', { detail: waits ? waitsForNone : ended });
    }
    const row = await openRequest(tx, dossier, {
      purpose,
      items,
      amountVnd: amountAsked(undefined, items) ?? 0,
      actor,
      at: new Date(this.#context.now()),
      wait: waits ? { sequence: dossier.version, further: true } : { collect },
    });
    return this.#view(tx, dossier, row.id);
  }

  /** @throws {ProblemError} `not-found`, `payment-not-possible`, `invalid-move` for another amount */
  async recordAtCounter(
    tx: Transaction,
    id: string,
    { actor, method, receiptNumber, amountVnd }: CounterPayment,
    through: string,
  ): Promise<DeskPayment> {
    const { request, dossier } = await this.#open(tx, id);
    if (request.amountVnd !== amountVnd) {
      throw new ProblemError('invalid-move', {
        errors: [{ pointer: '/amountVnd', code: 'amount-differs', detail: otherAmount }],
      });
    }
    await markPaid(tx, this.#context, request, dossier, {
      at: new Date(this.#context.now()),
      by: method,
      receiptNumber: receiptNumber.trim(),
      officer: officer(actor, through),
    });
    return this.#view(tx, dossier, id);
  }

  /** @throws {ProblemError} `not-found`, `payment-not-possible` */
  async cancel(
    tx: Transaction,
    id: string,
    { actor, reason }: PaymentCancellation,
    through: string,
  ): Promise<DeskPayment> {
    const { request, dossier } = await this.#open(tx, id);
    const at = new Date(this.#context.now());
    const who = officer(actor, through);
    await tx.update(paymentRequests).set({ state: 'cancelled' }).where(eq(paymentRequests.id, id));
    await note(tx, id, { at, what: 'cancelled', who, details: { reason } });
    await appendAudit(tx, {
      dossierId: dossier.id,
      at,
      who,
      what: 'payment-cancelled',
      details: { request: id, amountVnd: request.amountVnd },
    });
    await tellCancelled(tx, dossier, request, at, false);
    await goOn(tx, this.#context, dossier, at, { actor, by: who });
    return this.#view(tx, dossier, id);
  }

  /** Where the centre and the platform do not agree. */
  async differences(open: boolean): Promise<PaymentDifferenceList> {
    const { db } = this.#context;
    const rows = await db
      .select({ difference: paymentDifferences, code: dossiers.code })
      .from(paymentDifferences)
      .leftJoin(paymentRequests, eq(paymentRequests.id, paymentDifferences.requestId))
      .leftJoin(dossiers, eq(dossiers.id, paymentRequests.dossierId))
      .where(open ? isNull(paymentDifferences.resolvedAt) : undefined)
      .orderBy(desc(paymentDifferences.foundAt))
      .limit(LISTED);
    const [last] = await db
      .select({ at: max(paymentReconciliations.at) })
      .from(paymentReconciliations);
    return {
      items: rows.map(({ difference, code }) => differenceView(difference, code)),
      ...(last?.at && { checkedAt: last.at.toISOString() }),
    };
  }

  /** A request under the lock of its dossier. @throws {ProblemError} `not-found` */
  async held(tx: Transaction, id: string): Promise<{ request: RequestRow; dossier: DossierRow }> {
    const [found] = await tx
      .select({ code: dossiers.code })
      .from(paymentRequests)
      .innerJoin(dossiers, eq(dossiers.id, paymentRequests.dossierId))
      .where(eq(paymentRequests.id, id));
    const dossier = found && (await lockDossier(tx, found.code));
    const [request] = await tx.select().from(paymentRequests).where(eq(paymentRequests.id, id));
    if (dossier === undefined || request === undefined) throw new ProblemError('not-found');
    return { request, dossier };
  }

  async #open(tx: Transaction, id: string): Promise<{ request: RequestRow; dossier: DossierRow }> {
    const held = await this.held(tx, id);
    if (!(OPEN as readonly string[]).includes(held.request.state)) {
      throw new ProblemError('payment-not-possible');
    }
    return held;
  }

  async #view(db: Executor, dossier: DossierRow, id: string): Promise<DeskPayment> {
    const all = await deskPayments(db, dossier, this.#provider !== undefined);
    const one = all.find((payment) => payment.id === id);
    if (one === undefined) throw new ProblemError('not-found');
    return one;
  }
}

/** What payments are worked with. */
export interface Parts {
  readonly context: ServiceContext;
  readonly payments: Payments;
  /** Absent: payments are taken at the counter alone. */
  readonly provider: PaymentProvider | undefined;
}

/** An officer as the audit names them. */
export function officer({ id, name, unit }: CounterPayment['actor'], through: string): AuditActor {
  return { kind: 'officer', id, name, ...(unit !== undefined && { unit }), through };
}

const counterAlone = {
  vi: 'Khoản này nộp tại quầy: trung tâm chưa nối với cổng thanh toán.',
  en: 'Pay this at a counter: the centre takes no payments online.',
};

const waitsForNone = {
  vi: 'Hồ sơ không chờ nộp phí. Chọn thời điểm thu, hoặc yêu cầu nộp phí để dừng tính thời hạn.',
  en: 'The dossier does not wait for a payment. Say when it is collected, or request a payment first.',
};

const ended = {
  vi: 'Hồ sơ đã kết thúc.',
  en: 'The dossier has ended.',
};

const otherAmount = {
  vi: 'Số tiền thu phải đúng số tiền đã yêu cầu.',
  en: 'What is received must be what was asked.',
};
