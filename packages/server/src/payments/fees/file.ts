import { normaliseProcedureCode } from '@motcua/rules';
import * as z from 'zod';

/** A fee of an operator's file. */
export interface FeeEntry {
  /** Line of the file on which it begins. */
  readonly line: number;
  readonly procedure: string;
  readonly case?: string | undefined;
  readonly kind: 'fee' | 'levy' | 'price';
  readonly name: string;
  /** Whole đồng; 0 is free of charge. */
  readonly amountVnd: number;
  readonly channel?: 'online' | 'in-person' | 'postal' | undefined;
  /** First and last day, `YYYY-MM-DD` in Hanoi. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly decision: string;
  readonly source?: string | undefined;
}

/** Something in a file that keeps it from being loaded. */
export interface FeeFault {
  readonly line: number;
  readonly why: string;
}

/** The fees of a file, or everything that is wrong with it. */
export type FeeFile =
  | { readonly ok: true; readonly fees: readonly FeeEntry[] }
  | { readonly ok: false; readonly faults: readonly FeeFault[] };

const day = z.iso.date('expected a day such as 2026-01-31');
const words = (longest: number) =>
  z.string('expected words').trim().min(1, 'expected words').max(longest);

const Entry = z.strictObject({
  procedure: z
    .string('expected a procedure code such as 1.001193')
    .transform(normaliseProcedureCode)
    .pipe(z.string().regex(/^\d\.\d{6,9}$/, 'expected a procedure code such as 1.001193')),
  case: words(500).optional(),
  kind: z.enum(['fee', 'levy', 'price'], 'expected fee (phí), levy (lệ phí) or price (giá)'),
  name: words(300),
  amountVnd: z
    .number('expected whole đồng as a number')
    .int('expected whole đồng')
    .min(0, 'expected 0 or more')
    .max(Number.MAX_SAFE_INTEGER),
  channel: z
    .enum(['online', 'in-person', 'postal'], 'expected online, in-person or postal')
    .optional(),
  validFrom: day,
  validTo: day.optional(),
  decision: words(300),
  source: z.url('expected an address').optional(),
});

/**
 * Reads a fee schedule: a JSON array of fees, or an object with it as `fees`. Everything that is wrong is found at once: a
 * value that is missing or of another kind, a name that is not known, a period that ends before it begins, and two amounts
 * for one thing on one day.
 */
export function readFees(text: string): FeeFile {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { ok: false, faults: [{ line: 1, why: `it is not JSON: ${(error as Error).message}` }] };
  }
  const isList = Array.isArray(given);
  const list: unknown = isList ? given : (given as { fees?: unknown } | null)?.fees;
  if (!Array.isArray(list) || list.length === 0) {
    return { ok: false, faults: [{ line: 1, why: 'it has no list of fees' }] };
  }
  const lines = linesOfItems(text, isList ? 1 : 2);
  const faults: FeeFault[] = [];
  const fees: FeeEntry[] = [];
  for (const [index, item] of (list as readonly unknown[]).entries()) {
    const line = lines[index] ?? 1;
    const read = Entry.safeParse(item);
    if (!read.success) {
      for (const { path, message } of read.error.issues) {
        faults.push({ line, why: `${path.join('.') || 'fee'}: ${message}` });
      }
    } else if (read.data.validTo !== undefined && read.data.validTo < read.data.validFrom) {
      faults.push({ line, why: `validTo: ${read.data.validTo} is before validFrom` });
    } else fees.push({ line, ...read.data });
  }
  faults.push(...overlaps(fees));
  faults.sort((one, other) => one.line - other.line);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, fees };
}

/** Fees that say two things of the same on some day. */
function overlaps(fees: readonly FeeEntry[]): readonly FeeFault[] {
  const seen = new Map<string, FeeEntry[]>();
  const faults: FeeFault[] = [];
  for (const fee of fees) {
    const key = JSON.stringify([
      fee.procedure,
      fee.case ?? '',
      fee.kind,
      fee.name,
      fee.channel ?? '',
    ]);
    const others = seen.get(key) ?? [];
    const other = others.find(
      ({ validFrom, validTo }) =>
        validFrom <= (fee.validTo ?? '9999-12-31') && fee.validFrom <= (validTo ?? '9999-12-31'),
    );
    if (other)
      faults.push({
        line: fee.line,
        why: `line ${other.line} sets the same for some of these days`,
      });
    seen.set(key, [...others, fee]);
  }
  return faults;
}

/** On which line each object of the list begins. @param depth how deep they stand in brackets */
function linesOfItems(text: string, depth: number): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let level = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}\n]/g)) {
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      if (level === depth) lines.push(line);
      level += 1;
    } else if (token === '}' || token === ']') level -= 1;
  }
  return lines;
}
