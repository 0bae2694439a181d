import type { Instant } from './dates.js';

/** What the calendar entry of an appointment says. Nothing in it is personal: the code alone shows as much. */
export interface AppointmentFacts {
  /** Code of the dossier. */
  readonly code: string;
  /** When the result is promised. */
  readonly dueAt: Instant;
  /** When the dossier changed last: a later file replaces an earlier one in the calendar. */
  readonly updatedAt: Instant;
  /** The date may still move. */
  readonly provisional: boolean;
  /** Where the dossier can be looked up; the code does not stand in it. */
  readonly url: string;
  /** Where the result is collected. */
  readonly place?: string;
}

const words = {
  vi: {
    summary: (code: string) => `Hẹn trả kết quả hồ sơ ${code}`,
    description: (url: string) =>
      `Xem tình trạng trước khi đi: ${url}. Ngày hẹn dời lại khi hồ sơ chờ bạn bổ sung giấy tờ hoặc nộp phí.`,
    provisional: 'Ngày hẹn dự kiến: lịch nghỉ lễ của những ngày đó chưa công bố.',
  },
  en: {
    summary: (code: string) => `Result of dossier ${code} is due`,
    description: (url: string) =>
      `Look up the status before you go: ${url}. The date moves while the dossier waits for your papers or payment.`,
    provisional: 'Expected date: the holidays of those days are not published yet.',
  },
};

/**
 * The appointment as a calendar file (iCalendar, RFC 5545), with a reminder on the day before. A file made again after the
 * date moved has the same UID and a later SEQUENCE, so that calendars move the entry.
 */
export function appointmentFile(
  { code, dueAt, updatedAt, provisional, url, place }: AppointmentFacts,
  language: 'vi' | 'en' = 'vi',
): string {
  const own = words[language];
  const host = /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? 'motcua';
  const summary = own.summary(code);
  const description = own.description(url) + (provisional ? ` ${own.provisional}` : '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Motcua//Appointment//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(code)}@${host}`,
    // Seconds of the change since 2020: grows with every change, and calendars keep it in 32 bits.
    `SEQUENCE:${Math.max(0, Math.floor((updatedAt - SEQUENCE_START) / 1000))}`,
    `DTSTAMP:${stamp(updatedAt)}`,
    `DTSTART:${stamp(dueAt)}`,
    'DURATION:PT30M',
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    `URL:${url}`,
    `STATUS:${provisional ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const SEQUENCE_START = Date.UTC(2020, 0, 1);
/** Longest line in octets, without its break (RFC 5545, 3.1). */
const LINE = 75;

function stamp(instant: Instant): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Breaks a line between characters: calendars join the octets again, but some cut a letter with its mark in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
