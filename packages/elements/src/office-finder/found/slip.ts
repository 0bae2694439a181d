/**
 * Whether two names differ by one letter at most: left out, put in, replaced, or swapped with the next. Beside the search
 * engine's own, so that no file of the look-up is cut for the sake of places.
 */
export function isOneLetterOff(one: string, other: string): boolean {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  const rest = long.slice(at + 1);
  return (
    rest === short.slice(at + (long.length === short.length ? 1 : 0)) ||
    // Swapped: what follows both is the same.
    (long.length === short.length &&
      long[at] === short[at + 1] &&
      long[at + 1] === short[at] &&
      long.slice(at + 2) === short.slice(at + 2))
  );
}
