import { DRAFT_CODE_HEADER } from '@motcua/contract';
import type { Draft, DraftContent, DraftState, KeptDraft } from '@motcua/contract';
import { path } from './client.js';
import type { ApiRequest } from './client.js';
import type { RequestOptions, WriteOptions } from './options.js';
import { Resource } from './resource.js';

/** What a call takes that opens one kept draft. */
export interface DraftOptions extends RequestOptions {
  /** Resume code, as it was typed. Not needed for a draft of the person who is signed in. */
  readonly code?: string;
}

/** What saving a draft takes. */
export interface SaveDraftOptions extends DraftOptions {
  /** `version` of the draft the change was made on; refused when another device changed it meanwhile. */
  readonly version: number;
}

/** Drafts kept at the centre, at the wish of the citizen. For the centre's own pages and sites it trusts. */
export class Drafts extends Resource {
  /**
   * Keeps a draft.
   * @returns its id, and the code that opens it on another device: told this once. Never put the code into an address
   *   other than behind a `#`
   */
  keep(content: DraftContent, options?: WriteOptions): Promise<KeptDraft> {
    return this.client.post('/v1/drafts', content, options);
  }

  /**
   * The draft of a code. Not repeated by itself: tries are counted.
   * @throws {NotFoundError} `draft-not-found` for an unknown, expired and removed one alike
   * @throws {ConflictError} `draft-filed` when another device has filed it
   */
  resume(code: string, options?: RequestOptions): Promise<Draft> {
    return this.client.ask('/v1/drafts/lookup', { code }, options);
  }

  /**
   * A kept draft.
   * @throws as {@link resume}
   */
  get(id: string, options: DraftOptions): Promise<Draft> {
    return this.client.get(path`/v1/drafts/${id}`, withCode(options));
  }

  /**
   * Replaces what is kept. After a lost answer, send the same again.
   * @throws {ConflictError} `version-conflict` when another device changed it, `draft-filed` when it has been filed
   */
  save(id: string, content: DraftContent, options: SaveDraftOptions): Promise<DraftState> {
    return this.#send<DraftState>(path`/v1/drafts/${id}`, {
      ...withCode(options),
      method: 'PUT',
      json: content,
    });
  }

  /** Keeps a draft no longer. */
  async remove(id: string, options: DraftOptions): Promise<void> {
    await this.#send(path`/v1/drafts/${id}`, { ...withCode(options), method: 'DELETE' });
  }

  async #send<T>(path: string, request: ApiRequest): Promise<T> {
    const response = await this.client.send(path, request);
    const body: unknown = response.status === 204 ? undefined : await response.json();
    this.client.check({ method: request.method ?? 'GET', path, status: response.status, body });
    return body as T;
  }
}

function withCode<O extends DraftOptions>({ code, ...options }: O): ApiRequest {
  return { ...options, ...(code !== undefined && { headers: { [DRAFT_CODE_HEADER]: code } }) };
}
