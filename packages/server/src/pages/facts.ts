import { formatDay, formatDayLong, formatVnd } from '@motcua/rules';
import type { Fees, TimeLimit } from '@motcua/contract';
import type { Language } from '../http/language.js';

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
    free: 'Miễn phí',
    council: 'Do Hội đồng nhân dân thành phố quy định',
    from: 'Từ',
    zero: '0 ₫ theo công bố',
    noUnit: (text: string) => `${text} (nguồn không ghi đơn vị)`,
    channels: { online: 'Trực tuyến', 'in-person': 'Trực tiếp', postal: 'Qua bưu chính' },
  },
  en: {
    sameDay: 'Same day',
    free: 'Free of charge',
    council: "Set by the city's People's Council",
    from: 'From',
    zero: '0 ₫ as published',
    noUnit: (text: string) => `${text} (the source gives no unit)`,
    channels: { online: 'Online', 'in-person': 'In person', postal: 'By post' },
  },
} as const;

/** How long it takes, as the words of a counter; `undefined` when nothing is published. */
export function durationOf(limit: TimeLimit | undefined, language: Language): string | undefined {
  if (limit === undefined) return undefined;
  const own = words[language];
  if (limit.sameDay === true) return own.sameDay;
  const unit = units[limit.unit ?? '']?.[language];
  if (unit !== undefined && limit.quantity !== undefined) {
    const plural = language === 'en' && limit.quantity !== 1 ? 's' : '';
    return `${numberOf(limit.quantity, language)} ${unit}${plural}`;
  }
  return /^[\s\d.,]+$/.test(limit.text) ? own.noUnit(limit.text.trim()) : limit.text;
}

/**
 * What it costs in a few words; `undefined` when nothing is published. "Free" only when the text says so; what the
 * council sets is said apart, and a published 0 is called that.
 */
export function feeOf(fees: Fees | undefined, language: Language): string | undefined {
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
  if (fees.amountsVnd.includes(0)) return own.zero;
  return fees.text.length <= 80 ? fees.text : undefined;
}

/** A channel of filing; one not known here keeps its given name. */
export function channelOf(channel: string, language: Language): string {
  const known: Readonly<Record<string, string>> = words[language].channels;
  return known[channel] ?? channel;
}

/** A number with the digits grouped as the language does: `1.885` or `1,885`. */
export function numberOf(value: number, language: Language): string {
  const [whole = '', fraction] = String(value).split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group ?? '');
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

/** A day, `YYYY-MM-DD`, as the language writes it: `18/07/2026` or `18 July 2026`. */
export function dayOf(day: string, language: Language): string {
  return language === 'vi' ? formatDay(day) : formatDayLong(day, 'en').replace(/^\w+, /, '');
}
