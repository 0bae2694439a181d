/** A point on the earth, WGS 84, decimal degrees. */
export interface GeoPoint {
  readonly lat: number;
  readonly lng: number;
}

/** Mean radius of the earth (IUGG), kilometres. */
const EARTH_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Distance as the crow flies (great circle, haversine), kilometres. Roads are longer; over a city the difference to the
 * ellipsoid stays below 0.6 %.
 */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
