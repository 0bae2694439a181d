import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Scoreboard } from '@motcua/contract';
import { hanoiDay, hanoiInstant } from '@motcua/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrationsFolder } from '../database/migrate.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { hiddenByMonths, hiddenParts } from './figures.js';
import { readScoreboard } from './scoreboard.js';
import { foldScores } from './scores.js';

const NOW = hanoiInstant('2026-12-20', '10:30');
const HOUR = 3_600_000;
const CLOSED = [3, 7, 9, 10];

let service: TestService;
const digests: Record<string, string> = {};

beforeAll(async () => {
  service = await startTestService({ now: () => NOW, configuration: { minimumRatings: 1 } });
  for (const field of ['Hộ tịch', 'Đất đai']) {
    digests[field] = randomUUID();
    await service.context.pool.query('insert into pinned_contents values ($1, $2)', [
      digests[field],
      { fields: [field, 'Khác'] },
    ]);
  }
});
afterAll(() => service.close());

interface Step {
  readonly status: number;
  readonly move: string;
  readonly at: number;
  readonly receivedAt: number | null;
  readonly dueAt: number | null;
  readonly stoppedAt: number | null;
}

interface History {
  readonly ward: string | null;
  readonly agency: string;
  readonly field: string;
  readonly channel: string;
  readonly steps: readonly Step[];
  readonly rating:
    { readonly scale: string; readonly level: number | null; readonly at: number } | undefined;
}

/** From where a dossier can go, as the lifecycle has it, in short. */
const ways: Readonly<Record<number, readonly (readonly [string, number])[]>> = {
  1: [
    ['accept', 2],
    ['refuse', 3],
    ['request-supplement', 5],
    ['withdraw', 7],
  ],
  2: [
    ['forward', 4],
    ['complete', 9],
    ['request-supplement', 5],
    ['request-payment', 6],
    ['refuse', 3],
    ['withdraw', 7],
  ],
  4: [
    ['complete', 9],
    ['request-supplement', 5],
    ['suspend', 8],
  ],
  5: [
    ['supplement', 4],
    ['withdraw', 7],
  ],
  6: [['resume', 4]],
  8: [['resume', 4]],
  9: [['return-result', 10]],
};

const history: fc.Arbitrary<History> = fc
  .record({
    ward: fc.constantFrom('00004', '10489', null),
    agency: fc.constantFrom('Sở Xây dựng', 'Ủy ban nhân dân cấp xã'),
    field: fc.constantFrom('Hộ tịch', 'Đất đai'),
    channel: fc.constantFrom('online', 'in-person'),
    counter: fc.boolean(),
    hasDue: fc.integer({ min: 0, max: 4 }).map((one) => one > 0),
    limit: fc.integer({ min: 1, max: 400 }),
    begins: fc.integer({ min: 0, max: 45 * 24 }),
    turns: fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 300 })), { maxLength: 8 }),
    rating: fc.option(
      fc.tuple(
        fc.constantFrom('satisfaction-5', 'satisfaction-3'),
        fc.option(fc.integer({ min: 1, max: 5 })),
      ),
      { nil: undefined },
    ),
  })
  .map(({ counter, hasDue, limit, begins, turns, rating, ...places }) => {
    let at = hanoiInstant('2026-11-01') + begins * HOUR;
    let receivedAt = counter ? at : null;
    let dueAt = hasDue ? at + limit * HOUR : null;
    let stoppedAt: number | null = null;
    const steps: Step[] = [
      { status: counter ? 2 : 1, move: 'file', at, receivedAt, dueAt, stoppedAt },
    ];
    for (const [choice, hours] of turns) {
      const before = steps.at(-1)!;
      const possible = ways[before.status];
      at += hours * HOUR;
      if (possible === undefined || at > NOW) break;
      const [move, to] = possible[choice % possible.length]!;
      // Whoever was never received goes back to where it was asked.
      const status = to === 4 && receivedAt === null ? 1 : to;
      if (move === 'accept') {
        receivedAt = at;
        dueAt = dueAt && at + limit * HOUR;
      }
      const stands = [5, 6, 8, 9, 10].includes(status);
      if (!stands && stoppedAt !== null && dueAt !== null) dueAt += at - stoppedAt;
      stoppedAt = stands ? (stoppedAt ?? at) : null;
      steps.push({ status, move, at, receivedAt, dueAt, stoppedAt });
    }
    const result = steps.find(({ status }) => status === 9);
    return {
      ...places,
      steps,
      rating: rating && result && { scale: rating[0], level: rating[1], at: result.at },
    };
  });

