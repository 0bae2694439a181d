import type { ProcedureSummary } from '@motcua/contract';
import type { ProcedureFacts } from './from-row.js';

/** What a list shows of a procedure. */
export function summaryOf(facts: ProcedureFacts): ProcedureSummary {
  return {
    code: facts.code,
    name: facts.name,
    fields: facts.fields,
    ...(facts.agency !== undefined && { agency: facts.agency }),
    level: facts.level,
    targetGroups: facts.targetGroups,
    ...(facts.timeLimit && { timeLimit: facts.timeLimit }),
    ...(facts.fees && { fees: facts.fees }),
    online: facts.online,
    ...(facts.onlineLevel !== undefined && { onlineLevel: facts.onlineLevel }),
    lifeEvents: facts.lifeEvents,
    ...(facts.summary && { summary: facts.summary }),
  };
}
