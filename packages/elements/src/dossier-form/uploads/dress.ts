import { uploadStyles } from './uploads.styles.js';

const styled = new WeakSet<ShadowRoot>();

/** Gives a root the styles of uploads, unless it has them; as `<style>` with the page's nonce in Safari before 16.4. */
export function dress(root: ShadowRoot): void {
  const sheet = uploadStyles.styleSheet;
  const adoptedStyleSheets = root.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  if (sheet !== undefined && adoptedStyleSheets !== undefined) {
    if (adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
    return;
  }
  if (styled.has(root)) return;
  styled.add(root);
  const element = document.createElement('style');
  const nonce = (globalThis as { litNonce?: string }).litNonce;
  if (nonce !== undefined) element.setAttribute('nonce', nonce);
  element.textContent = uploadStyles.cssText;
  root.append(element);
}
