import type {
  Actor,
  DeskDossier,
  DeskDossierPage,
  DeskDossierSummary,
  DeskHistoryEntry,
  DeskMove,
  DeskQuery,
  NewDeskDossier,
  Procedure,
} from '@motcua/contract';
import { movesFrom, normaliseDossierCode, type Move } from '@motcua/rules';
import type { AuditActor } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Executor, Transaction } from '../database/pool.js';
import {
  nameWords,
  openAnswers,
  openApplicant,
  openName,
  openResult,
} from '../dossiers/applicant.js';
import { appointment } from '../dossiers/appointment.js';
import { fileDossier } from '../dossiers/filing.js';
import { makeMove } from '../dossiers/moves.js';
import { noSuchCode } from '../dossiers/service.js';
import {
  dossierByCode,
  documentsOf,
  lockDossier,
  openSupplement,
  pinned,
  stepsOf,
  type DocumentRow,
} from '../dossiers/store.js';
import type { DossierRow, StatusRow } from '../dossiers/tables.js';
import { late, publicReason, statusView, supplementRequest } from '../dossiers/views.js';
import { describeFiles } from '../files/service.js';
import { ProblemError } from '../http/problem.js';
import { listDossiers, type DeskFilter } from './store.js';

/** Moves that are the citizen's, never the desk's. */
const citizenMoves: readonly Move[] = ['supplement', 'withdraw'];

/** What officers see and do. Everything is in clear here: the desk is entitled to it. */
export class Desk {
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  /** A page of dossiers, open ones first, by the promised date. */
  async list(query: DeskQuery): Promise<DeskDossierPage> {
    const filter = this.#filter(query);
    if (filter === undefined) return { items: [], total: 0 };
    const now = this.#context.now();
    const { rows, next, total } = await listDossiers(this.#context.db, filter, {
      ...(query.cursor !== undefined && { cursor: query.cursor }),
      limit: query.limit ?? 20,
      now: new Date(now),
    });
    return {
      items: rows.map((row) => this.#summary(row, now)),
      ...(next !== undefined && { next }),
      ...(total !== undefined && { total }),
    };
  }

  /** @throws {ProblemError} `dossier-not-found` */
  async get(code: string): Promise<DeskDossier> {
    const dossier = await dossierByCode(this.#context.db, normaliseDossierCode(code));
    if (dossier === undefined) throw new ProblemError('dossier-not-found', { detail: noSuchCode });
    return this.#view(this.#context.db, dossier);
  }

  /** Files and receives a dossier at a counter. @throws {ProblemError} as `fileDossier` does */
  async receive(tx: Transaction, body: NewDeskDossier, through: string): Promise<DeskDossier> {
    const { dossier } = await fileDossier(tx, this.#context, body, {
      channel: body.channel,
      actor: body.actor,
      at: this.#context.now(),
      by: officer(body.actor, through),
    });
    return this.#view(tx, dossier);
  }

  /** @throws {ProblemError} `dossier-not-found`, `version-conflict`, `move-not-permitted`, `invalid-move` */
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
    const { dueAt, ...rest } = body;
    const moved = await makeMove(
      tx,
      dossier,
      { ...rest, move, ...(dueAt !== undefined && { dueAt: Date.parse(dueAt) }) },
      { at: this.#context.now(), by: officer(body.actor, through) },
    );
    return this.#view(tx, moved);
  }

  /** What the query narrows to; nothing when it can match no dossier. */
  #filter({ status, ward, late: onlyLate, query }: DeskQuery): DeskFilter | undefined {
    const text = query?.trim() ?? '';
    const isCode = /\d/.test(text);
    const words = isCode ? [] : nameWords(text);
    if (text !== '' && !isCode && words.length === 0) return undefined;
    return {
      ...(status !== undefined && { status }),
      ...(ward !== undefined && { ward }),
      ...(onlyLate !== undefined && { late: onlyLate === 'true' }),
      ...(isCode && { code: normaliseDossierCode(text) }),
      ...(words.length > 0 && {
        nameTokens: words.map((word) => this.#context.secrets.nameTokens(word)),
      }),
    };
  }

