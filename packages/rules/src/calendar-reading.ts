import { clockOf, type CalendarDay, type WorkingSession } from './calendar.js';
import type { CalendarFile, YearlyHoliday } from './calendar-file.js';
import type { CalendarFinding } from './calendar-findings.js';
import { isIsoDay } from './dates.js';

type Given = Readonly<Record<string, unknown>>;

const kinds: readonly unknown[] = ['holiday', 'compensatory-off', 'make-up-working'];

/** Says whether a value is what a field needs. */
type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string' && value.trim() !== '';
const anyText: Test = (value) => typeof value === 'string';
const day: Test = (value) => typeof value === 'string' && isIsoDay(value);
const monthDay: Test = (value) => typeof value === 'string' && isIsoDay(`2024-${value}`);
const year: Test = (value) => Number.isInteger(value) && Number(value) > 1900;
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const oneOf =
  (values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const clock: Test = (value) => {
  try {
    clockOf(String(value));
    return typeof value === 'string';
  } catch {
    return false;
  }
};
const weekday: Test = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 7;

const top: Readonly<Record<string, Test>> = {
  $schema: optional(anyText),
  version: text,
  knownFrom: day,
  knownUntil: day,
  days: Array.isArray,
  sessions: optional(Array.isArray),
  weeklyDaysOff: optional(
    (value) => Array.isArray(value) && value.every(weekday) && new Set(value).size < 7,
  ),
  yearly: optional(Array.isArray),
  policy: optional(isObject),
};

const ofDay: Readonly<Record<string, Test>> = {
  date: day,
  kind: oneOf(kinds),
  half: optional(oneOf(['morning', 'afternoon'])),
  for: optional(day),
  name: text,
  // An empty one is a finding of its own.
  source: anyText,
  unverified: optional(oneOf([true, false])),
};

const ofSession: Readonly<Record<string, Test>> = { from: clock, to: clock };

const ofYearly: Readonly<Record<string, Test>> = {
  day: monthDay,
  name: text,
  source: text,
  since: optional(year),
};

const ofPolicy: Readonly<Record<string, Test>> = {
  workingDaysEnd: optional(oneOf(['same-time', 'end-of-day'])),
  cutOff: optional(clock),
  dueSoonDays: optional((value) => typeof value === 'number' && value > 0 && value <= 30),
};

/** Reads what stands in a calendar file; the file comes only when every field is of the right kind. */
export function readCalendarFile(value: unknown): {
  readonly file?: CalendarFile;
  readonly findings: readonly CalendarFinding[];
} {
  if (!isObject(value)) return { findings: [unreadable('', 'expected an object')] };
  const findings = [
    ...fieldFindings(value, top, ''),
    ...listFindings(value['days'], ofDay, 'days'),
    ...listFindings(value['sessions'], ofSession, 'sessions'),
    ...listFindings(value['yearly'], ofYearly, 'yearly'),
    ...(isObject(value['policy']) ? fieldFindings(value['policy'], ofPolicy, 'policy/') : []),
  ];
  if (findings.length > 0) return { findings };
  const file: CalendarFile = {
    ...(value as unknown as CalendarFile),
    days: value['days'] as readonly CalendarDay[],
    ...(value['sessions'] !== undefined && {
      sessions: value['sessions'] as readonly WorkingSession[],
    }),
    ...(value['yearly'] !== undefined && { yearly: value['yearly'] as readonly YearlyHoliday[] }),
  };
  if (file.knownFrom > file.knownUntil) {
    const detail = `${file.knownFrom} > ${file.knownUntil}`;
    return { findings: [{ severity: 'error', kind: 'span-wrong', at: 'knownFrom', detail }] };
  }
  return { file, findings };
}

function listFindings(
  list: unknown,
  tests: Readonly<Record<string, Test>>,
  at: string,
): CalendarFinding[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown, index) =>
    isObject(one)
      ? fieldFindings(one, tests, `${at}/${typeof one['date'] === 'string' ? one['date'] : index}/`)
      : [unreadable(`${at}/${index}`, 'expected an object')],
  );
}

function fieldFindings(
  given: Given,
  tests: Readonly<Record<string, Test>>,
  at: string,
): CalendarFinding[] {
  const wrong = Object.entries(tests).filter(([name, test]) => !test(given[name]));
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(tests, name));
  return [
    ...wrong.map(([name]) => unreadable(`${at}${name}`, JSON.stringify(given[name]) ?? 'missing')),
    ...unknown.map((name) => unreadable(`${at}${name}`, 'unknown field')),
  ];
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(at: string, detail: string): CalendarFinding {
  return { severity: 'error', kind: 'unreadable', at, detail };
}
