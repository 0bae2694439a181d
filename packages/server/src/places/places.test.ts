import { describe, expect, it } from 'vitest';
import { BranchRegionList, OfficeList, WardList } from '@motcua/contract/schemas';
import type { Office } from '@motcua/contract';
import { Places } from './places.js';
import { placeNames } from './service.js';
import { shippedPlaces } from './shipped.js';

const shipped = await shippedPlaces();
const places = new Places(shipped);
const on = '2026-11-22';
const names = (query: string) => places.findWards(query).map(({ fullName }) => fullName);

describe('wards', () => {
  it('are the 126 of today, 51 phường and 75 xã, as the contract has them', () => {
    expect(WardList.strict().parse({ items: places.wards }).items).toEqual(places.wards);
    const types = places.wards.map(({ type }) => type);
    expect(types.filter((type) => type === 'phường')).toHaveLength(51);
    expect(types.filter((type) => type === 'xã')).toHaveLength(75);
    expect(names('')).toHaveLength(126);
  });

  it('are found by their name, without marks and without the kind of unit', () => {
    expect(names('ba dinh')[0]).toBe('Phường Ba Đình');
    expect(names('P. Ba Đình')[0]).toBe('Phường Ba Đình');
    expect(names('huong son')[0]).toBe('Xã Hương Sơn');
    expect(names('hoà lạc')).toEqual(names('hòa lạc'));
  });

  it('are found by a former ward and a former district', () => {
    expect(names('truc bach')).toContain('Phường Ba Đình');
    expect(names('phường Trúc Bạch')).toContain('Phường Ba Đình');
    const district = names('quận Cầu Giấy');
    expect(district[0]).toBe('Phường Cầu Giấy');
    expect(district.length).toBeGreaterThan(1);
    expect(names('xyzxyz')).toEqual([]);
  });

  it('every one of them is found first by its own name, typed without marks', () => {
    for (const { name, nameEn = '', fullName } of places.wards) {
      const same = places.wards.filter((ward) => ward.name === name).map((ward) => ward.fullName);
      expect(same, nameEn).toContain(names(nameEn)[0]);
      expect(names(fullName)[0]).toBe(fullName);
    }
  });

  it('every one of them is found by each former ward and district it was made of', () => {
    for (const ward of places.wards) {
      const former = ward.formerWards.flatMap(({ name, district }) => [
        name,
        `${name}, ${district}`,
      ]);
      for (const query of [...former, ...ward.formerDistricts]) {
        expect(names(query), query).toContain(ward.fullName);
      }
    }
  });

  it('name a region only where all their former districts are in it', () => {
    const baDinh = places.ward('00004');
    expect(baDinh?.formerDistricts).toEqual(['Quận Ba Đình', 'Quận Hoàn Kiếm', 'Quận Tây Hồ']);
    expect(baDinh).not.toHaveProperty('region');
    expect(places.wards.filter(({ region }) => region !== undefined)).toHaveLength(82);
  });

  it('lie inside their own boxes, and their boxes inside Hanoi', () => {
    for (const { centroid, bbox = [], areaKm2 = 0, name } of places.wards) {
      const [west = 0, south = 0, east = 0, north = 0] = bbox;
      expect(centroid!.lng > west && centroid!.lng < east, name).toBe(true);
      expect(centroid!.lat > south && centroid!.lat < north, name).toBe(true);
      expect([west > 105.2, south > 20.5, east < 106.1, north < 21.4]).not.toContain(false);
      expect(areaKm2).toBeGreaterThan(0);
    }
  });
});

