import * as z from 'zod';

/** Names the shape of a package. A later one reads earlier ones. */
export const FORMAT = 'motcua-archive/1';

const text = z.string();
const maybe = z.string().nullable();

/** `data/dossier.json`: who, what, where and when. Further properties are kept and not looked at. */
export const ArchivedDossier = z.object({
  format: z.literal(FORMAT),
  id: text,
  code: text,
  centre: text,
  procedure: z.object({ code: text, name: text, version: z.number() }),
  form: z.object({ version: z.number() }),
  applicant: z.object({
    name: text,
    personalId: text.optional(),
    phone: text.optional(),
    email: text.optional(),
    address: text.optional(),
  }),
  representative: z.unknown(),
  result: z.unknown(),
  channel: text,
  locale: text,
  agency: maybe,
  receivingOffice: maybe,
  competentOffice: maybe,
  status: z.object({ code: z.number(), name: text }),
  submittedAt: text,
  receivedAt: maybe,
  competentReceivedAt: maybe,
  dueAt: maybe,
  finishedAt: maybe,
  closedAt: text,
  retention: z.object({ class: text, until: text.optional(), source: text.optional() }),
});
export type ArchivedDossier = z.infer<typeof ArchivedDossier>;

/** `data/files.json`: what was attached, and where it stands in the package. */
export const ArchivedFile = z.object({
  id: text,
  /** Of the paper it came for; `null` for a result that the centre handed out. */
  documentId: maybe,
  paper: text,
  step: z.number(),
  name: text,
  type: text,
  bytes: z.number(),
  path: text,
});
export type ArchivedFile = z.infer<typeof ArchivedFile>;

/** A step of `data/statuses.json`, as far as the reading view shows it. */
export const ArchivedStep = z.object({
  sequence: z.number(),
  status: z.number(),
  statusName: text.optional(),
  move: text,
  at: text,
  actorName: maybe,
  unit: maybe,
  reason: maybe,
  /** Absent in packages from before a step could have one. */
  citizenNote: maybe.optional(),
});
export type ArchivedStep = z.infer<typeof ArchivedStep>;

/** A request for supplement of `data/supplements.json`, as far as the reading view shows it. */
export const ArchivedSupplement = z.object({
  items: z.array(z.object({ what: text, reason: text })),
  guidance: maybe,
  exception: maybe,
  answeredAt: maybe,
  answerNote: maybe,
  /** Absent in packages from before papers were taken in at a counter; null where the answer came online. */
  notBrought: z
    .array(z.object({ what: text, reason: text }))
    .nullable()
    .optional(),
  /** What came before the rest, by its place in the items; absent in packages from before a part was taken in. */
  taken: z
    .array(z.object({ item: z.number(), at: text }))
    .nullable()
    .optional(),
});
export type ArchivedSupplement = z.infer<typeof ArchivedSupplement>;

/** `data/README.txt`: says to a person without this program what is here. */
export function guide(code: string): string {
  return `Hồ sơ ${code}
Gói lưu trữ theo BagIt 1.0 (RFC 8493), nội dung ${FORMAT}.

Mọi tệp .json là văn bản UTF-8, mở được bằng trình soạn thảo bất kỳ.
  dossier.json        ai nộp, thủ tục gì, nơi nhận, các mốc thời gian, thời hạn lưu
  procedure.json      thủ tục đúng như lúc nhận hồ sơ
  form.json           biểu mẫu đúng như lúc nhận hồ sơ (câu hỏi của answers.json)
  answers.json        nội dung đã khai
  statuses.json       từng bước giải quyết: khi nào, ai, lý do
  supplements.json    yêu cầu bổ sung và trả lời
  files.json, files/  giấy tờ đính kèm và kết quả: files.json ghi tên và loại của từng tệp
  counter-papers.json giấy tờ nhận tại quầy
  payments.json       khoản phải nộp, đã nộp, hoàn trả
  notices.json        thông báo đã gửi
  papers/             phiếu, giấy hẹn đã phát hành (PDF để đọc, JSON có chữ ký để kiểm tra)
  keys.json           khóa công khai để kiểm tra chữ ký của các phiếu
  rating.json         đánh giá, nếu có
  audit.json          nhật ký truy cập và thay đổi; mỗi mục mang mã băm của mục trước
Kiểm tra gói: sha256sum -c manifest-sha256.txt && sha256sum -c tagmanifest-sha256.txt

Dossier ${code}
An archival package by BagIt 1.0 (RFC 8493) with ${FORMAT} in it. All .json files are UTF-8 text.
  dossier.json        who applied, for what, where it was received, when, how long it must be kept
  procedure.json      the procedure as it was when the dossier came
  form.json           the form as it was then (the questions to answers.json)
  answers.json        what was declared
  statuses.json       each step: when, by whom, why
  supplements.json    requests for supplement and the answers
  files.json, files/  attachments and results; files.json gives the name and type of each
  counter-papers.json papers taken in at a counter
  payments.json       what was to be paid, was paid and given back
  notices.json        notices that were sent
  papers/             receipts and notices that were issued (PDF to read, JSON with a signature to check)
  keys.json           public keys for those signatures
  rating.json         the rating, if there is one
  audit.json          who read and changed what; each entry carries the hash of the one before
To check it: sha256sum -c manifest-sha256.txt && sha256sum -c tagmanifest-sha256.txt
`;
}
