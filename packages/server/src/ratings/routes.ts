import { routes } from '@motcua/contract/routes';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { implement } from '../http/implement.js';
import { scale } from './scale.js';
import { readScoreboard } from './scoreboard.js';
import { Ratings } from './service.js';

/** Ratings after the result, and the scoreboard. */
export function registerRatings(app: FastifyInstance, context: ServiceContext): void {
  const ratings = new Ratings(context);
  implement(app, routes.getRatingScale, () => scale, context);
  implement(
    app,
    routes.rateDossier,
    ({ params, token, body, transaction }) =>
      transaction((tx) => ratings.rate(tx, params.code, token ?? '', body)),
    context,
  );
  implement(app, routes.getScoreboard, ({ query }) => readScoreboard(context, query), context);
}
