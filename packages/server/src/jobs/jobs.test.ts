import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { publish } from '../dossiers/outbox.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { createBoss } from './boss.js';
import { openJobs } from './jobs.js';
import { expireNow, retryNow } from './jobs.test-support.js';

interface Done {
  readonly queue: string;
  readonly data: { readonly n: number };
  readonly attempt: number;
  readonly isLast: boolean;
}

let now = Date.parse('2026-03-02T02:00:00Z');
let service: TestService;
let done: Done[] = [];
/** What the handlers and the consumer do; a test may say otherwise. */
let act: () => void | Promise<void> = () => undefined;
let onEvent: (data: Readonly<Record<string, unknown>>) => void | Promise<void> = () => undefined;

beforeAll(async () => {
  service = await startTestService({
    now: () => now,
    extend: (_app, { jobs }) => {
      for (const queue of ['first', 'second']) {
        jobs.work<{ n: number }>(
          queue,
          { retryLimit: 2, retryDelay: 60 },
          async (data, { attempt, isLast }) => {
            done.push({ queue, data, attempt, isLast });
            await act();
          },
        );
      }
      jobs.onEvent('test', async (tx, event) => {
        await jobs.send('second', { n: Number(event.data['n']) }, { tx, id: event.id });
        await onEvent(event.data);
      });
    },
  });
});
beforeEach(() => {
  done = [];
  act = () => undefined;
  onEvent = () => undefined;
});
afterAll(() => service.close());

const numbers = (): readonly number[] => done.map(({ data }) => data.n).sort((a, b) => a - b);

async function tell(n: number): Promise<void> {
  await service.context.db.transaction((tx) =>
    publish(tx, {
      type: 'motcua.dossier.moved',
      dossierId: randomUUID(),
      subject: 'H26-260302-0001',
      time: new Date(now),
      data: { n },
    }),
  );
}

it('runs a job that was sent, once', async () => {
  const { jobs } = service.context;
  await jobs.send('first', { n: 1 });
  await jobs.runDue();
  await jobs.runDue();
  expect(done).toEqual([{ queue: 'first', data: { n: 1 }, attempt: 1, isLast: false }]);
});

