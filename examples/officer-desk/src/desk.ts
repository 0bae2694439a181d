import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import { ApiError, InvalidRequestError, KeyError, MotcuaError, NotFoundError } from '@motcua/sdk';
import type { Motcua } from '@motcua/sdk';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { registerDifferences } from './differences.js';
import { registerDossiers } from './dossiers.js';
import { registerQueue } from './queue.js';
import { html } from './html.js';
import { inLanguageOf, registerLanguage } from './language-choice.js';
import { say, spoken } from './language.js';
import { OfficerRegister } from './officers.js';
import type { OfficerAccount } from './officers.js';
import { messagePage } from './pages/layout.js';
import type { Page } from './pages/layout.js';
import { Places } from './places.js';
import { registerPrinting } from './printing.js';
import { registerReception } from './reception.js';
import type { Service } from './service.js';
import { registerSignIn } from './sign-in.js';
import { Sessions } from './sessions.js';
import { registerUploads } from './uploads.js';
import { registerViewing } from './viewing.js';
import { Doorkeeper, sendPage } from './visits.js';

/** What a desk needs. */
export interface DeskOptions {
  /** The service, with the secret key of the desk. */
  readonly motcua: Motcua;
  /** The same, asking for English; officers who chose it read what the service says in it. */
  readonly english?: Motcua;
  readonly officers: readonly OfficerAccount[];
  /** Officers reach the desk by https: cookies are for https only, and one proxy before it is trusted. */
  readonly secure?: boolean;
  /** Milliseconds after which an idle officer is signed out; default half an hour. */
  readonly idle?: number;
  readonly now?: () => number;
  /** Where browsers of officers reach the service, for its look-up of procedures; without it the desk looks up itself. */
  readonly lookup?: string;
  /** Told of errors nobody expected. */
  readonly onError?: (error: unknown) => void;
}

const HOUR = 3_600_000;

/** Pages are plain HTML with scripts of the desk alone; nothing else may load or run. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Builds the desk. @throws {Error} when the officers are not usable */
export async function createDesk(options: DeskOptions): Promise<FastifyInstance> {
  const { secure = false, now = Date.now } = options;
  const motcua: Service = () =>
    spoken() === 'en' ? (options.english ?? options.motcua) : options.motcua;
  const officers = await OfficerRegister.of(options.officers);
  const sessions = new Sessions(now, { idle: options.idle ?? HOUR / 2, longest: 10 * HOUR });
  const door = new Doorkeeper(sessions, secure);
  const app = fastify({
    bodyLimit: 256 * 1024,
    trustProxy: secure ? (_address, hop) => hop === 0 : false,
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (secure) reply.header('strict-transport-security', 'max-age=31536000');
    // Everything but the look is about people.
    if (!/^\/(tinh|js|pdf)\//.test(request.url)) reply.header('cache-control', 'no-store');
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: 256 * 1024 });
  registerLanguage(app, { secure });
  await registerViewing(app);

  app.get('/healthz', async () => ({ status: 'ok' }));
  registerSignIn(app, { door, officers, sessions, now });
  const places = new Places(options.motcua, now);
  registerQueue(app, { door, motcua, places, now });
  registerDossiers(app, { door, motcua, places, now });
  registerDifferences(app, { door, motcua });
  registerUploads(app, { door, motcua });
  registerPrinting(app, { door, motcua });
  registerReception(app, { door, motcua, places, now, lookup: options.lookup });

  app.setNotFoundHandler((request, reply) =>
    sendPage(
      reply,
      notFound(say().failures.noPage, say().failures.noPageHint),
      door.session(request),
    ),
  );
  app.setErrorHandler((error, request, reply) => {
    return inLanguageOf(request, () => {
      const page = pageOf(error);
      if (page.status === 500) options.onError?.(error);
      return sendPage(reply, page, door.session(request));
    });
  });
  return app;
}

/** What an officer reads when something failed. The key and the service are never shown. */
function pageOf(error: unknown): Page {
  const words = say().failures;
  if (error instanceof NotFoundError) {
    return notFound(words.notFound, words.notFoundHint);
  }
  if (error instanceof KeyError) {
    return failed(502, words.noKey, words.noKeyHint);
  }
  // A code, a page of the list or a form that this desk never wrote.
  const isWrong = error instanceof InvalidRequestError || isNamed(error, 'invalid-argument');
  if (isWrong || isClientError(error)) {
    return failed(400, words.unreadable, words.unreadableHint);
  }
  if (error instanceof MotcuaError && !(error instanceof ApiError && error.status < 500)) {
    return failed(503, words.noAnswer, words.noAnswerHint);
  }
  return failed(500, words.broken, words.brokenHint);
}

function notFound(title: string, what: string): Page {
  return failed(404, title, what);
}

function failed(status: number, title: string, what: string): Page {
  return messagePage(status, title, what, html`<a href="/ho-so">${say().failures.toList}</a>`);
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof MotcuaError && error.name === name;
}

function isClientError(error: unknown): boolean {
  const status = (error as { readonly statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500;
}
