import { svg, type TemplateResult } from 'lit';
import encodeQR from 'qr';

/** Blank modules around the symbol (ISO/IEC 18004: four). */
const QUIET = 4;

/** A text as a QR symbol: one path, so that a strict policy and printers take it. */
export function qrSymbol(text: string): { readonly size: number; readonly path: TemplateResult } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const modules = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size: rows.length, path: svg`<path d=${modules.join('')} />` };
}