it('adds a job exactly when the transaction commits', async () => {
  const { jobs, db } = service.context;
  await expect(
    db.transaction(async (tx) => {
      await jobs.send('first', { n: 1 }, { tx });
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  await db.transaction((tx) => jobs.send('first', { n: 2 }, { tx }));
  await jobs.runDue();
  expect(numbers()).toEqual([2]);
});

it('adds a job of an id once, and one that waits of a key', async () => {
  const { jobs } = service.context;
  const id = randomUUID();
  await jobs.send('first', { n: 1 }, { id });
  await jobs.send('first', { n: 2 }, { id });
  await jobs.send('first', { n: 3 }, { key: 'dossier' });
  await jobs.send('first', { n: 4 }, { key: 'dossier' });
  await jobs.runDue();
  await jobs.send('first', { n: 5 }, { id });
  await jobs.send('first', { n: 6 }, { key: 'dossier' });
  await jobs.runDue();
  expect(numbers()).toEqual([1, 3, 6]);
});

it('waits until a job is due by the clock of the service', async () => {
  const { jobs } = service.context;
  await jobs.send('first', { n: 1 }, { after: new Date(now + 3_600_000) });
  await jobs.runDue();
  expect(done).toEqual([]);
  now += 3_600_000;
  await jobs.runDue();
  expect(numbers()).toEqual([1]);
});

it('tries a job that failed again, later, and says which try is the last', async () => {
  const { jobs, pool } = service.context;
  act = () => {
    throw new Error('the other side is away');
  };
  await jobs.send('first', { n: 1 });
  for (let round = 0; round < 4; round++) {
    await jobs.runDue();
    await jobs.runDue();
    await retryNow(pool);
  }
  expect(done.map(({ attempt, isLast }) => ({ attempt, isLast }))).toEqual([
    { attempt: 1, isLast: false },
    { attempt: 2, isLast: false },
    { attempt: 3, isLast: true },
  ]);
});

it('gives the job of a process that died to another one', async () => {
  const { jobs, pool } = service.context;
  await jobs.send('first', { n: 1 });
  const boss = await createBoss(pool, () => undefined);
  try {
    // Taken by a process that is never heard of again.
    expect(await boss.fetch('first', { batchSize: 1 })).toHaveLength(1);
    await jobs.runDue();
    expect(done).toEqual([]);
    await expireNow(pool);
    await boss.maintain();
  } finally {
    await boss.close();
  }
  await retryNow(pool);
  await jobs.runDue();
  expect(done).toEqual([{ queue: 'first', data: { n: 1 }, attempt: 2, isLast: false }]);
});

it('hands each event on once, in whatever order they commit', async () => {
  const { jobs, db } = service.context;
  await db.transaction(async (slow) => {
    // Has its position first and commits last.
    await publish(slow, {
      type: 'motcua.dossier.filed',
      dossierId: randomUUID(),
      subject: 'H26-260302-0002',
      time: new Date(now),
      data: { n: 1 },
    });
    await tell(2);
    await jobs.runDue();
    expect(numbers()).toEqual([2]);
  });
  await Promise.all([jobs.runDue(), jobs.runDue()]);
  await jobs.runDue();
  expect(numbers()).toEqual([1, 2]);
});

it('keeps an event that could not be handed on, and lets the others pass', async () => {
  const { jobs } = service.context;
  onEvent = ({ n }) => {
    if (n === 1) throw new Error('not now');
  };
  await tell(1);
  await tell(2);
  await jobs.runDue();
  expect(numbers()).toEqual([2]);
  onEvent = () => undefined;
  await jobs.runDue();
  expect(numbers()).toEqual([1, 2]);
});

it('commits each event by itself: what one locked, the next one waits for no more', async () => {
  const { jobs, pool } = service.context;
  const open: number[] = [];
  onEvent = async () => {
    const { rows } = await pool.query<{ waiting: number }>(
      'select count(*)::int as waiting from outbox_events where handed_on is null',
    );
    open.push(rows[0]?.waiting ?? 0);
  };
  for (const n of [1, 2, 3]) await tell(n);
  await jobs.runDue();
  expect(open).toEqual([3, 2, 1]);
});

it('stops a round in which too many events fail, and tries each of them once', async () => {
  const { jobs, pool } = service.context;
  onEvent = () => {
    throw new Error('not now');
  };
  for (let n = 0; n < 12; n++) await tell(n);
  await jobs.runDue();
  const { rows } = await pool.query<{ tries: number }>(
    'select hand_on_tries as tries from outbox_events where handed_on is null order by 1',
  );
  expect(rows.map(({ tries }) => tries)).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  onEvent = () => undefined;
  await jobs.runDue();
  expect(numbers()).toHaveLength(12);
});

it('refuses what would never run by the clock', () => {
  const { jobs } = service.context;
  const nothing = (): Promise<void> => Promise.resolve();
  expect(() => jobs.work('seldom', { everyMinutes: 61 }, nothing)).toThrow(RangeError);
});

it('refuses a queue that nobody works off', async () => {
  await expect(service.context.jobs.send('nobody', {})).rejects.toThrow('nobody');
});

it('works by itself once started, several at a time, and ends what runs before it stops', async () => {
  const { pool, db, log, notifications } = service.context;
  const jobs = openJobs({ pool, db, now: () => now, log, notifications });
  const finished: number[] = [];
  let atOnce = 0;
  let most = 0;
  let release: (() => void) | undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  let reached: (() => void) | undefined;
  const allRun = new Promise<void>((resolve) => (reached = resolve));
  jobs.work<{ n: number }>('third', { concurrency: 3 }, async ({ n }) => {
    most = Math.max(most, ++atOnce);
    if (atOnce === 3) reached?.();
    await gate;
    atOnce -= 1;
    finished.push(n);
  });
  await jobs.start();
  for (const n of [1, 2, 3, 4, 5]) await jobs.send('third', { n });
  await allRun;
  const stopped = jobs.stop();
  release?.();
  await stopped;
  expect(most).toBe(3);
  expect(finished.sort()).toEqual([1, 2, 3]);
});

it('runs what runs by the clock at the start, too, once for all processes', async () => {
  const { pool, db, log, notifications } = service.context;
  let ran = 0;
  for (let processes = 0; processes < 2; processes++) {
    const jobs = openJobs({ pool, db, now: () => now, log, notifications });
    let reached: (() => void) | undefined;
    const marked = new Promise<void>((resolve) => (reached = resolve));
    jobs.work('hourly', { everyMinutes: 60, concurrency: 1 }, () => Promise.resolve(void ran++));
    jobs.work('mark', {}, () => Promise.resolve(reached?.()));
    await jobs.send('mark', {});
    await jobs.start();
    await marked;
    await jobs.stop();
  }
  expect(ran).toBe(1);
});
