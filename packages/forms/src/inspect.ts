import type { FindingCode } from './findings.js';

/** One answer that an expression reads, and the groups whose items it is going through there. */
export interface Read {
  readonly path: string;
  readonly groups: readonly string[];
  /** The operator needs a group here. */
  readonly group: boolean;
}

/** What an expression reads and takes. */
export interface Inspection {
  readonly reads: readonly Read[];
  /** How many steps its evaluation takes at most. */
  readonly cost: number;
  readonly depth: number;
}

/** Where an inspection asks and tells. */
export interface Inspector {
  readonly report: (code: FindingCode, subject: string) => void;
  /** What is known of a condition; `undefined` when that was reported as wrong. */
  readonly condition: (name: string) => Inspection | undefined;
  /** How many items a group has at most. */
  readonly items: (group: string) => number;
}

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
/** Operators in operators, through named conditions too. */
export const MAX_DEPTH = 40;
/** Steps of one evaluation. A list of 50 in a list of 50 with a handful of comparisons is well below. */
const MAX_COST = 50_000;

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
export function inspect(expression: unknown, { report, condition, items }: Inspector): Inspection {
  // By what they are, so that conditions that repeat others do not grow without end.
  const reads = new Map<string, Read>();
  let cost = 0;
  let deepest = 0;

  const read = (path: string, groups: readonly string[], group: boolean): void => {
    reads.set([path, group, ...groups].join(), { path, groups, group });
  };
  const variable = (value: unknown, groups: readonly string[], group = false): string => {
    const path = isVar(value) ? value.var : '';
    if (path === '') report('wrong-operands', group ? 'any, all, sum' : 'var');
    else read(path, groups, group);
    return path;
  };

  const walk = (value: unknown, groups: readonly string[], depth: number, times: number): void => {
    cost += times;
    if (cost > MAX_COST) return;
    if (depth > deepest) deepest = depth;
    if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return;
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const operator = keys[0];
    if (operator === undefined || keys.length !== 1 || Array.isArray(value)) {
      report('unknown-operator', keys.length > 0 ? keys.slice(0, 9).join() : JSON.stringify(value));
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
      case 'condition': {
        if (typeof operand !== 'string') {
          report('wrong-operands', operator);
          return;
        }
        const known = condition(operand);
        if (!known) return;
        if (depth + known.depth > MAX_DEPTH) report('too-deep', operand);
        deepest = Math.max(deepest, depth + 1 + known.depth);
        cost += times * known.cost;
        for (const it of known.reads) read(it.path, [...groups, ...it.groups], it.group);
        return;
      }
      case 'answered':
      case 'count':
        variable(operand, groups);
        return;
      case 'not':
        walk(operand, groups, depth + 1, times);
        return;
    }
    const over = operator === 'any' || operator === 'all' || operator === 'sum';
    const count = over ? 2 : Object.hasOwn(OPERANDS, operator) ? OPERANDS[operator] : undefined;
    if (count === undefined) {
      report('unknown-operator', operator);
    } else if (
      !Array.isArray(operand) ||
      (count < 0 ? operand.length < 1 : operand.length !== count)
    ) {
      report('wrong-operands', operator);
    } else if (over) {
      const group = variable(operand[0], groups, true);
      walk(operand[1], [...groups, group], depth + 1, times * items(group));
    } else if (operator === 'in') {
      walk(operand[0], groups, depth + 1, times);
      const list: unknown = operand[1];
      if (!Array.isArray(list)) variable(list, groups);
      else if (!list.every((it) => typeof it === 'string' || typeof it === 'number'))
        report('wrong-operands', operator);
      else cost += times * list.length;
    } else for (const item of operand) walk(item, groups, depth + 1, times);
  };

  walk(expression, [], 0, 1);
  if (cost > MAX_COST) report('too-costly', String(MAX_COST));
  return { reads: [...reads.values()], cost, depth: deepest };
}
