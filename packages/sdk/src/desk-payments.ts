import type {
  CounterPayment,
  DeskPayment,
  DeskPaymentList,
  DifferenceSettlement,
  DifferenceQuery,
  NewPaymentRequest,
  NewRefund,
  PaymentCancellation,
  PaymentDifference,
  PaymentDifferenceList,
  Refund,
} from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions, WriteOptions } from './options.js';
import { Resource } from './resource.js';

/** Payments at the desk. `desk.requestPayment` makes a dossier wait for one; the rest is here. */
export class DeskPayments extends Resource {
  /**
   * The payments of a dossier, and what the fee schedule proposes.
   * @throws {NotFoundError} when there is no such dossier
   */
  list(code: string, options?: RequestOptions): Promise<DeskPaymentList> {
    return this.client.get(path`/v1/desk/dossiers/${code}/payments`, options);
  }

  /**
   * Asks for a payment at reception or at the return of the result, which does not stop the clock; or for one more while
   * the dossier waits for one.
   * @throws {ConflictError} `payment-not-possible` when the dossier does not wait, or has ended
   */
  request(code: string, body: NewPaymentRequest, options?: WriteOptions): Promise<DeskPayment> {
    return this.client.post(path`/v1/desk/dossiers/${code}/payments`, body, options);
  }

  /**
   * Writes down that a request was paid at a counter. With the last one that it waited for the dossier goes on.
   * @throws {ConflictError} `payment-not-possible` when it was paid or cancelled
   */
  recordAtCounter(id: string, body: CounterPayment, options?: WriteOptions): Promise<DeskPayment> {
    return this.client.post(path`/v1/desk/payments/${id}/receipt`, body, options);
  }

  /**
   * Takes a request back that was not paid.
   * @throws {ConflictError} `payment-not-possible` when it was paid
   */
  cancel(id: string, body: PaymentCancellation, options?: WriteOptions): Promise<DeskPayment> {
    return this.client.post(path`/v1/desk/payments/${id}/cancellation`, body, options);
  }

  /**
   * Gives back what was paid for a request: by the platform that took it, or at the counter.
   * @throws {ConflictError} `payment-not-possible` when it was not paid, or is being given back
   */
  refund(id: string, body: NewRefund, options?: WriteOptions): Promise<Refund> {
    return this.client.post(path`/v1/desk/payments/${id}/refunds`, body, options);
  }

  /** Where the centre and the payment platform do not agree, the newest first. */
  differences(query?: DifferenceQuery, options?: RequestOptions): Promise<PaymentDifferenceList> {
    return this.client.get('/v1/desk/payments/differences', { ...options, query });
  }

  /**
   * Writes down that somebody saw to a difference by hand, and how: it is listed as open no more. No money moves by it;
   * {@link refund} gives back.
   * @throws {NotFoundError} when there is no such difference
   * @throws {ConflictError} `payment-not-possible` when it is not open any more
   */
  settleDifference(
    id: string,
    body: DifferenceSettlement,
    options?: WriteOptions,
  ): Promise<PaymentDifference> {
    return this.client.post(path`/v1/desk/payments/differences/${id}/settlement`, body, options);
  }
}
