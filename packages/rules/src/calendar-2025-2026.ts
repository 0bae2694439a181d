import type { CalendarDay, CalendarDefinition } from './calendar.js';

const labourCode = 'Labour Code 45/2019/QH14, art. 112';
const movedHoliday = 'Labour Code 45/2019/QH14, art. 111(3)';
const yearlySchedule = 'Yearly schedule of public holidays for state bodies';
const culture = 'Resolution 28/2026/QH16';

function holiday(date: string, name: string, source = labourCode): CalendarDay {
  return { date, kind: 'holiday', name, source };
}

/** From the schedule that the state fixes each year; the document itself was not at hand. */
function scheduled(date: string, kind: CalendarDay['kind'], name: string): CalendarDay {
  return { date, kind, name, source: yearlySchedule, unverified: true };
}

/**
 * Days off of state bodies in Viet Nam, 2025 and 2026, Monday to Friday offices. Weekend days inside a holiday are
 * off anyway and not listed. The schedule of 2027 is not published: only its fixed dates stand here, and whatever
 * reaches into 2027 is reported as provisional.
 */
export const calendar2025to2026: CalendarDefinition = {
  version: 'vn-2025-2026.1',
  knownFrom: '2025-01-01',
  knownUntil: '2026-12-31',
  days: [
    holiday('2025-01-01', 'Tết Dương lịch'),
    scheduled('2025-01-27', 'holiday', 'Tết Nguyên đán'),
    scheduled('2025-01-28', 'holiday', 'Tết Nguyên đán'),
    scheduled('2025-01-29', 'holiday', 'Tết Nguyên đán'),
    scheduled('2025-01-30', 'holiday', 'Tết Nguyên đán'),
    scheduled('2025-01-31', 'holiday', 'Tết Nguyên đán'),
    scheduled('2025-04-07', 'holiday', 'Giỗ Tổ Hùng Vương'),
    scheduled('2025-04-26', 'make-up-working', 'Làm bù cho ngày 02/5'),
    holiday('2025-04-30', 'Ngày Chiến thắng'),
    holiday('2025-05-01', 'Quốc tế Lao động'),
    scheduled('2025-05-02', 'compensatory-off', 'Hoán đổi với ngày 26/4'),
    scheduled('2025-09-01', 'holiday', 'Quốc khánh'),
    holiday('2025-09-02', 'Quốc khánh'),

    holiday('2026-01-01', 'Tết Dương lịch'),
    scheduled('2026-01-02', 'compensatory-off', 'Hoán đổi với ngày 10/01'),
    scheduled('2026-01-10', 'make-up-working', 'Làm bù cho ngày 02/01'),
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((date) =>
      holiday(date, 'Tết Nguyên đán', 'Schedule 14-22/02/2026 for civil servants, congan.com.vn'),
    ),
    {
      date: '2026-04-27',
      kind: 'compensatory-off',
      name: 'Nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/4)',
      source: movedHoliday,
    },
    holiday('2026-04-30', 'Ngày Chiến thắng'),
    holiday('2026-05-01', 'Quốc tế Lao động'),
    scheduled('2026-08-22', 'make-up-working', 'Làm bù cho ngày 31/8'),
    scheduled('2026-08-31', 'compensatory-off', 'Hoán đổi với ngày 22/8'),
    scheduled('2026-09-01', 'holiday', 'Quốc khánh'),
    holiday('2026-09-02', 'Quốc khánh'),
    holiday('2026-11-24', 'Ngày Văn hóa Việt Nam', culture),

    holiday('2027-01-01', 'Tết Dương lịch'),
    holiday('2027-04-30', 'Ngày Chiến thắng'),
    {
      date: '2027-05-03',
      kind: 'compensatory-off',
      name: 'Nghỉ bù Quốc tế Lao động (thứ Bảy 01/5)',
      source: movedHoliday,
    },
    holiday('2027-09-02', 'Quốc khánh'),
    holiday('2027-11-24', 'Ngày Văn hóa Việt Nam', culture),
  ],
};
