import type { FileDescription, UploadLimits } from '@motcua/contract';
import { path } from './client.js';
import type { ApiRequest, Client } from './client.js';
import { TooLargeError, UnsupportedTypeError, explained } from './error-kinds.js';
import { ApiError, ConnectionError, TimeoutError, isTransient } from './errors.js';
import type { RequestOptions } from './options.js';
import { pause, waitAfter } from './waiting.js';

const MEBIBYTE = 1024 * 1024;
/** Pieces do not shrink below this on a bad connection. Bytes. */
const SMALLEST_CHUNK = 64 * 1024;
/** The first piece: a few seconds on a poor mobile network. Bytes. */
const FIRST_CHUNK = 256 * 1024;
/** Pieces grow while one takes less than this and shrink when one takes longer than three times this. Milliseconds. */
const GOOD_PIECE = 1500;
const TUS = { 'tus-resumable': '1.0.0' };

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes the service has. */
  readonly sent: number;
  /** Bytes of the file. */
  readonly total: number;
}

/** How to upload a file. */
export interface UploadOptions extends RequestOptions {
  /** File name; default that of the `File`. */
  readonly name?: string;
  /** Media type; default that of the blob. The service looks at the content all the same. */
  readonly type?: string;
  /** What may be uploaded, from the form: refuses before anything is sent. */
  readonly limits?: Pick<UploadLimits, 'maxBytes' | 'types'>;
  /** Largest piece in bytes; default 4 MiB. Pieces are as large as the network carries in a few seconds. */
  readonly chunkSize?: number;
  /** Goes on with an upload begun earlier, of the same file; from `onCreated`. Begins anew when it is gone. */
  readonly resume?: { readonly url: string };
  /** Told the address of the upload once it exists. Keep it to resume, also after a reload. */
  readonly onCreated?: (url: string) => void;
  /** Told at every piece the service has stored. */
  readonly onProgress?: (progress: UploadProgress) => void;
  /** Told that the connection or the service is away, and in how many milliseconds it is tried again. */
  readonly onWaiting?: (milliseconds: number) => void;
}

/** An upload as the service has it. */
export interface UploadState extends UploadProgress {
  readonly id: string;
}

/** See {@link Files.upload}. */
export async function upload(
  client: Client,
  content: Blob,
  options: UploadOptions = {},
): Promise<FileDescription> {
  const { signal, onCreated, onProgress, onWaiting, maxRetries = 8 } = options;
  const largest = options.chunkSize ?? 4 * MEBIBYTE;
  const total = content.size;
  const name = options.name ?? (content as Partial<File>).name ?? 'file';
  const type = options.type ?? content.type;
  refuse(options.limits, total, type);

  // A piece is larger than a request: give it longer.
  const request: ApiRequest = {
    signal,
    locale: options.locale,
    timeout: options.timeout ?? 60_000,
  };
  let id = options.resume && lastSegment(options.resume.url);
  let offset: number | undefined;
  let chunk = Math.min(largest, FIRST_CHUNK);
  let failures = 0;

  for (;;) {
    try {
      if (id === undefined) {
        id = await create(client, request, { name, type, total });
        onCreated?.(`${client.baseUrl}/v1/files/${id}`);
        offset = 0;
      }
      offset ??= (await stored(client, request, id)).sent;
      onProgress?.({ sent: offset, total });
      if (offset >= total) return { id, name, type, size: total, complete: true };
      const piece = content.slice(offset, Math.min(total, offset + chunk));
      const began = performance.now();
      const answer = await append(client, request, id, offset, piece);
      const took = performance.now() - began;
      offset = answer.offset;
      failures = 0;
      if (took < GOOD_PIECE) chunk = Math.min(largest, chunk * 2);
      else if (took > 3 * GOOD_PIECE) chunk = smaller(chunk, largest);
      if (answer.file !== undefined) {
        onProgress?.({ sent: total, total });
        return answer.file;
      }
    } catch (error) {
      if (++failures > maxRetries) throw error;
      if (id !== undefined && isGone(error)) {
        id = undefined;
        continue;
      }
      const wait = passes(error) ? waitAfter(error, failures - 1) : undefined;
      if (wait === undefined) throw error;
      // Only the service knows how much of the piece arrived.
      offset = undefined;
      if (error instanceof ConnectionError || error instanceof TimeoutError) {
        chunk = smaller(chunk, largest);
      }
      onWaiting?.(wait);
      await pause(wait, signal);
    }
  }
}

