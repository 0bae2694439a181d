import { find, latin1, type ByteSource, type Inflate } from './bytes.js';
import type { FileContent } from './file-content.js';
import { opensWithoutPassword } from './pdf-lock.js';

/** Larger files are not read for their pages: they would fill the memory of a telephone. Bytes. */
const LARGEST_READ = 64 * 1024 * 1024;
/** The end of the document is looked for in the last so many bytes: some programs write beyond it. */
const TAIL = 8 * 1024;
/** A file packed so that it unpacks to more than this is not looked into any further. Bytes. */
const MOST_UNPACKED = 16 * 1024 * 1024;
/** A file of more object streams is not looked into: each holds a hundred objects or so, none less than a moment. */
const MOST_STREAMS = 2000;
/** So many broken or bursting streams, and the rest is left alone. */
const MOST_BROKEN = 4;
/** Characters looked at to find where dictionaries begin and end; bounds what a hostile file costs. */
const MOST_STEPS = 8_000_000;

/**
 * Whether a PDF is whole, can be opened without a password, and how many pages it says it has (ISO 32000-1, 7.5 and
 * 7.7.3). Looks at the dictionaries alone, those in object streams too; draws nothing.
 */
export async function readPdf(source: ByteSource, inflate: Inflate): Promise<FileContent> {
  const type = 'application/pdf';
  const tail = await source.read(Math.max(0, source.size - TAIL), source.size);
  if (find(tail, '%%EOF') < 0 && find(tail, 'startxref') < 0) return { type, fault: 'truncated' };
  if (source.size > LARGEST_READ) return { type };
  const { plain, packed } = outsideStreams(await source.read(0, source.size));
  const isLocked = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(plain);
  // A lock that only forbids to print or to change keeps nobody from reading; what is packed stays uncounted.
  if (isLocked && (await opensWithoutPassword(plain)) === false)
    return { type, fault: 'encrypted' };
  if (packed.length > MOST_STREAMS) return { type };
  const texts = [plain];
  let room = MOST_UNPACKED;
  let broken = 0;
  for (const stream of packed) {
    const unpacked = await inflate(stream, room).catch(() => undefined);
    if (unpacked === undefined) {
      if (++broken >= MOST_BROKEN) break;
      continue;
    }
    room -= unpacked.length;
    texts.push(latin1(unpacked));
  }
  const pages = pagesIn(texts);
  return pages === undefined ? { type } : { type, pages };
}

/** The text between the streams, which is small, and the object streams as they are packed. */
function outsideStreams(bytes: Uint8Array): {
  readonly plain: string;
  readonly packed: readonly Uint8Array[];
} {
  const parts: string[] = [];
  const packed: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const found = find(bytes, 'stream', at);
    const keyword = found < 0 ? bytes.length : found;
    const text = latin1(bytes, at, keyword);
    parts.push(text);
    if (found < 0) break;
    at = keyword + 6;
    if (bytes[at] === 13) at += 1;
    if (bytes[at] !== 10 || !/>>\s*$/.test(text.slice(-64))) continue;
    const end = find(bytes, 'endstream', at + 1);
    const until = end < 0 ? bytes.length : end;
    const dictionary = text.slice(text.lastIndexOf('obj'));
    if (/\/Type\s*\/ObjStm\b/.test(dictionary) && /\/FlateDecode\b/.test(dictionary)) {
      packed.push(bytes.subarray(at + 1, until));
    }
    at = until + 9;
  }
  return { plain: parts.join('\n'), packed };
}

/** The largest count of a node of the page tree: that of its root. */
function pagesIn(texts: readonly string[]): number | undefined {
  let most: number | undefined;
  let steps = MOST_STEPS;
  for (const text of texts) {
    for (const match of text.matchAll(/\/Type\s*\/Pages\b/g)) {
      const [start, end] = dictionaryAround(text, match.index, (taken) => (steps -= taken) > 0);
      if (steps <= 0) return most;
      const counts = [...text.slice(start, end).matchAll(/\/Count\s+(\d{1,7})\b/g)];
      for (const [, count] of counts) most = Math.max(most ?? 0, Number(count));
    }
  }
  return most;
}

/** From `<<` to `>>` around a place. @param allowed told how far was looked; false ends the search */
function dictionaryAround(
  text: string,
  at: number,
  allowed: (steps: number) => boolean,
): readonly [number, number] {
  let depth = 0;
  let start = at;
  for (; start > 0; start -= 1) {
    if (text.startsWith('>>', start - 1)) depth += 1;
    else if (text.startsWith('<<', start - 1) && depth-- === 0) break;
    else continue;
    start -= 1;
  }
  if (!allowed(at - start)) return [at, at];
  depth = 0;
  let end = at;
  for (; end < text.length; end += 1) {
    if (text.startsWith('<<', end)) depth += 1;
    else if (text.startsWith('>>', end) && depth-- === 0) break;
    else continue;
    end += 1;
  }
  allowed(end - at);
  return [start, end];
}
