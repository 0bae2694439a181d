import type { UploadLimits } from '@motcua/contract';
import { USUAL_MEDIA_TYPES } from '@motcua/forms';
import type { Configuration } from '../configuration.js';

/** Files of one dossier; the contract takes no longer list of documents. */
const MAX_FILES = 60;
/** No rule names a number: enough for the drawings of a house, few enough to be read. */
const MAX_PAGES = 300;
/** A picture of more is made to fill the memory of who opens it; no camera makes one. Pixels. */
export const MOST_PIXELS = 250_000_000;
/** A longer side has no picture of a paper. Pixels. */
export const LONGEST_SIDE = 100_000;

/** What may be uploaded for a dossier, to be shown beforehand. */
export function uploadLimits({
  maxFileBytes,
  maxPages = MAX_PAGES,
}: Pick<Configuration, 'maxFileBytes' | 'maxPages'>): UploadLimits {
  return { maxBytes: maxFileBytes, types: [...USUAL_MEDIA_TYPES], maxFiles: MAX_FILES, maxPages };
}
