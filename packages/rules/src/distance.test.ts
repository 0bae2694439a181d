import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from './distance.js';

describe('distance as the crow flies', () => {
  it('is that of known places', () => {
    // One degree of latitude is a 360th of the way around.
    expect(distanceKm({ lat: 20, lng: 105 }, { lat: 21, lng: 105 })).toBeCloseTo(111.195, 2);
    // A degree of longitude is shorter here, by the cosine of the latitude.
    expect(distanceKm({ lat: 21, lng: 105 }, { lat: 21, lng: 106 })).toBeCloseTo(103.81, 1);
  });

  it('is nothing to itself, the same both ways, and never longer by a detour', () => {
    const point = fc.record({
      lat: fc.double({ min: 20, max: 22, noNaN: true }),
      lng: fc.double({ min: 105, max: 107, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-9);
      }),
    );
  });
});
