import type { Scoreboard } from '@motcua/contract';

type Share = Scoreboard['onTime'];

/** A share of n, kept back below ten as the service does. */
export const share = (count: number, n: number): Share =>
  n < 10 ? { n, count: null, rate: null } : { n, count, rate: count / n };

const wards = [
  ['00004', 'Phường Ba Đình', 412, 398, 391, 120, 114],
  ['10489', 'Xã Hương Sơn', 96, 90, 81, 6, 5],
  ['00070', 'Phường Hoàn Kiếm', 388, 371, 369, 98, 95],
  ['00167', 'Phường Cầu Giấy', 301, 289, 262, 77, 64],
  ['00235', 'Phường Đống Đa', 276, 270, 266, 61, 58],
  ['00256', 'Phường Hai Bà Trưng', 254, 249, 240, 55, 51],
  ['00343', 'Phường Khương Đình', 183, 180, 171, 40, 37],
  ['00637', 'Phường Long Biên', 164, 150, 149, 33, 32],
  ['00091', 'Phường Tây Hồ', 140, 131, 122, 21, 19],
] as const;

/** What a service answers: a month of the whole city. Made up. */
export const board: Scoreboard = {
  period: { from: '2026-11-01', to: '2026-11-30' },
  asOf: '2026-11-22T03:42:00.000Z',
  scope: {},
  received: 2214,
  online: share(1240, 2214),
  finished: 2128,
  resolved: { n: 2100, early: 1650, onTime: 401, late: 49 },
  onTime: share(2051, 2100),
  pending: { count: 386, overdue: 12 },
  satisfaction: { measure: 'post-service-rating-5', ...share(475, 511) },
  nationalIndex: {
    measure: 'qd-766-5.4',
    n: 2514,
    late: 61,
    disliked: 14,
    onTimeRate: 1 - 61 / 2514,
    rate: 1 - 75 / 2514,
  },
  minimumN: 10,
  definitions: [
    [
      'received',
      'Hồ sơ được tiếp nhận đầy đủ trong kỳ.',
      'Dossiers received complete in the period.',
    ],
    ['online', 'Tỷ lệ nộp trực tuyến trên số tiếp nhận.', 'The share filed online.'],
    ['pending', 'Hồ sơ đã tiếp nhận, chưa có kết quả.', 'Dossiers received, without a result.'],
    [
      'onTime',
      'Có kết quả không muộn hơn ngày hẹn.',
      'With a result no later than the appointment.',
    ],
    [
      'post-service-rating-5',
      '(Rất hài lòng + Hài lòng) / số đánh giá hợp lệ. Không phải chỉ số SIPAS.',
      '(Very satisfied + satisfied) / valid ratings. Not SIPAS.',
    ],
    ['qd-766-5.4', 'Theo Quyết định 766/QĐ-TTg.', 'By Decision 766/QĐ-TTg.'],
  ].map(([id = '', vi = '', en = '']) => ({ id, text: { vi, en } })),
  months: Array.from({ length: 12 }, (_, index) => ({
    month: index === 0 ? '2025-12' : `2026-${String(index).padStart(2, '0')}`,
    received: 1500 + ((index * 347) % 900),
    finished: 1450 + ((index * 331) % 880),
    onTime: share(1400 + ((index * 331) % 880), 1450 + ((index * 331) % 880)),
    satisfaction: index === 1 ? share(6, 8) : share(280 + index * 12, 310 + index * 12),
  })),
  wards: wards.map(([ward, name, received, finished, inTime, rated, satisfied]) => ({
    ward,
    name,
    received,
    finished,
    onTime: share(inTime, finished),
    satisfaction: share(satisfied, rated),
  })),
  fields: [
    {
      field: 'Hộ tịch',
      received: 1314,
      finished: 1290,
      onTime: share(1270, 1290),
      satisfaction: share(290, 301),
    },
    {
      field: 'Đất đai',
      received: 900,
      finished: 838,
      onTime: share(781, 810),
      satisfaction: share(185, 210),
    },
  ],
};

/** One ward, of which little is there. */
export const smallBoard: Scoreboard = {
  ...board,
  scope: { ward: '10489', wardName: 'Xã Hương Sơn' },
  received: 14,
  finished: 12,
  online: share(9, 14),
  resolved: { n: 7, early: null, onTime: null, late: null },
  onTime: share(6, 7),
  pending: { count: 3, overdue: null },
  satisfaction: { measure: 'post-service-rating-5', n: 4, count: null, rate: null },
  nationalIndex: {
    ...board.nationalIndex,
    n: 8,
    late: null,
    disliked: null,
    onTimeRate: null,
    rate: null,
  },
  wards: [],
  fields: [
    {
      field: 'Hộ tịch',
      received: 14,
      finished: 12,
      onTime: share(6, 7),
      satisfaction: share(3, 4),
    },
  ],
};

/** Nothing happened yet. */
export const emptyBoard: Scoreboard = {
  ...board,
  received: 0,
  online: share(0, 0),
  finished: 0,
  resolved: { n: 0, early: null, onTime: null, late: null },
  onTime: share(0, 0),
  pending: { count: 0, overdue: null },
  satisfaction: { measure: 'post-service-rating-5', ...share(0, 0) },
  nationalIndex: {
    ...board.nationalIndex,
    n: 0,
    late: null,
    disliked: null,
    onTimeRate: null,
    rate: null,
  },
  months: [],
  wards: [],
  fields: [],
};