describe('branch regions', () => {
  const { items, phases, aim } = places.regions;

  it('are twelve, by the 30 former districts, each with a dated phase', () => {
    expect(BranchRegionList.strict().parse(places.regions)).toEqual(places.regions);
    expect(items).toHaveLength(12);
    const districts = items.flatMap(({ formerDistricts }) => formerDistricts);
    expect(new Set(districts).size).toBe(30);
    expect(districts).toHaveLength(30);
    expect(phases.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['1', '2024-12-01', '2025-03-01'],
      ['2', '2025-04-01', '2025-06-30'],
      ['3', '2025-07-01', undefined],
    ]);
    expect(items.filter(({ phase }) => phase === '1').map(({ name }) => name)).toEqual([
      'Cầu Giấy – Thanh Xuân',
      'Tây Hồ',
    ]);
    expect(items.every(({ phase }) => phases.some(({ id }) => id === phase))).toBe(true);
    expect([aim?.kilometres, aim?.minutes]).toEqual([5, 30]);
  });

  it('no number of a branch is said, since no source says which region it serves', () => {
    expect(JSON.stringify(places.regions)).not.toMatch(/chi nhánh (số )?\d|branch (number )?\d/i);
    expect(places.offices.filter(({ region }) => region !== undefined)).toEqual([]);
  });

  it('are found by a former district', () => {
    const found = (query: string) =>
      places.findDistricts(query).map(({ name, region }) => `${name}: ${region.id}`);
    expect(found('quan cau giay')).toEqual(['Quận Cầu Giấy: cau-giay-thanh-xuan']);
    expect(found('Sơn Tây')).toEqual(['Thị xã Sơn Tây: ba-vi-son-tay-thach-that']);
    expect(found('truc bach')).toEqual([]);
    expect(found(' ')).toEqual([]);
  });

  it('every one of the 126 wards finds its region, or all of its regions', () => {
    const regionOf = new Map(
      items.flatMap(({ id, formerDistricts }) =>
        formerDistricts.map((name) => [name, id] as const),
      ),
    );
    expect(places.wards).toHaveLength(126);
    for (const { code, fullName, formerDistricts, regions = [] } of places.wards) {
      const expected = new Set(formerDistricts.map((district) => regionOf.get(district)));
      expect(regions.length, fullName).toBeGreaterThan(0);
      expect(new Set(regions), fullName).toEqual(expected);
      expect(items.filter(({ wards }) => wards.includes(code)).map(({ id }) => id)).toEqual(
        regions,
      );
    }
    const several = places.wards.filter(({ regions = [] }) => regions.length > 1);
    expect(several).toHaveLength(44);
    expect(places.ward('00004')?.regions).toEqual(['tay-ho', 'dong-da-hoan-kiem-ba-dinh']);
  });
});

describe('offices', () => {
  it('are the centre, nine branches and the committee of each ward; nothing unknown is given', () => {
    expect(OfficeList.parse({ items: places.offices }).items).toHaveLength(1 + 9 + 126);
    for (const office of places.offices) {
      expect(office).not.toHaveProperty('address');
      expect(office).not.toHaveProperty('telephone');
      expect(office).not.toHaveProperty('hours');
      expect(office).not.toHaveProperty('coordinates');
      expect(office).not.toHaveProperty('sample');
      expect(office.verified).toBe(false);
    }
  });

  it('of a ward come with those that are everybody’s', () => {
    const found = places.findOffices({ ward: '00004', on });
    expect(found.filter(({ kind }) => kind === 'ward').map(({ name }) => name)).toEqual([
      'UBND Phường Ba Đình',
    ]);
    expect(found.map(({ kind }) => kind)).toContain('centre');
    const byName = places.findOffices({ query: 'truc bach', on });
    expect(byName.map(({ id }) => id)).toContain('ward-00004');
  });

  it('and places are named by their codes', async () => {
    expect(places.office('branch-1')).toMatchObject({ kind: 'branch', number: 1 });
    expect(places.office('branch-7')).toBeUndefined();
    const nameOf = await placeNames();
    expect([nameOf('00004'), nameOf('01'), nameOf('Số 5 ngõ 2')]).toEqual([
      'Phường Ba Đình',
      'Thành phố Hà Nội',
      'Số 5 ngõ 2',
    ]);
  });
});

