import { hotline } from './hotline.js';
import { sharedWords } from './spoken.js';

/** Kinds of failure a citizen can do something about, each with its own words. */
export type ProblemKind =
  | 'offline'
  | 'unreachable'
  | 'slow'
  | 'key'
  | 'untrusted'
  | 'not-found'
  | 'too-many'
  | 'too-large'
  | 'refused'
  | 'service'
  | 'unknown';

/** What is said about failures. */
export interface ProblemWords {
  readonly kinds: Readonly<Record<ProblemKind, readonly [title: string, advice: string]>>;
  readonly wait: (seconds: number) => string;
  readonly retry: string;
  readonly reference: string;
}

const vi: ProblemWords = {
  kinds: {
    offline: ['Máy của bạn đang mất mạng', 'Kiểm tra Wi-Fi hoặc dữ liệu di động rồi thử lại.'],
    unreachable: [
      'Chưa kết nối được với trung tâm',
      'Mạng có thể đang yếu. Hãy thử lại sau ít phút.',
    ],
    slow: ['Trung tâm trả lời quá lâu', 'Mạng có thể đang yếu. Hãy thử lại.'],
    key: [
      'Trang này chưa được kết nối với trung tâm',
      'Lỗi không phải do bạn. Hãy dùng trang của trung tâm.',
    ],
    untrusted: [
      'Phần này chỉ mở trên trang của trung tâm',
      'Để bảo vệ thông tin cá nhân, hãy dùng trang của trung tâm.',
    ],
    'not-found': ['Không tìm thấy', 'Kiểm tra lại mã hoặc đường dẫn rồi thử lại.'],
    'too-many': ['Bạn thao tác hơi nhanh', 'Chờ một lát rồi thử lại.'],
    'too-large': ['Nội dung gửi lên quá lớn', 'Hãy dùng tệp nhỏ hơn.'],
    refused: ['Trung tâm chưa nhận được yêu cầu này', 'Xem lại những gì đã nhập rồi thử lại.'],
    service: [
      'Hệ thống của trung tâm đang gặp sự cố',
      `Lỗi không phải do bạn. Hãy thử lại sau ít phút hoặc gọi ${hotline}.`,
    ],
    unknown: ['Có lỗi xảy ra', 'Hãy thử lại. Nếu vẫn lỗi, tải lại trang.'],
  },
  wait: (seconds) => `Thử lại sau ${seconds} giây.`,
  retry: 'Thử lại',
  reference: 'Mã tra cứu lỗi',
};

/** Words for failures. */
export const problemWords = /* @__PURE__ */ sharedWords(
  vi,
  async () => (await import('./problem-words.en.js')).en,
);
