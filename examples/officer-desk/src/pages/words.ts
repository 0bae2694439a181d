import type { MoveName } from '@motcua/contract';
import { dossierStatuses } from '@motcua/rules';

/** A part of what a move carries, as a field of its form. */
export type MovePart =
  | 'reason'
  | 'exception'
  | 'items'
  | 'amount'
  | 'unit'
  | 'authority'
  | 'dueAt'
  | 'apology'
  | 'results';

/** How a move is called and what its form asks for. */
export interface MoveWords {
  /** The act, as its form is headed. */
  readonly act: string;
  /** On the button. */
  readonly button: string;
  /** As the history tells it. */
  readonly done: string;
  readonly explained: string;
  /** What it must carry, and what it may. */
  readonly asks: readonly { readonly part: MovePart; readonly required: boolean }[];
  /** It goes on towards the result: shown first, in the strong colour. */
  readonly forwards: boolean;
  /** The letter that opens it. */
  readonly key: string;
  /** Reasons to begin with, in words that a citizen understands. */
  readonly templates?: readonly string[];
}

const reason = { part: 'reason', required: true } as const;

/** The moves in the order an officer meets them. */
export const moves: Readonly<Record<MoveName, MoveWords>> = {
  accept: {
    act: 'Tiếp nhận hồ sơ',
    button: 'Tiếp nhận hồ sơ',
    done: 'Tiếp nhận hồ sơ',
    explained:
      'Hồ sơ đầy đủ, hợp lệ. Thời hạn giải quyết bắt đầu tính; người dân nhận ngày hẹn trả.',
    asks: [{ part: 'authority', required: false }],
    forwards: true,
    key: 't',
  },
  'take-over': {
    act: 'Xác nhận nơi có thẩm quyền đã nhận',
    button: 'Xác nhận đã nhận',
    done: 'Nơi có thẩm quyền đã nhận hồ sơ',
    explained: 'Hồ sơ do nơi khác nhận thay. Thời hạn giải quyết bắt đầu tính từ lúc này.',
    asks: [],
    forwards: true,
    key: 'n',
  },
  forward: {
    act: 'Chuyển xử lý',
    button: 'Chuyển hồ sơ',
    done: 'Chuyển xử lý',
    explained: 'Chuyển hồ sơ đến đơn vị giải quyết.',
    asks: [
      { part: 'unit', required: true },
      { part: 'authority', required: false },
    ],
    forwards: true,
    key: 'c',
  },
  complete: {
    act: 'Xác nhận đã có kết quả',
    button: 'Xác nhận đã có kết quả',
    done: 'Đã có kết quả',
    explained: 'Kết quả đã sẵn sàng. Người dân được báo đến nhận; thời hạn giải quyết dừng lại.',
    asks: [{ part: 'results', required: false }],
    forwards: true,
    key: 'k',
  },
  'return-result': {
    act: 'Trả kết quả',
    button: 'Xác nhận đã trả kết quả',
    done: 'Trả kết quả',
    explained: 'Đã giao kết quả cho người dân. Hồ sơ kết thúc.',
    asks: [{ part: 'results', required: false }],
    forwards: true,
    key: 'r',
  },
  resume: {
    act: 'Tiếp tục giải quyết',
    button: 'Tiếp tục giải quyết',
    done: 'Tiếp tục giải quyết',
    explained: 'Thời hạn giải quyết chạy tiếp; ngày hẹn lùi theo thời gian đã dừng.',
    asks: [],
    forwards: true,
    key: 'u',
  },
  'request-supplement': {
    act: 'Yêu cầu bổ sung giấy tờ',
    button: 'Gửi yêu cầu bổ sung',
    done: 'Yêu cầu bổ sung giấy tờ',
    explained:
      'Ghi đầy đủ, một lần, mọi giấy tờ cần bổ sung và lý do. Thời hạn giải quyết tạm dừng đến khi người dân bổ sung.',
    asks: [
      { part: 'items', required: true },
      { part: 'exception', required: false },
    ],
    forwards: false,
    key: 'b',
  },
  'request-payment': {
    act: 'Yêu cầu nộp phí, lệ phí',
    button: 'Gửi yêu cầu nộp phí',
    done: 'Yêu cầu nộp phí, lệ phí',
    explained: 'Thời hạn giải quyết tạm dừng đến khi người dân nộp.',
    asks: [
      { part: 'amount', required: true },
      { part: 'reason', required: false },
    ],
    forwards: false,
    key: 'p',
    templates: ['Theo mức thu tại quyết định: '],
  },
  extend: {
    act: 'Hẹn lại ngày trả kết quả',
    button: 'Gửi thư xin lỗi và hẹn lại',
    done: 'Hẹn lại ngày trả kết quả',
    explained: 'Chỉ được hẹn lại một lần, trước ngày hẹn cũ. Người dân đọc lý do cùng lời xin lỗi.',
    asks: [{ part: 'dueAt', required: true }, reason, { part: 'apology', required: false }],
    forwards: false,
    key: 'g',
    templates: [
      'Cần thêm thời gian xác minh thông tin tại: ',
      'Cơ quan phối hợp chưa trả lời dù đã được đôn đốc: ',
      'Hệ thống thông tin gián đoạn từ ngày: ',
    ],
  },
  suspend: {
    act: 'Tạm dừng giải quyết',
    button: 'Tạm dừng giải quyết',
    done: 'Tạm dừng giải quyết',
    explained: 'Thời hạn giải quyết dừng lại đến khi bấm “Tiếp tục giải quyết”.',
    asks: [reason],
    forwards: false,
    key: 'd',
    templates: [
      'Chờ kết quả xác minh của cơ quan: ',
      'Chờ văn bản trả lời của cơ quan phối hợp: ',
      'Có đơn đề nghị dừng giải quyết của người liên quan, nội dung: ',
    ],
  },
  refuse: {
    act: 'Từ chối tiếp nhận',
    button: 'Từ chối tiếp nhận',
    done: 'Không tiếp nhận hồ sơ',
    explained: 'Hồ sơ kết thúc ở đây. Ghi rõ lý do và căn cứ; người dân đọc lý do này.',
    asks: [reason],
    forwards: false,
    key: 'x',
    templates: [
      'Hồ sơ không thuộc thẩm quyền giải quyết của cơ quan này. Ông/bà nộp tại: ',
      'Thủ tục đã được giải quyết theo hồ sơ khác của ông/bà, mã: ',
      'Ông/bà chưa đủ điều kiện thực hiện thủ tục này vì: ',
    ],
  },
  withdraw: {
    act: 'Rút hồ sơ theo yêu cầu của người dân',
    button: 'Xác nhận người dân rút hồ sơ',
    done: 'Người dân rút hồ sơ',
    explained:
      'Chỉ khi chính người nộp yêu cầu. Hồ sơ kết thúc ở đây; ghi rõ yêu cầu bằng cách nào.',
    asks: [reason],
    forwards: false,
    key: 'w',
    templates: [
      'Ông/bà đến quầy đề nghị rút hồ sơ và ký giấy đề nghị ngày: ',
      'Ông/bà gửi văn bản đề nghị rút hồ sơ, số: ',
    ],
  },
};

