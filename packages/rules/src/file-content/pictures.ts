import { bigEndian, latin1, littleEndian, type ByteSource } from './bytes.js';
import type { FileContent } from './file-content.js';

/** Bytes looked at at once when the end of a picture is looked for. */
const WINDOW = 256 * 1024;
/** More segments or chunks than this has no picture of a paper. */
const MOST_PARTS = 20_000;

/** Size of a JPEG as it is shown, and whether its end is there (ITU-T T.81, annex B; Exif 2.32, orientation). */
export async function readJpeg(source: ByteSource): Promise<FileContent> {
  const type = 'image/jpeg';
  const cut: FileContent = { type, fault: 'truncated' };
  let size: { width: number; height: number } | undefined;
  let turned = false;
  let at = 2;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const head = await source.read(at, at + 10);
    if (head.length < 4 || head[0] !== 0xff) return cut;
    const marker = head[1] ?? 0;
    // Fill bytes, and markers that stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      const length = bigEndian(head, 2, 2);
      if (isFrame(marker)) {
        size = { height: bigEndian(head, 5, 2), width: bigEndian(head, 7, 2) };
      }
      if (marker === 0xe1) {
        turned ||= (orientationOf(await source.read(at + 4, at + 2 + length)) ?? 1) > 4;
      }
      at += 2 + length;
      if (marker === 0xda) break;
    }
  }
  if (size === undefined || !(await endsAfter(source, at))) return cut;
  const { width, height } = size;
  if (width === 0 || height === 0) return cut;
  return turned ? { type, width: height, height: width } : { type, width, height };
}

/** Start-of-frame markers: all of C0 to CF but DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Whether the end-of-image marker comes after a place. Telephones write more behind it. */
async function endsAfter(source: ByteSource, from: number): Promise<boolean> {
  for (let end = source.size; end > from; end -= WINDOW) {
    // One byte more, for a marker across two windows.
    const bytes = await source.read(Math.max(from, end - WINDOW), Math.min(source.size, end + 1));
    for (let at = bytes.lastIndexOf(0xd9); at > 0; at = bytes.lastIndexOf(0xd9, at - 1)) {
      if (bytes[at - 1] === 0xff) return true;
    }
  }
  return false;
}

/** The Exif orientation (1 to 8) of the content of an APP1 segment; `undefined` when it has none. */
export function orientationOf(segment: Uint8Array): number | undefined {
  if (latin1(segment, 0, 6) !== 'Exif\0\0') return undefined;
  const little = segment[6] === 0x49;
  const number = (at: number, length: number): number =>
    (little ? littleEndian : bigEndian)(segment, 6 + at, length);
  const table = number(4, 4);
  const entries = number(table, 2);
  for (let entry = 0; entry < Math.min(entries, 200); entry += 1) {
    const at = table + 2 + entry * 12;
    if (at + 10 > segment.length) return undefined;
    if (number(at, 2) !== 0x0112) continue;
    const value = number(at + 8, 2);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** Size of a PNG, and whether its last chunk is there (ISO/IEC 15948). */
export async function readPng(source: ByteSource): Promise<FileContent> {
  const type = 'image/png';
  const head = await source.read(16, 24);
  let at = 8;
  for (let part = 0; part < MOST_PARTS && at + 12 <= source.size; part += 1) {
    const chunk = await source.read(at, at + 8);
    at += 12 + bigEndian(chunk, 0, 4);
    if (latin1(chunk, 4, 8) === 'IEND' && at <= source.size) {
      const [width, height] = [bigEndian(head, 0, 4), bigEndian(head, 4, 4)];
      return width === 0 || height === 0 ? { type, fault: 'truncated' } : { type, width, height };
    }
  }
  return { type, fault: 'truncated' };
}

/** Size of a WebP, and whether it is as long as it says (RFC 9649). */
export async function readWebp(source: ByteSource): Promise<FileContent> {
  const type = 'image/webp';
  const head = await source.read(0, 30);
  if (littleEndian(head, 4, 4) + 8 > source.size) return { type, fault: 'truncated' };
  switch (latin1(head, 12, 16)) {
    case 'VP8X':
      return {
        type,
        width: littleEndian(head, 24, 3) + 1,
        height: littleEndian(head, 27, 3) + 1,
      };
    case 'VP8L': {
      const bits = littleEndian(head, 21, 4);
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return {
        type,
        width: littleEndian(head, 26, 2) & 0x3fff,
        height: littleEndian(head, 28, 2) & 0x3fff,
      };
    default:
      return { type };
  }
}

/** Whether a HEIC is as long as its boxes say (ISO/IEC 14496-12, 4.2). */
export async function readHeic(source: ByteSource): Promise<FileContent> {
  const type = 'image/heic';
  let at = 0;
  for (let box = 0; box < MOST_PARTS && at + 8 <= source.size; box += 1) {
    const head = await source.read(at, at + 16);
    const short = bigEndian(head, 0, 4);
    if (short === 0) return { type };
    const length = short === 1 ? bigEndian(head, 8, 4) * 2 ** 32 + bigEndian(head, 12, 4) : short;
    if (length < 8) break;
    at += length;
  }
  return at === source.size ? { type } : { type, fault: 'truncated' };
}
