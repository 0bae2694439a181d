import type {
  DossierView,
  FiledDossier,
  NewDossier,
  NewSupplement,
  NewWithdrawal,
  Proof,
  PublicStatus,
} from '@motcua/contract';
import { path } from './client.js';
import { followStatus } from './follow.js';
import type { FollowOptions } from './follow.js';
import type { RequestOptions, TokenOptions, WriteOptions } from './options.js';
import { Resource } from './resource.js';

/** Dossiers: filing, status, look-up with a proof, supplements. */
export class Dossiers extends Resource {
  /**
   * Files a dossier. Safe to call again: the same `idempotencyKey` never files twice.
   * @param dossier answers by field id, ids of uploaded files, where the result is wanted
   * @returns the dossier with its code, its appointment (working time, Asia/Ho_Chi_Minh) and a short-lived token
   * @throws {InvalidDossierError} with `errors` by field; nothing was stored
   * @throws {ConflictError} `form-changed` when the form has a newer version, `filed-elsewhere` when another portal
   *   takes this procedure
   */
  submit(dossier: NewDossier, options?: WriteOptions): Promise<FiledDossier> {
    return this.client.post('/v1/dossiers', dossier, options);
  }

  /**
   * What the code alone shows: nothing personal.
   * @throws {NotFoundError} when there is no such dossier
   */
  status(code: string, options?: RequestOptions): Promise<PublicStatus> {
    return this.client.get(path`/v1/dossiers/${code}/status`, options);
  }

  /**
   * The public status now and at every change, until it is final, the signal fires or the loop is left. Reconnects by
   * itself and goes on where it was; asks from time to time where streaming does not get through.
   * @throws {NotFoundError} when there is no such dossier
   */
  follow(code: string, options?: FollowOptions): AsyncGenerator<PublicStatus, void, undefined> {
    return followStatus(this.client, code, options);
  }

  /**
   * The masked view, for the code with a proof. Not repeated by itself: tries are counted.
   * @param proof last four digits of the applicant's personal number or telephone
   * @throws {NotFoundError} `dossier-not-found` for an unknown code and a wrong proof alike
   * @throws {RateLimitError} after too many tries
   */
  lookup(code: string, proof: Proof, options?: RequestOptions): Promise<DossierView> {
    return this.client.ask(path`/v1/dossiers/${code}/lookup`, proof, options);
  }

  /**
   * The masked view, for the holder of a token.
   * @throws {TokenError} when the token has expired
   */
  get(code: string, options: TokenOptions): Promise<DossierView> {
    return this.client.get(path`/v1/dossiers/${code}`, options);
  }

  /**
   * Answers the open request for supplement. With `partial` the rest comes later: the request stays open for it, the clock
   * stands, and the items that came have `receivedAt`. Without, the dossier goes on with what there is.
   * @throws {TokenError} when the token has expired
   * @throws {ConflictError} `move-not-permitted` when nothing is asked for
   */
  answerSupplement(
    code: string,
    supplement: NewSupplement,
    options: TokenOptions & WriteOptions,
  ): Promise<DossierView> {
    return this.client.post(path`/v1/dossiers/${code}/supplements`, supplement, options);
  }

  /**
   * Takes a dossier back, before there is a decision. Safe to call again with the same `idempotencyKey`.
   * @param withdrawal why, if the citizen wants to say
   * @param options `token` of the dossier; without it the person who is signed in must be its owner
   * @throws {TokenError} when the token has expired, or nobody who owns it is signed in
   * @throws {ConflictError} `move-not-permitted` when it has a result or has ended
   */
  withdraw(
    code: string,
    withdrawal: NewWithdrawal = {},
    options?: Partial<TokenOptions> & WriteOptions,
  ): Promise<DossierView> {
    return this.client.post(path`/v1/dossiers/${code}/withdrawal`, withdrawal, options);
  }
}
