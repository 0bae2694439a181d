import { LINKED_DATA, routes } from '@motcua/contract/routes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import { codingFor } from '../http/encoding.js';
import { implement, sendTagged } from '../http/implement.js';
import { ProblemError, withVary } from '../http/problem.js';
import { withScheduledFees } from '../payments/fees/schedule.js';
import { answerProcedure } from '../procedures/answer.js';
import { catalogueOf } from './service.js';
import type { Catalogue } from './service.js';

/** What an earlier version of the catalogue says does not change; whether something came after it may. */
const LONG = 'public, max-age=3600';

/** Serves the catalogue: procedures, forms, the on-device index, and what lists can be narrowed by. */
export function registerCatalogue(app: FastifyInstance, context: ServiceContext): void {
  const catalogue = catalogueOf(context);
  implement(app, routes.listProcedures, ({ query }) => catalogue.list(query), context);
  implement(
    app,
    routes.getProcedure,
    async ({ params, query, request, reply }) => {
      if (query.version !== undefined) void reply.header('cache-control', LONG);
      const published = await catalogue.procedure(params.code, query.version);
      // What held with an earlier version is not known; the schedule says what holds today.
      const procedure =
        query.version === undefined ? await withScheduledFees(context, published) : published;
      const snapshot = await catalogue.snapshot();
      return answerProcedure(procedure, snapshot, context.configuration, request, reply);
    },
    context,
    { accepts: [LINKED_DATA] },
  );
  implement(app, routes.getForm, ({ params }) => catalogue.form(params.code), context);
  implement(
    app,
    routes.findIndex,
    async ({ reply }) => {
      const { number } = await catalogue.snapshot();
      void reply.header('cache-control', 'public, max-age=60');
      return reply.redirect(`/v1/catalogue/index/${number}`, 302);
    },
    context,
  );
  implement(
    app,
    routes.getIndex,
    ({ params, request, reply }) => sendIndex(catalogue, params.version, request, reply),
    context,
  );
  implement(
    app,
    routes.listFields,
    async () => ({ items: [...(await catalogue.snapshot()).fields] }),
    context,
  );
  implement(
    app,
    routes.listAgencies,
    async () => ({ items: [...(await catalogue.snapshot()).agencies] }),
    context,
  );
  implement(
    app,
    routes.listLifeEvents,
    async () => ({ items: [...(await catalogue.snapshot()).lifeEvents] }),
    context,
  );
}

/** Sends an index in the best encoding the reader takes; the same bytes for ever. */
async function sendIndex(
  catalogue: Catalogue,
  version: number,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const coding = codingFor(request.headers['accept-encoding']);
  const index = await catalogue.index(version, coding);
  if (!index) throw new ProblemError('not-found');
  void reply
    .type('application/json; charset=utf-8')
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('vary', withVary(reply.getHeader('vary'), 'Accept-Encoding'));
  if (coding !== undefined) void reply.header('content-encoding', coding);
  return sendTagged(request, reply, index.bytes, index.tag);
}
