import type { CatalogueIndex } from '@motcua/contract';
import type { SearchIndex } from '@motcua/search';
import { loadShared, type ServiceConnection } from '../foundation/connection.js';
import type * as Engine from './engine.js';

const NAME = 'catalogue-index';

/** The index on the device. */
export interface DeviceIndex extends SearchIndex {
  /** Day of a copy that was kept, as `2026-07-18`; absent when the service has just sent it. */
  readonly kept?: string;
}

/**
 * The on-device index of a service, loaded once a page. The browser's HTTP cache keeps the versioned file; a copy in the
 * Cache API, where the browser has one, answers while the device is offline or the network is slow. After a failure it is
 * pending for a while, so that not every key press asks again.
 */
export function catalogueIndex(connection: ServiceConnection): Promise<DeviceIndex> {
  return loadShared(connection, NAME, async (client) => {
    const path = '/v1/catalogue/index';
    const ask = (): Promise<CatalogueIndex> =>
      client.get(path, { open: true, timeout: 60_000, maxRetries: 1 });
    const engine = (): Promise<typeof Engine> => import('./engine.js');
    const fresh = ask();
    // Fetched beside each other; whichever fails first is thrown below.
    void Promise.allSettled([engine(), fresh]);
    const { loadIndex } = await import('./kept.js');
    return loadIndex(connection.address + path, engine, fresh, ask);
  });
}

/** Lets go of a kept copy, so that the next caller asks the service again. */
export function forgetIndex(connection: ServiceConnection): void {
  connection.shared.delete(NAME);
}
