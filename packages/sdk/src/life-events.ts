import type { LifeEventList } from '@motcua/contract';
import type { RequestOptions } from './options.js';
import { listOf, type ApiPage } from './page.js';
import { Resource } from './resource.js';

/** Events in a life or a business that group procedures. Open: no key, any origin. */
export class LifeEvents extends Resource {
  /** All of them, each with how many procedures it has. */
  list(options?: RequestOptions): ApiPage<LifeEventList> {
    return listOf(this.client, '/v1/life-events', { ...options, open: true });
  }
}
