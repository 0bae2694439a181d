import type { ProcedureSummary } from '@motcua/contract';
import { tokenise, type SearchIndex, type SearchOptions } from '@motcua/search';
import { textIn, type Language } from '../foundation/locale.js';
import { factIn, knownDuration, knownFee } from '../foundation/procedure-words.js';

/** Part of a name to highlight: `[start, end)`. */
export type Mark = readonly [start: number, end: number];

/** A result as it is shown; facts nobody published are absent. */
export interface ProcedureRow {
  readonly code: string;
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly agency?: string | undefined;
  readonly time?: string | undefined;
  readonly fee?: string | undefined;
  readonly online: boolean;
  readonly summary?: string | undefined;
}

/** Rows answered on the device. */
export function rowsOfIndex(
  index: SearchIndex,
  query: string,
  options: SearchOptions,
  language: Language,
): ProcedureRow[] {
  return index.search(query, options).flatMap(({ code, matches }) => {
    const facts = index.facts(code);
    if (facts === undefined) return [];
    const { name, agency, time, fee, online } = facts;
    return {
      code,
      name,
      marks: matches,
      agency,
      time: time && factIn(time, language),
      fee: fee && factIn(fee, language),
      online,
    };
  });
}

/** A row answered by the service. */
export function rowOfSummary(
  procedure: ProcedureSummary,
  query: string,
  language: Language,
): ProcedureRow {
  const { code, name, agency, timeLimit, fees, online, summary } = procedure;
  return {
    code,
    name,
    marks: marksIn(name, query),
    agency,
    time: knownDuration(timeLimit, language),
    fee: knownFee(fees, language),
    online,
    summary: summary && textIn(summary, language),
  };
}

/** The words of a query in a name, neighbours joined; the last one may be unfinished. */
export function marksIn(name: string, query: string): Mark[] {
  const typed = tokenise(query).map(({ key }) => key);
  const unfinished = typed.at(-1) ?? '';
  const marks: [number, number][] = [];
  for (const { key, start, end } of tokenise(name)) {
    const meant = typed.includes(key) || (unfinished.length > 1 && key.startsWith(unfinished));
    if (!meant) continue;
    const last = marks.at(-1);
    if (last !== undefined && name.slice(last[1], start).trim() === '') last[1] = end;
    else marks.push([start, end]);
  }
  return marks;
}
