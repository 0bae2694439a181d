// Time limits, fees and channels as a counter says them: the one home of their wording, for elements and pages alike.

/** A time limit as a catalogue publishes it. */
export interface PublishedTime {
  /** As published. */
  readonly text: string;
  readonly quantity?: number | undefined;
  /** `working-days`, `days`, `hours`, `working-hours` or `months`; anything else is not known here. */
  readonly unit?: string | undefined;
  /** Result on the day of reception. */
  readonly sameDay?: boolean | undefined;
}

/** Fees as a catalogue publishes them. */
export interface PublishedFees {
  /** As published. */
  readonly text: string;
  /** Amounts read from the text, đồng. */
  readonly amountsVnd: readonly number[];
  /** The city's People's Council sets it: a published 0 does not mean free. */
  readonly setByCouncil?: boolean | undefined;
  /** The text itself says that it is free. */
  readonly free?: boolean | undefined;
}

/** What is said about procedures, in one language. */
export interface ProcedureWords {
  /** Units of time limits; in English in the singular. */
  readonly units: Readonly<Record<string, string>>;
  /** What a unit ends with beside other quantities than 1. */
  readonly plural: string;
  readonly sameDay: string;
  readonly notPublished: string;
  readonly free: string;
  readonly council: string;
  /** After an amount, where the council sets another part. */
  readonly alsoCouncil: string;
  /** A 0 that is published without saying that it is free. */
  readonly zero: string;
  /** For a text that is too long to stand in a row of facts. */
  readonly asPublished: string;
  /** Behind a published number that has no unit. */
  readonly noUnit: string;
  /** Behind a published fee whose unit cannot be right. */
  readonly doubtful: string;
  readonly channels: Readonly<Record<string, string>>;
}

/** In Vietnamese. */
export const procedureWords: ProcedureWords = {
  units: {
    'working-days': 'ngày làm việc',
    days: 'ngày',
    hours: 'giờ',
    'working-hours': 'giờ làm việc',
    months: 'tháng',
  },
  plural: '',
  sameDay: 'Trong ngày',
  notPublished: 'Chưa công bố',
  free: 'Miễn phí',
  council: 'Do Hội đồng nhân dân thành phố quy định',
  alsoCouncil: 'có khoản do Hội đồng nhân dân thành phố quy định',
  zero: '0 ₫ theo công bố',
  asPublished: 'Xem mức thu theo công bố',
  noUnit: 'nguồn không ghi đơn vị',
  doubtful: 'ghi theo nguồn, có thể sai đơn vị',
  channels: { online: 'Trực tuyến', 'in-person': 'Trực tiếp', postal: 'Qua bưu chính' },
};

/** The smallest amount that a fee in đồng can be; smaller ones lost their thousands or are dollars. */
export const SMALLEST_FEE_VND = 1_000;

/** A longer text does not fit into a row of facts. */
const LONGEST_FACT = 80;

const BARE_NUMBER = /^[\s\d.,]*$/;
const BARE_FEE = /^(?:lệ phí|phí|giá)?[\s:]*[\d.,]+$/i;
const SMALL_DONG = /(?:^|[^\d.,])0*[1-9]\d{0,2}\s*(?:đồng|vnđ|vnd|₫)/i;

/** Whether a time limit is a number without a unit, which may be days, hours or anything else. */
export function hasNoUnit({ text, unit, sameDay }: PublishedTime, words = procedureWords): boolean {
  return sameDay !== true && words.units[unit ?? ''] === undefined && BARE_NUMBER.test(text);
}

/**
 * How long it takes: `Trong ngày`, `7 ngày làm việc`, or the published text where it has no quantity with a known unit.
 * A unit is never guessed.
 * @returns `undefined` when nothing is published
 */
export function durationIn(
  words: ProcedureWords,
  limit: PublishedTime | undefined,
): string | undefined {
  if (limit === undefined) return undefined;
  const { text, quantity, unit } = limit;
  if (limit.sameDay === true) return words.sameDay;
  const known = words.units[unit ?? ''];
  if (known !== undefined && quantity !== undefined) {
    return `${decimal(quantity, words)} ${known}${quantity === 1 ? '' : words.plural}`;
  }
  if (text.trim() === '') return undefined;
  return hasNoUnit(limit, words) ? `“${text.trim()}” (${words.noUnit})` : text;
}

/**
 * What it costs in a few words: `20.000 ₫`, `10.000 – 20.000 ₫`. Free only where the text says so; a published 0 is
 * called that; what the council sets is said apart; amounts are never added up, and one whose unit cannot be right is
 * shown as published.
 * @returns `undefined` when nothing is published
 */
export function feeIn(words: ProcedureWords, fees: PublishedFees | undefined): string | undefined {
  if (fees === undefined) return undefined;
  const { amountsVnd, setByCouncil } = fees;
  const text = fees.text.trim();
  if (isDoubtful(fees)) return inFew(text, words, words.doubtful);
  const amounts = [...new Set(amountsVnd)].sort((a, b) => a - b);
  const most = amounts.at(-1) ?? 0;
  if (most > 0) {
    const least = amounts.length > 1 ? `${grouped(amounts[0] ?? 0)} – ` : '';
    const also = setByCouncil === true ? `; ${words.alsoCouncil}` : '';
    return `${least}${grouped(most)}\u00A0₫${also}`;
  }
  if (setByCouncil === true) return words.council;
  if (fees.free === true) return words.free;
  if (amountsVnd.includes(0)) return words.zero;
  if (text === '') return undefined;
  return inFew(text, words, BARE_FEE.test(text) ? words.noUnit : '');
}

/** Whether more than one amount is published: which of them are due together is not said, so they are never added up. */
export function hasSeveralAmounts(fees: PublishedFees | undefined): boolean {
  return fees !== undefined && !isDoubtful(fees) && new Set(fees.amountsVnd).size > 1;
}

/** Whether an amount is smaller than any fee in đồng: then the unit of the text cannot be right. */
export function isDoubtful({ text, amountsVnd }: PublishedFees): boolean {
  return (
    amountsVnd.some((amount) => amount > 0 && amount < SMALLEST_FEE_VND) || SMALL_DONG.test(text)
  );
}

/** A channel: `Trực tuyến`; one not known here keeps its given name. */
export function channelIn(words: ProcedureWords, channel: string): string {
  return words.channels[channel] ?? channel;
}

function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

function inFew(text: string, words: ProcedureWords, remark: string): string {
  if (text.length > LONGEST_FACT) return words.asPublished;
  return remark === '' ? text : `“${text}” (${remark})`;
}

/** Vietnamese writes 1,5 and English 1.5. */
function decimal(value: number, words: ProcedureWords): string {
  return words.plural === '' ? String(value).replace('.', ',') : String(value);
}
