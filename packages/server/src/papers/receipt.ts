import type { PaperBlock, PaperContent, PaperFact } from '@motcua/contract';
import { durationIn, hanoiDay, procedureWording, statutoryPaper } from '@motcua/rules';
import { appointment } from '../dossiers/appointment.js';
import { applicantFacts, fact, facts, moment, signature, strong, text } from './content.js';
import type { PaperSubject } from './subject.js';

/** Where a blank is to be filled in by hand. */
const BLANK = '……';

/**
 * Form 01, the receipt with the appointment. Fields by the filled-in templates of Decision 3621/QĐ-BYT (24/11/2025), which
 * follow Circular 03/2025/TT-VPCP.
 */
export function receipt(subject: PaperSubject): PaperContent {
  const { dossier, applicant, step } = subject;
  const online = dossier.channel === 'online';
  return {
    kind: '01',
    title: titleOf('01'),
    issuer: subject.issuer,
    ...unitOf(subject),
    code: dossier.code,
    day: hanoiDay(step.at.getTime()),
    blocks: [
      ...facts(requestOf(subject), 'Tiếp nhận hồ sơ của'),
      ...papersBlock(subject, online),
      ...facts(
        [
          fact('Số lượng hồ sơ', setsOf(dossier)),
          fact('Thời hạn giải quyết', publishedLimit(subject)),
          fact('Thời gian nhận hồ sơ', moment(step.receivedAt ?? step.at)),
          promise(subject),
          collection(subject),
        ],
        'Thời gian và nơi trả kết quả',
      ),
      ...text(basisOf(subject), 'note'),
      ...text(lookUp(subject), 'note'),
    ],
    signatures: [
      signature('Người nộp hồ sơ', applicant.name, 'name'),
      signature('Người tiếp nhận hồ sơ', step.actorName, 'officer'),
    ],
  };
}

/**
 * What the portal says by itself when a dossier arrives online, with the time. No form of the circular: the receipt follows
 * when an officer has received the dossier.
 */
export function acknowledgement(subject: PaperSubject): PaperContent {
  const { dossier, step } = subject;
  return {
    kind: 'acknowledgement',
    title: titleOf('acknowledgement'),
    issuer: subject.issuer,
    ...unitOf(subject),
    code: dossier.code,
    day: hanoiDay(step.at.getTime()),
    blocks: [
      ...facts(requestOf(subject), 'Hệ thống đã nhận hồ sơ của'),
      ...papersBlock(subject, true),
      ...facts([
        fact('Thời gian nộp', moment(step.at)),
        fact('Thời hạn giải quyết', publishedLimit(subject)),
        fact(
          'Dự kiến trả kết quả',
          step.dueAt && `${moment(step.dueAt)}, nếu hồ sơ được tiếp nhận ngay`,
        ),
        collection(subject),
      ]),
      ...text(
        'Đây là xác nhận tự động. Cán bộ sẽ kiểm tra hồ sơ; khi hồ sơ được tiếp nhận, ông/bà nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Thời hạn giải quyết tính từ khi hồ sơ được tiếp nhận đầy đủ.',
        'strong',
      ),
      ...text(lookUp(subject), 'note'),
    ],
    signatures: [],
  };
}

/** The official name of a form, as headings write it. */
export function titleOf(kind: string): string {
  return statutoryPaper(kind)?.name.vi ?? '';
}

/** The unit in the heading: that of who acted, else the receiving office. */
export function unitOf({ dossier, step }: PaperSubject): { readonly unit?: string } {
  const unit = dossier.officeName ?? step.actorUnit;
  return unit === null ? {} : { unit };
}

/** How to look the dossier up; without its code, which stands above. */
export function lookUp({ url }: PaperSubject): string {
  return `Tra cứu tình trạng hồ sơ bằng mã hồ sơ tại ${url}/ho-so, hoặc hỏi tại bất kỳ nơi tiếp nhận nào.`;
}

function setsOf({ channel, sets }: PaperSubject['dossier']): string {
  if (channel === 'online') return '01 bộ (hồ sơ điện tử)';
  return `${sets === null ? BLANK : String(sets).padStart(2, '0')} bộ`;
}

/**
 * The papers that came. Where an officer did not write down what was handed in, originals and copies are counted by hand:
 * the service knows its scans alone.
 */
function papersBlock(subject: PaperSubject, online: boolean): readonly PaperBlock[] {
  const { papers, handedIn } = subject;
  if (handedIn.length > 0) return handedInBlock(subject);
  if (papers.length === 0) {
    return online ? text('Hồ sơ không kèm tệp giấy tờ.') : [];
  }
  const number = { label: 'STT', width: 1, align: 'center' } as const;
  const name = { label: 'Tên giấy tờ', width: online ? 9 : 7, align: 'start' } as const;
  const count = (label: string) => ({ label, width: 2, align: 'center' }) as const;
  const counted = online
    ? [count('Bản điện tử (tệp)')]
    : [count('Bản chính'), count('Bản sao chứng thực'), count('Bản sao'), count('Bản số hóa')];
  return [
    {
      type: 'table',
      title: 'Thành phần hồ sơ',
      columns: [number, name, ...counted],
      rows: papers.map((paper, index) => [
        String(index + 1),
        paper.name.normalize('NFC'),
        ...(online ? [] : ['', '', '']),
        String(paper.files),
      ]),
    },
  ];
}

