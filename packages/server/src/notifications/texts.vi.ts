import type { NoticeTexts } from './texts.js';

/** What notices say in Vietnamese. A line with a value that a dossier has not is left out. */
export const vi: NoticeTexts = {
  frame: {
    greeting: ['Kính gửi ông/bà {name},'],
    code: ['Mã hồ sơ: {code}'],
    procedure: ['Thủ tục: {procedure}'],
    link: ['Xem hồ sơ bằng mã hồ sơ tại: {link}'],
    help: ['Cần giúp đỡ, xin gọi {hotline}. Thư này được gửi tự động, xin đừng trả lời.'],
    stop: ['Không nhận thông báo về hồ sơ này nữa: {stop}'],
  },
  filed: {
    subject: ['Đã nhận hồ sơ nộp trực tuyến {code}'],
    text: [
      'Chúng tôi đã nhận hồ sơ ông/bà nộp trực tuyến lúc {at}.',
      'Cán bộ sẽ kiểm tra hồ sơ trong giờ làm việc và báo kết quả tiếp nhận. Chưa cần làm gì thêm.',
    ],
    sms: ['Hồ sơ {code} đã nộp lúc {at}, đang chờ tiếp nhận.'],
  },
  received: {
    subject: ['Đã tiếp nhận hồ sơ {code}'],
    text: ['Hồ sơ đã đủ và được tiếp nhận.', 'Hẹn trả kết quả: {due}.'],
    sms: ['Hồ sơ {code} đã được tiếp nhận.', 'Hẹn trả kết quả {due}.'],
  },
  'taken-over': {
    subject: ['Cơ quan giải quyết đã nhận hồ sơ {code}'],
    text: ['Hồ sơ đã đến {agency}, nơi giải quyết.', 'Hẹn trả kết quả: {due}.'],
    sms: ['Hồ sơ {code} đã đến cơ quan giải quyết.', 'Hẹn trả kết quả {due}.'],
  },
  'supplement-requested': {
    subject: ['Cần bổ sung giấy tờ cho hồ sơ {code}'],
    text: [
      'Hồ sơ còn thiếu hoặc cần sửa {count} nội dung.',
      '{items}',
      'Danh sách đầy đủ, lý do và cách bổ sung có tại trang xem hồ sơ. Thời gian chờ ông/bà bổ sung không tính vào thời hạn giải quyết.',
    ],
    sms: ['Hồ sơ {code} cần bổ sung {count} nội dung. Xem tại {link}'],
  },
  'supplement-received': {
    subject: ['Đã nhận giấy tờ bổ sung của hồ sơ {code}'],
    text: [
      'Chúng tôi đã nhận nội dung ông/bà bổ sung lúc {at}. Hồ sơ tiếp tục được giải quyết.',
      'Hẹn trả kết quả: {due}.',
    ],
    sms: ['Hồ sơ {code}: đã nhận giấy tờ bổ sung.', 'Hẹn trả kết quả {due}.'],
  },
  'supplement-part-received': {
    subject: ['Đã nhận một phần giấy tờ bổ sung của hồ sơ {code}'],
    text: [
      'Chúng tôi đã nhận một phần nội dung ông/bà bổ sung lúc {at}.',
      'Còn cần bổ sung {count} nội dung.',
      '{items}',
      'Danh sách đầy đủ và cách bổ sung có tại trang xem hồ sơ; ông/bà cũng có thể mang đến bất kỳ nơi tiếp nhận nào. Thời gian chờ không tính vào thời hạn giải quyết.',
    ],
    sms: ['Hồ sơ {code}: đã nhận một phần bổ sung, còn {count} nội dung. Xem tại {link}'],
  },
  'payment-requested': {
    subject: ['Cần nộp phí, lệ phí cho hồ sơ {code}'],
    text: [
      'Số tiền cần nộp: {amount}.',
      'Cách nộp có tại trang xem hồ sơ. Chúng tôi không bao giờ gửi số tài khoản hoặc mã QR chuyển tiền trong thư hay tin nhắn.',
    ],
    sms: ['Hồ sơ {code} cần nộp {amount}. Xem cách nộp tại {link}'],
  },
  'payment-settled': {
    subject: ['Hồ sơ {code} tiếp tục được giải quyết'],
    text: [
      'Khoản phải nộp của hồ sơ đã xong. Hồ sơ tiếp tục được giải quyết. Biên lai, nếu có, ở trang xem hồ sơ.',
      'Hẹn trả kết quả: {due}.',
    ],
    sms: ['Hồ sơ {code}: khoản phải nộp đã xong.', 'Hẹn trả kết quả {due}.'],
  },
  'payment-due': {
    subject: ['Hồ sơ {code} có khoản phải nộp'],
    text: [
      'Số tiền cần nộp: {amount}. Hồ sơ vẫn được giải quyết trong lúc chờ nộp.',
      'Nộp khi nào và cách nộp có tại trang xem hồ sơ. Chúng tôi không bao giờ gửi số tài khoản hoặc mã QR chuyển tiền trong thư hay tin nhắn.',
    ],
    sms: ['Hồ sơ {code} có khoản phải nộp {amount}. Xem cách nộp tại {link}'],
  },
  'payment-cancelled': {
    subject: ['Hồ sơ {code} bớt một khoản phải nộp'],
    text: [
      'Ông/bà không phải nộp {amount} nữa: khoản này đã được huỷ.',
      'Nếu ông/bà đã nộp, số tiền đó sẽ được hoàn lại.',
    ],
    sms: ['Hồ sơ {code}: không phải nộp {amount} nữa.'],
  },
  paid: {
    subject: ['Đã nhận khoản nộp của hồ sơ {code}'],
    text: ['Chúng tôi đã nhận {amount}. Biên lai có tại trang xem hồ sơ.'],
    sms: ['Hồ sơ {code}: đã nhận {amount}.'],
  },
  surplus: {
    subject: ['Hồ sơ {code} có khoản nộp thừa'],
    text: [
      'Chúng tôi nhận được {amount} cho một khoản đã nộp rồi hoặc không còn phải nộp. Số tiền này sẽ được hoàn lại; trung tâm sẽ liên hệ với ông/bà.',
      'Để hoàn tiền, chúng tôi không bao giờ hỏi mật khẩu, mã OTP hay yêu cầu chuyển tiền trước.',
    ],
    sms: ['Hồ sơ {code}: nộp thừa {amount}, sẽ được hoàn lại.'],
  },
  refunded: {
    subject: ['Hoàn tiền cho hồ sơ {code}'],
    text: ['{amount} đã được hoàn lại. Chi tiết có tại trang xem hồ sơ.'],
    sms: ['Hồ sơ {code}: {amount} đã được hoàn lại.'],
  },
  suspended: {
    subject: ['Hồ sơ {code} tạm dừng giải quyết'],
    text: ['Việc giải quyết hồ sơ tạm dừng. Lý do có tại trang xem hồ sơ.'],
    sms: ['Hồ sơ {code} tạm dừng giải quyết. Xem lý do tại {link}'],
  },
  discontinued: {
    subject: ['Hồ sơ {code} dừng giải quyết'],
    text: ['Hồ sơ đã dừng giải quyết. Lý do có tại trang xem hồ sơ.'],
    sms: ['Hồ sơ {code} đã dừng giải quyết. Xem lý do tại {link}'],
  },
  resumed: {
    subject: ['Hồ sơ {code} được giải quyết tiếp'],
    text: ['Hồ sơ được giải quyết tiếp.', 'Hẹn trả kết quả: {due}.'],
    sms: ['Hồ sơ {code} được giải quyết tiếp.', 'Hẹn trả kết quả {due}.'],
  },
  extended: {
    subject: ['Xin lỗi, hồ sơ {code} trả kết quả muộn hơn'],
    text: [
      'Chúng tôi xin lỗi vì không trả kết quả đúng hẹn lúc {previousDue}.',
      'Hẹn lại: {due}. Lý do có tại trang xem hồ sơ.',
    ],
    sms: ['Xin lỗi, hồ sơ {code} hẹn lại lúc {due}. Xem lý do tại {link}'],
  },
  'date-changed': {
    subject: ['Ngày hẹn của hồ sơ {code} được tính lại'],
    text: [
      'Lịch nghỉ đã được công bố, nên ngày hẹn tạm tính được tính lại.',
      'Hẹn trả kết quả: {due}.',
    ],
    sms: ['Hồ sơ {code}: ngày hẹn tính lại theo lịch nghỉ là {due}.'],
  },
  refused: {
    subject: ['Hồ sơ {code} không được tiếp nhận'],
    text: [
      'Hồ sơ không được tiếp nhận. Lý do và hướng dẫn có tại trang xem hồ sơ.',
      'Ông/bà có thể nộp lại khi đã khắc phục, hoặc hỏi tại bất kỳ nơi tiếp nhận nào.',
    ],
    sms: ['Hồ sơ {code} không được tiếp nhận. Xem lý do tại {link}'],
  },
  withdrawn: {
    subject: ['Hồ sơ {code} đã được rút'],
    text: ['Hồ sơ đã được rút theo yêu cầu lúc {at}. Nếu không phải ông/bà yêu cầu, xin gọi ngay.'],
    sms: ['Hồ sơ {code} đã được rút theo yêu cầu.'],
  },
  'result-ready': {
    subject: ['Hồ sơ {code} đã có kết quả'],
    text: ['Hồ sơ đã giải quyết xong.', '{where}'],
    sms: ['Hồ sơ {code} đã có kết quả.', '{where}'],
  },
  returned: {
    subject: ['Đã trả kết quả hồ sơ {code}'],
    text: ['Kết quả hồ sơ đã được trả lúc {at}. Nếu ông/bà chưa nhận được, xin gọi cho chúng tôi.'],
    sms: ['Hồ sơ {code}: đã trả kết quả lúc {at}.'],
  },
  'remind-supplement': {
    subject: ['Nhắc: hồ sơ {code} đang chờ ông/bà bổ sung'],
    text: ['Hồ sơ vẫn chờ ông/bà bổ sung {count} nội dung.', '{items}'],
    sms: ['Hồ sơ {code} vẫn chờ ông/bà bổ sung. Xem tại {link}'],
  },
  'remind-payment': {
    subject: ['Nhắc: hồ sơ {code} đang chờ nộp phí, lệ phí'],
    text: ['Hồ sơ vẫn chờ ông/bà nộp {amount}. Cách nộp có tại trang xem hồ sơ.'],
    sms: ['Hồ sơ {code} vẫn chờ nộp {amount}. Xem tại {link}'],
  },
  'remind-appointment': {
    subject: ['Sắp đến hẹn trả kết quả hồ sơ {code}'],
    text: [
      'Hẹn trả kết quả: {due}. Chúng tôi sẽ báo ngay khi có kết quả; chưa nhận được tin báo thì ông/bà chưa cần đến.',
    ],
    sms: ['Hồ sơ {code} hẹn trả kết quả {due}. Có kết quả chúng tôi sẽ báo.'],
  },
  rate: {
    subject: ['Xin ý kiến của ông/bà về hồ sơ {code}'],
    text: [
      'Ông/bà có hài lòng về việc giải quyết hồ sơ này không? Đánh giá mất một phút, tại trang xem hồ sơ, và không bắt buộc.',
      'Chúng tôi chỉ hỏi một lần.',
    ],
    sms: ['Xin mời đánh giá việc giải quyết hồ sơ {code} tại {link}'],
  },
};

/** Words that values are made of, in Vietnamese. */
export const phrasesVi = {
  counter: (office: string) => `Mời ông/bà nhận kết quả tại ${office}.`,
  anyCounter: 'Mời ông/bà đến nơi tiếp nhận để nhận kết quả.',
  post: 'Kết quả được gửi qua bưu chính theo yêu cầu của ông/bà.',
  electronic: 'Kết quả điện tử có tại trang xem hồ sơ.',
  others: (count: number) => `và ${count} nội dung khác`,
  expected: 'dự kiến',
  provisional: 'tạm tính',
};
