import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ByteSource } from '@motcua/rules/file-content';
import { Server } from '@tus/server';
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import { ProblemError } from '../http/problem.js';
import type { Caller } from '../keys/access.js';
import type { Inspected } from './inspection.js';
import { inspect } from './inspection.js';
import { uploadLimits } from './limits.js';
import { openUploadQuota } from './quota.js';
import { hashOf, newFileKey, openName, sealName, sealOf } from './sealing.js';
import { SealedStore } from './store.js';
import { files } from './tables.js';
import { nameFor, safeName } from './types.js';

/** Where uploads are. */
export const UPLOADS_PATH = '/v1/files';
/** How long an upload waits to be part of a dossier, milliseconds. */
export const UPLOAD_LIFETIME = 48 * 3_600_000;
/** So many refusals are remembered, for who lost the answer. */
const MOST_REFUSALS = 1000;
/** Bytes that stay free on the disk, so that the database goes on when uploads stop. */
const RESERVE = 1024 ** 3;

/** Upload requests, as the tus server sees them. */
export interface Uploads {
  /**
   * Counts what is about to be kept, an upload or a copy of a file, and makes sure that there is room.
   * @throws {ProblemError} `upload-quota-exceeded`, `unavailable`
   */
  admit(bytes: number, request: FastifyRequest, caller: Caller): Promise<void>;
  /** Answers a tus request. @throws {ProblemError} */
  answer(request: Request): Promise<Response>;
  /** Completes an upload that a crash cut off between its last byte and its check. */
  completeIfWhole(id: string): Promise<void>;
  /** Where the content of a file is kept. It is sealed. */
  pathOf(id: string): string;
  /** The content of a complete file in clear. @throws {SecretError} when it was changed since it came */
  contentOf(id: string): Promise<Readable | undefined>;
  /** Deletes uploads that no dossier took in time, and content that no row names. */
  clean(): Promise<number>;
}

