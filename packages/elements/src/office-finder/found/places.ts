import type { BranchRegion, BranchRegionList, Office, Ward } from '@motcua/contract';
import { distanceKm, type GeoPoint } from '@motcua/rules';
import { bareKey, placeFinder, placeKey, placeRank } from '@motcua/search';
import { isOneLetterOff } from './slip.js';

/** Something that fits what was typed. */
export type Match =
  | { readonly kind: 'ward'; readonly ward: Ward; readonly former?: string | undefined }
  | { readonly kind: 'district'; readonly name: string; readonly region: BranchRegion }
  | { readonly kind: 'office'; readonly office: Office };

/** From where distances are measured. */
export interface Origin {
  readonly point: GeoPoint;
  /** The device said where it is; else it is the centre of a ward. */
  readonly exact: boolean;
}

/** An office with where it is, as far as that is known. */
export interface Placed {
  readonly office: Office;
  readonly point?: GeoPoint | undefined;
  /** As the crow flies, kilometres. */
  readonly km?: number | undefined;
  /** Its own place is not published: it is measured to the centre of its ward. */
  readonly approximate: boolean;
  /** One of both ends is the centre of a ward, so the distance is about right only. */
  readonly rough: boolean;
}

/** Whether a reception point is as near as the city wants one to be. */
export type AimStanding =
  | { readonly kind: 'within' | 'beyond'; readonly nearest: Placed }
  | { readonly kind: 'unknown' | 'samples'; readonly nearest?: undefined };

const MATCHES = 8;
/** Letters of a name in which one may be wrong; shorter ones fit too much. */
const SHORTEST_SLIP = 4;

/** Wards, regions and offices of a service, made ready to be asked. */
export class Places {
  readonly wards: readonly Ward[];
  readonly regions: BranchRegionList;
  readonly offices: readonly Office[];
  readonly #find: ReturnType<typeof placeFinder<Ward>>;
  readonly #wards: ReadonlyMap<string, Ward>;
  #names: readonly string[] | undefined;

  constructor(wards: readonly Ward[], regions: BranchRegionList, offices: readonly Office[]) {
    this.wards = wards;
    this.regions = regions;
    this.offices = offices;
    this.#find = placeFinder(wards);
    this.#wards = new Map(wards.map((ward) => [ward.code, ward]));
  }

  /** A ward by its code. */
  ward(code: string | undefined): Ward | undefined {
    return code === undefined ? undefined : this.#wards.get(code);
  }

  /** A region by its id. */
  region(id: string): BranchRegion | undefined {
    return this.regions.items.find((region) => region.id === id);
  }

  /**
   * What fits what was typed, the best first: wards of today, former districts, offices; where nothing does, what fits names
   * one letter away.
   */
  matches(query: string): readonly Match[] {
    if (placeKey(query) === '') return [];
    const found = this.#fitting(query);
    if (found.length > 0) return found;
    const name = bareKey(query);
    if (name.length < SHORTEST_SLIP) return [];
    this.#names ??= this.#namesKnown();
    const near = this.#names.filter((one) => isOneLetterOff(one, name));
    const fitting = near.flatMap((one) => this.#fitting(one));
    return [...new Map(fitting.map((match) => [keyOf(match), match])).values()].slice(0, MATCHES);
  }

  /** Names of today and of before, folded, without the kind of unit. */
  #namesKnown(): readonly string[] {
    const names = this.wards.flatMap(({ name, formerWards, formerDistricts }) => [
      name,
      ...formerWards.map((former) => former.name),
      ...formerDistricts,
    ]);
    return [...new Set(names.map(bareKey))];
  }

