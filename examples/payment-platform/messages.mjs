// The messages of the platform and how they are signed: SHA-256 in hexadecimal of the fields in this order and the secret,
// joined by "|". What is not published anywhere (refunds, codes other than 00) is made up for the demonstration.
import { createHash, timingSafeEqual } from 'node:crypto';

const request = ['LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu'];

/** Signed fields by `LoaiBanTin`. */
export const signed = {
  INIT: [
    ...request,
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
  QUERY: [...request, 'ThoiGianGD'],
  GET_BILL: [...request, 'ThoiGianGD'],
  REFUND: [...request, 'SoTien', 'MaHoanTien', 'ThoiGianGD'],
  CONFIRM: [
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
};

/** Signed fields of answers, by the message answered: made up as well. `npm start` tells the centre by MOTCUA_PAYMENT_ANSWERS. */
export const signedAnswers = {
  init: ['MaLoi', 'MaDoiTac', 'MaThamChieu', 'UrlThanhToan'],
  query: [
    'MaLoi',
    'MaDoiTac',
    'MaThamChieu',
    'SoTien',
    'MaTienTe',
    'MaGiaoDich',
    'TrangThaiGD',
    'ThoiGianGD',
  ],
  refund: ['MaLoi', 'MaDoiTac', 'MaThamChieu', 'TrangThaiGD'],
};

/** Signed fields of the answer that there is no receipt. */
export const signedRefusal = ['MaLoi', 'MaDoiTac', 'MaThamChieu'];

export function signatureOf(message, secret, names = signed[message.LoaiBanTin]) {
  const values = names.map((name) => String(message[name] ?? ''));
  return createHash('sha256')
    .update([...values, secret].join('|'), 'utf8')
    .digest('hex');
}

export function isSigned(message, type, secret) {
  if (message?.LoaiBanTin !== type) return false;
  const expected = Buffer.from(signatureOf(message, secret));
  const given = Buffer.from(String(message.MaXacThuc ?? '').toLowerCase());
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** `yyyyMMddHHmmss` in Hanoi. */
export function now() {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
}
