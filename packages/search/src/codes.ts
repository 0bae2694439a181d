import type { Row } from './catalogue.js';
import type { Ranked } from './ranking.js';

/** Finds rows by a code that was typed; `undefined` where none was meant. */
export type WithCode = (rows: readonly Row[], query: string) => readonly Ranked[] | undefined;

/** A whole code, whatever stands beside it and between its digits. */
const CODE = /(?:^|\D)(\d[., -]{0,2}\d{3}[., -]?\d{3})(?!\d)/;

/**
 * Rows whose code is, starts with or contains what was typed, blanks and the agency's `.H26` aside; `undefined` where no
 * code was meant. A whole code is meant whatever stands beside it.
 */
export const withCode: WithCode = (rows, query) => {
  // No look-behind: Safari 16.3 and older refuse a file that has one.
  const [, whole] = CODE.exec(query) ?? [];
  const code = (whole ?? query.replace(/\.?[A-Y]\d\d\s*$/i, '')).replace(/[\s.,-]/g, '');
  if (!/^\d{3,}$/.test(code)) return undefined;
  const found = rows.flatMap((row): Ranked[] => {
    const own = row.facts.code.replaceAll('.', '');
    const at = own.indexOf(code);
    return at < 0 ? [] : [[row, 1 / (1 + at) - Number(own) / 1e9]];
  });
  return whole || found.length ? found : undefined;
};