  #fitting(query: string): readonly Match[] {
    const found = new Map<string, Match>();
    for (const { ward, by, former } of this.#find(query)) {
      const region =
        by === 'former-district'
          ? this.regions.items.find(({ formerDistricts }) => formerDistricts.includes(former ?? ''))
          : undefined;
      if (region !== undefined && former !== undefined) {
        found.set(former, { kind: 'district', name: former, region });
      } else {
        found.set(ward.code, { kind: 'ward', ward, former });
      }
    }
    for (const office of this.offices) {
      // The committee of a ward is found by the ward.
      if (office.kind !== 'ward' && placeRank(office.name, query) < Infinity) {
        found.set(office.id, { kind: 'office', office });
      }
    }
    return [...found.values()].slice(0, MATCHES);
  }

  /** The wards of today that have a part of a former district. */
  wardsOf(district: string): readonly Ward[] {
    return this.wards.filter(({ formerDistricts }) => formerDistricts.includes(district));
  }

  /** The ward whose centre is nearest, and whether the point lies in Hanoi at all. */
  around(point: GeoPoint): { readonly ward: Ward | undefined; readonly inside: boolean } {
    let ward: Ward | undefined;
    let least = Infinity;
    for (const one of this.wards) {
      const km = one.centroid === undefined ? Infinity : distanceKm(point, one.centroid);
      if (km < least) [ward, least] = [one, km];
    }
    const inside = this.wards.some(
      ({ bbox: [west = 0, south = 0, east = 0, north = 0] = [] }) =>
        point.lng >= west && point.lng <= east && point.lat >= south && point.lat <= north,
    );
    return { ward, inside };
  }

  /**
   * Offices in service on a day whose place is published, the nearest first; those measured to the centre of their ward are
   * marked. Committees of wards count where the operator says where they are.
   */
  points(on: string, origin?: Origin): readonly Placed[] {
    return this.#served(on)
      .filter((office) => office.coordinates !== undefined || office.address !== undefined)
      .map((office) => this.placed(office, origin))
      .sort(({ km: a = Infinity }, { km: b = Infinity }) => (a === b ? 0 : a - b));
  }

  /** Offices in service on a day of which no place is published, but for the committees of wards. */
  unplaced(on: string): readonly Office[] {
    return this.#served(on).filter(
      ({ kind, coordinates, address }) =>
        kind !== 'ward' && coordinates === undefined && address === undefined,
    );
  }

  /** How the nearest point stands to the city's aim. Samples say nothing about it. */
  aim(points: readonly Placed[], kilometres: number): AimStanding {
    const real = points.filter(({ office, km }) => office.sample !== true && km !== undefined);
    const [nearest] = real;
    if (nearest?.km === undefined) {
      return { kind: points.some(({ office }) => office.sample) ? 'samples' : 'unknown' };
    }
    return { kind: nearest.km <= kilometres ? 'within' : 'beyond', nearest };
  }

  /** An office with where it is and how far. */
  placed(office: Office, origin?: Origin): Placed {
    const { coordinates, ward } = office;
    const point = coordinates ?? this.ward(ward)?.centroid;
    const km = point && origin && distanceKm(origin.point, point);
    const approximate = coordinates === undefined;
    return { office, point, km, approximate, rough: approximate || origin?.exact !== true };
  }

  /** A list kept on the device may be older than the day. */
  #served(on: string): readonly Office[] {
    return this.offices.filter(
      ({ validFrom = '', validUntil = '9999' }) => validFrom <= on && on <= validUntil,
    );
  }
}

function keyOf(match: Match): string {
  switch (match.kind) {
    case 'ward':
      return match.ward.code;
    case 'district':
      return match.name;
    case 'office':
      return match.office.id;
  }
}

/** `1,2 km` or `1.2 km`; below 100 m it is said so. */
export function kilometresOf(km: number, language: 'vi' | 'en'): string {
  const least = Math.max(km, 0.1);
  const text = least < 10 ? least.toFixed(1) : String(Math.round(least));
  const own = language === 'vi' ? text.replace('.', ',') : text;
  return `${km < 0.1 ? '< ' : ''}${own}\u00A0km`;
}
