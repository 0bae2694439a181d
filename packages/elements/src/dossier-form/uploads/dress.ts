import { adoptStyles } from 'lit';
import { uploadStyles } from './uploads.styles.js';

const styled = new WeakSet<ShadowRoot>();

/** Gives a root the styles of uploads, unless it has them. */
export function dress(root: ShadowRoot): void {
  // Safari before 16.4 has no sheets to adopt, and cannot make one: the styles come as an element, once.
  if (!('adoptedStyleSheets' in root)) {
    if (styled.has(root)) return;
    styled.add(root);
    adoptStyles(root, [uploadStyles]);
    return;
  }
  const sheet = uploadStyles.styleSheet;
  if (sheet === undefined || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
