import { daysBetween, isIsoDay, yearsBetween } from '@motcua/rules';
import type { Expression, Value } from './expression.js';

/** Where an expression finds its answers. `F` is the place it is evaluated at: the form, or one item of a group. */
export interface Source<F> {
  /** ISO day. */
  readonly today: string;
  /** The answer at a path; `undefined` when missing or hidden. */
  value(path: string, at: F): unknown;
  /** The items of a group. */
  items(path: string, at: F): readonly F[];
  condition(name: string): Expression;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isIsoDay(value);
}

function missing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Below zero when `a` comes first. Numbers with numbers, days with days; anything else does not compare. */
function difference(a: unknown, b: unknown): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return isDay(a) && isDay(b) ? daysBetween(b, a) : undefined;
}

function same(a: unknown, b: unknown): boolean {
  return !missing(a) && typeof a !== 'object' && a === b;
}

/**
 * The value of an expression, `undefined` when it is missing.
 * @throws {TypeError} on an operator outside the language
 */
export function evaluate<F>(expression: Expression, source: Source<F>, at: F): Value | undefined {
  if (typeof expression !== 'object') return expression;
  const operator = Object.keys(expression)[0] ?? '';
  const operand: unknown = (expression as unknown as Readonly<Record<string, unknown>>)[operator];
  const list = operand as readonly Expression[];
  const get = (index: number): Value | undefined => evaluate(list[index] as Expression, source, at);
  const holds = (item: Expression, place: F = at): boolean =>
    evaluate(item, source, place) === true;
  const path = (variable: unknown): string => (variable as { readonly var: string }).var;
  const fold = (numbers: readonly (Value | undefined)[], times = false): number | undefined =>
    numbers.every((value) => typeof value === 'number')
      ? finite(
          numbers.reduce((total, next) => (times ? total * next : total + next), Number(times)),
        )
      : undefined;
  const each = (): readonly F[] => source.items(path(list[0]), at);
  const body = list[1] as Expression;
  switch (operator) {
    case 'var': {
      const value = source.value(operand as string, at);
      return missing(value) ? undefined : (value as Value);
    }
    case 'condition':
      return evaluate(source.condition(operand as string), source, at);
    case 'today':
      return source.today;
    case '==':
      return same(get(0), get(1));
    case '!=':
      return !same(get(0), get(1));
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const apart = difference(get(0), get(1));
      if (apart === undefined) return false;
      // The second character lets them be the same.
      return apart === 0 ? operator.length > 1 : apart < 0 === operator.startsWith('<');
    }
    case 'in': {
      const needle = get(0);
      const values: unknown = Array.isArray(body) ? body : get(1);
      return Array.isArray(values) && values.some((value) => same(needle, value));
    }
    case 'and':
      return list.every((item) => holds(item));
    case 'or':
      return list.some((item) => holds(item));
    case 'not':
      return !holds(operand as Expression);
    case 'if':
      return get(holds(list[0] as Expression) ? 1 : 2);
    case 'answered': {
      const value = source.value(path(operand), at);
      return (
        !missing(value) && (typeof value !== 'object' || Object.keys(value as object).length > 0)
      );
    }
    case 'count': {
      const value = source.value(path(operand), at);
      return Array.isArray(value) ? value.length : 0;
    }
    case '+':
    case '*':
      return fold(
        list.map((_, index) => get(index)),
        operator === '*',
      );
    case '-':
    case '/': {
      const a = get(0);
      const b = get(1);
      if (typeof a !== 'number' || typeof b !== 'number') return undefined;
      return finite(operator === '-' ? a - b : a / b);
    }
    case 'any':
      return each().some((item) => holds(body, item));
    case 'all':
      return each().every((item) => holds(body, item));
    case 'sum':
      return fold(each().map((item) => evaluate(body, source, item) ?? 0));
    case 'yearsBetween':
    case 'daysBetween': {
      const from = get(0);
      const to = get(1);
      if (!isDay(from) || !isDay(to)) return undefined;
      return operator === 'daysBetween' ? daysBetween(from, to) : yearsBetween(from, to);
    }
    default:
      throw new TypeError(`Unknown operator: ${operator}`);
  }
}
