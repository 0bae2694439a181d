import { HANOI_OFFSET_MS, isIsoDay, type Instant } from '@motcua/rules';

const SHAPE = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/;

/**
 * An instant as the national exchange writes it: `yyyyMMddHHmmss` in Asia/Ho_Chi_Minh, hours 00 to 23. Public adapters
 * write `hh`, by which three in the afternoon becomes three at night.
 * @throws {RangeError} for an instant outside the years 1000 to 9999
 */
export function toNationalTime(at: Instant): string {
  const text = new Date(at + HANOI_OFFSET_MS).toISOString();
  if (!/^[1-9]\d{3}-/.test(text)) throw new RangeError(`${text}: expected a year of four digits`);
  return text.slice(0, 19).replaceAll(/[-T:]/g, '');
}

/**
 * Reads an instant of the exchange; also a day alone (its first moment) and one without seconds.
 * @returns `undefined` for an empty text and for one that names no moment: nothing is guessed
 */
export function fromNationalTime(text: string): Instant | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    SHAPE.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  if (!isIsoDay(date) || hour > '23' || minute > '59' || second > '59') return undefined;
  return Date.parse(`${date}T${hour}:${minute}:${second}Z`) - HANOI_OFFSET_MS;
}
