import type { TimeLimit } from '@motcua/contract';

/** Units that an ISO 8601 duration can say; working days and working hours are none. */
const UNITS: Readonly<Record<string, (quantity: number) => string>> = {
  days: (quantity) => `P${quantity}D`,
  months: (quantity) => `P${quantity}M`,
  hours: (quantity) => `PT${quantity}H`,
};

/** A time limit as an ISO 8601 (xsd:duration), or `undefined` where that would say something else than is published. */
export function isoDuration(limit: TimeLimit | undefined): string | undefined {
  if (limit?.quantity === undefined || limit.sameDay === true) return undefined;
  // Of the parts of an xsd:duration only seconds may have a fraction.
  if (!Number.isSafeInteger(limit.quantity)) return undefined;
  return UNITS[limit.unit ?? '']?.(limit.quantity);
}
