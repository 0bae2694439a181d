import { DOSSIER_TOKEN_HEADER, IDEMPOTENCY_HEADER, SITE_KEY_HEADER } from '@motcua/contract';
import {
  AbortError,
  ApiError,
  ConnectionError,
  MotcuaError,
  TimeoutError,
  isTransient,
} from './errors.js';
import type { ErrorAnswer } from './errors.js';
import type { RequestOptions } from './options.js';
import { Deadline, pause, retryAfter, waitAfter } from './waiting.js';

/** An answer as the service gave it, for checking. */
export interface Answer {
  readonly method: string;
  /** Below the service, without query. */
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

/** Where the service is and how to talk to it. */
export interface ClientOptions {
  /** Address of the service, such as `https://centre.example`; `''` in a page that the service serves. */
  readonly baseUrl: string;
  /** Publishable key (`pk_…`) of a web site; counts only on the origins registered with it. */
  readonly siteKey?: string;
  /** Secret key (`sk_…`) of a desk or partner. On a server only; refused in a web page. */
  readonly secretKey?: string;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Milliseconds for one attempt; default 20,000. */
  readonly timeout?: number;
  /** Further attempts where repeating is safe: reads, and writes with an idempotency key; default 3. */
  readonly maxRetries?: number;
  /** Language of what the service writes for people; default that of the browser. */
  readonly locale?: string;
  /** Sees every JSON answer before it is returned; throws when it is not as agreed. See `@motcua/sdk/validate`. */
  readonly check?: (answer: Answer) => void;
  /**
   * Makes the error of an answer that says no; default an {@link ApiError} for every one. `Motcua` gives `apiError`,
   * which tells them apart by class as well as by `name`.
   */
  readonly errors?: (answer: ErrorAnswer) => ApiError;
}

/** One request. Most callers use the resources instead. */
export interface ApiRequest extends RequestOptions {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: object;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly content?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string;
  readonly token?: string;
  /** Version of the dossier that is being changed. */
  readonly version?: number;
  /** The route needs no key. Leaving it out spares browsers a preflight request. */
  readonly open?: boolean;
}

/** A new key for {@link WriteOptions.idempotencyKey}: 128 random bits. Works on plain HTTP pages, too. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A path with its parts encoded. @throws {MotcuaError} for an empty part, which would name another resource. */
export function path(texts: TemplateStringsArray, ...parts: readonly string[]): string {
  return parts.reduce((built, part, index) => {
    if (/^\.{0,2}$/.test(part)) {
      throw new MotcuaError('invalid-argument', `Expected a code or id, got "${part}"`);
    }
    return built + encodeURIComponent(part) + texts[index + 1];
  }, texts[0] ?? '');
}

/** Sends requests: keys, timeouts, retries, errors. The resources are thin layers over it. */
export class Client {
  readonly baseUrl: string;
  /** Publishable key of the site, if any. */
  readonly siteKey: string | undefined;
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    const { baseUrl, siteKey, secretKey } = options;
    if (typeof baseUrl !== 'string') {
      throw new MotcuaError('invalid-argument', '`baseUrl` is missing: the address of the service');
    }
    if (siteKey?.startsWith('sk_') || (secretKey !== undefined && typeof document === 'object')) {
      throw new MotcuaError(
        'invalid-argument',
        'A secret key must not be in a web page. Use `siteKey` (pk_…)',
      );
    }
    this.#options = options;
    this.siteKey = siteKey;
    this.baseUrl = baseUrl.replace(/\/+$/, '');
  }

  /** Reads a resource. */
  get<T>(path: string, request?: ApiRequest): Promise<T> {
    return this.#json<T>(path, { ...request, method: 'GET' });
  }

  /** Creates or changes something, once: with the key given, else with one of its own. */
  post<T>(path: string, json: unknown, request?: ApiRequest): Promise<T> {
    const idempotencyKey = request?.idempotencyKey ?? newIdempotencyKey();
    return this.#json<T>(path, { ...request, method: 'POST', json, idempotencyKey });
  }

  /** Asks by POST what must not stand in an address. Never repeated. */
  ask<T>(path: string, json: unknown, request?: RequestOptions): Promise<T> {
    return this.#json<T>(path, { ...request, method: 'POST', json });
  }

  /**
   * Sends a request once and gives the answer with its body unread. The time limit ends with the headers; the caller's
   * signal also ends the body.
   * @throws {ApiError} when the service says no
   */
  async send(path: string, request: ApiRequest = {}): Promise<Response> {
    const deadline = new Deadline(request.signal, this.timeout(request));
    try {
      return await this.#fetch(path, request, deadline);
    } catch (error) {
      deadline.end();
      throw error;
    } finally {
      deadline.stop();
    }
  }

