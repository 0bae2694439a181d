import type {
  DossierView,
  FiledDossier,
  NewSupplement,
  NewWithdrawal,
  Procedure,
  PublicStatus,
} from '@motcua/contract';
import { hanoiDay, movesFrom, normaliseDossierCode } from '@motcua/rules';
import { citizenBy, recordOnce } from '../audit/reads.js';
import type { ServiceContext } from '../context.js';
import type { Executor, Transaction } from '../database/pool.js';
import { papersTakenIn } from '../desk/counter-papers.js';
import { elsewhereOf } from '../exchange/elsewhere.js';
import { externalProofs } from '../exchange/external-store.js';
import { ProblemError } from '../http/problem.js';
import { paymentsOf } from '../payments/views.js';
import { ratingOf } from '../ratings/store.js';
import type { Person } from '../sessions/persons.js';
import { openName, sealAnswerNote, sealCitizenNote } from './applicant.js';
import { appointment } from './appointment.js';
import { askedAnew } from './asked-anew.js';
import { countingNow } from './counting.js';
import type { Filed } from './filing.js';
import { makeMove } from './moves.js';
import { officesOn, type OfficesNow } from './offices.js';
import { ownsDossier } from './ownership.js';
import type { TokenHolder } from './secrets.js';
import {
  dossierByCode,
  lockDossier,
  pinned,
  proofsByCode,
  stepsOf,
  supplementsOf,
} from './store.js';
import { takeAnswer } from './supplement-answer.js';
import type { DossierRow } from './tables.js';
import { answers, dossierView, publicStatus, readingOf, ratingState, statusView } from './views.js';

/** How long a dossier token opens, in milliseconds. */
const TOKEN_LIFE = 60 * 60_000;

/** Stands in for a dossier that does not exist, so that looking for it costs what looking at one costs. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** What citizens do with dossiers, and what they are shown. */
export class Dossiers {
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  /** What the filer of a dossier is told. */
  filed({ dossier, procedure, files }: Filed): FiledDossier {
    const { code, status, submittedAt, agency, officeName } = dossier;
    const promised = appointment({ ...dossier, procedure });
    return {
      code,
      procedure: { code: procedure.code, name: procedure.name, version: procedure.version },
      status: statusView(status),
      submittedAt: submittedAt.toISOString(),
      ...(promised && { appointment: promised }),
      ...(agency !== null && { agency }),
      ...(officeName !== null && { office: officeName }),
      documents: files,
      token: this.#token(dossier.id, 'filer'),
    };
  }

