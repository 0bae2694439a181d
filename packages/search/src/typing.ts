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
  const [least, most] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  let start = 0;
  while (start < least && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < least - start &&
    a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
  )
    end += 1;
  const differing = most - start - end;
  return (
    differing < 2 ||
    (differing === 2 &&
      least === most &&
      a.charCodeAt(start) === b.charCodeAt(start + 1) &&
      a.charCodeAt(start + 1) === b.charCodeAt(start))
  );
}
