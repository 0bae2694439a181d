/** What every call takes. */
export interface RequestOptions {
  /** Ends the call with an {@link AbortError}. */
  readonly signal?: AbortSignal;
  /** Milliseconds for one attempt, reading the answer included; default that of the client. */
  readonly timeout?: number;
  /** Further attempts where repeating is safe; default that of the client. 0 never repeats. */
  readonly maxRetries?: number;
  /** Language of what the service writes for people, such as `en`; default that of the client. */
  readonly locale?: string;
}

/** What a call takes that creates or changes something. */
export interface WriteOptions extends RequestOptions {
  /**
   * Makes the call safe to repeat: calls with the same key and the same body happen once. 16 to 100 printable
   * characters. Without one, each call makes its own and keeps it over its retries.
   */
  readonly idempotencyKey?: string;
}

/** What a call takes that needs the token of one dossier, from filing or looking it up. */
export interface TokenOptions extends RequestOptions {
  /** Lives about an hour. Keep it in memory only. */
  readonly token: string;
}
