import type { LifeEvent } from '@motcua/contract';
import { LifeEvents } from '@motcua/sdk/life-events.js';
import { loadShared, type ServiceConnection } from '../../foundation/connection.js';
import { keep, recall } from '../kept.js';

/** The life events of a service, once a page; without a network those that were kept. */
export function lifeEventsOf(connection: ServiceConnection): Promise<readonly LifeEvent[]> {
  return loadShared(connection, 'life-events', async (client) => {
    const place = `${connection.address}/v1/life-events`;
    try {
      const { items } = await new LifeEvents(client).list();
      void keep(place, items);
      return items;
    } catch {
      return recall<LifeEvent[]>(place);
    }
  });
}
