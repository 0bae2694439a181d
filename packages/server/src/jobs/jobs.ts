import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { sql } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import type { Pool } from 'pg';
import type { Notifications } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { DOSSIER_CHANNEL } from '../dossiers/outbox.js';
import { errorWithoutValues } from '../http/log.js';
import type { Boss } from './boss.js';
import { createBoss, inTransaction } from './boss.js';
import type { EventHandler } from './relay.js';
import { handOn } from './relay.js';

/** How a queue is worked off. */
export interface QueueOptions {
  /** Tries after the first; 5 when absent. */
  readonly retryLimit?: number;
  /** Seconds before the second try, doubled (with some chance in it) before each further one; 30 when absent. */
  readonly retryDelay?: number;
  /** A job that ran as long as this is given to another worker: its process died. Seconds; 120 when absent. */
  readonly expireInSeconds?: number;
  /** Most jobs of the queue at a time in one process; 4 when absent. */
  readonly concurrency?: number;
  /** Adds a job by the clock too, at the start and then so often (at most 60), once for all processes, with `{}` for its data. */
  readonly everyMinutes?: number;
}

/** A try of a job. */
export interface JobTry {
  /** The same in each try. */
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
  /** There is no further one: what fails now stays failed. */
  readonly isLast: boolean;
}

/** How a job is added. */
export interface SendOptions {
  /** The job exists exactly when this commits. */
  readonly tx?: Transaction;
  /** Not before, by the clock of the service. */
  readonly after?: Date;
  /** At most one job of a key waits in its queue: another one is not added. */
  readonly key?: string;
  /** UUID of the job; one that was added before is not added again. */
  readonly id?: string;
}

/** Work that is done apart from requests, at least once, by any process of the service. Queues live in PostgreSQL. */
export interface Jobs {
  /**
   * Says who works off a queue; before the service starts to listen. A handler that throws is tried again later; one whose
   * process died too, so it must bear being repeated. Its data holds nothing personal: ids, and it reads the rest.
   */
  work<T extends object>(
    queue: string,
    options: QueueOptions,
    handler: (data: T, job: JobTry) => Promise<void>,
  ): void;
  /** Adds a job to a queue. */
  send<T extends object>(queue: string, data: T, options?: SendOptions): Promise<void>;
  /**
   * Tells of every event of the outbox once, inside the transaction that marks it as handed on: add jobs with that `tx`, and
   * nothing that takes long. What throws is told again later.
   */
  onEvent(consumer: string, handler: EventHandler): void;
  /** Hands on what waits and runs, one after the other, every job that is due, until none is: for tests and commands. */
  runDue(): Promise<void>;
}

/** {@link Jobs} that run by themselves once started, and must be stopped. */
export interface RunningJobs extends Jobs {
  start(): Promise<void>;
  /** Takes no further jobs; resolves when those that run are over, or after some seconds: they are repeated then. */
  stop(): Promise<void>;
}

/** What the jobs of a service need. */
export interface JobSurroundings {
  readonly pool: Pool;
  readonly db: NodePgDatabase;
  /** Clock of the service, epoch milliseconds. */
  readonly now: () => number;
  readonly log: FastifyBaseLogger;
  readonly notifications: Notifications;
}

interface Queue {
  readonly name: string;
  readonly options: QueueOptions;
  readonly handler: (data: never, job: JobTry) => Promise<void>;
  /** Jobs that run in this process. */
  running: number;
}

/** What a job's row carries: the work, and when it is due by the clock of the service if that was said. */
interface Load {
  readonly body: object;
  readonly due?: string;
}

/** Wakes the workers of all processes. */
const JOBS_CHANNEL = 'motcua_jobs';
/** Looks for work that no wake-up told of (retries, what is due later, a lost notification), milliseconds. */
const ROUND = 5_000;
/** How long running jobs may hold up the end, milliseconds. */
const LAST_JOBS = 5_000;

/** Tries where processes that start at once wait for each other's locks. */
const DEADLOCK_TRIES = 10;

/** Repeats a statement that PostgreSQL ended so that another one could go on: a new queue is a new table. */
async function againstDeadlock(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await work();
      return;
    } catch (error) {
      const isDeadlock = (error as { code?: unknown }).code === '40P01';
      if (!isDeadlock || tries >= DEADLOCK_TRIES) throw error;
    }
  }
}

