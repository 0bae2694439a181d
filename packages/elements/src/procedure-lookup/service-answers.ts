import type { ProcedureSummary } from '@motcua/contract';
import { Procedures } from '@motcua/sdk/procedures.js';
import type { ServiceConnection } from '../foundation/connection.js';
import type { Language } from '../foundation/locale.js';
import { knownDuration, knownFee } from '../foundation/procedure-words.js';
import type { ProcedureRow } from './rows.js';
import type { Answer, Question } from './search-controller.js';

/** A page names its service within this time; after it the citizen reads that the page is not connected. */
const NAMED_WITHIN_MS = 3000;

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
  const { items, next, total, suggestions } = await new Procedures(connection.client).list(
    { query, ...filters, limit },
    options,
  );
  return {
    rows: items.map((procedure) => rowOfSummary(procedure, language)),
    more: next !== undefined,
    total,
    suggestions,
  };
}

function rowOfSummary(procedure: ProcedureSummary, language: Language): ProcedureRow {
  const { timeLimit, fees, matches = [] } = procedure;
  return {
    ...procedure,
    marks: matches.map(([start = 0, end = 0]) => [start, end]),
    time: knownDuration(timeLimit, language),
    fee: knownFee(fees, language),
  };
}
