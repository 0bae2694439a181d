import { distanceKm } from '@motcua/rules';
import { placeFinder, placeKey, placeRank } from '@motcua/search';
import type { PlaceMatch } from '@motcua/search';
import type {
  BranchRegion,
  BranchRegionList,
  Coordinates,
  Office,
  OfficeDetail,
  Ward,
} from '@motcua/contract';
import type { ShippedPlaces } from './shipped.js';

/** What to look for among places. */
export interface PlaceQuery {
  readonly query?: string | undefined;
  /** Code of a ward. */
  readonly ward?: string | undefined;
  /** Only offices in service on that day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Only offices that take this procedure, by its code. */
  readonly procedure?: string | undefined;
  /** The nearest first; those whose place is not known last. */
  readonly near?: Coordinates | undefined;
}

type WardFinder = (query: string) => readonly PlaceMatch<Ward>[];

/** Reading the names takes a while, and the wards stay the same when offices change. */
const finders = new WeakMap<readonly Ward[], WardFinder>();

function finderOf(wards: readonly Ward[]): WardFinder {
  const known = finders.get(wards) ?? placeFinder(wards);
  finders.set(wards, known);
  return known;
}

/**
 * The wards and communes since 1 July 2025, the branch regions, and the offices that take dossiers: those of the shipped
 * facts, and over them those that the operator published.
 *
 * Agency identifiers of Hanoi's units are not in any source: dossier codes are made of the centre's root identifier (`H26`)
 * and a group that the operator configures for each office.
 */
export class Places {
  readonly wards: readonly Ward[];
  readonly regions: BranchRegionList;
  /** All that is known of, also offices that have closed or not opened yet. */
  readonly offices: readonly Office[];
  readonly #find: WardFinder;
  readonly #byId: ReadonlyMap<string, Office>;

  /** @param published the operator's offices; one with the id of a shipped office stands in its place */
  constructor({ wards, regions, offices }: ShippedPlaces, published: readonly Office[] = []) {
    const own = new Map(published.map((office) => [office.id, office]));
    const known = offices.map((office) => own.get(office.id) ?? office);
    const shippedIds = new Set(offices.map(({ id }) => id));
    this.wards = wards;
    this.regions = regions;
    this.offices = [...known, ...published.filter(({ id }) => !shippedIds.has(id))];
    this.#byId = new Map(this.offices.map((office) => [office.id, office]));
    this.#find = finderOf(wards);
  }

  /**
   * Wards by a name of today or of before July 2025, former districts too; marks and case do not matter. All of them when
   * nothing is asked.
   */
  findWards(query = ''): readonly Ward[] {
    return this.#find(query).map(({ ward }) => ward);
  }

  /** Former districts by their name, each with its branch region. */
  findDistricts(
    query: string,
  ): readonly { readonly name: string; readonly region: BranchRegion }[] {
    if (placeKey(query) === '') return [];
    return this.regions.items.flatMap((region) =>
      region.formerDistricts
        .filter((name) => placeRank(name, query) <= 1)
        .map((name) => ({ name, region })),
    );
  }

  /** Offices in service on a day, by name or by the ward they serve. Any office takes any dossier, unless it says less. */
  findOffices({ query = '', ward, on, procedure, near }: PlaceQuery): readonly Office[] {
    const wanted = placeKey(query);
    const wards = new Set(wanted === '' ? [] : this.findWards(query).map(({ code }) => code));
    const found = this.offices.filter((office) => {
      if (!inService(office, on)) return false;
      if (ward !== undefined && office.ward !== undefined && office.ward !== ward) return false;
      if (procedure !== undefined && office.procedures?.includes(procedure) === false) return false;
      if (wanted === '') return true;
      return placeKey(office.name).includes(wanted) || wards.has(office.ward ?? '');
    });
    if (near === undefined) return found;
    const away = (office: Office): number =>
      office.coordinates === undefined ? Infinity : distanceKm(near, office.coordinates);
    return found
      .map((office) => ({ office, km: away(office) }))
      .sort((a, b) => (a.km === b.km ? 0 : a.km - b.km))
      .map(({ office }) => office);
  }

  /** An office by its id, also one that has closed. */
  office(id: string): Office | undefined {
    return this.#byId.get(id);
  }

  /** An office with the one that serves instead on a day, when it has closed. */
  detail(id: string, on: string): OfficeDetail | undefined {
    const office = this.office(id);
    if (office === undefined) return undefined;
    const replacedBy = closedBefore(office, on) ? this.#heir(office, on) : undefined;
    return { ...office, ...(replacedBy && { replacedBy }) };
  }

  /** A ward by its code. */
  ward(code: string): Ward | undefined {
    return this.wards.find((ward) => ward.code === code);
  }

  /** The end of the chain of successors; the import refuses chains that come back to themselves. */
  #heir(office: Office, on: string): Office | undefined {
    let heir: Office | undefined = office;
    for (let steps = 0; heir !== undefined && steps <= this.offices.length; steps += 1) {
      if (!closedBefore(heir, on)) return heir;
      heir = heir.successor === undefined ? undefined : this.office(heir.successor);
    }
    return undefined;
  }
}

/** Whether an office serves on a day; its first and its last day count. */
export function inService({ validFrom = '', validUntil = '9999' }: Office, on: string): boolean {
  return validFrom <= on && on <= validUntil;
}

function closedBefore({ validUntil }: Office, on: string): boolean {
  return validUntil !== undefined && validUntil < on;
}
