import type { Scoreboard, ScoreboardQuery } from '@motcua/contract';
import type { RequestOptions } from './options.js';
import { Resource } from './resource.js';

/** What was measured. Open: no key, any origin. */
export class Scoreboards extends Resource {
  /** On time and satisfaction of a period (this month when none is given), with n and as-of; small n hides rates. */
  get(query: ScoreboardQuery = {}, options?: RequestOptions): Promise<Scoreboard> {
    return this.client.get('/v1/scoreboard', { ...options, query, open: true });
  }
}
