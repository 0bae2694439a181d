import { hostStyles } from '../foundation/host.styles.js';
import type { Look } from './protocol.js';

/** Names of the tokens of the elements, without `--motcua-`, as their styles read them. */
export const tokenNames: readonly string[] = [
  ...new Set(
    [
      ...[hostStyles]
        .flat(3)
        .join('')
        .matchAll(/--motcua-([\w-]+)/g),
    ].map(([, name = '']) => name),
  ),
];

/** Measures with the range in which a page can still be read; lengths in CSS pixels. Shadows are not taken over. */
const measures: Readonly<Record<string, readonly [kind: RegExp, least: number, most: number]>> = {
  text: [/^[\d.]+px$/, 14, 64],
  leading: [/^[\d.]+$/, 1.4, 2.5],
  'leading-heading': [/^[\d.]+$/, 1.2, 2.5],
  measure: [/^[\d.]+ch$/, 30, 120],
  'space-4': [/^[\d.]+px$/, 0, 16],
  'space-8': [/^[\d.]+px$/, 2, 24],
  'space-12': [/^[\d.]+px$/, 4, 32],
  'space-16': [/^[\d.]+px$/, 4, 40],
  'space-24': [/^[\d.]+px$/, 8, 64],
  'space-32': [/^[\d.]+px$/, 8, 80],
  'space-48': [/^[\d.]+px$/, 8, 96],
  radius: [/^[\d.]+px$/, 0, 32],
  'radius-card': [/^[\d.]+px$/, 0, 48],
  target: [/^[\d.]+px$/, 24, 96],
  motion: [/^[\d.]+ms$/, 0, 1000],
};

const SIMPLE_COLOUR =
  /^(#[\da-f]{3,8}|[a-z]{3,30}|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%/+-]{1,80}\))$/i;
const KEYWORDS = /^(inherit|initial|unset|revert|revert-layer|transparent|currentcolor)$/i;

/** Whether a text is a colour and nothing else: no reference, no address, nothing that ends a declaration. */
export function isColour(value: string): boolean {
  return value.length <= 200 && isColourText(value, 0) && CSS.supports('color', value);
}

function isColourText(value: string, depth: number): boolean {
  if (KEYWORDS.test(value)) return false;
  if (SIMPLE_COLOUR.test(value)) return true;
  if (depth > 2) return false;
  const [, inner] = /^light-dark\((.*)\)$/i.exec(value) ?? [];
  if (inner !== undefined) {
    const parts = split(inner);
    return parts.length === 2 && parts.every((part) => isColourText(part, depth + 1));
  }
  const [, mixed] = /^color-mix\(\s*in [a-z\d-]+(?: [a-z]+ hue)?\s*,(.*)\)$/i.exec(value) ?? [];
  if (mixed === undefined) return false;
  const parts = split(mixed).map((part) => part.replace(/\s+[\d.]+%$/, ''));
  return parts.length === 2 && parts.every((part) => isColourText(part, depth + 1));
}

/** Parts between commas that stand in no brackets. */
function split(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

const FONT_NAME = /^(?:"[\p{L}\p{N} ._-]+"|'[\p{L}\p{N} ._-]+'|[\p{L}\p{N} _-]+)$/u;

/** Names of fonts and nothing else. Fonts of pictures would turn what the form says into riddles. */
export function isFont(value: string): boolean {
  return (
    value.split(',').every((name) => FONT_NAME.test(name.trim())) &&
    !/dings|symbol|emoji|icons?\b|barcode|marlett/i.test(value) &&
    CSS.supports('font-family', value)
  );
}

function isMeasure(name: string, value: string): boolean {
  const [kind, least, most] = measures[name] ?? [];
  if (kind === undefined || !kind.test(value)) return false;
  const number = Number.parseFloat(value);
  return number >= (least ?? 0) && number <= (most ?? 0);
}

/** The declarations that are taken over from a site, as `[property, value]`; what is not allowed is left out. */
export function declarationsOf({ tokens, font, text }: Look): [property: string, value: string][] {
  const taken: [string, string][] = [];
  for (const name of tokenNames) {
    const value = Object.hasOwn(tokens, name) ? (tokens[name] ?? '').trim() : '';
    if (value === '' || name === 'font' || name === 'text' || name.startsWith('shadow')) continue;
    if (Object.hasOwn(measures, name) ? isMeasure(name, value) : isColour(value)) {
      taken.push([`--motcua-${name}`, value]);
    }
  }
  if (isMeasure('text', text)) taken.push(['--motcua-text', text]);
  if (isFont(font)) taken.push(['--motcua-font', font]);
  return taken;
}

/** The colour scheme of a site, as far as it is one. */
export function schemeOf(scheme: string): string {
  const words = scheme.split(/\s+/).filter((word) => ['light', 'dark', 'only'].includes(word));
  return words.length > 0 ? words.join(' ') : 'light';
}
