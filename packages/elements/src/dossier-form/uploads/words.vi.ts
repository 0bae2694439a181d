import type { Doubt } from './transfer.js';

const doubts: Readonly<Record<Doubt, string>> = {
  small: 'Ảnh nhỏ, chữ có thể không đọc được. Hãy chụp gần hơn, để giấy tờ đầy khung hình.',
  dark: 'Ảnh tối. Hãy chụp lại ở nơi sáng hơn.',
  blank: 'Ảnh gần như không có gì. Hãy xem lại, có thể ống kính bị che.',
  blurred: 'Ảnh có vẻ mờ. Hãy giữ chắc máy và chụp lại.',
  closed: 'Trình duyệt này không mở được ảnh để xem thử. Hãy kiểm tra ảnh trên máy.',
};

/** Words about files on their way. */
export const uploadsVi = {
  waitForUploads: 'Còn tệp đang tải lên. Chờ một chút rồi tiếp tục.',
  stillFailed: (name: string) =>
    `${name} chưa tải lên xong. Xem lại tệp này hoặc bỏ tệp, rồi tiếp tục.`,
  missing: 'Chưa có tệp',
  checking: 'Đang xem tệp…',
  queued: 'Chờ đến lượt',
  sending: (percent: number) => `Đang tải ${percent} %`,
  far: (sent: string, total: string) => `${sent} / ${total}`,
  left: (seconds: number) =>
    seconds < 60 ? `còn khoảng ${seconds} giây` : `còn khoảng ${Math.round(seconds / 60)} phút`,
  paused: (percent: number) => `Tạm dừng ở ${percent} %`,
  waiting: (percent: number) => `Chờ kết nối, đã có ${percent} %`,
  waitingMore: 'Sẽ tự tải tiếp khi có mạng. Đừng đóng trang này.',
  there: (count: number) => `Đã có ${count} tệp`,
  look: 'Cần xem lại',
  uploaded: 'Đã tải lên',
  removed: (name: string) => `Đã bỏ ${name}.`,
  undo: 'Hoàn tác',
  undoFor: (name: string) => `Hoàn tác bỏ ${name}`,
  pause: 'Tạm dừng',
  pauseFor: (name: string) => `Tạm dừng tải ${name}`,
  resume: 'Tải tiếp',
  resumeFor: (name: string) => `Tải tiếp ${name}`,
  now: 'Thử ngay',
  nowFor: (name: string) => `Thử ngay: ${name}`,
  cancel: 'Huỷ',
  cancelFor: (name: string) => `Huỷ tải ${name}`,
  retry: 'Thử lại',
  retryFor: (name: string) => `Thử lại ${name}`,
  remove: 'Bỏ',
  removeFor: (name: string) => `Bỏ tệp ${name}`,
  failed: (name: string) => `${name}: chưa tải lên được.`,
  again: (name: string, percent: number) => `Chọn lại tệp “${name}” để tải tiếp từ ${percent} %.`,
  anew: (name: string) => `Tệp “${name}” tải dở đã hết hạn. Hãy chọn lại tệp.`,
  chooseAgain: 'Chọn lại tệp',
  chooseAgainFor: (name: string) => `Chọn lại tệp ${name}`,
  other: (other: string, name: string) =>
    `“${other}” không phải tệp đang tải dở. Hãy chọn đúng “${name}”, hoặc bỏ tệp dở rồi thêm tệp mới.`,
  doubts,
  keepIt: 'Ảnh đọc được',
  keepItFor: (name: string) => `Ảnh đọc được: ${name}`,
  takeAgain: 'Chụp lại',
  takeAgainFor: (name: string) => `Chụp lại ${name}`,
  told: {
    waiting: (name: string) => `Mất kết nối. ${name} sẽ tự tải tiếp khi có mạng.`,
    'going-on': (name: string) => `Đã có kết nối, đang tải tiếp ${name}.`,
    progress: (name: string, percent: number) => `${name}: đã tải ${percent} %.`,
  },
  refused: {
    type: (name: string, { types }: { types: string }) =>
      `${name}: không phải tệp ${types.replace(/, ([^,]+)$/, ' hay $1')}. Hãy chọn tệp khác.`,
    size: (name: string, { size }: { size: string }) =>
      `${name}: tệp lớn hơn ${size}. Hãy chọn tệp nhỏ hơn.`,
    empty: (name: string) => `${name}: tệp rỗng. Hãy chọn tệp khác.`,
    count: (name: string, { room }: { room: number }) =>
      room === 0
        ? `${name}: đã đủ số tệp, không thêm được nữa.`
        : `${name}: chỉ thêm được ${room} tệp nữa.`,
    truncated: (name: string) =>
      `${name}: tệp thiếu phần cuối nên không mở được. Hãy mở thử trên máy, rồi chọn hoặc quét lại.`,
    encrypted: (name: string) =>
      `${name}: PDF này phải có mật khẩu mới mở được. Hãy lưu một bản không có mật khẩu, in lại thành PDF mới, hoặc chụp ảnh từng trang.`,
    pages: (name: string, { pages }: { pages: number }) =>
      `${name}: nhiều hơn ${pages} trang. Hãy chia thành nhiều tệp.`,
    heic: (name: string) =>
      `${name}: trình duyệt này không đọc được ảnh HEIC. Hãy bấm “Chụp ảnh”, hoặc vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất” rồi chụp lại.`,
    unread: (name: string) =>
      `${name}: không đọc được tệp. Có thể tệp đã bị chuyển chỗ hoặc xoá. Hãy chọn lại.`,
  },
};

/** All words about uploads. */
export type UploadWords = typeof uploadsVi;
