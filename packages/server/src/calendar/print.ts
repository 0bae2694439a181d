import { formatDay, weekdayOf } from '@motcua/rules';
import {
  calendarFindingKinds,
  calendarOf,
  type CalendarCheck,
  type CalendarFile,
} from '@motcua/rules/calendar-file';

const words = {
  vi: {
    weekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    kinds: { holiday: 'nghỉ lễ', 'compensatory-off': 'nghỉ bù', 'make-up-working': 'làm bù' },
    severity: { error: 'LỖI', warning: 'chú ý' },
    halves: { morning: ' (sáng)', afternoon: ' (chiều)' },
    provisional: 'tạm tính, chưa công bố',
    unverified: 'chưa đối chiếu',
    sound: 'Không có lỗi.',
  },
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    kinds: { holiday: 'holiday', 'compensatory-off': 'day off', 'make-up-working': 'worked' },
    severity: { error: 'ERROR', warning: 'note' },
    halves: { morning: ' (morning)', afternoon: ' (afternoon)' },
    provisional: 'provisional, not published',
    unverified: 'to be confirmed',
    sound: 'Nothing is wrong.',
  },
} as const;

/** The calendar and what was found in it, to be read by people. */
export function calendarTable(
  check: CalendarCheck,
  given: unknown,
  language: 'vi' | 'en' = 'en',
): string {
  const text = words[language];
  const findings = check.findings
    .filter(({ kind }) => kind !== 'unverified')
    .map(({ severity, kind, at, detail }) => {
      const what = calendarFindingKinds[kind][language];
      return `${text.severity[severity].padEnd(6)} ${kind.padEnd(22)} ${at}: ${detail}\n${' '.repeat(7)}${what}`;
    });
  const file = check.file;
  return [
    ...(file === undefined ? [] : dayLines(file, language)),
    '',
    ...(findings.length > 0 ? findings : [text.sound]),
    summary(check, given),
  ].join('\n');
}

function dayLines(file: CalendarFile, language: 'vi' | 'en'): readonly string[] {
  const text = words[language];
  const { days } = calendarOf(file, 1);
  return [...days]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, kind, half, name, source, unverified }) => {
      const remarks = [
        date > file.knownUntil ? text.provisional : undefined,
        unverified === true ? text.unverified : undefined,
      ].filter((remark) => remark !== undefined);
      const weekday = (text.weekdays[weekdayOf(date)] ?? '').padEnd(3);
      const what = `${text.kinds[kind]}${half === undefined ? '' : text.halves[half]}`;
      return `${weekday} ${formatDay(date)}  ${what.padEnd(10)} ${name} [${source}]${remarks.length > 0 ? ` – ${remarks.join(', ')}` : ''}`;
    });
}

function summary({ findings }: CalendarCheck, given: unknown): string {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const unverified = findings.filter(({ kind }) => kind === 'unverified').length;
  const { version, knownFrom, knownUntil } = Object(given) as Readonly<Record<string, unknown>>;
  return `${String(version)}: ${String(knownFrom)} … ${String(knownUntil)}; errors: ${count('error')}, notes: ${count('warning')} (days to be confirmed: ${unverified})`;
}

/** The same for programs. */
export function calendarJson({ file, findings }: CalendarCheck, given: unknown): string {
  return JSON.stringify(
    { usable: file !== undefined, findings, calendar: file === undefined ? given : file },
    null,
    2,
  );
}
