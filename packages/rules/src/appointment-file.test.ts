import { expect, it } from 'vitest';
import { appointmentFile } from './appointment-file.js';

const facts = {
  code: 'H26.15-261125-0007',
  dueAt: Date.parse('2026-12-02T10:00:00+07:00'),
  updatedAt: Date.parse('2026-11-25T09:00:00+07:00'),
  provisional: false,
  url: 'https://centre.example/ho-so',
  place: 'Điểm tiếp nhận số 3; tầng 1, phường Ba Đình',
};
const unfolded = (text: string): string => text.replace(/\r\n /g, '');

it('writes the appointment as calendars read it', () => {
  const text = appointmentFile(facts);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  const whole = unfolded(text);
  expect(whole).toContain('\r\nDTSTART:20261202T030000Z\r\n');
  expect(whole).toContain('\r\nUID:H26.15-261125-0007@centre.example\r\n');
  expect(whole).toContain('\r\nSUMMARY:Hẹn trả kết quả hồ sơ H26.15-261125-0007\r\n');
  expect(whole).toContain('LOCATION:Điểm tiếp nhận số 3\\; tầng 1\\, phường Ba Đình');
  expect(whole).toContain('STATUS:CONFIRMED');
  expect(whole).not.toContain('LOCATION:undefined');
});

it('folds lines at 75 octets without cutting a letter', () => {
  const lines = appointmentFile(facts).split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(unfolded(appointmentFile(facts))).toContain('hoặc nộp phí.');
});

it('replaces an earlier file, and says when the date may move', () => {
  const sequence = (text: string): number => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  const later = appointmentFile({ ...facts, updatedAt: facts.updatedAt + 1000, provisional: true });
  expect(sequence(later)).toBe(sequence(appointmentFile(facts)) + 1);
  expect(later).toContain('STATUS:TENTATIVE');
  expect(unfolded(appointmentFile({ ...facts, provisional: true }, 'en'))).toContain(
    'Expected date',
  );
});
