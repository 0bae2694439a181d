import { routes } from '@motcua/contract/routes';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import type { Caller } from '../keys/access.js';
import { deliverWebhooks } from './delivery.js';
import { Webhooks } from './service.js';

/** Webhooks of partners, and their deliveries. */
export function registerHooks(app: FastifyInstance, context: ServiceContext): void {
  const webhooks = new Webhooks(context);
  deliverWebhooks(context);

  implement(
    app,
    routes.createWebhook,
    ({ body, caller, transaction }) =>
      transaction((tx) => webhooks.create(tx, keyOf(caller), body)),
    context,
  );
  implement(
    app,
    routes.listWebhooks,
    async ({ caller }) => ({ items: [...(await webhooks.list(keyOf(caller)))] }),
    context,
  );
  implement(
    app,
    routes.removeWebhook,
    async ({ params, caller, reply }) => {
      await webhooks.remove(keyOf(caller), params.id);
      return reply.code(204).send();
    },
    context,
  );
  implement(
    app,
    routes.listWebhookDeliveries,
    ({ params, query, caller }) => webhooks.deliveries(keyOf(caller), params.id, query),
    context,
  );
  implement(
    app,
    routes.redeliverWebhook,
    ({ params, caller, transaction }) =>
      transaction((tx) => webhooks.redeliver(tx, keyOf(caller), params.id, params.delivery)),
    context,
  );
  implement(
    app,
    routes.rotateWebhookSecret,
    ({ params, body, caller, transaction }) =>
      transaction((tx) => webhooks.rotate(tx, keyOf(caller), params.id, body)),
    context,
  );
}

/** Id of the secret key that calls. */
function keyOf(caller: Caller): number {
  if (caller.kind !== 'server') throw new ProblemError('key-not-allowed');
  return Number(caller.secret.id);
}
