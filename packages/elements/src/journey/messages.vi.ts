export const vi = {
  nav: 'Các phần của một cửa',
  find: 'Tìm thủ tục',
  follow: 'Theo dõi hồ sơ',
  back: 'Quay lại',
  track: 'Theo dõi hồ sơ này',
};
