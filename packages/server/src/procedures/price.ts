import type { Fees } from '@motcua/contract';
import { isDoubtful } from '@motcua/rules';

/**
 * The one amount that fees come to, đồng; 0 only where the text says that it is free. `undefined` where several amounts
 * are published, where the council sets some of it, where a unit cannot be right, and where a 0 may mean anything.
 */
export function priceOf(fees: Fees | undefined): number | undefined {
  if (fees === undefined || fees.setByCouncil === true || isDoubtful(fees)) return undefined;
  const [amount, ...others] = new Set(fees.amountsVnd);
  if (fees.free === true) return amount === undefined || amount === 0 ? 0 : undefined;
  return amount !== undefined && amount > 0 && others.length === 0 ? amount : undefined;
}
