import type { Paper } from '@motcua/contract';
import { formatResumeCode } from '@motcua/rules';

/** What is printed on every paper beside its content; the page and the PDF say the same. */
export const words = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  code: 'Mã hồ sơ',
  scan: 'Quét để kiểm tra giấy này',
  signed: 'Giấy này được ký điện tử',
  masked:
    'Bản che thông tin cá nhân. Bản đầy đủ có ngay sau khi nộp, khi đăng nhập, và tại mọi nơi tiếp nhận.',
  symbol: (url: string) => `Hình QR dẫn tới ${url}`,
  signatureSymbol: 'Hình QR chứa chữ ký điện tử của giấy này',
  barcode: (code: string) => `Mã vạch của mã hồ sơ ${code}`,
  page: (page: number, of: number) => `Trang ${page}/${of}`,
} as const;

/** `Mẫu số 01` and where the form comes from; nothing for what is no form. */
export function formLine({ kind }: Pick<Paper, 'kind'>): string | undefined {
  return /^\d\d$/.test(kind) ? `Mẫu số ${kind} (Thông tư 03/2025/TT-VPCP)` : undefined;
}

/** `ngày 25 tháng 11 năm 2026`. @param day `YYYY-MM-DD` */
export function dayLine(day: string): string {
  const [year, month, date] = day.split('-');
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/** How to check the paper, in sentences. */
export function checkLines(paper: Pick<Paper, 'id' | 'verifyUrl'>): readonly string[] {
  const { host } = new URL(paper.verifyUrl);
  return [
    `Kiểm tra: quét hình QR ở đầu giấy, hoặc nhập mã ${formatResumeCode(paper.id)} tại ${host}/xac-minh.`,
    `Hình QR bên cạnh là chữ ký điện tử, để kiểm tra khi không có mạng. Khóa công khai: ${host}/.well-known/jwks.json.`,
  ];
}

/** Name of the file that a paper is saved as: nothing personal. */
export function fileName({ kind, code, id }: Pick<Paper, 'kind' | 'code' | 'id'>): string {
  const start =
    kind === '01'
      ? 'giay-hen'
      : /^\d/.test(kind)
        ? `mau-${kind}`
        : kind.startsWith('payment')
          ? 'bien-lai'
          : 'xac-nhan';
  return `${start}-${code ?? id}`.replace(/[^\w.-]+/g, '-');
}
