import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import type { Language } from '../http/language.js';
import { html, type Html } from '../pages/html.js';
import { languageField } from '../pages/layout.js';
import type { PageContent } from '../pages/layout.js';
import type { PageSender } from '../pages/paper-routes.js';
import { byToken, setStopped } from './store.js';

type Form = Readonly<Record<string, unknown>>;

/** Most bytes of a click. */
const CLICK_LIMIT = 16_384;

const vi = {
  title: 'Thông báo về hồ sơ',
  on: (code: string) => `Ông/bà đang nhận thông báo về hồ sơ ${code} qua kênh này.`,
  off: (code: string) => `Đã ngừng gửi thông báo về hồ sơ ${code} qua kênh này.`,
  still:
    'Mọi quyết định, kể cả từ chối hoặc yêu cầu bổ sung, vẫn có tại trang xem hồ sơ. Hãy nhớ vào xem.',
  stop: 'Ngừng gửi thông báo',
  resume: 'Gửi lại thông báo',
  unknownTitle: 'Không tìm thấy',
  unknown: 'Đường dẫn này không đúng hoặc không đủ. Hãy mở lại từ thư hay tin nhắn đã nhận.',
};

const en: typeof vi = {
  title: 'Notices about a dossier',
  on: (code) => `You get notices about dossier ${code} by this channel.`,
  off: (code) => `No more notices about dossier ${code} are sent by this channel.`,
  still:
    'Every decision, a refusal or a request for papers too, is still on the page of the dossier. Remember to look there.',
  stop: 'Stop the notices',
  resume: 'Send notices again',
  unknownTitle: 'Not found',
  unknown: 'This link is wrong or incomplete. Open it again from the message.',
};

/**
 * The page that stops the notices of a dossier and starts them again. Opening it changes nothing, as programs that look
 * through mail do so; a POST stops at once (RFC 8058), by the button or by a mail program.
 */
export function registerNoticePage(
  pages: FastifyInstance,
  { db, now }: ServiceContext,
  { languageIn, send }: PageSender,
): void {
  const path = '/thong-bao/dung/:token';
  pages.get<{ Params: { token: string }; Querystring: Form }>(path, async (request, reply) => {
    const language = languageIn(request.query);
    const found = await byToken(db, request.params.token);
    const content = found
      ? noticePage(language, request.params.token, found.code, found.stoppedAt !== null)
      : unknownPage(language);
    return send(request, reply, language, content, found ? 200 : 404);
  });
  void pages.register((clicks, _options, done) => {
    // A mail program sends a form of parts, or anything: whatever it says, it means to stop.
    clicks.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: CLICK_LIMIT },
      (_request, _body, parsed) => parsed(null, {}),
    );
    clicks.post<{ Params: { token: string }; Querystring: Form; Body: Form | null }>(
      path,
      async (request, reply) => {
        const { token } = request.params;
        const form = request.body ?? {};
        const language = languageIn({ ...request.query, ...form });
        const found = await byToken(db, token);
        if (found === undefined) return send(request, reply, language, unknownPage(language), 404);
        const resume = form['viec'] === 'tiep-tuc';
        // Who stopped before stays stopped since then.
        const stoppedAt = resume ? null : (found.stoppedAt ?? new Date(now()));
        await setStopped(db, token, stoppedAt);
        const content = noticePage(language, token, found.code, !resume);
        return send(request, reply, language, content);
      },
    );
    done();
  });
}

function noticePage(
  language: Language,
  token: string,
  code: string,
  isStopped: boolean,
): PageContent {
  const words = language === 'en' ? en : vi;
  return {
    title: words.title,
    unlisted: true,
    unkept: true,
    main: html`<div class="wide reading">
      <h1>${words.title}</h1>
      <p role="status">${isStopped ? words.off(code) : words.on(code)}</p>
      <p>${words.still}</p>
      ${button(language, token, isStopped)}
    </div>`,
  };
}

function button(language: Language, token: string, isStopped: boolean): Html {
  const words = language === 'en' ? en : vi;
  return html`<form action="/thong-bao/dung/${token}" method="post">
    <input type="hidden" name="viec" value="${isStopped ? 'tiep-tuc' : 'dung'}" />
    <button class="button" type="submit">${isStopped ? words.resume : words.stop}</button>
    ${languageField(language)}
  </form>`;
}

function unknownPage(language: Language): PageContent {
  const words = language === 'en' ? en : vi;
  return {
    title: words.unknownTitle,
    unlisted: true,
    unkept: true,
    main: html`<div class="wide reading">
      <h1>${words.unknownTitle}</h1>
      <p>${words.unknown}</p>
    </div>`,
  };
}
