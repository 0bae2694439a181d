import type { Language } from '../http/language.js';

/** What the page of reception points says. */
const vi = {
  title: 'Nơi nộp hồ sơ',
  description: 'Khu vực chi nhánh của mọi phường, xã Hà Nội và các điểm tiếp nhận hồ sơ.',
  anywhere: 'Bạn nộp ở điểm tiếp nhận nào của Hà Nội cũng được, không phụ thuộc nơi ở.',
  question: 'Phường, xã hôm nay, hoặc phường, xã, quận, huyện của trước tháng 7/2025',
  find: 'Tìm nơi nộp',
  found: (count: number, query: string) => `${count} phường, xã khớp với “${query}”`,
  none: (query: string) => `Chưa tìm thấy nơi nào tên “${query}”`,
  noneAdvice: 'Thử tên phường, xã hôm nay, hoặc tên quận, huyện trước tháng 7/2025.',
  district: 'quận, huyện cũ',
  region: 'Khu vực chi nhánh',
  formerly: 'Trước tháng 7/2025 thuộc',
  points: 'Điểm tiếp nhận',
  near: (name: string) => `Điểm tiếp nhận, gần tâm ${name} trước`,
  noPoints: 'Chưa công bố địa chỉ điểm tiếp nhận nào. Hãy xem trang của Trung tâm trước khi đi.',
  website: 'Trang web',
  sample: 'Điểm mẫu, chỉ để xem thử: không có điểm này ngoài đời.',
  noAddress: 'Chưa công bố địa chỉ',
  noHours: 'Chưa công bố giờ mở cửa',
  call: 'Điện thoại',
  open: (until: string) => `Đang mở cửa, đến ${until}.`,
  opens: (at: string) => `Đang đóng cửa, mở lại lúc ${at}.`,
  closed: 'Đang đóng cửa.',
  provisional: 'Lịch nghỉ của năm này chưa công bố đủ, giờ có thể thay đổi.',
  dayOff: 'đóng cửa',
  days: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  until: (day: string) => `Phục vụ đến hết ${day}.`,
  successor: 'Sau đó',
  unverified: 'Chưa xác nhận với Trung tâm.',
  regions: (count: number) => `${count} khu vực chi nhánh, theo quận, huyện cũ`,
  wards: (count: number) => `${count} phường, xã hôm nay`,
  source: 'Nguồn',
  plan: 'Thời gian là theo kế hoạch.',
  aim: (km: number, minutes: number) =>
    `Thành phố đặt mục tiêu có điểm tiếp nhận trong vòng ${km} km hoặc ${minutes} phút đi lại.`,
};

/** The words of the page of reception points. */
export type OfficeWords = typeof vi;

const en: OfficeWords = {
  title: 'Where to file',
  description: 'The branch region of every ward of Hanoi, and the reception points.',
  anywhere: 'You may file at any reception point of Hanoi, wherever you live.',
  question: 'A ward or commune of today, or a ward, commune or district of before July 2025',
  find: 'Find where to file',
  found: (count, query) =>
    count === 1 ? `1 ward fits “${query}”` : `${count} wards and communes fit “${query}”`,
  none: (query) => `No place called “${query}” was found`,
  noneAdvice: 'Try a ward or commune of today, or a district of before July 2025.',
  district: 'former district',
  region: 'Branch region',
  formerly: 'Before July 2025 in',
  points: 'Reception points',
  near: (name) => `Reception points, those near the centre of ${name} first`,
  noPoints:
    'The address of no reception point is published. See the website of the Centre before you go.',
  website: 'Website',
  sample: 'A sample, only to show how it looks: there is no such point.',
  noAddress: 'Address not published',
  noHours: 'Opening hours not published',
  call: 'Telephone',
  open: (until) => `Open now, until ${until}.`,
  opens: (at) => `Closed now, opens at ${at}.`,
  closed: 'Closed now.',
  provisional: 'The days off of that year are not all published; hours may change.',
  dayOff: 'closed',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  until: (day) => `In service until ${day}.`,
  successor: 'After that',
  unverified: 'Not confirmed with the Centre.',
  regions: (count) => `${count} branch regions, by former districts`,
  wards: (count) => `${count} wards and communes of today`,
  source: 'Source',
  plan: 'The dates are those of the plan.',
  aim: (km, minutes) =>
    `The city aims at a reception point within ${km} km or ${minutes} minutes of travel.`,
};

/** The words by language. */
export const officeWords: Readonly<Record<Language, OfficeWords>> = { vi, en };
