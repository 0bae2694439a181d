import type { LocalizedText } from '@motcua/contract';
import type { SearchIndex, SearchResult } from '@motcua/search';
import type { Language } from '../foundation/locale.js';
import { councilFeeIn, factIn } from '../foundation/fact-words.js';

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
  /** `full`, `partial` or `information`; absent while nobody has said it. */
  readonly onlineLevel?: string | undefined;
  readonly summary?: LocalizedText | undefined;
}

/** Rows found on the device. */
export function rowsOfIndex(
  index: SearchIndex,
  found: readonly SearchResult[],
  language: Language,
): ProcedureRow[] {
  return found.flatMap(({ code, matches }) => {
    const facts = index.facts(code);
    if (facts === undefined) return [];
    const { time, fee, setByCouncil, summary } = facts;
    return {
      ...facts,
      marks: matches,
      summary: summary === undefined ? undefined : { vi: summary },
      time: time && factIn(time, language),
      // No amount is not free where the council sets it.
      fee: fee ? factIn(fee, language) : setByCouncil ? councilFeeIn(language) : undefined,
    };
  });
}
