import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { openApi } from '@motcua/contract/openapi';
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { ServiceContext } from './context.js';
import { sendPacked } from './http/implement.js';

const elements = new URL('../../elements/', import.meta.url);
const FOREVER = 'public, max-age=31536000, immutable';
/** Pages keep the loader for five minutes, so that a repair reaches them soon. */
const SHORTLY = 'public, max-age=300, stale-while-revalidate=86400';
/** A chunk named by its content; a word of six small letters at the end of a name is no hash. */
const HASHED = /-(?=[\w-]*[A-Z0-9])[\w-]{6}\.js(\.br)?$/;

function versionOf(packageFile: URL): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;
}

/**
 * The script-tag files: moving at `/embed/v1/`, immutable at `/embed/{version}/`; brotli when it lies beside.
 * @param folder the package of the elements
 */
export async function registerEmbed(app: FastifyInstance, folder = elements): Promise<void> {
  const moving = fileURLToPath(new URL('dist/embed/', folder));
  const pinned = fileURLToPath(new URL('dist/embed-version/', folder));
  const packageFile = new URL('package.json', folder);
  if (!existsSync(moving) || !existsSync(packageFile)) {
    app.log.warn('the script-tag files are not built; /embed/ answers 404');
    return;
  }
  await app.register(fastifyStatic, {
    root: moving,
    prefix: '/embed/v1/',
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? FOREVER : SHORTLY);
    },
  });
  if (!existsSync(pinned)) return;
  await app.register(fastifyStatic, {
    root: pinned,
    prefix: `/embed/${versionOf(packageFile)}/`,
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
    setHeaders: (reply) => {
      reply.header('cache-control', FOREVER);
    },
  });
}

/** `/healthz` (the process), `/readyz` (and its database), `/metrics` (Prometheus) and `/v1/openapi.json`. */
export function registerAbout(app: FastifyInstance, context: ServiceContext): void {
  const version = versionOf(new URL('../package.json', import.meta.url));
  const serverUrl = context.configuration.publicUrl;
  // Made when it is asked for: that takes as long as much of the start, and hardly anybody asks.
  let document: string | undefined;
  app.get('/v1/openapi.json', (request, reply) => {
    document ??= JSON.stringify(openApi({ version, serverUrl }));
    return sendPacked(request, reply.type('application/json; charset=utf-8'), document);
  });
  app.get('/healthz', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok', version }),
  );
  app.get('/readyz', async (_request, reply) => {
    await context.pool.query('select 1');
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
  registerMetrics(app, context);
}

function registerMetrics(app: FastifyInstance, { pool }: ServiceContext): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const answers = new Counter({
    name: 'motcua_http_answers_total',
    help: 'Answers by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers: [register],
  });
  const durations = new Histogram({
    name: 'motcua_http_duration_seconds',
    help: 'Time to the end of an answer, by route; without event streams.',
    labelNames: ['route', 'method'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  });
  new Gauge({
    name: 'motcua_database_connections',
    help: 'Connections of the pool by state.',
    labelNames: ['state'],
    registers: [register],
    collect() {
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
  app.addHook('onResponse', async ({ routeOptions, method }, reply) => {
    // The pattern of the route, never the path: codes and ids are no labels.
    const route = routeOptions.url ?? '(unknown)';
    answers.inc({ route, method, status: reply.statusCode });
    if (!String(reply.getHeader('content-type')).startsWith('text/event-stream')) {
      durations.observe({ route, method }, reply.elapsedTime / 1000);
    }
  });
  app.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(register.contentType)
      .send(await register.metrics()),
  );
}
