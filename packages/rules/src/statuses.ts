/** A text in both languages of the house. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}

/** What the processing clock does while a dossier has a status. */
export type DossierClock = 'not-started' | 'running' | 'paused' | 'stopped';

/** Who has to act next. */
export type DossierTurn = 'agency' | 'citizen' | 'none';

/** Where a status stands on the way of a dossier. `ended` is an end without a result. */
export type DossierStep = 'filed' | 'received' | 'processing' | 'ready' | 'returned' | 'ended';

/** The codes of the national exchange (`TrangThaiHoSo`). */
export type DossierStatusCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** What a dossier status means. */
export interface DossierStatus {
  readonly code: DossierStatusCode;
  /** The official name in the national exchange. */
  readonly name: string;
  /** What a citizen reads. */
  readonly label: BilingualText;
  /** Nothing can follow. */
  readonly terminal: boolean;
  readonly clock: DossierClock;
  readonly turn: DossierTurn;
  readonly step: DossierStep;
}

/** The steps of a dossier that goes well, in order, for a progress display. */
export const progressSteps = [
  'filed',
  'received',
  'processing',
  'ready',
  'returned',
] as const satisfies readonly DossierStep[];

/**
 * The ten statuses of the national exchange. Codes and names are what five independent systems exchange; clock, turn
 * and step are read from what those systems do.
 */
export const dossierStatuses: readonly DossierStatus[] = [
  {
    code: 1,
    name: 'Mới đăng ký',
    label: { vi: 'Đã nộp, chờ tiếp nhận', en: 'Filed, waiting to be received' },
    terminal: false,
    clock: 'not-started',
    turn: 'agency',
    step: 'filed',
  },
  {
    code: 2,
    name: 'Được tiếp nhận',
    label: { vi: 'Đã tiếp nhận', en: 'Received' },
    terminal: false,
    clock: 'running',
    turn: 'agency',
    step: 'received',
  },
  {
    code: 3,
    name: 'Không được tiếp nhận',
    label: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
    terminal: true,
    clock: 'stopped',
    turn: 'none',
    step: 'ended',
  },
  {
    code: 4,
    name: 'Đang xử lý',
    label: { vi: 'Đang giải quyết', en: 'Being processed' },
    terminal: false,
    clock: 'running',
    turn: 'agency',
    step: 'processing',
  },
  {
    code: 5,
    name: 'Yêu cầu bổ sung giấy tờ',
    label: { vi: 'Chờ bạn bổ sung giấy tờ', en: 'Waiting for you to add documents' },
    terminal: false,
    clock: 'paused',
    turn: 'citizen',
    step: 'processing',
  },
  {
    code: 6,
    name: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    label: { vi: 'Chờ bạn nộp phí, lệ phí', en: 'Waiting for your payment' },
    terminal: false,
    clock: 'paused',
    turn: 'citizen',
    step: 'processing',
  },
  {
    code: 7,
    name: 'Công dân yêu cầu rút hồ sơ',
    label: { vi: 'Đã rút theo yêu cầu của bạn', en: 'Withdrawn at your request' },
    terminal: true,
    clock: 'stopped',
    turn: 'none',
    step: 'ended',
  },
  {
    code: 8,
    name: 'Dừng xử lý',
    label: { vi: 'Tạm dừng giải quyết', en: 'Suspended' },
    terminal: false,
    clock: 'paused',
    turn: 'agency',
    step: 'processing',
  },
  {
    code: 9,
    name: 'Đã xử lý xong',
    label: { vi: 'Đã có kết quả, mời bạn nhận', en: 'Result ready to collect' },
    terminal: false,
    clock: 'stopped',
    turn: 'citizen',
    step: 'ready',
  },
  {
    code: 10,
    name: 'Đã trả kết quả',
    label: { vi: 'Đã trả kết quả', en: 'Result returned' },
    terminal: true,
    clock: 'stopped',
    turn: 'none',
    step: 'returned',
  },
];

/** How a system reads status 8. */
export interface StatusReading {
  /**
   * `true` reads 8 (Dừng xử lý) as an end, as the formulas of Decision 766/QĐ-TTg do. By default it is a pause that
   * can be resumed, as one-stop systems treat it.
   */
  readonly suspensionEnds?: boolean;
}

/**
 * What a status code means, or `undefined` for a code this version does not know: show the name the source gave, in a
 * neutral style.
 */
export function statusOf(code: number, reading: StatusReading = {}): DossierStatus | undefined {
  const status = dossierStatuses.find((candidate) => candidate.code === code);
  if (status?.code !== 8 || reading.suspensionEnds !== true) return status;
  return {
    ...status,
    label: { vi: 'Đã dừng giải quyết', en: 'Stopped' },
    terminal: true,
    clock: 'stopped',
    turn: 'none',
    step: 'ended',
  };
}
