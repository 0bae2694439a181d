import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** A line of a file with its number, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** SHA-256 of a file, hexadecimal, read in pieces. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/**
 * The lines of a UTF-8 file that are not empty, read in pieces.
 * @param onPiece given the bytes as they are read
 * @throws {TypeError} where the file is not valid UTF-8
 */
export async function* linesOf(
  path: string,
  onPiece: (piece: Buffer) => void = () => undefined,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest = '';
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    onPiece(piece as Buffer);
    const lines = (rest + decoder.decode(piece as Buffer, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      if (text.trim() !== '') yield { number, text };
    }
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield { number: number + 1, text: rest };
}
