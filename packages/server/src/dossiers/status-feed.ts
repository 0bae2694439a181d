import { PassThrough, type Readable } from 'node:stream';
import type { PublicStatus } from '@motcua/contract';
import { normaliseDossierCode } from '@motcua/rules';
import type { ServiceContext } from '../context.js';
import { elsewhereOf } from '../exchange/elsewhere.js';
import { ProblemError } from '../http/problem.js';
import { countingNow } from './counting.js';
import { DOSSIER_CHANNEL } from './outbox.js';
import { noSuchCode } from './service.js';
import { dossierByCode, stepsOf } from './store.js';
import type { DossierRow } from './tables.js';
import { publicStatus } from './views.js';

/** How streams behave. */
export interface FeedOptions {
  /** Milliseconds between signs of life; each also looks at the table, should a wake-up have been lost. */
  readonly heartbeat: number;
  /** Streams that one address may have open. */
  readonly perAddress: number;
}

const usual: FeedOptions = { heartbeat: 20_000, perAddress: 20 };

/** Bytes that may wait for a reader before it is taken for gone. */
const LARGEST_BACKLOG = 64 * 1024;

/** Milliseconds after which a reader comes back by itself. */
const RETRY = 3_000;

/**
 * Follows dossiers for readers of server-sent events. The steps in the table are the truth: a NOTIFY from any process
 * of the service, or a heartbeat, only makes a stream read those after the one it sent last.
 */
export class StatusFeed {
  readonly #context: ServiceContext;
  readonly #options: FeedOptions;
  readonly #streams = new Map<string, Set<Stream>>();
  readonly #addresses = new Map<string, number>();
  readonly #unsubscribe: () => void;
  readonly #timer: NodeJS.Timeout;
  #closed = false;

