import { hanoiDay } from '@motcua/rules';
import { calendarInForce } from '../calendar/in-force.js';
import type { ServiceContext } from '../context.js';
import type { Executor } from '../database/pool.js';
import { officesOn } from './offices.js';
import type { Counted } from './views.js';

/** What statuses are told with now: the calendar in force, after how long to ask, and which offices serve for closed ones. */
export async function countingNow(
  context: ServiceContext,
  db: Executor = context.db,
): Promise<Counted> {
  const { quietDays = 5 } = context.configuration;
  const offices = await officesOn(context, hanoiDay(context.now()));
  return { ...(await calendarInForce(db)), quietDays, offices };
}