const date = (at: number | null): Date | null => (at === null ? null : new Date(at));

async function write({ ward, agency, field, channel, steps, rating }: History): Promise<void> {
  const client = await service.context.pool.connect();
  const id = randomUUID();
  try {
    await client.query('begin');
    for (const [index, step] of steps.entries()) {
      const { status, move, at, receivedAt, dueAt, stoppedAt } = step;
      const requests = steps
        .slice(0, index + 1)
        .filter((one) => one.move === 'request-supplement').length;
      const state = [
        status,
        date(receivedAt),
        date(dueAt),
        date(stoppedAt),
        date(steps.slice(0, index + 1).find((one) => one.status === 9)?.at ?? null),
        requests,
        date(at),
        index + 1,
      ];
      await client.query(
        index === 0
          ? `insert into dossiers (status, received_at, due_at, clock_stopped_at, finished_at, supplement_requests,
               updated_at, version, id, code, ward, agency, channel, procedure_digest, form_digest, procedure_code,
               procedure_name, catalogue_version, form_version, answers, applicant_name, name_tokens, locale, ended,
               submitted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, '9.1', '', 1, 1, '', '', '{}',
               'vi', false, $7)`
          : `update dossiers set status = $1, received_at = $2, due_at = $3, clock_stopped_at = $4, finished_at = $5,
               supplement_requests = $6, updated_at = $7, version = $8 where id = $9`,
        index === 0
          ? [...state, id, `H26-${id}`, ward, agency, channel, digests[field]]
          : [...state, id],
      );
      await client.query(
        `insert into dossier_statuses (dossier_id, sequence, status, move, at, received_at, due_at, clock_stopped_at,
           provisional, reason, amount_vnd)
         values ($1, $2, $3, $4, $5, $6, $7, $8, false, 'vì', 1000)`,
        [id, index + 1, status, move, date(at), date(receivedAt), date(dueAt), date(stoppedAt)],
      );
    }
    if (rating) {
      await client.query(
        `insert into ratings (dossier_id, scale, level, reasons, rated_at) values ($1, $2, $3, '{}', $4)`,
        [id, rating.scale, rating.level, date(rating.at)],
      );
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** What stands on the scoreboard, counted dossier by dossier from the whole history. */
function recomputed(histories: readonly History[], from: string, to: string) {
  const isWithin = (at: number | undefined | null): boolean =>
    at != null && hanoiDay(at) >= from && hanoiDay(at) <= to;
  const end = Math.min(NOW, hanoiInstant(to) + 24 * HOUR);
  const facts = histories.map(({ steps, channel, rating }) => {
    const receivedAt = steps.find((step) => step.receivedAt !== null)?.receivedAt ?? null;
    const ended = steps.find((step) => step.receivedAt !== null && CLOSED.includes(step.status));
    const result = steps.find(({ status }) => status === 9);
    const done = result && (result.stoppedAt ?? result.at);
    const due = result?.dueAt ?? null;
    const last = steps.at(-1)!;
    const isOpen =
      receivedAt !== null && receivedAt < end && (ended === undefined || hanoiDay(ended.at) > to);
    const closing = ended?.dueAt != null && ended.dueAt < (ended.stoppedAt ?? ended.at);
    const requests = steps.filter(({ move }) => move === 'request-supplement').length;
    const isJudged = ended !== undefined && ended.status !== 7 && isWithin(ended.at);
    return {
      received: isWithin(receivedAt),
      online: isWithin(receivedAt) && channel === 'online',
      finished: isWithin(result?.at),
      promised: isWithin(result?.at) && due !== null,
      late: isWithin(result?.at) && due !== null && done! > due,
      early:
        isWithin(result?.at) && due !== null && done! <= due && hanoiDay(done!) < hanoiDay(due),
      open: isOpen,
      overdue:
        isOpen &&
        (ended === undefined
          ? last.dueAt !== null && last.dueAt < Math.min(last.stoppedAt ?? Infinity, end)
          : closing && hanoiDay(ended.dueAt!) <= to),
      judged: isJudged,
      judgedLate: isJudged && (closing || requests > 1),
      rated: rating?.scale === 'satisfaction-5' && rating.level !== null && isWithin(rating.at),
      satisfied:
        rating?.scale === 'satisfaction-5' && (rating.level ?? 0) >= 4 && isWithin(rating.at),
      disliked:
        rating?.scale === 'satisfaction-5' && (rating.level ?? 9) <= 2 && isWithin(rating.at),
    };
  });
  const count = (name: keyof (typeof facts)[number]): number =>
    facts.filter((fact) => fact[name]).length;
  return {
    received: count('received'),
    online: count('online'),
    finished: count('finished'),
    promised: count('promised'),
    early: count('early'),
    late: count('late'),
    open: count('open'),
    overdue: count('overdue'),
    judged: count('judged') + count('open'),
    judgedLate: count('judgedLate') + count('overdue'),
    rated: count('rated'),
    satisfied: count('satisfied'),
    disliked: count('disliked'),
  };
}

const shown = (board: Scoreboard): ReturnType<typeof recomputed> => ({
  received: board.received,
  online: board.online.count ?? 0,
  finished: board.finished,
  promised: board.resolved.n,
  early: board.resolved.early ?? 0,
  late: board.resolved.late ?? 0,
  open: board.pending.count,
  overdue: board.pending.overdue ?? 0,
  judged: board.nationalIndex.n,
  judgedLate: board.nationalIndex.late ?? 0,
  rated: board.satisfaction.n,
  satisfied: board.satisfaction.count ?? 0,
  disliked: board.nationalIndex.disliked ?? 0,
});

it('counts step by step what counting everything again gives, added up at any moment', async () => {
  const { context } = service;
  const written: History[] = [];
  const queries = [
    ['2026-11', '2026-11-01', '2026-11-30', {}],
    ['2026-12', '2026-12-01', '2026-12-31', {}],
    ['2026', '2026-01-01', '2026-11-30', {}],
    ['2026-11', '2026-11-01', '2026-11-30', { ward: '00004' }],
    ['2026-Q4', '2026-10-01', '2026-11-30', { agency: 'so-xay-dung' }],
    ['2026-12', '2026-12-01', '2026-12-31', { field: 'Đất đai', ward: '10489' }],
  ] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.array(history, { minLength: 5, maxLength: 12 }),
      fc.boolean(),
      async (histories, folds) => {
        await Promise.all(histories.map(write));
        written.push(...histories);
        // Two at once: one steps aside.
        if (folds) await Promise.all([foldScores(context.pool), foldScores(context.pool)]);
        for (const [period, from, to, places] of queries) {
          const { ward, agency, field } = {
            ward: undefined,
            agency: undefined,
            field: undefined,
            ...places,
          };
          const here = written.filter(
            (one) =>
              (ward === undefined || one.ward === ward) &&
              (agency === undefined || one.agency === 'Sở Xây dựng') &&
              (field === undefined || one.field === field),
          );
          const board = await readScoreboard(context, { period, ...places });
          expect(shown(board)).toEqual(recomputed(here, from, to));
          for (const part of board.wards) {
            const own = recomputed(
              here.filter((one) => one.ward === part.ward),
              from,
              to,
            );
            expect([part.received, part.satisfaction.n]).toEqual([own.received, own.rated]);
          }
          const november = board.months.find(({ month }) => month === '2026-11');
          const own = recomputed(here, '2026-11-01', '2026-11-30');
          expect([november?.finished ?? 0, november?.onTime.n ?? 0]).toEqual([
            own.finished,
            own.promised,
          ]);
        }
      },
    ),
    { numRuns: 6, seed: 41, endOnFailure: true },
  );
  await foldScores(context.pool);
  expect(await foldScores(context.pool)).toBe(0);
  const { rows } = await context.pool.query('select from score_changes');
  expect(rows).toHaveLength(0);
  // Every number was put to the test.
  const whole = Object.values(recomputed(written, '2026-01-01', '2026-12-31'));
  expect(Math.min(...whole)).toBeGreaterThan(0);
});

it('counts what happened before there were counts, when the service is updated', async () => {
  const { context } = service;
  const file = await readFile(new URL('110_scoreboard.sql', `file://${migrationsFolder}`), 'utf8');
  const [, backfill] = /-- What happened before[^\n]*\n([\s\S]*?)\n-- /.exec(file) ?? [];
  const before = await readScoreboard(context, { period: '2026' });
  expect(before.received).toBeGreaterThan(10);
  await context.pool.query('delete from score_counts; delete from score_changes');
  expect((await readScoreboard(context, { period: '2026' })).received).toBe(0);
  await context.pool.query(backfill!);
  expect(await readScoreboard(context, { period: '2026' })).toEqual(before);
  await foldScores(context.pool);
  expect(await readScoreboard(context, { period: '2026' })).toEqual(before);
});

it('tells only the place, the day and the number', async () => {
  const { rows } = await service.context.pool.query<{ name: string }>(
    `select distinct column_name as name from information_schema.columns
     where table_name in ('score_counts', 'score_changes') order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    'agency',
    'amount',
    'day',
    'field',
    'metric',
    'month',
    'position',
    'ward',
  ]);
});

it('keeps a quarter and a year back whose months would tell of one that is kept back', () => {
  const hidden = (...months: readonly Record<string, number>[]): readonly unknown[] => [
    ...hiddenByMonths(
      new Map(months.map((parts, at) => [monthsOf2031[at] ?? '', Object.entries(parts)])),
      ([, n]) => n,
      5,
    ),
  ];
  const monthsOf2031 = Array.from(
    { length: 12 },
    (_, at) => `2031-${String(at + 1).padStart(2, '0')}`,
  );
  // January and February are shown: the quarter would tell of March.
  expect(hidden({ a: 20 }, { a: 20 }, { a: 1 })).toEqual(['a']);
  expect(hidden({ a: 20 }, { a: 4 }, { a: 1 })).toEqual([]);
  expect(hidden({ a: 20 }, { a: 2 }, { a: 1 })).toEqual(['a']);
  expect(hidden({ a: 20 }, { a: 20 }, { a: 0 })).toEqual([]);
  // In March b is kept back beside a, which it would tell.
  expect(hidden({ a: 20, b: 9, c: 30 }, { a: 20, b: 9, c: 30 }, { a: 1, b: 9, c: 30 })).toEqual([
    'a',
    'b',
  ]);
  // A year less a quarter that is shown tells of the other one's month.
  expect(hidden({ a: 4 }, { a: 4 }, { a: 9 }, { a: 2 }, { a: 9 }, { a: 9 })).toEqual(['a']);
  expect(hidden({ a: 4 }, { a: 9 }, { a: 9 }, { a: 2 }, { a: 9 }, { a: 9 })).toEqual([]);
});

it('keeps back what the other parts would tell', () => {
  const hidden = (...parts: number[]): number[] => [...hiddenParts(parts, (n) => n, 5)];
  expect(hidden(10, 20)).toEqual([]);
  expect(hidden(10, 20, 1)).toEqual([1, 10]);
  expect(hidden(10, 20, 1, 4)).toEqual([1, 4]);
  expect(hidden(3, 2, 0, 9)).toEqual([2, 3]);
  expect(hidden(0, 0)).toEqual([]);
  // One that months would tell is not told by the whole less the others either.
  const forced = (n: number): boolean => n === 20;
  expect([...hiddenParts([10, 20, 30], (n) => n, 5, forced)]).toEqual([20, 10]);
  expect([...hiddenParts([1, 20, 30], (n) => n, 5, forced)]).toEqual([1, 20]);
});
