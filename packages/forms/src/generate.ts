import type { DocumentFact, Field, FormDefinition } from './definition.js';

/** What is needed of a procedure to make a form for it. */
export interface ProcedureFacts {
  readonly code: string;
  readonly name: string;
  readonly documents: readonly DocumentFact[];
}

const papers: Field = {
  id: 'documents',
  type: 'documents',
  label: { vi: 'Giấy tờ của thủ tục', en: 'Papers of the procedure' },
};

/** For procedures that list no papers, most often because their details are not published. */
const otherPapers: Field = {
  id: 'otherPapers',
  type: 'file',
  label: { vi: 'Giấy tờ kèm theo', en: 'Papers' },
  help: {
    vi: 'Thủ tục này không nêu danh mục giấy tờ. Nếu có giấy tờ giúp cơ quan giải quyết, hãy đính kèm.',
    en: 'No papers are listed for this procedure. Attach what helps the office, if you have it.',
  },
  maxFiles: 10,
};

/**
 * A form for a procedure that has none of its own, so that every procedure can be filed: who applies, what is asked
 * for, the procedure's papers, the declaration. No paper is required: the published lists never say which one is.
 */
export function formFromDocuments({ code, name, documents }: ProcedureFacts): FormDefinition {
  return {
    id: `generated-${code}`,
    version: 1,
    procedure: code,
    title: { vi: name, en: `${name} (${code})` },
    locales: ['vi', 'en'],
    applicant: {
      name: 'applicantName',
      personalId: 'applicantPersonalId',
      phone: 'applicantPhone',
      email: 'applicantEmail',
      address: 'applicantAddress',
    },
    pages: [
      {
        id: 'applicant',
        title: { vi: 'Người nộp hồ sơ', en: 'Who applies' },
        fields: [
          {
            id: 'applicantName',
            type: 'text',
            label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
            help: { vi: 'Ghi như trên giấy tờ tùy thân.', en: 'As on your identity paper.' },
            required: true,
            maxLength: 120,
            prefill: 'name',
            autocomplete: 'name',
          },
          {
            id: 'applicantPersonalId',
            type: 'personal-id',
            label: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
            help: {
              vi: '12 chữ số trên thẻ căn cước. Để trống nếu bạn không có.',
              en: '12 digits on the identity card. Leave empty if you have none.',
            },
            matches: { birthDate: 'applicantBirthDate' },
            prefill: 'personalId',
          },
          {
            id: 'applicantBirthDate',
            type: 'date',
            label: { vi: 'Ngày sinh', en: 'Date of birth' },
            min: '1900-01-01',
            max: 'today',
            prefill: 'birthDate',
            autocomplete: 'bday',
          },
          {
            id: 'applicantPhone',
            type: 'phone',
            label: { vi: 'Số điện thoại', en: 'Phone number' },
            help: {
              vi: 'Để cơ quan báo kết quả hoặc hỏi thêm.',
              en: 'So that the office can reach you.',
            },
            required: true,
            prefill: 'phone',
            autocomplete: 'tel',
          },
          {
            id: 'applicantEmail',
            type: 'email',
            label: { vi: 'Thư điện tử', en: 'E-mail' },
            prefill: 'email',
            autocomplete: 'email',
          },
          {
            id: 'applicantAddress',
            type: 'address',
            label: { vi: 'Nơi ở hiện nay', en: 'Where you live' },
            required: true,
            prefill: 'address',
          },
        ],
      },
      {
        id: 'request',
        title: { vi: 'Nội dung đề nghị', en: 'Your request' },
        fields: [
          {
            id: 'requestDetails',
            type: 'multiline',
            label: { vi: 'Bạn đề nghị giải quyết việc gì?', en: 'What do you ask for?' },
            help: {
              vi: 'Nêu rõ trường hợp của bạn và những điều cơ quan cần biết.',
              en: 'Describe your case and what the office needs to know.',
            },
            required: true,
            maxLength: 3000,
          },
        ],
      },
      {
        id: 'papers',
        title: { vi: 'Giấy tờ', en: 'Papers' },
        description: {
          vi: 'Đính kèm những giấy tờ đúng với trường hợp của bạn. Mỗi trường hợp cần giấy tờ khác nhau.',
          en: 'Attach the papers that fit your case. Different cases need different papers.',
        },
        fields: [documents.length > 0 ? papers : otherPapers],
      },
      {
        id: 'confirmation',
        title: { vi: 'Cam đoan', en: 'Declaration' },
        fields: [
          {
            id: 'dataNotice',
            type: 'note',
            label: { vi: 'Thông tin của bạn được dùng thế nào', en: 'How your data are used' },
            text: {
              vi: 'Cơ quan giải quyết dùng thông tin bạn khai để giải quyết hồ sơ này theo nhiệm vụ luật định. Bạn có quyền xem và đề nghị sửa thông tin của mình.',
              en: 'The competent office uses what you enter to handle this dossier as the law charges it to. You may see your data and ask for corrections.',
            },
          },
          {
            id: 'declaration',
            type: 'consent',
            label: { vi: 'Lời cam đoan', en: 'Declaration' },
            text: {
              vi: 'Tôi cam đoan những nội dung khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.',
              en: 'I declare that what I have entered is true and answer for it before the law.',
            },
            required: true,
          },
        ],
      },
    ],
  };
}
