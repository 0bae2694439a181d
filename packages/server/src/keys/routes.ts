import { SITE_KEY_HEADER } from '@motcua/contract';
import { routes } from '@motcua/contract/routes';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { implement } from '../http/implement.js';
import { ProblemError, withVary } from '../http/problem.js';
import { isOwnPage, siteOf } from './access.js';

/** Trust is given and taken by the centre: a page learns of it within a minute. */
const SHORTLY = 'private, max-age=60';

/** Tells a site what it may do, before a person types anything there. The routes themselves decide again. */
export function registerSites(app: FastifyInstance, context: ServiceContext): void {
  const { keys, configuration } = context;
  implement(
    app,
    routes.getSite,
    async ({ query, request, reply }) => {
      void reply.headers({
        'cache-control': SHORTLY,
        vary: withVary(reply.getHeader('vary'), 'Origin'),
      });
      const { origin, [SITE_KEY_HEADER.toLowerCase()]: header } = request.headers;
      const key = query.key ?? header;
      if (typeof key === 'string') {
        const { name, trusted } = await siteOf(key, origin, keys, configuration);
        return { name, trusted };
      }
      if (isOwnPage(request, configuration)) {
        return { name: configuration.centreName.vi, trusted: true };
      }
      throw new ProblemError('key-missing');
    },
    context,
  );
}