  constructor(context: ServiceContext, options: Partial<FeedOptions> = {}) {
    this.#context = context;
    this.#options = { ...usual, ...options };
    this.#unsubscribe = context.notifications.subscribe(DOSSIER_CHANNEL, (id) => {
      for (const stream of id === '' ? this.#all() : (this.#streams.get(id) ?? [])) stream.wake();
    });
    this.#timer = setInterval(() => {
      for (const stream of this.#all()) stream.beat();
    }, this.#options.heartbeat);
    this.#timer.unref();
  }

  /**
   * A stream of the public status of a dossier, one event a step.
   * @param lastEventId number of the last step the reader has; without it the stream begins with the present status
   * @throws {ProblemError} `dossier-not-found`, `too-many-requests`, `unavailable` when the service is stopping
   */
  async follow(code: string, address: string, lastEventId: string | undefined): Promise<Readable> {
    const dossier = await this.#find(code);
    if (dossier === undefined) throw new ProblemError('dossier-not-found', { detail: noSuchCode });
    if (this.#closed) throw new ProblemError('unavailable', { headers: { 'retry-after': '5' } });
    const open = this.#addresses.get(address) ?? 0;
    if (open >= this.#options.perAddress) {
      throw new ProblemError('too-many-requests', {
        detail: {
          vi: 'Quá nhiều trang đang theo dõi hồ sơ từ địa chỉ này. Đóng bớt rồi thử lại.',
          en: 'Too many pages follow dossiers from this address. Close some and try again.',
        },
        headers: { 'retry-after': '30' },
      });
    }
    this.#addresses.set(address, open + 1);
    const stream = new Stream(this.#context, dossier, after(lastEventId, dossier));
    const all = this.#streams.get(dossier.id) ?? new Set();
    this.#streams.set(dossier.id, all.add(stream));
    stream.output.once('close', () => {
      all.delete(stream);
      if (all.size === 0) this.#streams.delete(dossier.id);
      const left = (this.#addresses.get(address) ?? 1) - 1;
      if (left > 0) this.#addresses.set(address, left);
      else this.#addresses.delete(address);
    });
    stream.wake();
    return stream.output;
  }

  /** Ends every stream: readers come back to another process, or when this one is up again. */
  close(): void {
    this.#closed = true;
    this.#unsubscribe();
    clearInterval(this.#timer);
    for (const stream of this.#all()) stream.output.end();
  }

  /** A dossier to follow, filed here or elsewhere. */
  async #find(code: string): Promise<Followed | undefined> {
    const { db } = this.#context;
    const own = await dossierByCode(db, normaliseDossierCode(code));
    if (own !== undefined) {
      const { id, version } = own;
      return { id, version, read: (after) => this.#steps(own, after) };
    }
    const elsewhere = elsewhereOf(this.#context);
    const external = await elsewhere.find(code);
    return (
      external && {
        id: external.id,
        version: external.version,
        // Steps may come in any order: readers are told how it stands now.
        read: async (after) => {
          const row = await elsewhere.known(external.code);
          if (row === undefined || row.version <= after) return [];
          return [{ number: row.version, status: await elsewhere.statusOf(row) }];
        },
      }
    );
  }

  async #steps({ id, code }: DossierRow, after: number): Promise<readonly FollowedStep[]> {
    const { db, configuration, now } = this.#context;
    const steps = await stepsOf(db, id, after);
    // Read again with each step: which office decides may be known since the last one only.
    const dossier = steps.length > 0 && (await dossierByCode(db, code));
    if (!dossier) return [];
    const counted = await countingNow(this.#context);
    return steps.map((step) => ({
      number: step.sequence,
      status: publicStatus(
        // Only a suspension asks whether it is an end.
        { ...dossier, ended: configuration.suspensionEnds === true },
        { ...step, updatedAt: step.at },
        now(),
        counted,
      ),
    }));
  }

  #all(): readonly Stream[] {
    return [...this.#streams.values()].flatMap((streams) => [...streams]);
  }
}

/** Steps after which the stream begins. */
function after(lastEventId: string | undefined, { version }: Followed): number {
  const last = /^\d{1,9}$/.test(lastEventId ?? '') ? Number(lastEventId) : undefined;
  // An id from the future is not ours: begin with the present status.
  return last === undefined || last > version ? version - 1 : last;
}

/** How a dossier stood with a step. */
interface FollowedStep {
  readonly number: number;
  readonly status: PublicStatus;
}

/** A dossier that is followed. */
interface Followed {
  readonly id: string;
  /** Number of its last step. */
  readonly version: number;
  /** Its steps after one. */
  readonly read: (after: number) => Promise<readonly FollowedStep[]>;
}

/** One reader of one dossier. */
class Stream {
  readonly output = new PassThrough();
  readonly #context: ServiceContext;
  readonly #dossier: Followed;
  #sent: number;
  #reading = false;
  #again = false;

  constructor(context: ServiceContext, dossier: Followed, sent: number) {
    this.#context = context;
    this.#dossier = dossier;
    this.#sent = sent;
    this.output.write(`retry: ${RETRY}\n\n`);
  }

  /** Reads the table again, one reading at a time. */
  wake(): void {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = true;
    this.#read()
      .catch((error: unknown) => {
        // The next wake-up or heartbeat tries again; the reader loses nothing.
        this.#context.log.warn({ err: error }, 'The steps of a followed dossier could not be read');
      })
      .finally(() => {
        this.#reading = false;
        if (this.#again) {
          this.#again = false;
          this.wake();
        }
      });
  }

  beat(): void {
    this.#write(': heartbeat\n\n');
    this.wake();
  }

  async #read(): Promise<void> {
    for (const { number, status } of await this.#dossier.read(this.#sent)) {
      this.#write(`id: ${number}\nevent: status\ndata: ${JSON.stringify(status)}\n\n`);
      this.#sent = number;
    }
  }

  #write(text: string): void {
    if (this.output.writableEnded || this.output.destroyed) return;
    if (this.output.writableLength + this.output.readableLength > LARGEST_BACKLOG) {
      this.output.destroy();
      return;
    }
    this.output.write(text);
  }
}
