/** Characters of a hit's surroundings that a finding shows on each side. */
const AROUND = 30;

/**
 * The district level and its units. No unit of today has these words in its kind; "quân" is an army, and Bà Huyện Thanh
 * Quan has a street.
 */
const DISTRICT = /(?<!\p{L})(?:cấp huyện|quận|(?<!bà )huyện|thị xã)(?!\p{L}| Thanh Quan)/iu;

/** UTF-8 that was read as another encoding, lost letters, and letters that mean nothing outside one program. */
const BROKEN =
  /\ufffd|Ã[\u0080-\u00bf¡-¿]|á[º»][\u0080-\u00bf¡-¿]?|Æ[°¡]|Ä[‘\u0091\u0090]|â€[\u0080-\u00bf™œ˜“”]|[\ue000-\uf8ff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f]/u;

const MARKUP =
  /<\/?(?:p|br|div|span|b|i|u|strong|em|ul|ol|li|table|tr|td|a|font)\b[^<>]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});/i;

/** Where a text speaks of the level that was abolished on 1 July 2025, with its surroundings. */
export function districtWords(text: string): string | undefined {
  return hit(text, DISTRICT);
}

/** Where letters of a text were broken by a wrong encoding. */
export function brokenLetters(text: string): string | undefined {
  return hit(text, BROKEN);
}

/** Where a text holds tags or entities of HTML. */
export function markup(text: string): string | undefined {
  return hit(text, MARKUP);
}

function hit(text: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const start = Math.max(0, match.index - AROUND);
  const end = match.index + match[0].length + AROUND;
  return (
    (start > 0 ? '…' : '') +
    text.slice(start, end).replace(/\s+/gu, ' ').trim() +
    (end < text.length ? '…' : '')
  );
}
