import { problems } from '@motcua/contract';
import type { ProblemName } from '@motcua/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../database/pool.js';
import { languageOf } from './language.js';
import { ProblemError, problemExplanation, sendProblem } from './problem.js';

const frameworkProblems: Readonly<Record<string, ProblemName>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_BAD_URL: 'bad-request',
  FST_ERR_NOT_FOUND: 'not-found',
};

/** Any error as a problem; what is not ours becomes `internal`, with nothing of it told outside. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isDatabaseAway(error)) {
    return new ProblemError('unavailable', { cause: error, headers: { 'retry-after': '5' } });
  }
  if (isUnstorable(error)) return new ProblemError('bad-request', { cause: error });
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = code === undefined ? undefined : frameworkProblems[code];
  if (known) return new ProblemError(known, { cause: error });
  if (statusCode === 400) {
    return new ProblemError(error instanceof SyntaxError ? 'invalid-json' : 'bad-request', {
      cause: error,
    });
  }
  // 403 is what the server of files says of a path that leaves its folder, and of the folder itself.
  if (statusCode === 403 || statusCode === 404)
    return new ProblemError('not-found', { cause: error });
  if (statusCode === 413) return new ProblemError('too-large', { cause: error });
  if (statusCode === 415) return new ProblemError('unsupported-media-type', { cause: error });
  return new ProblemError('internal', { cause: error });
}

/** Whether the database was asked for a text it cannot hold: one with a NUL, which addresses can carry. */
function isUnstorable(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return code === '22021' || (cause !== undefined && isUnstorable(cause));
}

/** Answers an error; one that nobody foresaw is logged without its values. */
export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = toProblem(error);
  if (problem.status >= 500) request.log.error({ err: problem.cause ?? problem }, problem.problem);
  return sendProblem(request, reply, problem);
}

/** Answers every error, every unknown address and every wrong method with a problem; serves `/problems/{name}`. */
export function registerProblems(app: FastifyInstance): void {
  const known: { readonly pattern: RegExp; readonly methods: Set<string> }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    const source = url.replace(/[.+?^$()[\]\\|]/g, '\\$&').replace(/:[^/]+/g, '[^/]+');
    const pattern = new RegExp(`^${source.replace(/\*/g, '.*')}$`);
    // A catch-all would claim every address.
    if (url === '*' || url === '/*') return;
    known.push({ pattern, methods: new Set([method].flat()) });
  });
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const methods = new Set(
      known.filter(({ pattern }) => pattern.test(path)).flatMap((route) => [...route.methods]),
    );
    if (methods.size > 0 && !methods.has(request.method)) {
      const headers = { allow: [...methods, 'OPTIONS'].join(', ') };
      if (request.method === 'OPTIONS') return reply.code(204).headers(headers).send();
      return sendProblem(request, reply, new ProblemError('method-not-allowed', { headers }));
    }
    return sendProblem(request, reply, new ProblemError('not-found'));
  });
  app.get<{ Params: { name: string } }>('/problems/:name', async (request, reply) => {
    const { name } = request.params;
    if (!Object.hasOwn(problems, name)) throw new ProblemError('not-found');
    const language = languageOf(request.headers);
    return reply
      .header('cache-control', 'public, max-age=3600')
      .header('content-language', language)
      .header('vary', 'Accept-Language')
      .type('text/html; charset=utf-8')
      .send(problemExplanation(name as ProblemName, language));
  });
}
