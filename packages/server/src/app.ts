import './http/fastify.js';
import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import Fastify, { LogController } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { Archives } from './archive/service.js';
import { registerCatalogue } from './catalogue/routes.js';
import { loadShipped } from './catalogue/shipped.js';
import type { Configuration } from './configuration.js';
import type { ServiceContext } from './context.js';
import { startEmbedded } from './database/embedded.js';
import { migrate } from './database/migrate.js';
import { openNotifications } from './database/notifications.js';
import { createPool, isDatabaseAway } from './database/pool.js';
import { registerDesk } from './desk/routes.js';
import { registerDossiers } from './dossiers/routes.js';
import { openSecrets } from './dossiers/secrets.js';
import { registerDraftsHere } from './drafts/here.js';
import { registerDrafts } from './drafts/routes.js';
import { registerAbout, registerEmbed } from './embed.js';
import { registerExchange } from './exchange/routes.js';
import { registerFiles } from './files/routes.js';
import type { Uploads } from './files/uploads.js';
import { registerHooks } from './hooks/routes.js';
import { answerError, registerProblems } from './http/errors.js';
import { createRateLimits } from './http/limits.js';
import { loggerOptions, registerLog } from './http/log.js';
import { DATA_POLICY, registerSecurity } from './http/security.js';
import { installQueues } from './jobs/boss.js';
import { keepHouse } from './jobs/housekeeping.js';
import { openJobs } from './jobs/jobs.js';
import { openKeyRegistry } from './keys/registry.js';
import { registerSites } from './keys/routes.js';
import { serviceSecret } from './keys/secrets.js';
import type { SecretEntry, SiteEntry } from './keys/upsert.js';
import { upsertSecrets, upsertSites } from './keys/upsert.js';
import { registerNotifications } from './notifications/routes.js';
import { registerFrame } from './pages/frame-routes.js';
import { registerPages } from './pages/routes.js';
import { registerPapers } from './papers/routes.js';
import { registerPayments } from './payments/routes.js';
import { registerPlaces } from './places/routes.js';
import { registerRatings } from './ratings/routes.js';
import { registerSessions } from './sessions/routes.js';
import { createSessions } from './sessions/sessions.js';

/** What a caller may give in place of the defaults. */
export interface ServiceOverrides {
  /** Clock of the service, epoch milliseconds. */
  readonly now?: () => number;
  readonly sites?: readonly SiteEntry[];
  readonly secretKeys?: readonly SecretEntry[];
  /** Takes the log lines in place of stdout. */
  readonly logStream?: { write(line: string): void };
  /** Told in one line of anything surprising while starting. */
  readonly say?: (message: string) => void;
  /** The database has migrations and a catalogue already. */
  readonly prepared?: boolean;
  /** Registers further routes, with all that the service's own have around them. */
  readonly extend?: (app: FastifyInstance, context: ServiceContext) => Promise<void> | void;
}

/** A service that is ready to listen. */
export interface Service {
  readonly app: FastifyInstance;
  readonly context: ServiceContext;
  /** From here on this process works off jobs, too. */
  startJobs(): Promise<void>;
  /** Ends the requests, then the connections, then the PostgreSQL when nobody else uses it. */
  close(): Promise<void>;
}

/** A piece of an upload on a slow network may take long; a request that never ends may not, milliseconds. */
const LONGEST_REQUEST = 15 * 60_000;
/** How long open streams may hold up the end, milliseconds. */
const LAST_REQUESTS = 3_000;

/**
 * Builds the service: database, migrations, shipped catalogue, keys, routes. Does not listen.
 * @throws when the database cannot be reached or prepared; what was started is stopped again
 */
