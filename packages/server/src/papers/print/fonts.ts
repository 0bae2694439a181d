import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Faces of the papers: Tinos, with the widths of Times New Roman and all Vietnamese letters. SIL Open Font License. */
export type Face = 'regular' | 'bold' | 'italic';

const files: Readonly<Record<Face, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
};

let read: Promise<ReadonlyMap<Face, Buffer>> | undefined;

/** The font files, read once. */
export function fonts(): Promise<ReadonlyMap<Face, Buffer>> {
  read ??= readAll().catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}

async function readAll(): Promise<ReadonlyMap<Face, Buffer>> {
  const { resolve } = createRequire(import.meta.url);
  const faces = Object.entries(files) as [Face, string][];
  return new Map(
    await Promise.all(
      faces.map(async ([face, path]): Promise<[Face, Buffer]> => [
        face,
        plain(await readFile(resolve(`@expo-google-fonts/tinos/${path}`))),
      ]),
    ),
  );
}

/** Tables for pairs and ligatures of letters. Decoding them takes most of the time of a document. */
const LAYOUT: ReadonlySet<string> = new Set(['GSUB', 'GPOS', 'GDEF', 'kern', 'DSIG']);
const HEADER = 12;
const ENTRY = 16;

/**
 * A TrueType font without its layout tables. Texts here are composed (NFC), and every composed Vietnamese letter has a
 * glyph of its own, so nothing has to be put together; and no ligature stands between a reader and the letters.
 */
function plain(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const kept = Array.from({ length: count }, (_, index) => {
    const at = HEADER + index * ENTRY;
    return font.subarray(at, at + ENTRY);
  }).filter((entry) => !LAYOUT.has(entry.toString('latin1', 0, 4)));
  const header = Buffer.from(font.subarray(0, HEADER));
  header.writeUInt16BE(kept.length, 4);
  // Where the tables stand is counted from the beginning of the file: with a shorter directory they stay where they are.
  const directory = Buffer.concat([header, ...kept]);
  return Buffer.concat([directory, font.subarray(directory.length)]);
}
