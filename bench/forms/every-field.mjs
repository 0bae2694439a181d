// A form of Motcua with every type of field, each required where it can be, so that an empty submit shows every error.
const vi = (text) => ({ vi: text });
const choices = (count) =>
  Array.from({ length: count }, (_, at) => ({ value: `c${at}`, label: vi(`Lựa chọn ${at + 1}`) }));
const ask = (type, label, more = {}) => ({
  id: type.replace('-', ''),
  type,
  label: vi(label),
  required: true,
  ...more,
});

/** A definition of `@motcua/forms`. */
export const everyField = {
  id: 'every-field',
  version: 1,
  title: vi('Mọi loại câu hỏi'),
  locales: ['vi'],
  applicant: { name: 'text' },
  rules: [
    {
      id: 'together',
      test: { answered: { var: 'multiline' } },
      message: vi('Hãy trình bày thêm.'),
      fields: ['multiline'],
      severity: 'warning',
    },
  ],
  pages: [
    {
      id: 'page',
      title: vi('Người khai'),
      description: vi('Ghi như trên giấy tờ.'),
      fields: [
        { id: 'heading', type: 'heading', label: vi('Thông tin') },
        { id: 'note', type: 'note', label: vi('Lưu ý'), text: vi('Đọc kỹ trước khi khai.') },
        ask('text', 'Họ, chữ đệm, tên', { help: vi('Chữ in hoa có dấu.'), autocomplete: 'name' }),
        ask('multiline', 'Trình bày', { required: false }),
        ask('number', 'Diện tích', { unit: vi('m²') }),
        ask('money', 'Thu nhập tháng'),
        ask('date', 'Ngày sinh'),
        ask('choice', 'Quan hệ', { choices: choices(3) }),
        { ...ask('choice', 'Vùng', { choices: choices(9) }), id: 'list' },
        ask('choices', 'Cần hỗ trợ gì?', { choices: choices(3) }),
        ask('yes-no', 'Đã kết hôn?'),
        ask('personal-id', 'Số định danh cá nhân'),
        ask('tax-code', 'Mã số thuế'),
        ask('phone', 'Số điện thoại'),
        ask('email', 'Thư điện tử'),
        ask('address', 'Nơi cư trú'),
        ask('file', 'Ảnh chân dung', { accept: ['image/jpeg'] }),
        ask('documents', 'Giấy tờ', { required: false }),
        ask('group', 'Con', { min: 1, fields: [{ ...ask('text', 'Tên con'), id: 'childName' }] }),
        ask('consent', 'Cam đoan', { text: vi('Tôi cam đoan lời khai là đúng.') }),
      ],
    },
  ],
};
