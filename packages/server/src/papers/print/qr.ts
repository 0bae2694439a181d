import encodeQR from 'qr';

/** Runs of dark modules, row by row, with the modules of a side; without the quiet zone. */
export interface Symbol2D {
  readonly size: number;
  readonly runs: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** Free modules around a QR symbol (ISO/IEC 18004). */
export const QUIET = 4;

/**
 * A text as a QR symbol. @param ecc `medium` for what is scanned from worn paper; `low` keeps long texts coarse enough
 */
export function qrSymbol(text: string, ecc: 'low' | 'medium' = 'medium'): Symbol2D {
  // The library draws a border of at least one module.
  const rows = encodeQR(text, 'raw', { ecc, border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  const runs = rows.flatMap((row, y) => {
    const found: { x: number; y: number; width: number }[] = [];
    row.forEach((dark, x) => {
      if (!dark) return;
      const last = found.at(-1);
      if (last && last.x + last.width === x) last.width += 1;
      else found.push({ x, y, width: 1 });
    });
    return found;
  });
  return { size: rows.length, runs };
}
