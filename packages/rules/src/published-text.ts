/** A heading as published, without its bullet and its colon. */
export function caseHeading(text: string): string {
  return withoutBullet(text).replace(/\s*:$/, '');
}

/** A published text without the dash, star, plus or bullet it starts with. */
export function withoutBullet(text: string): string {
  return text.replace(/^[\s\-–—*+•·]+/, '').trim();
}
