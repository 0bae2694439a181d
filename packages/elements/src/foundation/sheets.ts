// Stands in for Lit's `css-tag.js` in the script-tag files: styles there are texts of this package, so nothing has to be
// checked or converted.

/** Whether roots take style sheets: not in Safari before 16.4. */
export const supportsAdoptingStyleSheets =
  'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;

/** Styles; one sheet for all elements that share them. */
export class CSSResult {
  readonly _$cssResult$ = true;
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (this.#sheet === undefined) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

/** Styles of a text. */
export function unsafeCSS(text: string): CSSResult {
  return new CSSResult(text);
}

/** Styles of a template. */
export function css(strings: TemplateStringsArray, ...values: readonly unknown[]): CSSResult {
  return new CSSResult(String.raw({ raw: strings }, ...values));
}

/** Gives a root its styles; as `<style>` elements with the page's nonce in Safari before 16.4. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (supportsAdoptingStyleSheets) {
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
    return;
  }
  for (const { cssText } of styles) {
    const style = document.createElement('style');
    const nonce = (globalThis as { litNonce?: string }).litNonce;
    if (nonce !== undefined) style.setAttribute('nonce', nonce);
    style.textContent = cssText;
    root.append(style);
  }
}

/** Nothing is to be converted. */
export function getCompatibleStyle(style: CSSResult): CSSResult {
  return style;
}
