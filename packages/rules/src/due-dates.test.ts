import { describe, expect, it } from 'vitest';
import { calendar2025to2026 } from './calendar-2025-2026.js';
import { workingCalendar } from './calendar.js';
import { formatInstant, hanoiInstant } from './dates.js';
import { dueAfterPauses, dueAt, type TimeLimit } from './working-time.js';

/**
 * Computed by hand with a wall calendar, offices open 08:00-12:00 and 13:00-17:00. Days off between Monday and Friday:
 * 2025: 1/1, Tết 27-31/1, 7/4, 30/4, 1/5, 2/5 (Saturday 26/4 worked), 1/9, 2/9.
 * 2026: 1/1, 2/1 (Saturday 10/1 worked), Tết 16-20/2, 27/4, 30/4, 1/5, 31/8 (Saturday 22/8 worked), 1/9, 2/9, 24/11.
 * 2027, provisional: 1/1, 30/4, 3/5, 2/9, 24/11.
 */
const calendar = workingCalendar(calendar2025to2026);

/** `10:00 24/01/2025` as an instant. */
function at(text: string): number {
  const [time = '', day = ''] = text.split(' ');
  return hanoiInstant(day.split('/').reverse().join('-'), time);
}

const units: Readonly<Record<string, TimeLimit['unit']>> = {
  wd: 'working-days',
  d: 'days',
  h: 'working-hours',
  m: 'months',
};

/** `3 wd`, `5 d`, `4 h`, `1 m` or `same day`. */
function limitOf(text: string): TimeLimit {
  if (text === 'same day') return { quantity: 1, unit: 'working-days', sameDay: true };
  const [quantity, unit = ''] = text.split(' ');
  return { quantity: Number(quantity), unit: units[unit]! };
}

type Case = readonly [received: string, limit: string, due: string, why: string];

const tet: readonly Case[] = [
  ['09:00 24/01/2025', '1 wd', '09:00 03/02/2025', 'Fri; weekend, Tết Mon-Fri, weekend: Mon 3/2'],
  ['16:59 24/01/2025', '1 wd', '16:59 03/02/2025', 'the last minute of Friday is still Friday'],
  ['17:00 24/01/2025', '1 wd', '08:00 04/02/2025', 'closed: as if Mon 3/2 08:00, a day on is Tue'],
  ['14:00 23/01/2025', '3 wd', '14:00 04/02/2025', 'Fri 24 is 1, Mon 3/2 is 2, Tue 4/2 is 3'],
  ['10:00 29/01/2025', '1 wd', '08:00 04/02/2025', 'filed in Tết: as if Mon 3/2 08:00'],
  ['15:00 24/01/2025', '4 h', '10:00 03/02/2025', '2 h until 17:00, 2 h from Mon 3/2 08:00'],
  [
    '15:30 24/01/2025',
    'same day',
    '17:00 03/02/2025',
    'after 15:00: the next worked day is Mon 3/2',
  ],
  ['10:00 24/01/2025', '5 d', '10:00 03/02/2025', '29/1 is Tết: the next worked day, same clock'],
  ['09:00 02/01/2025', '1 m', '09:00 03/02/2025', '2/2 is a Sunday: Mon 3/2'],
  ['10:00 13/02/2026', '1 wd', '10:00 23/02/2026', 'Fri; weekend, Tết Mon-Fri, weekend: Mon 23/2'],
  ['16:30 13/02/2026', '6 h', '14:30 23/02/2026', '½ h Fri; Mon 4 h to noon, 1½ h from 13:00'],
  ['15:00 12/02/2026', '5 wd', '15:00 26/02/2026', 'Fri 13 is 1, Mon 23 2, Tue 3, Wed 4, Thu 26 5'],
  ['09:00 16/01/2026', '1 m', '09:00 23/02/2026', 'Mon 16/2 is the first day off: Mon 23/2'],
  ['20:00 22/02/2026', '2 wd', '08:00 25/02/2026', 'last evening of Tết: as if Mon 23/2 08:00'],
  ['14:59 13/02/2026', 'same day', '17:00 13/02/2026', 'before 15:00: until closing of that day'],
  ['15:01 13/02/2026', 'same day', '17:00 23/02/2026', 'after 15:00 on the last day before Tết'],
  ['08:00 06/02/2026', '15 d', '08:00 23/02/2026', '21/2 is a Saturday: Mon 23/2'],
  ['12:30 13/02/2026', '1 wd', '13:00 23/02/2026', 'in the lunch break: counts from 13:00'],
];

