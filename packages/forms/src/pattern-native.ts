/**
 * Does what `compilePattern` of `pattern.ts` does by the regular expressions of the browser, which a page has already:
 * definitions reach it from a service that has accepted their patterns, and what a pattern costs there, it costs the page
 * alone. That both say the same of every text is tested.
 * @throws {SyntaxError} when it is no regular expression
 */
export function compilePattern(source: string): (text: string) => boolean {
  const whole = new RegExp(`^(?:${source})$`, 'u');
  return (text) => whole.test(text);
}
