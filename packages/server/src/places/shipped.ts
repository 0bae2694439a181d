import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BranchRegion, BranchRegionList, Office, Ward } from '@motcua/contract';

/** A branch region as its file has it; the wards follow from their former districts. */
type RegionFacts = Omit<BranchRegion, 'wards'>;

/** Facts about places that ship with the service; what no source gives is absent. */
export interface ShippedPlaces {
  readonly wards: readonly Ward[];
  readonly regions: BranchRegionList;
  /** The centre, its branches by name, and the committee of each ward. */
  readonly offices: readonly Office[];
  /** Made up, to show how published addresses and hours look; never among facts unless the operator asks for it. */
  readonly samples: readonly Office[];
}

let shipped: Promise<ShippedPlaces> | undefined;

/** The facts in `catalogue/`: wards, branch regions, offices and sample points; read once. */
export function shippedPlaces(): Promise<ShippedPlaces> {
  shipped ??= read();
  return shipped;
}

async function read(): Promise<ShippedPlaces> {
  const [{ wards }, { regions, ...about }, { offices }, samples] = await Promise.all([
    readJson<{ wards: readonly Ward[] }>('wards.json'),
    readJson<{ regions: readonly RegionFacts[] } & Omit<BranchRegionList, 'items'>>(
      'branch-regions.json',
    ),
    readJson<{ offices: readonly Office[] }>('offices.json'),
    readJson<{ offices: readonly Office[] }>('sample-offices.json'),
  ]);
  const { phases, source, aim } = about;
  return {
    wards: wards.map((ward) => ({ ...ward, regions: regionsOf(ward, regions) })),
    regions: {
      items: regions.map((region) => ({ ...region, wards: wardsOf(region, wards) })),
      phases,
      source,
      ...(aim && { aim }),
    },
    offices: [...offices, ...wards.map(committeeOf)],
    samples: samples.offices,
  };
}

/** Every branch region that a former district of the ward belongs to. */
function regionsOf(ward: Ward, regions: readonly RegionFacts[]): string[] {
  return regions.filter((region) => touches(region, ward)).map(({ id }) => id);
}

function wardsOf(region: RegionFacts, wards: readonly Ward[]): string[] {
  return wards.filter((ward) => touches(region, ward)).map(({ code }) => code);
}

function touches({ formerDistricts }: RegionFacts, ward: Ward): boolean {
  return ward.formerDistricts.some((district) => formerDistricts.includes(district));
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

/** A JSON file of ours; its shape is held by the tests. */
async function readJson<T>(name: string): Promise<T> {
  const path = fileURLToPath(new URL(`../../catalogue/${name}`, import.meta.url));
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
