import type { ApiRequest, Client } from './client.js';

/** What a list answers: items, and a cursor while there are more. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** What a page holds. */
export type Item<P extends Page<unknown>> = Awaited<P['items'][number]>;

/**
 * A list call: await it for the first page, or go over every item of every page. Nothing is asked before one of the
 * two, and later pages are asked only when their items are reached.
 *
 * ```ts
 * const { items, total } = await motcua.procedures.list({ query: 'khai sinh' });
 * for await (const ward of motcua.wards.list()) console.log(ward.name);
 * ```
 */
export class ApiPage<P extends Page<unknown>> implements PromiseLike<P>, AsyncIterable<Item<P>> {
  readonly #fetch: (cursor: string | undefined) => Promise<P>;
  #first: Promise<P> | undefined;

  constructor(fetch: (cursor: string | undefined) => Promise<P>) {
    this.#fetch = fetch;
  }

  then<A = P, B = never>(
    fulfilled?: ((page: P) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#page().then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B> {
    return this.#page().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<P> {
    return this.#page().finally(settled);
  }

  /** Page by page. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    let page = await this.#page();
    yield page;
    while (page.next !== undefined) {
      page = await this.#fetch(page.next);
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item<P>, void, undefined> {
    for await (const page of this.pages()) {
      yield* page.items as readonly Item<P>[];
    }
  }

  #page(): Promise<P> {
    return (this.#first ??= this.#fetch(undefined));
  }
}

/** Reads a list. Not a method of the client: a page that reads none does not load it. */
export function listOf<P extends Page<unknown>>(
  client: Client,
  path: string,
  request: ApiRequest,
): ApiPage<P> {
  return new ApiPage((cursor) =>
    client.get<P>(
      path,
      cursor === undefined ? request : { ...request, query: { ...request.query, cursor } },
    ),
  );
}
