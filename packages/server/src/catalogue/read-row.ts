import { fromRow } from './from-row.js';
import type { RowResult, RowRules } from './from-row.js';
import type { Line } from './lines.js';
import type { RemarkCode } from './remarks.js';

/** A line as a procedure or a refusal; `why` is set for one that is not even JSON. */
export function readRow(line: Line, rules: RowRules): { result: RowResult; why?: string } {
  const refusal = (code: RemarkCode, detail?: string): RowResult => ({
    ok: false,
    remark: { outcome: 'refused', code, ...(detail !== undefined && { detail }) },
  });
  if (line.broken === 'not-utf8') return { result: refusal('not-utf8'), why: 'is not UTF-8' };
  if (line.broken) return { result: refusal(line.broken), why: 'is longer than 4 MiB' };
  let row: unknown;
  try {
    row = JSON.parse(line.text);
  } catch (error) {
    const { message } = error as Error;
    return { result: refusal('not-json', message), why: `is not valid JSON (${message})` };
  }
  return { result: fromRow(row, rules) };
}
