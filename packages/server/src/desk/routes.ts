import { routes } from '@motcua/contract/routes';
import { hanoiDay } from '@motcua/rules';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { uploadLimits } from '../files/limits.js';
import { implement } from '../http/implement.js';
import { callerName } from '../keys/access.js';
import { publishForm } from './forms.js';
import { Desk } from './service.js';

/** What the desks of agencies do, through their own servers. */
export function registerDesk(app: FastifyInstance, context: ServiceContext): void {
  const desk = new Desk(context);

  implement(app, routes.listDeskDossiers, ({ query }) => desk.list(query), context);
  implement(app, routes.getDeskDossier, ({ params }) => desk.get(params.code), context);
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
