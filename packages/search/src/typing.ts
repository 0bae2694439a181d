/**
 * What a word left over from a Telex or VNI keyboard was meant to be, folded: `dawng` and `d9a8ng` are `dang`,
 * `kys` is `ky`.
 */
export function withoutKeyboardMarks(key: string): string {
  const base = key.replace(/(?<=\p{L})[1-9]/gu, '').replace(/(?<=.)w|^w(?=.)/g, '');
  const doubled = base.replace(/dd/g, 'd').replace(/([aeo])(.*?)\1/g, '$1$2');
  return doubled.replace(/(?<=[aeiouy]\w{0,3})[sfrxj]/g, '');
}

/** Whether two words differ by one letter left out, put in, replaced, or by two neighbours swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a.length < b.length) return isOneEditApart(b, a);
  if (a.length - b.length > 1 || a === b) return false;
  let at = 0;
  while (at < b.length && a[at] === b[at]) at += 1;
  const rest = a.slice(at + 1);
  if (a.length > b.length) return rest === b.slice(at);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return rest === b.slice(at + 1) || (swapped && a.slice(at + 2) === b.slice(at + 2));
}
