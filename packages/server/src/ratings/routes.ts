import { routes } from '@motcua/contract/routes';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { implement, sendPacked } from '../http/implement.js';
import { scaleOf } from './scale.js';
import { readScoreboard } from './scoreboard.js';
import { Ratings } from './service.js';
import { scoreboardTable } from './table.js';

/** Ratings after the result, and the scoreboard. */
export function registerRatings(app: FastifyInstance, context: ServiceContext): void {
  const ratings = new Ratings(context);
  const { ratingScale } = context.configuration;
  implement(app, routes.getRatingScale, () => scaleOf(ratingScale), context);
  implement(
    app,
    routes.rateDossier,
    async ({ params, token, body, request, transaction }) => {
      const person = token === undefined ? await context.persons.personOf(request) : undefined;
      return transaction((tx) => ratings.rate(tx, params.code, { token, person }, body));
    },
    context,
  );
  implement(app, routes.getScoreboard, ({ query }) => readScoreboard(context, query), context);
  implement(
    app,
    routes.getScoreboardTable,
    async ({ query, request, reply }) => {
      const board = await readScoreboard(context, query);
      const name = `motcua-${board.period.from}-${board.period.to}.csv`;
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`);
      return sendPacked(request, reply, scoreboardTable(board));
    },
    context,
  );
}
