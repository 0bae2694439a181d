import type { DeskMove, Procedure } from '@motcua/contract';
import type { Move } from '@motcua/rules';
import type { Transaction } from '../database/pool.js';
import { openApplicant } from '../dossiers/applicant.js';
import { openSupplement, pinned } from '../dossiers/store.js';
import { answerAnew } from '../dossiers/supplement-answer.js';
import type { DossierRow, NotBroughtItem, SupplementRow } from '../dossiers/tables.js';
import { ProblemError, type FieldError } from '../http/problem.js';
import { takePapers, type Counter } from './counter-papers.js';

/** What an answer at a counter carries. */
export type CounterAnswer = Pick<DeskMove, 'papers' | 'answers' | 'missing'>;

/**
 * Takes in what a citizen brings to a counter for an open request for supplement. Everything that was asked for is brought,
 * answered anew, or named as missing with why it goes on without: nothing is passed over.
 * @returns what is missing; nothing for another move, or where nothing is asked for, which the move itself refuses
 * @throws {ProblemError} `invalid-dossier` by paper, answer and item; `invalid-move` when another move carries papers
 */
export async function takeSupplement(
  tx: Transaction,
  dossier: DossierRow,
  move: Move,
  answer: CounterAnswer,
  counter: Counter,
): Promise<readonly NotBroughtItem[] | undefined> {
  const { papers = [], answers = {}, missing = [] } = answer;
  if (move !== 'supplement') {
    const stray = (['papers', 'answers', 'missing'] as const).find((part) => answer[part]);
    if (stray !== undefined) {
      const errors = [{ pointer: `/${stray}`, code: 'supplement-only', detail: supplementOnly }];
      throw new ProblemError('invalid-move', { errors });
    }
    return undefined;
  }
  const request = dossier.status === 5 ? await openSupplement(tx, dossier.id) : undefined;
  if (request === undefined) return undefined;
  const errors = passedOver(request, answer);
  if (errors.length > 0) throw new ProblemError('invalid-dossier', { errors });
  const procedure = (await pinned(tx, dossier.procedureDigest)) as Procedure;
  const { personalId } = openApplicant(counter.context.secrets, dossier);
  await takePapers(
    tx,
    { dossier, procedure, personalId, sequence: dossier.version + 1 },
    papers,
    counter,
  );
  await answerAnew(tx, counter.context, dossier, answers);
  return missing.map(({ item, reason }) => ({ what: request.items[item]?.what ?? '', reason }));
}

/** What was asked for and is neither brought nor answered nor said to be missing; and what was not asked for. */
function passedOver(
  { items }: Pick<SupplementRow, 'items'>,
  { papers = [], answers = {}, missing = [] }: CounterAnswer,
): readonly FieldError[] {
  if (papers.length === 0 && Object.keys(answers).length === 0) {
    return [{ pointer: '/papers', code: 'required', detail: nothingBrought }];
  }
  const unknown = (index: number, list: string, item: number | undefined): FieldError[] =>
    item === undefined || item < items.length
      ? []
      : [{ pointer: `/${list}/${index}/item`, code: 'item-unknown', detail: notAsked }];
  const brought = new Set(papers.map(({ item }) => item));
  const said = missing.map(({ item }) => item);
  return [
    ...papers.flatMap(({ item }, index) => unknown(index, 'papers', item)),
    ...missing.flatMap(({ item }, index) => unknown(index, 'missing', item)),
    ...missing.flatMap(({ item, reason }, index): FieldError[] => {
      if (brought.has(item) || said.indexOf(item) < index) {
        return [{ pointer: `/missing/${index}/item`, code: 'item-twice', detail: twice }];
      }
      return reason.trim() === ''
        ? [{ pointer: `/missing/${index}/reason`, code: 'required', detail: noReason }]
        : [];
    }),
    ...items.flatMap(({ what, fields = [] }, item): FieldError[] => {
      const answered = fields.length > 0 && fields.every((id) => answers[id] !== undefined);
      if (brought.has(item) || said.includes(item) || answered) return [];
      const detail = {
        vi: `“${what}”: nhận giấy tờ này, hoặc ghi vì sao giải quyết tiếp khi còn thiếu.`,
        en: `“${what}”: take it in, or say why it goes on without.`,
      };
      return [{ pointer: '/missing', code: 'item-passed-over', detail }];
    }),
  ];
}

const supplementOnly = {
  vi: 'Chỉ nhận giấy tờ bổ sung khi ghi nhận bổ sung.',
  en: 'Papers, answers and what is missing are for `supplement` alone.',
};
const nothingBrought = {
  vi: 'Nhận ít nhất một giấy tờ hoặc câu trả lời được yêu cầu.',
  en: 'Take in at least one paper or answer that was asked for.',
};
const notAsked = {
  vi: 'Yêu cầu bổ sung không có mục này.',
  en: 'The request for supplement has no such item.',
};
const twice = {
  vi: 'Mục này đã được nhận hoặc đã ghi là thiếu.',
  en: 'This item is brought, or stands here twice.',
};
const noReason = {
  vi: 'Ghi vì sao giải quyết tiếp khi còn thiếu; người dân sẽ đọc.',
  en: 'Say why it goes on without; the citizen reads it.',
};
