import { find, latin1, stands, type ByteSource, type Inflate } from './bytes.js';
import { readPdf } from './pdf.js';
import { readHeic, readJpeg, readPng, readWebp } from './pictures.js';

export type { ByteSource, Inflate } from './bytes.js';

/** Why a file is of no use to whoever has to read it. */
export type ContentFault =
  /** It has no bytes. */
  | 'empty'
  /** Its end is missing, as after a copy that was broken off. */
  | 'truncated'
  /** Nobody opens it without a password. */
  | 'encrypted';

/** What a file is by its content, whatever its name says. */
export interface FileContent {
  /** Media type; `undefined` when it is none that is told apart here. */
  readonly type: string | undefined;
  readonly fault?: ContentFault;
  /** Of a PDF, where it says so. */
  readonly pages?: number;
  /** Of a picture as it is shown. Pixels. */
  readonly width?: number;
  /** Of a picture as it is shown. Pixels. */
  readonly height?: number;
}

/** Media type of Word documents (ISO/IEC 29500). */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

/**
 * Tells what a file is by its first bytes, whether it is whole, and its pages or its size. The device asks before it
 * sends, the service again before it keeps: one answer on both sides. Reads little of a picture, all of a PDF; never
 * draws anything and never throws for what is in a file.
 */
export async function readFileContent(source: ByteSource, inflate: Inflate): Promise<FileContent> {
  if (source.size === 0) return { type: undefined, fault: 'empty' };
  const head = await source.read(0, 16);
  if (stands(head, '%PDF-', 0)) return readPdf(source, inflate);
  if (stands(head, '\xff\xd8\xff', 0)) return readJpeg(source);
  if (stands(head, '\x89PNG\r\n\x1a\n', 0)) return readPng(source);
  if (stands(head, 'RIFF', 0) && stands(head, 'WEBP', 8)) return readWebp(source);
  if (stands(head, 'ftyp', 4) && heicBrands.includes(latin1(head, 8, 12))) return readHeic(source);
  if (stands(head, 'PK\x03\x04', 0)) return readWord(source);
  return { type: undefined };
}

/** The list of a Word document's parts stands at its end (ZIP, APPNOTE 4.3.16). */
async function readWord(source: ByteSource): Promise<FileContent> {
  const tail = await source.read(Math.max(0, source.size - 256 * 1024), source.size);
  const whole = find(tail, 'PK\x05\x06') >= 0;
  const head = whole ? tail : await source.read(0, 256 * 1024);
  if (find(head, 'word/') < 0) return { type: undefined };
  return whole ? { type: WORD_TYPE } : { type: WORD_TYPE, fault: 'truncated' };
}