/** Opens the queues; nothing runs before `start`. */
export function openJobs(surroundings: JobSurroundings): RunningJobs {
  const { pool, db, now, log, notifications } = surroundings;
  const queues = new Map<string, Queue>();
  const consumers = new Map<string, EventHandler>();
  const ended = new Set<() => void>();
  const made = new Map<string, Promise<void>>();
  let lastMade: Promise<void> = Promise.resolve();
  let boss: Promise<Boss> | undefined;
  let isRunning = false;
  let relaying: Promise<number> | undefined;
  let isRelayWanted = false;

  function opened(): Promise<Boss> {
    boss ??= createBoss(pool, (error) => log.warn({ err: error }, 'a job queue failed'));
    return boss;
  }

  /** The queue in the database; made when it is first used. One at a time: made at once, they wait for each other's locks. */
  function exists(name: string): Promise<void> {
    let making = made.get(name);
    if (!making) {
      making = lastMade.then(() => makeQueue(name));
      made.set(name, making);
      lastMade = making.catch(() => void made.delete(name));
    }
    return making;
  }

  async function makeQueue(name: string): Promise<void> {
    const {
      retryLimit = 5,
      retryDelay = 30,
      expireInSeconds = 120,
    } = queues.get(name)?.options ?? {};
    const open = await opened();
    const settings = { name, policy: 'short', retryBackoff: true } as const;
    const queue = { ...settings, retryLimit, retryDelay, expireInSeconds };
    await againstDeadlock(() => open.createQueue(name, queue));
    // One that an older version of the service made takes the settings of today.
    await open.updateQueue(name, queue);
  }

  async function send(name: string, body: object, options: SendOptions = {}): Promise<void> {
    if (!queues.has(name)) throw new Error(`Nobody works off the queue ${name}.`);
    await exists(name);
    const { tx, after, id = randomUUID(), key = id } = options;
    const load: Load = { body, ...(after && { due: after.toISOString() }) };
    const seconds = after ? Math.max(0, Math.ceil((after.getTime() - now()) / 1000)) : 0;
    const { send: add } = await opened();
    await add(name, load, {
      id,
      singletonKey: key,
      // A time, not seconds: in a transaction each place of the value has a type of its own, and one is a time.
      ...(seconds > 0 && { startAfter: new Date(Date.now() + seconds * 1000) }),
      ...(tx && { db: inTransaction(tx) }),
    });
    await (tx ?? db).execute(sql`select pg_notify(${JOBS_CHANNEL}, ${name})`);
  }

  /** Runs the next job of a queue that is due. @returns whether there was one */
  async function runNext(queue: Queue, onTaken?: () => void): Promise<boolean> {
    await exists(queue.name);
    const open = await opened();
    const [job] = await open.fetch<Load>(queue.name, { batchSize: 1, includeMetadata: true });
    if (!job) return false;
    onTaken?.();
    const { id, retryCount, retryLimit } = job;
    try {
      const attempt = { id, attempt: retryCount + 1, isLast: retryCount >= retryLimit };
      await queue.handler(job.data.body as never, attempt);
      await open.complete(queue.name, id);
    } catch (error) {
      log.warn({ err: error, queue: queue.name, job: id, attempt: retryCount + 1 }, 'a job failed');
      await open.fail(queue.name, id, errorWithoutValues(error));
    }
    return true;
  }

  /** A worker: takes jobs until none is due. Whoever takes one calls the next worker, up to the most at a time. */
  async function workOff(queue: Queue): Promise<void> {
    if (!isRunning || queue.running >= (queue.options.concurrency ?? 4)) return;
    queue.running += 1;
    try {
      while (isRunning && (await runNext(queue, () => void workOff(queue))));
    } catch (error) {
      if (isRunning) log.warn({ err: error, queue: queue.name }, 'a queue could not be read');
    } finally {
      queue.running -= 1;
    }
  }

  /** Hands on the events that wait; one round at a time, and another one when woken meanwhile. */
  async function relay(): Promise<number> {
    isRelayWanted = true;
    relaying ??= (async () => {
      let count = 0;
      while (isRelayWanted) {
        isRelayWanted = false;
        count += await handOn(db, new Map(consumers), now, log);
      }
      return count;
    })().finally(() => (relaying = undefined));
    return relaying;
  }

  function wake(name?: string): void {
    if (!isRunning) return;
    const woken = name ? queues.get(name) : undefined;
    for (const queue of woken ? [woken] : queues.values()) void workOff(queue);
  }

  function wakeRelay(): void {
    if (!isRunning) return;
    relay().catch((error: unknown) => log.warn({ err: error }, 'events could not be handed on'));
  }

  /** Adds what runs by the clock: now, unless another process has in this period, and once in each one that follows. */
  async function byTheClock({ name, options: { everyMinutes } }: Queue): Promise<void> {
    if (everyMinutes === undefined) return;
    const once = { singletonKey: 'clock', singletonSeconds: everyMinutes * 60 };
    const addNow = async (): Promise<void> => {
      try {
        const { send: add } = await opened();
        await againstDeadlock(() => add(name, { body: {} }, once));
        wake(name);
      } catch (error) {
        log.warn({ err: error, queue: name }, 'a job was not added');
      }
    };
    const timer = setInterval(() => void addNow(), everyMinutes * 60_000);
    timer.unref();
    ended.add(() => clearInterval(timer));
    await addNow();
  }

  return {
    work(queue, options, handler) {
      if (queues.has(queue)) throw new Error(`Two work off the queue ${queue}.`);
      if ((options.everyMinutes ?? 0) > 60)
        throw new RangeError(`${queue} runs once an hour at least.`);
      queues.set(queue, { name: queue, options, handler, running: 0 });
    },
    send,
    onEvent(consumer, handler) {
      if (consumers.has(consumer)) throw new Error(`Two consumers are called ${consumer}.`);
      consumers.set(consumer, handler);
    },
    async runDue() {
      const open = await opened();
      await Promise.all([...queues.keys()].map(exists));
      await open.followClock(new Date(now()));
      for (let count = 1; count > 0;) {
        count = await relay();
        const due = await open.due();
        for (const queue of queues.values()) {
          while (due.has(queue.name) && (await runNext(queue))) count += 1;
        }
      }
    },
    async start() {
      const open = await opened();
      await Promise.all([...queues.keys()].map(exists));
      isRunning = true;
      open.supervise();
      ended.add(notifications.subscribe(DOSSIER_CHANNEL, wakeRelay));
      ended.add(notifications.subscribe(JOBS_CHANNEL, wake));
      const round = setInterval(() => (wakeRelay(), wake()), ROUND);
      round.unref();
      ended.add(() => clearInterval(round));
      await Promise.all([...queues.values()].map(byTheClock));
      wakeRelay();
      wake();
    },
    async stop() {
      isRunning = false;
      for (const end of ended) end();
      ended.clear();
      const last = performance.now() + LAST_JOBS;
      const isBusy = (): boolean => [...queues.values()].some(({ running }) => running > 0);
      while (isBusy() && performance.now() < last) await pause(20);
      await relaying?.catch(() => undefined);
      await (await boss)?.close();
    },
  };
}
