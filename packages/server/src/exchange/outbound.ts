import { appendAudit } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { dossierByCode, lockDossier } from '../dossiers/store.js';
import type { StatusRow } from '../dossiers/tables.js';
import type { JobTry } from '../jobs/jobs.js';
import type { OutboxEvent } from '../jobs/relay.js';
import { RefusedError, UnansweredError, type ExchangeClient } from './client.js';
import type { CodeTables } from './code-tables.js';
import { dossierMessage, isTold, stepMessage, type ToldDossier } from './dossier-message.js';
import { ReadStep, type Service, type WrittenStep } from './messages.js';
import { isSameStep } from './same-step.js';
import {
  exchangeOf,
  forgotten,
  hold,
  logMessage,
  neverTold,
  note,
  release,
  want,
  wantNews,
  type Exchanged,
} from './outbound-store.js';
import { readTold } from './told.js';

/** Queue of dossiers to be sent. */
export const QUEUE = 'exchange-dossier';
const SWEEP = 'exchange-sweep';

/** Tries after the first, and seconds before the second, doubled each time: the last comes after some eight hours. */
const RETRIES = { retryLimit: 10, retryDelay: 30, expireInSeconds: 5 * 60, concurrency: 2 };
/**
 * How long a dossier is held by whoever sends it, from each message on: longer than one takes with all its log-ins. After
 * that the process is taken for dead, and another goes on. Milliseconds.
 */
const HOLD = 5 * 60_000;
/** After which time what waits is taken up again: the other side may have been away for a day. Milliseconds. */
const TAKEN_UP_AFTER = 12 * 3_600_000;
const SWEPT_AT_ONCE = 200;

/**
 * Tells the national exchange of every dossier of this centre: the dossier as it stands (`DongBoHoSoMC`, the latest state
 * wins), then each of its steps once and in order (`CapNhatTienDoHoSoMC`). What was confirmed is written down after every
 * message. Where an answer was lost, the other side is asked what it has before anything is sent again.
 */
export class Outbound {
  readonly #context: ServiceContext;
  readonly #client: ExchangeClient;
  readonly #tables: CodeTables;

  constructor(context: ServiceContext, client: ExchangeClient, tables: CodeTables) {
    this.#context = context;
    this.#client = client;
    this.#tables = tables;
  }

