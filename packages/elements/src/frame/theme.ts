import type { Look } from './protocol.js';
import { declarationsOf, schemeOf } from './tokens.js';

/** What stands on what in a form, and the contrast it needs (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [text: string, ground: string, contrast: number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'surface', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'surface', 4.5],
  ['accent', 'paper', 4.5],
  ['accent-strong', 'paper', 4.5],
  ['on-accent', 'accent', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['bad', 'paper', 4.5],
  ['ink', 'bad-soft', 4.5],
  ['ink', 'warn-soft', 4.5],
  ['ink', 'info-soft', 4.5],
  ['ink', 'good-soft', 4.5],
  ['line', 'paper', 2],
];

/**
 * Gives the page the look of the site, as far as it stays readable: where a text would have too little contrast, all colours
 * are those of the centre. A site must not be able to hide what a citizen signs.
 * @param form an element with the tokens of Motcua
 */
export function wear(look: Look, form: Element): void {
  const root = document.documentElement;
  for (const name of [...root.style]) {
    if (name.startsWith('--motcua-')) root.style.removeProperty(name);
  }
  // One scheme, the one that is checked below: nobody may turn the page over afterwards.
  const scheme = schemeOf(look.scheme);
  const isDark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  root.style.colorScheme = isDark ? 'only dark' : 'only light';
  const declarations = declarationsOf(look);
  for (const [property, value] of declarations) root.style.setProperty(property, value);
  if (isReadable(form)) return;
  for (const [property, value] of declarations) {
    if (isOfColour(value)) root.style.removeProperty(property);
  }
}

/** Measures begin with a digit, fonts are no colours. */
function isOfColour(value: string): boolean {
  return CSS.supports('color', value);
}

function isReadable(form: Element): boolean {
  const styles = getComputedStyle(form);
  const probe = document.createElement('span');
  document.body.append(probe);
  const colourOf = (token: string): readonly number[] => {
    probe.style.color = styles.getPropertyValue(`--_${token}`).trim();
    return pixelOf(getComputedStyle(probe).color);
  };
  const readable = pairs.every(
    ([text, ground, least]) => contrast(colourOf(text), colourOf(ground)) >= least,
  );
  probe.remove();
  return readable;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Red, green, blue and alpha, 0 to 255, of a colour in whatever space it is written. */
function pixelOf(colour: string): readonly number[] {
  if (pen === undefined) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    pen = canvas.getContext('2d', { willReadFrequently: true });
  }
  if (!pen) return [0, 0, 0, 0];
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
}

/** Contrast of two colours, 1 to 21; 0 where one lets something else through. */
export function contrast(one: readonly number[], other: readonly number[]): number {
  if ((one[3] ?? 0) < 255 || (other[3] ?? 0) < 255) return 0;
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (channel: number): number => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
