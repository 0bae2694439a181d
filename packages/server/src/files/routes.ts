import { PassThrough, Readable } from 'node:stream';
import { routes } from '@motcua/contract/routes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import { readerOf, recordFileReading } from '../audit/reads.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { checkAccess } from '../keys/access.js';
import { describeFiles } from './service.js';
import type { Uploads } from './uploads.js';
import { UPLOADS_PATH, isFileId, openUploads } from './uploads.js';

/**
 * Uploads by tus 1.0 at `/v1/files`, and the download for the desk.
 * @returns the uploads, for the job that deletes what expired
 */
export async function registerFiles(
  app: FastifyInstance,
  context: ServiceContext,
): Promise<Uploads> {
  const uploads = await openUploads(context);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The tus server reads the body itself, piece by piece.
    scope.addContentTypeParser('*', (_request, _payload, done) => {
      done(null);
    });
    const check = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const caller = await checkAccess(request, 'trusted', context.keys, context.configuration);
      const kind = request.method === 'POST' ? 'write' : 'read';
      await context.limits.count(kind, request, reply, caller);
      request.caller = caller;
    };
    scope.route({
      method: 'OPTIONS',
      url: UPLOADS_PATH,
      handler: (request, reply) => pass(uploads, request, reply),
    });
    scope.route({
      method: 'POST',
      url: UPLOADS_PATH,
      onRequest: [
        check,
        async (request) => {
          const bytes = checkSize(request, context.configuration.maxFileBytes);
          await uploads.admit(bytes, request, request.caller ?? { kind: 'anonymous' });
        },
      ],
      handler: (request, reply) => pass(uploads, request, reply),
    });
    scope.route<{ Params: { id: string } }>({
      method: ['HEAD', 'PATCH', 'DELETE'],
      url: `${UPLOADS_PATH}/:id`,
      onRequest: check,
      handler: async (request, reply) => {
        const { id } = request.params;
        if (!isFileId(id)) throw new ProblemError('not-found');
        if (request.method === 'HEAD') await uploads.completeIfWhole(id);
        return pass(uploads, request, reply);
      },
    });
  });

  implement(
    app,
    routes.downloadFile,
    async ({ params, request, reply, caller }) => {
      const ids = isFileId(params.id) ? [params.id] : [];
      const [file] = await describeFiles(context.db, ids, context.secrets);
      const content = file?.complete && (await uploads.contentOf(file.id));
      if (!file || !content) throw new ProblemError('not-found');
      await recordFileReading(context, file.id, readerOf(request, caller));
      return reply
        .type(file.type)
        .header('content-length', file.size)
        .header('content-disposition', attachment(file.name))
        .send(content);
    },
    context,
  );
  return uploads;
}

/** Refuses what is too large before a byte of it is sent. @returns the announced size in bytes */
function checkSize({ headers }: FastifyRequest, maxBytes: number): number {
  const given = headers['upload-length'];
  if (given === undefined || !/^\d{1,15}$/.test(String(given))) {
    throw new ProblemError('bad-request', {
      detail: {
        vi: 'Gửi Upload-Length: số byte của tệp.',
        en: 'Send Upload-Length: the size of the file in bytes.',
      },
    });
  }
  const bytes = Number(given);
  const megabytes = Math.floor((maxBytes / 1024 ** 2) * 10) / 10;
  if (bytes > maxBytes) {
    throw new ProblemError('too-large', {
      detail: {
        vi: `Tệp lớn hơn ${megabytes} MB. Chọn tệp nhỏ hơn, hoặc quét lại ở độ phân giải thấp hơn.`,
        en: `The file is larger than ${megabytes} MB. Choose a smaller one, or scan it again at a lower resolution.`,
      },
      headers: { 'tus-max-size': String(maxBytes) },
    });
  }
  if (bytes === 0) {
    throw new ProblemError('bad-request', {
      detail: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
    });
  }
  return bytes;
}

/** Lets the tus server answer; headers of sharing and security stay ours. */
async function pass(
  uploads: Uploads,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const hasBody = request.method === 'POST' || request.method === 'PATCH';
  const { raw } = request;
  const body = new PassThrough();
  if (hasBody) {
    raw.pipe(body);
    // What arrived before the connection broke is kept: the upload goes on from there.
    raw.once('close', () => body.end());
  }
  let response: Response;
  try {
    response = await uploads.answer(
      new Request(new URL(request.url, 'http://localhost'), {
        method: request.method,
        headers: Object.entries(request.headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, String(value)] as [string, string]],
        ),
        ...(hasBody && {
          body: Readable.toWeb(body) as ReadableStream<Uint8Array>,
          duplex: 'half' as const,
        }),
      }),
    );
  } finally {
    // A refused body is read to its end and forgotten: who is still sending could not read the answer else.
    raw.unpipe(body);
    raw.resume();
  }
  for (const [name, value] of response.headers) {
    if (!name.startsWith('access-control-')) void reply.header(name, value);
  }
  return reply.code(response.status).header('cache-control', 'no-store').send();
}

/** `Content-Disposition` with the name in ASCII and, for those who read it, as it is (RFC 6266). */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
