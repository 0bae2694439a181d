import type { Field } from './definition.js';
import { evaluatePlain } from './plain.js';
import type { Expression } from './expression.js';
import type { CompiledField, Graph } from './graph.js';
import { resolve } from './graph.js';
import { isVar } from './inspect.js';
import { noValueFits } from './fits.js';
import type { Constraint, Domain, Scalar } from './fits.js';

/** Something that must be so: what a term is, and which answers it needs. */
interface Atom {
  readonly term: string;
  readonly constraint: Constraint;
  /** Paths that must be answered, and so be shown. */
  readonly needs: readonly string[];
}

/** All of them together. */
type Clause = readonly Atom[];
/** One of them. No clause at all is what can never be; an empty clause always is. */
type Clauses = readonly Clause[];

/** Beyond this, an expression counts as possible: a lint that takes for ever is of no use. */
const MOST_CLAUSES = 256;
const MOST_ATOMS = 500;
const MOST_STEPS = 1000;
/** Fields that hang on one another. */
const MOST_FIELDS = 12;
/** Atoms looked at by one lint altogether. */
const MOST_STEPS_IN_ALL = 100_000;

const NEVER: Clauses = [];
const ALWAYS: Clauses = [[]];
const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '>=': '<', '>': '<=', '<=': '>' };
const TURNED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '>=': '<=', '<=': '>=' };
const SIGNS: Readonly<Record<string, readonly number[]>> = {
  '==': [0],
  '<': [-1],
  '<=': [-1, 0],
  '>': [1],
  '>=': [0, 1],
};

function both(a: Clauses, b: Clauses): Clauses {
  const long = (clauses: Clauses): boolean => clauses.some(({ length }) => length > MOST_ATOMS);
  if (a.length * b.length > MOST_CLAUSES || long(a) || long(b)) return ALWAYS;
  return a.flatMap((one) => b.map((other) => [...one, ...other]));
}

function isScalar(value: unknown): value is Scalar {
  return typeof value !== 'object';
}

/**
 * Whether conditions can ever hold together. Sound in one direction: what it calls impossible is; what it cannot follow
 * it calls possible.
 */
