import { addDays, hanoiDay, hanoiInstant, type Instant } from '@motcua/rules';

/** Hours of the day in Hanoi, `HH:mm`, in which only what is urgent goes out; over midnight when `from` is later. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Nobody is woken by a notice. */
export const usualQuietHours: QuietHours = { from: '21:00', to: '07:00' };

/** When the quiet hours that run now end; `undefined` when none run. */
export function quietUntil(now: Instant, { from, to }: QuietHours): Instant | undefined {
  if (from === to) return undefined;
  const today = hanoiDay(now);
  const [begin, end] = [hanoiInstant(today, from), hanoiInstant(today, to)];
  if (begin < end) return now >= begin && now < end ? end : undefined;
  if (now < end) return end;
  return now >= begin ? hanoiInstant(addDays(today, 1), to) : undefined;
}
