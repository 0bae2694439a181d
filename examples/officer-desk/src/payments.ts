import { ApiError, MotcuaError, newIdempotencyKey } from '@motcua/sdk';
import type { FastifyInstance } from 'fastify';
import type { Service } from './service.js';
import { say } from './language.js';
import type { Officer } from './officers.js';
import type { ShowDossier } from './pages/dossier-page.js';
import type { Page } from './pages/layout.js';
import { isPaymentAct, itemsOf, paymentLacks, readPaymentDraft } from './payment-draft.js';
import type { PaymentDraft } from './payment-draft.js';
import type { Doorkeeper, Visit } from './visits.js';

/** What is done about money at the desk: taken at the counter, cancelled, given back, asked for. */
export function registerPayments(
  app: FastifyInstance,
  {
    door,
    motcua,
    show,
    unknown,
  }: {
    readonly door: Doorkeeper;
    readonly motcua: Service;
    readonly show: ShowDossier;
    readonly unknown: (code: string) => Page;
  },
): void {
  app.post(
    '/ho-so/:code/khoan-nop',
    door.signedIn((visit) => carryOut(readPaymentDraft('them', '', visit.fields), visit)),
  );

  app.post(
    '/ho-so/:code/khoan-nop/:id/:act',
    door.signedIn(async (visit) => {
      const { code = '', id = '', act = '' } = visit.params;
      if (!isPaymentAct(act) || act === 'them') return unknown(code);
      return carryOut(readPaymentDraft(act, id, visit.fields), visit);
    }),
  );

  async function carryOut(
    payment: PaymentDraft,
    { params: { code = '' }, session, reply }: Visit,
  ): Promise<Page | undefined> {
    const again = (draft: PaymentDraft, problems: readonly string[], status: number) =>
      show(code, session, { payment: draft, problems, status });
    const problems = paymentLacks(payment);
    if (problems.length > 0) return again(payment, problems, 422);
    try {
      await send(code, payment, session.officer);
    } catch (error) {
      if (!(error instanceof MotcuaError)) throw error;
      // With the same key the next try finds out, and nothing is done twice.
      if (!(error instanceof ApiError)) return again(payment, [say().moving.unanswered], 503);
      const fresh = { ...payment, idempotencyKey: newIdempotencyKey() };
      switch (error.name) {
        case 'payment-not-possible':
        case 'idempotency-key-reused':
          return again(fresh, [error.problem.detail ?? say().money.notNow], 409);
        case 'invalid-move':
        case 'invalid-request':
          return again(
            fresh,
            error.errors.map(({ detail }) => detail),
            422,
          );
        default:
          throw error;
      }
    }
    reply.redirect(`/ho-so/${encodeURIComponent(code)}?xong=${payment.act}#phi`, 303);
    return undefined;
  }

  async function send(code: string, payment: PaymentDraft, actor: Officer): Promise<void> {
    const { act, request, idempotencyKey, attempt, receiptNumber, reason, purpose } = payment;
    const options = { idempotencyKey };
    const method = payment.method === 'transfer' ? 'transfer' : 'cash';
    const money = motcua().deskPayments;
    switch (act) {
      case 'thu': {
        const amountVnd = Number(payment.amount);
        const body = { actor, method, receiptNumber, amountVnd } as const;
        return void (await money.recordAtCounter(request, body, options));
      }
      case 'huy':
        return void (await money.cancel(request, { actor, reason }, options));
      case 'hoan': {
        const body = {
          actor,
          reason,
          ...(attempt !== '' && { payment: attempt }),
          ...(payment.method !== 'online' && { paidBack: { method, receiptNumber } as const }),
        };
        return void (await money.refund(request, body, options));
      }
      case 'them': {
        const collect = collects.find((one) => one === payment.collect);
        const body = {
          actor,
          items: itemsOf(payment) ?? [],
          ...(purpose !== '' && { purpose }),
          ...(collect !== undefined && { collect }),
        };
        return void (await money.request(code, body, options));
      }
    }
  }
}

const collects = ['accepting', 'supplementing', 'returning'] as const;
