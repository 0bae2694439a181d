import { routes } from '@motcua/contract/routes';
import { hanoiDay } from '@motcua/rules';
import type { Coordinates } from '@motcua/contract';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { placesOf } from './service.js';

/** Serves wards, branch regions and offices. */
export async function registerPlaces(app: FastifyInstance, context: ServiceContext): Promise<void> {
  const book = placesOf(context);
  await book.current();
  const today = (): string => hanoiDay(context.now());
  implement(
    app,
    routes.listWards,
    async ({ query }) => ({ items: [...(await book.current()).findWards(query.query)] }),
    context,
  );
  implement(
    app,
    routes.listOffices,
    async ({ query: { near, on = today(), ...query } }) => {
      const places = await book.current();
      return { items: [...places.findOffices({ ...query, on, near: pointOf(near) })] };
    },
    context,
  );
  implement(
    app,
    routes.getOffice,
    async ({ params }) => {
      const office = (await book.current()).detail(params.id, today());
      if (office === undefined) throw new ProblemError('not-found');
      return office;
    },
    context,
  );
  implement(app, routes.listBranchRegions, async () => (await book.current()).regions, context);
}

/** `21.0287,105.8524`, a shape that the contract has checked. */
function pointOf(text: string | undefined): Coordinates | undefined {
  if (text === undefined) return undefined;
  const [lat = 0, lng = 0] = text.split(',').map(Number);
  return { lat, lng };
}
