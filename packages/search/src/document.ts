import { SUMMARY } from './index-format.js';

/** A limit or a method's time as the procedures file and the catalogue give it. */
interface TimeFacts {
  readonly text?: string;
  readonly quantity?: number;
  readonly unit?: string;
  readonly sameDay?: boolean;
}

/** A row to be found: a row of the procedures file, or a summary of the catalogue. Everything else in it is ignored. */
export interface SearchDocument {
  readonly code: string;
  readonly name: string;
  /** Fields (lĩnh vực); several in one text are separated by `;`. */
  readonly field?: string | null;
  readonly fields?: readonly string[];
  readonly agency?: string | null;
  readonly level?: readonly string[] | null;
  readonly targetGroups?: readonly string[] | null;
  /** Ids of life events. */
  readonly lifeEvents?: readonly string[];
  /** Further words to be found by, not shown. */
  readonly keywords?: string | readonly string[] | null;
  /** What it is in plain words; found by and shown. */
  readonly summary?: string | { readonly vi: string } | null;
  readonly timeLimit?: TimeFacts | null;
  readonly fees?: {
    readonly text?: string;
    readonly amountsVnd?: readonly number[];
    readonly free?: boolean;
    readonly setByCouncil?: boolean;
  } | null;
  readonly onlineLevel?: string | null;
  readonly onlineSubmission?: boolean | null;
  readonly online?: boolean;
}

/** The few facts that a row of results shows. What the source does not say is absent. */
export interface ProcedureFacts {
  readonly code: string;
  readonly name: string;
  readonly fields: readonly string[];
  readonly agency?: string;
  readonly level: readonly string[];
  readonly targetGroups: readonly string[];
  readonly lifeEvents: readonly string[];
  /** Such as `5 ngày làm việc`. Absent when the source gives a number without a unit. */
  readonly time?: string;
  /** Such as `10.000 đồng`. Absent when unknown: a published 0 is no proof that it is free. */
  readonly fee?: string;
  /** The city's council sets the fee: where no amount is given, none is published here; it is not free. */
  readonly setByCouncil?: boolean;
  readonly online: boolean;
  /** `full` (toàn trình), `partial` (một phần) or `information`. Absent while nobody has said it. */
  readonly onlineLevel?: string;
  /** What it is in plain words, in Vietnamese. */
  readonly summary?: string;
}

const UNITS: Readonly<Record<string, string>> = {
  'working-days': 'ngày làm việc',
  days: 'ngày',
  hours: 'giờ',
  'working-hours': 'giờ làm việc',
  months: 'tháng',
};
const LONGEST_FACT = 48;
/** Smaller amounts are a foreign currency that lost its name, or a percentage. */
const SMALLEST_FEE = 500;

/** The facts of a row, in the few words that fit into a result. */
export function factsOf(document: SearchDocument): ProcedureFacts {
  const time = timeOf(document.timeLimit);
  const fee = feeOf(document.fees);
  const agency = oneLine(document.agency ?? '');
  return {
    code: document.code,
    name: oneLine(document.name),
    fields: document.fields ?? (document.field ?? '').split(';').map(oneLine).filter(Boolean),
    ...(agency !== '' && { agency }),
    level: document.level ?? [],
    targetGroups: document.targetGroups ?? [],
    lifeEvents: document.lifeEvents ?? [],
    ...(time !== undefined && { time }),
    ...(fee !== undefined && { fee }),
    ...(document.fees?.setByCouncil === true && { setByCouncil: true }),
    online: document.online ?? document.onlineSubmission === true,
    ...(document.onlineLevel && { onlineLevel: document.onlineLevel }),
  };
}

/** All words a row is found by beside its name, field and agency. */
export function furtherWords({ keywords, summary }: SearchDocument): string {
  const plain = typeof summary === 'string' ? summary : (summary?.vi ?? '');
  const words = typeof keywords === 'string' ? [keywords] : (keywords ?? []);
  const further = oneLine(words.join(' '));
  return plain === '' ? further : `${further}${SUMMARY}${oneLine(plain)}`;
}

function timeOf(limit: TimeFacts | null | undefined): string | undefined {
  if (!limit) return undefined;
  if (limit.sameDay === true) return 'trong ngày';
  const unit = UNITS[limit.unit ?? ''];
  if (unit !== undefined && limit.quantity !== undefined) {
    return `${String(limit.quantity).replace('.', ',')} ${unit}`;
  }
  const text = oneLine(limit.text ?? '');
  return /[\p{L}]/u.test(text) && text.length <= LONGEST_FACT ? text : undefined;
}

function feeOf(fees: SearchDocument['fees']): string | undefined {
  if (!fees) return undefined;
  if (fees.free === true) return 'Miễn phí';
  const all = fees.amountsVnd ?? [];
  const amounts = all.filter((amount) => amount > 0);
  // A 0 alone is no proof that it is free; beside an amount it is one end.
  if (amounts.length === 0 || Math.min(...amounts) < SMALLEST_FEE) return undefined;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? `${grouped(most)} đồng` : `${grouped(least)} – ${grouped(most)} đồng`;
}

function grouped(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, '.');
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The audiences a list of target groups speaks to. */
export function audiencesOf(groups: string): readonly string[] {
  return [
    ...(/công dân|người|cán bộ|đảng viên/i.test(groups) ? ['citizen'] : []),
    ...(/doanh nghiệp,|doanh nghiệp(?!, htx)|hợp tác xã/i.test(groups) ? ['business'] : []),
  ];
}
