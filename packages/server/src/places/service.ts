import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fold } from '@motcua/search';
import type { Office, Ward } from '@motcua/contract';

/** What to look for among places. */
export interface PlaceQuery {
  readonly query?: string | undefined;
  /** Code of a ward. */
  readonly ward?: string | undefined;
}

/** A ward with all it is found by. */
interface SearchableWard {
  readonly ward: Ward;
  readonly names: readonly string[];
  readonly formerNames: readonly string[];
}

/**
 * The wards and communes since 1 July 2025 and the offices that take dossiers: facts that ship with the service, in
 * `catalogue/wards.json` and `catalogue/offices.json`. What no source gives is absent.
 *
 * Agency identifiers of Hanoi's units are not in any source either: dossier codes are made of the centre's root
 * identifier (`H26`) and a group that the operator configures for each office.
 */
export class Places {
  readonly wards: readonly Ward[];
  readonly offices: readonly Office[];
  readonly #searchable: readonly SearchableWard[];

  constructor(wards: readonly Ward[], offices: readonly Office[]) {
    this.wards = wards;
    this.offices = [...offices, ...wards.map(committeeOf)];
    this.#searchable = wards.map((ward) => ({
      ward,
      names: [ward.name, ward.fullName, ward.nameEn ?? '', ward.code].map(comparable),
      formerNames: [
        ...ward.formerWards.flatMap(({ name, district }) => [name, `${name} ${district}`]),
        ...ward.formerDistricts,
      ].map(comparable),
    }));
  }

  /** Reads the facts that ship with the service. */
  static async read(): Promise<Places> {
    const [{ wards }, { offices }] = await Promise.all([
      readShipped<{ wards: readonly Ward[] }>('wards.json'),
      readShipped<{ offices: readonly Office[] }>('offices.json'),
    ]);
    return new Places(wards, offices);
  }

  /**
   * Wards by a name of today or of before July 2025, former districts too; marks and case do not matter. Today's
   * names come first, then former ones; a full match before a beginning, a beginning before the rest.
   */
  findWards(query = ''): readonly Ward[] {
    const wanted = comparable(query);
    if (wanted === '') return this.wards;
    return this.#searchable
      .map((entry, position) => ({ entry, position, rank: rankOf(entry, wanted) }))
      .filter(({ rank }) => rank < Infinity)
      .sort((a, b) => a.rank - b.rank || a.position - b.position)
      .map(({ entry }) => entry.ward);
  }

  /**
   * Offices by name or by the ward they serve. Any office takes any dossier; those of a ward and the centre come
   * first when a ward is asked for.
   */
  findOffices({ query = '', ward }: PlaceQuery): readonly Office[] {
    const wanted = comparable(query);
    const wards = new Set(wanted === '' ? [] : this.findWards(query).map(({ code }) => code));
    return this.offices.filter((office) => {
      if (ward !== undefined && office.ward !== undefined && office.ward !== ward) return false;
      if (wanted === '') return true;
      return comparable(office.name).includes(wanted) || wards.has(office.ward ?? '');
    });
  }

  /** An office by its id. */
  office(id: string): Office | undefined {
    return this.offices.find((office) => office.id === id);
  }

  /** A ward by its code. */
  ward(code: string): Ward | undefined {
    return this.wards.find((ward) => ward.code === code);
  }
}

let shipped: Promise<Places> | undefined;

/** The places that ship with the service, read once. */
export function shippedPlaces(): Promise<Places> {
  shipped ??= Places.read();
  return shipped;
}

/** An office by its id; `undefined` when there is none. */
export async function officeById(id: string): Promise<Office | undefined> {
  return (await shippedPlaces()).office(id);
}

/** Code of Hanoi in the list of provinces. */
const HANOI = '01';

/** Names places by what forms keep of an address: codes of wards and of Hanoi. What is no code stays as it is. */
export async function placeNames(): Promise<(part: string) => string> {
  const places = await shippedPlaces();
  return (part) => (part === HANOI ? 'Thành phố Hà Nội' : (places.ward(part)?.fullName ?? part));
}

/** The People's Committee of a ward: competent for its dossiers, which does not say where its counter is. */
function committeeOf(ward: Ward): Office {
  return {
    id: `ward-${ward.code}`,
    kind: 'ward',
    name: `UBND ${ward.fullName}`,
    ward: ward.code,
    verified: false,
    notes: [
      {
        vi: 'Cơ quan có thẩm quyền ở cấp xã; địa điểm tiếp nhận hồ sơ chưa có nguồn xác nhận.',
        en: 'The competent authority at commune level; no source confirms where it takes dossiers.',
      },
    ],
  };
}

/** The kinds of unit before a name: people leave them out or write another one. */
const UNIT = /^(?:phuong|xa|thi tran|quan|huyen|thi xa|p|x|q|h)[\s.]+(?=\S)/;

function comparable(name: string): string {
  return fold(name)
    .replace(/[\s–-]+/g, ' ')
    .trim();
}

function rankOf({ names, formerNames }: SearchableWard, wanted: string): number {
  const bare = wanted.replace(UNIT, '');
  const best = (candidates: readonly string[], text: string): number =>
    Math.min(
      ...candidates.map((candidate) => {
        const short = candidate.replace(UNIT, '');
        if (candidate === text || short === text) return 0;
        if (candidate.startsWith(text) || short.startsWith(text)) return 1;
        return ` ${candidate}`.includes(` ${text}`) ? 2 : Infinity;
      }),
    );
  return Math.min(
    best(names, wanted),
    best(names, bare) + 0.5,
    best(formerNames, wanted) + 3,
    // "quận Cầu Giấy" says which kind is meant; only without any hit the kind is ignored.
    best(formerNames, bare) + 6,
  );
}

/** A JSON file of ours; its shape is held by the tests. */
async function readShipped<T>(name: string): Promise<T> {
  const path = fileURLToPath(new URL(`../../catalogue/${name}`, import.meta.url));
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
