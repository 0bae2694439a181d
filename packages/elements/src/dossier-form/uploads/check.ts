import type { UploadLimits } from '@motcua/contract';
import { readFileContent, type ByteSource, type FileContent } from '@motcua/rules/file-content';
import { asJpeg, doubtsAbout, withoutPlace } from './photo.js';
import type { Doubt, Refusal } from './transfer.js';

/** A file as it is sent. */
export interface Prepared {
  readonly content: Blob;
  /** Media type by its content. */
  readonly type: string;
  readonly doubts: readonly Doubt[];
}

/** A file that is ready to be sent, or why it is not. */
export type Checked = Prepared | { readonly refused: Refusal };

/** Photos larger than this are refused unread: they would fill the memory of the device. Bytes. */
const LARGEST_PHOTO = 80 * 1024 * 1024;

/** Looks at a file as the service will, and makes photos ready: without their place, small enough. */
export async function check(file: File, limits: UploadLimits): Promise<Checked> {
  const { types, maxBytes, maxPages = Infinity } = limits;
  let found: FileContent;
  try {
    found = await readFileContent(sourceOf(file), inflate);
  } catch {
    return { refused: 'unread' };
  }
  const { type, fault, pages = 0 } = found;
  if (fault !== undefined) return { refused: fault };
  const isPhoto = type?.startsWith('image/') ?? false;
  // A browser that reads a picture the service does not take turns it into one that it takes.
  if (type === undefined || !(types.includes(type) || (isPhoto && types.includes('image/jpeg')))) {
    return { refused: 'type' };
  }
  if (pages > maxPages) return { refused: 'pages' };
  if (!isPhoto) {
    return file.size > maxBytes ? { refused: 'size' } : { content: file, type, doubts: [] };
  }
  return photo(file, found, limits);
}

async function photo(
  file: File,
  { type = '', width = 0, height = 0 }: FileContent,
  { types, maxBytes }: UploadLimits,
): Promise<Checked> {
  if (file.size > LARGEST_PHOTO) return { refused: 'size' };
  // Nothing can be taken out of HEIC here, so it is drawn anew, also where the service would take it.
  const asItIs = types.includes(type) && type !== 'image/heic';
  const plain = asItIs ? await withoutPlace(file, type) : file;
  const fits = asItIs && plain.size <= maxBytes;
  const drawn = fits || !types.includes('image/jpeg') ? undefined : await asJpeg(plain, maxBytes);
  if (!fits && drawn === undefined) {
    return { refused: asItIs ? 'size' : type === 'image/heic' ? 'heic' : 'type' };
  }
  const content = drawn ?? plain;
  if (content.size > maxBytes) return { refused: 'size' };
  const doubts = await doubtsAbout(content, Math.max(width, height) || Infinity);
  return { content, type: drawn ? 'image/jpeg' : type, doubts };
}

/** SHA-256 of a file in hex; `undefined` on plain HTTP pages, where browsers make none. */
export async function printOf(content: Blob): Promise<string | undefined> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', await content.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sourceOf(file: Blob): ByteSource {
  return {
    size: file.size,
    read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  };
}

/** Where the browser cannot unpack, the pages stay unknown until the service has counted them. */
async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new Blob([packed as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too much');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
