import type { OfficeList, PlaceQuery } from '@motcua/contract';
import type { RequestOptions } from './options.js';
import type { ApiPage } from './page.js';
import { Resource } from './resource.js';

/** Offices; any of them takes any dossier. Open: no key, any origin. */
export class Offices extends Resource {
  /** By part of the name, or by the code of the ward; all of them when nothing is asked. */
  list(query: PlaceQuery = {}, options?: RequestOptions): ApiPage<OfficeList> {
    return this.client.list('/v1/offices', { ...options, query, open: true });
  }
}
