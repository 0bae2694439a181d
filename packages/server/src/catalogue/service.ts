import { createHash } from 'node:crypto';
import { formFromDocuments } from '@motcua/forms';
import { hanoiDay } from '@motcua/rules';
import type {
  Procedure,
  ProcedureForm,
  ProcedurePage,
  ProcedureQuery,
  ProcedureSummary,
} from '@motcua/contract';
import type { ServiceContext } from '../context.js';
import type { Executor } from '../database/pool.js';
import { uploadLimits } from '../files/limits.js';
import type { Coding } from '../http/encoding.js';
import { entityTag } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { readLifeEvents } from './catalogue-data.js';
import { cursorProblem, readCursor, writeCursor } from './cursor.js';
import { missingProcedure, procedureAt } from './history.js';
import { Kept } from './kept.js';
import { facetsOf } from './list-query.js';
import { Snapshot } from './snapshot.js';
import {
  findActiveNumber,
  findForm,
  findIndex,
  findNumberBefore,
  findProcedure,
  findVersion,
} from './store.js';
import { CATALOGUE_CHANNEL } from './version-writer.js';
import type { LifeEventRule } from './life-events.js';
import type { IndexEncoding, StoredVersion } from './store.js';

/** A form in force, without what depends on the day and the service. */
export type FormInForce = Pick<ProcedureForm, 'version' | 'generated' | 'definition'>;

/** A procedure of the catalogue in force; `undefined` when it has none with this code. */
export function procedureInForce(db: Executor, code: string): Promise<Procedure | undefined> {
  return findProcedure(db, code);
}

/** The form in force of a procedure: the written one with the highest version, or one made from its documents. */
export async function formInForce(db: Executor, procedure: Procedure): Promise<FormInForce> {
  const written = await findForm(db, procedure.code);
  if (written) return { ...written, generated: false };
  return { ...generatedForm(procedure), generated: true };
}

/** Indexes held in memory: those of the version in force, and some of readers who know an earlier one. */
const HELD_INDEXES = 5;
/** How long after a look at the database a missed notification may go unnoticed, milliseconds. */
const TRUSTED = 30_000;

const ENCODINGS: Readonly<Record<Coding, IndexEncoding>> = { br: 'brotli', gzip: 'gzip' };

/** An index as it is sent. */
export interface ReadyIndex {
  readonly bytes: Buffer;
  readonly tag: string;
}

const catalogues = new WeakMap<ServiceContext, Catalogue>();

/** The catalogue of a service; one for all its modules. */
export function catalogueOf(context: ServiceContext): Catalogue {
  const known = catalogues.get(context) ?? new Catalogue(context);
  catalogues.set(context, known);
  return known;
}

/** The catalogue in force: lists from memory, single procedures and forms from the database. */
export class Catalogue {
  readonly #context: ServiceContext;
  /** The version in force, and one more: the one before, or the next while it is read. */
  readonly #held = new Map<number, Promise<Snapshot | undefined>>();
  readonly #indexes = new Kept<ReadyIndex>(HELD_INDEXES);
  /** Numbers of the version in force, and of the one before it. */
  #inForce: number | undefined;
  #before: number | undefined;
  #current: Promise<Snapshot> | undefined;
  #lookedAt = 0;
  #renewals = 0;

