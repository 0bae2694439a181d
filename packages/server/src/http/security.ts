import {
  DOSSIER_TOKEN_HEADER,
  DRAFT_CODE_HEADER,
  IDEMPOTENCY_HEADER,
  REPLAYED_HEADER,
  SITE_KEY_HEADER,
} from '@motcua/contract';
import { routes } from '@motcua/contract/routes';
import type { Route } from '@motcua/contract/routes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import { isOwnOrigin } from '../keys/access.js';
import { ProblemError, withVary } from './problem.js';

/**
 * Pages run the service's own scripts and nothing else. Lit writes templates through its one policy.
 * @param ancestors origins whose pages may frame the page, separated by blanks
 */
export function pagePolicy(ancestors = "'none'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html motcua 'allow-duplicates'",
  ].join('; ');
}

const PAGE_POLICY = pagePolicy();

/** Everything that is not a page can do nothing, were it opened as one. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const EXPOSED = [
  'Location',
  'ETag',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'Link',
  REPLAYED_HEADER,
  'Tus-Resumable',
  'Tus-Version',
  'Tus-Max-Size',
  'Tus-Extension',
  'Upload-Offset',
  'Upload-Length',
  'Upload-Expires',
  'Upload-Metadata',
].join(', ');

const ALLOWED_HEADERS = [
  'Accept-Language',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  SITE_KEY_HEADER,
  DOSSIER_TOKEN_HEADER,
  DRAFT_CODE_HEADER,
  IDEMPOTENCY_HEADER,
  'Tus-Resumable',
  'Upload-Length',
  'Upload-Offset',
  'Upload-Metadata',
  'Upload-Concat',
  'Upload-Defer-Length',
  'X-HTTP-Method-Override',
].join(', ');

const ALLOWED_METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';

const open = Object.values<Route>(routes)
  .filter(({ access }) => access === 'open')
  .map(
    ({ path }) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  );

/** How a path answers other origins: all of them, those of registered sites, or none (pages of the service). */
type Sharing = 'any' | 'sites' | 'none';

function sharingOf(path: string): Sharing {
  if (path.startsWith('/embed/') || path.startsWith('/problems/')) return 'any';
  if (path === '/v1/openapi.json' || open.some((pattern) => pattern.test(path))) return 'any';
  if (/^\/v1\/(desk|me|here|webhooks)(\/|$)/.test(path)) return 'none';
  return path.startsWith('/v1/') ? 'sites' : 'none';
}

/** What the browser holds an answer to. */
const POLICY_HEADERS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-frame-options',
];

/** Sets the security headers of every answer and answers preflights. */
export function registerSecurity(app: FastifyInstance, context: ServiceContext): void {
  const isHttps = context.configuration.publicUrl.startsWith('https:');
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const sharing = sharingOf(path);
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
      'x-frame-options': 'DENY',
      'content-security-policy': DATA_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': sharing === 'any' ? 'cross-origin' : 'same-origin',
      'x-request-id': request.id,
      ...(isHttps && { 'strict-transport-security': 'max-age=63072000' }),
    });
    return share(request, reply, sharing, context);
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    // What a 304 says replaces what was said of the stored answer (RFC 9111, 3.2): the policy of a page stays.
    if (reply.statusCode === 304) {
      for (const name of POLICY_HEADERS) void reply.removeHeader(name);
    }
    const type = reply.getHeader('content-type');
    const isPage = typeof type === 'string' && type.startsWith('text/html');
    // A page that may be framed has a policy of its own.
    if (isPage && reply.getHeader('content-security-policy') === DATA_POLICY) {
      void reply.header('content-security-policy', PAGE_POLICY);
    }
    return payload;
  });
}

async function share(
  request: FastifyRequest,
  reply: FastifyReply,
  sharing: Sharing,
  { keys, configuration }: ServiceContext,
): Promise<FastifyReply | undefined> {
  const { origin } = request.headers;
  const isPreflight =
    request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
  if (sharing === 'any') {
    void reply.header('access-control-allow-origin', '*');
    void reply.header('access-control-expose-headers', EXPOSED);
  } else {
    void reply.header('vary', withVary(reply.getHeader('vary'), 'Origin'));
    const isAllowed =
      origin !== undefined &&
      sharing === 'sites' &&
      (isOwnOrigin(origin, configuration) || (await keys.hasOrigin(origin)));
    if (isAllowed) {
      void reply.header('access-control-allow-origin', origin);
      void reply.header('access-control-expose-headers', EXPOSED);
    } else if (isPreflight) {
      throw new ProblemError('origin-not-allowed');
    }
  }
  if (!isPreflight) return undefined;
  return reply
    .code(204)
    .headers({
      'access-control-allow-methods': ALLOWED_METHODS,
      'access-control-allow-headers': ALLOWED_HEADERS,
      'access-control-max-age': '600',
    })
    .send();
}
