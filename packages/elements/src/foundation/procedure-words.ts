import type { Fees, SubmissionMethod, TimeLimit } from '@motcua/contract';
import type { Language } from './locale.js';
import { sharedWords } from './spoken.js';

// Time limits, fees and channels as a counter says them.

/** What is said about procedures. */
export interface ProcedureWords {
  /** Units of time limits; English in the singular. */
  readonly units: Readonly<Record<string, string>>;
  readonly sameDay: string;
  readonly notPublished: string;
  readonly free: string;
  readonly council: string;
  readonly from: string;
  readonly zero: string;
  readonly channels: Readonly<Record<string, string>>;
}

const vi: ProcedureWords = {
  units: {
    'working-days': 'ngày làm việc',
    days: 'ngày',
    hours: 'giờ',
    'working-hours': 'giờ làm việc',
    months: 'tháng',
  },
  sameDay: 'Trong ngày',
  notPublished: 'Chưa công bố',
  free: 'Miễn phí',
  council: 'Do HĐND thành phố quy định',
  from: 'Từ',
  zero: '0 ₫ theo công bố',
  channels: { online: 'Trực tuyến', 'in-person': 'Trực tiếp', postal: 'Qua bưu chính' },
};

const words = /* @__PURE__ */ sharedWords(
  vi,
  async () => (await import('./procedure-words.en.js')).en,
);

/** Whole đồng: `1.234.567 ₫` (the space is a no-break space). */
export function moneyOf(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}\u00A0₫`;
}

/** What is shown for a fact nobody published. */
export function notPublished(language: Language): string {
  return words.in(language).notPublished;
}

/** How long it takes: `Trong ngày`, `7 ngày làm việc`, the published text, or that none is published. */
export function durationOf(limit: TimeLimit | undefined, language: Language): string {
  return knownDuration(limit, language) ?? notPublished(language);
}

/** As `durationOf`, but `undefined` when nothing useful is published. */
export function knownDuration(
  limit: TimeLimit | undefined,
  language: Language,
): string | undefined {
  if (limit === undefined) return undefined;
  if (limit.sameDay === true) return words.in(language).sameDay;
  const unit = limit.unit === undefined ? undefined : words.in(language).units[limit.unit];
  if (unit === undefined || limit.quantity === undefined) {
    // A bare number without a unit ("1") says nothing: the portal left the unit out.
    return /^[\s\d.,]*$/.test(limit.text) ? undefined : limit.text;
  }
  const plural = language === 'en' && limit.quantity !== 1 ? 's' : '';
  return `${limit.quantity} ${unit}${plural}`;
}

/**
 * What it costs in a few words. A published 0 is not free: free only when the text says so, and never when the city's
 * council sets the fee.
 */
export function feeOf(fees: Fees | undefined, language: Language): string {
  return knownFee(fees, language) ?? notPublished(language);
}

/** As `feeOf`, but `undefined` when nothing useful is published. */
export function knownFee(fees: Fees | undefined, language: Language): string | undefined {
  if (fees === undefined) return undefined;
  const own = words.in(language);
  const amounts = [...new Set(fees.amountsVnd)]
    .filter((amount) => amount > 0)
    .sort((a, b) => a - b);
  const [lowest] = amounts;
  if (lowest !== undefined) {
    return amounts.length === 1 ? moneyOf(lowest) : `${own.from} ${moneyOf(lowest)}`;
  }
  if (fees.setByCouncil === true) return own.council;
  if (fees.free === true) return own.free;
  return fees.amountsVnd.includes(0) ? own.zero : undefined;
}

/**
 * A time limit or fee of the on-device index, which is written in Vietnamese (`5 ngày làm việc`, `10.000 đồng`), as this
 * language and these elements write it.
 */
export function factIn(fact: string, language: Language): string {
  const money = fact.replaceAll(' đồng', '\u00A0₫');
  const text = money.charAt(0).toUpperCase() + money.slice(1);
  if (language === 'vi') return text;
  const own = words.in(language);
  if (text === vi.sameDay) return own.sameDay;
  if (text === vi.free) return own.free;
  const [, quantity, unit] = /^([\d.,]+) (.+)$/.exec(text) ?? [];
  const known = Object.keys(vi.units).find((name) => vi.units[name] === unit);
  return known === undefined || quantity === undefined
    ? text
    : `${quantity} ${own.units[known]}${quantity === '1' ? '' : 's'}`;
}

/** A channel: `Trực tuyến`; one not known here keeps its given name. */
export function channelOf(channel: SubmissionMethod['channel'], language: Language): string {
  return words.in(language).channels[channel] ?? channel;
}
