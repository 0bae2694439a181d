import { createHash, timingSafeEqual } from 'node:crypto';
import { HANOI_OFFSET_MS, type Instant } from '@motcua/rules';

/** Values of a message as they are signed: an absent one counts as empty. */
export type Fields = Readonly<Record<string, unknown>>;

/** A kind of message of the national payment platform. */
export interface MessageKind {
  /** `LoaiBanTin`. */
  readonly type: string;
  /** What is signed, in this order, joined by `|`, with the secret at the end. */
  readonly signed: readonly string[];
}

/** `PhienBan` of the messages. */
export const MESSAGE_VERSION = '1.0.6';

/** `MaLoi` of success. No other code is published: each is shown as it comes. */
export const SUCCESS = '00';

/**
 * The messages of the payment platform of the National Public Service Portal, as two independent public code bases send and
 * check them (OpenCPS 3, and the one-stop software of a province). `REFUND` is in neither: its shape is an assumption after
 * that of `QUERY`, and it is sent only where an operator has switched it on.
 */
export const messages = {
  init: {
    type: 'INIT',
    signed: [
      'LoaiBanTin',
      'PhienBan',
      'MaDoiTac',
      'MaThamChieu',
      'SoTien',
      'LoaiHinhThanhToan',
      'MaKenhThanhToan',
      'MaThietBi',
      'NgonNgu',
      'MaTienTe',
      'MaNganHang',
      'ThongTinGiaoDich',
      'ThoiGianGD',
      'Ip',
    ],
  },
  confirm: {
    type: 'CONFIRM',
    signed: [
      'LoaiBanTin',
      'MaLoi',
      'MaDoiTac',
      'MaThamChieu',
      'SoTien',
      'MaTienTe',
      'MaGiaoDich',
      'MaNganHang',
      'ThoiGianGD',
      'ThongTinGiaoDich',
    ],
  },
  query: {
    type: 'QUERY',
    signed: ['LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu', 'ThoiGianGD'],
  },
  refund: {
    type: 'REFUND',
    signed: [
      'LoaiBanTin',
      'PhienBan',
      'MaDoiTac',
      'MaThamChieu',
      'SoTien',
      'MaHoanTien',
      'ThoiGianGD',
    ],
  },
} as const satisfies Readonly<Record<string, MessageKind>>;

/** `TrangThaiGD` of an answer to `QUERY`: 1 paid, 3 the platform does not know yet, 4 failed. */
export const transactionStates: Readonly<Record<string, 'paid' | 'open' | 'not-paid'>> = {
  '1': 'paid',
  '3': 'open',
  '4': 'not-paid',
};

/** `MaXacThuc` of a message: SHA-256 in hexadecimal of the signed fields and the secret, joined by `|`. */
export function signatureOf(
  { signed }: Pick<MessageKind, 'signed'>,
  fields: Fields,
  secret: string,
): string {
  const text = [...signed.map((name) => textOf(fields[name])), secret].join('|');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Whether a message is signed with the secret; takes as long for a wrong signature as for a right one. */
export function isSigned(
  kind: Pick<MessageKind, 'signed'>,
  fields: Fields,
  secret: string,
): boolean {
  const given = fields['MaXacThuc'];
  const expected = Buffer.from(signatureOf(kind, fields, secret));
  const found = Buffer.from(typeof given === 'string' ? given.toLowerCase() : '');
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** `yyyyMMddHHmmss` in Hanoi, 24 hours. */
export function timeOf(at: Instant): string {
  return new Date(at + HANOI_OFFSET_MS).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** An amount as messages write it, as text or as a number. `undefined` for what is no whole amount. */
export function amountOf(value: unknown): number | undefined {
  const text = textOf(value);
  const amount = /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  return amount !== undefined && Number.isSafeInteger(amount) ? amount : undefined;
}

/** A field as text; empty for what is absent or no plain value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
