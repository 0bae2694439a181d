import type { Paper, PaperContent } from '@motcua/contract';

/** A receipt as it comes out, with letters of every kind. */
export const content: PaperContent = {
  kind: '01',
  title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  issuer: 'Trung tâm Phục vụ hành chính công thành phố Hà Nội',
  unit: 'Điểm phục vụ hành chính công phường Ba Đình',
  code: 'H26.15-261125-0007',
  day: '2026-11-25',
  blocks: [
    {
      type: 'facts',
      title: 'Tiếp nhận hồ sơ của',
      facts: [
        {
          label: 'Người nộp hồ sơ',
          value: 'Nguyễn Thị Hồng Ánh',
          personal: 'name',
          strong: true,
        },
        { label: 'Số định danh cá nhân', value: '001190123456', personal: 'number' },
        {
          label: 'Địa chỉ',
          value: 'Số 12, ngõ 34 phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội',
          personal: 'address',
        },
        { label: 'Số điện thoại', value: '0912 345 678', personal: 'phone' },
        { label: 'Thư điện tử', value: 'hong.anh@example.vn', personal: 'email' },
        {
          label: 'Nội dung yêu cầu giải quyết',
          value:
            'Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con có yếu tố nước ngoài tại khu vực biên giới',
        },
        { label: 'Mã thủ tục', value: '1.000689' },
        { label: 'Cơ quan giải quyết', value: 'Ủy ban nhân dân cấp xã' },
      ],
    },
    {
      type: 'table',
      title: 'Thành phần hồ sơ',
      columns: [
        { label: 'STT', width: 1, align: 'center' },
        { label: 'Tên giấy tờ', width: 9 },
        { label: 'Bản điện tử (tệp)', width: 2, align: 'center' },
      ],
      rows: [
        ['1', 'Tờ khai đăng ký khai sinh theo mẫu', '1'],
        ['2', 'Giấy chứng sinh; nếu không có thì văn bản của người làm chứng xác nhận', '2'],
        ['3', 'Giấy ủy quyền được chứng thực theo quy định của pháp luật', '1'],
      ],
    },
    {
      type: 'facts',
      title: 'Thời gian và nơi trả kết quả',
      facts: [
        { label: 'Số lượng hồ sơ', value: '01 bộ (hồ sơ điện tử)' },
        { label: 'Thời hạn giải quyết', value: '3 ngày làm việc' },
        { label: 'Thời gian nhận hồ sơ', value: '09:00 25/11/2026 (Thứ Tư)' },
        { label: 'Thời gian trả kết quả', value: '09:00 30/11/2026 (Thứ Hai)', strong: true },
        { label: 'Nhận kết quả', value: 'Tại Điểm phục vụ hành chính công phường Ba Đình' },
      ],
    },
    {
      type: 'text',
      tone: 'note',
      text: '3 ngày làm việc kể từ khi hồ sơ được tiếp nhận đầy đủ. Thời gian chờ bạn bổ sung giấy tờ hoặc nộp phí (nếu có) được cộng thêm.',
    },
  ],
  signatures: [
    {
      role: 'Người nộp hồ sơ',
      hint: 'Ký và ghi rõ họ tên',
      name: 'Nguyễn Thị Hồng Ánh',
      personal: 'name',
    },
    {
      role: 'Người tiếp nhận hồ sơ',
      hint: 'Ký và ghi rõ họ tên',
      name: 'Trần Văn Bình',
      personal: 'officer',
    },
  ],
};

/** The receipt, signed by nobody: its signature has the length of a real one. */
export const paper: Paper = {
  id: '2345678CFGHJKLM9',
  kind: '01',
  name: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' },
  code: 'H26.15-261125-0007',
  issuedAt: '2026-11-25T02:00:00.000Z',
  masked: false,
  content,
  signature: `${'eyJhbGciOiJFZERTQSIsImtpZCI6ImFiY2RlZmdoaWprIiwidHlwIjoibW90Y3VhLXBhcGVyIn0'}.${'eyJp'.repeat(80)}.${'Ab3_'.repeat(21)}AA`,
  verifyUrl: 'https://centre.example/xac-minh/2345678CFGHJKLM9',
};
