import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import { ApiError, InvalidRequestError, KeyError, MotcuaError, NotFoundError } from '@motcua/sdk';
import type { Motcua } from '@motcua/sdk';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { registerDossiers } from './dossiers.js';
import { html } from './html.js';
import { OfficerRegister } from './officers.js';
import type { OfficerAccount } from './officers.js';
import { messagePage } from './pages/layout.js';
import type { Page } from './pages/layout.js';
import { Places } from './places.js';
import { registerPrinting } from './printing.js';
import { registerReception } from './reception.js';
import { registerSignIn } from './sign-in.js';
import { Sessions } from './sessions.js';
import { registerUploads } from './uploads.js';
import { registerViewing } from './viewing.js';
import { Doorkeeper, sendPage } from './visits.js';

/** What a desk needs. */
export interface DeskOptions {
  /** The service, with the secret key of the desk. */
  readonly motcua: Motcua;
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
  const { motcua, secure = false, now = Date.now } = options;
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
  await registerViewing(app);

  app.get('/healthz', async () => ({ status: 'ok' }));
  registerSignIn(app, { door, officers, sessions, now });
  const places = new Places(motcua, now);
  registerDossiers(app, { door, motcua, places, now });
  registerUploads(app, { door, motcua });
  registerPrinting(app, { door, motcua });
  registerReception(app, { door, motcua, places, now, lookup: options.lookup });

  app.setNotFoundHandler((request, reply) =>
    sendPage(reply, notFound('Không có trang này', 'Địa chỉ không đúng.'), door.session(request)),
  );
  app.setErrorHandler((error, request, reply) => {
    const page = pageOf(error);
    if (page.status === 500) options.onError?.(error);
    return sendPage(reply, page, door.session(request));
  });
  return app;
}

/** What an officer reads when something failed. The key and the service are never shown. */
function pageOf(error: unknown): Page {
  if (error instanceof NotFoundError) {
    return notFound('Không tìm thấy', 'Không có hồ sơ hoặc tệp này. Kiểm tra lại mã.');
  }
  if (error instanceof KeyError) {
    return failed(
      502,
      'Bàn làm việc chưa được cấp quyền',
      'Dịch vụ không nhận khoá của bàn làm việc này. Hãy báo người quản trị.',
    );
  }
  // A code, a page of the list or a form that this desk never wrote.
  const isWrong = error instanceof InvalidRequestError || isNamed(error, 'invalid-argument');
  if (isWrong || isClientError(error)) {
    return failed(400, 'Yêu cầu không đọc được', 'Hãy mở lại trang rồi làm lại.');
  }
  if (error instanceof MotcuaError && !(error instanceof ApiError && error.status < 500)) {
    return failed(
      503,
      'Dịch vụ chưa trả lời',
      'Chưa có gì bị mất. Vui lòng đợi một lát rồi tải lại trang.',
    );
  }
  return failed(
    500,
    'Có lỗi ở bàn làm việc',
    'Thao tác có thể chưa được thực hiện. Hãy mở lại hồ sơ để xem trạng thái hiện tại.',
  );
}

function notFound(title: string, what: string): Page {
  return failed(404, title, what);
}

function failed(status: number, title: string, what: string): Page {
  return messagePage(status, title, what, html`<a href="/ho-so">Về danh sách hồ sơ</a>`);
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof MotcuaError && error.name === name;
}

function isClientError(error: unknown): boolean {
  const status = (error as { readonly statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500;
}
