import type {
  DeskCounts,
  DeskCountsQuery,
  DeskDossier,
  DeskDossierPage,
  DeskMove,
  DeskQuery,
  HeldPaperList,
  HeldPaperQuery,
  NewDeskDossier,
} from '@motcua/contract';
import {
  dueSoonUntil,
  hanoiDay,
  normaliseDossierCode,
  type Instant,
  type Move,
} from '@motcua/rules';
import type { AuditActor } from '../audit/service.js';
import { calendarInForce } from '../calendar/in-force.js';
import { missingProcedure } from '../catalogue/history.js';
import { procedureInForce } from '../catalogue/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { nameWords } from '../dossiers/applicant.js';
import { fileDossier } from '../dossiers/filing.js';
import { makeMove } from '../dossiers/moves.js';
import { officeOf, officesOn, type OfficesNow } from '../dossiers/offices.js';
import { noSuchCode } from '../dossiers/service.js';
import { dossierByCode, lockDossier } from '../dossiers/store.js';
import type { DossierRow } from '../dossiers/tables.js';
import type { Uploads } from '../files/uploads.js';
import { ProblemError } from '../http/problem.js';
import { recordOnce, recordReading } from '../audit/reads.js';
import { heldFor } from './held.js';
import { takeIn } from './reception.js';
import { attachResults } from './results.js';
import { countDossiers, listDossiers, type DeskFilter } from './store.js';
import { takeSupplement } from './supplement.js';
import { deskSummary, deskView } from './view.js';
import { officer } from './views.js';

/** What officers see and do. Everything is in clear here: the desk is entitled to it. */
export class Desk {
  readonly #context: ServiceContext;
  readonly #uploads: Pick<Uploads, 'pathOf'>;

  constructor(context: ServiceContext, uploads: Pick<Uploads, 'pathOf'>) {
    this.#context = context;
    this.#uploads = uploads;
  }

