import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { qualitiesIn } from './qualities.js';

/** Codings the service sends, the better first. */
export type Coding = 'br' | 'gzip';

const CODINGS: readonly Coding[] = ['br', 'gzip'];

/**
 * The coding to answer in (RFC 9110, 12.5.3): what the reader likes best, ours first among equals.
 * @returns `undefined` for the plain bytes, also without the header
 */
export function codingFor(acceptEncoding: string | string[] | undefined): Coding | undefined {
  const qualities = qualitiesIn(String(acceptEncoding ?? ''));
  const qualityOf = (name: string): number => (qualities.get(name) ?? qualities.get('*') ?? 0) || 0;
  const [best] = [...CODINGS].sort((a, b) => qualityOf(b) - qualityOf(a));
  const plain = qualities.get('identity') || 0;
  return best && qualityOf(best) > 0 && qualityOf(best) >= plain ? best : undefined;
}

/** What is packed for one answer must be quick; what is packed once for many is packed as small as it gets. */
export type Effort = 'quick' | 'smallest';

const LEVELS: Readonly<Record<Effort, { readonly br: number; readonly gzip: number }>> = {
  quick: { br: 4, gzip: 6 },
  smallest: { br: constants.BROTLI_MAX_QUALITY, gzip: constants.Z_BEST_COMPRESSION },
};

/** Packs text on a thread of its own: the service goes on answering. */
export async function pack(text: string | Buffer, coding: Coding, effort: Effort): Promise<Buffer> {
  const bytes = Buffer.from(text);
  const level = LEVELS[effort][coding];
  if (coding === 'gzip') return promisify(gzip)(bytes, { level });
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
