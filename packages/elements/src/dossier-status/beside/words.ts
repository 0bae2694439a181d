export const vi = {
  other: 'Tra cứu hồ sơ khác',
  left: (days: number) =>
    days === 0 ? 'Hạn là hôm nay.' : `Còn ${days} ngày làm việc. Muộn nhất là ngày này.`,
  latest: 'Muộn nhất là ngày này.',
  late: 'Hồ sơ đang trễ hẹn. Xin lỗi bạn vì sự chậm trễ này.',
  provisional: 'Ngày hẹn là tạm tính vì lịch nghỉ năm sau chưa công bố.',
  pausedForYou: 'Thời gian giải quyết đang tạm dừng cho đến khi bạn hoàn tất.',
  paused: 'Thời gian giải quyết đang tạm dừng.',
  moves: 'Ngày hẹn sẽ lùi lại bằng thời gian này.',
  runsFromReception: 'Thời hạn tính từ khi hồ sơ được tiếp nhận.',
  runsFrom: ['Thời hạn tính từ khi', 'nhận được hồ sơ.', 'cơ quan giải quyết'],
  putOff: (day: string) => `Đã hẹn lại một lần. Hạn theo quy định là ${day}.`,
  quiet: 'Đã nhiều ngày làm việc chưa có bước mới. Bạn có thể hỏi, kèm mã hồ sơ:',
  updated: (moment: string) => `Cập nhật lúc ${moment}.`,
  live: 'Trang tự cập nhật.',
  cut: 'Đang mất kết nối: đây là thông tin xem được lần cuối.',
  copy: (moment: string) =>
    `Chưa kết nối được với trung tâm. Đây là bản lưu trên máy này, xem lúc ${moment}; nay có thể đã khác.`,
  again: 'Thử lại',
  drop: 'Xóa bản lưu',
  changed: (label: string) => `Tình trạng mới: ${label}`,
  reason: 'Lý do',
  due: (day: string, expected?: boolean) => `${expected ? 'Dự kiến' : 'Hẹn'} trả: ${day}.`,
  elsewhere: (source: string, moment: string) =>
    `Hồ sơ này nộp ở nơi khác. Thông tin do ${source} cho biết lúc ${moment}; ở đây chỉ theo dõi được.`,
  more: 'Xem chi tiết hồ sơ',
  calendar: 'Lưu lịch hẹn',
  link: 'Sao chép liên kết',
  copied: 'Đã sao chép. Người mở liên kết chỉ thấy tình trạng, không thấy thông tin cá nhân.',
  notCopied: (link: string) => `Sao chép liên kết này: ${link}`,
};

export const en: typeof vi = {
  other: 'Look up another dossier',
  left: (days) =>
    days === 0
      ? 'It is due today.'
      : `${days} working day${days === 1 ? '' : 's'} left. This is the latest date.`,
  latest: 'This is the latest date.',
  late: 'The dossier is late. We apologise for the delay.',
  provisional: "The date is provisional: next year's holidays are not published yet.",
  pausedForYou: 'The clock stands still until you are done.',
  paused: 'The clock stands still.',
  moves: 'The date moves by that time.',
  runsFromReception: 'The time limit runs from when the dossier is received.',
  runsFrom: ['The time limit runs from when', 'receives it.', 'the competent authority'],
  putOff: (day) => `Postponed once. By the time limit it was due on ${day}.`,
  quiet: 'No new step for many working days. You may well ask; have the code ready:',
  updated: (moment) => `Updated at ${moment}.`,
  live: 'This page updates by itself.',
  cut: 'The connection is lost: this is what was last seen.',
  copy: (moment) =>
    `The centre cannot be reached. This is a copy kept on this device, seen at ${moment}; it may be different by now.`,
  again: 'Try again',
  drop: 'Delete the copy',
  changed: (label) => `New status: ${label}`,
  reason: 'Reason',
  due: (day, expected) => `Result ${expected ? 'expected' : 'due'}: ${day}.`,
  elsewhere: (source, moment) =>
    `This dossier was filed elsewhere. ${source} told us so at ${moment}; it can only be followed here.`,
  more: 'See the details',
  calendar: 'Add to calendar',
  link: 'Copy the link',
  copied: 'Copied. Whoever opens the link sees the status and nothing personal.',
  notCopied: (link) => `Copy this link: ${link}`,
};
