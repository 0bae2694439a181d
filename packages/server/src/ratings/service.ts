import type { NewRating, Rating, RatingScale } from '@motcua/contract';
import { normaliseDossierCode } from '@motcua/rules';
import { appendAudit } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { publish } from '../dossiers/outbox.js';
import { ownsDossier } from '../dossiers/ownership.js';
import { Dossiers } from '../dossiers/service.js';
import { lockDossier } from '../dossiers/store.js';
import { ratingState } from '../dossiers/views.js';
import { ProblemError, type FieldError } from '../http/problem.js';
import type { Person } from '../sessions/persons.js';
import { scaleOf } from './scale.js';
import { insertRating, ratingOf } from './store.js';

/** Takes ratings: once a dossier, after the result, from who can open it. */
export class Ratings {
  readonly #context: ServiceContext;
  readonly #dossiers: Dossiers;

  constructor(context: ServiceContext) {
    this.#context = context;
    this.#dossiers = new Dossiers(context);
  }

  /** @throws {ProblemError} `token-invalid`, `already-rated`, `rating-not-allowed`, `invalid-request` */
  async rate(
    tx: Transaction,
    code: string,
    { token, person }: { readonly token: string | undefined; readonly person: Person | undefined },
    body: NewRating,
  ): Promise<Rating> {
    const locked = await lockDossier(tx, normaliseDossierCode(code));
    const isOwner =
      locked !== undefined &&
      person !== undefined &&
      ownsDossier(this.#context.secrets, person, locked);
    const dossier =
      token === undefined && isOwner ? locked : this.#dossiers.entitled(locked, token ?? '');
    const state = ratingState(dossier.status, (await ratingOf(tx, dossier.id)) !== undefined);
    if (state.rated) throw alreadyRated();
    if (!state.allowed) throw new ProblemError('rating-not-allowed');
    const reasons = [...new Set(body.reasons ?? [])];
    checkRating(body, reasons, scaleOf(this.#context.configuration.ratingScale));
    const ratedAt = new Date(this.#context.now());
    const comment = body.comment?.trim() ?? '';
    const stored = await insertRating(tx, {
      dossierId: dossier.id,
      scale: body.scale,
      level: body.level ?? null,
      reasons,
      // What people write may name them or others.
      comment:
        comment === '' ? null : this.#context.secrets.encrypt(comment, `${dossier.id}:rating`),
      ratedAt,
    });
    if (!stored) throw alreadyRated();
    // How it was rated is confidential: the audit and the event say only that it was.
    await appendAudit(tx, {
      dossierId: dossier.id,
      at: ratedAt,
      who: { kind: 'citizen', proof: token === undefined ? 'session' : 'dossier-token' },
      what: 'rate',
      details: { scale: body.scale },
    });
    await publish(tx, {
      type: 'motcua.dossier.rated',
      dossierId: dossier.id,
      subject: dossier.code,
      time: ratedAt,
      data: { scale: body.scale },
    });
    return { scale: body.scale, level: body.level ?? null, ratedAt: ratedAt.toISOString() };
  }
}

function checkRating(body: NewRating, reasons: readonly string[], scale: RatingScale): void {
  const errors: FieldError[] = [];
  if (body.scale !== scale.id) {
    errors.push({
      pointer: '/scale',
      code: 'scale-unknown',
      detail: { vi: `Thang đánh giá là ${scale.id}.`, en: `The scale is ${scale.id}.` },
    });
  }
  const { level } = body;
  if (level != null && !scale.levels.some((one) => one.level === level)) {
    errors.push({
      pointer: '/level',
      code: 'level-unknown',
      detail: { vi: 'Chọn một mức của thang đánh giá.', en: 'Choose a level of the scale.' },
    });
  }
  reasons.forEach((reason, index) => {
    if (scale.reasons.some(({ id }) => id === reason)) return;
    errors.push({
      pointer: `/reasons/${index}`,
      code: 'reason-unknown',
      detail: {
        vi: 'Chọn lý do trong danh sách của thang đánh giá.',
        en: 'Choose a reason of the scale.',
      },
    });
  });
  if (errors.length > 0) throw new ProblemError('invalid-request', { errors });
}

function alreadyRated(): ProblemError {
  return new ProblemError('already-rated', {
    detail: {
      vi: 'Cảm ơn bạn, hồ sơ này đã được đánh giá. Mỗi hồ sơ được đánh giá một lần.',
      en: 'Thank you, this dossier has been rated already. A dossier is rated once.',
    },
  });
}
