import type { BegunPayment, NewPayment, Paper, Payment } from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions, TokenOptions, WriteOptions } from './options.js';
import type { PaperFileType } from './papers.js';
import { Resource } from './resource.js';

/** Payments of a dossier by the citizen, on the page of the payment platform. */
export class Payments extends Resource {
  /**
   * Begins to pay a request of `DossierView.payments`. Send the browser to `redirectUrl`; when it comes back, that says
   * nothing: ask {@link get}. Safe to call again with the same `idempotencyKey`.
   * @param options `token` of the dossier; without it the person who is signed in must be its owner
   * @throws {TokenError} when the token has expired, or nobody who owns it is signed in
   * @throws {ConflictError} `payment-not-possible` when it was paid or cancelled meanwhile
   * @throws {ApiError} `payment-platform-away` when the platform does not answer; nothing was taken
   */
  begin(
    code: string,
    payment: NewPayment,
    options?: Partial<TokenOptions> & WriteOptions,
  ): Promise<BegunPayment> {
    return this.client.post(path`/v1/dossiers/${code}/payments`, payment, options);
  }

  /**
   * Where a payment stands, as the platform told the centre. Its id alone gives the state; the token of the dossier, or its
   * owner signed in, gets the rest. Ask until it is `final`.
   * @throws {NotFoundError} when there is no such payment
   */
  get(id: string, options?: Partial<TokenOptions> & RequestOptions): Promise<Payment> {
    return this.client.get(path`/v1/payments/${id}`, options);
  }

  /**
   * The receipt of a request that was paid. Masked as the receipt of the dossier is.
   * @throws {NotFoundError} when it is not paid
   */
  receipt(
    code: string,
    request: string,
    options?: Partial<TokenOptions> & RequestOptions,
  ): Promise<Paper> {
    return this.client.get(path`/v1/dossiers/${code}/payments/${request}/receipt`, options);
  }

  /**
   * The same receipt as a file, unread: a PDF, or a page that prints well.
   * @throws {NotFoundError} when it is not paid
   */
  receiptFile(
    code: string,
    request: string,
    type: PaperFileType,
    options?: Partial<TokenOptions> & RequestOptions,
  ): Promise<Response> {
    return this.client.send(path`/v1/dossiers/${code}/payments/${request}/receipt`, {
      ...options,
      headers: { accept: type },
    });
  }
}
