import type {
  DossierStatus,
  DossierView,
  NewSupplement,
  PublicStatus,
  RatingScale,
} from '@motcua/contract';
import { DOSSIER_TOKEN_HEADER, IDEMPOTENCY_HEADER } from '@motcua/contract';
import { dossierStatuses, formatVnd, ratingLevels, ratingScale } from '@motcua/rules';
import {
  problem,
  type RemoteAnswer,
  type RemoteReply,
  type RemoteRule,
} from '../testing/service.test-support.js';

/** Code of the dossier that the answers here are about. */
export const dossierCode = 'H26.1-261121-0001';

/** What opens it. */
export const lastFour = '4567';

/** Token of the opened dossier. */
export const dossierToken = 'token-of-the-dossier';

const start = Date.parse('2026-11-19T02:05:00Z');
const agency = 'Sở Xây dựng';

/** A status of the national exchange. */
export function statusOf(code: number): DossierStatus {
  const known = dossierStatuses.find((one) => one.code === code);
  if (known === undefined) throw new Error(`No status ${code}`);
  return { code, name: known.name, label: known.label };
}

/** The public status of a dossier at a status of the national exchange, each later than the one before. */
export function publicStatus(code: number, changes: Partial<PublicStatus> = {}): PublicStatus {
  const known = dossierStatuses.find((one) => one.code === code);
  const steps = ['filed', 'received', 'processing', 'ready', 'returned'];
  const step = known?.step === 'ended' ? 1 : steps.indexOf(known?.step ?? 'processing') + 1;
  return {
    code: dossierCode,
    status: statusOf(code),
    progress: { step, of: steps.length },
    turn: known?.turn ?? 'none',
    agency,
    ...(code > 1 && { dueAt: '2026-12-02T10:00:00Z' }),
    provisional: false,
    late: false,
    paused: known?.clock === 'paused',
    updatedAt: new Date(start + code * 3_600_000).toISOString(),
    ...changes,
  };
}

const supplement: DossierView['supplement'] = {
  requestedAt: '2026-11-20T03:00:00Z',
  items: [
    { documentId: 'd1', what: 'Tờ khai cấp giấy phép', reason: 'Thiếu chữ ký của chủ đầu tư.' },
    { what: 'Bản vẽ mặt bằng', reason: 'Bản chụp không đọc được tỷ lệ.' },
  ],
  guidance: 'Chụp nơi đủ sáng, đủ bốn góc giấy.',
};

const reasons: Readonly<Record<number, string>> = {
  3: 'Thửa đất không thuộc địa bàn tiếp nhận. Nộp lại tại nơi có đất.',
  6: `Số tiền cần nộp: ${formatVnd(75_000)}. Nộp tại bộ phận Một cửa.`,
  8: 'Chờ kết quả giám định của cơ quan chuyên môn.',
};

/** The masked view of the dossier at a status. */
export function dossierView(code: number, changes: Partial<DossierView> = {}): DossierView {
  const passed = [1, 2, 4, 9, 10].filter((one) => one < code);
  const steps = code === 3 ? [1, 3] : [...passed, code];
  return {
    ...publicStatus(code),
    procedure: { code: '1.009122', name: 'Cấp giấy phép xây dựng mới nhà ở riêng lẻ' },
    applicant: 'Nguyễn V** A.',
    submittedAt: publicStatus(1).updatedAt,
    ...(code > 1 && code !== 3 && { receivedAt: publicStatus(2).updatedAt }),
    history: steps.map((step) => ({
      status: statusOf(step),
      at: publicStatus(step).updatedAt,
      unit: agency,
      ...(reasons[step] && { reason: reasons[step] }),
    })),
    ...(code === 5 && { supplement }),
    rating: { allowed: code === 9 || code === 10, rated: false },
    token: dossierToken,
    ...changes,
  };
}

