/** A value an expression can hold. Dates are ISO text (`2026-11-21`); a missing answer is `undefined`. */
export type Value = string | number | boolean | readonly unknown[] | object;

/** The answer to a field: its id, `group.field` inside a group's item, `address.ward` for a part of an address. */
export interface VarExpression {
  readonly var: string;
}

type Pair = readonly [Expression, Expression];
type OverItems = readonly [VarExpression, Expression];

/**
 * A condition or a computation: a closed, typed subset of JSONLogic. Nothing is converted: a comparison of different
 * types, or with a missing answer, is false; `!=` is exactly `not ==`; arithmetic with something missing is missing.
 */
export type Expression =
  | string
  | number
  | boolean
  | VarExpression
  | { readonly condition: string }
  | { readonly '==': Pair }
  | { readonly '!=': Pair }
  | { readonly '<': Pair }
  | { readonly '<=': Pair }
  | { readonly '>': Pair }
  | { readonly '>=': Pair }
  | { readonly in: readonly [Expression, VarExpression | readonly (string | number)[]] }
  | { readonly and: readonly Expression[] }
  | { readonly or: readonly Expression[] }
  | { readonly not: Expression }
  | { readonly answered: VarExpression }
  | { readonly if: readonly [Expression, Expression, Expression] }
  | { readonly '+': readonly Expression[] }
  | { readonly '*': readonly Expression[] }
  | { readonly '-': Pair }
  | { readonly '/': Pair }
  | { readonly count: VarExpression }
  | { readonly any: OverItems }
  | { readonly all: OverItems }
  | { readonly sum: OverItems }
  | { readonly today: readonly never[] }
  | { readonly yearsBetween: Pair }
  | { readonly daysBetween: Pair };