const workedSaturdays: readonly Case[] = [
  ['09:00 25/04/2025', '1 wd', '09:00 26/04/2025', 'Sat 26/4 is worked for Fri 2/5'],
  ['09:00 25/04/2025', '2 wd', '09:00 28/04/2025', 'Sat 26 is 1, Mon 28 is 2'],
  ['10:00 26/04/2025', '1 wd', '10:00 28/04/2025', 'received on the worked Saturday: Mon 28'],
  ['16:00 25/04/2025', '3 h', '10:00 26/04/2025', '1 h Fri, 2 h Sat'],
  ['15:00 29/04/2025', '1 wd', '15:00 05/05/2025', '30/4, 1/5 holidays, 2/5 in exchange, weekend'],
  ['09:00 29/04/2025', '2 wd', '09:00 06/05/2025', 'Mon 5/5 is 1, Tue 6/5 is 2'],
  ['14:00 26/04/2025', 'same day', '17:00 26/04/2025', 'the worked Saturday is a day of reception'],
  [
    '15:01 25/04/2025',
    'same day',
    '17:00 26/04/2025',
    'after 15:00: the next worked day is Saturday',
  ],
  ['10:00 23/04/2025', '3 d', '10:00 26/04/2025', 'the Saturday is worked, so nothing moves'],
  ['08:00 09/01/2026', '1 wd', '08:00 10/01/2026', 'Fri all day; Sat 10/1 is worked for Fri 2/1'],
  ['09:00 09/01/2026', '8 h', '09:00 10/01/2026', '7 h Fri, 1 h Sat'],
  ['17:30 09/01/2026', '1 wd', '08:00 12/01/2026', 'closed: as if Sat 10/1 08:00, a day on is Mon'],
  ['10:00 11/01/2026', '1 wd', '08:00 13/01/2026', 'Sunday: as if Mon 12/1 08:00'],
  ['11:30 07/01/2026', '3 wd', '11:30 10/01/2026', 'Thu 1, Fri 2, Sat 3'],
  ['10:00 17/01/2026', '1 wd', '08:00 20/01/2026', 'an ordinary Saturday: as if Mon 19/1 08:00'],
  ['14:00 21/08/2026', '1 wd', '14:00 22/08/2026', 'Sat 22/8 is worked for Mon 31/8'],
  ['11:00 22/08/2026', '2 h', '14:00 22/08/2026', '1 h to noon, 1 h from 13:00'],
  ['09:00 19/08/2026', '3 d', '09:00 22/08/2026', 'the Saturday is worked, so nothing moves'],
  ['09:00 18/08/2026', '5 d', '09:00 24/08/2026', 'Sun 23/8 is not: Mon 24/8'],
];

const otherHolidays: readonly Case[] = [
  ['11:00 04/04/2025', '1 wd', '11:00 08/04/2025', 'Mon 7/4 Hùng Kings: Tue 8/4'],
  ['11:00 04/04/2025', '3 d', '11:00 08/04/2025', 'three days on is Mon 7/4, off: Tue 8/4'],
  ['09:30 29/08/2025', '1 wd', '09:30 03/09/2025', 'weekend, Mon 1/9 and Tue 2/9 off: Wed'],
  ['10:00 01/09/2025', '1 wd', '08:00 04/09/2025', 'filed on a holiday: as if Wed 3/9 08:00'],
  ['13:00 01/08/2025', '1 m', '13:00 03/09/2025', '1/9 and 2/9 off: Wed 3/9'],
  ['09:00 21/11/2025', '1 wd', '09:00 24/11/2025', '24/11 is a holiday since 2026 only'],
  ['16:00 31/12/2025', '1 wd', '16:00 05/01/2026', 'Thu 1/1, Fri 2/1 in exchange, weekend: Mon'],
  ['10:00 31/12/2025', '30 d', '10:00 30/01/2026', 'Fri 30/1 is worked'],
  ['08:30 24/04/2026', '2 wd', '08:30 29/04/2026', 'Mon 27/4 off; Tue is 1, Wed is 2'],
  ['13:30 29/04/2026', '1 wd', '13:30 04/05/2026', 'Thu 30/4 and Fri 1/5 off, weekend: Mon'],
  ['09:00 27/03/2026', '1 m', '09:00 28/04/2026', 'Mon 27/4 off for Sunday 26/4: Tue'],
  ['10:00 30/03/2026', '1 m', '10:00 04/05/2026', '30/4 and 1/5 off, weekend: Mon 4/5'],
  ['16:00 28/08/2026', '2 wd', '16:00 04/09/2026', '31/8, 1/9, 2/9 off; Thu 3/9 is 1, Fri 2'],
  ['16:00 23/11/2026', '2 h', '09:00 25/11/2026', '1 h Mon, Tue 24/11 off, 1 h Wed'],
  ['10:00 23/11/2026', '1 d', '10:00 25/11/2026', 'Tue 24/11 off: Wed'],
];

