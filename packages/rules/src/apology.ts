import { formatInstant, type Instant } from './dates.js';

/**
 * The apology for an appointment that is put off, in the words of form 04 of Circular 03/2025 (Phiếu xin lỗi và đề nghị
 * gia hạn): for an officer who writes none of their own. The reason stands beside it.
 */
export function apologyFor(before: Instant, after: Instant): string {
  return `Chúng tôi xin lỗi vì chưa trả kết quả đúng hẹn lúc ${formatInstant(before)}. Xin hẹn trả kết quả lúc ${formatInstant(after)}.`;
}