  /** Hands an answer to the `check` of the options. */
  check(answer: Answer): void {
    this.#options.check?.(answer);
  }

  /** Milliseconds for one attempt of a request. */
  timeout(request: RequestOptions): number {
    return request.timeout ?? this.#options.timeout ?? 20_000;
  }

  /** Runs a safe-to-repeat piece of work, again after errors that pass. */
  async #json<T>(path: string, request: ApiRequest): Promise<T> {
    const { method = 'GET', signal, idempotencyKey } = request;
    const repeatable = method === 'GET' || idempotencyKey !== undefined;
    const retries = repeatable ? (request.maxRetries ?? this.#options.maxRetries ?? 3) : 0;
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#attempt<T>(path, request);
      } catch (error) {
        if (error instanceof MotcuaError) error.idempotencyKey = idempotencyKey;
        const wait =
          attempt < retries && isTransient(error) ? waitAfter(error, attempt) : undefined;
        if (wait === undefined) throw error;
        await pause(wait, signal);
      }
    }
  }

  async #attempt<T>(path: string, request: ApiRequest): Promise<T> {
    const deadline = new Deadline(request.signal, this.timeout(request));
    try {
      const response = await this.#fetch(path, request, deadline);
      const body = await this.#body(response, request, deadline);
      this.check({ method: request.method ?? 'GET', path, status: response.status, body });
      return body as T;
    } finally {
      deadline.end();
    }
  }

  async #fetch(path: string, request: ApiRequest, deadline: Deadline): Promise<Response> {
    const { method = 'GET', query, json, content } = request;
    const send = this.#options.fetch ?? fetch;
    let response: Response;
    try {
      response = await send(this.baseUrl + path + queryString(query), {
        method,
        headers: this.#headers(request),
        body: json === undefined ? content : JSON.stringify(json),
        signal: deadline.signal,
      });
    } catch (error) {
      throw failure(error, request, deadline);
    }
    if (response.ok) return response;
    const body = await this.#body(response, request, deadline);
    this.check({ method, path, status: response.status, body });
    const answer: ErrorAnswer = {
      operation: `${method} ${path}`,
      status: response.status,
      body,
      retryAfter: retryAfter(response.headers.get('retry-after')),
    };
    throw this.#options.errors?.(answer) ?? new ApiError(answer);
  }

  async #body(response: Response, request: ApiRequest, deadline: Deadline): Promise<unknown> {
    let text: string;
    try {
      text = await response.text();
    } catch (error) {
      throw failure(error, request, deadline);
    }
    if (text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch (cause) {
      if (!response.ok) return undefined;
      throw new ConnectionError(
        'JSON was expected: a proxy or a sign-in page of the network may have answered',
        { cause },
      );
    }
  }

  #headers(request: ApiRequest): Record<string, string> {
    const { secretKey } = this.#options;
    const { siteKey } = this;
    const locale = request.locale ?? this.#options.locale;
    const { json, idempotencyKey, token, version, open } = request;
    return {
      accept: 'application/json',
      ...(locale && { 'accept-language': locale }),
      ...(!open && siteKey && { [SITE_KEY_HEADER]: siteKey }),
      ...(!open && secretKey && { authorization: `Bearer ${secretKey}` }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...(idempotencyKey && { [IDEMPOTENCY_HEADER]: idempotencyKey }),
      ...(token && { [DOSSIER_TOKEN_HEADER]: token }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...request.headers,
    };
  }
}

/** A client for single resources: `new Procedures(createClient({ baseUrl }))` ships no other resource. */
export function createClient(options: ClientOptions): Client {
  return new Client(options);
}

function queryString(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (given.length === 0) return '';
  return `?${new URLSearchParams(given.map(([name, value]) => [name, [value].flat().join(';')])).toString()}`;
}

/** Why a fetch failed: its own error does not say. */
export function failure(cause: unknown, request: RequestOptions, deadline: Deadline): MotcuaError {
  if (request.signal?.aborted) return new AbortError({ cause: request.signal.reason });
  if (deadline.expired) {
    return new TimeoutError('No answer in time. Try again, or give more `timeout`', { cause });
  }
  return new ConnectionError(
    'No connection. Check the network, `baseUrl`, and the origins of the key',
    { cause },
  );
}
