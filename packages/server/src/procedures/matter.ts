// Official names are built alike: what is done ("đăng ký lại", "cấp đổi", "gia hạn"), the matter ("khai sinh", "giấy phép
// lao động"), then for whom and when ("cho …", "có yếu tố nước ngoài"). Words from the names of the national catalogue.

const DONE =
  /^(thủ tục|giải quyết|đăng ký|đăng kí|ghi vào sổ|cấp|lại|đổi|mới|lần đầu|gia hạn|điều chỉnh|sửa đổi|bổ sung|thay đổi|thu hồi|xoá|xóa|chấm dứt|tạm ngừng|tạm dừng|công nhận|xác nhận|thẩm định|phê duyệt|thông báo|khai báo|cấp phép|hoặc|và|việc|lưu động|[,/-])[\s,]+/;
const FURTHER =
  /\s(cho|đối với|tại|trong|ngoài|ở|kết hợp|thuộc|của|theo|trường hợp|khi|do|để|từ|bằng|có yếu tố|lưu động|lần đầu)\s.*$|\s*[(;,].*$/;

/** The matter of a procedure, from its official name: "khai sinh" of "Thủ tục đăng ký lại khai sinh". */
export function matterOf(name: string): string {
  let rest = plain(name);
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(DONE, '');
  }
  const matter = rest.replace(FURTHER, '').trim();
  // One syllable says too little to tell matters apart.
  return matter.includes(' ') ? matter : rest;
}

/** Whether a procedure is about a matter: 2 for the same, 1 where its name holds it, 0 for another. */
export function samenessOf(matter: string, name: string): number {
  if (matterOf(name) === matter) return 2;
  return ` ${plain(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${matter} `) ? 1 : 0;
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trim();
}
