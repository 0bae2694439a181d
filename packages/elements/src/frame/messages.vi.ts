export const vi = {
  title: (centre: string) => `Biểu mẫu nộp hồ sơ, ${centre}`,
  opening: 'Đang mở biểu mẫu…',
  from: (centre: string) => `Biểu mẫu của ${centre}. Trang này không đọc được những gì bạn nhập.`,
  openThere: 'Mở trên trang của trung tâm',
  away: 'Biểu mẫu chưa mở được ở đây',
  awayMore: 'Bạn nộp trên trang của trung tâm, các bước đều như nhau.',
};
