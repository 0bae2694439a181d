import type { ExchangeEntry, ExchangeQuery, ExchangeReport } from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions } from './options.js';
import { Resource } from './resource.js';

/** What the national exchange has of our dossiers, for the desk. Needs a secret key. */
export class DeskExchange extends Resource {
  /** How many dossiers wait, have failed and are confirmed; and those of one state, the longest waiting first. */
  get(query?: ExchangeQuery, options?: RequestOptions): Promise<ExchangeReport> {
    return this.client.get('/v1/desk/exchange', { ...options, query });
  }

  /**
   * Tells the exchange of a dossier again, at once. Safe to call again: what it has is not sent twice.
   * @throws {NotFoundError} when there is no such dossier
   * @throws {ApiError} `unavailable` where no exchange is configured
   */
  retry(code: string, options?: RequestOptions): Promise<ExchangeEntry> {
    return this.client.post(path`/v1/desk/exchange/${code}/retry`, undefined, options);
  }
}
