import type { PaperContent } from '@motcua/contract';
import { hanoiDay, statusOf } from '@motcua/rules';
import type { StatusRow } from '../dossiers/tables.js';
import { answers } from '../dossiers/views.js';
import { applicantFacts, fact, facts, moment } from './content.js';
import { amountOf } from './notices.js';
import { titleOf, unitOf } from './receipt.js';
import type { PaperSubject } from './subject.js';

const CITIZEN = 'Người nộp hồ sơ';

/**
 * Form 06: the chain of hand-overs from unit to unit, with when, the result against the promise, and remarks. Result is
 * said of the whole dossier: no time limits of single units are known.
 */
export function controlSheet(subject: PaperSubject): PaperContent {
  const { dossier, applicant, step } = subject;
  return {
    kind: '06',
    title: titleOf('06'),
    issuer: subject.issuer,
    ...unitOf(subject),
    code: dossier.code,
    day: hanoiDay(step.at.getTime()),
    blocks: [
      ...facts([
        applicantFacts({ name: applicant.name }, CITIZEN),
        fact('Nội dung yêu cầu giải quyết', dossier.procedureName),
        fact('Cơ quan giải quyết', dossier.competentOfficeName ?? dossier.agency),
        fact('Tiếp nhận', step.receivedAt && moment(step.receivedAt)),
        fact('Hẹn trả kết quả', step.dueAt && moment(step.dueAt)),
      ]),
      {
        type: 'table',
        columns: [
          { label: 'STT', width: 1.6, align: 'center' },
          { label: 'Đơn vị, người giao', width: 5 },
          { label: 'Đơn vị, người nhận', width: 5 },
          { label: 'Thời gian giao, nhận', width: 4 },
          { label: 'Kết quả', width: 3, align: 'center' },
          { label: 'Ghi chú', width: 5 },
        ],
        rows: handOvers(subject),
      },
    ],
    signatures: [],
  };
}

function handOvers({ steps, issuer }: PaperSubject): string[][] {
  return steps.map((step, index) => {
    const before = steps[index - 1];
    // Who writes down at a counter what a citizen brings is the one who takes it.
    const isCitizens = step.actorId === null || answers(step.move);
    const giver = isCitizens ? CITIZEN : holderOf(step, before, issuer);
    return [
      String(index + 1),
      giver,
      receiverOf(step, before, issuer),
      moment(step.at),
      resultOf(step),
      [noteOf(step), statusOf(step.status)?.name, amountOf(step.amountVnd), step.reason]
        .filter(Boolean)
        .join('. ')
        .normalize('NFC'),
    ];
  });
}

/** What the status does not say. */
function noteOf({ move }: StatusRow): string | undefined {
  return move === 'supplement-part' ? 'Đã bổ sung một phần' : undefined;
}

function holderOf(step: StatusRow, before: StatusRow | undefined, issuer: string): string {
  const unit = step.actorUnit ?? before?.unit ?? issuer;
  return step.actorName === null ? unit : `${unit}: ${step.actorName}`;
}

/** Who has the dossier after a step. */
function receiverOf(step: StatusRow, before: StatusRow | undefined, issuer: string): string {
  const isHanded = statusOf(step.status)?.turn === 'citizen' && !answers(step.move);
  if (isHanded || step.status === 10) return CITIZEN;
  return step.unit ?? before?.unit ?? issuer;
}

/** Against the promise, once there is a result: before its day, on its day, or after the promised time. */
function resultOf({ status, at, dueAt }: StatusRow): string {
  if (status !== 9 || dueAt === null) return '';
  if (at.getTime() > dueAt.getTime()) return 'Quá hạn';
  return hanoiDay(at.getTime()) < hanoiDay(dueAt.getTime()) ? 'Trước hạn' : 'Đúng hạn';
}
