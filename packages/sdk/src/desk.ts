import { ACTOR_HEADER } from '@motcua/contract';
import type {
  DeskCounts,
  DeskCountsQuery,
  DeskDossier,
  DeskDossierPage,
  DeskMove,
  DeskQuery,
  HeldPaperList,
  HeldPaperQuery,
  MoveName,
  NewDeskDossier,
  NewForm,
  NotificationList,
  Paper,
  PaperList,
  PaperQuery,
  ProcedureForm,
  RegisterQuery,
} from '@motcua/contract';
import { path, type ApiRequest } from './client.js';
import type { RequestOptions, WriteOptions } from './options.js';
import { listOf, type ApiPage } from './page.js';
import type { PaperFileType } from './papers.js';
import { Resource } from './resource.js';

/** What to list dossiers by. */
export type DeskSearch = Omit<DeskQuery, 'late'> & {
  /** Only those that are, or are not, late. */
  readonly late?: boolean;
};

/** What a move takes beside its body. */
export interface MoveOptions extends WriteOptions {
  /** `version` of the dossier the officer decided on; the move is refused when it changed meanwhile. */
  readonly version: number;
}

/** A move with what it must carry. */
type Carrying<K extends keyof DeskMove> = DeskMove & {
  readonly [key in K]-?: NonNullable<DeskMove[key]>;
};

/** The officers' side. Needs a secret key, so it runs on a server only. */
export class Desk extends Resource {
  #reader = '';

  /**
   * The same desk in the name of an officer: the service writes down who read what.
   * @param officer with the id that moves name as their `actor`
   */
  as(officer: { readonly id: string }): Desk {
    const desk = new Desk(this.client);
    desk.#reader = officer.id;
    return desk;
  }

  /** Dossiers of the desk: those whose clock runs first, by the promised date; then those that wait; then ended ones. */
  list(search: DeskSearch = {}, options?: RequestOptions): ApiPage<DeskDossierPage> {
    return listOf(this.client, '/v1/desk/dossiers', this.#read({ ...options, query: search }));
  }

  /** How many dossiers each part of the queue has. */
  counts(query: DeskCountsQuery = {}, options?: RequestOptions): Promise<DeskCounts> {
    return this.client.get('/v1/desk/counts', this.#read({ ...options, query }));
  }

  /**
   * A dossier with answers, files, history, permitted moves and the `version` that a move must name.
   * @throws {NotFoundError} when there is no such dossier
   */
  get(code: string, options?: RequestOptions): Promise<DeskDossier> {
    return this.client.get(path`/v1/desk/dossiers/${code}`, this.#read(options));
  }

  /**
   * Receives a dossier at a counter; it is accepted at once.
   * @throws {InvalidDossierError} with `errors` by field; nothing was stored
   */
  receive(dossier: NewDeskDossier, options?: WriteOptions): Promise<DeskDossier> {
    return this.client.post('/v1/desk/dossiers', dossier, options);
  }

  /**
   * Papers of a person that the centre has and that a procedure asks for, to name with `reuse` in place of asking for
   * them. Whose papers are shown to whom is written down.
   */
  heldPapers(query: HeldPaperQuery, options?: RequestOptions): Promise<HeldPaperList> {
    return this.client.ask('/v1/desk/held-papers', query, options);
  }

  /**
   * Moves a dossier in the name of an officer. Safe to call again with the same `idempotencyKey`.
   * @throws {ConflictError} `version-conflict` when it changed meanwhile, `move-not-permitted` when its status does not
   *   allow it
   * @throws {InvalidRequestError} `invalid-move` when the body lacks what the move must carry
   */
  move(code: string, move: MoveName, body: DeskMove, options: MoveOptions): Promise<DeskDossier> {
    return this.client.post(path`/v1/desk/dossiers/${code}/${move}`, body, options);
  }

  /** Takes the dossier in: complete and correct. The clock starts. */
  accept(code: string, body: DeskMove, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'accept', body, options);
  }

  /** The competent authority has received what another counter took in. Its time limit begins. */
  takeOver(code: string, body: DeskMove, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'take-over', body, options);
  }

  /** Does not take it in, and says why. Final. */
  refuse(code: string, body: Carrying<'reason'>, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'refuse', body, options);
  }

  /**
   * Asks once for everything that is missing. The clock stands until the citizen answers. To ask again takes an
   * `exception` with its reason, and the dossier counts as late.
   */
  requestSupplement(
    code: string,
    body: Carrying<'items'>,
    options: MoveOptions,
  ): Promise<DeskDossier> {
    return this.move(code, 'request-supplement', body, options);
  }

  /** Asks for a fee; `amountVnd` in đồng. The clock stands until it is paid. */
  requestPayment(
    code: string,
    body: Carrying<'amountVnd'>,
    options: MoveOptions,
  ): Promise<DeskDossier> {
    return this.move(code, 'request-payment', body, options);
  }

