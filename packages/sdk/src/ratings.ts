import type { NewRating, Rating, RatingScale } from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions, TokenOptions, WriteOptions } from './options.js';
import { Resource } from './resource.js';

/** Ratings of the service. */
export class Ratings extends Resource {
  /** The scale and the reasons to choose from. Open: no key, any origin. */
  scale(options?: RequestOptions): Promise<RatingScale> {
    return this.client.get('/v1/ratings/questions', { ...options, open: true });
  }

  /**
   * Rates the service, once for each dossier. A rating without a level is one without an answer: stored as missing.
   * @param options `token` of the dossier; without it the person who is signed in must be its owner
   * @throws {ConflictError} `already-rated`, or `rating-not-allowed` before the result
   * @throws {TokenError} when the token has expired, or nobody who owns it is signed in
   */
  rate(
    code: string,
    rating: NewRating,
    options?: Partial<TokenOptions> & WriteOptions,
  ): Promise<Rating> {
    return this.client.post(path`/v1/dossiers/${code}/rating`, rating, options);
  }
}
