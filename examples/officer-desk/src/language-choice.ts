import type { FastifyInstance, FastifyRequest } from 'fastify';
import { speaking } from './language.js';
import type { Language } from './language.js';
import { text } from './move-draft.js';
import type { Fields } from './move-draft.js';
import { safeNext } from './visits.js';

/** Of the cookie that keeps the choice, and of the field that makes it. */
const NAME = 'ngon-ngu';
/** Seconds for which the choice is kept: a year. */
const KEPT = 365 * 24 * 3600;

/**
 * Answers each officer in the language they chose; a cookie keeps the choice, before the sign-in, too. A form that
 * names a language with what was typed is answered in it, so that nothing typed is lost by the switch.
 */
export function registerLanguage(
  app: FastifyInstance,
  { secure }: { readonly secure: boolean },
): void {
  app.addHook('preHandler', (request, reply, done) => {
    const chosen = named((request.body as Fields | null | undefined)?.[NAME]);
    if (chosen !== undefined) {
      reply.setCookie(NAME, chosen, {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
        secure,
        maxAge: KEPT,
      });
    }
    speaking.run(chosen ?? languageOf(request), done);
  });
  // A language is nobody's secret: no token, and it only ever leads to a page of the desk.
  app.post('/ngon-ngu', async (request, reply) => {
    const { tiep } = (request.body ?? {}) as Fields;
    return reply.redirect(safeNext(text(tiep)), 303);
  });
}

/** Runs something in the language of a request; for what fails before that is known. */
export function inLanguageOf<T>(request: FastifyRequest, run: () => T): T {
  return speaking.getStore() === undefined ? speaking.run(languageOf(request), run) : run();
}

function languageOf(request: FastifyRequest): Language {
  // A request that is wrong from its head on has no cookies read.
  const cookies = request.cookies as Readonly<Record<string, string | undefined>> | undefined;
  return named(cookies?.[NAME]) ?? 'vi';
}

function named(value: unknown): Language | undefined {
  return value === 'vi' || value === 'en' ? value : undefined;
}
