import type { DeskDossier, DeskHistoryEntry, HeldPaper, MoveName } from '@motcua/contract';
import { ApiError, MotcuaError, newIdempotencyKey } from '@motcua/sdk';
import type { FastifyInstance } from 'fastify';
import { html } from './html.js';
import type { Part } from './html.js';
import { say } from './language.js';
import { emptyDraft, lacks, moveBody, readDraft, withRow } from './move-draft.js';
import type { MoveDraft } from './move-draft.js';
import { formOf, isMove } from './moves.js';
import { instant } from './pages/dates.js';
import type { ShowDossier } from './pages/dossier-page.js';
import { notice } from './pages/layout.js';
import type { Page } from './pages/layout.js';
import { moveDone, statusName } from './pages/words.js';
import type { Places } from './places.js';
import type { Service } from './service.js';
import type { Session } from './sessions.js';
import { readSupplement, reuses, supplementBody, supplementLacks } from './supplement-papers.js';
import type { Doorkeeper, Visit } from './visits.js';

/** Moves a dossier on, once; what was typed stays whatever happens. */
export function registerMoving(
  app: FastifyInstance,
  {
    door,
    motcua,
    places,
    now,
    show,
    unknown,
  }: {
    readonly door: Doorkeeper;
    readonly motcua: Service;
    readonly places: Places;
    readonly now: () => number;
    readonly show: ShowDossier;
    readonly unknown: (code: string) => Page;
  },
): void {
  app.post(
    '/ho-so/:code/:move/them-dong',
    door.signedIn(({ session, params, fields }) => {
      const { code = '', move = '' } = params;
      if (!isMove(move)) return Promise.resolve(unknown(code));
      return show(code, session, { draft: withRow(readDraft(move, fields)) });
    }),
  );

  /** Which papers the centre has of whom a dossier is, that it does not have to ask for. */
  const heldFor = async (
    { code, procedure, applicant }: DeskDossier,
    { officer }: Session,
  ): Promise<readonly HeldPaper[]> => {
    const { personalId } = applicant;
    if (personalId === undefined) return [];
    const query = { personalId, procedure: procedure.code, dossier: code, actor: officer };
    try {
      return (await motcua().desk.heldPapers(query)).items;
    } catch (error) {
      // A procedure that is no longer in force asks for no papers any more.
      if (error instanceof ApiError && error.status < 500) return [];
      throw error;
    }
  };

  app.post(
    '/ho-so/:code/supplement/giay-to',
    door.signedIn(async ({ session, params, fields }) => {
      const { code = '' } = params;
      const held = await heldFor(await motcua().desk.as(session.officer).get(code), session);
      return show(code, session, { draft: readDraft('supplement', fields), held });
    }),
  );

  app.post(
    '/ho-so/:code/:move',
    door.signedIn(async (visit) => {
      const { code = '', move = '' } = visit.params;
      if (!isMove(move)) return unknown(code);
      const draft = readDraft(formOf(move), visit.fields);
      const problems = [...lacks(draft)];
      const known = (await places.offices()).some(({ name }) => name === draft.authority);
      if (draft.authority !== '' && !known) {
        problems.push(say().lacks.authority);
      }
      let held: readonly HeldPaper[] = [];
      if (draft.move === 'supplement') {
        const dossier = await motcua().desk.as(visit.session.officer).get(code);
        const brought = readSupplement(dossier, visit.fields, now());
        if (dossier.supplement) problems.push(...supplementLacks(brought, move !== draft.move));
        if (problems.length > 0 && reuses(brought)) held = await heldFor(dossier, visit.session);
      }
      if (problems.length > 0) {
        return show(code, visit.session, { draft, problems, held, status: 422 });
      }
      return carryOut(code, move, draft, visit);
    }),
  );

  async function carryOut(
    code: string,
    move: MoveName,
    draft: MoveDraft,
    { session, reply }: Visit,
  ): Promise<Page | undefined> {
    const { version, idempotencyKey } = draft;
    try {
      // Names of papers and questions do not change: read now, they fit the version the officer saw.
      const dossier = await motcua().desk.as(session.officer).get(code);
      const competentOffice = (await places.offices()).find(
        ({ name }) => name === draft.authority,
      )?.id;
      const body = {
        ...moveBody(draft, session.officer, dossier, competentOffice),
        ...(draft.move === 'supplement' &&
          supplementBody(readSupplement(dossier, draft.typed, now()))),
      };
      await motcua().desk.move(code, move, body, { version, idempotencyKey });
    } catch (error) {
      return notMoved(code, draft, session, error);
    }
    reply.redirect(`/ho-so/${encodeURIComponent(code)}?xong=${move}`, 303);
    return undefined;
  }

  /** Shows the dossier as it is now, keeps what was typed, and says what happened. */
  async function notMoved(
    code: string,
    draft: MoveDraft,
    session: Session,
    error: unknown,
  ): Promise<Page> {
    if (!(error instanceof MotcuaError)) throw error;
    const words = say().moving;
    const { version, history } = await motcua().desk.as(session.officer).get(code);
    if (!(error instanceof ApiError)) {
      if (version === draft.version) {
        // It may still happen. With the same key the next try finds out, and never does it twice.
        return show(code, session, { draft, problems: [words.unanswered], status: 503 });
      }
      return show(code, session, {
        status: 503,
        notice: notice('warn', words.slow, html`<p>${words.changedMeanwhile}</p>`),
      });
    }
    const fresh = { ...draft, idempotencyKey: newIdempotencyKey(), version };
    switch (error.name) {
      case 'version-conflict':
      case 'move-not-permitted':
        return show(code, session, {
          draft: fresh,
          status: error.status,
          notice: notice(
            'warn',
            error.name === 'version-conflict' ? words.changed : say().notDone,
            html`<p>
                ${
                  error.name === 'version-conflict'
                    ? words.changedHint
                    : (error.problem.detail ?? words.notPermitted)
                }
              </p>
              ${changes(history.slice(draft.version))}`,
          ),
        });
      case 'idempotency-key-reused':
        return show(code, session, {
          draft: emptyDraft(draft.move, version, newIdempotencyKey()),
          status: 409,
          notice: notice('warn', words.sentBefore, html`<p>${words.sentBeforeHint}</p>`),
        });
      case 'invalid-move':
      case 'invalid-dossier':
      case 'invalid-request':
        return show(code, session, {
          draft: fresh,
          status: 422,
          problems: error.errors.map(({ detail }) => detail),
        });
      default:
        throw error;
    }
  }
}

/** What happened since the officer saw the dossier. */
function changes(steps: readonly DeskHistoryEntry[]): Part {
  return (
    steps.length > 0 &&
    html`<ul>
      ${steps.map(
        ({ move, at, actor, status }) =>
          html`<li>
            ${moveDone(move, actor !== undefined)} (${statusName(status)}) ·
            ${actor?.name ?? say().dossier.citizen} · ${instant(at)}
          </li>`,
      )}
    </ul>`
  );
}