  /** @throws {ProblemError} `dossier-not-found` */
  async status(code: string): Promise<PublicStatus> {
    const dossier = await dossierByCode(this.#context.db, normaliseDossierCode(code));
    if (dossier === undefined) {
      const elsewhere = await elsewhereOf(this.#context).status(code);
      if (elsewhere !== undefined) return elsewhere;
      throw new ProblemError('dossier-not-found', { detail: noSuchCode });
    }
    return publicStatus(dossier, dossier, this.#context.now(), await countingNow(this.#context));
  }

  /**
   * Opens the masked view with the last four digits of the personal number or telephone. An unknown code and a wrong
   * proof cost the same work and get the same answer.
   * @param address of the client, to count wrong proofs by; absent for a server with a secret key
   * @throws {ProblemError} `dossier-not-found`, `too-many-requests`
   */
  async lookUp(given: string, lastFour: string, address: string | undefined): Promise<DossierView> {
    const code = normaliseDossierCode(given);
    const attempt = await this.#context.limits.attempt(code, address);
    // Both are always looked for, so that it takes as long whatever there is.
    const [own, other] = await Promise.all([
      proofsByCode(this.#context.db, code),
      externalProofs(this.#context.db, code),
    ]);
    const found = own ?? other;
    const id = found?.id ?? NOBODY;
    const byNumber = this.#context.secrets.provesLastFour(
      lastFour,
      id,
      found?.proofPersonalId ?? null,
    );
    const byPhone = this.#context.secrets.provesLastFour(lastFour, id, found?.proofPhone ?? null);
    if (!(byNumber || byPhone)) throw new ProblemError('dossier-not-found');
    await attempt.forgive();
    const dossier = await dossierByCode(this.#context.db, code);
    if (dossier !== undefined) {
      await recordOnce(this.#context, [dossier.id], citizenBy('four-digits'), { what: 'read' });
      return this.view(this.#context.db, dossier, this.#token(dossier.id));
    }
    const elsewhere = elsewhereOf(this.#context);
    const external = await elsewhere.known(code);
    if (external === undefined) throw new ProblemError('dossier-not-found');
    return elsewhere.view(external, this.#token(external.id));
  }

  /**
   * The masked view for the holder of a token. The token is given back as it came: it is not prolonged by use.
   * @throws {ProblemError} `token-invalid`, also for a code that does not exist
   */
  async open(code: string, token: string): Promise<DossierView> {
    const dossier = await dossierByCode(this.#context.db, normaliseDossierCode(code));
    if (dossier === undefined) {
      const elsewhere = elsewhereOf(this.#context);
      const external = await elsewhere.known(code);
      const opens = this.#context.secrets.opens(token, external?.id ?? NOBODY, this.#context.now());
      if (external !== undefined && opens) return elsewhere.view(external, token);
    }
    const open = this.entitled(dossier, token);
    const holder = this.#context.secrets.holderOf(token, open.id, this.#context.now());
    const who = citizenBy(holder === 'filer' ? 'filing' : 'four-digits');
    await recordOnce(this.#context, [open.id], who, { what: 'read' });
    return this.view(this.#context.db, open, token);
  }

  /** The dossier, if the token opens it. @throws {ProblemError} `token-invalid` */
  entitled(dossier: DossierRow | undefined, token: string): DossierRow {
    const opens = this.#context.secrets.opens(token, dossier?.id ?? NOBODY, this.#context.now());
    if (dossier === undefined || !opens) throw new ProblemError('token-invalid');
    return dossier;
  }

  /**
   * Takes the citizen's answer to a request for supplement; the dossier goes on where it stood, or waits for the rest of it.
   * @throws {ProblemError} `token-invalid`, `move-not-permitted`, `invalid-dossier`
   */
  async answerSupplement(
    tx: Transaction,
    code: string,
    token: string,
    body: NewSupplement,
  ): Promise<DossierView> {
    const locked = await lockDossier(tx, normaliseDossierCode(code));
    const dossier = this.entitled(locked, token);
    if (dossier.status !== 5) {
      throw new ProblemError('move-not-permitted', {
        detail: {
          vi: 'Hồ sơ này không chờ bổ sung giấy tờ.',
          en: 'This dossier does not wait for a supplement.',
        },
      });
    }
    const taken = await takeAnswer(tx, this.#context, dossier, body);
    const { secrets } = this.#context;
    const { note } = body;
    const moved = await makeMove(
      tx,
      dossier,
      taken === undefined
        ? {
            move: 'supplement',
            ...(note !== undefined && { answerNote: sealAnswerNote(secrets, dossier.id, note) }),
          }
        : {
            move: 'supplement-part',
            taken,
            ...(note !== undefined && { citizenNote: sealCitizenNote(secrets, dossier.id, note) }),
          },
      {
        at: this.#context.now(),
        by: { kind: 'citizen', proof: 'dossier-token' },
        offices: await this.#offices(),
      },
    );
    return this.view(tx, moved, token);
  }

  /** The masked view of a dossier. */
  async view(db: Executor, dossier: DossierRow, token: string): Promise<DossierView> {
    const procedure = (await pinned(db, dossier.procedureDigest)) as Procedure;
    const steps = await stepsOf(db, dossier.id);
    const requests = await supplementsOf(db, dossier.id);
    const supplement =
      dossier.status === 5 ? requests.findLast(({ closedAt }) => closedAt === null) : undefined;
    // Only an officer takes papers in.
    const atCounter = steps.some(({ move, actorId }) => answers(move) && actorId !== null);
    const rated = (await ratingOf(db, dossier.id)) !== undefined;
    const online = this.#context.configuration.paymentPlatform !== undefined;
    const payments = await paymentsOf(db, dossier, online);
    const promised = appointment({
      ...dossier,
      procedure,
      originalDueAt: steps.find(({ move }) => move === 'extend')?.previousDueAt ?? null,
    });
    return dossierView(dossier, {
      ...(promised && { appointment: promised }),
      ...(supplement && { asked: await askedAnew(db, dossier, supplement) }),
      counting: await countingNow(this.#context, db),
      applicantName: openName(this.#context.secrets, dossier),
      procedure,
      steps,
      supplement,
      requests,
      papers: atCounter ? await papersTakenIn(db, dossier.id) : [],
      rating: ratingState(dossier.status, rated),
      payments,
      token,
      now: this.#context.now(),
    });
  }

  /**
   * The citizen takes a dossier back: by its token, or signed in as whoever filed it or is its applicant.
   * @throws {ProblemError} `token-invalid`, `move-not-permitted` once there is a decision
   */
  async withdraw(
    tx: Transaction,
    code: string,
    body: NewWithdrawal,
    { token, person }: { readonly token: string | undefined; readonly person: Person | undefined },
  ): Promise<DossierView> {
    const locked = await lockDossier(tx, normaliseDossierCode(code));
    const isOwner =
      locked !== undefined &&
      person !== undefined &&
      ownsDossier(this.#context.secrets, person, locked);
    const dossier = token === undefined && isOwner ? locked : this.entitled(locked, token ?? '');
    if (!movesFrom(dossier.status, 'citizen', readingOf(dossier)).includes('withdraw')) {
      throw new ProblemError('move-not-permitted', { detail: decided });
    }
    const note = body.note?.trim() ?? '';
    const moved = await makeMove(
      tx,
      dossier,
      {
        move: 'withdraw',
        ...(note !== '' && {
          citizenNote: sealCitizenNote(this.#context.secrets, dossier.id, note),
        }),
      },
      {
        at: this.#context.now(),
        by: { kind: 'citizen', proof: token === undefined ? 'session' : 'dossier-token' },
        offices: await this.#offices(),
      },
    );
    return this.view(tx, moved, token ?? this.#token(moved.id));
  }

  /** A token for who is signed in as the owner: opens papers unmasked, as right after filing. */
  ownersToken({ id }: Pick<DossierRow, 'id'>): string {
    return this.#token(id, 'filer');
  }

  #offices(): Promise<OfficesNow> {
    return officesOn(this.#context, hanoiDay(this.#context.now()));
  }

  #token(dossierId: string, holder?: TokenHolder): string {
    return this.#context.secrets.token(dossierId, this.#context.now() + TOKEN_LIFE, holder);
  }
}

/** There is a result, or an end: nothing is left to take back. */
const decided = {
  vi: 'Hồ sơ đã có kết quả hoặc đã kết thúc nên không rút được nữa.',
  en: 'The dossier has a result or has ended, so it cannot be withdrawn any more.',
};

/** The answer for a code nobody has; codes are not secret, so it says what to look at. */
export const noSuchCode = {
  vi: 'Không có hồ sơ với mã này. Kiểm tra lại mã trên giấy tiếp nhận.',
  en: 'There is no dossier with this code. Check the code on the receipt.',
};
