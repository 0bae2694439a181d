import type { DossierView, OwnDossier, OwnDossierList, PublicStatus } from '@motcua/contract';
import { hanoiDay, normaliseDossierCode, parseDossierCode } from '@motcua/rules';
import type { ServiceContext } from '../context.js';
import { numberIndexes } from '../dossiers/applicant.js';
import type { Person } from '../sessions/persons.js';
import { RefusedError, UnansweredError } from './client.js';
import { connectionOf, type Connection } from './connection.js';
import { appendExternalAudit, readerBy, recordExternalReading } from './external-audit.js';
import {
  externalByCode,
  externalStepsOf,
  externalsOf,
  forgetAsked,
  noteLook,
  noteUnknown,
  wasUnknown,
} from './external-store.js';
import { externalStatus, externalView, openExternalName } from './external-views.js';
import { ExternalDossiers } from './external.js';
import { ReadDossier, ReadStep } from './messages.js';
import type { ExternalDossierRow } from './tables.js';

/** How long a citizen waits for what the other side says, milliseconds. */
const PATIENCE = 4_000;
/** Questions to the other side at a time; whoever comes then is told to look again later. */
const AT_ONCE = 4;
/** How long a code that the other side does not know is not asked for again, milliseconds. */
const UNKNOWN_FOR = 10 * 60_000;
/** After which time what is known of a dossier is asked for anew, milliseconds. */
const STALE_AFTER = 10 * 60_000;
/** How long what was only asked for is kept after the last look, milliseconds. */
const KEPT_FOR = 30 * 86_400_000;
/** How exactly the last look is noted, milliseconds. */
const LOOK_NOTED = 86_400_000;
/** Queue of dossiers that are asked for anew. */
const REFRESH = 'exchange-refresh';
/** Queue of the clock: what nobody looks at any more goes. */
const FORGET = 'exchange-forget';

const known = new WeakMap<ServiceContext, Elsewhere>();

/** Dossiers filed elsewhere, as a service knows them. */
export function elsewhereOf(context: ServiceContext): Elsewhere {
  const one = known.get(context) ?? new Elsewhere(context);
  known.set(context, one);
  return one;
}

/** Shows dossiers filed elsewhere as those filed here are shown, and asks the other side for what is not known. */
export class Elsewhere {
  readonly #context: ServiceContext;
  readonly #connection: Connection;
  readonly #asking = new Map<string, Promise<ExternalDossierRow | undefined>>();

  constructor(context: ServiceContext) {
    this.#context = context;
    this.#connection = connectionOf(context);
  }

  /** Works off what is to be asked for anew. */
  start(): void {
    const { jobs, db, now } = this.#context;
    jobs.work<{ code: string; whole?: boolean }>(
      REFRESH,
      { retryLimit: 0 },
      async ({ code, whole = false }) => {
        await this.#ask(code, whole);
      },
    );
    jobs.work(FORGET, { everyMinutes: 60 }, () =>
      db.transaction(async (tx) => {
        const at = new Date(now());
        const entry = { at, who: { kind: 'service' }, what: 'forgotten', details: {} };
        for (const dossierId of await forgetAsked(tx, new Date(at.getTime() - KEPT_FOR))) {
          await appendExternalAudit(tx, { ...entry, dossierId });
        }
      }),
    );
  }

  /** The public status; `undefined` when nobody knows the code. One that was not heard of for a while is asked for anew. */
  async status(code: string): Promise<PublicStatus | undefined> {
    const row = await this.#find(normaliseDossierCode(code));
    return row && this.statusOf(row);
  }

