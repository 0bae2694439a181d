import { bigEndian, latin1, littleEndian } from './bytes.js';
import { orientationOf } from './pictures.js';

/**
 * A photo without what a camera writes beside the picture: where it was taken, when, with what (Exif, XMP, IPTC,
 * comments, and what telephones append). The picture itself, its colours and which way up it is shown stay as they are.
 * @returns the parts of the new file in order; `undefined` for what is no JPEG, PNG or WebP that can be read
 */
export function withoutMetadata(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  if (latin1(bytes, 0, 3) === '\xff\xd8\xff') return plainJpeg(bytes);
  if (latin1(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return plainPng(bytes);
  if (latin1(bytes, 0, 4) === 'RIFF' && latin1(bytes, 8, 12) === 'WEBP') return plainWebp(bytes);
  return undefined;
}

/** Application segments that are part of how the picture looks: JFIF, colour profile, Adobe colour transform. */
const looks: Readonly<Record<number, string>> = {
  0xe0: 'JFIF\0',
  0xe2: 'ICC_PROFILE\0',
  0xee: 'Adobe',
};

function plainJpeg(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + bigEndian(bytes, at + 2, 2);
    const content = bytes.subarray(at + 4, end);
    const isApplication = marker >= 0xe0 && marker <= 0xef;
    const name = looks[marker];
    if (marker === 0xe1) orientation = orientationOf(content) ?? orientation;
    if (isApplication ? name !== undefined && latin1(content).startsWith(name) : marker !== 0xfe) {
      kept.push(bytes.subarray(at, end));
    }
    at = end;
    if (marker === 0xda) break;
  }
  // Behind the last scan telephones append films and further pictures, with the same things said about them.
  const end = endOfPicture(bytes, at);
  kept.push(bytes.subarray(at, end));
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
  return kept;
}

/** Behind the first end-of-image marker after the first scan; within a scan none can stand. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  let at = from;
  for (at = bytes.indexOf(0xff, at); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1];
    if (marker === 0xd9) return at + 2;
    // Tables between the scans of a progressive picture may hold any bytes.
    if (
      marker !== undefined &&
      marker >= 0xc0 &&
      marker !== 0xff &&
      (marker < 0xd0 || marker > 0xd7)
    ) {
      at += 1 + bigEndian(bytes, at + 2, 2);
    }
  }
  return bytes.length;
}

/** An Exif segment that says which way up the picture is, and nothing else. */
function orientationSegment(orientation: number): Uint8Array {
  return Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  );
}

/** Chunks that only tell about the picture: texts, time, Exif (ISO/IEC 15948; PNG extensions 1.6.0). */
const telling = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'];

function plainPng(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bigEndian(bytes, at, 4);
    if (end > bytes.length) return undefined;
    const name = latin1(bytes, at + 4, at + 8);
    if (!telling.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return kept;
    at = end;
  }
  return undefined;
}

const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

function plainWebp(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const length = Math.min(bytes.length, littleEndian(bytes, 4, 4) + 8);
  const head = bytes.slice(0, 12);
  const kept: Uint8Array[] = [head];
  for (let at = 12; at + 8 <= length;) {
    const size = littleEndian(bytes, at + 4, 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > length) return undefined;
    const name = latin1(bytes, at, at + 4);
    const chunk = bytes.slice(at, end);
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG);
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const size = kept.reduce((sum, part) => sum + part.length, -8);
  for (let index = 0; index < 4; index += 1) head[4 + index] = (size >>> (8 * index)) & 0xff;
  return kept;
}
