import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { say } from './language.js';
import type { Fields } from './move-draft.js';
import { layout, messagePage } from './pages/layout.js';
import type { Page } from './pages/layout.js';
import type { Session, Sessions } from './sessions.js';

/** A request of a signed-in officer. */
export interface Visit {
  readonly session: Session;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Of the address. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Fields;
  /** Of the form, whose token was checked. */
  readonly fields: Fields;
}

/** Lets signed-in officers through, and forms only when they are ours. */
export class Doorkeeper {
  readonly #sessions: Sessions;
  readonly #secure: boolean;
  readonly #secret = randomBytes(32);

  constructor(sessions: Sessions, secure: boolean) {
    this.#sessions = sessions;
    this.#secure = secure;
  }

  /** A handler that only a signed-in officer reaches; others are asked to sign in first. */
  signedIn(handle: (visit: Visit) => Promise<Page | undefined>) {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const session = this.session(request);
      if (session === undefined) return this.#askToSignIn(request, reply);
      const isForm = typeof request.body === 'object' && !Buffer.isBuffer(request.body);
      const fields = (isForm ? (request.body ?? {}) : {}) as Fields;
      // What a script sends, a file, has the token beside it.
      const token = fields.csrf ?? request.headers['x-csrf'];
      if (request.method === 'POST' && !isOurs(request, token, session.csrf)) {
        return sendPage(reply, foreignForm(), session);
      }
      const page = await handle({
        session,
        request,
        reply,
        params: request.params as Readonly<Record<string, string>>,
        query: request.query as Fields,
        fields,
      });
      return page === undefined ? reply : sendPage(reply, page, session);
    };
  }

  session(request: FastifyRequest): Session | undefined {
    return this.#sessions.find(request.cookies[this.#cookie('phien')]);
  }

  /** Tells the browser its session. A session cookie: it goes when the browser closes. */
  remember(reply: FastifyReply, session: Session): void {
    reply.setCookie(this.#cookie('phien'), session.id, this.#attributes());
  }

  /** Makes the browser forget its session. */
  forget(reply: FastifyReply): void {
    reply.clearCookie(this.#cookie('phien'), this.#attributes());
  }

  /**
   * The token of the sign-in form. Nobody is signed in yet, so it is tied to a cookie: another site can neither read
   * nor set both.
   */
  signInToken(request: FastifyRequest, reply: FastifyReply): string {
    const name = this.#cookie('truoc');
    let before = request.cookies[name];
    if (before === undefined) {
      before = randomBytes(32).toString('base64url');
      reply.setCookie(name, before, this.#attributes());
    }
    return this.#sign(before);
  }

  /** Whether a sign-in form is ours. */
  isSignInForm(request: FastifyRequest, token: unknown): boolean {
    const before = request.cookies[this.#cookie('truoc')];
    return before !== undefined && isOurs(request, token, this.#sign(before));
  }

  #askToSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const id = request.cookies[this.#cookie('phien')];
    const had = id !== undefined;
    const ended = this.#sessions.ended(id);
    const fields = (request.body ?? {}) as Fields;
    if (ended && request.method === 'POST' && isOurs(request, fields.csrf, ended.csrf)) {
      this.#sessions.keep(ended, { url: request.url, fields });
    }
    this.forget(reply);
    const query = new URLSearchParams({ tiep: addressOf(request), ...(had && { het: '1' }) });
    return reply.redirect(`/dang-nhap?${query.toString()}`, 303);
  }

  #cookie(name: string): string {
    return this.#secure ? `__Host-${name}` : name;
  }

  #attributes() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.#secure } as const;
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }
}

/** Where a page is looked at again. A form is not sent again: back to the dossier it was about. */
function addressOf({ method, url }: FastifyRequest): string {
  return method === 'GET' ? url : url.split('/').slice(0, 3).join('/');
}

/** Where to go after signing in: only within the desk. */
export function safeNext(next: string): string {
  return /^\/(?![/\\])[\w\-./%?=]*$/.test(next) ? next : '/ho-so';
}

export function sendPage(reply: FastifyReply, page: Page, session?: Session): FastifyReply {
  return reply
    .code(page.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(layout(page, session, addressOf(reply.request)).toString());
}

/** For a form that was not sent from a page of this desk, or from one of an earlier session. */
export function foreignForm(): Page {
  return messagePage(403, say().signIn.oldForm, say().signIn.oldFormHint, '');
}

function isOurs(request: FastifyRequest, token: unknown, expected: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (typeof token !== 'string') return false;
  const [given, wanted] = [Buffer.from(token), Buffer.from(expected)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
