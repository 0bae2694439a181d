/** `Nguyễn Văn A` as `Nguyễn V** A`: the family name stays, every other word keeps its first letter. */
export function maskName(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/);
  return words
    .map((word, index) => (index === 0 && words.length > 1 ? word : maskWord(word)))
    .join(' ');
}

/** `001204012323` as `001*******23`: the place and the last two digits stay. */
export function maskPersonalId(id: string): string {
  return maskMiddle(id.replace(/\s/g, ''), 3, 2);
}

/** `0912345321` or `+84912345321` as `09*****321`. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^\+84/, '0');
  return maskMiddle(digits, 2, 3);
}

/** `nam@example.vn` as `n***@…`: the domain may name the person's employer. */
export function maskEmail(email: string): string {
  const [first = '*'] = email.trim();
  return `${first === '@' ? '*' : first}***@…`;
}

function maskWord(word: string): string {
  const [first = '', ...rest] = word;
  return first + '*'.repeat(rest.length);
}

function maskMiddle(text: string, head: number, tail: number): string {
  // Too short to leave anything hidden between the ends: hide all of it.
  if (text.length <= head + tail + 2) return '*'.repeat(text.length);
  const hidden = '*'.repeat(text.length - head - tail);
  return text.slice(0, head) + hidden + text.slice(-tail);
}
