// Copies on the device for when there is no network.

const CACHE = 'motcua-catalogue';

/** Keeps an answer on the device; one of the same version is not written again. */
export async function keep(place: string, answer: unknown, version?: number): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    const etag = `"${version}"`;
    const known = version && (await cache.match(place))?.headers.get('etag');
    if (known === etag) return;
    await cache.put(place, new Response(JSON.stringify(answer), { headers: { etag } }));
  } catch {
    // No Cache API here (plain HTTP, a cross-site frame), or no room: it works without.
  }
}

/** An answer that was kept. @throws {unknown} when there is none */
export async function recall<T>(place: string): Promise<T> {
  const kept = await (await caches.open(CACHE)).match(place);
  if (kept === undefined) throw new RangeError(place);
  return kept.json() as Promise<T>;
}
