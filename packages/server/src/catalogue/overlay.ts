import type { Fees, LocalizedText, SubmissionMethod, TimeLimit } from '@motcua/contract';
import type { ProcedureFacts } from './from-row.js';

/**
 * An imported procedure with the shipped catalogue laid over it.
 *
 * Ours always: the words for people (summary, steps, notes), the life events, where it is filed, and the list of
 * documents, whose ids the shipped forms refer to. A correction of a time limit or a fee (the unit the portal leaves
 * out, who sets the fee) holds as long as the published text that it corrects is still the same; when the import
 * brings another text, the import is right. Everything else is the import's.
 */
export function overlay(imported: ProcedureFacts, shipped: ProcedureFacts): ProcedureFacts {
  const timeLimit = corrected(imported.timeLimit, shipped.timeLimit);
  const fees = corrected(imported.fees, shipped.fees);
  return {
    ...imported,
    ...(timeLimit && { timeLimit }),
    ...(fees && { fees }),
    ...(shipped.summary && { summary: shipped.summary }),
    methods: imported.methods.map((method) => correctedMethod(method, shipped.methods)),
    documents: shipped.documents.length > 0 ? shipped.documents : imported.documents,
    steps: shipped.steps.length > 0 ? shipped.steps : imported.steps,
    lifeEvents: shipped.lifeEvents,
    filing: shipped.filing,
    keywords: [...new Set([...shipped.keywords, ...imported.keywords])],
    notes: distinct([...shipped.notes, ...imported.notes]),
  };
}

/** The shipped value while it speaks of the same published text. */
function corrected<T extends TimeLimit | Fees>(
  imported: T | undefined,
  shipped: T | undefined,
): T | undefined {
  if (imported === undefined || shipped === undefined) return imported ?? shipped;
  return imported.text === shipped.text ? shipped : imported;
}

function correctedMethod(
  method: SubmissionMethod,
  shipped: readonly SubmissionMethod[],
): SubmissionMethod {
  const ours = shipped.find(({ channel }) => channel === method.channel);
  const timeLimit = corrected(method.timeLimit, ours?.timeLimit);
  const fees = corrected(method.fees, ours?.fees);
  return { ...method, ...(timeLimit && { timeLimit }), ...(fees && { fees }) };
}

function distinct(notes: readonly LocalizedText[]): LocalizedText[] {
  return [...new Map(notes.map((note) => [note.vi, note])).values()];
}