const monthEnds: readonly Case[] = [
  ['09:00 23/10/2026', '1 m', '09:00 23/11/2026', 'Mon 23/11 is worked'],
  ['10:00 24/10/2026', '1 m', '08:00 26/11/2026', 'Saturday: as if Mon 26/10 08:00, Thu 26/11'],
  ['09:00 31/03/2026', '1 m', '09:00 04/05/2026', 'April ends with the 30th, off: Mon 4/5'],
  ['10:00 31/08/2026', '1 m', '08:00 05/10/2026', 'off: as if Thu 3/9 08:00; 3/10 is Sat: Mon'],
  ['10:00 29/01/2026', '1 m', '10:00 02/03/2026', 'February ends with Sat 28th: Mon 2/3'],
  ['09:00 31/10/2025', '1 m', '09:00 01/12/2025', 'November ends with Sun 30th: Mon 1/12'],
  ['09:00 31/12/2025', '2 m', '09:00 02/03/2026', 'February ends with Sat 28th: Mon 2/3'],
  ['08:00 02/08/2025', '1 m', '08:00 04/09/2025', 'Saturday: as if Mon 4/8 08:00, Thu 4/9'],
  ['09:00 30/06/2026', '1 wd', '09:00 01/07/2026', 'Tue to Wed over the end of the month'],
];

const lunchAndEdges: readonly Case[] = [
  ['11:59 16/11/2026', '1 wd', '11:59 17/11/2026', 'the last minute of the morning'],
  ['12:00 16/11/2026', '1 wd', '13:00 17/11/2026', 'noon is not worked: counts from 13:00'],
  ['12:59 16/11/2026', '1 wd', '13:00 17/11/2026', 'still lunch: counts from 13:00'],
  ['13:00 16/11/2026', '1 wd', '13:00 17/11/2026', 'the first minute of the afternoon'],
  ['11:30 16/11/2026', '2 h', '14:30 16/11/2026', '½ h to noon, 1½ h from 13:00'],
  ['12:15 16/11/2026', '4 h', '17:00 16/11/2026', 'lunch: from 13:00, the afternoon has 4 h'],
  ['12:15 16/11/2026', '4.5 h', '08:30 17/11/2026', 'the afternoon, then ½ h of Tue'],
  ['08:00 16/11/2026', '4 h', '12:00 16/11/2026', 'a morning has 4 h and ends it'],
  ['11:00 16/11/2026', '0.5 wd', '16:00 16/11/2026', 'half a day is 4 h: 1 to noon, 3 from 13:00'],
  ['07:59 16/11/2026', '1 h', '09:00 16/11/2026', 'before opening: from 08:00'],
  ['17:00 16/11/2026', '8 h', '17:00 17/11/2026', 'closed: from Tue 08:00, a whole day'],
  ['16:00 20/11/2026', '1 h', '17:00 20/11/2026', 'ends with the week, not at its next start'],
  ['16:59 20/11/2026', '1 h', '08:59 23/11/2026', '1 min Fri, 59 min Mon'],
  ['00:00 16/11/2026', '1 wd', '08:00 17/11/2026', 'midnight: from Mon 08:00'],
  ['23:59 15/11/2026', '1 wd', '08:00 17/11/2026', 'Sunday night: from Mon 08:00'],
  ['15:00 16/11/2026', 'same day', '17:00 16/11/2026', 'exactly 15:00 is not after 15:00'],
  ['18:00 16/11/2026', 'same day', '17:00 17/11/2026', 'closed: received Tue 08:00, done Tue'],
  ['15:01 16/11/2026', '1 wd', '15:01 17/11/2026', '15:00 means nothing to other limits'],
];

const into2027: readonly Case[] = [
  ['09:00 31/12/2026', '1 wd', '09:00 04/01/2027', 'Fri 1/1 off, weekend: Mon 4/1'],
  ['17:30 31/12/2026', '1 wd', '08:00 05/01/2027', 'closed: as if Mon 4/1 08:00'],
  ['10:00 14/12/2026', '30 d', '10:00 13/01/2027', '17 days to 31/12, 13 more: a Wednesday'],
  ['08:00 01/12/2026', '1 m', '08:00 04/01/2027', 'Fri 1/1 off, weekend: Mon 4/1'],
  ['15:30 31/12/2026', 'same day', '17:00 04/01/2027', 'after 15:00: the next worked day'],
  ['09:00 31/12/2026', '8 h', '09:00 04/01/2027', '7 h Thu, 1 h Mon 4/1'],
  ['09:00 30/11/2026', '3 m', '09:00 01/03/2027', 'February ends with Sun 28th: Mon 1/3'],
  ['09:00 01/04/2026', '13 m', '09:00 04/05/2027', 'Sat 1/5; Mon 3/5 is off for it: Tue 4/5'],
];