  /** Listens to what happens to dossiers, and works off what is to be sent. */
  start(): void {
    const { jobs } = this.#context;
    jobs.onEvent('exchange', (tx, event) => this.#note(tx, event));
    jobs.work<{ dossierId: string }>(QUEUE, RETRIES, ({ dossierId }, attempt) =>
      this.send(dossierId, attempt),
    );
    jobs.work(SWEEP, { everyMinutes: 60 }, () => this.#sweep());
  }

  async #note(tx: Transaction, { type, subject }: OutboxEvent): Promise<void> {
    const isPayment = type.startsWith('motcua.payment.');
    if (!isPayment && type !== 'motcua.dossier.filed' && type !== 'motcua.dossier.moved') return;
    const dossier = await dossierByCode(tx, subject);
    if (dossier === undefined) return;
    await want(tx, dossier.id, dossier.version, new Date(this.#context.now()));
    if (isPayment) await wantNews(tx, dossier.id);
    await this.queue(dossier.id, tx);
  }

  /** Adds a dossier to the queue. */
  async queue(dossierId: string, tx?: Transaction, after?: Date): Promise<void> {
    await this.#context.jobs.send(
      QUEUE,
      { dossierId },
      { key: dossierId, ...(tx && { tx }), ...(after && { after }) },
    );
  }

  /**
   * Sends what the other side does not have of a dossier.
   * @throws when something was refused or not answered: the job tries again
   */
  async send(dossierId: string, { isLast }: Pick<JobTry, 'isLast'>): Promise<void> {
    const { db, now } = this.#context;
    const at = now();
    const held = await hold(db, dossierId, new Date(at), new Date(at + HOLD));
    if (held === undefined) {
      const until = (await exchangeOf(db, dossierId))?.heldUntil;
      if (until) await this.queue(dossierId, undefined, until);
      return;
    }
    try {
      const confirmed = await this.#sendAll(held);
      if (await release(db, dossierId, confirmed)) await this.queue(dossierId);
    } catch (error) {
      await this.#failed(dossierId, error, isLast);
      throw error;
    }
  }

  async #sendAll({
    dossier,
    exchange,
  }: Exchanged): Promise<{ confirmedVersion: number; confirmedStep: number }> {
    const { db, secrets } = this.#context;
    const told = await readTold(db, dossier, secrets);
    let announced = exchange.announcedAt !== null;
    let done = exchange.confirmedStep;
    let there: readonly WrittenStep[] = [];
    if (exchange.doubtful !== null) {
      const found = await this.#client.findDossier(dossier.code);
      announced ||= found.length > 0;
      there = found.flatMap((one) => this.#stepsIn(one));
      // The steps that it has are confirmed before anything is sent: what fails then must not let them go twice. A dossier
      // is sent once more in any case: its latest state wins.
      for (const step of told.steps.filter(({ sequence }) => sequence > done)) {
        const message = stepMessage(dossier.code, step, this.#tables);
        if (isTold(step) && !there.some((one) => isSameStep(one, message))) break;
        done = step.sequence;
      }
      await note(db, dossier.id, { doubtful: null, confirmedStep: done });
    }
    const { confirmedVersion, wantedNews, confirmedNews } = exchange;
    if (dossier.version > confirmedVersion || wantedNews > confirmedNews || !announced) {
      await this.#sendDossier(told, exchange, announced);
    }
    for (const step of told.steps.filter(({ sequence }) => sequence > done)) {
      const message = stepMessage(dossier.code, step, this.#tables);
      const known = !isTold(step) || there.some((one) => isSameStep(one, message));
      await this.#sendStep(dossier.id, step, message, known);
      done = step.sequence;
    }
    return { confirmedVersion: dossier.version, confirmedStep: done };
  }

  async #sendDossier(
    told: ToldDossier,
    { announcedAt, wantedNews }: Exchanged['exchange'],
    announced: boolean,
  ): Promise<void> {
    const { dossier } = told;
    const { secrets, now, db } = this.#context;
    const paysOnline = this.#context.configuration.paymentPlatform !== undefined;
    const message = dossierMessage(told, {
      tables: this.#tables,
      secrets,
      personal: true,
      paysOnline,
    });
    await this.#mark(dossier.id, 'dossier');
    const send = (isUpdating: boolean) =>
      this.#attempt(dossier.id, 'DongBoHoSoMC', dossier.version, () =>
        this.#client.sendDossier(message, isUpdating),
      );
    try {
      await send(announced);
    } catch (error) {
      // It has the dossier: an answer of before was lost. Then it is an update.
      if (!(error instanceof RefusedError) || error.outcome !== 'exists' || announced) throw error;
      await send(true);
    }
    const at = new Date(now());
    await db.transaction(async (tx) => {
      await note(tx, dossier.id, {
        doubtful: null,
        confirmedVersion: dossier.version,
        confirmedNews: wantedNews,
        announcedAt: announcedAt ?? at,
      });
      await lockDossier(tx, dossier.code);
      await appendAudit(tx, {
        dossierId: dossier.id,
        at,
        who: { kind: 'service', through: `exchange ${this.#client.unit}` },
        what: 'exchange',
        details: { version: dossier.version },
      });
    });
  }

  async #sendStep(
    dossierId: string,
    { sequence }: StatusRow,
    message: WrittenStep,
    known: boolean,
  ): Promise<void> {
    const { db } = this.#context;
    if (!known) {
      await this.#mark(dossierId, 'step');
      await this.#attempt(dossierId, 'CapNhatTienDoHoSoMC', sequence, () =>
        this.#client.sendStep(message),
      );
    }
    await note(db, dossierId, { doubtful: null, confirmedStep: sequence });
  }

  /** Notes that a message is about to go: were this process to die now, nobody would know whether it arrived. */
  async #mark(dossierId: string, doubtful: 'dossier' | 'step'): Promise<void> {
    const { db, now } = this.#context;
    await note(db, dossierId, { doubtful, heldUntil: new Date(now() + HOLD) });
  }

  async #attempt(
    dossierId: string,
    service: Service,
    sequence: number,
    send: () => Promise<void>,
  ): Promise<void> {
    const { db, now } = this.#context;
    const log = (outcome: string, code: string | null = null) =>
      logMessage(db, { dossierId, service, sequence, at: new Date(now()), outcome, code });
    try {
      await send();
    } catch (error) {
      if (error instanceof RefusedError) {
        await log(error.outcome, error.code);
        // It was not taken, so there is nothing to be in doubt about.
        await note(db, dossierId, { doubtful: null });
      } else if (error instanceof UnansweredError) {
        await log('unanswered');
      }
      throw error;
    }
    await log('confirmed');
  }

  /** The steps in an answer of the other side; what cannot be read is none. */
  #stepsIn(found: unknown): readonly WrittenStep[] {
    const steps = (found as Readonly<Record<string, unknown>> | null)?.[this.#tables.stepsField];
    if (!Array.isArray(steps)) return [];
    return steps.flatMap((one) => {
      const read = ReadStep.safeParse(one);
      return read.success ? [read.data] : [];
    });
  }

  async #failed(dossierId: string, error: unknown, isLast: boolean): Promise<void> {
    const { db, secrets, now } = this.#context;
    const refused = error instanceof RefusedError ? error : undefined;
    const outcome =
      refused?.outcome ?? (error instanceof UnansweredError ? 'unanswered' : 'not-sent');
    const words = refused?.words.slice(0, 1_000) ?? (error as Error).message.slice(0, 200);
    await note(db, dossierId, {
      heldUntil: null,
      lastOutcome: outcome,
      lastCode: refused?.code ?? null,
      lastWords: secrets.encrypt(words, wordsPlace(dossierId)),
      ...(isLast && { failedAt: new Date(now()) }),
    });
  }

  /** Takes up what was given up, what a lost job left, and what is older than the connection. */
  async #sweep(): Promise<void> {
    const { db, now } = this.#context;
    const at = now();
    for (const { id, version } of await neverTold(db, SWEPT_AT_ONCE)) {
      await want(db, id, version, new Date(at));
      await this.queue(id);
    }
    const since = new Date(at - TAKEN_UP_AFTER);
    for (const id of await forgotten(db, since, SWEPT_AT_ONCE)) await this.queue(id);
  }
}

/** Where the words of the other side stand, for the seal. */
export function wordsPlace(dossierId: string): string {
  return `${dossierId}:exchange-words`;
}
