import { randomUUID } from 'node:crypto';
import type { Problem, Rating, RatingScale, Scoreboard } from '@motcua/contract';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from '../dossiers/dossiers.test-support.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { readPeriod } from './scoreboard.js';

const WEDNESDAY = Date.parse('2026-11-25T09:00:00+07:00');

let service: TestService;
let client: Client;
let clock = WEDNESDAY;

beforeAll(async () => {
  service = await startTestService({ now: () => clock, configuration: { minimumRatings: 3 } });
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(() => service.close());
beforeEach(() => {
  clock = WEDNESDAY;
});

/** Files in a ward, receives and completes. @param completedAt the clock at the end */
async function finished(
  office: string,
  completedAt = clock,
): Promise<{ code: string; token: string }> {
  const { code } = (await client.file(newDossier({ office }))).body;
  await client.move(code, 'accept');
  clock = completedAt;
  await client.move(code, 'complete');
  return { code, token: (await client.lookUp(code, '3456')).body.token };
}

function rate(
  { code, token }: { code: string; token: string },
  body: object,
): Promise<{ status: number; body: Rating & Problem }> {
  return client.site(
    'POST',
    `/v1/dossiers/${code}/rating`,
    { scale: 'satisfaction-5', ...body },
    { 'motcua-dossier-token': token, 'idempotency-key': randomUUID() },
  );
}

const scoreboard = async (query = ''): Promise<Scoreboard> =>
  (await client.site<Scoreboard>('GET', `/v1/scoreboard${query}`)).body;

it('asks with five levels and reasons of both tones, nothing chosen beforehand', async () => {
  const { body } = await client.site<RatingScale>('GET', '/v1/ratings/questions');
  expect(body.levels.map(({ level }) => level)).toEqual([5, 4, 3, 2, 1]);
  expect(new Set(body.reasons.map(({ tone }) => tone))).toEqual(new Set(['positive', 'negative']));
  for (const { label } of [...body.levels, ...body.reasons]) {
    expect(label.vi && label.en).toBeTruthy();
  }
});

it('takes one rating after the result, from who can open the dossier', async () => {
  const { code, token } = (await client.file()).body;
  const dossier = { code, token };
  expect((await rate(dossier, { level: 5 })).body.type).toBe('/problems/rating-not-allowed');
  await client.move(code, 'accept');
  await client.move(code, 'complete');
  expect((await client.open(code, token)).body.rating).toEqual({ allowed: true, rated: false });
  expect((await rate({ code, token: 'none' }, { level: 5 })).status).toBe(401);
  expect((await rate(dossier, { level: 6 })).status).toBe(422);
  const odd = await rate(dossier, { level: 4, scale: 'smile-3', reasons: ['friendly', 'lovely'] });
  expect(odd.body.errors?.map(({ pointer }) => pointer)).toEqual(['/scale', '/reasons/1']);
  const both = await Promise.all([
    rate(dossier, { level: 4, reasons: ['friendly'], comment: 'Cảm ơn cô Bình' }),
    rate(dossier, { level: 1 }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  const again = await rate(dossier, { level: 5 });
  expect(again.status).toBe(409);
  expect(again.body.type).toBe('/problems/already-rated');
  expect(again.body.detail).toContain('Cảm ơn');
  expect((await client.open(code, token)).body.rating).toEqual({ allowed: false, rated: true });
  const { rows } = await service.context.pool.query<{ line: string }>(
    'select r::text as line from ratings r',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.line).not.toContain('Bình');
});

it('counts what was received, finished, on time and how it was rated, and hides what is few', async () => {
  clock = Date.parse('2026-12-01T09:00:00+07:00');
  const start = clock;
  const ward = 'ward-00004';
  const dossiers = [await finished(ward), await finished(ward), await finished(ward)];
  const overdue = await finished(ward, Date.parse('2026-12-20T09:00:00+07:00'));
  clock = start;
  const elsewhere = await finished('ward-10489');
  for (const [index, level] of [5, 4, 3].entries()) await rate(dossiers[index]!, { level });
  clock = Date.parse('2026-12-20T09:00:00+07:00');
  const token = (await client.lookUp(overdue.code, '3456')).body.token;
  expect((await rate({ ...overdue, token }, { level: 2 })).status).toBe(201);
  clock = start;
  expect((await rate(elsewhere, { level: 5 })).status).toBe(201);

  const all = await scoreboard('?period=2026-12');
  expect(all.period).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(all).toMatchObject({
    received: 5,
    finished: 5,
    minimumN: 3,
    onTime: { n: 5, count: 4, rate: 0.8 },
    satisfaction: { n: 5, count: 3, rate: 0.6, measure: 'post-service-rating-5' },
  });
  // Of the second ward there is one: with the whole, the first would tell it too.
  const unseen = { count: null, rate: null };
  expect(all.wards).toEqual([
    {
      ward: '00004',
      name: 'Phường Ba Đình',
      received: 4,
      finished: 4,
      onTime: { n: 4, ...unseen },
      satisfaction: { n: 4, ...unseen },
    },
    {
      ward: '10489',
      name: 'Xã Hương Sơn',
      received: 1,
      finished: 1,
      onTime: { n: 1, ...unseen },
      satisfaction: { n: 1, ...unseen },
    },
  ]);
  const first = await scoreboard('?period=2026-12&ward=00004');
  expect(first.satisfaction.rate).toBeNull();
  // Nor how the one was filed, nor whether it was late.
  expect(first.online).toEqual({ n: 4, ...unseen });
  expect(first.nationalIndex).toMatchObject({ n: 4, late: null, onTimeRate: null, rate: null });
  expect(all.resolved).toEqual({ n: 5, early: 4, onTime: 0, late: 1 });
  expect(all.online).toEqual({ n: 5, count: 5, rate: 1 });
  expect(all.nationalIndex).toEqual({
    measure: 'qd-766-5.4',
    n: 5 + all.pending.count,
    late: 1 + (all.pending.overdue ?? 0),
    disliked: 1,
    onTimeRate: all.nationalIndex.onTimeRate,
    rate: all.nationalIndex.rate,
  });
  expect(all.fields.map(({ field, received }) => [field, received])).toEqual([['Hộ tịch', 5]]);
  expect((await scoreboard('?period=2026-12&field=ho-tich')).received).toBe(5);
  expect(all.definitions.map(({ text }) => text.en).join(' ')).toContain('Not SIPAS');
  expect((await scoreboard('?period=2026-12&ward=10489')).received).toBe(1);
  clock = Date.parse('2027-01-04T09:00:00+07:00');
  expect((await scoreboard('?period=2026-Q4')).finished).toBeGreaterThan(4);
  clock = start;
  expect((await scoreboard('?period=2025')).received).toBe(0);
  expect((await scoreboard()).period.from).toBe('2026-12-01');
  expect((await scoreboard('?agency=Kh%C3%B4ng%20c%C3%B3')).received).toBe(0);
});

it('tells whether few are open by all that stand open, not by how many more they became', async () => {
  clock = Date.parse('2027-03-02T09:00:00+07:00');
  const open = async (office: string): Promise<void> => {
    await client.move((await client.file(newDossier({ office }))).body.code, 'accept');
  };
  for (let nth = 0; nth < 5; nth += 1) await open('ward-00004');
  for (let nth = 0; nth < 4; nth += 1) await open('ward-00008');
  await open('ward-10489');
  clock = Date.parse('2027-04-06T09:00:00+07:00');
  await open('ward-00004');
  const pending = async (ward: string) =>
    (await scoreboard(`?period=2027-04&ward=${ward}`)).pending;
  expect(await pending('00004')).toEqual({ count: 6, overdue: 5 });
  expect(await pending('10489')).toEqual({ count: 1, overdue: null });
  // Else the whole less the others would tell the one.
  expect(await pending('00008')).toEqual({ count: 4, overdue: null });
});

it('gives the scoreboard as a table, open to any site, with an entity tag', async () => {
  const headers = { origin: 'https://anywhere.example' };
  const answer = await service.fetch('/v1/scoreboard.csv?period=2026-12', { headers });
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('motcua-2026-12-01-2026-12-31.csv');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const lines = Buffer.from(await answer.arrayBuffer())
    .toString('utf8')
    .split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFmeasure,definition,period_from,period_to,as_of,agency,ward,field,n,count,rate,minimum_n',
  );
  const line = lines.find((one) => one.startsWith('satisfaction,'));
  expect(line).toMatch(/2026-12-01,2026-12-31,2026-\d\d-\d\dT\S+,,,,5,3,0\.6,3$/);
  expect(line).toContain('Không phải chỉ số SIPAS');
  expect(lines.find((one) => /^satisfaction,.*,10489,,1,,,3$/.test(one))).toBeDefined();
  for (const path of ['/v1/scoreboard.csv?period=2026-12', '/v1/scoreboard?period=2026-12']) {
    const first = await service.fetch(path, { headers });
    const tag = first.headers.get('etag')!;
    await first.arrayBuffer();
    const again = await service.fetch(path, { headers: { ...headers, 'if-none-match': tag } });
    expect(again.status).toBe(304);
  }
});

it('keeps a quarter back whose other months would tell of the one that is kept back', async () => {
  const rows = [
    ['2021-01-10', '00004', 9],
    ['2021-01-10', '00008', 9],
    ['2021-02-10', '00004', 9],
    ['2021-02-10', '00008', 9],
    ['2021-03-10', '00004', 1],
    ['2021-03-10', '00008', 9],
  ] as const;
  for (const [day, ward, n] of rows) {
    for (const metric of [
      'finished',
      'early',
      'rated:satisfaction-5',
      'satisfied:satisfaction-5',
    ]) {
      await service.context.pool.query(
        `insert into score_changes (day, ward, agency, field, metric, amount) values ($1, $2, 'X', 'Y', $3, $4)`,
        [day, ward, metric, n],
      );
    }
  }
  const counts = async (query: string): Promise<unknown> => {
    const { satisfaction, onTime, wards } = await scoreboard(query);
    return [satisfaction, onTime, ...wards.flatMap((one) => [one.satisfaction, one.onTime])].map(
      ({ count }) => count,
    );
  };
  expect(await counts('?period=2021-02')).toEqual([18, 18, 9, 9, 9, 9]);
  // Of the whole each month is many enough; of the wards March is kept back.
  expect(await counts('?period=2021-Q1')).toEqual([46, 46, null, null, null, null]);
  expect(await counts('?period=2021&field=Y')).toEqual([46, 46, null, null, null, null]);
  expect(await counts('?period=2021-Q1&ward=00004')).toEqual([null, null, null, null]);
  expect(await counts('?period=2021-Q1&ward=00008')).toEqual([null, null, null, null]);
  expect(await counts('?period=2021-03&ward=00008')).toEqual([null, null, null, null]);
  // In the trend of any page a month stands as on its own.
  const trend = async (query: string): Promise<unknown> =>
    (await scoreboard(query)).months
      .filter(({ month }) => month <= '2021-03')
      .map(({ month, onTime, satisfaction }) => [month, onTime.count, satisfaction.count]);
  for (const query of ['?period=2021-04&ward=00008', '?period=2021&ward=00008']) {
    expect(await trend(query)).toEqual([
      ['2021-01', 9, 9],
      ['2021-02', 9, 9],
      ['2021-03', null, null],
    ]);
  }
  expect(await trend('?period=2021-04')).toEqual([
    ['2021-01', 18, 18],
    ['2021-02', 18, 18],
    ['2021-03', 10, 10],
  ]);
});

it('counts a year and a quarter that run to their last whole month, so that few in this one hide nothing', async () => {
  clock = Date.parse('2022-11-10T09:00:00+07:00');
  for (const metric of ['finished', 'early', 'rated:satisfaction-5', 'satisfied:satisfaction-5']) {
    await service.context.pool.query(
      `insert into score_changes (day, ward, agency, field, metric, amount)
       select make_date(2022, month, 5), '00004', 'X', 'Y', $1, case month when 11 then 2 else 30 end
       from generate_series(1, 11) month`,
      [metric],
    );
  }
  const year = await scoreboard('?period=2022');
  expect(year.period).toEqual({ from: '2022-01-01', to: '2022-10-31' });
  expect([year.finished, year.onTime.count, year.satisfaction.count]).toEqual([300, 300, 300]);
  expect(year.months.map(({ onTime }) => onTime.count).slice(-10)).toEqual(Array(10).fill(30));
  expect((await scoreboard('?period=2022-Q4')).onTime).toEqual({ n: 30, count: 30, rate: 1 });
  const month = await scoreboard('?period=2022-11');
  expect([month.finished, month.onTime.count]).toEqual([2, null]);
  expect(month.months.map(({ satisfaction }) => satisfaction.count).slice(-3)).toEqual([
    30,
    30,
    null,
  ]);
});

it('stores no answer as missing, and counts it nowhere', async () => {
  const period = '?period=2027-03';
  const dossiers = [];
  for (let count = 0; count < 4; count += 1) {
    clock = Date.parse('2027-03-02T09:00:00+07:00');
    dossiers.push(await finished('ward-00004'));
  }
  for (const [index, level] of [5, 4, 1, null].entries()) {
    const { status, body } = await rate(dossiers[index]!, level === null ? {} : { level });
    expect([status, body.level]).toEqual([201, level]);
  }
  expect((await scoreboard(period)).satisfaction).toMatchObject({ n: 3, count: 2 });
  expect((await rate(dossiers[3]!, { level: 5 })).body.type).toBe('/problems/already-rated');
  const { rows } = await service.context.pool.query(
    'select from ratings where level is null and rated_at = $1',
    [new Date(clock)],
  );
  expect(rows).toHaveLength(1);
});

it('asks with three levels where the centre is so configured', async () => {
  const three = await startTestService({
    now: () => clock,
    configuration: {
      minimumRatings: 1,
      ratingScale: 'satisfaction-3',
      demoPersons: [
        { id: 'anh', assurance: 2, facts: person },
        { id: 'binh', assurance: 2, facts: { name: 'Trần Bình', personalId: '001090000001' } },
      ],
    },
  });
  try {
    const own = new Client(three);
    await loadProcedures(three);
    await own.publish(formOf(THREE_DAYS));
    const { body } = await own.site<RatingScale>('GET', '/v1/ratings/questions');
    expect(body.id).toBe('satisfaction-3');
    expect(body.levels.map(({ level, label }) => [level, label.vi])).toEqual([
      [3, 'Rất hài lòng'],
      [2, 'Hài lòng'],
      [1, 'Không hài lòng'],
    ]);
    for (const level of [2, 1]) {
      const { code, token } = (await own.file()).body;
      await own.move(code, 'accept');
      await own.move(code, 'complete');
      const send = (given: number): Promise<{ status: number }> =>
        own.site(
          'POST',
          `/v1/dossiers/${code}/rating`,
          { scale: 'satisfaction-3', level: given },
          { 'motcua-dossier-token': token, 'idempotency-key': randomUUID() },
        );
      expect((await send(4)).status).toBe(422);
      expect((await send(level)).status).toBe(201);
    }
    const board = (await own.site<Scoreboard>('GET', '/v1/scoreboard')).body;
    expect(board.satisfaction).toEqual({
      measure: 'post-service-rating-3',
      n: 2,
      count: 1,
      rate: 0.5,
    });
    expect(board.nationalIndex).toMatchObject({ n: 2, disliked: 1, late: 0, rate: 0.5 });

    // Signed in, the owner needs no token; another person is answered like one without a proof.
    const { code } = (await own.file()).body;
    await own.move(code, 'accept');
    await own.move(code, 'complete');
    const centre = (path: string, body: object, cookie?: string): Promise<Response> =>
      three.fetch(path, {
        method: 'POST',
        headers: {
          origin: 'http://localhost:4180',
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...(cookie && { cookie }),
        },
        body: JSON.stringify(body),
      });
    const asPerson = async (id: string): Promise<number> => {
      const session = await centre('/v1/me/session', { person: id });
      const cookie = session.headers.getSetCookie().map((one) => one.split(';')[0]);
      const rating = { scale: 'satisfaction-3', level: 3 };
      return (await centre(`/v1/dossiers/${code}/rating`, rating, cookie.join('; '))).status;
    };
    expect([await asPerson('binh'), await asPerson('anh'), await asPerson('anh')]).toEqual([
      401, 201, 409,
    ]);
  } finally {
    await three.close();
  }
});

it('reads months, quarters and years as days in Hanoi', () => {
  expect(readPeriod('2026', 0)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(readPeriod('2026-Q1', 0)).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(readPeriod('2026-Q4', 0)).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(readPeriod('2028-02', 0)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  const running = Date.parse('2026-10-15T09:00:00+07:00');
  expect(readPeriod('2026', running).to).toBe('2026-09-30');
  expect(readPeriod('2026-Q4', running).to).toBe('2026-10-31');
  expect(readPeriod('2026-10', running).to).toBe('2026-10-31');
  // 17:30 UTC on the last of November is December in Hanoi.
  expect(readPeriod(undefined, Date.parse('2026-11-30T17:30:00Z')).from).toBe('2026-12-01');
});
