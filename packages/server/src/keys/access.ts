import { SITE_KEY_HEADER } from '@motcua/contract';
import type { Access } from '@motcua/contract/routes';
import type { FastifyRequest } from 'fastify';
import type { Configuration } from '../configuration.js';
import { ProblemError } from '../http/problem.js';
import type { KeyRegistry, SecretKey, Site } from './registry.js';

/** Who sent a request. */
export type Caller =
  | { readonly kind: 'anonymous' }
  /** A page of the service itself. */
  | { readonly kind: 'own' }
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'server'; readonly secret: SecretKey };

/** Stable name of a caller, for what is kept per caller. */
export function callerName(caller: Caller): string {
  switch (caller.kind) {
    case 'site':
      return `site ${caller.site.key}`;
    case 'server':
      return `server ${caller.secret.id}`;
    default:
      return caller.kind;
  }
}

/**
 * Finds out who calls and whether they may.
 * @throws {ProblemError} `key-missing`, `key-unknown`, `origin-not-allowed`, `site-not-trusted`, `key-not-allowed`
 */
export async function checkAccess(
  request: FastifyRequest,
  access: Access,
  keys: KeyRegistry,
  configuration: Configuration,
): Promise<Caller> {
  if (access === 'open') return { kind: 'anonymous' };
  const { origin, authorization } = request.headers;
  if (access === 'own') {
    if (!isOwnPage(request, configuration)) throw new ProblemError('origin-not-allowed');
    return { kind: 'own' };
  }
  if (authorization !== undefined) return server(authorization, origin, keys);
  if (access === 'desk') {
    throw new ProblemError('key-missing', {
      detail: {
        vi: 'Gửi khoá bí mật: Authorization: Bearer sk_…',
        en: 'Send the secret key: Authorization: Bearer sk_…',
      },
      headers: { 'www-authenticate': 'Bearer realm="motcua desk"' },
    });
  }
  const key = request.headers[SITE_KEY_HEADER.toLowerCase()];
  if (typeof key !== 'string') {
    if (isOwnPage(request, configuration)) return { kind: 'own' };
    throw new ProblemError('key-missing', {
      headers: { 'www-authenticate': 'Bearer realm="motcua"' },
    });
  }
  const site = await siteOf(key, origin, keys, configuration);
  if (access === 'trusted' && !site.trusted) throw new ProblemError('site-not-trusted');
  return { kind: 'site', site };
}

/**
 * The site of a publishable key.
 * @throws {ProblemError} `key-unknown`; `origin-not-allowed` where the key is not registered
 */
export async function siteOf(
  key: string,
  origin: string | undefined,
  keys: KeyRegistry,
  configuration: Configuration,
): Promise<Site> {
  const site = await keys.site(key);
  if (!site)
    throw new ProblemError('key-unknown', {
      headers: { 'www-authenticate': 'Bearer realm="motcua"' },
    });
  if (origin !== undefined && !site.origins.has(origin) && !isOwnOrigin(origin, configuration)) {
    throw new ProblemError('origin-not-allowed');
  }
  return site;
}

async function server(
  authorization: string,
  origin: string | undefined,
  keys: KeyRegistry,
): Promise<Caller> {
  const key = /^Bearer (sk_[\w-]{8,200})$/i.exec(authorization)?.[1];
  if (origin !== undefined && key !== undefined) {
    throw new ProblemError('key-not-allowed', {
      detail: {
        vi: 'Yêu cầu này đến từ trình duyệt (có tiêu đề Origin). Khoá bí mật phải ở lại máy chủ; nếu khoá đã lộ ra trang web, hãy thu hồi ngay.',
        en: 'This request comes from a browser (it has an Origin header). A secret key must stay on a server; if it reached a page, revoke it now.',
      },
    });
  }
  const secret = key === undefined ? undefined : await keys.secret(key);
  if (!secret) {
    throw new ProblemError('key-unknown', {
      headers: { 'www-authenticate': 'Bearer realm="motcua", error="invalid_token"' },
    });
  }
  if (!secret.scopes.includes('desk')) throw new ProblemError('key-not-allowed');
  return { kind: 'server', secret };
}

/** Whether an origin is that of the service. */
export function isOwnOrigin(origin: string, { publicUrl }: Configuration): boolean {
  return ownOrigins(publicUrl).includes(origin);
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

function ownOrigins(publicUrl: string): readonly string[] {
  const url = new URL(publicUrl);
  if (!loopback.includes(url.hostname)) return [url.origin];
  // On a developer's machine one service has three names.
  return loopback.map((name) => `${url.protocol}//${name}${url.port && `:${url.port}`}`);
}

/**
 * Whether a page of the service itself asks. Browsers send no Origin with a GET to the same origin: then
 * Sec-Fetch-Site says it, and before Safari 16.4 the Referer.
 */
export function isOwnPage({ headers }: FastifyRequest, configuration: Configuration): boolean {
  if (headers.origin !== undefined) return isOwnOrigin(headers.origin, configuration);
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return (
    headers.referer !== undefined &&
    URL.canParse(headers.referer) &&
    isOwnOrigin(new URL(headers.referer).origin, configuration)
  );
}
