/** Random access to the content of a file: a `Blob` on a device, an open file at a service. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`, fewer at the end of the file. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Unpacks zlib data. Rejects what is broken, and what would be larger than `most` bytes. */
export type Inflate = (packed: Uint8Array, most: number) => Promise<Uint8Array>;

/** Big-endian number of `length` bytes (at most 4). */
export function bigEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/** Little-endian number of `length` bytes (at most 4). */
export function littleEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index -= 1)
    value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/** The bytes of a range as text, one character a byte. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  for (let at = start; at < end; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192)));
  }
  return text;
}

/** Where an ASCII text begins in the bytes at or after `from`; -1 when it does not. */
export function find(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < text.length && bytes[at + same] === text.charCodeAt(same)) same += 1;
    if (same === text.length) return at;
  }
  return -1;
}

/** Whether an ASCII text stands at a place. */
export function stands(bytes: Uint8Array, text: string, at: number): boolean {
  return latin1(bytes, at, Math.min(bytes.length, at + text.length)) === text;
}
