/**
 * Codes that open a kept draft on another device. Own notation, made for being copied by hand in Vietnam:
 *
 * - no vowels, no D and no W, so that no Vietnamese input method (Telex, VNI) turns what is typed into marks;
 * - none of the letters and digits that are taken for one another (0 O, 1 I, 2 Z, 5 S, 8 B): those that are left out are
 *   read as what they are taken for;
 * - 15 random characters of 23, which is 67 bits, and one that finds a wrong or two swapped characters.
 */
const ALPHABET = '23456789CFGHJKLMNPQRTVX';
const RANDOM_CHARACTERS = 15;
const GROUP = 4;
/** What is read in place of characters that no code has. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  S: '5',
  Z: '2',
  B: '8',
  I: 'L',
  '1': 'L',
  O: 'Q',
  '0': 'Q',
};

/**
 * Makes a resume code, without blanks.
 * @param random gives bytes nobody can foresee
 */
export function newResumeCode(random: (bytes: number) => Uint8Array): string {
  const base = ALPHABET.length;
  // A byte above the last whole multiple would make some characters likelier than others.
  const limit = 256 - (256 % base);
  let text = '';
  while (text.length < RANDOM_CHARACTERS) {
    for (const byte of random(RANDOM_CHARACTERS * 2)) {
      if (byte < limit && text.length < RANDOM_CHARACTERS) text += ALPHABET[byte % base] ?? '';
    }
  }
  return text + checkCharacter(text);
}

/**
 * Reads a resume code as a person typed it: with blanks, hyphens, small letters or marks.
 * @returns the code without blanks; `undefined` when no code can be meant
 */
export function readResumeCode(typed: string): string | undefined {
  const text = [
    ...typed
      .normalize('NFD')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, ''),
  ]
    .map((character) => TAKEN_FOR[character] ?? character)
    .join('');
  const body = text.slice(0, RANDOM_CHARACTERS);
  const isWhole =
    text.length === RANDOM_CHARACTERS + 1 &&
    [...text].every((character) => ALPHABET.includes(character));
  return isWhole && checkCharacter(body) === text.at(-1) ? text : undefined;
}

/** A resume code in groups of four, as it is shown. */
export function formatResumeCode(code: string): string {
  return code.replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-');
}

/** Weighted by place over a prime, so that every wrong character and every swap of two shows. */
function checkCharacter(text: string): string {
  const sum = [...text].reduce(
    (total, character, index) => total + (index + 1) * ALPHABET.indexOf(character),
    0,
  );
  return ALPHABET[sum % ALPHABET.length] ?? '';
}