  /** The public status of a row. */
  async statusOf(row: ExternalDossierRow): Promise<PublicStatus> {
    const steps = await externalStepsOf(this.#context.db, row.id);
    return externalStatus({ row, steps }, this.#connection.tables, this.#context.now());
  }

  /** The dossier of a code, for who follows it. */
  find(code: string): Promise<ExternalDossierRow | undefined> {
    return this.#find(normaliseDossierCode(code));
  }

  /** What is known of a code now; asks nobody. */
  known(code: string): Promise<ExternalDossierRow | undefined> {
    return externalByCode(this.#context.db, normaliseDossierCode(code));
  }

  /** The masked view, for who proved to be entitled. */
  async view(given: ExternalDossierRow, token: string): Promise<DossierView> {
    const { db, secrets, now } = this.#context;
    const row = await this.#whole(given);
    const reader = readerBy(secrets.holderOf(token, row.id, now()));
    await recordExternalReading(this.#context, row, reader, 'read');
    const steps = await externalStepsOf(db, row.id);
    const { tables } = this.#connection;
    return externalView({ row, steps }, { tables, secrets, token, now: now() });
  }

  /**
   * Everything that is known of a dossier, for the signed-in person in whose number it stands; what was answered and which
   * files came is known where it was filed.
   */
  async own(
    person: Person,
    code: string,
    tokenFor: (id: string) => string,
  ): Promise<OwnDossier | undefined> {
    const found = await this.known(code);
    const { secrets } = this.#context;
    if (found?.applicantIndex == null) return undefined;
    if (!this.#indexes(person).includes(found.applicantIndex)) return undefined;
    const row = await this.#whole(found);
    const view = await this.view(row, tokenFor(row.id));
    const applicant = openExternalName(secrets, row);
    const elsewhereAlone = { answers: {}, form: {}, results: [], documents: [] };
    return { ...view, applicant, ...elsewhereAlone };
  }

  /** Dossiers of a signed-in person that were filed elsewhere and are known here; by their public status. */
  async listOwn(person: Person, limit: number): Promise<OwnDossierList['items']> {
    const indexes = this.#indexes(person);
    if (indexes.length === 0) return [];
    const rows = await externalsOf(this.#context.db, indexes, limit);
    for (const { code } of rows.filter((row) => this.#isBare(row))) {
      await this.#context.jobs.send(REFRESH, { code, whole: true }, { key: `${code} whole` });
    }
    return Promise.all(
      rows.map(async (row) => ({
        ...(await this.statusOf(row)),
        procedure: { code: row.procedureCode ?? '', name: row.procedureName ?? '' },
        submittedAt: (row.submittedAt ?? row.firstSeenAt).toISOString(),
      })),
    );
  }

  #indexes({ facts }: Person): readonly string[] {
    return facts.personalId === undefined
      ? []
      : numberIndexes(this.#context.secrets, facts.personalId);
  }

  async #find(code: string): Promise<ExternalDossierRow | undefined> {
    const { db, now, jobs } = this.#context;
    const row = await externalByCode(db, code);
    if (row === undefined) return this.#isElsewhere(code) ? this.#askOnce(code) : undefined;
    await this.#noteLook(row);
    if (this.#connection.client !== undefined && row.syncedAt.getTime() < now() - STALE_AFTER) {
      await jobs.send(REFRESH, { code }, { key: code });
    }
    return row;
  }

  /** Whether little is known because nobody proved to be entitled, and more can be asked for. */
  #isBare({ whole, via }: ExternalDossierRow): boolean {
    return !whole && via === 'asked' && this.#connection.client !== undefined;
  }

  /** A dossier with all that the other side tells of it, for who is entitled; what is known where it does not answer. */
  async #whole(row: ExternalDossierRow): Promise<ExternalDossierRow> {
    await this.#noteLook(row);
    if (!this.#isBare(row)) return row;
    return (await this.#answered(() => this.#ask(row.code, true))) ?? row;
  }

  async #noteLook({ id, lookedAt }: ExternalDossierRow): Promise<void> {
    const { db, now } = this.#context;
    const at = now();
    if (lookedAt.getTime() < at - LOOK_NOTED) await noteLook(db, id, new Date(at));
  }

  /** Whether a code has a known shape and is of an agency of another province or ministry: ours we would know. */
  #isElsewhere(code: string): boolean {
    if (this.#connection.client === undefined) return false;
    const { configuration, now } = this.#context;
    const parsed = parseDossierCode(code, hanoiDay(now()));
    return (
      parsed.kind === 'standard' && parsed.level1 !== configuration.agencyIdentifier.split('.')[0]
    );
  }

  /** Who asks for the same code meanwhile waits for the same answer. */
  async #askOnce(code: string): Promise<ExternalDossierRow | undefined> {
    const running = this.#asking.get(code);
    if (running !== undefined) return running;
    if (this.#asking.size >= AT_ONCE) return undefined;
    const asking = this.#askUnlessUnknown(code).finally(() => this.#asking.delete(code));
    this.#asking.set(code, asking);
    return asking;
  }

  async #askUnlessUnknown(code: string): Promise<ExternalDossierRow | undefined> {
    const { db, now } = this.#context;
    if (await wasUnknown(db, code, new Date(now() - UNKNOWN_FOR))) return undefined;
    return this.#answered(() => this.#ask(code, false));
  }

  async #answered<T>(ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof UnansweredError) && !(error instanceof RefusedError)) throw error;
      // No answer is not a "no": whoever looks again may be told.
      this.#context.log.warn(
        { err: error },
        'the national exchange could not be asked for a dossier',
      );
      return undefined;
    }
  }

  /** @param whole somebody proved to be entitled; what is known whole already stays so */
  async #ask(code: string, whole: boolean): Promise<ExternalDossierRow | undefined> {
    const { db, now, secrets, configuration } = this.#context;
    const { client, tables } = this.#connection;
    if (client === undefined) return undefined;
    const found = await client.findDossier(code, PATIENCE);
    const message = ReadDossier.safeParse(found[0]);
    if (!message.success || normaliseDossierCode(message.data.MaHoSo) !== code) {
      await noteUnknown(db, code, new Date(now()), new Date(now() - UNKNOWN_FOR));
      return undefined;
    }
    const before = await externalByCode(db, code);
    const dossiers = new ExternalDossiers(secrets, tables, configuration.agencyIdentifier);
    const teller = {
      source: configuration.exchange?.endpoint?.name ?? client.unit,
      via: 'asked',
      at: now(),
      bare: !whole && (before === undefined || this.#isBare(before)),
    } as const;
    await db.transaction(async (tx) => {
      for (const one of this.#stepsOf(message.data)) {
        if (normaliseDossierCode(one.MaHoSo) === code) await dossiers.takeStep(tx, one, teller);
      }
      await dossiers.takeDossier(tx, message.data, teller);
    });
    return externalByCode(db, code);
  }

  #stepsOf(message: ReadDossier): readonly ReadStep[] {
    const steps = message[this.#connection.tables.stepsField];
    if (!Array.isArray(steps)) return [];
    return steps.flatMap((one: unknown) => {
      const read = ReadStep.safeParse(one);
      return read.success ? [read.data] : [];
    });
  }
}
