import type { Messages } from '../../foundation/locale.js';

const vi = {
  speak: 'Nói thay vì gõ',
  stop: 'Dừng nghe',
  notice:
    'Trình duyệt của bạn có thể gửi giọng nói đến hãng làm trình duyệt để chuyển thành chữ. Trang này không ghi âm và không lưu lời bạn nói. Đừng đọc số căn cước hay thông tin riêng.',
  begin: 'Đồng ý và nói',
  cancel: 'Thôi',
  listening: 'Đang nghe, mời bạn nói…',
  problems: {
    'not-allowed':
      'Trình duyệt chưa được phép dùng micro. Bạn có thể cho phép, hoặc gõ vào ô trên.',
    'no-speech': 'Chưa nghe thấy gì. Bạn hãy thử nói lại, hoặc gõ vào ô trên.',
    other: 'Chưa nghe được. Bạn hãy gõ vào ô trên.',
  },
};

const en: typeof vi = {
  speak: 'Speak instead of typing',
  stop: 'Stop listening',
  notice:
    'Your browser may send your voice to its maker to turn it into text. This page records nothing and keeps nothing of what you say. Do not read out identity numbers or private details.',
  begin: 'Agree and speak',
  cancel: 'Not now',
  listening: 'Listening, please speak…',
  problems: {
    'not-allowed':
      'The browser may not use the microphone. You can allow it, or type into the box above.',
    'no-speech': 'Nothing was heard. Try again, or type into the box above.',
    other: 'That did not work. Please type into the box above.',
  },
};

/** What is said about speaking. */
export const messages: Messages<typeof vi> = { vi, en };
