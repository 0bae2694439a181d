export const vi = {
  nav: 'Các phần của một cửa',
  parts: {
    'look-up': 'Tìm thủ tục',
    procedure: 'Thủ tục',
    form: 'Nộp hồ sơ',
    status: 'Theo dõi hồ sơ',
  },
  find: 'Tìm thủ tục',
  follow: 'Theo dõi hồ sơ',
  back: 'Quay lại',
  track: 'Theo dõi hồ sơ này',
};