/** Whether a text can be the id of a file: 32 random bytes. */
export function isFileId(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** Opens the uploads in the data folder. */
export async function openUploads(context: ServiceContext): Promise<Uploads> {
  const { db, configuration, now, secrets } = context;
  const directory = join(configuration.dataFolder, 'files');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const store = new SealedStore(context, {
    directory,
    expirationPeriodInMilliseconds: UPLOAD_LIFETIME,
  });
  // A length that is told later cannot be refused up front.
  store.extensions = store.extensions.filter((name) => name !== 'creation-defer-length');
  const quota = await openUploadQuota(context);
  const { maxPages = Infinity } = uploadLimits(configuration);
  const refusals = new Map<string, ProblemError>();
  const checks = new Map<string, Promise<void>>();

  const server = new Server({
    path: UPLOADS_PATH,
    datastore: store,
    relativeLocation: true,
    maxSize: configuration.maxFileBytes,
    namingFunction: () => randomBytes(32).toString('base64url'),
    getFileIdFromRequest: (_request, id) => (id !== undefined && isFileId(id) ? id : undefined),
    async onUploadCreate(_request, upload) {
      await db.insert(files).values({
        id: upload.id,
        name: sealName(secrets, upload.id, safeName(upload.metadata?.['filename'])),
        key: newFileKey(secrets, upload.id),
        size: upload.size ?? 0,
        createdAt: new Date(now()),
      });
      // The name is personal: it is in the database, sealed, not in a file beside the content.
      return { metadata: {} };
    },
    async onUploadFinish(_request, upload) {
      await finish(upload.id);
      return {};
    },
    async onIncomingRequest(request, id) {
      if (request.method !== 'DELETE') return;
      const removed = await db
        .delete(files)
        .where(and(eq(files.id, id), isNull(files.dossierId)))
        .returning({ id: files.id });
      if (removed.length === 0) throw failure(404);
    },
  });

  /** Checks a whole upload, once however many ask at the same time: a check reads all of it. */
  function finish(id: string): Promise<void> {
    const running = checks.get(id) ?? check(id).finally(() => checks.delete(id));
    checks.set(id, running);
    return running;
  }

  /** Checks a whole upload and takes it; one that is not what a dossier takes is deleted. */
  async function check(id: string): Promise<void> {
    const [row] = await db.select().from(files).where(eq(files.id, id));
    if (row === undefined) throw failure(404);
    // An empty part at the end of a complete upload comes here, too.
    if (row.completedAt !== null) return;
    const content = await buffer(store.clear(id));
    let found: Inspected;
    try {
      found = await inspect(sourceOf(content), maxPages);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const deleted = await db
        .delete(files)
        .where(and(eq(files.id, id), isNull(files.dossierId)))
        .returning({ id: files.id });
      // Of a dossier since, or taken back: then its content is not ours to remove.
      if (deleted.length === 0) throw failure(404);
      refusals.set(id, error);
      await store.remove(id);
      const [oldest] = refusals.keys();
      if (refusals.size > MOST_REFUSALS && oldest !== undefined) refusals.delete(oldest);
      throw failure(error.status);
    }
    await sync(store.pathOf(id));
    const name = nameFor(found.type, openName(secrets, row));
    await db
      .update(files)
      .set({
        ...found,
        name: row.key === null ? name : sealName(secrets, id, name),
        sha256: hashOf(sealOf(secrets, row)).update(content).digest(),
        completedAt: new Date(now()),
      })
      .where(and(eq(files.id, id), isNull(files.completedAt)));
  }

  return {
    pathOf: (id) => store.pathOf(id),
    async admit(bytes, request, caller) {
      await quota.count(bytes, request, caller);
      const { bavail, bsize } = await statfs(directory);
      if (bavail * bsize - bytes < RESERVE) throw problemOf(503, '');
    },
    async contentOf(id) {
      const [row] = await db.select().from(files).where(eq(files.id, id));
      return row?.sha256 ? store.genuine(id, row.sha256) : undefined;
    },
    async answer(request) {
      const response = await server.handleWeb(request);
      if (response.status < 400) return response;
      const id = request.url.slice(request.url.lastIndexOf('/') + 1);
      // Said again to who lost the answer and asks: the upload itself is gone.
      const refusal = refusals.get(id);
      throw refusal ?? problemOf(response.status, (await response.text()).trim());
    },
    async completeIfWhole(id) {
      const [row] = await db.select().from(files).where(eq(files.id, id));
      if (!row || row.completedAt) return;
      const written = await stat(store.pathOf(id)).catch(() => undefined);
      if (written?.size !== row.size) return;
      await finish(id).catch((error: unknown) => {
        // The tus server says it.
        if (!(error instanceof Error && 'status_code' in error)) throw error;
      });
    },
    async clean() {
      const limit = now() - UPLOAD_LIFETIME;
      const expired = await db
        .delete(files)
        .where(
          and(
            isNull(files.dossierId),
            lt(files.createdAt, new Date(limit)),
            // Kept drafts name them.
            or(isNull(files.keptUntil), lt(files.keptUntil, new Date(now()))),
          ),
        )
        .returning({ id: files.id });
      for (const { id } of expired) await remove(id);
      for (const name of await readdir(directory)) {
        const id = name.replace(/\.json$/, '');
        const { mtimeMs } = await stat(join(directory, name)).catch(() => ({ mtimeMs: now() }));
        if (mtimeMs > limit) continue;
        const known = await db.select({ id: files.id }).from(files).where(eq(files.id, id));
        if (known.length === 0) await remove(id);
      }
      return expired.length;
    },
  };

  async function remove(id: string): Promise<void> {
    await rm(store.pathOf(id), { force: true });
    await rm(`${store.pathOf(id)}.json`, { force: true });
  }
}

function sourceOf(content: Uint8Array): ByteSource {
  return {
    size: content.length,
    read: (start, end) => Promise.resolve(content.subarray(start, end)),
  };
}

/** What the tus server turns into a response. */
function failure(status: number): Error & { status_code: number; body: string } {
  return Object.assign(new Error(`refused with ${status}`), { status_code: status, body: '' });
}

/** Tus failures in the words of the contract; clients of tus go by the status. */
function problemOf(status: number, text: string): ProblemError {
  const detail = text === '' ? undefined : text;
  switch (status) {
    case 404:
    case 410:
      return new ProblemError('not-found');
    case 409:
      return new ProblemError('request-in-progress', {
        detail: {
          vi: 'Tệp đang ở vị trí khác. Hỏi lại vị trí bằng HEAD rồi gửi tiếp.',
          en: 'The upload stands at another offset. Ask for it with HEAD and go on from there.',
        },
      });
    case 413:
      return new ProblemError('too-large', {
        detail: {
          vi: 'Dữ liệu gửi lên nhiều hơn kích thước đã báo trong Upload-Length.',
          en: 'More was sent than Upload-Length announced.',
        },
      });
    case 415:
      return new ProblemError('unsupported-media-type');
    case 503:
      return new ProblemError('unavailable', { headers: { 'retry-after': '300' } });
    default:
      // 500 of the tus server is a broken connection or a full disk; the upload can be resumed.
      return status >= 500 && status !== 501
        ? new ProblemError('unavailable', { headers: { 'retry-after': '2' } })
        : new ProblemError('bad-request', { detail });
  }
}

/** Makes sure that the content outlives a power cut before the database says that it is there. */
async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
