import { routes } from '@motcua/contract/routes';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { implement } from '../http/implement.js';
import { shippedPlaces } from './service.js';

/** Serves wards and offices. */
export async function registerPlaces(app: FastifyInstance, context: ServiceContext): Promise<void> {
  const places = await shippedPlaces();
  implement(
    app,
    routes.listWards,
    ({ query }) => ({ items: [...places.findWards(query.query)] }),
    context,
  );
  implement(
    app,
    routes.listOffices,
    ({ query }) => ({ items: [...places.findOffices(query)] }),
    context,
  );
}
