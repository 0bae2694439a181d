import type { Language } from './locale.js';

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

type Words = Readonly<Record<ProblemKind, readonly [title: string, advice: string]>>;

const vi: Words = {
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
    'Lỗi không phải do bạn. Hãy thử lại sau ít phút hoặc gọi 1022.',
  ],
  unknown: ['Có lỗi xảy ra', 'Hãy thử lại. Nếu vẫn lỗi, tải lại trang.'],
};

const en: Words = {
  offline: ['Your device is offline', 'Check Wi-Fi or mobile data, then try again.'],
  unreachable: [
    'The centre could not be reached',
    'The network may be weak. Try again in a few minutes.',
  ],
  slow: ['The centre took too long to answer', 'Your network may be slow. Try again.'],
  key: [
    'This page is not connected to the centre',
    "It is not your fault. Use the centre's own page.",
  ],
  untrusted: [
    "This part opens only on the centre's own page",
    "To protect personal data, use the centre's own page.",
  ],
  'not-found': ['Nothing was found', 'Check the code or the link, then try again.'],
  'too-many': ['That was a little fast', 'Wait a moment, then try again.'],
  'too-large': ['What was sent is too large', 'Use a smaller file.'],
  refused: ['The centre could not take this request', 'Check what you entered, then try again.'],
  service: [
    "The centre's system has a problem",
    'It is not your fault. Try again in a few minutes, or call 1022.',
  ],
  unknown: ['Something went wrong', 'Try again. If it fails again, reload the page.'],
};

const waits = {
  vi: (seconds: number) => `Thử lại sau ${seconds} giây.`,
  en: (seconds: number) => `Try again in ${seconds} seconds.`,
};

/** Words for a kind of failure. */
export function wordsFor(
  kind: ProblemKind,
  language: Language,
  retryAfter?: number,
): readonly [title: string, advice: string] {
  const [title, advice] = (language === 'vi' ? vi : en)[kind];
  return kind === 'too-many' && retryAfter !== undefined
    ? [title, waits[language](retryAfter)]
    : [title, advice];
}

/** Labels around a problem. */
export const problemLabels = {
  vi: { retry: 'Thử lại', reference: 'Mã tra cứu lỗi' },
  en: { retry: 'Try again', reference: 'Error reference' },
} as const;
