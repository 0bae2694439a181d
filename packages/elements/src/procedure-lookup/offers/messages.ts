import { hotline } from '../../foundation/hotline.js';
import type { Messages } from '../../foundation/locale.js';

const vi = {
  lifeEvents: 'Hoặc chọn việc trong đời sống',
  moreEvents: 'Xem thêm',
  nearest: 'Có phải bạn cần:',
  common: 'Một số thủ tục thường gặp:',
  wider: 'Ngoài những gì đang lọc thì có:',
  advice: `Hãy thử ít từ hơn hoặc từ khác. Cần giúp, gọi ${hotline}.`,
  widen: 'Bỏ lọc',
  total: (count: number) => `${count} thủ tục`,
  offline: (day: string) =>
    `Không có mạng: đang tìm trong danh mục${day} đã lưu trên máy này. Muốn mở từng thủ tục thì cần có mạng.`,
  slow: (day: string) =>
    `Chưa hỏi được trung tâm: đang tìm trong danh mục${day} đã lưu trên máy này.`,
  of: (day: string) => ` ngày ${day}`,
};

const en: typeof vi = {
  lifeEvents: 'Or choose a life event',
  moreEvents: 'Show more',
  nearest: 'Did you mean:',
  common: 'Some common procedures:',
  wider: 'Outside what you narrowed it to:',
  advice: `Try fewer or other words. For help, call ${hotline}.`,
  widen: 'Clear the filters',
  total: (count) => `${count} procedure${count === 1 ? '' : 's'}`,
  offline: (day) =>
    `No network: searching the catalogue${day} that is kept on this device. Opening a procedure needs a network.`,
  slow: (day) =>
    `The centre could not be asked: searching the catalogue${day} that is kept on this device.`,
  of: (day) => ` of ${day}`,
};

/** What is said around the results. */
export const messages: Messages<typeof vi> = { vi, en };
