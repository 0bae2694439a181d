import type { Instant } from '@motcua/rules';
import type { PaymentPlatform } from '../configuration.js';
import {
  MESSAGE_VERSION,
  SUCCESS,
  amountOf,
  isSigned,
  messages,
  signatureOf,
  textOf,
  timeOf,
  transactionStates,
  type Fields,
  type MessageKind,
} from './messages.js';
import {
  PlatformError,
  SignatureError,
  type PaymentOrder,
  type PaymentProvider,
  type PaymentWord,
  type PlatformMessage,
  type RefundOrder,
  type RefundWord,
} from './provider.js';

/** The longest wait for an answer, milliseconds. */
const PATIENCE = 15_000;
/** Longest name of a procedure that the platform takes. */
const LONGEST_NAME = 250;

/** How `ThongTinGiaoDich`, which is signed, begins; the code of the dossier follows. */
const ABOUT = 'THANH TOAN HO SO ';

/** Messages that are answered. */
type AnsweredKind = 'init' | 'query' | 'refund';

/** What the signature of an answer to `QUERY` must cover to prove that something was paid. */
const provenByQuery = ['MaThamChieu', 'SoTien', 'TrangThaiGD'];

/** Kinds of items as the platform writes them. */
const itemKinds: Readonly<Record<string, string>> = { fee: 'Phi', levy: 'LePhi', price: 'Gia' };

/** The payment platform of the National Public Service Portal. See `messages.ts` for where its messages are known from. */
export class NationalPlatform implements PaymentProvider {
  readonly name = 'dvcqg';
  readonly refund?: (order: RefundOrder) => Promise<RefundWord>;
  readonly #platform: PaymentPlatform;

  constructor(platform: PaymentPlatform) {
    this.#platform = platform;
    if (platform.refunds) this.refund = (order) => this.#refund(order);
  }

  async begin(order: PaymentOrder): Promise<{ readonly redirectUrl: string }> {
    const platform = this.#platform;
    const about = `${ABOUT}${order.dossier.code}`;
    const answer = await this.#send('init', platform.paths.init, {
      MaThamChieu: order.reference,
      SoTien: String(order.amountVnd),
      LoaiHinhThanhToan: 'PAY',
      MaKenhThanhToan: '1',
      MaThietBi: '1',
      NgonNgu: order.locale === 'en' ? 'en-US' : 'vi-VN',
      MaTienTe: 'VND',
      MaNganHang: 'PAYMENT',
      ThongTinGiaoDich: about,
      ThoiGianGD: timeOf(order.at),
      Ip: platform.address,
      UrlTraVe: order.returnUrl,
      ThongTinBienLai: receiptPart(order, platform, about),
    });
    const code = textOf(answer['MaLoi']);
    const url = textOf(answer['UrlThanhToan']);
    if (code !== SUCCESS || !isWebAddress(url)) {
      throw new PlatformError('The platform did not begin the payment', { rawCode: code });
    }
    return { redirectUrl: url };
  }

  readCallback(body: Fields): PlatformMessage {
    const { partner, secret } = this.#platform;
    // The name of its type is signed, but not published: it is not looked at.
    if (!isSigned(messages.confirm, body, secret) || body['MaDoiTac'] !== partner) {
      throw new SignatureError('The message is not signed by the platform');
    }
    const code = textOf(body['MaLoi']);
    return {
      word: {
        ...wordOf(body, code === SUCCESS ? 'paid' : 'not-paid'),
        vouchedBy: 'signature',
      },
      answer: (taken, why) => {
        const reply = {
          LoaiBanTin: messages.confirm.type,
          MaLoi: taken ? SUCCESS : '99',
          MoTaLoi: why,
          MaDoiTac: partner,
          MaThamChieu: textOf(body['MaThamChieu']),
          ThoiGianGD: textOf(body['ThoiGianGD']),
        };
        const { LoaiBanTin: _type, ...shown } = reply;
        return { ...shown, MaXacThuc: signatureOf(messages.query, reply, secret) };
      },
    };
  }

  async query(reference: string, at: Instant): Promise<PaymentWord> {
    const answer = await this.#send('query', this.#platform.paths.query, {
      MaThamChieu: reference,
      ThoiGianGD: timeOf(at),
    });
    const named = textOf(answer['MaThamChieu']);
    const code = textOf(answer['MaLoi']);
    if (named !== reference && (named !== '' || code === SUCCESS)) {
      throw new PlatformError('The platform answered about another payment');
    }
    const known = transactionStates[textOf(answer['TrangThaiGD'])];
    // A query that failed, as one about a payment that it never heard of, says nothing about the payment.
    const outcome = code === SUCCESS ? (known ?? 'open') : 'open';
    const word = wordOf(answer, outcome);
    return { ...word, reference, vouchedBy: this.#vouchedBy(answer, word) };
  }

  /** Whether an answer about a payment is signed, or says enough to be taken without. */
  #vouchedBy(
    answer: Fields,
    { amountVnd, transaction }: Omit<PaymentWord, 'vouchedBy'>,
  ): PaymentWord['vouchedBy'] {
    const { answers, partner } = this.#platform;
    const isProven = provenByQuery.every((name) => answers?.query?.includes(name) === true);
    if (isProven) return 'signature';
    const isWhole =
      textOf(answer['MaDoiTac']) === partner &&
      amountVnd !== undefined &&
      transaction !== undefined;
    return isWhole ? 'facts' : 'nothing';
  }

  async #refund(order: RefundOrder): Promise<RefundWord> {
    const { account } = order;
    const answer = await this.#send('refund', this.#platform.paths.refund, {
      MaThamChieu: order.reference,
      SoTien: String(order.amountVnd),
      MaHoanTien: order.refund,
      ThoiGianGD: timeOf(order.at),
      LyDo: order.reason,
      ...(account && {
        SoTaiKhoanHoanPhi: account.number,
        TenTaiKhoanHoanPhi: account.holder,
        TenNganHangHoanPhi: account.bank,
      }),
    });
    const rawCode = textOf(answer['MaLoi']);
    const named = textOf(answer['MaThamChieu']);
    if (named !== '' && named !== order.reference) {
      throw new PlatformError('The platform answered about another payment');
    }
    const state = transactionStates[textOf(answer['TrangThaiGD'])];
    if (state === 'not-paid') return { outcome: 'refused', rawCode };
    if (rawCode !== SUCCESS) return { outcome: 'unclear', rawCode };
    if (state !== 'paid') return { outcome: 'sent', rawCode };
    return { outcome: named === '' ? 'unproven' : 'done', rawCode };
  }

  /**
   * Sends a signed message and reads the answer. Its signature is checked where the operator has agreed with the platform what
   * is signed in it: no source publishes that.
   */
  async #send(kind: AnsweredKind, path: string, fields: Fields): Promise<Fields> {
    const response = await this.#post(kind, path, fields);
    const answer = await read(response);
    const { answers, partner, secret } = this.#platform;
    const agreed = answers?.[kind];
    if (agreed !== undefined && !isSigned({ signed: agreed }, answer, secret)) {
      throw new PlatformError('The answer is not signed as agreed with the platform');
    }
    const named = textOf(answer['MaDoiTac']);
    if (named !== '' && named !== partner) {
      throw new PlatformError('The platform answered another partner');
    }
    return answer;
  }

  async #post(kind: AnsweredKind, path: string, fields: Fields): Promise<Response> {
    const { url, partner, secret, token } = this.#platform;
    const message: MessageKind = messages[kind];
    const whole: Fields = {
      LoaiBanTin: message.type,
      PhienBan: MESSAGE_VERSION,
      MaDoiTac: partner,
      ...fields,
    };
    let response: Response;
    try {
      response = await fetch(new URL(path, url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ ...whole, MaXacThuc: signatureOf(message, whole, secret) }),
        signal: AbortSignal.timeout(PATIENCE),
        redirect: 'error',
      });
    } catch (cause) {
      throw new PlatformError('The platform cannot be reached', { cause });
    }
    if (!response.ok) throw new PlatformError(`The platform answered ${response.status}`);
    return response;
  }
}

