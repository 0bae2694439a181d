import type { Field, FormDefinition } from './definition.js';
import type { Expression } from './expression.js';
import type { FindingCode } from './findings.js';
import type { Graph } from './graph.js';
import { resolve } from './graph.js';
import { isVar } from './inspect.js';

/** What an expression gives. `any` when it cannot be known. */
export type Kind = 'truth' | 'number' | 'day' | 'text' | 'list' | 'group' | 'place' | 'any';

type Report = (code: FindingCode, subject: string) => void;

/** What the answer to a field is in expressions. */
export function kindOfField(field: Field): Kind {
  if ('answer' in field) return field.answer === 'texts' ? 'list' : field.answer;
  switch (field.type) {
    case 'number':
    case 'money':
      return 'number';
    case 'date':
      return 'day';
    case 'yes-no':
    case 'consent':
      return 'truth';
    case 'choices':
    case 'file':
      return 'list';
    case 'documents':
    case 'address':
      return 'place';
    case 'group':
      return 'group';
    case 'note':
    case 'heading':
      return 'any';
    default:
      return 'text';
  }
}

function literalKind(value: string | number | boolean): Kind {
  if (typeof value === 'boolean') return 'truth';
  if (typeof value === 'number') return 'number';
  return /^\d{4}-\d\d-\d\d$/.test(value) ? 'day' : 'text';
}

function entry(expression: object): readonly [string, unknown] {
  return Object.entries(expression)[0] ?? ['', undefined];
}

/** Finds what an expression gives, and reports operands that can never work together. */
export class Kinds {
  readonly graph: Graph;
  readonly #definition: FormDefinition;

  constructor(graph: Graph) {
    this.graph = graph;
    this.#definition = graph.definition;
  }

  #field(expression: unknown): Field | undefined {
    if (!isVar(expression)) return undefined;
    const found = resolve(this.graph.fields, expression.var);
    return found && found.part === undefined ? found.field.definition : undefined;
  }

  #known(field: Field | undefined, value: unknown, report: Report): void {
    if (field?.type !== 'choice' && field?.type !== 'choices') return;
    if (typeof value === 'string' && !field.choices.some((choice) => choice.value === value))
      report('unknown-choice', value);
  }

  /** Reports unless the expression gives one of these. */
  expect(expression: Expression, kinds: readonly Kind[], report: Report): Kind {
    const kind = this.of(expression, report);
    if (kind !== 'any' && !kinds.includes(kind))
      report('wrong-type', `${JSON.stringify(expression)} (${kind}; expected ${kinds.join(', ')})`);
    return kind;
  }

  #pair(pair: readonly Expression[], kinds: readonly Kind[], report: Report): void {
    const [a, b] = pair.map((operand) => this.expect(operand, kinds, report));
    if (a !== b && a !== 'any' && b !== 'any')
      report('wrong-type', `${JSON.stringify(pair)} (${a} and ${b})`);
  }

  of(expression: Expression, report: Report): Kind {
    if (typeof expression !== 'object') return literalKind(expression);
    const [operator, operand] = entry(expression);
    const list = operand as readonly Expression[];
    switch (operator) {
      case 'var': {
        const { field, part } = resolve(this.graph.fields, operand as string) ?? {};
        if (!field || part) return field?.definition.type === 'documents' ? 'list' : 'text';
        return kindOfField(field.definition);
      }
      case 'condition': {
        const condition = this.#definition.conditions?.[operand as string];
        // Its own findings are reported where it is defined.
        return condition === undefined ? 'any' : this.of(condition, () => undefined);
      }
      case '==':
      case '!=':
        this.#pair(list, ['truth', 'number', 'day', 'text'], report);
        this.#known(this.#field(list[0]), list[1], report);
        this.#known(this.#field(list[1]), list[0], report);
        return 'truth';
      case '<':
      case '<=':
      case '>':
      case '>=':
        this.#pair(list, ['number', 'day'], report);
        return 'truth';
      case 'in':
        this.expect(list[0] as Expression, ['number', 'day', 'text'], report);
        if (Array.isArray(list[1]))
          for (const value of list[1] as unknown[])
            this.#known(this.#field(list[0]), value, report);
        else {
          this.expect(list[1] as Expression, ['list'], report);
          this.#known(this.#field(list[1]), list[0], report);
        }
        return 'truth';
      case 'and':
      case 'or':
        for (const item of list) this.expect(item, ['truth'], report);
        return 'truth';
      case 'not':
        this.expect(operand as Expression, ['truth'], report);
        return 'truth';
      case 'if': {
        const [test, yes, no] = list as readonly [Expression, Expression, Expression];
        this.expect(test, ['truth'], report);
        const [a, b] = [this.of(yes, report), this.of(no, report)];
        if (a !== b && a !== 'any' && b !== 'any')
          report('wrong-type', `${JSON.stringify([yes, no])} (${a} and ${b})`);
        return a === 'any' ? b : a;
      }
      case 'answered':
        return 'truth';
      case 'count':
        this.expect(operand as Expression, ['group', 'list'], report);
        return 'number';
      case 'any':
      case 'all':
        this.expect(list[1] as Expression, ['truth'], report);
        return 'truth';
      case 'sum':
        this.expect(list[1] as Expression, ['number'], report);
        return 'number';
      case 'today':
        return 'day';
      case 'yearsBetween':
      case 'daysBetween':
        for (const item of list) this.expect(item, ['day'], report);
        return 'number';
      default:
        for (const item of list) this.expect(item, ['number'], report);
        return 'number';
    }
  }
}
