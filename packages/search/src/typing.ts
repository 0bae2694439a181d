/**
 * What a word left over from a Telex or VNI keyboard was meant to be, folded: `dawng` and `d9a8ng` are `dang`,
 * `kys` is `ky`.
 */
export function withoutKeyboardMarks(key: string): string {
  // No look-behind: Safari 16.3 and older refuse a file that has one.
  return key
    .replace(/(\p{L})[1-9]+/gu, '$1')
    .replace(/(.)w+|^w(?=.)/g, '$1')
    .replace(/dd/g, 'd')
    .replace(/([aeo])(.*?)\1/g, '$1$2')
    .replace(/([aeiouy]\w{0,3}?)[sfrxj]/g, '$1');
}

/** Whether two words differ by one letter left out, put in, replaced, or by two neighbours swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let same = 0;
  while (a[same] === b[same]) same += 1;
  const [one, other] = [a.slice(same), b.slice(same)];
  const [oneLess, otherLess] = [one.slice(1), other.slice(1)];
  return (
    oneLess === otherLess ||
    oneLess === other ||
    one === otherLess ||
    oneLess.charAt(0) + one.charAt(0) + one.slice(2) === other
  );
}
