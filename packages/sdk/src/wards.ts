import type { PlaceQuery, WardList } from '@motcua/contract';
import type { RequestOptions } from './options.js';
import { listOf, type ApiPage } from './page.js';
import { Resource } from './resource.js';

/** Wards and communes since 1 July 2025. Open: no key, any origin. */
export class Wards extends Resource {
  /** By name; names of before July 2025 find those of today. All of them when nothing is asked. */
  list(query: Pick<PlaceQuery, 'query'> = {}, options?: RequestOptions): ApiPage<WardList> {
    return listOf(this.client, '/v1/wards', { ...options, query, open: true });
  }
}
