import type { CatalogueIndex } from '@motcua/contract';
// What forgives slips of the keyboard, highlights and reads codes comes beside the engine: words are found without.
import { marksIn, slips, withCode, type SearchIndexJson } from '@motcua/search';
import type { DeviceIndex } from './catalogue-index.js';
import type * as Engine from './engine.js';

// Copies on the device for when there is no network.

const CACHE = 'motcua-catalogue';
/** A copy on the device steps in when the network takes longer. */
const PATIENCE_MS = 1500;

/** From the first failure in a row to the next question for the index, and the longest such time. */
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

/** Failures in a row, by the address of the index. */
const failures = new Map<string, number>();

/** An index that may be an old copy. */
type PerhapsOld = CatalogueIndex & { readonly old?: boolean };

/**
 * The index, ready to search. Fails only after a while, longer each time, so that whoever asks with every key press asks
 * the service now and then; asks at once when the device has a network again.
 * @param engine fetches what searches; asked again after a failure, which browsers of before 2026 answer as before
 * @param fresh what the service was asked for already
 * @param again asks it again
 * @throws {unknown} what failed last
 */
export async function loadIndex(
  place: string,
  engine: () => Promise<typeof Engine>,
  fresh: Promise<CatalogueIndex>,
  again: () => Promise<CatalogueIndex>,
): Promise<DeviceIndex> {
  for (let asked = fresh; ; asked = again()) {
    try {
      const { index, asOf, old } = await freshOrKept(place, asked);
      // It checks the format itself and refuses another one.
      const { loadWith } = await engine();
      const loaded = loadWith(index as unknown as SearchIndexJson, slips, marksIn, withCode);
      // Its words are read now, in a task of their own: the page paints before, and no key press waits for them.
      await new Promise((painted) => setTimeout(painted));
      loaded.search('');
      failures.delete(place);
      return old ? { ...loaded, kept: asOf } : loaded;
    } catch (error) {
      const before = failures.get(place) ?? 0;
      failures.set(place, before + 1);
      if (!(await networkBack(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** before)))) throw error;
    }
  }
}

/** Waits for the device to have a network again, so many milliseconds at most; whether it has. */
function networkBack(patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const end = (back: boolean): void => {
      clearTimeout(timer);
      stop.abort();
      resolve(back);
    };
    const timer = setTimeout(end, patience, false);
    addEventListener('online', () => end(true), { signal: stop.signal });
  });
}

/**
 * The index that the service sends, which is kept; the copy of before when it fails or takes its time.
 * @throws {AggregateError} when there is neither
 */
function freshOrKept(place: string, fresh: Promise<CatalogueIndex>): Promise<PerhapsOld> {
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
