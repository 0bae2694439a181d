import { DRAFT_CODE_HEADER, IDEMPOTENCY_HEADER } from '@motcua/contract';
import { routes } from '@motcua/contract/routes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { callerName } from '../keys/access.js';
import { Drafts, type Holder } from './service.js';

/** Drafts at the centre: kept, resumed, saved and removed at the wish of the citizen. */
export function registerDrafts(app: FastifyInstance, context: ServiceContext): void {
  const drafts = new Drafts(context);
  const holderOf = async (request: FastifyRequest): Promise<Holder> => {
    const code = request.headers[DRAFT_CODE_HEADER.toLowerCase()];
    const person = await context.persons.personOf(request);
    return { code: typeof code === 'string' ? code : undefined, subject: person?.subject };
  };
  implement(
    app,
    routes.keepDraft,
    async ({ body, caller, request, transaction }) => {
      const person = await context.persons.personOf(request);
      return transaction((tx) =>
        drafts.keep(tx, body, {
          scope: callerName(caller),
          key: String(request.headers[IDEMPOTENCY_HEADER.toLowerCase()]),
          subject: person?.subject,
        }),
      );
    },
    context,
  );
  implement(
    app,
    routes.resumeDraft,
    async ({ body, reply }) => {
      const draft = await drafts.resume(body.code);
      void reply.header('etag', `"${draft.version}"`);
      return draft;
    },
    context,
  );
  implement(
    app,
    routes.getDraft,
    async ({ params, request, reply, caller }) => {
      const holder = await holderOf(request);
      const draft = await counted(() => drafts.get(params.id, holder), request, reply, caller);
      void reply.header('etag', `"${draft.version}"`);
      return draft;
    },
    context,
  );
  implement(
    app,
    routes.saveDraft,
    async ({ params, body, version, request, reply, caller, transaction }) => {
      const holder = await holderOf(request);
      const state = await counted(
        () => transaction((tx) => drafts.save(tx, params.id, holder, body, version)),
        request,
        reply,
        caller,
      );
      void reply.header('etag', `"${state.version}"`);
      return state;
    },
    context,
  );
  implement(
    app,
    routes.removeDraft,
    async ({ params, request, reply, caller, transaction }) => {
      const holder = await holderOf(request);
      await counted(
        () => transaction((tx) => drafts.remove(tx, params.id, holder)),
        request,
        reply,
        caller,
      );
      return reply.code(204).send();
    },
    context,
  );
  implement(
    app,
    routes.listMyDrafts,
    async ({ query, request }) => {
      const person = await context.persons.personOf(request);
      if (person === undefined) throw new ProblemError('not-signed-in');
      return { items: [...(await drafts.list(person.subject, query.procedure))] };
    },
    context,
  );

  /** Wrong codes count as tries of a proof. */
  async function counted<T>(
    work: () => Promise<T>,
    ...[request, reply, caller]: CountArguments
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ProblemError && error.problem === 'draft-not-found') {
        await context.limits.count('proof', request, reply, caller);
      }
      throw error;
    }
  }
}

type CountArguments =
  Parameters<ServiceContext['limits']['count']> extends [unknown, ...infer Rest] ? Rest : never;