  /** Hands it to the unit that processes it. */
  forward(code: string, body: DeskMove, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'forward', body, options);
  }

  /** Stops processing for a while, and says why. The clock stands. */
  suspend(code: string, body: Carrying<'reason'>, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'suspend', body, options);
  }

  /**
   * Takes in what the citizen brought to a counter for a request for supplement, as reception does: `papers` and `answers`, each
   * with the `item` it is for, and why it goes on without what is `missing`. The clock runs on as after an answer online.
   * @throws {InvalidDossierError} by paper and item; nothing was taken in
   */
  supplement(code: string, body: DeskMove, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'supplement', body, options);
  }

  /**
   * Takes in a part of what was asked for, as `supplement` does. The request stays open for the rest, and the clock stands.
   * @throws {InvalidDossierError} by paper and item, or when nothing would remain; nothing was taken in
   */
  supplementPart(code: string, body: DeskMove, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'supplement-part', body, options);
  }

  /** Goes on with a dossier that waited; says why when papers were asked for, which are then passed over. */
  resume(code: string, body: DeskMove, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'resume', body, options);
  }

  /** The result is there, to be collected, with its files in `results`. The clock stops. */
  complete(code: string, body: DeskMove, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'complete', body, options);
  }

  /** The result was handed over. Final. */
  returnResult(code: string, body: DeskMove, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'return-result', body, options);
  }

  /**
   * Puts the appointment off, at most once and before it has passed, and says why and until when. The citizen reads an
   * `apology`, the standard one when none is given.
   */
  extend(
    code: string,
    body: Carrying<'reason' | 'dueAt'>,
    options: MoveOptions,
  ): Promise<DeskDossier> {
    return this.move(code, 'extend', body, options);
  }

  /** Writes down that the citizen takes the dossier back, at a counter; the reason says how they asked. Final. */
  withdraw(code: string, body: Carrying<'reason'>, options: MoveOptions): Promise<DeskDossier> {
    return this.move(code, 'withdraw', body, options);
  }

  /** What the applicant was told of a dossier, by which channel, and whether it arrived; the latest first. */
  notifications(code: string, options?: RequestOptions): Promise<NotificationList> {
    return this.client.get(path`/v1/desk/dossiers/${code}/notifications`, this.#read(options));
  }

  /**
   * The content of a file of a dossier, unread: stream `body` on, always as an attachment.
   * @throws {NotFoundError} when there is no such file
   */
  file(id: string, options?: RequestOptions): Promise<Response> {
    return this.client.send(
      path`/v1/desk/files/${id}`,
      this.#read({ ...options, headers: { accept: '*/*' } }),
    );
  }

  /**
   * Publishes a new version of a form; earlier versions stay for the dossiers that used them.
   * @throws {InvalidRequestError} `invalid-form` with what is wrong
   * @throws {ConflictError} `form-version-taken`
   */
  publishForm(form: NewForm, options?: WriteOptions): Promise<ProcedureForm> {
    return this.client.post('/v1/desk/forms', form, options);
  }

  /**
   * The papers of a dossier, those of the office too.
   * @throws {NotFoundError} when there is no such dossier
   */
  papers(code: string, options?: RequestOptions): Promise<PaperList> {
    return this.client.get(path`/v1/desk/dossiers/${code}/papers`, this.#read(options));
  }

  /**
   * A paper by its kind (01 to 06), of the step given or the last one.
   * @throws {NotFoundError} when there is no such paper
   */
  paper(code: string, kind: string, query?: PaperQuery, options?: RequestOptions): Promise<Paper> {
    return this.client.get(
      path`/v1/desk/dossiers/${code}/papers/${kind}`,
      this.#read({ ...options, query }),
    );
  }

  /**
   * The same paper as a file, unread: a PDF, or a page that prints well.
   * @throws {NotFoundError} when there is no such paper
   */
  paperFile(
    code: string,
    kind: string,
    type: PaperFileType,
    query?: PaperQuery,
    options?: RequestOptions,
  ): Promise<Response> {
    return this.client.send(
      path`/v1/desk/dossiers/${code}/papers/${kind}`,
      this.#read({ ...options, query, headers: { accept: type } }),
    );
  }

  /**
   * The register (form 07) of the dossiers received in a period of at most 31 days, unread.
   * @throws {InvalidRequestError} for a longer period
   */
  registerFile(
    query: RegisterQuery,
    type: PaperFileType,
    options?: RequestOptions,
  ): Promise<Response> {
    return this.client.send(
      '/v1/desk/register',
      this.#read({ ...options, query, headers: { accept: type } }),
    );
  }

  #read(request: ApiRequest = {}): ApiRequest {
    if (this.#reader === '') return request;
    return {
      ...request,
      headers: { ...request.headers, [ACTOR_HEADER]: encodeURIComponent(this.#reader) },
    };
  }
}