export async function createService(
  configuration: Configuration,
  overrides: ServiceOverrides = {},
): Promise<Service> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const app = Fastify({
      logger: loggerOptions(configuration.logLevel, overrides.logStream),
      logController: new LogController({ disableRequestLogging: true }),
      genReqId: () => randomUUID(),
      requestIdHeader: false,
      // The nearest proxy alone: what stands further left in X-Forwarded-For anybody can have written.
      trustProxy: configuration.trustProxy ? (_address, hop) => hop === 0 : false,
      bodyLimit: 1_048_576,
      requestTimeout: LONGEST_REQUEST,
      routerOptions: { maxParamLength: 400 },
      frameworkErrors: (error, request, reply) => void answerError(error, request, reply as never),
      clientErrorHandler(_error, socket) {
        if (!socket.writable) return;
        const body =
          '{"type":"/problems/bad-request","title":"The request could not be read","status":400}';
        socket.end(
          `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: ${DATA_POLICY}\r\nCache-Control: no-store\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
        );
      },
    });
    const { url, stop } = await database(configuration, overrides);
    closers.push(stop);
    const warn = (error: unknown): void =>
      app.log.warn({ err: error }, 'the database connection broke');
    const pool = createPool(url, warn);
    closers.push(() => pool.end());
    const now = overrides.now ?? Date.now;
    if (!overrides.prepared) {
      await migrate(pool);
      await installQueues(pool);
      await loadShipped(pool, now());
    }
    if (overrides.sites) await upsertSites(pool, overrides.sites);
    if (overrides.secretKeys) await upsertSecrets(pool, overrides.secretKeys);
    const notifications = openNotifications(url, warn);
    closers.push(() => notifications.close());
    const keys = openKeyRegistry(pool, notifications, warn);
    await keys.reload();
    const secrets = await openSecrets(configuration);
    const db = drizzle(pool);
    const jobs = openJobs({ pool, db, now, log: app.log, notifications });
    const context: ServiceContext = {
      configuration,
      pool,
      db,
      now,
      log: app.log,
      notifications,
      jobs,
      keys,
      limits: createRateLimits(configuration, pool, await serviceSecret(pool, 'addresses')),
      secrets,
      persons: createSessions({ pool, secrets, configuration, now }),
    };
    closers.push(async () => {
      const timer = setTimeout(() => app.server.closeAllConnections(), LAST_REQUESTS);
      await app.close();
      clearTimeout(timer);
      keys.close();
    });
    const uploads = await registerAll(app, context);
    await overrides.extend?.(app, context);
    await app.ready();
    keepHouse(context, uploads);
    if (configuration.archive) new Archives(context, uploads, configuration.archive).run();
    closers.push(() => jobs.stop());
    return { app, context, startJobs: () => jobs.start(), close };
  } catch (error) {
    await close();
    throw configuration.databaseUrl === undefined ? error : explained(error);
  }
}

/** A failure to connect, in words for the operator; the connection string stays out because of its password. */
function explained(error: unknown): unknown {
  const { code } = error as { code?: unknown };
  const isRefused = typeof code === 'string' && /^(28|3D)/.test(code);
  if (!isRefused && !isDatabaseAway(error)) return error;
  const { message } = error as Error;
  return new Error(
    `The database cannot be reached: ${message || String(code)}. Check DATABASE_URL, or leave it out for a PostgreSQL of the service's own.`,
    { cause: error },
  );
}

async function database(
  { databaseUrl, dataFolder }: Configuration,
  { say }: ServiceOverrides,
): Promise<{ url: string; stop(): Promise<void> }> {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: async () => undefined };
  return startEmbedded({ dataFolder, say });
}

async function registerAll(app: FastifyInstance, context: ServiceContext): Promise<Uploads> {
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('caller');
  registerLog(app);
  registerSecurity(app, context);
  registerProblems(app);
  registerAbout(app, context);
  await registerEmbed(app);
  registerSites(app, context);
  await registerCatalogue(app, context);
  await registerPlaces(app, context);
  const uploads = await registerFiles(app, context);
  await registerDossiers(app, context);
  registerDrafts(app, context);
  registerDraftsHere(app, context);
  registerSessions(app, context, uploads);
  registerDesk(app, context, uploads);
  await registerNotifications(app, context);
  registerHooks(app, context);
  registerExchange(app, context);
  await registerRatings(app, context);
  const payments = registerPayments(app, context);
  const papers = registerPapers(app, context);
  await registerPages(app, context, papers, payments);
  await registerFrame(app, context);
  return uploads;
}