/** The answer, which some gateways wrap as text in `message`. */
async function read(response: Response): Promise<Fields> {
  try {
    const answer = (await response.json()) as Fields;
    const { message } = answer;
    return typeof message === 'string' && message.trimStart().startsWith('{')
      ? (JSON.parse(message) as Fields)
      : answer;
  } catch (cause) {
    throw new PlatformError('The platform answered what is not JSON', { cause });
  }
}

/** `ThongTinBienLai`: what a receipt of the platform says. */
function receiptPart(order: PaymentOrder, platform: PaymentPlatform, about: string): Fields {
  const name =
    order.procedure.name.length > LONGEST_NAME
      ? `${order.procedure.name.slice(0, LONGEST_NAME - 1)}…`
      : order.procedure.name;
  const service = `${order.procedure.code}.01`;
  return {
    MaDichVu: '2',
    MaDVC: service,
    TenDVC: name,
    MaTTHC: order.procedure.code,
    TenTTHC: name,
    MaDonVi: platform.unit,
    TenDonVi: order.dossier.agency ?? platform.unitName,
    MaHoSo: order.dossier.code,
    TKThuHuong: platform.account?.number ?? '',
    MaNHThuHuong: platform.account?.bank ?? '',
    TenTKThuHuong: platform.account?.holder ?? '',
    NoiDungThanhToan: about,
    HoTenNguoiNop: order.payer.name,
    SoCMNDNguoiNop: order.payer.personalId ?? '',
    DiaChiNguoiNop: order.payer.address ?? '',
    HuyenNguoiNop: '',
    TinhNguoiNop: '',
    PhiLePhi: order.items.map((item) => ({
      LoaiPhiLePhi: itemKinds[item.kind] ?? 'Phi',
      MaPhiLePhi: service,
      TenPhiLePhi: item.name,
      SoTien: String(item.amountVnd),
    })),
    DSKhoanNop: order.items.map((item) => ({
      NoiDung: item.name,
      SoTien: String(item.amountVnd),
    })),
  };
}

function wordOf(fields: Fields, outcome: PaymentWord['outcome']): Omit<PaymentWord, 'vouchedBy'> {
  const currency = textOf(fields['MaTienTe']);
  // An amount of another currency is none that was asked.
  const amountVnd = currency === '' || currency === 'VND' ? amountOf(fields['SoTien']) : undefined;
  const transaction = textOf(fields['MaGiaoDich']);
  const about = textOf(fields['ThongTinGiaoDich']);
  const dossierCode = about.startsWith(ABOUT) ? about.slice(ABOUT.length).trim() : '';
  return {
    reference: textOf(fields['MaThamChieu']),
    outcome,
    rawCode: textOf(fields['MaLoi']),
    ...(amountVnd !== undefined && { amountVnd }),
    ...(transaction !== '' && { transaction: transaction.slice(0, 100) }),
    ...(dossierCode !== '' && { dossierCode }),
  };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
