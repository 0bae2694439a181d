import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { readFileContent } from '@motcua/rules/file-content';
import type { ByteSource, FileContent } from '@motcua/rules/file-content';
import { fileTypeFromBuffer } from 'file-type';
import { ProblemError } from '../http/problem.js';
import type { Text } from '../http/language.js';
import { LONGEST_SIDE, MOST_PIXELS } from './limits.js';
import { acceptedType } from './types.js';

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate);

/** What an upload turned out to be. */
export interface Inspected extends Pick<FileContent, 'pages' | 'width' | 'height'> {
  /** Media type by its content. */
  readonly type: string;
}

const wrongType: Text = {
  vi: 'Tệp này không phải PDF, JPEG, PNG, WebP, HEIC hay DOCX, dù tên của nó là gì. Tệp đã được xoá.',
  en: 'This file is not a PDF, JPEG, PNG, WebP, HEIC or DOCX, whatever its name. It was deleted.',
};

/**
 * Checks a whole upload: what it is, whether it is whole and open, and not larger than who reads it can bear.
 * @throws {ProblemError} `unsupported-media-type`, or `file-unusable` with the reason as its code
 */
export async function inspect(source: ByteSource, maxPages: number): Promise<Inspected> {
  const all = (): Promise<Uint8Array> => source.read(0, source.size);
  const type = acceptedType((await fileTypeFromBuffer(await all()))?.mime);
  if (type === undefined) throw new ProblemError('unsupported-media-type', { detail: wrongType });
  const found = await readFileContent(source, (packed, most) =>
    unpack(packed, { maxOutputLength: Math.max(1, most) }),
  );
  const { fault, pages, width = 0, height = 0 } = found;
  if (fault !== undefined) throw unusable(`file-${fault}`, faults[fault]);
  if ((pages ?? 0) > maxPages) throw unusable('file-pages', tooManyPages(pages ?? 0, maxPages));
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
    throw unusable('file-picture-size', tooManyPixels);
  return { type, pages, width: width || undefined, height: height || undefined };
}

function unusable(code: string, detail: Text): ProblemError {
  return new ProblemError('file-unusable', { detail, errors: [{ pointer: '', code, detail }] });
}

const faults: Readonly<Record<NonNullable<FileContent['fault']>, Text>> = {
  empty: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
  truncated: {
    vi: 'Tệp thiếu phần cuối nên không mở được. Hãy mở thử tệp trên máy, rồi chọn lại hoặc quét lại. Tệp đã được xoá.',
    en: 'The end of the file is missing, so it cannot be opened. Open it on your device to see, then choose or scan it again. It was deleted.',
  },
  encrypted: {
    vi: 'PDF này phải có mật khẩu mới mở được nên cán bộ không đọc được. Hãy lưu một bản không có mật khẩu, in lại thành PDF mới, hoặc chụp ảnh từng trang. Tệp đã được xoá.',
    en: 'This PDF opens only with a password, so officers cannot read it. Save one without a password, print to a new PDF, or take a photo of each page. It was deleted.',
  },
};

function tooManyPages(pages: number, most: number): Text {
  return {
    vi: `Tệp có ${pages} trang, nhiều hơn ${most} trang. Hãy chia thành nhiều tệp. Tệp đã được xoá.`,
    en: `The file has ${pages} pages, more than ${most}. Split it into several files. It was deleted.`,
  };
}

const tooManyPixels: Text = {
  vi: 'Ảnh có kích thước quá lớn. Hãy chụp hoặc quét lại ở độ phân giải thấp hơn. Tệp đã được xoá.',
  en: 'The picture measures too much. Take or scan it again at a lower resolution. It was deleted.',
};
