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
  if (line.text.includes('\\u') && !isText(row)) return { result: refusal('not-text') };
  return { result: fromRow(row, rules) };
}

/** A NUL or half of a surrogate pair: JSON can write them with an escape, PostgreSQL stores neither. */
const NO_TEXT = /[\0\p{Surrogate}]/u;

function isText(row: unknown): boolean {
  const open = [row];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one === 'string' && NO_TEXT.test(one)) return false;
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, value] of Object.entries(one)) open.push(key, value ?? '');
  }
  return true;
}
