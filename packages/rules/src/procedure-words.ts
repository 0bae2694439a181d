import { councilFee } from './council-fee.js';

// Time limits and fees in the few words of a row: what is known, and nothing else. `procedure-wording` says the rest.

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
  /** What the fee schedule of the centre says, with the decision that sets it. */
  readonly scheduled?: string | undefined;
}

/** What rows say about procedures, in one language. */
export interface ProcedureWords {
  /** Units of time limits; in English in the singular. */
  readonly units: Readonly<Record<string, string>>;
  /** What a unit ends with beside other quantities than 1. */
  readonly plural: string;
  readonly sameDay: string;
  readonly free: string;
  readonly council: string;
  /** After an amount, where the council sets another part. */
  readonly alsoCouncil: string;
  /** A 0 that is published without saying that it is free. */
  readonly zero: string;
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
  free: 'Miễn phí',
  council: councilFee,
  alsoCouncil: 'có khoản do Hội đồng nhân dân thành phố quy định',
  zero: '0 ₫ theo công bố',
};

/** The smallest amount that a fee in đồng can be; smaller ones lost their thousands or are dollars. */
export const SMALLEST_FEE_VND = 1_000;

/**
 * How long it takes: `Trong ngày`, `7 ngày làm việc`, or the published text where it has no quantity with a known unit.
 * @returns `undefined` when nothing is published, or a number without a unit: a unit is never guessed
 */
export function knownDurationIn(
  words: ProcedureWords,
  limit: PublishedTime | undefined,
): string | undefined {
  if (limit === undefined) return undefined;
  const { text, quantity, unit, sameDay } = limit;
  if (sameDay === true) return words.sameDay;
  const known = words.units[unit ?? ''];
  if (known === undefined || quantity === undefined) {
    return /^[\s\d.,]*$/.test(text) ? undefined : text;
  }
  // Vietnamese writes 1,5 and English 1.5.
  const number = String(quantity).replace('.', words.plural === '' ? ',' : '.');
  return `${number} ${known}${quantity === 1 ? '' : words.plural}`;
}

/**
 * What it costs: `20.000 ₫`, `10.000 – 20.000 ₫`, in English `20,000 ₫`. Free only where the text says so; a published 0
 * is called that; what the council sets is said apart; amounts are never added up.
 * @returns `undefined` when nothing is published, or no amount that can be right
 */
export function knownFeeIn(
  words: ProcedureWords,
  fees: PublishedFees | undefined,
): string | undefined {
  if (fees === undefined) return undefined;
  const { amountsVnd, setByCouncil, free } = fees;
  const amounts = [...new Set(amountsVnd)].sort((a, b) => a - b);
  if (amounts.some((amount) => amount > 0 && amount < SMALLEST_FEE_VND)) return undefined;
  if ((amounts.at(-1) ?? 0) > 0) {
    const range = amounts.map((amount) =>
      String(amount).replace(/\B(?=(\d{3})+$)/g, words.plural === '' ? '.' : ','),
    );
    const money = [...new Set([range[0], range.at(-1)])].join(' – ');
    return `${money}\u00A0₫${setByCouncil === true ? `; ${words.alsoCouncil}` : ''}`;
  }
  if (setByCouncil === true) return words.council;
  if (free === true) return words.free;
  return amounts.length > 0 ? words.zero : undefined;
}
