import type { CatalogueIndex } from '@motcua/contract';
import type { SearchIndex, SearchIndexJson } from '@motcua/search';
import { Procedures } from '@motcua/sdk/procedures.js';
import { loadShared, type ServiceConnection } from '../foundation/connection.js';

const CACHE = 'motcua-catalogue';

/**
 * The on-device index of a service, loaded once a page. The browser's HTTP cache keeps the versioned file; a copy in the
 * Cache API, where the browser has one, answers while the device is offline.
 */
export function catalogueIndex(connection: ServiceConnection): Promise<SearchIndex> {
  return loadShared(connection, 'catalogue-index', async (client) => {
    const place = `${connection.address}/v1/catalogue/index`;
    // Nobody who only reads the page has to load the engine.
    const engine = import('./engine.js');
    const indexOf = async ({ index }: CatalogueIndex): Promise<SearchIndex> => {
      // loadIndex checks the format itself and refuses another one.
      return (await engine).loadIndex(index as unknown as SearchIndexJson);
    };
    engine.catch(() => undefined);
    try {
      const answer = await new Procedures(client).index({ timeout: 60_000, maxRetries: 1 });
      void keep(place, answer);
      return await indexOf(answer);
    } catch (error) {
      const kept = await recall(place);
      if (kept === undefined) throw error;
      return indexOf(kept);
    }
  });
}

async function keep(place: string, answer: CatalogueIndex): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    const known = await cache.match(place);
    if (known?.headers.get('etag') === `"${answer.version}"`) return;
    await cache.put(
      place,
      new Response(JSON.stringify(answer), { headers: { etag: `"${answer.version}"` } }),
    );
  } catch {
    // No Cache API here (plain HTTP, a cross-site frame), or no room: it works without.
  }
}

async function recall(place: string): Promise<CatalogueIndex | undefined> {
  try {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(place);
    return kept === undefined ? undefined : ((await kept.json()) as CatalogueIndex);
  } catch {
    return undefined;
  }
}
