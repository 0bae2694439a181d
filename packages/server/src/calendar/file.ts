import { readFile, stat } from 'node:fs/promises';

/** Days off of a hundred years take less. Bytes. */
const LARGEST_FILE = 5 * 1024 * 1024;

/** The file cannot be read as a calendar at all. */
export class CalendarFileError extends Error {
  override readonly name = 'CalendarFileError';
}

/**
 * Reads a calendar file; what it holds is not looked at yet.
 * @throws {CalendarFileError} when there is no such file, or it holds no JSON
 */
export async function readCalendarJson(path: string): Promise<unknown> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) {
    throw new CalendarFileError(`${path} is not a file that can be read.`);
  }
  if (found.size > LARGEST_FILE) {
    throw new CalendarFileError(`${path} is larger than 5 MB: it cannot be a calendar.`);
  }
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CalendarFileError(`${path} is not JSON: ${(error as Error).message}`);
  }
}
