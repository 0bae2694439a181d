import type { Problem, ProblemError, ProblemName } from '@motcua/contract';

/**
 * Everything the SDK throws. Branch on `name`, which is stable, also where two copies of the SDK meet in one page and
 * `instanceof` does not hold.
 */
export class MotcuaError extends Error {
  override readonly name: string;
  /** The key a write was sent with. Pass it again to repeat the call without doing it twice. */
  idempotencyKey?: string;

  constructor(name: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
  }
}

/** The service could not be reached, or something between answered in its place. `name` is `ConnectionError`. */
export class ConnectionError extends MotcuaError {
  constructor(message: string, options?: ErrorOptions) {
    super('ConnectionError', message, options);
  }
}

/** The service did not answer in time. `name` is `TimeoutError`, as in the DOM. */
export class TimeoutError extends MotcuaError {
  constructor(message: string, options?: ErrorOptions) {
    super('TimeoutError', message, options);
  }
}

/** The caller ended the call through its signal. `name` is `AbortError`, as in the DOM. */
export class AbortError extends MotcuaError {
  constructor(options?: ErrorOptions) {
    super('AbortError', 'Ended by its signal', options);
  }
}

/** What is known of an answer that says no. */
export interface ErrorAnswer {
  /** Such as `POST /v1/dossiers`; never with a query, which may be personal. */
  readonly operation: string;
  readonly status: number;
  /** The parsed body, whatever it is. */
  readonly body?: unknown;
  /** Seconds, from `Retry-After`. */
  readonly retryAfter?: number;
}

/** The service said no. `name` is the name of the problem, such as `version-conflict`. */
export class ApiError extends MotcuaError {
  declare readonly name: ProblemName | (string & {});
  /** HTTP status. */
  readonly status: number;
  /** The problem as the service wrote it. `detail` is for people; it may repeat what they entered: do not log it. */
  readonly problem: Problem;
  /** What is wrong, one by one: `pointer` into the body, stable `code`, `detail` for people. */
  readonly errors: readonly ProblemError[];
  /** Id of the request in the log of the service. */
  readonly requestId?: string;
  /** Seconds to wait before asking again, when the service says so. */
  readonly retryAfter?: number;

  constructor(answer: ErrorAnswer) {
    const problem = problemOf(answer);
    const name = problem.type.slice(problem.type.lastIndexOf('/') + 1);
    super(name, `${answer.operation} answered ${answer.status} ${name}: ${problem.title}`);
    this.status = answer.status;
    this.problem = problem;
    this.errors = problem.errors ?? [];
    this.requestId = problem.instance;
    this.retryAfter = answer.retryAfter;
  }
}

/** Whether the same call may succeed a moment later. */
export function isTransient(error: unknown): error is MotcuaError {
  if (error instanceof ApiError) {
    // An answer lost on the way: the first request with this key is still being carried out.
    if (error.name === 'request-in-progress') return true;
    return [429, 502, 503, 504].includes(error.status);
  }
  return error instanceof ConnectionError || error instanceof TimeoutError;
}

/** The problem of an answer, also of one that something in between gave in another form. */
export function problemOf({ status, body }: ErrorAnswer): Problem {
  if (typeof body === 'object' && body !== null && 'type' in body && 'title' in body) {
    const { type, title } = body;
    if (typeof type === 'string' && typeof title === 'string') return body as Problem;
  }
  return { type: `/problems/http-${status}`, title: 'No explanation', status };
}