describe('published offices', () => {
  const point = (id: string, more: Partial<Office> = {}): Office => ({
    id,
    kind: 'reception-point',
    name: `Điểm ${id}`,
    verified: true,
    ...more,
  });
  const own = new Places(shipped, [
    point('cu', { validUntil: '2026-06-30', successor: 'giua' }),
    point('giua', { validFrom: '2026-07-01', validUntil: '2026-10-31', successor: 'moi' }),
    point('moi', { validFrom: '2026-11-01', coordinates: { lat: 21.03, lng: 105.8 } }),
    point('xa', { coordinates: { lat: 21.25, lng: 105.85 } }),
    point('hen', { procedures: ['1.001193'], coordinates: { lat: 21.031, lng: 105.801 } }),
    point('ward-00004', { kind: 'ward', ward: '00004', address: 'Số 2, phố Trúc Bạch' }),
    point('branch-1', { kind: 'branch', validUntil: '2026-01-31', successor: 'khong-con' }),
  ]);
  const ids = (query: Partial<Parameters<Places['findOffices']>[0]> = {}) =>
    own
      .findOffices({ on, ...query })
      .map(({ id }) => id)
      .filter((id) => !/^(ward|branch)-/.test(id) && id !== 'centre');

  it('stand in the place of shipped ones with their id, beside the others', () => {
    expect(own.offices).toHaveLength(1 + 9 + 126 + 5);
    expect(own.office('ward-00004')).toMatchObject({ address: 'Số 2, phố Trúc Bạch' });
  });

  it('are listed from their first to their last day', () => {
    expect(ids()).toEqual(['moi', 'xa', 'hen']);
    expect(ids({ on: '2026-06-30' })).toEqual(['cu', 'xa', 'hen']);
    expect(ids({ on: '2026-07-01' })).toEqual(['giua', 'xa', 'hen']);
    expect(ids({ on: '2026-10-31' })).toEqual(['giua', 'xa', 'hen']);
    expect(ids({ on: '2026-11-01' })).toEqual(['moi', 'xa', 'hen']);
  });

  it('point to who serves today, over every step, and to nobody where there is none', () => {
    expect(own.detail('cu', on)?.replacedBy?.id).toBe('moi');
    expect(own.detail('cu', '2026-08-01')?.replacedBy?.id).toBe('giua');
    expect(own.detail('cu', '2026-05-01')).not.toHaveProperty('replacedBy');
    expect(own.detail('moi', on)).not.toHaveProperty('replacedBy');
    expect(own.detail('branch-1', on)).not.toHaveProperty('replacedBy');
    expect(own.detail('nowhere', on)).toBeUndefined();
  });

  it('come in the order of their distance, those without coordinates last', () => {
    expect(ids({ near: { lat: 21.03, lng: 105.8 } })).toEqual(['moi', 'hen', 'xa']);
    expect(ids({ near: { lat: 21.26, lng: 105.85 } })).toEqual(['xa', 'hen', 'moi']);
    const all = own.findOffices({ on, near: { lat: 21.03, lng: 105.8 } });
    expect(all.findIndex(({ id }) => id === 'centre')).toBeGreaterThan(2);
  });

  it('are asked for by a procedure that not all of them take', () => {
    expect(ids({ procedure: '1.001193' })).toEqual(['moi', 'xa', 'hen']);
    expect(ids({ procedure: '2.000815' })).toEqual(['moi', 'xa']);
  });
});

describe('sample points', () => {
  it('are marked as such in data and name, never verified, and no address or number is real', () => {
    expect(OfficeList.parse({ items: shipped.samples }).items.length).toBeGreaterThan(10);
    for (const { id, name, sample, verified, address, telephone } of shipped.samples) {
      expect([id.startsWith('sample-'), sample, verified]).toEqual([true, true, false]);
      expect(name).toContain('mẫu');
      expect(address).toMatch(/^Địa chỉ mẫu/);
      expect([undefined, '024 0000 0000']).toContain(telephone);
    }
  });
});
