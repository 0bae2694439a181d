import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { isUuid } from '../http/ids.js';
import { ProblemError } from '../http/problem.js';
import type { Language } from '../http/language.js';
import { sendTagged } from '../http/implement.js';
import type { Payments } from '../payments/service.js';
import type { AttemptRow } from '../payments/tables.js';
import { readAsset } from './assets.js';
import { html } from './html.js';
import { link, type PageContent } from './layout.js';
import type { PageSender } from './paper-routes.js';

const words = {
  vi: {
    title: 'Kết quả thanh toán',
    checking: 'Đang hỏi cổng thanh toán…',
    checkingMore:
      'Trang này không dựa vào trình duyệt của bạn: kết quả chỉ được ghi khi cổng thanh toán xác nhận với trung tâm. Thường mất vài giây.',
    again: 'Kiểm tra lại',
    back: 'Quay về',
    dossier: 'Xem hồ sơ',
    states: {
      paid: ['Đã thanh toán', 'Trung tâm đã nhận được xác nhận. Biên lai có trong hồ sơ của bạn.'],
      failed: [
        'Chưa thanh toán',
        'Cổng thanh toán báo chưa thu được tiền. Bạn có thể nộp lại từ trang hồ sơ, hoặc nộp tại quầy.',
      ],
      expired: [
        'Đã hết thời gian chờ',
        'Chưa có khoản tiền nào được xác nhận. Nếu tài khoản của bạn đã bị trừ tiền, trung tâm vẫn tự hỏi lại cổng thanh toán; đừng nộp lại ngay.',
      ],
      disputed: [
        'Trung tâm đang đối chiếu khoản này',
        'Thông tin cổng thanh toán báo chưa khớp với khoản phải nộp. Đừng nộp lại; nếu cần gấp, hãy hỏi bộ phận Một cửa.',
      ],
      surplus: [
        'Khoản này không còn phải nộp (đã nộp hoặc đã huỷ)',
        'Trung tâm sẽ liên hệ để hoàn tiền; có thể cần số tài khoản của bạn.',
      ],
      refunded: ['Đã hoàn tiền', 'Khoản thanh toán này đã được hoàn lại.'],
    },
  },
  en: {
    title: 'Result of the payment',
    checking: 'Asking the payment platform…',
    checkingMore:
      'This page does not rely on your browser: the result counts when the platform has confirmed it to the centre. That usually takes a few seconds.',
    again: 'Check again',
    back: 'Go back',
    dossier: 'See the dossier',
    states: {
      paid: ['Paid', 'The centre has the confirmation. The receipt is with your dossier.'],
      failed: [
        'Not paid',
        'The platform says that no money was taken. You can pay again from the page of the dossier, or at a counter.',
      ],
      expired: [
        'The time is over',
        'No payment was confirmed. If money left your account, the centre keeps asking the platform by itself; do not pay again at once.',
      ],
      disputed: [
        'The centre is looking into this payment',
        'What the platform says does not agree with what was to be paid. Do not pay again; if it is urgent, ask at a one-stop counter.',
      ],
      surplus: [
        'This need not be paid any more (it was paid or cancelled)',
        'The centre will contact you to give the money back; your account number may be needed.',
      ],
      refunded: ['Given back', 'This payment was given back.'],
    },
  },
} as const;

/** The page to which the browser comes back from the payment platform: it says what the centre knows, and nothing personal. */
export async function registerPaymentPage(
  pages: FastifyInstance,
  context: ServiceContext,
  payments: Payments,
  { languageIn, send }: PageSender,
): Promise<void> {
  const script = await readAsset('payment.js');
  pages.get('/pages/payment.js', async (request, reply) =>
    sendTagged(request, reply.type('text/javascript; charset=utf-8'), script),
  );
  pages.get<{ Params: { id: string }; Querystring: Readonly<Record<string, unknown>> }>(
    '/thanh-toan/:id',
    async (request, reply) => {
      const { id } = request.params;
      if (!isUuid(id)) throw new ProblemError('not-found');
      const language = languageIn(request.query);
      const { attempt } = await payments.attempt(id);
      return send(request, reply, language, paymentPage(language, attempt));
    },
  );
}

function paymentPage(language: Language, { id, state, returnUrl }: AttemptRow): PageContent {
  const own = words[language];
  const known = state === 'begun' || state === 'pending' ? undefined : own.states[state];
  const back =
    returnUrl === null
      ? html`<a class="button" href="${link('/ho-so', language)}">${own.dossier}</a>`
      : html`<a class="button" href="${returnUrl}">${own.back}</a>`;
  return {
    title: own.title,
    unlisted: true,
    unkept: true,
    main: html`<div class="wide reading">
      <h1>${own.title}</h1>
      <div role="status">
        <p class="status-now">${known?.[0] ?? own.checking}</p>
        <p>${known?.[1] ?? own.checkingMore}</p>
      </div>
      ${
        !known &&
        html`<p>
          <a href="${link(`/thanh-toan/${id}`, language)}">${own.again}</a>
        </p>`
      }
      <p>${back}</p>
    </div>`,
    after: !known && html`<script src="/pages/payment.js" data-payment="${id}" defer></script>`,
  };
}
