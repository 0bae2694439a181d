/** Deeper than any definition whose expressions and groups keep within their bounds. */
const MOST_LEVELS = 100;

/** Whether a value nests lists and objects so deep that walking it by recursion is not safe. */
export function isTooDeep(value: unknown): boolean {
  const open: (readonly [value: unknown, level: number])[] = [[value, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [it, level] = next;
    if (typeof it !== 'object' || it === null) continue;
    if (level > MOST_LEVELS) return true;
    for (const child of Object.values(it)) open.push([child, level + 1]);
  }
  return false;
}
