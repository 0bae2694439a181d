import type { MoveName } from '@motcua/contract';
import { dossierStatuses } from '@motcua/rules';

/** A part of what a move carries, as a field of its form. */
export type MovePart = 'reason' | 'exception' | 'items' | 'amount' | 'unit' | 'dueAt';

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
    asks: [],
    forwards: true,
  },
  'take-over': {
    act: 'Xác nhận nơi có thẩm quyền đã nhận',
    button: 'Xác nhận đã nhận',
    done: 'Nơi có thẩm quyền đã nhận hồ sơ',
    explained: 'Hồ sơ do nơi khác nhận thay. Thời hạn giải quyết bắt đầu tính từ lúc này.',
    asks: [],
    forwards: true,
  },
  forward: {
    act: 'Chuyển xử lý',
    button: 'Chuyển hồ sơ',
    done: 'Chuyển xử lý',
    explained: 'Chuyển hồ sơ đến đơn vị giải quyết.',
    asks: [{ part: 'unit', required: true }],
    forwards: true,
  },
  complete: {
    act: 'Xác nhận đã có kết quả',
    button: 'Xác nhận đã có kết quả',
    done: 'Đã có kết quả',
    explained: 'Kết quả đã sẵn sàng. Người dân được báo đến nhận; thời hạn giải quyết dừng lại.',
    asks: [],
    forwards: true,
  },
  'return-result': {
    act: 'Trả kết quả',
    button: 'Xác nhận đã trả kết quả',
    done: 'Trả kết quả',
    explained: 'Đã giao kết quả cho người dân. Hồ sơ kết thúc.',
    asks: [],
    forwards: true,
  },
  resume: {
    act: 'Tiếp tục giải quyết',
    button: 'Tiếp tục giải quyết',
    done: 'Tiếp tục giải quyết',
    explained: 'Thời hạn giải quyết chạy tiếp; ngày hẹn lùi theo thời gian đã dừng.',
    asks: [],
    forwards: true,
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
  },
  extend: {
    act: 'Hẹn lại ngày trả kết quả',
    button: 'Gửi thư xin lỗi và hẹn lại',
    done: 'Hẹn lại ngày trả kết quả',
    explained: 'Chỉ được hẹn lại một lần, trước ngày hẹn cũ. Người dân đọc lý do cùng lời xin lỗi.',
    asks: [{ part: 'dueAt', required: true }, reason],
    forwards: false,
  },
  suspend: {
    act: 'Tạm dừng giải quyết',
    button: 'Tạm dừng giải quyết',
    done: 'Tạm dừng giải quyết',
    explained: 'Thời hạn giải quyết dừng lại đến khi bấm “Tiếp tục giải quyết”.',
    asks: [reason],
    forwards: false,
  },
  refuse: {
    act: 'Từ chối tiếp nhận',
    button: 'Từ chối tiếp nhận',
    done: 'Không tiếp nhận hồ sơ',
    explained: 'Hồ sơ kết thúc ở đây. Ghi rõ lý do và căn cứ; người dân đọc lý do này.',
    asks: [reason],
    forwards: false,
  },
  withdraw: {
    act: 'Rút hồ sơ theo yêu cầu của người dân',
    button: 'Xác nhận người dân rút hồ sơ',
    done: 'Người dân rút hồ sơ',
    explained:
      'Chỉ khi chính người nộp yêu cầu. Hồ sơ kết thúc ở đây; ghi rõ yêu cầu bằng cách nào.',
    asks: [reason],
    forwards: false,
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
