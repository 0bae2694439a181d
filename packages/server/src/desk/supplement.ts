import type { DeskMove, Procedure } from '@motcua/contract';
import type { Move } from '@motcua/rules';
import type { Transaction } from '../database/pool.js';
import { openApplicant } from '../dossiers/applicant.js';
import { openSupplement, pinned } from '../dossiers/store.js';
import { answerAnew } from '../dossiers/supplement-answer.js';
import { answeredItems, newItems, takenItems } from '../dossiers/supplement-parts.js';
import type { DossierRow, NotBroughtItem, SupplementRow } from '../dossiers/tables.js';
import { answers as takesIn } from '../dossiers/views.js';
import { ProblemError, type FieldError } from '../http/problem.js';
import { takePapers, type Counter } from './counter-papers.js';

/** What an answer at a counter carries. */
export type CounterAnswer = Pick<DeskMove, 'papers' | 'answers' | 'missing'>;

/** What was taken in of a request. */
export interface TakenIn {
  /** What is missing, with the answer that ends the request. */
  readonly notBrought?: readonly NotBroughtItem[];
  /** Which items came, with a part of it. */
  readonly taken?: readonly number[];
}

/**
 * Takes in what a citizen brings to a counter for an open request for supplement. Everything that was asked for is brought,
 * answered anew, or named as missing with why it goes on without: nothing is passed over. Of a part the rest is waited for.
 * @returns nothing for another move, or where nothing is asked for, which the move itself refuses
 * @throws {ProblemError} `invalid-dossier` by paper, answer and item; `invalid-move` when another move carries papers
 */
export async function takeSupplement(
  tx: Transaction,
  dossier: DossierRow,
  move: Move,
  answer: CounterAnswer,
  counter: Counter,
): Promise<TakenIn> {
  const { papers = [], answers = {}, missing = [] } = answer;
  if (!takesIn(move)) {
    const stray = (['papers', 'answers', 'missing'] as const).find((part) => answer[part]);
    if (stray !== undefined) {
      const errors = [{ pointer: `/${stray}`, code: 'supplement-only', detail: supplementOnly }];
      throw new ProblemError('invalid-move', { errors });
    }
    return {};
  }
  const request = dossier.status === 5 ? await openSupplement(tx, dossier.id) : undefined;
  if (request === undefined) return {};
  const isPart = move === 'supplement-part';
  const errors = isPart ? unfitPart(request, answer) : passedOver(request, answer);
  if (errors.length > 0) throw new ProblemError('invalid-dossier', { errors });
  const procedure = (await pinned(tx, dossier.procedureDigest)) as Procedure;
  const { personalId } = openApplicant(counter.context.secrets, dossier);
  await takePapers(
    tx,
    { dossier, procedure, personalId, sequence: dossier.version + 1 },
    papers,
    counter,
  );
  // What is passed over was named.
  await answerAnew(tx, counter.context, dossier, answers, true);
  return isPart
    ? { taken: comingItems(request, answer) }
    : {
        notBrought: missing.map(({ item, reason }) => ({
          what: request.items[item]?.what ?? '',
          reason,
        })),
      };
}

/** What was asked for and is neither brought nor answered nor said to be missing; and what was not asked for. */
function passedOver(
  request: Pick<SupplementRow, 'items' | 'taken'>,
  answer: CounterAnswer,
): readonly FieldError[] {
  const { items } = request;
  const { papers = [], answers = {}, missing = [] } = answer;
  if (papers.length === 0 && Object.keys(answers).length === 0) {
    return [{ pointer: '/papers', code: 'required', detail: nothingBrought }];
  }
  const brought = new Set([...takenItems(request), ...papers.map(({ item }) => item)]);
  const answered = new Set(answeredItems({ items }, answers));
  const said = missing.map(({ item }) => item);
  return [
    ...papers.flatMap(({ item }, index) => unknown(items, index, 'papers', item)),
    ...missing.flatMap(({ item }, index) => unknown(items, index, 'missing', item)),
    ...missing.flatMap(({ item, reason }, index): FieldError[] => {
      if (brought.has(item) || said.indexOf(item) < index) {
        return [{ pointer: `/missing/${index}/item`, code: 'item-twice', detail: twice }];
      }
      return reason.trim() === ''
        ? [{ pointer: `/missing/${index}/reason`, code: 'required', detail: noReason }]
        : [];
    }),
    ...items.flatMap(({ what }, item): FieldError[] => {
      if (brought.has(item) || said.includes(item) || answered.has(item)) return [];
      const detail = {
        vi: `“${what}”: nhận giấy tờ này, hoặc ghi vì sao giải quyết tiếp khi còn thiếu.`,
        en: `“${what}”: take it in, or say why it goes on without.`,
      };
      return [{ pointer: '/missing', code: 'item-passed-over', detail }];
    }),
  ];
}

/** What cannot be a part: nothing of what was asked for is brought, or all of it. */
function unfitPart(
  request: Pick<SupplementRow, 'items' | 'taken'>,
  answer: CounterAnswer,
): readonly FieldError[] {
  const { items } = request;
  const { papers = [], missing = [] } = answer;
  const strange = papers.flatMap(({ item }, index) => unknown(items, index, 'papers', item));
  if (strange.length > 0) return strange;
  if (missing.length > 0) return [{ pointer: '/missing', code: 'rest-awaited', detail: awaited }];
  const coming = comingItems(request, answer);
  if (coming.length === 0) {
    return [{ pointer: '/papers', code: 'required', detail: nothingBrought }];
  }
  const isAll = takenItems(request).size + coming.length === items.length;
  return isAll ? [{ pointer: '/papers', code: 'nothing-remains', detail: nothingRemains }] : [];
}

function comingItems(
  request: Pick<SupplementRow, 'items' | 'taken'>,
  { papers = [], answers = {} }: CounterAnswer,
): readonly number[] {
  const items = papers.flatMap(({ item }) => (item === undefined ? [] : [item]));
  return newItems(request, items, answers);
}

function unknown(
  items: SupplementRow['items'],
  index: number,
  list: string,
  item: number | undefined,
): FieldError[] {
  if (item === undefined || item < items.length) return [];
  return [{ pointer: `/${list}/${index}/item`, code: 'item-unknown', detail: notAsked }];
}

const supplementOnly = {
  vi: 'Chỉ nhận giấy tờ bổ sung khi ghi nhận bổ sung.',
  en: 'Papers, answers and what is missing are for `supplement` and `supplement-part` alone.',
};
const nothingBrought = {
  vi: 'Nhận ít nhất một giấy tờ hoặc câu trả lời được yêu cầu.',
  en: 'Take in at least one paper or answer that was asked for.',
};
const notAsked = {
  vi: 'Yêu cầu bổ sung không có mục này.',
  en: 'The request for supplement has no such item.',
};
const awaited = {
  vi: 'Phần còn lại vẫn chờ bổ sung: không ghi lý do giải quyết tiếp khi còn thiếu.',
  en: 'The rest is waited for: do not say why it goes on without.',
};
const nothingRemains = {
  vi: 'Đã nhận đủ những gì được yêu cầu: ghi nhận bổ sung và giải quyết tiếp.',
  en: 'Everything that was asked for is here: take it in with `supplement`.',
};
const twice = {
  vi: 'Mục này đã được nhận hoặc đã ghi là thiếu.',
  en: 'This item is brought, or stands here twice.',
};
const noReason = {
  vi: 'Ghi vì sao giải quyết tiếp khi còn thiếu; người dân sẽ đọc.',
  en: 'Say why it goes on without; the citizen reads it.',
};