  constructor(context: ServiceContext) {
    this.#context = context;
    // For as long as the service runs; closing its notifications ends it.
    context.notifications.subscribe(CATALOGUE_CHANNEL, () => this.#renew());
  }

  /**
   * The version in force, in memory.
   * @throws {ProblemError} `unavailable` before a catalogue is loaded
   */
  snapshot(): Promise<Snapshot> {
    if (this.#current) void this.#look();
    this.#current ??= this.#load().then(
      (snapshot) => {
        this.#inForce ??= snapshot.number;
        return snapshot;
      },
      (error: unknown) => {
        this.#current = undefined;
        throw error;
      },
    );
    return this.#current;
  }

  /** A page of a list. Pages of one cursor chain come from one catalogue version. */
  async list({
    cursor,
    limit,
    facets,
    ...query
  }: ProcedureQuery & { limit: number }): Promise<ProcedurePage> {
    const counted = facetsOf(facets);
    const from = cursor === undefined ? undefined : readCursor(cursor, query);
    const snapshot = await (from === undefined ? this.snapshot() : this.#goneOn(from.version));
    if (snapshot === undefined) throw cursorProblem();
    const start = from?.offset ?? 0;
    const end = start + limit;
    const { results, total } = snapshot.part(query, start, end);
    return {
      items: results.flatMap(({ code, matches }): ProcedureSummary[] => {
        const summary = snapshot.summary(code);
        if (summary === undefined) return [];
        return [
          matches.length > 0 ? { ...summary, matches: matches.map((one) => [...one]) } : summary,
        ];
      }),
      ...(end < total && {
        next: writeCursor({ version: snapshot.number, offset: end }, query),
      }),
      total,
      ...(total === 0 && { suggestions: [...snapshot.suggestions(query)] }),
      ...(counted.length > 0 && { facets: snapshot.facets(counted, query) }),
    };
  }

  /**
   * A procedure as it is, or as it was in an earlier version of the catalogue.
   * @throws {ProblemError} `not-found`; `procedure-retired` when it is not offered any more
   */
  async procedure(code: string, version?: number): Promise<Procedure> {
    const { db } = this.#context;
    if (version !== undefined) {
      const then = await procedureAt(db, code, version);
      if (then) return then;
      throw new ProblemError('not-found', {
        detail: {
          vi: `Phiên bản ${version} của danh mục không có thủ tục ${code}.`,
          en: `Version ${version} of the catalogue has no procedure ${code}.`,
        },
      });
    }
    const procedure = await procedureInForce(db, code);
    if (procedure) return procedure;
    throw await missingProcedure(db, code);
  }

  /**
   * The form in force of a procedure, with what may be uploaded and the day in Hanoi.
   * @throws {ProblemError} `not-found` when the catalogue in force does not have the code
   */
  async form(code: string): Promise<ProcedureForm> {
    const procedure = await this.procedure(code);
    return {
      procedure: code,
      ...(await formInForce(this.#context.db, procedure)),
      uploads: uploadLimits(this.#context.configuration),
      today: hanoiDay(this.#context.now()),
    };
  }

  /** The on-device index of a version, ready to be sent; `undefined` when the version is not kept. */
  async index(version: number, coding: Coding | undefined): Promise<ReadyIndex | undefined> {
    const key = `${version} ${coding ?? 'plain'}`;
    const known = this.#indexes.get(key);
    if (known) return known;
    const encoding = coding === undefined ? 'identity' : ENCODINGS[coding];
    const bytes = await findIndex(this.#context.db, version, encoding);
    if (!bytes) return undefined;
    const index = { bytes, tag: entityTag(bytes) };
    this.#indexes.set(key, index);
    return index;
  }

  /** Notifications are heard at once, but a connection can break without anybody being told. */
  async #look(): Promise<void> {
    const now = this.#context.now();
    if (now - this.#lookedAt < TRUSTED) return;
    this.#lookedAt = now;
    try {
      const [current, number] = [await this.#current, await findActiveNumber(this.#context.db)];
      if (current && number !== undefined && number !== current.number) this.#renew();
    } catch (error) {
      this.#context.log.warn({ err: error }, 'The catalogue in force could not be looked at');
    }
  }

  async #load(): Promise<Snapshot> {
    this.#lookedAt = this.#context.now();
    const number = await findActiveNumber(this.#context.db);
    const snapshot = number === undefined ? undefined : await this.#hold(number);
    if (!snapshot) throw new ProblemError('unavailable', { headers: { 'retry-after': '5' } });
    return snapshot;
  }

  /**
   * The version that a cursor names: the one in force, or the one before for readers in the middle of a list. Any other
   * would take the place of these in memory.
   */
  async #goneOn(number: number): Promise<Snapshot | undefined> {
    const current = await this.snapshot();
    if (number === current.number) return current;
    const { db } = this.#context;
    this.#before ??= await findNumberBefore(db, current.number);
    if (number === this.#before) return this.#hold(number);
    // Another process may have heard of it earlier.
    return number === (await findActiveNumber(db)) ? this.#hold(number) : undefined;
  }

  /** A version, from memory if it is there. */
  #hold(number: number): Promise<Snapshot | undefined> {
    const held = this.#held.get(number);
    if (held) return held;
    const loading = this.#read(number).catch((error: unknown) => {
      this.#held.delete(number);
      throw error;
    });
    this.#held.set(number, loading);
    for (const old of this.#held.keys()) {
      if (old !== number && old !== this.#inForce) this.#held.delete(old);
    }
    return loading;
  }

  async #read(number: number): Promise<Snapshot | undefined> {
    const [version, lifeEvents] = await Promise.all([
      findVersion(this.#context.db, number),
      readLifeEvents(),
    ]);
    const snapshot = version && this.#understood(version, lifeEvents);
    if (!snapshot) this.#held.delete(number);
    return snapshot;
  }

  /** Another release may have made the index: while services are upgraded one by one, and of versions before that. */
  #understood(version: StoredVersion, lifeEvents: readonly LifeEventRule[]): Snapshot | undefined {
    try {
      return new Snapshot(version, lifeEvents);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#context.log.warn({ err: error }, 'This release cannot read the index of a catalogue');
      return undefined;
    }
  }

  /** Reads the version in force again, and answers from the one before until it is there. */
  #renew(): void {
    const renewal = (this.#renewals += 1);
    const renewed = this.#load();
    renewed.then(
      ({ number }) => {
        // One that began earlier may end later, and would bring the catalogue before back.
        if (renewal !== this.#renewals) return;
        this.#current = renewed;
        if (number !== this.#inForce) this.#before = this.#inForce;
        this.#inForce = number;
      },
      (error: unknown) => {
        // The one before is better than none; `#look` tries again.
        this.#context.log.warn({ err: error }, 'The new catalogue could not be read yet');
      },
    );
  }
}

/**
 * A form made from the documents of a procedure. Its version is a digest, so that it changes with the documents and
 * not with every import.
 */
function generatedForm(procedure: Procedure): Pick<ProcedureForm, 'version' | 'definition'> {
  const definition = formFromDocuments(procedure);
  const digest = createHash('sha256').update(JSON.stringify(definition)).digest();
  const version = digest.readUIntBE(0, 4) % 0x7fffffff || 1;
  return { version, definition: { ...definition, version } };
}
