import type { MoveName } from '@motcua/contract';

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
  | 'results'
  | 'brought'
  | 'passingOver';

/** What the form of a move asks for; what it is called stands with the words. */
export interface MoveShape {
  /** What it must carry, and what it may. */
  readonly asks: readonly { readonly part: MovePart; readonly required: boolean }[];
  /** It goes on towards the result: shown first, in the strong colour. */
  readonly forwards: boolean;
  /** The letter that opens it. */
  readonly key: string;
  /** Reasons to begin with. Citizens read them, so they are Vietnamese whatever the officer reads. */
  readonly templates?: readonly string[];
}

const reason = { part: 'reason', required: true } as const;

/** The moves in the order an officer meets them. */
export const moves: Readonly<Record<MoveName, MoveShape>> = {
  accept: { asks: [{ part: 'authority', required: false }], forwards: true, key: 't' },
  'take-over': { asks: [], forwards: true, key: 'n' },
  forward: {
    asks: [
      { part: 'unit', required: true },
      { part: 'authority', required: false },
    ],
    forwards: true,
    key: 'c',
  },
  complete: { asks: [{ part: 'results', required: false }], forwards: true, key: 'k' },
  'return-result': { asks: [{ part: 'results', required: false }], forwards: true, key: 'r' },
  supplement: { asks: [{ part: 'brought', required: true }], forwards: true, key: 'q' },
  // Another button of the form of a supplement.
  'supplement-part': { asks: [{ part: 'brought', required: true }], forwards: true, key: '' },
  resume: {
    asks: [{ part: 'passingOver', required: false }],
    forwards: true,
    key: 'u',
  },
  'request-supplement': {
    asks: [
      { part: 'items', required: true },
      { part: 'exception', required: false },
    ],
    forwards: false,
    key: 'b',
  },
  'request-payment': {
    asks: [
      { part: 'amount', required: true },
      { part: 'reason', required: false },
    ],
    forwards: false,
    key: 'p',
    templates: ['Theo mức thu tại quyết định: '],
  },
  extend: {
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
    asks: [reason],
    forwards: false,
    key: 'w',
    templates: [
      'Ông/bà đến quầy đề nghị rút hồ sơ và ký giấy đề nghị ngày: ',
      'Ông/bà gửi văn bản đề nghị rút hồ sơ, số: ',
    ],
  },
};

/** The move whose form a move is sent with. */
export function formOf(move: MoveName): MoveName {
  return move === 'supplement-part' ? 'supplement' : move;
}

/** Whether a name is that of a move this desk knows. */
export function isMove(name: string): name is MoveName {
  return Object.hasOwn(moves, name);
}
