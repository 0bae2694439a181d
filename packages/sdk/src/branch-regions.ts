import type { BranchRegionList } from '@motcua/contract';
import type { RequestOptions } from './options.js';
import { Resource } from './resource.js';

/** The former districts that each branch serves. Open: no key, any origin. */
export class BranchRegions extends Resource {
  /** All twelve, with the dated phases of their opening and the city's aim for how near a reception point is. */
  list(options?: RequestOptions): Promise<BranchRegionList> {
    return this.client.get('/v1/branch-regions', { ...options, open: true });
  }
}
