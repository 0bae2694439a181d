import { open } from 'node:fs/promises';

/** Beginnings of files that people take for a catalogue, as the bytes in hexadecimal. */
const KINDS: readonly (readonly [beginning: RegExp, what: string])[] = [
  [/^1f8b/, 'It is packed with gzip. Unpack it first: gunzip --keep FILE.'],
  [/^28b52ffd/, 'It is packed with Zstandard. Unpack it first: unzstd FILE.'],
  [/^(425a68|fd377a585a00)/, 'It is packed. Unpack it first.'],
  [/^504b0304/, 'It is a ZIP file or an Excel sheet. Unpack it, or save the sheet as text.'],
  [/^d0cf11e0/, 'It is an old Office document. Save it as text.'],
  [/^(fffe|feff)/, 'It is text in UTF-16. Save it as UTF-8.'],
  [/^25504446/, 'It is a PDF.'],
  [/^53514c69/, 'It is an SQLite database.'],
];

/**
 * What a file is, when it is something else than text in UTF-8.
 * @returns a sentence or two that say what it is and what to do; `undefined` for what may be text
 */
export async function otherKindOf(path: string): Promise<string | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const beginning = buffer.subarray(0, bytesRead).toString('hex');
    return KINDS.find(([pattern]) => pattern.test(beginning))?.[1];
  } finally {
    await file.close();
  }
}