const until2026: readonly Case[] = [
  ['09:00 30/12/2026', '1 wd', '09:00 31/12/2026', 'the last day that is known'],
  ['14:00 31/12/2026', 'same day', '17:00 31/12/2026', 'ends on the last day that is known'],
];

describe('due dates computed by hand', () => {
  const known = [...tet, ...workedSaturdays, ...otherHolidays, ...monthEnds, ...lunchAndEdges];

  it.each([...known, ...until2026])('%s, %s: %s (%s)', (received, limit, due) => {
    const found = dueAt(at(received), limitOf(limit), calendar);
    expect(formatInstant(found.at)).toBe(due);
    expect(found.provisional).toBe(false);
  });

  it.each(into2027)('provisionally %s, %s: %s (%s)', (received, limit, due) => {
    const found = dueAt(at(received), limitOf(limit), calendar);
    expect(formatInstant(found.at)).toBe(due);
    expect(found.provisional).toBe(true);
  });
});

type PauseCase = readonly [
  received: string,
  limit: string,
  pauses: readonly (readonly [from: string, to: string])[],
  due: string,
  why: string,
];

const pauses: readonly PauseCase[] = [
  [
    '09:00 09/11/2026',
    '5 wd',
    [['10:00 10/11/2026', '10:00 11/11/2026']],
    '09:00 17/11/2026',
    'due Mon 16 09:00; Tue 10:00 to Wed 10:00 is 8 h of work: a day later',
  ],
  [
    '10:00 11/02/2026',
    '3 wd',
    [['16:00 13/02/2026', '09:00 23/02/2026']],
    '12:00 23/02/2026',
    'due Mon 23 10:00; 1 h before Tết and 1 h after it: 2 h later',
  ],
  [
    '09:00 16/11/2026',
    '1 wd',
    [['12:00 16/11/2026', '13:00 16/11/2026']],
    '09:00 17/11/2026',
    'a pause in the lunch break takes no working time',
  ],
  [
    '09:00 16/11/2026',
    '1 wd',
    [['11:00 16/11/2026', '14:00 16/11/2026']],
    '11:00 17/11/2026',
    'an hour before lunch and one after it: 2 h later',
  ],
  [
    '09:00 21/08/2026',
    '2 wd',
    [['08:00 22/08/2026', '17:00 22/08/2026']],
    '09:00 25/08/2026',
    'due Mon 24 09:00; the worked Saturday was spent waiting: Tue',
  ],
  [
    '09:00 16/01/2026',
    '1 wd',
    [['08:00 17/01/2026', '17:00 18/01/2026']],
    '09:00 19/01/2026',
    'an ordinary weekend spent waiting costs nothing',
  ],
  [
    '09:00 16/11/2026',
    '1 wd',
    [['16:00 16/11/2026', '10:00 18/11/2026']],
    '12:00 18/11/2026',
    'due Tue 09:00; waited 1 + 8 + 2 h: 7 h of Tue and 4 h of Wed',
  ],
  [
    '09:00 16/11/2026',
    '1 wd',
    [['10:00 17/11/2026', '10:00 18/11/2026']],
    '09:00 17/11/2026',
    'it was late already when the waiting began',
  ],
  [
    '09:00 29/12/2026',
    '2 wd',
    [['09:00 30/12/2026', '09:00 31/12/2026']],
    '09:00 04/01/2027',
    'due Thu 31 09:00; 8 h later: 7 h of Thu, 1 h of Mon 4/1, provisional from there',
  ],
  [
    '08:00 01/06/2026',
    '2 wd',
    [
      ['08:00 02/06/2026', '12:00 02/06/2026'],
      ['13:00 03/06/2026', '17:00 03/06/2026'],
    ],
    '12:00 03/06/2026',
    'due Wed 3 08:00; Tue morning moves it to Wed noon, and it is late when the second begins',
  ],
  [
    '08:00 01/06/2026',
    '2 wd',
    [
      ['08:00 02/06/2026', '12:00 02/06/2026'],
      ['10:00 03/06/2026', '17:00 03/06/2026'],
    ],
    '10:00 04/06/2026',
    'due Wed 08:00, by the first pause Wed 12:00; the second takes 6 h more: 4 h Wed, 2 h Thu',
  ],
];

describe('pauses computed by hand', () => {
  it.each(pauses)('%s, %s, waiting %j: %s (%s)', (received, limit, waited, due) => {
    const before = dueAt(at(received), limitOf(limit), calendar);
    const after = dueAfterPauses(
      before,
      waited.map(([from, to]) => ({ from: at(from), to: at(to) })),
      calendar,
    );
    expect(formatInstant(after.at)).toBe(due);
    expect(after.provisional).toBe(due.endsWith('2027'));
  });
});
