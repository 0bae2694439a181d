import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file of the folder `pages` of this package. */
export async function readAsset(name: string): Promise<Buffer> {
  return readFile(fileURLToPath(new URL(`../../pages/${name}`, import.meta.url)));
}

/** What names a file by its content in its address. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