function smaller(chunk: number, largest: number): number {
  return Math.max(Math.min(largest, SMALLEST_CHUNK), Math.floor(chunk / 2));
}

/** See {@link Files.state}. */
export async function uploadState(
  client: Client,
  url: string,
  request: RequestOptions = {},
): Promise<UploadState | undefined> {
  const id = lastSegment(url);
  try {
    return { id, ...(await stored(client, request, id)) };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** See {@link Files.remove}. */
export async function removeUpload(
  client: Client,
  id: string,
  request: RequestOptions = {},
): Promise<void> {
  try {
    await client.send(path`/v1/files/${id}`, { ...request, method: 'DELETE', headers: TUS });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function refuse(limits: UploadOptions['limits'], size: number, type: string): void {
  if (limits === undefined) return;
  const refusal = (status: number, problem: string, title: string, detail: string) => ({
    operation: 'files.upload',
    status,
    body: { type: `/problems/${problem}`, title, status, detail },
  });
  if (size > limits.maxBytes) {
    const detail = `${size} bytes, but at most ${limits.maxBytes} are taken`;
    throw explained(new TooLargeError(refusal(413, 'too-large', 'Too large', detail)), detail);
  }
  // A type that the system does not know is left to the service, which looks at the content.
  const taken = limits.types.some((limit) =>
    limit.endsWith('/*') ? type.startsWith(limit.slice(0, -1)) : limit === type,
  );
  if (type !== '' && !taken) {
    const detail = `"${type}", but only ${limits.types.join(', ')} are taken`;
    const answer = refusal(415, 'unsupported-media-type', 'The media type is not taken', detail);
    throw explained(new UnsupportedTypeError(answer), detail);
  }
}

async function create(
  client: Client,
  request: ApiRequest,
  file: { readonly name: string; readonly type: string; readonly total: number },
): Promise<string> {
  const metadata = [`filename ${base64(file.name)}`];
  if (file.type !== '') metadata.push(`filetype ${base64(file.type)}`);
  const answer = await client.send('/v1/files', {
    ...request,
    method: 'POST',
    headers: {
      ...TUS,
      'upload-length': String(file.total),
      'upload-metadata': metadata.join(','),
    },
  });
  const location = answer.headers.get('location');
  if (location === null) {
    throw new ConnectionError('The answer to a new upload lacks its address (`Location`)');
  }
  return lastSegment(location);
}

async function stored(client: Client, request: ApiRequest, id: string): Promise<UploadProgress> {
  const answer = await client.send(path`/v1/files/${id}`, {
    ...request,
    method: 'HEAD',
    headers: TUS,
  });
  return {
    sent: uploadOffset(answer),
    total: Number(answer.headers.get('upload-length') ?? Number.NaN),
  };
}

async function append(
  client: Client,
  request: ApiRequest,
  id: string,
  offset: number,
  piece: Blob,
): Promise<{ readonly offset: number; readonly file?: FileDescription }> {
  const answer = await client.send(path`/v1/files/${id}`, {
    ...request,
    method: 'PATCH',
    content: piece,
    headers: {
      ...TUS,
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
  });
  const described = answer.headers.get('content-type')?.includes('application/json');
  const file = described ? ((await answer.json()) as FileDescription) : undefined;
  return { offset: uploadOffset(answer), file };
}

function uploadOffset(answer: Response): number {
  const offset = answer.headers.get('upload-offset');
  if (offset === null || !/^\d+$/.test(offset)) {
    throw new ConnectionError('The answer lacks `Upload-Offset`. A proxy may stand between');
  }
  return Number(offset);
}

/** The upload expired or was removed. */
function isGone(error: unknown): boolean {
  return error instanceof ApiError && [404, 410].includes(error.status);
}

/** Beside what passes by itself: the broken request still holds the upload (423), or more arrived than known (409). */
function passes(error: unknown): boolean {
  return isTransient(error) || (error instanceof ApiError && [409, 423].includes(error.status));
}

/**
 * The id of an upload. Requests go to this service below its own address, whatever host a proxy made it write, so that
 * no bytes and no key can be sent elsewhere.
 */
function lastSegment(url: string): string {
  return decodeURIComponent(url.replace(/[?#].*$/, '').replace(/^.*\//, ''));
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
