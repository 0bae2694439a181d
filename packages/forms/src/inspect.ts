import type { FindingCode } from './findings.js';

/** One answer that an expression reads, and the groups whose items it is going through there. */
export interface Read {
  readonly path: string;
  readonly groups: readonly string[];
  /** The operator needs a group here. */
  readonly group?: boolean;
}

/** What an expression reads. */
export interface Inspection {
  readonly reads: readonly Read[];
  readonly conditions: readonly string[];
}

type Report = (code: FindingCode, subject: string) => void;

/** Number of operands; `-1`: one or more. */
const OPERANDS: Readonly<Record<string, number>> = {
  '==': 2,
  '!=': 2,
  '<': 2,
  '<=': 2,
  '>': 2,
  '>=': 2,
  '-': 2,
  '/': 2,
  yearsBetween: 2,
  daysBetween: 2,
  in: 2,
  if: 3,
  and: -1,
  or: -1,
  '+': -1,
  '*': -1,
  today: 0,
};
const MAX_DEPTH = 40;

/** Whether a value is `{ var: "…" }`. */
export function isVar(value: unknown): value is { readonly var: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    typeof (value as { readonly var?: unknown }).var === 'string'
  );
}

/**
 * Walks an expression: reports everything that is not of the language, and tells what it reads.
 * Nothing is evaluated.
 */
export function inspect(expression: unknown, report: Report): Inspection {
  const reads: Read[] = [];
  const conditions: string[] = [];

  const variable = (value: unknown, groups: readonly string[], group?: boolean): string => {
    if (!isVar(value)) {
      report('wrong-operands', JSON.stringify(value));
      return '';
    }
    reads.push({ path: value.var, groups, ...(group && { group }) });
    return value.var;
  };

  const walk = (value: unknown, groups: readonly string[], depth: number): void => {
    if (typeof value === 'string' || typeof value === 'boolean') return;
    if (typeof value === 'number' && Number.isFinite(value)) return;
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const operator = keys[0];
    if (operator === undefined || keys.length !== 1 || Array.isArray(value)) {
      report('unknown-operator', JSON.stringify(value));
      return;
    }
    if (depth > MAX_DEPTH) {
      report('too-deep', operator);
      return;
    }
    const operand: unknown = (value as Readonly<Record<string, unknown>>)[operator];
    switch (operator) {
      case 'var':
        variable(value, groups);
        return;
      case 'condition':
        if (typeof operand === 'string') conditions.push(operand);
        else report('wrong-operands', operator);
        return;
      case 'answered':
      case 'count':
        variable(operand, groups);
        return;
      case 'not':
        walk(operand, groups, depth + 1);
        return;
    }
    if (operator === 'any' || operator === 'all' || operator === 'sum') {
      if (!Array.isArray(operand) || operand.length !== 2) {
        report('wrong-operands', operator);
        return;
      }
      const group = variable(operand[0], groups, true);
      walk(operand[1], [...groups, group], depth + 1);
      return;
    }
    const count = Object.hasOwn(OPERANDS, operator) ? OPERANDS[operator] : undefined;
    if (count === undefined) {
      report('unknown-operator', operator);
    } else if (
      !Array.isArray(operand) ||
      (count < 0 ? operand.length < 1 : operand.length !== count)
    ) {
      report('wrong-operands', operator);
    } else if (operator === 'in' && Array.isArray(operand[1])) {
      walk(operand[0], groups, depth + 1);
      if (!operand[1].every((item) => typeof item === 'string' || typeof item === 'number'))
        report('wrong-operands', operator);
    } else {
      if (operator === 'in') variable(operand[1], groups);
      for (const item of operator === 'in' ? operand.slice(0, 1) : operand)
        walk(item, groups, depth + 1);
    }
  };

  walk(expression, [], 0);
  return { reads, conditions };
}
