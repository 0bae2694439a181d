import { describe, expect, it } from 'vitest';
import { OfficeList, WardList } from '@motcua/contract/schemas';
import { officeById, placeNames, shippedPlaces } from './service.js';

const places = await shippedPlaces();
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
    expect(district).toContain('Phường Cầu Giấy');
    expect(district.length).toBeGreaterThan(1);
    expect(names('xyzxyz')).toEqual([]);
  });

  it('name a region only where all their former districts are in it', () => {
    const baDinh = places.ward('00004');
    expect(baDinh?.formerDistricts).toEqual(['Quận Ba Đình', 'Quận Hoàn Kiếm', 'Quận Tây Hồ']);
    expect(baDinh).not.toHaveProperty('region');
    expect(places.wards.filter(({ region }) => region !== undefined)).toHaveLength(82);
  });
});

describe('offices', () => {
  it('are the centre, nine branches and the committee of each ward; nothing unknown is given', () => {
    expect(OfficeList.parse({ items: places.offices }).items).toHaveLength(1 + 9 + 126);
    for (const office of places.offices) {
      expect(office).not.toHaveProperty('address');
      expect(office).not.toHaveProperty('telephone');
      expect(office.verified).toBe(false);
    }
  });

  it('of a ward come with those that are everybody’s', () => {
    const found = places.findOffices({ ward: '00004' });
    expect(found.filter(({ kind }) => kind === 'ward').map(({ name }) => name)).toEqual([
      'UBND Phường Ba Đình',
    ]);
    expect(found.map(({ kind }) => kind)).toContain('centre');
    expect(places.findOffices({ query: 'truc bach' }).map(({ id }) => id)).toContain('ward-00004');
  });

  it('and places are named by their codes', async () => {
    expect(await officeById('branch-1')).toMatchObject({ kind: 'branch', number: 1 });
    expect(await officeById('branch-7')).toBeUndefined();
    const nameOf = await placeNames();
    expect([nameOf('00004'), nameOf('01'), nameOf('Số 5 ngõ 2')]).toEqual([
      'Phường Ba Đình',
      'Thành phố Hà Nội',
      'Số 5 ngõ 2',
    ]);
  });
});
