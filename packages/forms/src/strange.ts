import { inspect } from './inspect.js';

/** What `var` names: an id, or ids within ids. */
export const PATH = /^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*){0,3}$/;

/** Properties of a definition that are an expression, and those that are expressions by name. */
const ONE = new Set(['visible', 'required', 'value']);
const NAMED = new Set(['conditions', 'papers']);

/**
 * How many places of a definition have no expression where there has to be one; not exact beyond `most`.
 * @param definition of which nothing is known but that it is not nested deep
 */
export function countStrange(definition: unknown, most: number): number {
  let count = 0;
  const look = (expression: unknown): void => {
    const { reads } = inspect(expression, {
      report: () => (count += 1),
      condition: () => undefined,
      items: () => 1,
    });
    for (const { path } of reads) if (!PATH.test(path)) count += 1;
  };
  const open: unknown[] = [definition];
  while (open.length > 0 && count <= most) {
    const it = open.pop();
    if (typeof it !== 'object' || it === null) continue;
    for (const [key, child] of Object.entries(it)) {
      if (ONE.has(key)) look(child);
      else if (key === 'rules' && Array.isArray(child))
        for (const rule of child as readonly { readonly test?: unknown }[]) look(rule?.test);
      else if (NAMED.has(key) && typeof child === 'object' && child !== null)
        Object.values(child).forEach(look);
      else open.push(child);
    }
  }
  return count;
}
