import type { Messages } from '../../foundation/locale.js';

const vi = {
  narrow: 'Lọc kết quả',
  chosen: (count: number) => `đang chọn ${count}`,
  clear: 'Bỏ lọc',
  all: 'Tất cả',
  names: {
    field: 'Lĩnh vực',
    level: 'Cấp giải quyết',
    audience: 'Dành cho',
    lifeEvent: 'Việc trong đời sống',
    onlineLevel: 'Mức độ trực tuyến',
  },
  online: 'Nộp được trực tuyến',
  values: {
    commune: 'Cấp xã',
    province: 'Cấp thành phố',
    ministry: 'Cấp bộ',
    other: 'Cơ quan khác',
    citizen: 'Người dân',
    business: 'Doanh nghiệp, hợp tác xã',
    full: 'Toàn trình',
    partial: 'Một phần',
    information: 'Chỉ có thông tin',
  } as Readonly<Record<string, string>>,
};

const en: typeof vi = {
  narrow: 'Narrow the results',
  chosen: (count) => `${count} chosen`,
  clear: 'Clear the filters',
  all: 'All',
  names: {
    field: 'Field',
    level: 'Decided at',
    audience: 'For',
    lifeEvent: 'Life event',
    onlineLevel: 'Online level',
  },
  online: 'Can be filed online',
  values: {
    commune: 'Commune',
    province: 'City',
    ministry: 'Ministry',
    other: 'Another agency',
    citizen: 'Citizens',
    business: 'Businesses, cooperatives',
    full: 'Fully online',
    partial: 'Partly online',
    information: 'Information only',
  },
};

/** What the controls say. */
export const messages: Messages<typeof vi> = { vi, en };
