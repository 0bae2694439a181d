const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const units = ['', ' nghìn', ' triệu'] as const;

/**
 * Whole đồng in Vietnamese words, as receipts write them: 1.050.005 is "Một triệu không trăm năm mươi nghìn không trăm linh
 * năm đồng".
 * @throws {RangeError} when the amount is not whole, or negative
 */
export function vndInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`${amount}: expected whole đồng, 0 or more`);
  }
  const words = amount === 0 ? 'không' : numberWords(amount, false);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

/** Groups of nine digits are "tỷ"; within one, groups of three. @param follows a higher group was said */
function numberWords(value: number, follows: boolean): string {
  const billions = Math.floor(value / 1e9);
  const rest = value % 1e9;
  const said = billions > 0 ? `${numberWords(billions, follows)} tỷ` : '';
  const parts = said === '' ? [] : [said];
  for (const power of [2, 1, 0] as const) {
    const group = Math.floor(rest / 1000 ** power) % 1000;
    if (group === 0) continue;
    parts.push(`${groupWords(group, follows || parts.length > 0)}${units[power]}`);
  }
  return parts.join(' ');
}

/** A number below a thousand. @param whole say the hundreds even where there are none */
function groupWords(group: number, whole: boolean): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const ones = group % 10;
  const parts = hundreds > 0 || whole ? [`${digits[hundreds]} trăm`] : [];
  if (tens > 1) parts.push(`${digits[tens]} mươi`);
  else if (tens === 1) parts.push('mười');
  else if (ones > 0 && parts.length > 0) parts.push('linh');
  if (ones === 1 && tens > 1) parts.push('mốt');
  else if (ones === 5 && tens > 0) parts.push('lăm');
  else if (ones > 0) parts.push(digits[ones] ?? '');
  return parts.join(' ');
}
