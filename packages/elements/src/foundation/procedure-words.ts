import type { Fees, SubmissionMethod, TimeLimit } from '@motcua/contract';
import { formatVnd } from '@motcua/rules';
import type { Language } from './locale.js';

// Time limits, fees and channels as a counter says them.

const units: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'working-days': { vi: 'ngày làm việc', en: 'working day' },
  days: { vi: 'ngày', en: 'day' },
  hours: { vi: 'giờ', en: 'hour' },
  'working-hours': { vi: 'giờ làm việc', en: 'working hour' },
  months: { vi: 'tháng', en: 'month' },
};

const words = {
  vi: {
    sameDay: 'Trong ngày',
    notPublished: 'Chưa công bố',
    free: 'Miễn phí',
    council: 'Do HĐND thành phố quy định',
    from: 'Từ',
    zero: '0 ₫ theo công bố',
    channels: { online: 'Trực tuyến', 'in-person': 'Trực tiếp', postal: 'Qua bưu chính' },
  },
  en: {
    sameDay: 'Same day',
    notPublished: 'Not published',
    free: 'Free of charge',
    council: "Set by the city's People's Council",
    from: 'From',
    zero: '0 ₫ as published',
    channels: { online: 'Online', 'in-person': 'In person', postal: 'By post' },
  },
} as const;

/** What is shown for a fact nobody published. */
export function notPublished(language: Language): string {
  return words[language].notPublished;
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
  if (limit.sameDay === true) return words[language].sameDay;
  const unit = limit.unit === undefined ? undefined : units[limit.unit]?.[language];
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
  const own = words[language];
  const amounts = [...new Set(fees.amountsVnd)]
    .filter((amount) => amount > 0)
    .sort((a, b) => a - b);
  const [lowest] = amounts;
  if (lowest !== undefined) {
    return amounts.length === 1 ? formatVnd(lowest) : `${own.from} ${formatVnd(lowest)}`;
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
  const own = words.vi;
  if (text === own.sameDay) return words.en.sameDay;
  if (text === own.free) return words.en.free;
  const [, quantity, unit] = /^([\d.,]+) (.+)$/.exec(text) ?? [];
  const known = Object.values(units).find(({ vi }) => vi === unit);
  return known === undefined || quantity === undefined
    ? text
    : `${quantity} ${known.en}${quantity === '1' ? '' : 's'}`;
}

/** A channel: `Trực tuyến`; one not known here keeps its given name. */
export function channelOf(channel: SubmissionMethod['channel'], language: Language): string {
  const known: Readonly<Record<string, string>> = words[language].channels;
  return known[channel] ?? channel;
}
