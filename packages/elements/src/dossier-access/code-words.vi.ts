export const vi = {
  code: 'Mã hồ sơ',
  help: 'In trên giấy tiếp nhận và hẹn trả kết quả, ví dụ H26.1-261121-0001.',
  missing: 'Nhập mã hồ sơ.',
};
