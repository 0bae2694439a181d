import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Longer lines are no procedure: the longest of the portal has 126,000 characters. Bytes. */
const LONGEST_LINE = 4 * 1024 * 1024;
/** What is kept of a line that cannot be read, to know which procedure it was. Bytes. */
const KEPT_OF_BROKEN = 64 * 1024;

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A line of a file with its number, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Why it cannot be read as it is; `text` is then what could be made of its beginning. */
  readonly broken?: 'not-utf8' | 'line-too-long';
}

/** SHA-256 of a file, hexadecimal, read in pieces. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/**
 * The lines of a UTF-8 file that are not empty, read in pieces, with or without a byte order mark and carriage returns.
 * However long a line is, no more than 4 MiB of it are held.
 * @param onPiece given the bytes as they are read
 */
export async function* linesOf(
  path: string,
  onPiece: (piece: Buffer) => void = () => undefined,
): AsyncGenerator<Line> {
  let number = 0;
  let held: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    // Of a line that is too long only the beginning is looked at.
    if (length <= LONGEST_LINE) held.push(part);
    else if (held.length > 1) held = [Buffer.concat(held).subarray(0, KEPT_OF_BROKEN)];
  };
  const end = (): Line | undefined => {
    number += 1;
    const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    const line = read(number, number === 1 ? withoutMark(bytes) : bytes, length > LONGEST_LINE);
    [held, length] = [[], 0];
    return line.broken || line.text.trim() !== '' ? line : undefined;
  };
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes = piece as Buffer;
    onPiece(bytes);
    let start = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, start)) {
      take(bytes.subarray(start, at));
      start = at + 1;
      const line = end();
      if (line) yield line;
    }
    take(bytes.subarray(start));
  }
  const line = length > 0 ? end() : undefined;
  if (line) yield line;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function read(number: number, bytes: Buffer, isTooLong: boolean): Line {
  const beginning = (): string => bytes.subarray(0, KEPT_OF_BROKEN).toString();
  if (isTooLong) return { number, text: beginning(), broken: 'line-too-long' };
  try {
    return { number, text: decoder.decode(bytes) };
  } catch {
    return { number, text: beginning(), broken: 'not-utf8' };
  }
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}
