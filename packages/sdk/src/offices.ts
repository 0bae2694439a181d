import type { OfficeDetail, OfficeList, OfficeQuery } from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions } from './options.js';
import { listOf, type ApiPage } from './page.js';
import { Resource } from './resource.js';

/** Offices; any of them takes any dossier. Open: no key, any origin. */
export class Offices extends Resource {
  /**
   * In service today, or `on` a day: by part of the name, by the code of the ward, by what they take, or the nearest to a
   * place first. All of them when nothing is asked. `near` is for places: the position of a person should stay on their
   * device, where `distanceKm()` of `@motcua/rules` measures as the service does.
   */
  list(query: OfficeQuery = {}, options?: RequestOptions): ApiPage<OfficeList> {
    return listOf(this.client, '/v1/offices', { ...options, query, open: true });
  }

  /**
   * One office, also one that has closed: `replacedBy` then names who serves instead today.
   * @throws {NotFoundError} when there never was one of that id
   */
  get(id: string, options?: RequestOptions): Promise<OfficeDetail> {
    return this.client.get(path`/v1/offices/${id}`, { ...options, open: true });
  }
}
