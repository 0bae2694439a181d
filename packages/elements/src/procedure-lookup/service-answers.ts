import type { ProcedureSummary } from '@motcua/contract';
import { Procedures } from '@motcua/sdk/procedures.js';
import type { ServiceConnection } from '../foundation/connection.js';
import type { Language } from '../foundation/locale.js';
import { knownDuration, knownFee } from '../foundation/procedure-words.js';
import type { ProcedureRow } from './rows.js';
import type { Answer, Question } from './search-controller.js';

/** A page names its service within this time; after it the citizen reads that the page is not connected. */
const NAMED_WITHIN_MS = 3000;
/** Procedures to offer where nothing is found. */
const SUGGESTED = 4;
/** Longest published time that stands in a row, characters; the index has none that is longer. */
const LONGEST_FACT = 48;

/**
 * Answers a question at the service, with the ranking of the device.
 * @throws what the client throws; without a service as for a page that is not set up
 */
export async function answerFromService(
  connection: ServiceConnection | undefined,
  { query, filters, limit, language }: Question,
  signal: AbortSignal,
): Promise<Answer> {
  if (connection === undefined) {
    // A service that comes to be named asks anew, which ends this question.
    await new Promise((resolve) => setTimeout(resolve, NAMED_WITHIN_MS));
    throw Object.assign(new Error('No service is named'), { status: 401 });
  }
  // Somebody is typing: the next key asks again, and a clear word is better than silent attempts.
  const options = { signal, maxRetries: 0, timeout: 8000 };
  const procedures = new Procedures(connection.client);
  const { items, next, total, suggestions } = await procedures.list(
    { query, ...filters, limit },
    options,
  );
  const isNarrowed = Object.values(filters).some((values) => String(values) !== '');
  // What the service suggests knows no filters, and attributes may leave it out.
  const within =
    items.length === 0 && query !== '' && isNarrowed
      ? await procedures.list({ ...filters, limit: SUGGESTED }, options).catch(() => undefined)
      : undefined;
  return {
    rows: items.map((procedure) => rowOfSummary(procedure, language)),
    more: next !== undefined,
    total,
    suggestions,
    common: within?.items,
  };
}

/** A row with the facts that the index on the device has, too: nothing in it changes once that is there. */
function rowOfSummary(procedure: ProcedureSummary, language: Language): ProcedureRow {
  const { timeLimit, fees, matches = [] } = procedure;
  // A published 0 alone is no proof that it is free; beside an amount it is one end.
  const amountsVnd = fees?.amountsVnd.some(Boolean) ? fees.amountsVnd : [];
  const time = knownDuration(timeLimit, language);
  return {
    ...procedure,
    marks: matches.map(([start = 0, end = 0]) => [start, end]),
    // A text that fills a row of facts stands on the page of the procedure.
    time: (time?.length ?? 0) > LONGEST_FACT ? undefined : time,
    fee: fees && knownFee({ ...fees, amountsVnd }, language),
  };
}
