import { html, nothing, type TemplateResult } from 'lit';
import type { DossierView, Payment, PaymentRequest } from '@motcua/contract';
import { vndIn } from '@motcua/rules';
import { newIdempotencyKey, type Client } from '@motcua/sdk/client.js';
import { Payments } from '@motcua/sdk/payments.js';
import { accessProblem } from '../../dossier-access/access-problem.js';
import { fileIcon } from '../../foundation/icons.js';
import { foreignLang, type Language } from '../../foundation/locale.js';
import { notice, problemIs, type Tone } from '../../foundation/problems.js';
import { momentOf } from '../../foundation/words.js';
import { offer } from '../beside/offer.js';

const vi = {
  title: 'Phí, lệ phí',
  total: 'Cộng',
  pay: (amount: string) => `Thanh toán ${amount}`,
  goOn: 'Mở lại trang thanh toán',
  begun: 'Nếu bạn đã trả tiền, đừng nộp lại: trang này tự cập nhật khi có tin.',
  going: 'Đang mở trang thanh toán…',
  offline: 'Nộp tại bộ phận Một cửa; hồ sơ này chưa nộp trực tuyến được.',
  stops: 'Thời gian giải quyết tạm dừng cho đến khi bạn nộp.',
  receipt: 'Tải biên lai (PDF)',
  receiptNumber: 'Biên lai số',
  kept: 'Chưa có khoản nào bị trừ ở bước này.',
  states: {
    unpaid: 'Chưa nộp',
    pending: 'Đang chờ kết quả thanh toán',
    paid: 'Đã nộp',
    cancelled: 'Không phải nộp nữa',
    refunded: 'Đã hoàn',
  } as Readonly<Record<string, string>>,
  asking: 'Đang hỏi kết quả thanh toán. Bạn chưa cần nộp lại.',
  outcomes: {
    paid: ['good', 'Đã nhận được tiền. Cảm ơn bạn.'],
    pending: [
      'info',
      'Chưa có kết quả từ cổng thanh toán. Đừng nộp lại; trang tự cập nhật khi có tin.',
    ],
    failed: ['warn', 'Thanh toán không thành công, khoản này vẫn chưa nộp. Bạn có thể thử lại.'],
    expired: ['warn', 'Lượt thanh toán đã hết hạn, khoản này vẫn chưa nộp. Bạn có thể thử lại.'],
    disputed: [
      'warn',
      'Cổng thanh toán báo chưa khớp với khoản phải nộp; trung tâm đang đối chiếu. Đừng nộp lại.',
    ],
    surplus: [
      'warn',
      'Khoản này không còn phải nộp (đã nộp hoặc đã huỷ). Trung tâm sẽ liên hệ để hoàn tiền; có thể cần số tài khoản của bạn.',
    ],
    refunded: ['info', 'Số tiền đã được hoàn.'],
  } as Readonly<Record<string, readonly [Tone, string]>>,
};

const en: typeof vi = {
  title: 'Fees',
  total: 'Total',
  pay: (amount) => `Pay ${amount}`,
  goOn: 'Open the payment page again',
  begun: 'If you have paid, do not pay again: this page will tell.',
  going: 'Opening the payment page…',
  offline: 'Pay at a one-stop counter; this dossier cannot be paid online.',
  stops: 'The clock stands still until it is paid.',
  receipt: 'Save the receipt (PDF)',
  receiptNumber: 'Receipt number',
  kept: 'Nothing has been taken so far.',
  states: {
    unpaid: 'Not paid yet',
    pending: 'Waiting for the outcome of the payment',
    paid: 'Paid',
    cancelled: 'Need not be paid any more',
    refunded: 'Given back',
  },
  asking: 'Asking how the payment went. Do not pay again yet.',
  outcomes: {
    paid: ['good', 'The payment has arrived. Thank you.'],
    pending: [
      'info',
      'The payment platform has not said yet. Do not pay again; this page will tell.',
    ],
    failed: ['warn', 'The payment failed; this is still unpaid. You can try again.'],
    expired: ['warn', 'The payment ran out of time; this is still unpaid. You can try again.'],
    disputed: [
      'warn',
      'What the platform says does not agree with what was to be paid; the centre is looking into it. Do not pay again.',
    ],
    surplus: [
      'warn',
      'This need not be paid any more (it was paid or cancelled). The centre will contact you to give the money back; your account number may be needed.',
    ],
    refunded: ['info', 'The money was given back.'],
  },
};

/** Which payment this tab went to pay, of which dossier; nothing personal. */
const KEPT = 'motcua-payment';

/** Milliseconds until the service is asked again: soon at first, then less often. */
const waits = [1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 30_000];

/** What the payments need of where they stand. */
export interface PaymentsHost {
  readonly client: Client | undefined;
  readonly language: Language;
  readonly code: string;
  changed(): void;
  /** The dossier is another than what is shown. */
  outdated(): void;
  expired(): void;
}

/** The payment of a dossier that this tab went to pay, if it did. */
export function begunPayment(code: string): string | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as { id?: string; code?: string };
    return kept.code === code ? kept.id : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is to be paid, item by item, and the way to the payment platform. How it went is asked of the service, which knows it
 * from the platform: that the browser came back says nothing, whatever stands in the address.
 */
export class DossierPayments {
  readonly #host: PaymentsHost;
  #busy: string | undefined;
  #failure: unknown;
  #outcome: Payment | undefined;
  #asked: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  // One attempt for one request: pressing again opens the same page.
  readonly #keys = new Map<string, string>();

  constructor(host: PaymentsHost) {
    this.#host = host;
  }