/** What was handed in at a counter: a line for each paper, with how often as what. */
function handedInBlock({ handedIn, papers }: PaperSubject): readonly PaperBlock[] {
  const count = (label: string) => ({ label, width: 2, align: 'center' }) as const;
  // What was attached online stands there, too, when papers were brought to a counter later.
  const lines = new Map([...handedIn, ...papers].map(({ documentId, name }) => [documentId, name]));
  const amount = (documentId: string, kind: string): string => {
    const all = handedIn.filter((one) => one.documentId === documentId && one.kind === kind);
    const sum = all.reduce((total, { quantity }) => total + quantity, 0);
    return sum === 0 ? '' : String(sum);
  };
  const scans = new Map(papers.map(({ documentId, files }) => [documentId, files]));
  return [
    {
      type: 'table',
      title: 'Thành phần hồ sơ',
      columns: [
        { label: 'STT', width: 1, align: 'center' },
        { label: 'Tên giấy tờ', width: 7, align: 'start' },
        count('Bản chính'),
        count('Bản sao chứng thực'),
        count('Bản sao'),
        count('Bản số hóa'),
      ],
      rows: [...lines].map(([documentId, name], index) => [
        String(index + 1),
        name.normalize('NFC'),
        amount(documentId, 'original'),
        amount(documentId, 'certified-copy'),
        amount(documentId, 'copy'),
        scans.has(documentId) ? String(scans.get(documentId)) : amount(documentId, 'electronic'),
      ]),
    },
  ];
}

/** As published; a number that was published without a unit in the words of the law it comes from. */
export function publishedLimit({
  dossier,
  procedure,
}: {
  readonly dossier: Pick<PaperSubject['dossier'], 'channel'>;
  readonly procedure: Pick<PaperSubject['procedure'], 'methods' | 'timeLimit'>;
}): string {
  const method = procedure.methods.find(({ channel }) => channel === dossier.channel);
  const limit = method?.timeLimit ?? procedure.timeLimit;
  const isBare = /^[\d\s.,]*$/.test(limit?.text ?? '');
  return (isBare ? durationIn(procedureWording, limit) : limit?.text) ?? 'Chưa công bố';
}

function promise(subject: PaperSubject): readonly PaperFact[] {
  const { dueAt, provisional } = subject.step;
  if (dueAt === null) {
    const value = 'Chưa xác định được ngày: thời hạn chưa công bố hoặc chưa bắt đầu tính';
    return strong(fact('Thời gian trả kết quả', value));
  }
  const why = awaitsAuthority(subject)
    ? ', dự kiến: thời hạn tính từ khi nơi có thẩm quyền nhận được hồ sơ'
    : provisional
      ? ', dự kiến: lịch nghỉ lễ của những ngày đó chưa công bố'
      : '';
  return strong(fact('Thời gian trả kết quả', `${moment(dueAt)}${why}`));
}

/** Another counter took the dossier, and at this step the competent authority did not have it yet. */
function awaitsAuthority({ dossier, step }: PaperSubject): boolean {
  const { competentOfficeId, competentReceivedAt } = dossier;
  return competentOfficeId !== null && !(competentReceivedAt && competentReceivedAt <= step.at);
}

function basisOf(subject: PaperSubject): string | undefined {
  const { dossier, procedure, step } = subject;
  const { dueAt, provisional, receivedAt } = step;
  return appointment({
    ...dossier,
    procedure,
    dueAt,
    provisional,
    receivedAt,
    competentReceivedAt: awaitsAuthority(subject) ? null : dossier.competentReceivedAt,
    extended: false,
  })?.basis.vi;
}

/** Where and how the result is collected, as the citizen wished it. */
function collection({ result, resultOffice, dossier }: PaperSubject): readonly PaperFact[] {
  const label = 'Nhận kết quả';
  switch (result?.method) {
    case undefined:
      return fact(label, dossier.officeName ? `Tại ${dossier.officeName}` : BLANK);
    case 'counter':
      return fact(label, `Tại ${resultOffice ?? dossier.officeName ?? 'nơi nộp hồ sơ'}`);
    case 'electronic':
      return fact(label, 'Bản điện tử');
    case 'post':
      return [
        ...fact(label, 'Qua dịch vụ bưu chính công ích'),
        ...fact('Địa chỉ nhận', result.address, 'address'),
      ];
    default:
      return fact(label, result?.method);
  }
}

/** Who asks for what, and who decides. */
function requestOf({ dossier, applicant, representative }: PaperSubject) {
  return [
    applicantFacts(applicant, 'Người nộp hồ sơ'),
    fact('Người được ủy quyền', representative?.name, 'name'),
    fact('Căn cứ ủy quyền', representative?.basis),
    fact('Nội dung yêu cầu giải quyết', dossier.procedureName),
    fact('Mã thủ tục', dossier.procedureCode),
    fact('Cơ quan giải quyết', dossier.competentOfficeName ?? dossier.agency),
  ];
}
