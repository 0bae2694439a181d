import type { Site } from '@motcua/contract';
import type { RequestOptions } from './options.js';
import { Resource } from './resource.js';

/** The site that asks. */
export class Sites extends Resource {
  /**
   * What this site may do with its key, on the origin of this page. The key stands in the address: a header of our own
   * would cost browsers a preflight request.
   * @throws {KeyError} `key-unknown`, `key-missing`, or `origin-not-allowed` where the key is not registered
   */
  current(options?: RequestOptions): Promise<Site> {
    return this.client.get('/v1/site', {
      ...options,
      query: { key: this.client.siteKey },
      open: true,
    });
  }
}
