import { describe, expect, it } from 'vitest';
import { placeFinder, placeRank, type PlaceNames } from './places.js';

const wards: PlaceNames[] = [
  {
    code: '00004',
    name: 'Ba Đình',
    fullName: 'Phường Ba Đình',
    nameEn: 'Ba Dinh',
    formerDistricts: ['Quận Ba Đình', 'Quận Hoàn Kiếm'],
    formerWards: [
      { name: 'Phường Trúc Bạch', district: 'Quận Ba Đình' },
      { name: 'Phường Đồng Xuân', district: 'Quận Hoàn Kiếm' },
    ],
  },
  {
    code: '00070',
    name: 'Hoàn Kiếm',
    fullName: 'Phường Hoàn Kiếm',
    formerDistricts: ['Quận Hoàn Kiếm'],
    formerWards: [
      { name: 'Phường Lý Thái Tổ', district: 'Quận Hoàn Kiếm' },
      { name: 'Phường Hàng Bạc', district: 'Quận Hoàn Kiếm' },
    ],
  },
  {
    code: '04927',
    name: 'Hòa Lạc',
    fullName: 'Xã Hòa Lạc',
    formerDistricts: ['Huyện Thạch Thất'],
    formerWards: [{ name: 'Xã Thạch Hòa', district: 'Huyện Thạch Thất' }],
  },
];
const find = placeFinder(wards);
const first = (query: string) => {
  const [match] = find(query);
  return match && [match.ward.name, match.by, match.former].filter(Boolean).join(' / ');
};

describe('places', () => {
  it.each([
    ['ba dinh', 'Ba Đình / name'],
    ['P. Ba Đình', 'Ba Đình / name'],
    ['PHƯỜNG BA ĐÌNH', 'Ba Đình / name'],
    ['00004', 'Ba Đình / name'],
    ['Hoà Lạc', 'Hòa Lạc / name'],
    ['hoàn', 'Hoàn Kiếm / name'],
    ['truc bach', 'Ba Đình / former-ward / Phường Trúc Bạch'],
    ['phường Trúc Bạch, quận Ba Đình', 'Ba Đình / former-ward / Phường Trúc Bạch'],
    ['lí thái tổ', 'Hoàn Kiếm / former-ward / Phường Lý Thái Tổ'],
    ['quận Ba Đình', 'Ba Đình / former-district / Quận Ba Đình'],
    ['huyen thach that', 'Hòa Lạc / former-district / Huyện Thạch Thất'],
    ['h. thạch thất', 'Hòa Lạc / former-district / Huyện Thạch Thất'],
    ['quận thạch thất', 'Hòa Lạc / former-district / Huyện Thạch Thất'],
  ])('%s finds %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it('are all there when nothing is typed, none when nothing fits', () => {
    expect(find(' ').map(({ ward }) => ward.code)).toEqual(['00004', '00070', '04927']);
    expect(find('xyzxyz')).toEqual([]);
  });

  it('list every ward of a former district', () => {
    expect(find('quận hoàn kiếm').map(({ ward }) => ward.name)).toEqual(['Hoàn Kiếm', 'Ba Đình']);
  });

  it('fit from the whole name down to a word of it', () => {
    expect(placeRank('Phường Ba Đình', 'ba đình')).toBe(0);
    expect(placeRank('Phường Ba Đình', 'xã ba đình')).toBe(0.5);
    expect(placeRank('Phường Ba Đình', 'ba d')).toBe(1);
    expect(placeRank('Phường Ba Đình', 'dinh')).toBe(2);
    expect(placeRank('Phường Ba Đình', 'inh')).toBe(Infinity);
  });
});