  /** How the payment went that this tab comes back from. */
  returned(): TemplateResult | typeof nothing {
    const { code, language } = this.#host;
    const own = language === 'vi' ? vi : en;
    const id = begunPayment(code) ?? (this.#outcome && this.#asked);
    if (id === undefined) return nothing;
    if (this.#asked !== id) void this.#ask(id, 0);
    const [tone, text] = (this.#outcome && own.outcomes[this.#outcome.state]) ?? [
      'info',
      own.asking,
    ];
    return html`<div role="status">${notice(tone as Tone, text as string)}</div>`;
  }

  /** What is to be paid and what was. */
  template({ code, token, payments = [] }: DossierView): TemplateResult | typeof nothing {
    if (payments.length === 0) return nothing;
    const { language, client } = this.#host;
    const own = language === 'vi' ? vi : en;
    return html`<section class="card payments" aria-labelledby="payments" part="payments">
      <h3 id="payments" tabindex="-1">${own.title}</h3>
      ${accessProblem(this.#failure, language, { kept: own.kept, centre: client?.baseUrl })}
      ${payments.map((request) => this.#request(request, code, token))}
    </section>`;
  }

  /** Asks no more. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #request(request: PaymentRequest, code: string, token: string): TemplateResult {
    const { language } = this.#host;
    const own = language === 'vi' ? vi : en;
    const lang = foreignLang(language) ?? nothing;
    const { id, purpose, items, amountVnd, state, payableOnline, stopsClock } = request;
    const busy = this.#busy === id;
    const begun = state === 'pending';
    return html`<div class="payment">
      <p class="label" lang=${lang}>${purpose}</p>
      <dl class="amounts">
        ${items.map(
          (item) =>
            html`<dt lang=${lang}>${item.name}</dt>
              <dd>${vndIn(language, item.amountVnd)}</dd>`,
        )}
        <dt class="total">${own.total}</dt>
        <dd class="total">${vndIn(language, amountVnd)}</dd>
      </dl>
      <p>
        <strong>${own.states[state] ?? state}</strong>
        ${request.paidAt ? momentOf(request.paidAt) : nothing}
        ${request.receiptNumber ? html`· ${own.receiptNumber} ${request.receiptNumber}` : nothing}
      </p>
      ${stopsClock && state === 'unpaid' ? html`<p class="small soft">${own.stops}</p>` : nothing}
      ${begun ? html`<p class="small soft">${own.begun}</p>` : nothing}
      ${
        payableOnline
          ? html`<div class="actions">
              <button
                class="button ${begun ? 'secondary' : 'primary'}"
                type="button"
                aria-busy=${busy ? 'true' : 'false'}
                @click=${() => this.#pay(request, code, token)}
              >
                ${busy ? own.going : begun ? own.goOn : own.pay(vndIn(language, amountVnd))}
              </button>
            </div>`
          : state === 'unpaid'
            ? html`<p class="small soft">${own.offline}</p>`
            : nothing
      }
      ${
        state === 'paid'
          ? html`<div class="actions">
              <button
                class="button secondary"
                type="button"
                aria-busy=${busy ? 'true' : 'false'}
                @click=${() => this.#receipt(id, code, token)}
              >
                ${fileIcon} ${own.receipt}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  async #pay({ id }: PaymentRequest, code: string, token: string): Promise<void> {
    const key = this.#keys.get(id) ?? newIdempotencyKey();
    this.#keys.set(id, key);
    await this.#busyWith(id, async (payments) => {
      const { language } = this.#host;
      const { origin, pathname } = location;
      const begun = await payments.begin(
        code,
        {
          request: id,
          returnUrl: `${origin}${pathname}#ma=${encodeURIComponent(code)}`,
          locale: language,
        },
        { token, idempotencyKey: key },
      );
      try {
        sessionStorage.setItem(KEPT, JSON.stringify({ id: begun.id, code }));
      } catch {
        // Coming back, the dossier itself says whether it was paid.
      }
      location.assign(begun.redirectUrl);
    });
  }

  async #receipt(id: string, code: string, token: string): Promise<void> {
    await this.#busyWith(id, async (payments) => {
      const file = await payments.receiptFile(code, id, 'application/pdf', { token });
      offer(await file.blob(), `bien-lai-${code.replace(/[^\w.-]+/g, '-')}.pdf`);
    });
  }

  async #busyWith(id: string, work: (payments: Payments) => Promise<void>): Promise<void> {
    const { client } = this.#host;
    if (this.#busy !== undefined || client === undefined) return;
    this.#busy = id;
    this.#failure = undefined;
    this.#host.changed();
    try {
      await work(new Payments(client));
    } catch (error) {
      this.#failure = error;
      // Refused: another try is another attempt.
      this.#keys.delete(id);
      if (problemIs(error, 'token-invalid')) this.#host.expired();
      else this.#host.outdated();
    } finally {
      this.#busy = undefined;
      this.#host.changed();
    }
  }

  async #ask(id: string, tries: number): Promise<void> {
    const { client } = this.#host;
    if (client === undefined) return;
    this.#asked = id;
    try {
      this.#outcome = await new Payments(client).get(id);
    } catch (error) {
      // Not ours, or gone: nothing is said about it.
      if (problemIs(error, 'not-found')) return forgetPayment();
    }
    this.#host.changed();
    if (this.#outcome?.final) {
      forgetPayment();
      return this.#host.outdated();
    }
    this.#timer = setTimeout(
      () => void this.#ask(id, tries + 1),
      waits[Math.min(tries, waits.length - 1)],
    );
  }
}

function forgetPayment(): void {
  try {
    sessionStorage.removeItem(KEPT);
  } catch {
    // Nothing is kept.
  }
}
