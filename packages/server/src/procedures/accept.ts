import { qualitiesIn } from '../http/qualities.js';

/**
 * Whether a media type is wanted more than JSON (RFC 9110, 12.5.1). What takes anything gets JSON, and so does who names
 * both alike.
 */
export function prefers(type: string, accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const qualities = qualitiesIn(accept);
  const quality = (name: string): number =>
    qualities.get(name) ?? qualities.get('application/*') ?? qualities.get('*/*') ?? 0;
  return quality(type) > quality('application/json');
}
