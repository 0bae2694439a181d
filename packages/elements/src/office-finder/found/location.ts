import type { GeoPoint } from '@motcua/rules';

/** What came of asking the device where it is. */
export type Located =
  | { readonly kind: 'found'; readonly point: GeoPoint; readonly accuracyKm: number }
  | { readonly kind: 'denied' | 'unavailable' };

/** Fifteen seconds find a position or none. */
const TIMEOUT = 15_000;

/** Asks the device where it is, once. The browser asks the person first; in some frames and on plain HTTP it refuses. */
export function locate(): Promise<Located> {
  const { geolocation } = navigator as { geolocation?: Geolocation };
  if (geolocation === undefined) return Promise.resolve({ kind: 'unavailable' });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lng, accuracy } }) =>
        resolve({ kind: 'found', point: { lat, lng }, accuracyKm: accuracy / 1000 }),
      ({ code }) => resolve({ kind: code === 1 ? 'denied' : 'unavailable' }),
      { maximumAge: 60_000, timeout: TIMEOUT },
    );
  });
}
