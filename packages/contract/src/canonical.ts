/**
 * JSON of a value as it is hashed and signed: keys sorted, no blanks (the way of RFC 8785 for texts, whole numbers,
 * booleans, lists and objects; other numbers do not occur). Who reads the value back gets the same text.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** `typ` of the signature of a paper, so that nothing else that was signed passes for one. */
export const PAPER_SIGNATURE_TYPE = 'motcua-paper';
