import type { AgencyList } from '@motcua/contract';
import type { RequestOptions } from './options.js';
import { listOf, type ApiPage } from './page.js';
import { Resource } from './resource.js';

/** Competent authorities. Open: no key, any origin. */
export class Agencies extends Resource {
  /** All of them, as published, each with how many procedures it has. */
  list(options?: RequestOptions): ApiPage<AgencyList> {
    return listOf(this.client, '/v1/agencies', { ...options, open: true });
  }
}
