/** Widths of bars and spaces of the symbols 0 to 105, and of the stop (ISO/IEC 15417). */
const PATTERNS =
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112'.split(
    ' ',
  );

const START_B = 104;
const START_C = 105;
const TO_B = 100;
const TO_C = 99;
const STOP = 106;
/** Fewer digits are not worth changing the set for. */
const WORTH_PAIRS = 4;

/** A bar: where it begins and how wide it is, in modules. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/**
 * A text as a Code 128 symbol: letters by set B, runs of digits in pairs by set C. Without quiet zones: leave 10 modules
 * free on both sides.
 * @returns `undefined` when a character is not printable ASCII
 */
export function code128(
  text: string,
): { readonly bars: readonly Bar[]; readonly width: number } | undefined {
  if (!/^[\x20-\x7e]+$/.test(text)) return undefined;
  const symbols = withCheck(symbolsOf(text));
  const bars: Bar[] = [];
  let x = 0;
  for (const symbol of symbols) {
    [...(PATTERNS[symbol] ?? '')].forEach((width, index) => {
      if (index % 2 === 0) bars.push({ x, width: Number(width) });
      x += Number(width);
    });
  }
  return { bars, width: x };
}

function symbolsOf(text: string): number[] {
  const symbols: number[] = [];
  let set: 'B' | 'C' | undefined;
  for (let at = 0; at < text.length;) {
    const digits = /^\d*/.exec(text.slice(at))?.[0].length ?? 0;
    const pairs = digits - (digits % 2);
    if (pairs >= WORTH_PAIRS || (pairs > 0 && pairs === text.length)) {
      if (set !== 'C') symbols.push(set === undefined ? START_C : TO_C);
      set = 'C';
      for (let pair = 0; pair < pairs; pair += 2) {
        symbols.push(Number(text.slice(at + pair, at + pair + 2)));
      }
      at += pairs;
    } else {
      if (set !== 'B') symbols.push(set === undefined ? START_B : TO_B);
      set = 'B';
      symbols.push(text.charCodeAt(at) - 32);
      at += 1;
    }
  }
  return symbols;
}

function withCheck(symbols: readonly number[]): readonly number[] {
  const sum = symbols.reduce((total, symbol, index) => total + symbol * Math.max(1, index), 0);
  return [...symbols, sum % 103, STOP];
}
