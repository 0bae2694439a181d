import type { BranchRegion, BranchRegionList, Office, OfficeDetail, Ward } from '@motcua/contract';
import { problem, type RemoteAnswer, type RemoteRule } from '../testing/service.test-support.js';

/** Facts as the files of the service have them. */
export interface PlaceFacts {
  readonly wards: readonly Ward[];
  readonly regions: BranchRegionList;
}

/** Puts wards and regions of the shipped files together as the service does. */
export function placeFacts(
  { wards }: { readonly wards: readonly Ward[] },
  {
    regions,
    ...about
  }: Omit<BranchRegionList, 'items'> & { readonly regions: readonly Omit<BranchRegion, 'wards'>[] },
): PlaceFacts {
  const touches = (region: Pick<BranchRegion, 'formerDistricts'>, ward: Ward): boolean =>
    ward.formerDistricts.some((district) => region.formerDistricts.includes(district));
  return {
    wards: wards.map((ward) => ({
      ...ward,
      regions: regions.filter((region) => touches(region, ward)).map(({ id }) => id),
    })),
    regions: {
      ...about,
      items: regions.map((region) => ({
        ...region,
        wards: wards.filter((ward) => touches(region, ward)).map(({ code }) => code),
      })),
    },
  };
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** Office hours of most counters. */
export const officeHours: NonNullable<Office['hours']> = {
  weekly: [
    { days: [...week], from: '08:00', to: '12:00' },
    { days: [...week], from: '13:00', to: '17:00' },
  ],
};

/** Offices as an operator publishes them: near and far, with little and with everything known. */
export const publishedOffices: readonly Office[] = [
  {
    id: 'centre',
    kind: 'centre',
    name: 'Trung tâm Phục vụ hành chính công thành phố Hà Nội',
    website: 'https://ttpvhcc.hanoi.gov.vn',
    verified: false,
  },
  {
    id: 'truc-bach',
    kind: 'reception-point',
    name: 'Điểm tiếp nhận Trúc Bạch',
    ward: '00004',
    address: 'Số 2, phố Trúc Bạch, phường Ba Đình',
    telephone: '024 3733 1234',
    website: 'https://example.vn/truc-bach',
    coordinates: { lat: 21.0456, lng: 105.8412 },
    hours: officeHours,
    verified: true,
  },
  {
    id: 'cau-giay',
    kind: 'reception-point',
    name: 'Điểm tiếp nhận Cầu Giấy',
    ward: '00166',
    address: 'Số 36, phố Cầu Giấy',
    telephone: '1900 1009',
    verified: true,
  },
  {
    id: 'ngoc-ha',
    kind: 'reception-point',
    name: 'Điểm tiếp nhận Ngọc Hà',
    ward: '00008',
    address: 'Số 25, phố Liễu Giai',
    coordinates: { lat: 21.0371, lng: 105.8136 },
    hours: { weekly: [] },
    validUntil: '2026-12-31',
    successor: 'truc-bach',
    verified: false,
  },
  {
    id: 'soc-son',
    kind: 'reception-point',
    name: 'Điểm tiếp nhận Sóc Sơn',
    ward: '00376',
    address: 'Số 1, đường Đa Phúc',
    coordinates: { lat: 21.2574, lng: 105.8492 },
    procedures: ['1.001193', '1.004222'],
    verified: true,
  },
  ...[1, 2].map((number) => ({
    id: `branch-${number}`,
    kind: 'branch',
    number,
    name: `Chi nhánh Trung tâm Phục vụ hành chính công số ${number}`,
    verified: false,
  })),
];

/** A closed office, which the list does not have any more. */
export const closedOffice: OfficeDetail = {
  id: 'quan-thanh',
  kind: 'reception-point',
  name: 'Điểm tiếp nhận Quán Thánh',
  ward: '00004',
  address: 'Số 9, phố Quán Thánh',
  validUntil: '2026-06-30',
  successor: 'truc-bach',
  verified: true,
};

/** A point of a demonstration. */
export const sampleOffice: Office = {
  id: 'sample-ba-dinh',
  kind: 'reception-point',
  name: 'Điểm tiếp nhận Ba Đình (mẫu)',
  ward: '00004',
  address: 'Địa chỉ mẫu, Phường Ba Đình, Hà Nội',
  telephone: '024 0000 0000',
  coordinates: { lat: 21.0385, lng: 105.8381 },
  hours: officeHours,
  sample: true,
  verified: false,
};

/** Answers as the service does for places. */
export function remotePlaces(
  { wards, regions }: PlaceFacts,
  offices: readonly Office[] = publishedOffices,
): RemoteRule {
  return (path): RemoteAnswer | undefined => {
    const { pathname } = new URL(path, 'https://centre.example');
    if (pathname === '/v1/wards') return { body: { items: wards } };
    if (pathname === '/v1/branch-regions') return { body: regions };
    if (pathname === '/v1/offices') return { body: { items: offices } };
    const [, id] = /^\/v1\/offices\/([^/]+)$/.exec(pathname) ?? [];
    if (id === undefined) return undefined;
    const office = [...offices, closedOffice].find((one) => one.id === id);
    if (office === undefined) return problem(404, 'not-found', 'Nothing here');
    const heir = offices.find((one) => one.id === office.successor);
    const closed = (office.validUntil ?? '9999') < '2026-11-22';
    return { body: { ...office, ...(closed && heir && { replacedBy: heir }) } };
  };
}
