import { formatDay, isIsoDay } from '@motcua/rules';
import type { Field } from '../definition.js';
import type { Issue } from '../issues.js';

const PERSONAL_ID: Readonly<Record<string, string>> = {
  'old-identity-card':
    'Số chứng minh nhân dân 9 chữ số không còn dùng được. Nhập số định danh 12 chữ số trên thẻ căn cước.',
  'not-digits': 'Nhập số định danh chỉ gồm chữ số, ví dụ 001190123456.',
};
const PHONE: Readonly<Record<string, string>> = {
  'old-mobile': 'Nhập số di động 10 chữ số. Đầu số 11 chữ số đã được đổi từ năm 2018.',
  'unknown-prefix': 'Kiểm tra lại đầu số điện thoại. Ví dụ số đúng: 0912 345 678.',
};
const PARTS: Readonly<Record<string, string>> = {
  province: 'tỉnh, thành phố',
  ward: 'xã, phường',
  street: 'số nhà, đường, thôn',
};

/** A number as Viet Nam writes it: `1.234,5`. */
function number(value: unknown, decimals = 9): string {
  return Number(value).toLocaleString('vi', { maximumFractionDigits: decimals });
}

function day(value: unknown): string {
  const text = String(value);
  return isIsoDay(text) ? formatDay(text) : text;
}

function size(bytes: unknown): string {
  return `${number(Number(bytes) / 1_048_576, 1)} MB`;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function fileTypes(accept: unknown): string {
  return listOf(accept)
    .map((type) => (type.split('/')[1] ?? type).toUpperCase())
    .join(', ');
}

function amount(field: Field | undefined, value: unknown): string {
  return field?.type === 'money' ? `${number(value)}\u00A0₫` : number(value);
}

function nameOf(field: Field | undefined): string {
  return field ? `“${field.label.vi}”` : 'câu này';
}

function ask(field: Field | undefined): string {
  const name = nameOf(field);
  switch (field?.type) {
    case 'choice':
    case 'choices':
    case 'yes-no':
      return `Chọn câu trả lời cho ${name}.`;
    case 'group':
      return `Thêm ít nhất một mục vào ${name}.`;
    case 'documents':
    case 'file':
      return `Đính kèm giấy tờ vào ${name}.`;
    default:
      return field?.label.vi.endsWith('?') ? `Trả lời câu hỏi ${name}.` : `Nhập ${name}.`;
  }
}

/**
 * What to tell a citizen about an issue, in Vietnamese: what to do, in plain words.
 * @param field the field at the issue's path, when there is one
 */
export function describeIssue(issue: Issue, field?: Field): string {
  const { code, params, message } = issue;
  const { min, max, reason } = params;
  switch (code) {
    case 'required':
      return ask(field);
    case 'consent-required':
      return `Đánh dấu ô ${nameOf(field)} nếu bạn đồng ý. Chưa đánh dấu thì chưa nộp được hồ sơ.`;
    case 'address-incomplete': {
      const parts = listOf(params.parts).map((part) => PARTS[part] ?? part);
      return `Nhập thêm ${parts.join('; ')}.`;
    }
    case 'address-old':
      return 'Xem lại xã, phường: từ ngày 1/7/2025 không còn cấp huyện. Nhập tên xã, phường hiện nay. Nếu đúng, bạn cứ tiếp tục.';
    case 'wrong-type':
      return 'Trả lời lại câu này. Câu trả lời chưa đọc được.';
    case 'not-a-number':
      return 'Nhập một con số, ví dụ 12 hoặc 12,5.';
    case 'too-many-decimals':
      return params.decimals === 0
        ? 'Nhập số nguyên, không có phần lẻ.'
        : `Nhập nhiều nhất ${params.decimals} chữ số sau dấu phẩy.`;
    case 'too-small':
      return `Nhập số từ ${amount(field, min)} trở lên.`;
    case 'too-large':
      return `Nhập số không quá ${amount(field, max)}.`;
    case 'not-an-amount':
      return 'Nhập số tiền bằng đồng, không có phần lẻ, ví dụ 1.500.000.';
    case 'not-a-date':
      return 'Nhập ngày có thật theo thứ tự ngày/tháng/năm, ví dụ 05/09/2026.';
    case 'too-early':
      return `Chọn ngày từ ${day(min)} trở đi.`;
    case 'too-late':
      return `Chọn ngày không sau ${day(max)}.`;
    case 'too-long':
      return params.length === undefined
        ? `Rút gọn lại, nhiều nhất ${number(max)} ký tự.`
        : `Rút gọn lại, nhiều nhất ${number(max)} ký tự. Bạn đã nhập ${number(params.length)}.`;
    case 'pattern':
    case 'rule':
      return message?.vi ?? 'Kiểm tra lại câu trả lời này.';
    case 'not-a-choice':
      return 'Chọn một trong các câu trả lời có sẵn.';
    case 'too-few-choices':
      return `Chọn ít nhất ${min} mục.`;
    case 'too-many-choices':
      return `Chọn nhiều nhất ${max} mục.`;
    case 'personal-id-invalid':
      return PERSONAL_ID[String(reason)] ?? 'Nhập đủ 12 chữ số của số định danh cá nhân.';
    case 'personal-id-unusual':
      return 'Xem lại số định danh: chữ số thứ tư hiếm gặp. Nếu đúng, bạn cứ tiếp tục.';
    case 'personal-id-birth-year':
      return 'Xem lại số định danh và ngày sinh: năm sinh trong hai câu không giống nhau. Nếu đúng, bạn cứ tiếp tục.';
    case 'personal-id-sex':
      return 'Xem lại số định danh và giới tính: hai câu không khớp nhau. Nếu đúng, bạn cứ tiếp tục.';
    case 'tax-code-invalid':
      return 'Kiểm tra lại mã số thuế. Mã có 10 chữ số, 13 chữ số nếu là chi nhánh, hoặc 12 chữ số nếu là cá nhân.';
    case 'phone-invalid':
      return PHONE[String(reason)] ?? 'Nhập số điện thoại đầy đủ, ví dụ 0912 345 678.';
    case 'email-invalid':
      return 'Nhập địa chỉ thư điện tử đầy đủ, ví dụ ten@example.vn.';
    case 'too-few-items':
      return `Thêm cho đủ ít nhất ${min} mục.`;
    case 'too-many-items':
      return `Bớt lại còn nhiều nhất ${max} mục.`;
    case 'document-unknown':
      return 'Đính kèm lại tệp này vào đúng giấy tờ trong danh sách.';
    case 'file-unknown':
      return 'Tải lại tệp này. Tệp chưa đến được hệ thống hoặc đã hết hạn lưu.';
    case 'file-type':
      return `Chọn tệp loại ${fileTypes(params.accept)} thay cho “${params.file}”.`;
    case 'file-too-large':
      return `Chọn tệp không quá ${size(max)} thay cho “${params.file}”.`;
    case 'too-many-files':
      return `Bớt lại còn nhiều nhất ${max} tệp.`;
    case 'answer-not-asked':
      return 'Bỏ câu trả lời này: với những gì bạn đã khai, câu này không được hỏi.';
  }
}
