// What operators do with calendar files. Apart from the index: pages count with a calendar, they do not check one.
export { checkCalendar, type CalendarCheck } from './calendar-check.js';
export { calendarOf, type CalendarFile, type YearlyHoliday } from './calendar-file.js';
export {
  calendarFindingKinds,
  type CalendarFinding,
  type CalendarFindingKind,
} from './calendar-findings.js';
