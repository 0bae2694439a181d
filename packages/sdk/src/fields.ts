import type { FieldList } from '@motcua/contract';
import type { RequestOptions } from './options.js';
import { listOf, type ApiPage } from './page.js';
import { Resource } from './resource.js';

/** Fields of administration (lĩnh vực). Open: no key, any origin. */
export class Fields extends Resource {
  /** All of them, each with how many procedures it has. */
  list(options?: RequestOptions): ApiPage<FieldList> {
    return listOf(this.client, '/v1/fields', { ...options, open: true });
  }
}
