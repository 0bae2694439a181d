import type { BilingualText } from './statuses.js';

/** A paper of a dossier: the number of its form, or `acknowledgement`, which is no form of the circular. */
export type PaperKind = '01' | '02' | '03' | '04' | '05' | '06' | '07' | 'acknowledgement';

/** What a paper is called, and the moves after which there is one. */
export interface StatutoryPaper {
  readonly kind: PaperKind;
  /** Official name where it is a form of the circular. */
  readonly name: BilingualText;
  /** Moves that it tells of. Absent for what tells of a whole dossier, or of many. */
  readonly moves?: readonly string[];
}

/**
 * The seven forms of Appendix I of Circular 03/2025/TT-VPCP, by number. Since Decree 309/2026 (art. 12) the Ministry of
 * Justice issues the forms, so names may change: they stand here alone. The acknowledgement is what the portal says by
 * itself when a dossier arrives online; it is not the receipt, which follows when an officer has received the dossier.
 */
export const statutoryPapers: readonly StatutoryPaper[] = [
  {
    kind: 'acknowledgement',
    name: {
      vi: 'Xác nhận đã nộp hồ sơ trực tuyến',
      en: 'Acknowledgement of a dossier filed online',
    },
  },
  {
    kind: '01',
    name: {
      vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      en: 'Receipt of the dossier and appointment for the result',
    },
    moves: ['accept'],
  },
  {
    kind: '02',
    name: {
      vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      en: 'Request to supplement and complete the dossier',
    },
    moves: ['request-supplement'],
  },
  {
    kind: '03',
    name: {
      vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
      en: 'Refusal to receive the dossier',
    },
    moves: ['refuse'],
  },
  {
    kind: '04',
    name: {
      vi: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
      en: 'Apology and request for an extension of time',
    },
    moves: ['extend'],
  },
  {
    kind: '05',
    name: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice that processing stops' },
    moves: ['suspend', 'withdraw'],
  },
  {
    kind: '06',
    name: {
      vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
      en: 'Control sheet of the processing of the dossier',
    },
  },
  { kind: '07', name: { vi: 'Sổ theo dõi hồ sơ', en: 'Register of dossiers' } },
];

/** A paper by its kind; `undefined` for one this version does not know. */
export function statutoryPaper(kind: string): StatutoryPaper | undefined {
  return statutoryPapers.find((paper) => paper.kind === kind);
}

/** A step of a dossier, as far as papers go by it. */
export interface PaperStep {
  readonly sequence: number;
  readonly move: string;
  /** Status after the step. */
  readonly status: number;
}

/** A paper that a dossier has, with the step it tells of. */
export interface PaperOfStep {
  readonly kind: PaperKind;
  readonly sequence: number;
}

/**
 * The papers of the steps of a dossier, in their order. What was filed at a counter is received with the filing; what was
 * filed online is acknowledged, and received later. The control sheet tells of the last step and all before.
 */
export function papersOf(steps: readonly PaperStep[]): readonly PaperOfStep[] {
  const papers = steps.flatMap(({ sequence, move, status }): PaperOfStep[] => {
    if (move === 'file') return [{ kind: status === 1 ? 'acknowledgement' : '01', sequence }];
    const paper = statutoryPapers.find(({ moves }) => moves?.includes(move));
    return paper ? [{ kind: paper.kind, sequence }] : [];
  });
  const last = steps.at(-1);
  return last ? [...papers, { kind: '06', sequence: last.sequence }] : papers;
}
