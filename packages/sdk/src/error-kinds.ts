import { ApiError, problemOf } from './errors.js';
import type { ErrorAnswer } from './errors.js';

/** 404: nothing there, or no dossier with this code and proof (which of the two is not told). */
export class NotFoundError extends ApiError {}

/** 400, 422, 428: the request is wrong; `errors` says where. */
export class InvalidRequestError extends ApiError {}

/** 422 `invalid-dossier`: answers or papers are wrong; `errors` says which by field. Nothing was stored. */
export class InvalidDossierError extends InvalidRequestError {}

/** 409, 412: it cannot be done in the state it is in, or it changed meanwhile. Nothing was changed. */
export class ConflictError extends ApiError {}

/** 401, 403: the key is missing, unknown, or may not do this from here. */
export class KeyError extends ApiError {}

/** 401 `token-invalid`: the dossier token is wrong or has expired. Look the dossier up again. */
export class TokenError extends ApiError {}

/** 413: the file or the request is too large. */
export class TooLargeError extends ApiError {}

/** 415: files of this type are not taken. */
export class UnsupportedTypeError extends ApiError {}

/** 429: too many requests. `retryAfter` says how many seconds to wait. */
export class RateLimitError extends ApiError {}

type Kind = new (answer: ErrorAnswer) => ApiError;

const byStatus: Readonly<Record<number, readonly [Kind, string?]>> = {
  400: [InvalidRequestError],
  401: [KeyError, 'Give `siteKey` (pk_…) in a web page, `secretKey` (sk_…) on your server'],
  403: [KeyError, 'Ask the centre which origins and rights the key has'],
  404: [NotFoundError],
  409: [ConflictError],
  412: [ConflictError, 'Get it again and decide on what it is now'],
  413: [TooLargeError],
  415: [UnsupportedTypeError],
  422: [InvalidRequestError],
  428: [InvalidRequestError],
  429: [RateLimitError, 'Wait `retryAfter` seconds'],
};

/**
 * The error of an answer, as narrow as its problem is known. `Motcua` throws these; a client made by `createClient`
 * throws {@link ApiError} with the same `name`, unless it is given this as its `errors` option.
 */
export function apiError(answer: ErrorAnswer): ApiError {
  const { type } = problemOf(answer);
  const [Kind, advice] = byProblem(type) ?? byStatus[answer.status] ?? [ApiError];
  return explained(new Kind(answer), advice);
}

/** Says in the message of an error what is wrong, what to do, and where to look it up. */
export function explained<E extends ApiError>(error: E, advice: string | undefined): E {
  const { errors, requestId } = error;
  const places = errors.map(({ pointer, code }) => `${pointer} ${code}`).slice(0, 5);
  error.message = [
    error.message,
    places.length > 0 && `Wrong: ${places.join(', ')}${errors.length > 5 ? ', …' : ''}`,
    advice,
    requestId && `Request ${requestId}`,
  ]
    .filter(Boolean)
    .join('. ');
  return error;
}

function byProblem(type: string): readonly [Kind, string] | undefined {
  if (type.endsWith('/invalid-dossier')) {
    return [InvalidDossierError, 'Correct the answers named in `errors`'];
  }
  if (type.endsWith('/token-invalid')) {
    return [TokenError, 'Look the dossier up again for a new token'];
  }
  return undefined;
}
