import type { Paper, PaperCheck, PaperList, PaperQuery, SigningKeys } from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions, TokenOptions } from './options.js';
import { Resource } from './resource.js';

/** What papers are sent as beside JSON. */
export type PaperFileType = 'application/pdf' | 'text/html';

/**
 * Receipts and other papers of a dossier for the citizen, and the check of papers for whoever holds one. Offline:
 * `verifyReceipt()` of `@motcua/sdk/verify`.
 */
export class Papers extends Resource {
  /**
   * Whether a paper is genuine, by the code below its QR symbol; nothing personal.
   * @param id with hyphens or without
   * @throws {NotFoundError} when no paper has this code
   */
  check(id: string, options?: RequestOptions): Promise<PaperCheck> {
    return this.client.get(path`/v1/papers/${id}`, { ...options, open: true });
  }

  /** The public keys that papers are signed with, old ones too. Keep them for checking offline. */
  keys(options?: RequestOptions): Promise<SigningKeys> {
    return this.client.get('/.well-known/jwks.json', { ...options, open: true });
  }

  /**
   * The receipt with the appointment, or the acknowledgement until the dossier is received. Whoever filed it a moment ago
   * gets it whole; with the token of a look-up personal values are masked.
   * @throws {TokenError} when the token has expired
   */
  receipt(code: string, options: TokenOptions): Promise<Paper> {
    return this.client.get(path`/v1/dossiers/${code}/receipt`, options);
  }

  /**
   * The receipt as a file, unread: a PDF, or a page that prints well.
   * @throws {TokenError} when the token has expired
   */
  receiptFile(code: string, type: PaperFileType, options: TokenOptions): Promise<Response> {
    return this.client.send(path`/v1/dossiers/${code}/receipt`, {
      ...options,
      headers: { accept: type },
    });
  }

  /**
   * The papers there are for the citizen, in the order of the steps.
   * @throws {TokenError} when the token has expired
   */
  list(code: string, options: TokenOptions): Promise<PaperList> {
    return this.client.get(path`/v1/dossiers/${code}/papers`, options);
  }

  /**
   * A paper by its kind, of the step given or the last one.
   * @throws {NotFoundError} when there is no such paper
   */
  get(code: string, kind: string, options: TokenOptions & PaperQuery): Promise<Paper> {
    const { sequence, ...rest } = options;
    return this.client.get(path`/v1/dossiers/${code}/papers/${kind}`, {
      ...rest,
      query: { sequence },
    });
  }

  /**
   * The same paper as a file, unread.
   * @throws {NotFoundError} when there is no such paper
   */
  file(
    code: string,
    kind: string,
    type: PaperFileType,
    options: TokenOptions & PaperQuery,
  ): Promise<Response> {
    const { sequence, ...rest } = options;
    return this.client.send(path`/v1/dossiers/${code}/papers/${kind}`, {
      ...rest,
      query: { sequence },
      headers: { accept: type },
    });
  }

  /**
   * The appointment as a calendar file (.ics), unread. Says no more than the public status.
   * @throws {NotFoundError} when there is no appointment yet
   */
  appointmentFile(code: string, options?: RequestOptions): Promise<Response> {
    return this.client.send(path`/v1/dossiers/${code}/appointment.ics`, {
      ...options,
      headers: { accept: 'text/calendar' },
    });
  }
}
