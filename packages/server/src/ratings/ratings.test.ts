import { randomUUID } from 'node:crypto';
import type { Problem, Rating, RatingScale, Scoreboard } from '@motcua/contract';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
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
  expect((await rate(dossier, {})).status).toBe(422);
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
  expect(all.wards).toEqual([
    {
      ward: '00004',
      received: 4,
      onTime: { n: 4, count: 3, rate: 0.75 },
      satisfaction: { n: 4, count: 2, rate: 0.5 },
    },
    {
      ward: '10489',
      received: 1,
      onTime: { n: 1, count: null, rate: null },
      satisfaction: { n: 1, count: null, rate: null },
    },
  ]);
  expect(all.definitions.map(({ text }) => text.en).join(' ')).toContain('Not SIPAS');
  expect((await scoreboard('?period=2026-12&ward=10489')).received).toBe(1);
  expect((await scoreboard('?period=2026-Q4')).finished).toBeGreaterThan(4);
  expect((await scoreboard('?period=2025')).received).toBe(0);
  expect((await scoreboard()).period.from).toBe('2026-12-01');
  expect((await scoreboard('?agency=Kh%C3%B4ng%20c%C3%B3')).received).toBe(0);
});

it('reads months, quarters and years as days in Hanoi', () => {
  expect(readPeriod('2026', 0)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(readPeriod('2026-Q1', 0)).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(readPeriod('2026-Q4', 0)).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(readPeriod('2028-02', 0)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  // 17:30 UTC on the last of November is December in Hanoi.
  expect(readPeriod(undefined, Date.parse('2026-11-30T17:30:00Z')).from).toBe('2026-12-01');
});
