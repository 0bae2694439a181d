import { caseHeading } from './published-text.js';
import {
  SMALLEST_FEE_VND,
  knownDurationIn,
  knownFeeIn,
  procedureWords,
  type ProcedureWords,
  type PublishedFees,
  type PublishedTime,
} from './procedure-words.js';

// Time limits, fees and channels as a counter says them, where there is room for what is odd about them.

/** What is said about procedures beside the words of rows, in one language. */
export interface ProcedureWording extends ProcedureWords {
  readonly notPublished: string;
  /** For a text that is too long to stand in a row of facts. */
  readonly asPublished: string;
  /** Behind a published number that has no unit. */
  readonly noUnit: string;
  /** Behind a published fee whose unit cannot be right. */
  readonly doubtful: string;
  readonly channels: Readonly<Record<string, string>>;
  /** Beside several amounts, each of another channel. */
  readonly byChannel: string;
  /** Beside other several amounts. */
  readonly severalAmounts: string;
  /** Where there is no one time limit, but cases have theirs. */
  readonly byCase: string;
  /** Beside a result of the same day, as the texts of such procedures have it (1.001193). */
  readonly sameDayNote: string;
  /** Why a procedure is filed where it is. */
  readonly filing: {
    readonly centre: string;
    readonly elsewhere: (agency: string | undefined, onPortal: boolean) => string;
    readonly counter: (channels: string) => string;
    readonly unpublished: string;
  };
  /** Which counters take it. */
  readonly reception: {
    readonly any: string;
    readonly anyPublished: string;
    readonly bound: string;
    readonly unknown: string;
  };
}

/** In Vietnamese. */
export const procedureWording: ProcedureWording = {
  ...procedureWords,
  notPublished: 'Chưa công bố',
  asPublished: 'Xem mức thu theo công bố',
  noUnit: 'nguồn không ghi đơn vị',
  doubtful: 'ghi theo nguồn, có thể sai đơn vị',
  channels: { online: 'Trực tuyến', 'in-person': 'Trực tiếp', postal: 'Qua bưu chính' },
  byChannel: 'Tùy cách nộp; xem bảng bên dưới.',
  severalAmounts: 'Có nhiều mức; nguồn không nói mức nào thu cùng nhau nên không cộng lại.',
  byCase: 'Tùy trường hợp',
  sameDayNote: 'Nhận sau 15 giờ thì trả kết quả vào ngày làm việc tiếp theo.',
  filing: {
    centre:
      'Trung tâm tiếp nhận thủ tục này: nộp trực tuyến ngay tại đây, hoặc mang giấy tờ đến nơi tiếp nhận.',
    elsewhere: (agency, onPortal) =>
      `Trung tâm không nhận trực tuyến thủ tục này: ${agency ?? 'cơ quan giải quyết'} nhận hồ sơ ${
        onPortal ? 'qua Cổng Dịch vụ công quốc gia' : 'trên hệ thống riêng'
      }.`,
    counter: (channels) =>
      `Chưa công bố cách nộp trực tuyến. Cách nộp đã công bố: ${channels.toLowerCase()}.`,
    unpublished: 'Chưa công bố cách nộp. Hãy hỏi cơ quan giải quyết trước khi đi.',
  },
  reception: {
    any: 'Bất kỳ nơi tiếp nhận nào của trung tâm, không phụ thuộc nơi cư trú.',
    anyPublished:
      'Bất kỳ nơi tiếp nhận nào của trung tâm: thủ tục được công bố là không phụ thuộc nơi cư trú.',
    bound: 'Nơi tiếp nhận thuộc địa bàn của bạn: thủ tục được công bố là phụ thuộc địa bàn.',
    unknown: 'Chưa công bố nơi tiếp nhận giấy tờ.',
  },
};

/** A longer text does not fit into a row of facts. */
const LONGEST_FACT = 80;

const BARE_FEE = /^(?:lệ phí|phí|giá)?[\s:]*[\d.,]+$/i;
const SMALL_DONG = /(?:^|[^\d.,])0*[1-9]\d{0,2}\s*(?:đồng|vnđ|vnd|₫)/i;

/**
 * How long it takes: `Trong ngày`, `7 ngày làm việc`, or the published text, with a remark where it has no unit. A unit is
 * never guessed.
 * @returns `undefined` when nothing is published
 */
