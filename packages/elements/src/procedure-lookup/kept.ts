import type { CatalogueIndex } from '@motcua/contract';

// What forgives slips of the keyboard, highlights and reads codes comes beside the engine: words are found without.
export { marksIn, slips, withCode } from '@motcua/search';

// Copies on the device for when there is no network.

const CACHE = 'motcua-catalogue';
/** A copy on the device steps in when the network takes longer. */
const PATIENCE_MS = 1500;

/** An index that may be an old copy. */
type PerhapsOld = CatalogueIndex & { readonly old?: boolean };

/**
 * The index that the service sends, which is kept; the copy of before when it fails or takes its time.
 * @throws {AggregateError} when there is neither
 */
export function freshOrKept(place: string, fresh: Promise<CatalogueIndex>): Promise<PerhapsOld> {
  const settled = fresh.then(
    (answer) => keep(place, answer, answer.version),
    () => undefined,
  );
  const kept = async (): Promise<PerhapsOld> => {
    const answer = await recall<CatalogueIndex>(place);
    const patience = navigator.onLine ? PATIENCE_MS : 0;
    await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, patience))]);
    return { ...answer, old: true };
  };
  return Promise.any([fresh, kept()]);
}

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
