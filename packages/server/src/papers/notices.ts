import type { PaperContent, PaperFact } from '@motcua/contract';
import { formatVnd, hanoiDay } from '@motcua/rules';
import { applicantFacts, fact, facts, moment, signature, strong, text } from './content.js';
import { lookUp, titleOf, unitOf } from './receipt.js';
import type { PaperSubject } from './subject.js';

/** Form 02: all that is missing, each with its reason, asked for at once (Decree 309/2026, art. 8(1)). */
export function supplementNotice(subject: PaperSubject): PaperContent {
  const asked = subject.supplements.find(({ sequence }) => sequence === subject.step.sequence);
  const again = subject.supplements.length > 1;
  return {
    ...heading(subject, '02'),
    blocks: [
      ...facts([addressee(subject)]),
      ...text(
        again
          ? `Hồ sơ còn những nội dung sau cần bổ sung, hoàn thiện. Đây là lần yêu cầu thứ ${subject.supplements.length}, là trường hợp ngoại lệ.`
          : 'Để hồ sơ đầy đủ, đúng quy định, đề nghị ông/bà bổ sung, hoàn thiện những nội dung sau trong một lần:',
      ),
      {
        type: 'table',
        columns: [
          { label: 'STT', width: 1.2, align: 'center' },
          { label: 'Giấy tờ, nội dung cần bổ sung', width: 6 },
          { label: 'Lý do', width: 7 },
        ],
        rows: (asked?.items ?? []).map(({ what, reason }, index) => [
          String(index + 1),
          what.normalize('NFC'),
          reason.normalize('NFC'),
        ]),
      },
      ...facts([
        fact('Lý do yêu cầu thêm lần nữa', subject.step.exception),
        fact('Hướng dẫn', asked?.guidance),
        fact('Thời gian yêu cầu', moment(subject.step.at)),
        ...contact(subject),
      ]),
      ...text(
        'Thời hạn giải quyết tạm dừng từ lúc yêu cầu đến khi ông/bà gửi bổ sung, rồi tính tiếp.',
        'note',
      ),
      ...text(lookUp(subject), 'note'),
    ],
    signatures: officer(subject, 'Người yêu cầu bổ sung'),
  };
}

/** Form 03: it is not received, and why. */
export function refusalNotice(subject: PaperSubject): PaperContent {
  return {
    ...heading(subject, '03'),
    blocks: [
      ...facts([addressee(subject)]),
      ...text('Hồ sơ không được tiếp nhận để giải quyết, với lý do sau:'),
      ...text(subject.step.reason, 'strong'),
      ...facts([fact('Thời gian từ chối', moment(subject.step.at)), ...contact(subject)]),
      ...text(
        'Khi đã khắc phục lý do trên, ông/bà có thể nộp lại. Ông/bà có quyền phản ánh, kiến nghị, khiếu nại nếu không đồng ý.',
        'note',
      ),
    ],
    signatures: officer(subject, 'Người từ chối tiếp nhận'),
  };
}

/** Form 04: the apology, why it takes longer, and the new date. */
export function extensionNotice(subject: PaperSubject): PaperContent {
  const { step, steps } = subject;
  const before =
    step.previousDueAt ?? steps.findLast(({ sequence }) => sequence < step.sequence)?.dueAt;
  const promised = before ? moment(before) : undefined;
  return {
    ...heading(subject, '04'),
    blocks: [
      ...facts([
        addressee(subject),
        fact('Nơi tiếp nhận', subject.dossier.officeName ?? subject.issuer),
        fact('Đã hẹn trả kết quả', promised),
      ]),
      ...text(
        step.apology ?? `${subject.issuer} xin lỗi ông/bà vì không trả được kết quả như đã hẹn.`,
      ),
      ...text('Lý do:'),
      ...text(step.reason, 'strong'),
      ...facts([strong(fact('Hẹn lại ngày trả kết quả', step.dueAt && moment(step.dueAt)))]),
      ...text('Ngày trả kết quả chỉ được hẹn lại một lần.', 'note'),
      ...text(lookUp(subject), 'note'),
    ],
    signatures: officer(subject, 'Người lập văn bản'),
  };
}

/** Form 05: processing stops, at the wish of the citizen or by the agency. */
export function stopNotice(subject: PaperSubject): PaperContent {
  const { step } = subject;
  const withdrawn = step.move === 'withdraw';
  return {
    ...heading(subject, '05'),
    blocks: [
      ...facts([addressee(subject)]),
      ...text(
        withdrawn
          ? 'Hồ sơ dừng giải quyết theo đề nghị rút hồ sơ của người nộp.'
          : 'Hồ sơ tạm dừng giải quyết, với lý do sau:',
      ),
      ...text(step.reason, 'strong'),
      ...facts([fact('Thời gian dừng', moment(step.at)), ...(withdrawn ? [] : contact(subject))]),
      ...text(lookUp(subject), 'note'),
    ],
    signatures: officer(subject, 'Người lập thông báo'),
  };
}

/** What is to be paid, as a remark of a hand-over; nothing when nothing is. */
export function amountOf(amountVnd: number | null): string | undefined {
  return amountVnd === null ? undefined : `Số tiền cần nộp: ${formatVnd(amountVnd)}`;
}

function heading(
  subject: PaperSubject,
  kind: PaperContent['kind'],
): Pick<PaperContent, 'kind' | 'title' | 'issuer' | 'unit' | 'code' | 'day'> {
  return {
    kind,
    title: titleOf(kind),
    issuer: subject.issuer,
    ...unitOf(subject),
    code: subject.dossier.code,
    day: hanoiDay(subject.step.at.getTime()),
  };
}

function addressee({ applicant, dossier }: PaperSubject): readonly PaperFact[] {
  return [
    ...applicantFacts(applicant, 'Kính gửi ông/bà'),
    ...fact('Nội dung yêu cầu giải quyết', dossier.procedureName),
    ...fact('Mã thủ tục', dossier.procedureCode),
  ];
}

/** Who answers questions. */
function contact({ step, dossier }: PaperSubject): readonly (readonly PaperFact[])[] {
  return [
    fact('Đơn vị liên hệ', step.actorUnit ?? dossier.officeName),
    fact('Người liên hệ', step.actorName, 'officer'),
  ];
}

function officer({ step }: PaperSubject, role: string): PaperContent['signatures'] {
  return step.actorName === null ? [] : [signature(role, step.actorName, 'officer')];
}
