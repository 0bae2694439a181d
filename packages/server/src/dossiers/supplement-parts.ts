import { isAnswered } from '@motcua/rules';
import type { StoredSupplementItem, SupplementRow } from './tables.js';

/** A request for supplement, of which a part may have come. */
export type PartlyAnswered = Pick<SupplementRow, 'items' | 'taken'>;

/** Which items of a request have come, from 0. */
export function takenItems({ taken }: PartlyAnswered): ReadonlySet<number> {
  return new Set((taken ?? []).map(({ item }) => item));
}

/** What is still asked for. */
export function remainingItems(request: PartlyAnswered): readonly StoredSupplementItem[] {
  const taken = takenItems(request);
  return request.items.filter((_, item) => !taken.has(item));
}

/** Items whose questions are all answered, from 0. */
export function answeredItems(
  { items }: Pick<SupplementRow, 'items'>,
  answers: Readonly<Record<string, unknown>>,
): readonly number[] {
  return items.flatMap((one, item) => (isAnswered(one, answers) ? [item] : []));
}

/**
 * Items that come with a part and had not come before, from 0. A paper alone does not answer an item that asks questions.
 * @param papers the items that papers are for
 */
export function newItems(
  request: PartlyAnswered,
  papers: readonly number[],
  answers: Readonly<Record<string, unknown>>,
): readonly number[] {
  const taken = takenItems(request);
  return request.items.flatMap((one, item) => {
    const comes = one.fields?.length ? isAnswered(one, answers) : papers.includes(item);
    return comes && !taken.has(item) ? [item] : [];
  });
}
