import type { ServiceConnection } from '../foundation/connection.js';

const CACHE = 'motcua-places';

/** What was read, and since when it lies on the device if the service could not be reached. */
export interface Read<T> {
  readonly value: T;
  /** An instant, RFC 3339; absent when the service answered. */
  readonly keptAt?: string;
}

/**
 * Reads public facts of the service and keeps a copy in the Cache API, where the browser has one: it answers while the
 * service cannot be reached. Nothing about the person who reads is kept.
 * @throws what the client throws, when no copy is kept either
 */
export async function readKept<T>(
  { address, client }: ServiceConnection,
  path: string,
): Promise<Read<T>> {
  const place = address + path;
  const cache = await openCache();
  try {
    const value = await client.get<T>(path, { open: true, maxRetries: 1 });
    const copy = new Response(JSON.stringify(value), {
      headers: { date: new Date().toUTCString() },
    });
    // Without room for it, it works as well.
    await cache?.put(place, copy).catch(() => undefined);
    return { value };
  } catch (error) {
    const kept = await cache?.match(place);
    if (kept === undefined) throw error;
    const keptAt = new Date(kept.headers.get('date') ?? 0).toISOString();
    return { value: (await kept.json()) as T, keptAt };
  }
}

/** The cache of the device; `undefined` where the browser has none (plain HTTP, a cross-site frame, a private window). */
async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(CACHE);
  } catch {
    return undefined;
  }
}
