import type { Look } from './protocol.js';
import { tokenNames } from './tokens.js';

/** How a site looks where an element stands. Lengths that depend on its fonts are given in pixels. */
export function lookOf(element: Element): Look {
  const styles = getComputedStyle(element);
  const root = getComputedStyle(document.documentElement).fontSize;
  const inPixels = (value: string): string =>
    value.replace(/^(\d*\.?\d+)(r?em)$/, (_all, number: string, unit: string) => {
      const size = Number.parseFloat(unit === 'rem' ? root : styles.fontSize);
      return `${Math.round(Number(number) * size * 100) / 100}px`;
    });
  const tokens = tokenNames.flatMap((name) => {
    const value = styles.getPropertyValue(`--motcua-${name}`).trim();
    return value === '' ? [] : [[name, inPixels(value)] as const];
  });
  return {
    tokens: Object.fromEntries(tokens),
    scheme: styles.colorScheme,
    font: styles.fontFamily,
    text: styles.fontSize,
  };
}

/** Calls back when the page may look otherwise: another scheme, another class of the page, a style sheet that came late. */
export function onLookChange(callback: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(callback);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  observer.observe(document.head, { childList: true });
  dark.addEventListener('change', callback);
  addEventListener('load', callback);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', callback);
    removeEventListener('load', callback);
  };
}