  /**
   * A page of dossiers: those whose clock runs first, by the promised date; then those that wait; then ended ones.
   * @param reader is written down in the audit of each
   */
  async list(query: DeskQuery, reader: AuditActor): Promise<DeskDossierPage> {
    const now = this.#context.now();
    const offices = await officesOn(this.#context, hanoiDay(now));
    const filter = this.#filter(query, offices);
    if (filter === undefined) return { items: [], total: 0 };
    const soon = await this.#soon(now);
    const { rows, next, total } = await listDossiers(this.#context.db, filter, {
      ...(query.cursor !== undefined && { cursor: query.cursor }),
      limit: query.limit ?? 20,
      sort: query.sort ?? 'due',
      now: new Date(now),
      soon: new Date(soon),
    });
    await recordOnce(
      this.#context,
      rows.map(({ id }) => id),
      reader,
      { what: 'list' },
    );
    return {
      items: rows.map((row) => deskSummary(this.#context, row, { offices, now, soon })),
      ...(next !== undefined && { next }),
      ...(total !== undefined && { total }),
    };
  }

  /** How many dossiers each part of the queue has. Numbers alone: nobody is shown. */
  async counts({ office, field, actor }: DeskCountsQuery): Promise<DeskCounts> {
    const now = this.#context.now();
    const offices = await officesOn(this.#context, hanoiDay(now));
    return countDossiers(
      this.#context.db,
      {
        ...(office !== undefined && { offices: offices.servedBy(office) }),
        ...(field !== undefined && { field }),
      },
      {
        now: new Date(now),
        soon: new Date(await this.#soon(now)),
        ...(actor !== undefined && { actor }),
      },
    );
  }

  /**
   * A dossier, unmasked. @param reader is written down in its audit
   * @throws {ProblemError} `dossier-not-found`
   */
  async get(code: string, reader: AuditActor): Promise<DeskDossier> {
    const { db, now } = this.#context;
    const dossier = await dossierByCode(db, normaliseDossierCode(code));
    if (dossier === undefined) throw new ProblemError('dossier-not-found', { detail: noSuchCode });
    await db.transaction((tx) =>
      recordReading(tx, [dossier.id], reader, { what: 'read' }, new Date(now())),
    );
    return deskView(this.#context, db, dossier);
  }

  /**
   * Papers of a person that the centre has and that a procedure asks for. Whose papers are named is written down.
   * @throws {ProblemError} `not-found`, `procedure-retired`
   */
  async heldPapers(
    tx: Transaction,
    { personalId, procedure: code, dossier, actor }: HeldPaperQuery,
    through: string,
  ): Promise<HeldPaperList> {
    const procedure = await procedureInForce(tx, code);
    if (procedure === undefined) throw await missingProcedure(tx, code);
    const { secrets, now } = this.#context;
    const { items, dossierIds } = await heldFor(
      tx,
      secrets,
      personalId,
      procedure,
      dossier === undefined ? undefined : normaliseDossierCode(dossier),
    );
    const reading = { what: 'offer-paper', details: { for: code } };
    await recordReading(tx, dossierIds, officer(actor, through), reading, new Date(now()));
    return { items: [...items] };
  }

  /** Files and receives a dossier at a counter. @throws {ProblemError} as `fileDossier` does */
  async receive(tx: Transaction, body: NewDeskDossier, through: string): Promise<DeskDossier> {
    const at = this.#context.now();
    const by = officer(body.actor, through);
    const { dossier, procedure } = await fileDossier(tx, this.#context, body, {
      channel: body.channel,
      actor: body.actor,
      ...(body.competentOffice !== undefined && { competentOffice: body.competentOffice }),
      at,
      by,
    });
    const received = await takeIn(tx, dossier, procedure, body, {
      context: this.#context,
      uploads: this.#uploads,
      by,
      at: new Date(at),
    });
    return deskView(this.#context, tx, received);
  }

  /**
   * @throws {ProblemError} `dossier-not-found`, `version-conflict`, `move-not-permitted`, `invalid-move`; `invalid-dossier`
   *   about papers that are brought
   */
  async move(
    tx: Transaction,
    code: string,
    move: Move,
    body: DeskMove,
    { version, through }: { readonly version: number; readonly through: string },
  ): Promise<DeskDossier> {
    const dossier = await lockDossier(tx, normaliseDossierCode(code));
    if (dossier === undefined) throw new ProblemError('dossier-not-found', { detail: noSuchCode });
    if (dossier.version !== version) {
      throw new ProblemError('version-conflict', {
        detail: {
          vi: `Hồ sơ đang ở phiên bản ${dossier.version}, bạn đã xem phiên bản ${version}. Tải lại rồi quyết định.`,
          en: `The dossier has version ${dossier.version}; you saw version ${version}. Load it again and decide.`,
        },
      });
    }
    const { dueAt, competentOffice, results = [], papers, answers, missing, ...rest } = body;
    const competent =
      move === 'accept' || move === 'forward'
        ? await this.#authority(competentOffice, dossier)
        : undefined;
    const at = this.#context.now();
    const by = officer(body.actor, through);
    const counter = { context: this.#context, uploads: this.#uploads, by, at: new Date(at) };
    const brought = {
      ...(papers && { papers }),
      ...(answers && { answers }),
      ...(missing && { missing }),
    };
    const taken = await takeSupplement(tx, dossier, move, brought, counter);
    const moved = await makeMove(
      tx,
      dossier,
      {
        ...rest,
        move,
        ...taken,
        ...(dueAt !== undefined && { dueAt: Date.parse(dueAt) }),
        ...(competent && { competent }),
      },
      {
        at,
        by,
        suspensionEnds: this.#context.configuration.suspensionEnds === true,
        offices: await officesOn(this.#context, hanoiDay(at)),
      },
    );
    await attachResults(tx, move, moved, results);
    return deskView(this.#context, tx, moved);
  }

  /** What the query narrows to; nothing when it can match no dossier. */
  #filter(
    { status, ward, late: onlyLate, urgency, office, query, field, actor }: DeskQuery,
    offices: OfficesNow,
  ): DeskFilter | undefined {
    const text = query?.trim() ?? '';
    const isCode = /\d/.test(text);
    const words = isCode ? [] : nameWords(text);
    if (text !== '' && !isCode && words.length === 0) return undefined;
    return {
      ...(status !== undefined && { status }),
      ...(ward !== undefined && { ward }),
      ...(onlyLate !== undefined && { late: onlyLate === 'true' }),
      ...(urgency !== undefined && { urgency }),
      ...(office !== undefined && { offices: offices.servedBy(office) }),
      ...(field !== undefined && { field }),
      ...(actor !== undefined && { actor }),
      ...(isCode && { code: normaliseDossierCode(text) }),
      ...(words.length > 0 && {
        nameTokens: words.map((word) => this.#context.secrets.nameTokens(word)),
      }),
    };
  }

  /** The office that decides, when it is not the one that received. */
  async #authority(
    id: string | undefined,
    { officeId, competentOfficeId, status }: DossierRow,
  ): Promise<{ readonly id: string; readonly name: string } | undefined> {
    if (id === undefined) return undefined;
    // The one that decides is named once, before it is processed: its time limit begins when it takes over.
    if (competentOfficeId !== null || status === 4) {
      const pointer = '/competentOffice';
      throw new ProblemError('invalid-move', {
        errors: [{ pointer, code: 'authority-settled', detail: settled }],
      });
    }
    const today = hanoiDay(this.#context.now());
    const { office, error } = await officeOf(this.#context, id, '/competentOffice', today);
    if (error !== undefined) throw new ProblemError('invalid-move', { errors: [error] });
    return office === undefined || office.id === officeId
      ? undefined
      : { id: office.id, name: office.name };
  }

  /** Until when a dossier is due soon. */
  async #soon(now: Instant): Promise<Instant> {
    const { calendar, policy } = await calendarInForce(this.#context.db);
    return dueSoonUntil(now, calendar, policy.dueSoonDays);
  }
}

const settled = {
  vi: 'Nơi giải quyết đã được ghi, hoặc hồ sơ đang được xử lý: không đổi được nữa.',
  en: 'Who decides was named already, or the dossier is being processed: it cannot be changed any more.',
};
