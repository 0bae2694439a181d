import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { dossierStatuses } from '@motcua/rules';
import { ApiError, MotcuaError, newIdempotencyKey } from '@motcua/sdk';
import type { Motcua } from '@motcua/sdk';
import type { FastifyInstance } from 'fastify';
import type { DeskHistoryEntry } from '@motcua/contract';
import { html } from './html.js';
import type { Part } from './html.js';
import { emptyDraft, lacks, moveBody, readDraft, text, withRow } from './move-draft.js';
import type { Fields, MoveDraft } from './move-draft.js';
import { instant } from './pages/dates.js';
import { isPaymentAct, paymentActs, readPaymentDraft } from './payment-draft.js';
import { registerPayments } from './payments.js';
import { dossierPage } from './pages/dossier-page.js';
import type { DossierPageView } from './pages/dossier-page.js';
import { messagePage, notice } from './pages/layout.js';
import type { Page } from './pages/layout.js';
import { listPage } from './pages/list-page.js';
import { parts } from './pages/parts.js';
import { isMove, moveDone, moves } from './pages/words.js';
import type { Places } from './places.js';
import type { ListFilter, Session } from './sessions.js';
import type { Doorkeeper, Visit } from './visits.js';

/** The list, a dossier, its files and its moves. */
export function registerDossiers(
  app: FastifyInstance,
  {
    door,
    motcua,
    places,
    now,
  }: {
    readonly door: Doorkeeper;
    readonly motcua: Motcua;
    readonly places: Places;
    readonly now: () => number;
  },
): void {
  async function show(
    code: string,
    { csrf, officer }: Session,
    more: Partial<DossierPageView> = {},
  ): Promise<Page> {
    const desk = motcua.desk.as(officer);
    const [dossier, placeName, offices, notifications] = await Promise.all([
      desk.get(code),
      places.names(),
      places.offices(),
      // A convenience: the dossier is there without it.
      desk.notifications(code).then(
        ({ items }) => items,
        () => undefined,
      ),
    ]);
    return dossierPage({
      dossier,
      csrf,
      now: now(),
      placeName,
      offices,
      notifications,
      newKey: newIdempotencyKey,
      ...more,
    });
  }

  /** A form that was sent after its session had ended: shown again, not carried out. */
  app.get(
    '/tiep-tuc',
    door.signedIn(async ({ session, reply }) => {
      const { kept } = session;
      const reception = /^\/tiep-nhan\/[\w.]+/.exec(kept?.url ?? '')?.[0];
      if (reception !== undefined) {
        reply.redirect(reception, 303);
        return undefined;
      }
      session.kept = undefined;
      const money = /^\/ho-so\/([^/?]+)\/khoan-nop(?:\/([\w-]+)\/(\w+))?/.exec(kept?.url ?? '');
      if (kept && money) {
        const [, code = '', id = '', act = 'them'] = money;
        return show(decodeURIComponent(code), session, {
          ...(isPaymentAct(act) && { payment: readPaymentDraft(act, id, kept.fields) }),
          problems: [stillThere],
        });
      }
      const [, code = '', move = ''] = /^\/ho-so\/([^/?]+)\/([^/?]+)/.exec(kept?.url ?? '') ?? [];
      if (kept === undefined || !isMove(move)) {
        reply.redirect('/ho-so', 303);
        return undefined;
      }
      return show(decodeURIComponent(code), session, {
        draft: readDraft(move, kept.fields),
        problems: [stillThere],
      });
    }),
  );

  app.get('/', async (_, reply) => reply.redirect('/ho-so', 303));

  app.get(
    '/ho-so',
    door.signedIn(async ({ session, query }) => {
      const cursor = text(query.sau) || undefined;
      // The cursor of the page before goes on where it ended.
      const search = { ...session.filter, limit: 20, ...(cursor && { cursor }) };
      const desk = motcua.desk.as(session.officer);
      const { office, field } = session.filter;
      const [page, counts, offices, fields] = await Promise.all([
        desk.list(search),
        desk.counts({
          actor: session.officer.id,
          ...(office !== undefined && { office }),
          ...(field !== undefined && { field }),
        }),
        places.offices(),
        places.fields(),
      ]);
      return listPage(session, page, {
        now: now(),
        later: cursor !== undefined,
        counts,
        offices,
        fields,
      });
    }),
  );

  app.post(
    '/ho-so',
    door.signedIn(async ({ session, fields, reply }) => {
      session.filter =
        fields['bo-loc'] === undefined
          ? readFilter(fields, session, await places.offices(), await places.fields())
          : {};
      reply.redirect('/ho-so', 303);
      return undefined;
    }),
  );

  app.get(
    '/ho-so/:code',
    door.signedIn(({ session, params, query }) => {
      const done = text(query.xong);
      return show(params.code ?? '', session, {
        ...(isMove(done) && { notice: notice('good', `Đã thực hiện: ${moves[done].done}.`) }),
        ...(isPaymentAct(done) && { notice: notice('good', paymentActs[done].done) }),
      });
    }),
  );

  app.post(
    '/ho-so/:code/:move/them-dong',
    door.signedIn(({ session, params, fields }) => {
      const { code = '', move = '' } = params;
      if (!isMove(move)) return Promise.resolve(unknownMove(code));
      return show(code, session, { draft: withRow(readDraft(move, fields)) });
    }),
  );

  app.post(
    '/ho-so/:code/:move',
    door.signedIn(async (visit) => {
      const { code = '', move = '' } = visit.params;
      if (!isMove(move)) return unknownMove(code);
      const draft = readDraft(move, visit.fields);
      const problems = [...lacks(draft)];
      const known = (await places.offices()).some(({ name }) => name === draft.authority);
      if (draft.authority !== '' && !known) {
        problems.push('Chọn nơi có thẩm quyền trong danh sách.');
      }
      if (problems.length > 0) {
        return show(code, visit.session, { draft, problems, status: 422 });
      }
      return carryOut(code, draft, visit);
    }),
  );

  async function carryOut(
    code: string,
    draft: MoveDraft,
    { session, reply }: Visit,
  ): Promise<Page | undefined> {
    const { move, version, idempotencyKey } = draft;
    try {
      // The names of papers do not change: read now, they fit the version the officer saw.
      const { documents } = await motcua.desk.as(session.officer).get(code);
      const competentOffice = (await places.offices()).find(
        ({ name }) => name === draft.authority,
      )?.id;
      const body = moveBody(draft, session.officer, documents, competentOffice);
      await motcua.desk.move(code, move, body, { version, idempotencyKey });
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
    const { version, history } = await motcua.desk.as(session.officer).get(code);
    if (!(error instanceof ApiError)) {
      if (version === draft.version) {
        // It may still happen. With the same key the next try finds out, and never does it twice.
        return show(code, session, { draft, problems: [unanswered], status: 503 });
      }
      return show(code, session, {
        status: 503,
        notice: notice('warn', 'Dịch vụ trả lời chậm.', html`<p>${changedMeanwhile}</p>`),
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
            error.name === 'version-conflict' ? 'Hồ sơ vừa thay đổi.' : 'Chưa thực hiện được.',
            html`<p>
                ${
                  error.name === 'version-conflict'
                    ? 'Có người vừa xử lý hồ sơ này, nên thao tác của bạn chưa được thực hiện. Dưới đây là hồ sơ mới nhất; những gì bạn nhập vẫn còn nếu thao tác ấy còn được phép.'
                    : (error.problem.detail ?? 'Trạng thái hiện tại không cho phép thao tác này.')
                }
              </p>
              ${changes(history.slice(draft.version))}`,
          ),
        });
      case 'idempotency-key-reused':
        return show(code, session, {
          draft: emptyDraft(draft.move, version, newIdempotencyKey()),
          status: 409,
          notice: notice(
            'warn',
            'Biểu mẫu này đã được gửi một lần.',
            html`<p>Không có gì được thực hiện thêm. Dưới đây là hồ sơ hiện tại.</p>`,
          ),
        });
      case 'invalid-move':
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

  registerPayments(app, { door, motcua, show, unknown: unknownMove });

  app.get(
    '/tep/:id',
    door.signedIn(async ({ params, reply, request, session }) => {
      const left = new AbortController();
      reply.raw.once('close', () => left.abort());
      const answer = await motcua.desk
        .as(session.officer)
        .file(params.id ?? '', { signal: left.signal });
      for (const name of ['content-type', 'content-length', 'content-disposition']) {
        const value = answer.headers.get(name);
        if (value !== null) reply.header(name, value);
      }
      // Whatever the file holds, it is saved and never shown as a page of the desk.
      if (!reply.getHeader('content-disposition')?.toString().startsWith('attachment')) {
        reply.header('content-disposition', 'attachment');
      }
      reply.header('content-security-policy', "default-src 'none'; sandbox");
      if (answer.body === null) reply.send('');
      else {
        const stream = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
        stream.on('error', () => request.raw.destroy());
        reply.send(stream);
      }
      return undefined;
    }),
  );
}

/** What happened since the officer saw the dossier. */
function changes(steps: readonly DeskHistoryEntry[]): Part {
  return (
    steps.length > 0 &&
    html`<ul>
      ${steps.map(
        ({ move, at, actor, status }) =>
          html`<li>
            ${moveDone(move)} (${status.name}) · ${actor?.name ?? 'người dân'} · ${instant(at)}
          </li>`,
      )}
    </ul>`
  );
}

const unanswered =
  'Dịch vụ chưa trả lời nên chưa rõ thao tác đã được thực hiện hay chưa. Hãy bấm lại: thao tác sẽ không bị thực hiện hai lần.';

const stillThere =
  'Phiên làm việc trước đã hết khi bạn gửi nên thao tác chưa được thực hiện. Những gì bạn nhập vẫn còn: xem lại rồi gửi.';

const changedMeanwhile =
  'Hồ sơ đã thay đổi trong lúc đó. Xem dòng cuối của “Quá trình giải quyết” để biết thao tác của bạn đã được thực hiện chưa.';

function unknownMove(code: string): Page {
  return messagePage(
    404,
    'Không có thao tác này',
    'Bàn làm việc không biết thao tác vừa yêu cầu.',
    html`<a href="/ho-so/${encodeURIComponent(code)}">Về hồ sơ ${code}</a>`,
  );
}

/** A part of the queue narrows; what was searched for before does not stay with another part. */
function readFilter(
  fields: Fields,
  { filter, officer }: Session,
  offices: readonly { readonly id: string }[],
  known: readonly string[],
): ListFilter {
  const part = parts.find(({ id }) => id === text(fields.phan));
  const sent = (name: string): string | undefined =>
    fields[name] === undefined ? undefined : text(fields[name]);
  const status = Number(sent('trang-thai') || NaN);
  const query = sent('tim')?.slice(0, 200) ?? '';
  const office = sent('noi') ?? filter.office ?? '';
  const field = sent('linh-vuc') ?? filter.field ?? '';
  const sort = sent('sap-xep') ?? filter.sort;
  const narrowed = part?.filter(officer.id) ?? {};
  return {
    ...narrowed,
    ...(narrowed.status === undefined &&
      dossierStatuses.some(({ code }) => code === status) && { status }),
    ...(query !== '' && { query }),
    ...(offices.some(({ id }) => id === office) && { office }),
    ...(known.includes(field) && { field }),
    ...(sort === 'newest' && { sort: 'newest' as const }),
  };
}