export function durationIn(
  words: ProcedureWording,
  limit: PublishedTime | undefined,
): string | undefined {
  const text = limit?.text.trim() ?? '';
  return knownDurationIn(words, limit) ?? (text === '' ? undefined : `“${text}” (${words.noUnit})`);
}

/**
 * The time limit that holds for a case: its own, else that of the procedure. `byCase` where the procedure has none that
 * says how long, no case is chosen, and cases have theirs.
 */
export function timeLimitOf<T extends PublishedTime>(
  procedure: {
    readonly timeLimit?: T | undefined;
    readonly cases?:
      readonly { readonly name: string; readonly timeLimit?: T | undefined }[] | undefined;
  },
  chosen: string,
): { readonly timeLimit: T | undefined; readonly byCase: boolean } {
  const timed = (procedure.cases ?? []).filter(({ timeLimit }) => timeLimit !== undefined);
  const own = timed.find(({ name }) => caseHeading(name) === chosen);
  if (own) return { timeLimit: own.timeLimit, byCase: false };
  const isKnown = knownDurationIn(procedureWords, procedure.timeLimit) !== undefined;
  return { timeLimit: procedure.timeLimit, byCase: !isKnown && chosen === '' && timed.length > 0 };
}

/**
 * What it costs in a few words: as `knownFeeIn`, else the published text, with a remark where its unit is missing or
 * cannot be right, or where to find it when it is long.
 * @returns `undefined` when nothing is published
 */
export function feeIn(
  words: ProcedureWording,
  fees: PublishedFees | undefined,
): string | undefined {
  if (fees === undefined) return undefined;
  const text = fees.text.trim();
  const isWrong = isDoubtful(fees);
  const known = isWrong ? undefined : knownFeeIn(words, fees);
  if (known !== undefined || text === '') return known;
  if (text.length > LONGEST_FACT) return words.asPublished;
  if (isWrong) return `“${text}” (${words.doubtful})`;
  return BARE_FEE.test(text) ? `“${text}” (${words.noUnit})` : text;
}

/**
 * What to know where more than one amount is published: that each is of another channel, or that nobody says which are due
 * together, so that they are never added up.
 */
export function feeNoteIn(
  words: ProcedureWording,
  {
    fees,
    methods,
  }: {
    readonly fees?: PublishedFees | undefined;
    readonly methods: readonly { readonly fees?: PublishedFees | undefined }[];
  },
): string | undefined {
  const amounts = new Set(fees?.amountsVnd);
  if (fees === undefined || isDoubtful(fees) || amounts.size < 2) return undefined;
  const ofChannels = methods.map((method) => new Set(method.fees?.amountsVnd));
  const isByChannel =
    ofChannels.every(({ size }) => size === 1) &&
    [...amounts].every((amount) => ofChannels.some((own) => own.has(amount)));
  return isByChannel ? words.byChannel : words.severalAmounts;
}

/**
 * The published text of fees where it says more than amounts and what was said of them: `10.000 đồng/lần đăng ký`, who is
 * exempt. A `Lệ phí: 0 đồng` says nothing more, and would read as free beside "set by the council".
 */
export function furtherFeeText(
  fees: PublishedFees | undefined,
  said: string | undefined,
): string | undefined {
  const text = fees?.text.trim() ?? '';
  const rest = text.replace(/lệ phí|phí|giá|đồng|vnđ|₫|[\d\s.,:;()-]/gi, '');
  return rest === '' || said?.includes(text) === true ? undefined : text;
}

/** A longer text stands only where there is room for it. */
const LONGEST_REMARK = 100;

/** The published text of fees to stand under their amount, where it is short and says more: what the amount is for. */
export function amountRemark(
  fees: PublishedFees | undefined,
  said: string | undefined,
): string | undefined {
  if (fees?.scheduled !== undefined) return fees.scheduled;
  const text = fees?.amountsVnd.some((amount) => amount > 0) === true && furtherFeeText(fees, said);
  return text !== false && (text?.length ?? 0) <= LONGEST_REMARK ? text : undefined;
}

/** Whether an amount is smaller than any fee in đồng: then the unit of the text cannot be right. */
export function isDoubtful({ text, amountsVnd }: PublishedFees): boolean {
  return (
    amountsVnd.some((amount) => amount > 0 && amount < SMALLEST_FEE_VND) || SMALL_DONG.test(text)
  );
}

/** A channel: `Trực tuyến`; one not known here keeps its given name. */
export function channelIn(words: ProcedureWording, channel: string): string {
  return words.channels[channel] ?? channel;
}
