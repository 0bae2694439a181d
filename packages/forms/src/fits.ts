/** A value that an expression compares with. */
export type Scalar = string | number | boolean;

/** What is asked of one answer. Without anything: that it is there. */
export interface Constraint {
  /** It must not be answered. */
  readonly missing?: boolean;
  readonly among?: readonly Scalar[];
  readonly except?: readonly Scalar[];
  readonly '<'?: Scalar;
  readonly '<='?: Scalar;
  readonly '>'?: Scalar;
  readonly '>='?: Scalar;
}

/** Values that there are at all. */
export interface Domain extends Omit<Constraint, 'missing'> {
  /** Whole numbers only. */
  readonly whole?: boolean;
}

function satisfies(value: Scalar, constraint: Constraint): boolean {
  const { among, except } = constraint;
  const compares = (end: Scalar | undefined, holds: (sign: number) => boolean): boolean =>
    end === undefined ||
    (typeof value === typeof end && holds(value < end ? -1 : Number(value > end)));
  return (
    (among?.includes(value) ?? true) &&
    !(except?.includes(value) ?? false) &&
    compares(constraint['<'], (sign) => sign < 0) &&
    compares(constraint['<='], (sign) => sign <= 0) &&
    compares(constraint['>'], (sign) => sign > 0) &&
    compares(constraint['>='], (sign) => sign >= 0)
  );
}

/** Whether no value of a domain, nor its absence, is all that is asked. */
export function noValueFits(constraints: readonly Constraint[], domain: Domain): boolean {
  if (constraints.some(({ missing }) => missing))
    return constraints.some(({ missing }) => !missing);
  const all = [domain, ...constraints];
  const finite = all.flatMap(({ among }) => among ?? []);
  if (all.some(({ among }) => among))
    return !finite.some((value) => all.every((constraint) => satisfies(value, constraint)));
  const lows = all.flatMap((it) => [...end(it['>'], true), ...end(it['>='], false)]);
  const highs = all.flatMap((it) => [...end(it['<'], true), ...end(it['<='], false)]);
  return lows.some((low) =>
    highs.some((high) => {
      if (typeof low.at !== typeof high.at) return false;
      if (domain.whole && typeof low.at === 'number' && typeof high.at === 'number') {
        const first = low.open ? Math.floor(low.at) + 1 : Math.ceil(low.at);
        return first > (high.open ? Math.ceil(high.at) - 1 : Math.floor(high.at));
      }
      return low.at > high.at || (low.at === high.at && (low.open || high.open));
    }),
  );
}

function end(at: Scalar | undefined, open: boolean): readonly { at: Scalar; open: boolean }[] {
  return at === undefined ? [] : [{ at, open }];
}
