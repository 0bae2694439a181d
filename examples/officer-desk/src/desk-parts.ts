import type { Places } from './places.js';
import type { Service } from './service.js';
import type { Doorkeeper } from './visits.js';

/** What the parts of the desk work with. */
export interface DeskParts {
  readonly door: Doorkeeper;
  readonly motcua: Service;
  readonly places: Places;
  readonly now: () => number;
}
