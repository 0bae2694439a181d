export const vi = {
  question: 'Nơi nộp hồ sơ gần bạn',
  help: 'Gõ tên phường, xã hôm nay, hoặc phường, xã, quận, huyện của trước tháng 7/2025.',
  clear: 'Xoá nội dung đã gõ',
  here: 'Dùng vị trí của tôi',
  hereHelp: 'Vị trí chỉ dùng để đo khoảng cách ngay trên máy này: không gửi đi, không lưu lại.',
  anywhere: 'Bạn nộp ở điểm tiếp nhận nào cũng được, không phụ thuộc nơi ở.',
  regions: (count: number) => `${count} khu vực chi nhánh, theo quận, huyện cũ`,
  dates: (from: string, to: string | undefined) => (to ? `${from} – ${to}` : `từ ${from}`),
  source: 'Nguồn',
  all: 'Xem mọi điểm tiếp nhận và bản đồ',
  loading: 'Đang tải…',
};
