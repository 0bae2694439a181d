import type { Language } from '../http/language.js';

const vi = {
  title: 'Kiểm tra giấy tờ',
  intro:
    'Nhập mã in dưới hình QR trên giấy để biết giấy có thật không. Trang không hiện thông tin cá nhân.',
  code: 'Mã kiểm tra',
  hint: 'Gồm 16 chữ và số, ví dụ: 2345-678C-FGHJ-KLM9',
  check: 'Kiểm tra',
  missing: 'Hãy nhập mã kiểm tra.',
  notFound: 'Không có giấy nào với mã này. Xem lại mã, hoặc hỏi nơi đưa giấy cho bạn.',
  valid: (issuer: string) => `Giấy này có thật, do ${issuer} phát hành.`,
  invalid: 'Giấy này không còn được xác nhận: khóa ký đã bị thu hồi. Hãy hỏi nơi tiếp nhận.',
  compare: 'Hãy so với giấy bạn đang cầm. Nếu có chỗ nào khác, giấy đó đã bị sửa.',
  kind: 'Loại giấy',
  dossier: 'Mã hồ sơ',
  issued: 'Phát hành lúc',
  received: 'Thời gian nhận hồ sơ',
  due: 'Hẹn trả trên giấy',
  now: 'Hồ sơ hiện nay',
  dueNow: 'Hẹn trả hiện nay',
  applicant: 'Người nộp (đã che)',
  proofTitle: 'Kiểm tra cả tên người nộp',
  proofHelp:
    'Nhập 4 số cuối của số định danh hoặc số điện thoại người nộp để thấy tên đã che một phần.',
  proof: '4 số cuối',
  proofShow: 'Xem tên đã che',
  proofWrong: '4 số này không khớp với hồ sơ.',
  proofMany: 'Đã thử quá nhiều lần. Hãy chờ ít phút rồi thử lại.',
  offline: 'Bạn làm phần mềm? Chữ ký của giấy kiểm tra được khi không có mạng, với',
  keys: 'khóa công khai',
  again: 'Kiểm tra giấy khác',
  receipt: 'Tải giấy tiếp nhận',
  receiptHelp:
    'Nhập 4 số cuối của số định danh hoặc số điện thoại. Thông tin cá nhân trên giấy được che.',
  open: 'Mở giấy để in',
  pdf: 'Tải tệp PDF',
};

const en: typeof vi = {
  title: 'Check a paper',
  intro:
    'Enter the code below the QR symbol on the paper to see whether it is genuine. Nothing personal is shown.',
  code: 'Code of the paper',
  hint: '16 letters and digits, such as 2345-678C-FGHJ-KLM9',
  check: 'Check',
  missing: 'Enter the code of the paper.',
  notFound: 'No paper has this code. Check the code, or ask whoever gave you the paper.',
  valid: (issuer) => `This paper is genuine. It was issued by ${issuer}.`,
  invalid:
    'This paper is no longer confirmed: the key it was signed with was revoked. Ask an office.',
  compare: 'Compare this with the paper you hold. Where they differ, the paper was changed.',
  kind: 'Kind of paper',
  dossier: 'Dossier code',
  issued: 'Issued at',
  received: 'Received at',
  due: 'Appointment on the paper',
  now: 'The dossier now',
  dueNow: 'Appointment now',
  applicant: 'Applicant (masked)',
  proofTitle: 'Check the name of the applicant, too',
  proofHelp:
    "Enter the last 4 digits of the applicant's personal number or telephone to see the name, partly hidden.",
  proof: 'Last 4 digits',
  proofShow: 'Show the masked name',
  proofWrong: 'These digits do not belong to the dossier.',
  proofMany: 'Too many tries. Wait a few minutes and try again.',
  offline: 'Do you write software? The signature can be checked without a network, with the',
  keys: 'public keys',
  again: 'Check another paper',
  receipt: 'Get the receipt',
  receiptHelp:
    'Enter the last 4 digits of the personal number or telephone. Personal values on it are masked.',
  open: 'Open it for printing',
  pdf: 'Download the PDF',
};

/** What the pages about papers say. */
export function paperWords(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