  #summary(row: DossierRow, now: number): DeskDossierSummary {
    return {
      code: row.code,
      procedure: { code: row.procedureCode, name: row.procedureName },
      applicant: openName(this.#context.secrets, row),
      status: statusView(row.status),
      submittedAt: row.submittedAt.toISOString(),
      ...(row.dueAt !== null && { dueAt: row.dueAt.toISOString() }),
      late: late(row, now),
      ...(row.officeName !== null && { office: row.officeName }),
    };
  }

  async #view(db: Executor, dossier: DossierRow): Promise<DeskDossier> {
    const procedure = (await pinned(db, dossier.procedureDigest)) as Procedure;
    const form = (await pinned(db, dossier.formDigest)) as DeskDossier['form'];
    const steps = await stepsOf(db, dossier.id);
    const supplement = dossier.status === 5 ? await openSupplement(db, dossier.id) : undefined;
    const documents = await this.#documents(db, await documentsOf(db, dossier.id));
    const promised = appointment({ ...dossier, procedure });
    const result = openResult(this.#context.secrets, dossier);
    return {
      code: dossier.code,
      procedure: { code: procedure.code, name: procedure.name, version: procedure.version },
      formVersion: dossier.formVersion,
      form,
      applicant: openApplicant(this.#context.secrets, dossier),
      answers: openAnswers(this.#context.secrets, dossier),
      documents,
      status: statusView(dossier.status),
      channel: dossier.channel,
      submittedAt: dossier.submittedAt.toISOString(),
      ...(dossier.receivedAt !== null && { receivedAt: dossier.receivedAt.toISOString() }),
      ...(promised && { appointment: promised }),
      late: late(dossier, this.#context.now()),
      ...(dossier.officeName !== null && { office: dossier.officeName }),
      ...(dossier.agency !== null && { agency: dossier.agency }),
      ...(result && { result }),
      ...(supplement && { supplement: supplementRequest(supplement) }),
      history: steps.map(historyEntry),
      moves: [...this.#moves(dossier)],
      version: dossier.version,
    };
  }

  /** Moves that would be made now. An appointment is postponed once, and only before it has passed. */
  #moves({ status, extended, dueAt }: DossierRow): readonly Move[] {
    const extendable = !extended && dueAt !== null && dueAt.getTime() >= this.#context.now();
    return movesFrom(status).filter(
      (move) => !citizenMoves.includes(move) && (move !== 'extend' || extendable),
    );
  }

  async #documents(db: Executor, rows: readonly DocumentRow[]): Promise<DeskDossier['documents']> {
    const files = new Map(
      (
        await describeFiles(
          db,
          rows.map(({ fileId }) => fileId),
          this.#context.secrets,
        )
      ).map((file) => [file.id, file]),
    );
    const papers = new Map<string, DeskDossier['documents'][number]>();
    for (const { documentId, name, fileId } of rows) {
      const paper = papers.get(documentId) ?? { documentId, name, files: [] };
      const file = files.get(fileId);
      papers.set(documentId, { ...paper, files: file ? [...paper.files, file] : paper.files });
    }
    return [...papers.values()];
  }
}

function officer(actor: Actor, through: string): AuditActor {
  return {
    kind: 'officer',
    id: actor.id,
    name: actor.name,
    ...(actor.unit !== undefined && { unit: actor.unit }),
    through,
  };
}

function historyEntry(step: StatusRow): DeskHistoryEntry {
  const reason = publicReason(step);
  return {
    status: statusView(step.status),
    move: step.move,
    at: step.at.toISOString(),
    ...(step.actorId !== null && {
      actor: {
        id: step.actorId,
        name: step.actorName ?? step.actorId,
        ...(step.actorUnit !== null && { unit: step.actorUnit }),
      },
    }),
    ...(reason !== undefined && { reason }),
    ...(step.note !== null && { note: step.note }),
  };
}
