import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/** Kinds of errors whose messages hold no values: our own and those of the language. */
const plainErrors = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'ProblemError',
  'MigrationError',
]);

/**
 * An error without the values in it: messages of the database, of JSON and of validation quote what people typed.
 * Kept are its kind, code, constraint and where it happened.
 */
export function errorWithoutValues(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table, severity, cause, issues } = error as Error &
    Record<string, unknown>;
  const isPlain = plainErrors.has(error.name) && severity === undefined && !('query' in error);
  return {
    type: error.name,
    ...(isPlain && { message: error.message }),
    code,
    constraint,
    table,
    ...(Array.isArray(issues) && {
      issues: issues.map(({ path, code: issue }: { path?: unknown[]; code?: unknown }) => ({
        path: path?.join('/'),
        code: issue,
      })),
    }),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(cause instanceof Error && { cause: errorWithoutValues(cause) }),
  };
}

/** Options of the logger: one JSON line an event, no headers, bodies, addresses or queries. */
export function loggerOptions(
  level: string,
  stream?: { write(line: string): void },
): FastifyServerOptions['logger'] {
  return {
    level,
    ...(stream && { stream }),
    base: undefined,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: {
      err: errorWithoutValues as never,
      // Nothing of a request or reply is logged but what registerLog says.
      req: () => undefined as never,
      res: () => undefined as never,
    },
  };
}

/** Logs a line for each answer: the pattern of the route in place of the path, so that codes and ids stay out. */
export function registerLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { routeOptions, method } = request;
    request.log.info(
      {
        method,
        route: routeOptions.url ?? '(unknown)',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
