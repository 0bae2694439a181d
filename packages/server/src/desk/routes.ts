import { routes } from '@motcua/contract/routes';
import { hanoiDay } from '@motcua/rules';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { uploadLimits } from '../files/limits.js';
import { implement } from '../http/implement.js';
import { callerName } from '../keys/access.js';
import { registerSettlements } from '../payments/settled-by-hand.js';
import type { Uploads } from '../files/uploads.js';
import { readerOf } from '../audit/reads.js';
import { publishForm } from './forms.js';
import { handOutResults } from './hand-out.js';
import { Desk } from './service.js';

/** What the desks of agencies do, through their own servers. */
export function registerDesk(
  app: FastifyInstance,
  context: ServiceContext,
  uploads: Uploads,
): void {
  const desk = new Desk(context, uploads);

  implement(
    app,
    routes.listDeskDossiers,
    ({ query, request, caller }) => desk.list(query, readerOf(request, caller)),
    context,
  );
  implement(app, routes.countDeskDossiers, ({ query }) => desk.counts(query), context);
  implement(
    app,
    routes.getDeskDossier,
    ({ params, request, caller }) => desk.get(params.code, readerOf(request, caller)),
    context,
  );
  implement(
    app,
    routes.findHeldPapers,
    ({ body, caller, transaction }) =>
      transaction((tx) => desk.heldPapers(tx, body, callerName(caller))),
    context,
  );
  handOutResults(app, context, uploads);
  registerSettlements(app, context);
  implement(
    app,
    routes.receiveDossier,
    ({ body, caller, transaction }) =>
      transaction((tx) => desk.receive(tx, body, callerName(caller))),
    context,
  );
  implement(
    app,
    routes.moveDossier,
    ({ params, body, version, caller, transaction }) =>
      transaction((tx) =>
        desk.move(tx, params.code, params.move, body, {
          version,
          through: callerName(caller),
        }),
      ),
    context,
  );
  implement(
    app,
    routes.publishForm,
    ({ body, transaction }) =>
      transaction(async (tx) => ({
        ...(await publishForm(tx, body)),
        uploads: uploadLimits(context.configuration),
        today: hanoiDay(context.now()),
      })),
    context,
  );
}
