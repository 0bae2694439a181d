import type { BilingualText } from './statuses.js';

/** Something in a calendar file. */
export interface CalendarFinding {
  /** An `error` keeps the calendar from being used. */
  readonly severity: 'error' | 'warning';
  readonly kind: CalendarFindingKind;
  /** Where: `days/2026-01-10`, `sessions/1`, `knownUntil`. */
  readonly at: string;
  /** What stands there, for people. */
  readonly detail: string;
}

/** What can be wrong in a calendar file, and what to do about it. */
export const calendarFindingKinds = {
  unreadable: {
    vi: 'Thiếu hoặc sai kiểu: sửa theo mô tả định dạng.',
    en: 'Missing or of the wrong kind: write it as the format says.',
  },
  'span-wrong': {
    vi: 'Ngày đầu sau ngày cuối của khoảng đã công bố.',
    en: 'The known span begins after its end.',
  },
  'sessions-overlap': {
    vi: 'Các buổi làm việc phải theo thứ tự và không chồng nhau.',
    en: 'Sessions must be in order, not overlap, and be there.',
  },
  'day-twice': { vi: 'Một ngày ghi hai lần: giữ một dòng.', en: 'A day stands twice: keep one.' },
  'outside-span': {
    vi: 'Ngày nằm ngoài khoảng đã công bố: nới khoảng hoặc bỏ dòng này.',
    en: 'The day lies outside the known span: widen the span or leave the day out.',
  },
  'source-missing': {
    vi: 'Chưa ghi căn cứ: ghi văn bản quy định ngày này.',
    en: 'No source: name the document that fixed the day.',
  },
  'make-up-on-working-day': {
    vi: 'Ngày làm bù rơi vào ngày làm việc bình thường: kiểm tra lại ngày.',
    en: 'A make-up day on an ordinary working day: look at the date again.',
  },
  'off-already': {
    vi: 'Ngày này vốn đã nghỉ hằng tuần: dòng này không có tác dụng; ghi ngày nghỉ bù.',
    en: 'A weekly day off anyway: this has no effect; write the day off given for it.',
  },
  'swap-broken': {
    vi: 'Ngày làm bù và ngày nghỉ hoán đổi phải ghi ngày của nhau ở `for`.',
    en: 'A make-up day and the day off for it must name each other in `for`.',
  },
  'year-missing': {
    vi: 'Khoảng đã công bố có năm này nhưng không có ngày nghỉ nào.',
    en: 'A year of the known span has no days off at all.',
  },
  'fixed-holiday-missing': {
    vi: 'Thiếu ngày lễ có ngày cố định.',
    en: 'A holiday of fixed date is missing.',
  },
  'moved-holiday-missing': {
    vi: 'Ngày lễ trùng ngày nghỉ hằng tuần mà chưa có ngày nghỉ bù (ghi ở `for`).',
    en: 'A holiday on a weekly day off, and no day off for it (named in `for`).',
  },
  'too-few-holidays': {
    vi: 'Ít ngày nghỉ lễ hơn Bộ luật Lao động quy định: thiếu Tết hoặc Giỗ Tổ?',
    en: 'Fewer days off than the Labour Code gives: is Tết or Hùng Kings missing?',
  },
  unverified: {
    vi: 'Chưa đối chiếu văn bản: xác nhận rồi bỏ `unverified`.',
    en: 'Not compared with the document: confirm it, then remove `unverified`.',
  },
  'ends-soon': {
    vi: 'Lịch sắp hết: ngày hẹn sau đó chỉ là tạm tính. Nạp lịch năm sau khi được công bố.',
    en: 'Ends soon: dates beyond it are provisional. Load the next year when it is published.',
  },
  over: {
    vi: 'Lịch đã hết: mọi ngày hẹn đều là tạm tính.',
    en: 'It is over: every due date is provisional.',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** Stable name of a kind of finding. */
export type CalendarFindingKind = keyof typeof calendarFindingKinds;
