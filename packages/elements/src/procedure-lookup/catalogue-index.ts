import type { CatalogueIndex } from '@motcua/contract';
import type { SearchIndex, SearchIndexJson } from '@motcua/search';
import { loadShared, type ServiceConnection } from '../foundation/connection.js';

const NAME = 'catalogue-index';

/** The index on the device. */
export interface DeviceIndex extends SearchIndex {
  /** Day of a copy that was kept, as `2026-07-18`; absent when the service has just sent it. */
  readonly kept?: string;
}

/**
 * The on-device index of a service, loaded once a page. The browser's HTTP cache keeps the versioned file; a copy in the
 * Cache API, where the browser has one, answers while the device is offline or the network is slow.
 */
export function catalogueIndex(connection: ServiceConnection): Promise<DeviceIndex> {
  return loadShared(connection, NAME, async (client) => {
    const path = '/v1/catalogue/index';
    const place = connection.address + path;
    const engine = import('./engine.js');
    const fresh = client.get<CatalogueIndex>(path, { open: true, timeout: 60_000, maxRetries: 1 });
    // Whichever fails first is thrown below.
    void Promise.allSettled([engine, fresh]);
    const { freshOrKept, marksIn, slips, withCode } = await import('./kept.js');
    const { index, asOf, old } = await freshOrKept(place, fresh);
    // It checks the format itself and refuses another one.
    const { loadWith } = await engine;
    const loaded = loadWith(index as unknown as SearchIndexJson, slips, marksIn, withCode);
    // Its words are read now, in a task of their own: the page paints before, and no key press waits for them.
    await new Promise((painted) => setTimeout(painted));
    loaded.search('');
    return old ? { ...loaded, kept: asOf } : loaded;
  });
}

/** Lets go of a kept copy, so that the next caller asks the service again. */
export function forgetIndex(connection: ServiceConnection): void {
  connection.shared.delete(NAME);
}