export class Possibilities {
  readonly #graph: Graph;
  readonly #shown = new Map<CompiledField, Clauses>();
  #steps = 0;
  #stepsInAll = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Why these can never all be true; `undefined` when they can. */
  never(expressions: readonly Expression[]): string | undefined {
    this.#steps = 0;
    if (this.#stepsInAll > MOST_STEPS_IN_ALL) return undefined;
    const clauses = this.#all(expressions);
    let reason = 'it contradicts itself';
    for (const clause of clauses) {
      const wrong = this.#wrong(clause, new Set());
      if (wrong === undefined) return undefined;
      reason = wrong;
    }
    return reason;
  }

  #all(expressions: readonly Expression[]): Clauses {
    return expressions.reduce<Clauses>((so, it) => both(so, this.#clauses(it, true)), ALWAYS);
  }

  /** Why a clause cannot be, with what shows the fields it needs. */
  #wrong(clause: Clause, shown: ReadonlySet<CompiledField>): string | undefined {
    this.#steps += 1;
    this.#stepsInAll += 1 + clause.length;
    if (this.#steps > MOST_STEPS || this.#stepsInAll > MOST_STEPS_IN_ALL) return undefined;
    if (shown.size > MOST_FIELDS) return undefined;
    const byTerm = new Map<string, Constraint[]>();
    for (const { term, constraint } of clause)
      byTerm.set(term, [...(byTerm.get(term) ?? []), constraint]);
    for (const [term, constraints] of byTerm)
      if (noValueFits(constraints, this.#domain(term)))
        return `no answer to ${term.startsWith('{') ? term : `"${term}"`} fits all of it`;
    for (const path of clause.flatMap(({ needs }) => needs)) {
      const field = resolve(this.#graph.fields, path)?.field;
      if (!field || shown.has(field)) continue;
      const seen = new Set([...shown, field]);
      let reason = `it needs an answer to "${path}", which can never be shown`;
      for (const more of this.#showing(field)) {
        const wrong = this.#wrong([...clause, ...more], seen);
        if (wrong === undefined) return undefined;
        reason = `it needs an answer to "${path}", and then ${wrong}`;
      }
      return reason;
    }
    return undefined;
  }

  #showing(field: CompiledField): Clauses {
    const known = this.#shown.get(field) ?? this.#all(showing(field));
    this.#shown.set(field, known);
    return known;
  }

  #domain(term: string): Domain {
    const found = resolve(this.#graph.fields, term);
    return found && found.part === undefined ? domainOf(found.field.definition) : {};
  }

  #clauses(expression: Expression, holds: boolean): Clauses {
    if (typeof expression !== 'object') return (expression === true) === holds ? ALWAYS : NEVER;
    const [operator = '', operand] = Object.entries(expression)[0] ?? [];
    const list = operand as readonly Expression[];
    const every = (items: readonly Expression[]): Clauses =>
      items.reduce<Clauses>((so, it) => both(so, this.#clauses(it, holds)), ALWAYS);
    const some = (items: readonly Expression[]): Clauses => {
      const clauses = items.flatMap((it) => this.#clauses(it, holds));
      return clauses.length > MOST_CLAUSES ? ALWAYS : clauses;
    };
    switch (operator) {
      case 'and':
        return holds ? every(list) : some(list);
      case 'or':
        return holds ? some(list) : every(list);
      case 'not':
        return this.#clauses(operand as Expression, !holds);
      case 'condition':
        return this.#clauses(
          this.#graph.definition.conditions?.[operand as string] ?? false,
          holds,
        );
      case 'if': {
        const [test, yes, no] = list as readonly [Expression, Expression, Expression];
        return [
          ...both(this.#clauses(test, true), this.#clauses(yes, holds)),
          ...both(this.#clauses(test, false), this.#clauses(no, holds)),
        ];
      }
      case 'var':
        return holds
          ? [[is(operand as string, { among: [true] })]]
          : [[missing(operand as string)], [is(operand as string, { among: [false] })]];
      case 'answered': {
        const path = (operand as { readonly var: string }).var;
        return holds ? [[is(path, {})]] : [[missing(path)]];
      }
      case '==':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return compared(operator, list[0] as Expression, list[1] as Expression, holds);
      case '!=':
        return compared('==', list[0] as Expression, list[1] as Expression, !holds);
      case 'in': {
        const values: unknown = list[1];
        if (!Array.isArray(values)) return this.#opaque(expression, holds);
        return constrained(list[0] as Expression, { among: values as Scalar[] }, holds);
      }
      case 'any':
        if (holds && this.never([list[1] as Expression]) !== undefined) return NEVER;
        return this.#opaque(expression, holds);
      default:
        return this.#opaque(expression, holds);
    }
  }

  /** What is only known to be the same where it is written the same. */
  #opaque(expression: Expression, holds: boolean): Clauses {
    return [[{ term: JSON.stringify(expression), constraint: { among: [holds] }, needs: [] }]];
  }
}

function is(path: string, constraint: Constraint): Atom {
  return { term: path, constraint, needs: [path] };
}

function missing(path: string): Atom {
  return { term: path, constraint: { missing: true }, needs: [] };
}

/** What a comparison says; a comparison with a missing answer is false. */
function compared(operator: string, a: Expression, b: Expression, holds: boolean): Clauses {
  if (!/"(?:var|today|condition)":/.test(JSON.stringify([a, b]))) {
    const expression = { [operator]: [a, b] } as unknown as Expression;
    const result = evaluatePlain(expression, { answers: {}, today: '2000-01-01' });
    return (result === true) === holds ? ALWAYS : NEVER;
  }
  if (isScalar(a)) return compared(TURNED[operator] ?? operator, b, a, holds);
  if (isScalar(b)) {
    if (operator === '==') return constrained(a, { among: [b] }, holds);
    if (holds) return constrained(a, { [operator]: b }, true);
    return [...without(a), ...constrained(a, { [OPPOSITE[operator] ?? '']: b }, true)];
  }
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  const turned = left > right;
  const among = (SIGNS[operator] ?? []).map((sign) => (turned ? 0 - sign : sign));
  const term = `{${turned ? `${right},${left}` : `${left},${right}`}}`;
  const atom = (constraint: Constraint): Atom => ({
    term,
    constraint,
    needs: [...needed(a), ...needed(b)],
  });
  if (holds) return [[atom({ among })]];
  // One of the two may be missing: nothing is known then.
  return needed(a).length + needed(b).length > 0 ? ALWAYS : [[atom({ except: among })]];
}

function constrained(term: Expression, constraint: Constraint, holds: boolean): Clauses {
  if (isScalar(term)) return (constraint.among?.includes(term) ?? true) === holds ? ALWAYS : NEVER;
  const name = isVar(term) ? term.var : JSON.stringify(term);
  if (holds) return [[{ term: name, constraint, needs: needed(term) }]];
  const { among = [] } = constraint;
  return [...without(term), [{ term: name, constraint: { except: among }, needs: needed(term) }]];
}

/** How a term can be missing. */
function without(term: Expression): Clauses {
  if (isVar(term)) return [[missing(term.var)]];
  return needed(term).length > 0 ? ALWAYS : NEVER;
}

/** Answers without which a term is missing. */
function needed(term: Expression): readonly string[] {
  if (isScalar(term)) return [];
  if (isVar(term)) return [term.var];
  const [operator = '', operand] = Object.entries(term)[0] ?? [];
  return ['+', '-', '*', '/', 'yearsBetween', 'daysBetween'].includes(operator)
    ? (operand as readonly Expression[]).flatMap(needed)
    : [];
}

/** What must hold for a field to be shown. */
export function showing(field: CompiledField): readonly Expression[] {
  const around = field.group ? showing(field.group) : [field.page.definition.visible ?? true];
  return [...around, field.definition.visible ?? true];
}

/** Values that an answer without errors can have. */
function domainOf(field: Field): Domain {
  switch (field.type) {
    case 'choice':
      return { among: field.choices.map(({ value }) => value) };
    case 'consent':
      return { among: [true] };
    case 'number':
    case 'money': {
      // A computed number is what it is, whatever the limits say.
      if (field.value !== undefined) return {};
      const whole = field.type === 'money' || (field.decimals ?? 0) === 0;
      const least = field.type === 'money' ? Math.max(0, field.min ?? 0) : field.min;
      return { whole, ...ends(least, field.max) };
    }
    case 'date':
      return field.value === undefined ? ends(day(field.min), day(field.max)) : {};
    default:
      return {};
  }
}

function ends(min: Scalar | undefined, max: Scalar | undefined): Domain {
  return { ...(min !== undefined && { '>=': min }), ...(max !== undefined && { '<=': max }) };
}

function day(end: string | undefined): string | undefined {
  return end === 'today' ? undefined : end;
}
