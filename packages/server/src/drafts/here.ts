import { randomUUID } from 'node:crypto';
import { routes } from '@motcua/contract/routes';
import type { DraftHere, DraftState } from '@motcua/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { Drafts } from './service.js';

/** As long as drafts on a device, and as the page in the frame promises. */
const DAYS = 7;
/** The same in seconds, for the cookie. */
const LIFE = DAYS * 24 * 3600;

/** What opens a draft: in the cookie alone, which no script reads and no other site sends. */
interface Key {
  readonly id: string;
  readonly code: string;
}

/**
 * Drafts of a browser in the frame of another site, where it gives the form no storage. The draft is sealed as every other;
 * what opens it is in an HttpOnly cookie of this browser under this site (`Partitioned`), one for each procedure.
 */
export function registerDraftsHere(app: FastifyInstance, context: ServiceContext): void {
  const drafts = new Drafts(context);
  const isHttps = context.configuration.publicUrl.startsWith('https:');
  // Browsers take the prefix only from HTTPS; `Secure` they take from a developer's own machine, too.
  const nameOf = (procedure: string): string =>
    `${isHttps ? '__Host-' : ''}motcua-draft-${procedure}`;
  const set = (reply: FastifyReply, procedure: string, value: string, seconds: number): void => {
    void reply.header(
      'set-cookie',
      `${nameOf(procedure)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=None; Partitioned`,
    );
  };
  const keyOf = ({ headers }: FastifyRequest, procedure: string): Key | undefined => {
    for (const part of (headers.cookie ?? '').split(';')) {
      const [name = '', value = ''] = part.trim().split('=');
      if (name !== nameOf(procedure)) continue;
      const [, id, code] = /^([\da-f-]{36})\.([\w-]{4,100})$/.exec(value) ?? [];
      if (id !== undefined && code !== undefined) return { id, code };
    }
    return undefined;
  };

  implement(
    app,
    routes.getDraftHere,
    async ({ params, request }): Promise<DraftHere> => {
      const key = keyOf(request, params.procedure);
      if (key === undefined) throw new ProblemError('draft-not-found');
      return drafts.get(key.id, key);
    },
    context,
  );

  implement(
    app,
    routes.saveDraftHere,
    async ({ params: { procedure }, body, request, reply, transaction }): Promise<DraftState> => {
      const content = { ...body, procedure };
      const key = keyOf(request, procedure);
      // The last one to save wins: tabs of one browser tell each other what they do.
      const state =
        key &&
        (await transaction((tx) => unlessGone(drafts.replace(tx, key.id, key, content, DAYS))));
      if (key && state) {
        set(reply, procedure, valueOf(key), LIFE);
        return state;
      }
      const making = { scope: 'here', key: randomUUID(), days: DAYS };
      const { code, ...made } = await transaction((tx) => drafts.keep(tx, content, making));
      set(reply, procedure, valueOf({ id: made.id, code }), LIFE);
      return made;
    },
    context,
  );

  implement(
    app,
    routes.removeDraftHere,
    async ({ params, request, reply, transaction }) => {
      const key = keyOf(request, params.procedure);
      if (key) await transaction((tx) => unlessGone(drafts.remove(tx, key.id, key)));
      set(reply, params.procedure, '', 0);
      return reply.code(204).send();
    },
    context,
  );
}

/** `undefined` for a draft that is not there any more, or was filed. */
async function unlessGone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    const gone = ['draft-not-found', 'draft-filed'];
    if (error instanceof ProblemError && gone.includes(error.problem)) return undefined;
    throw error;
  }
}

/** Codes are written with blanks or hyphens for people. */
function valueOf({ id, code }: Key): string {
  return `${id}.${code.replace(/[^\w-]/g, '-')}`;
}