/** The question after the result, as the service asks it. */
export const scale: RatingScale = {
  id: ratingScale,
  levels: ratingLevels.map(({ level, label }) => ({ level, label })),
  reasons: [
    { id: 'friendly', tone: 'positive', label: { vi: 'Thái độ tận tình', en: 'Helpful staff' } },
    { id: 'quick', tone: 'positive', label: { vi: 'Giải quyết nhanh', en: 'Quick' } },
    { id: 'slow', tone: 'negative', label: { vi: 'Giải quyết chậm', en: 'Slow' } },
    {
      id: 'extra-papers',
      tone: 'negative',
      label: { vi: 'Đòi giấy tờ ngoài quy định', en: 'Asked for papers beyond the rules' },
    },
  ],
};

/** A dossier on the other side of the network: what it is now, who follows it, and what was sent to it. */
export interface RemoteDossier {
  /** What answers for it. */
  readonly rule: RemoteRule;
  /** Moves it and tells everyone who follows. */
  move(status: PublicStatus, view?: DossierView): void;
  /** Breaks the streams of those who follow. */
  drop(): void;
  /** Who follows now. */
  readonly followers: number;
  /** Bodies that were sent, by path, with the key of the request. */
  readonly sent: readonly { readonly path: string; readonly key: string; readonly body: unknown }[];
  /** Names of the files that arrived. */
  readonly files: readonly string[];
  /** Answers the next requests that begin so with this instead. */
  fail(path: string, answer: RemoteAnswer | undefined): void;
}