/** Whether a name is that of a move this desk knows. */
export function isMove(name: string): name is MoveName {
  return Object.hasOwn(moves, name);
}

const otherSteps: Readonly<Record<string, string>> = {
  file: 'Nộp hồ sơ',
  supplement: 'Người dân đã bổ sung giấy tờ',
  recount: 'Tính lại ngày hẹn theo lịch nghỉ mới công bố',
};

/** A step of the history in words. */
export function moveDone(move: string): string {
  return isMove(move) ? moves[move].done : (otherSteps[move] ?? move);
}

/** As what a paper was handed in. */
export const paperKinds: Readonly<Record<string, string>> = {
  original: 'Bản chính',
  'certified-copy': 'Bản sao chứng thực',
  copy: 'Bản sao',
  electronic: 'Bản điện tử',
};

/** Whether a paper was scanned, by `TrangThaiSoHoa`. */
export const digitisations: readonly string[] = [
  'Chưa số hoá',
  'Đã số hoá',
  'Dùng lại giấy tờ đã có',
  'Dùng lại kết quả đã cấp',
];

/** Why a paper was not scanned. */
export const unscannedReasons: Readonly<Record<string, string>> = {
  shown: 'chỉ xuất trình để đối chiếu',
  verification: 'văn bản trả lời xác minh',
  secret: 'tài liệu mật',
  later: 'sẽ quét sau',
};

/** How a dossier came. */
export function channelName(channel: string): string {
  const names: Readonly<Record<string, string>> = {
    online: 'Trực tuyến',
    'in-person': 'Trực tiếp tại quầy',
    postal: 'Qua bưu chính',
  };
  return names[channel] ?? channel;
}

/** How the citizen wants the result. */
export function deliveryName(method: string): string {
  const names: Readonly<Record<string, string>> = {
    counter: 'Nhận tại quầy',
    post: 'Nhận qua bưu chính',
    electronic: 'Nhận bản điện tử',
  };
  return names[method] ?? method;
}

/** The statuses to choose from. */
export const statusNames = dossierStatuses.map(({ code, name }) => ({ code, name }));

/** The tone of a status: whose turn it is, or how it ended. An unknown one is neutral. */
export function statusTone(code: number): 'new' | 'ours' | 'waiting' | 'done' | 'ended' | 'plain' {
  const status = dossierStatuses.find((candidate) => candidate.code === code);
  if (status === undefined) return 'plain';
  if (status.step === 'filed') return 'new';
  if (status.step === 'ended') return 'ended';
  if (status.step === 'ready' || status.step === 'returned') return 'done';
  return status.clock === 'paused' ? 'waiting' : 'ours';
}
