import { evaluate } from './evaluate.js';
import type { Source } from './evaluate.js';
import type { Expression, Value } from './expression.js';

type Tree = Readonly<Record<string, unknown>>;

/** A place in plain answers: the form, or one item of the group at `group`. */
interface Place {
  readonly answers: Tree;
  readonly group: string;
  readonly parent?: Place;
}

/** Reads answers as they are: no form, nothing hidden. `children.name` is the name of the item at hand. */
class PlainSource implements Source<Place> {
  constructor(
    readonly today: string,
    readonly conditions: Readonly<Record<string, Expression>>,
  ) {}

  value(path: string, at: Place): unknown {
    let place: Place | undefined = at;
    while (place && place.group && !path.startsWith(`${place.group}.`)) place = place.parent;
    let value: unknown = place?.answers;
    for (const key of path.slice(place?.group ? place.group.length + 1 : 0).split('.')) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      value = Object.hasOwn(value, key) ? (value as Tree)[key] : undefined;
    }
    return value;
  }

  items(path: string, at: Place): readonly Place[] {
    const items = this.value(path, at);
    if (!Array.isArray(items)) return [];
    return items.map((answers: Tree) => ({ answers, group: path, parent: at }));
  }

  condition(name: string): Expression {
    const found = Object.hasOwn(this.conditions, name) ? this.conditions[name] : undefined;
    if (found === undefined) throw new TypeError(`No condition is named "${name}"`);
    return found;
  }
}

/**
 * Evaluates an expression over plain answers, as the shared test vectors do.
 * @param facts `today` is an ISO day
 * @throws {TypeError} on an operator or a condition that does not exist
 */
export function evaluatePlain(
  expression: Expression,
  facts: {
    readonly answers: Tree;
    readonly today: string;
    readonly conditions?: Readonly<Record<string, Expression>>;
  },
): Value | undefined {
  const source = new PlainSource(facts.today, facts.conditions ?? {});
  return evaluate(expression, source, { answers: facts.answers, group: '' });
}