/** Plays the service for one dossier: look-up, proof, a real event stream, uploads, supplements, ratings. */
export function remoteDossier(
  first: PublicStatus,
  firstView: DossierView = { ...dossierView(Math.min(first.status.code, 10)), ...first },
): RemoteDossier {
  let status = first;
  let view = firstView;
  let id = 1;
  let rated = view.rating.rated;
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const sent: { path: string; key: string; body: unknown }[] = [];
  const files: string[] = [];
  const failures = new Map<string, RemoteAnswer>();
  const answered = new Map<string, RemoteAnswer>();
  const encoder = new TextEncoder();
  const event = (): Uint8Array =>
    encoder.encode(`id: ${id}\nevent: status\ndata: ${JSON.stringify(status)}\n\n`);
  const missing = (): RemoteAnswer => problem(404, 'dossier-not-found', 'No dossier');
  const own = `/v1/dossiers/${dossierCode}`;

  const move = (next: PublicStatus, nextView = dossierView(next.status.code, next)): void => {
    status = next;
    view = nextView;
    id += 1;
    for (const stream of streams) stream.enqueue(event());
  };

  const stream = (request: Request): Response => {
    let mine: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        mine = controller;
        streams.add(controller);
        controller.enqueue(encoder.encode('retry: 3000\n\n'));
        if (request.headers.get('last-event-id') !== String(id)) controller.enqueue(event());
      },
      cancel: () => void streams.delete(mine),
    });
    request.signal.addEventListener('abort', () => {
      if (streams.delete(mine)) mine.error(request.signal.reason);
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };

  const upload = (path: string, request: Request): RemoteReply | undefined => {
    if (request.method === 'POST' && path === '/v1/files') {
      const [, name = ''] = /filename ([^,]+)/.exec(request.headers.get('upload-metadata')!) ?? [];
      const bytes = Uint8Array.from(atob(name), (char) => char.charCodeAt(0));
      files.push(new TextDecoder().decode(bytes));
      const location = `/v1/files/f${files.length}`;
      return new Response(null, { status: 201, headers: { location } });
    }
    if (request.method !== 'PATCH') return undefined;
    const file = { id: `f${files.length}`, name: files.at(-1), type: '', size: 4, complete: true };
    return Response.json(file, { headers: { 'upload-offset': '4' } });
  };

  const write = async (path: string, request: Request): Promise<RemoteAnswer> => {
    const key = request.headers.get(IDEMPOTENCY_HEADER) ?? '';
    sent.push({ path, key, body: await request.json() });
    if (request.headers.get(DOSSIER_TOKEN_HEADER) !== view.token) {
      return problem(401, 'token-invalid', 'The token has expired');
    }
    const known = answered.get(key);
    if (known !== undefined) return known;
    if (path === `${own}/payments`) {
      const { request, returnUrl } = sent.at(-1)!.body as Record<string, string>;
      const begun = { id: request!, request: request!, state: 'pending', amountVnd: 75_000 };
      const expiresAt = '2026-11-21T04:00:00Z';
      // A platform that leads back at once, and says that all went well.
      const redirectUrl = `${new URL(returnUrl!).hash}?status=success`;
      answered.set(key, { status: 201, body: { ...begun, expiresAt, redirectUrl } });
      return answered.get(key)!;
    }
    if (path === `${own}/withdrawal`) {
      if (!view.canWithdraw) return problem(409, 'move-not-permitted', 'Decided');
      status = publicStatus(7, { updatedAt: '2026-11-21T03:00:00Z' });
      view = dossierView(7, { ...status, canWithdraw: false });
      answered.set(key, { status: 201, body: view });
      return answered.get(key)!;
    }
    if (path === `${own}/rating`) {
      if (rated) return problem(409, 'already-rated', 'Rated');
      rated = true;
      view = { ...view, rating: { allowed: false, rated } };
      const body = { scale: scale.id, level: 4, ratedAt: '2026-11-21T03:00:00Z' };
      answered.set(key, { status: 201, body });
    } else {
      if (status.status.code !== 5) return problem(409, 'move-not-permitted', 'Not asked for');
      const { partial, documents = [] } = sent.at(-1)!.body as NewSupplement;
      const came = new Set(documents.map(({ item }) => item));
      const receivedAt = '2026-11-21T03:00:00Z';
      const request = view.supplement ?? supplement!;
      const items = request.items.map((item, index) =>
        came.has(index) ? { ...item, receivedAt } : item,
      );
      const code = partial ? 5 : 4;
      status = publicStatus(code, { updatedAt: receivedAt });
      const asked = { ...request, items: items as typeof request.items };
      view = dossierView(code, { ...status, ...(partial && { supplement: asked }) });
      answered.set(key, { body: view });
    }
    return answered.get(key)!;
  };

  const rule: RemoteRule = (path, request) => {
    for (const [begin, answer] of failures) if (path.startsWith(begin)) return answer;
    if (path === '/v1/ratings/questions') return { body: scale };
    if (path.startsWith('/v1/files')) return upload(path, request);
    if (!path.startsWith('/v1/dossiers/')) return undefined;
    if (!path.startsWith(`${own}`)) return missing();
    if (path === `${own}/status`) return { body: status };
    if (path === `${own}/events`) return stream(request);
    if (path === `${own}/lookup`) {
      return request.json().then((proof: { lastFour: string }) => {
        return proof.lastFour === lastFour ? { body: view } : missing();
      });
    }
    if (path === own) {
      return request.headers.get(DOSSIER_TOKEN_HEADER) === view.token
        ? { body: view }
        : problem(401, 'token-invalid', 'The token has expired');
    }
    if (path === `${own}/papers`) {
      return {
        body: {
          items: view.history
            .filter((entry) => entry.status.code === 5)
            .map(({ at }, index) => ({
              kind: '02',
              name: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
              sequence: 3 + 2 * index,
              at,
            })),
        },
      };
    }
    if (/\/(papers\/02|receipt$|documents\/)/.test(path)) {
      return request.headers.get(DOSSIER_TOKEN_HEADER) === view.token
        ? new Response('%PDF', { headers: { 'content-type': 'application/pdf' } })
        : problem(401, 'token-invalid', 'The token has expired');
    }
    if (path === `${own}/appointment.ics`) {
      return new Response('BEGIN:VCALENDAR', { headers: { 'content-type': 'text/calendar' } });
    }
    return write(path, request);
  };

  return {
    rule,
    move,
    drop: () => {
      for (const stream of streams) stream.error(new TypeError('network error'));
      streams.clear();
    },
    get followers() {
      return streams.size;
    },
    sent,
    files,
    fail: (path, answer) => {
      if (answer === undefined) failures.delete(path);
      else failures.set(path, answer);
    },
  };
}
