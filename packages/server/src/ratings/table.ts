import type { Scoreboard } from '@motcua/contract';

const header = [
  'measure',
  'definition',
  'period_from',
  'period_to',
  'as_of',
  'agency',
  'ward',
  'field',
  'n',
  'count',
  'rate',
  'minimum_n',
];

type Place = Readonly<{ ward?: string | undefined; field?: string | undefined }>;
type Value = number | null | undefined;

/**
 * A scoreboard as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need for Vietnamese): a line for each
 * number, with n, period, as-of and the definition it follows. What is kept back is an empty cell.
 */
export function scoreboardTable(board: Scoreboard): string {
  const { period, asOf, scope } = board;
  const texts = new Map(board.definitions.map(({ id, text }) => [id, text.vi]));
  const line =
    (days: Scoreboard['period'], place: Place = scope) =>
    (measure: string, definition: string, n: Value, count: Value, rate?: Value): string =>
      [
        measure,
        texts.get(definition) ?? definition,
        days.from,
        days.to,
        asOf,
        scope.agency,
        place.ward,
        place.field,
        n,
        count,
        rate,
        board.minimumN,
      ]
        .map(cell)
        .join(',');
  const whole = line(period);
  const { online, resolved, onTime, pending, satisfaction, nationalIndex: national } = board;
  const parts = [
    ...board.months.map(({ month, ...part }) => ({ part, write: line(monthDays(month)) })),
    ...board.wards.map(({ ward, ...part }) => ({
      part,
      write: line(period, { ward, field: scope.field }),
    })),
    ...board.fields.map(({ field, ...part }) => ({
      part,
      write: line(period, { ward: scope.ward, field }),
    })),
  ];
  const lines = [
    header.join(','),
    whole('received', 'received', board.received, board.received),
    whole('online', 'online', online.n, online.count, online.rate),
    whole('finished', 'finished', board.finished, board.finished),
    whole('early', 'resolved', resolved.n, resolved.early),
    whole('on-time', 'resolved', resolved.n, resolved.onTime),
    whole('late', 'resolved', resolved.n, resolved.late),
    whole('not-late', 'onTime', onTime.n, onTime.count, onTime.rate),
    whole('pending', 'pending', pending.count, pending.count),
    whole('overdue', 'pending', pending.count, pending.overdue),
    whole(
      'satisfaction',
      satisfaction.measure,
      satisfaction.n,
      satisfaction.count,
      satisfaction.rate,
    ),
    whole('national-late', national.measure, national.n, national.late),
    whole('national-disliked', national.measure, national.n, national.disliked),
    whole('national-index', national.measure, national.n, null, national.rate),
    ...parts.flatMap(({ part, write }) => [
      write('received', 'received', part.received, part.received),
      write('finished', 'finished', part.finished, part.finished),
      write('not-late', 'onTime', part.onTime.n, part.onTime.count, part.onTime.rate),
      write(
        'satisfaction',
        satisfaction.measure,
        part.satisfaction.n,
        part.satisfaction.count,
        part.satisfaction.rate,
      ),
    ]),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function monthDays(month: string): Scoreboard['period'] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${days}` };
}

/** A text that a spreadsheet would run as a formula stands behind an apostrophe. */
function cell(value: string | Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Math.round(value * 10_000) / 10_000);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
