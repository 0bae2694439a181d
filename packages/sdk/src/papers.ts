import type { PaperCheck, SigningKeys } from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions } from './options.js';
import { Resource } from './resource.js';

/** What papers are sent as beside JSON. */
export type PaperFileType = 'application/pdf' | 'text/html';

/** Papers by the codes on them, for whoever holds one. Offline: `verifyReceipt()` of `@motcua/sdk/verify`. */
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
}
