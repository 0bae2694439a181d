import type { Doubt } from './transfer.js';

/** The picture is measured at this length of its longer side: words of a page are then a few pixels high. */
export const MEASURED_SIDE = 1000;

/**
 * A page of A4 (297 mm) with fewer pixels along its longer side has less than 85 to the inch: small print cannot be read.
 * Half of what officers are asked to scan at (150 to 200).
 */
const SMALL_SIDE = 1000;
/** Mean brightness, of 255. A page photographed in lamp light has 90 and more; text is lost below 45. */
const DARK = 45;
/**
 * Spread of the brightness, of 255. A white sheet, a table top or a finger on the lens has 1 to 4, a page with three lines of
 * text 8, a full one 27; below this nothing is on it, unless something on it is sharp.
 */
const BLANK = 5;
/** Sharp enough for a signature alone on a sheet; noise of a camera in the dark stays below. As {@link BLURRED}. */
const DRAWN = 400;
/**
 * Variance of the Laplacian in the sharpest tiles. Measured on pages of A4 at 300 to the inch, 11-point print, blurred by a
 * Gaussian of so many pixels: 0: 4,110 to 10,502; 2: 500 to 1,338; 4: 30 to 81, hard to read; 6: 10 to 25, letters run into
 * each other.
 */
const BLURRED = 40;
/** Tiles on each side; the sharpest of them count, because most of a page is empty. */
const TILES = 12;
/** The share of tiles that counts as the sharpest. */
const SHARPEST = 0.08;

/** What was measured of a picture. */
export interface Measures {
  /** Mean brightness, 0 to 255. */
  readonly light: number;
  /** Standard deviation of the brightness. */
  readonly spread: number;
  /** Mean variance of the Laplacian of the sharpest tiles. */
  readonly sharpness: number;
}

/** Measures pixels (RGBA). */
export function measure(pixels: Uint8ClampedArray, width: number, height: number): Measures {
  const grey = new Float32Array(width * height);
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < grey.length; at += 1) {
    // ITU-R BT.601.
    const value =
      0.299 * (pixels[at * 4] ?? 0) +
      0.587 * (pixels[at * 4 + 1] ?? 0) +
      0.114 * (pixels[at * 4 + 2] ?? 0);
    grey[at] = value;
    sum += value;
    squares += value * value;
  }
  const light = sum / grey.length;
  const spread = Math.sqrt(Math.max(0, squares / grey.length - light * light));
  return { light, spread, sharpness: sharpnessOf(grey, width, height) };
}

function sharpnessOf(grey: Float32Array, width: number, height: number): number {
  const wide = Math.floor((width - 2) / TILES);
  const high = Math.floor((height - 2) / TILES);
  if (wide < 4 || high < 4) return Infinity;
  const found: number[] = [];
  for (let row = 0; row < TILES; row += 1) {
    for (let column = 0; column < TILES; column += 1) {
      found.push(varianceAt(grey, width, 1 + column * wide, 1 + row * high, wide, high));
    }
  }
  const best = found.sort((a, b) => b - a).slice(0, Math.ceil(found.length * SHARPEST));
  return best.reduce((total, variance) => total + variance, 0) / best.length;
}

/** Variance of the Laplacian (four neighbours) in one tile. */
function varianceAt(
  grey: Float32Array,
  width: number,
  left: number,
  top: number,
  wide: number,
  high: number,
): number {
  let sum = 0;
  let squares = 0;
  for (let y = top; y < top + high; y += 1) {
    for (let x = left; x < left + wide; x += 1) {
      const at = y * width + x;
      const edge =
        (grey[at - 1] ?? 0) +
        (grey[at + 1] ?? 0) +
        (grey[at - width] ?? 0) +
        (grey[at + width] ?? 0) -
        4 * (grey[at] ?? 0);
      sum += edge;
      squares += edge * edge;
    }
  }
  const count = wide * high;
  return squares / count - (sum / count) ** 2;
}

/** What may keep a picture of a paper from being read. @param longest longer side of the picture, pixels */
export function doubtsOf(
  { light, spread, sharpness }: Measures,
  longest: number,
): readonly Doubt[] {
  if (light < DARK) return ['dark'];
  if (spread < BLANK && sharpness < DRAWN) return ['blank'];
  if (longest < SMALL_SIDE) return ['small'];
  return sharpness < BLURRED ? ['blurred'] : [];
}
