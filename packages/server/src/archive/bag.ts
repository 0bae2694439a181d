import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';

/** A file of a package, below its payload (`data/`). */
export interface BagFile {
  /** Letters, digits, `.`, `-`, `_` and `/` alone, so that it means the same on every system. */
  readonly path: string;
  readonly content: string | Buffer | Readable;
}

/** What a package says of itself: `bag-info.txt`. */
export type BagInfo = Readonly<Record<string, string>>;

/** A package that was checked. */
export interface Bag {
  readonly folder: string;
  readonly info: BagInfo;
  /** Paths of the payload, without `data/`, in order. */
  readonly paths: readonly string[];
  /** SHA-256 of the manifest of tag files, hex: names every byte of the package. */
  readonly digest: string;
}

/** A package is not what it was; the message says where, in words for the operator. */
export class BagError extends Error {
  override readonly name = 'BagError';
}

/** BagIt, RFC 8493. */
const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
const MANIFEST = 'manifest-sha256.txt';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';
const TAGS = ['bag-info.txt', 'bagit.txt', MANIFEST];
const SAFE_PATH = /^(?!.*\.\.)[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/**
 * Writes a package as a folder. It is there whole, on the disk, or not at all.
 * @param folder must not be there yet
 */
export async function writeBag(
  folder: string,
  files: AsyncIterable<BagFile>,
  info: BagInfo,
): Promise<{ readonly digest: string }> {
  const draft = `${folder}.partial`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, 'data'), { recursive: true, mode: 0o700 });
  try {
    const manifest: string[] = [];
    let bytes = 0;
    for await (const { path, content } of files) {
      if (!SAFE_PATH.test(path)) throw new BagError(`${path} is no name for a file of a package.`);
      const written = await write(join(draft, 'data', path), content);
      bytes += written.bytes;
      manifest.push(`${written.sha256}  data/${path}\n`);
    }
    const complete = { ...info, 'Payload-Oxum': `${bytes}.${manifest.length}` };
    const tags = {
      'bagit.txt': DECLARATION,
      'bag-info.txt': Object.entries(complete)
        .map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ')}\n`)
        .join(''),
      [MANIFEST]: manifest.join(''),
    };
    const hashes: string[] = [];
    for (const [name, content] of Object.entries(tags)) {
      const { sha256 } = await write(join(draft, name), content);
      hashes.push(`${sha256}  ${name}\n`);
    }
    const { sha256 } = await write(join(draft, TAG_MANIFEST), hashes.join(''));
    await rename(draft, folder);
    await syncFolder(dirname(folder));
    return { digest: sha256 };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Reads a package and counts every checksum anew.
 * @throws {BagError} with the first thing that is wrong
 */
export async function readBag(folder: string): Promise<Bag> {
  const tagText = await readText(folder, TAG_MANIFEST);
  const tags = readManifest(tagText, TAG_MANIFEST);
  for (const name of TAGS) {
    const expected = tags.get(name);
    if (expected === undefined) throw new BagError(`${TAG_MANIFEST} does not name ${name}.`);
    await compare(folder, name, expected);
  }
  if ((await readText(folder, 'bagit.txt')) !== DECLARATION) {
    throw new BagError('bagit.txt is not that of BagIt 1.0 in UTF-8.');
  }
  const manifest = readManifest(await readText(folder, MANIFEST), MANIFEST);
  const known = new Set([...manifest.keys(), ...TAGS, TAG_MANIFEST]);
  let bytes = 0;
  for await (const path of filesIn(folder)) {
    if (!known.has(path)) throw new BagError(`${path} is in no manifest.`);
  }
  for (const [path, expected] of manifest) bytes += await compare(folder, path, expected);
  const info = readInfo(await readText(folder, 'bag-info.txt'));
  if (info['Payload-Oxum'] !== `${bytes}.${manifest.size}`) {
    throw new BagError('Payload-Oxum is not what the payload is.');
  }
  const paths = [...manifest.keys()].map((path) => path.slice('data/'.length));
  return { folder, info, paths, digest: sha256Of(tagText) };
}

/** Reads a file of the payload of a package that was checked. */
export function readPayload({ folder }: Bag, path: string): Promise<Buffer> {
  if (!SAFE_PATH.test(path)) throw new BagError(`${path} is no name for a file of a package.`);
  return readFile(join(folder, 'data', path));
}

async function write(
  path: string,
  content: BagFile['content'],
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    const parts = content instanceof Readable ? content : [Buffer.from(content)];
    for await (const part of parts) {
      const piece = part as Buffer;
      hash.update(piece);
      bytes += piece.length;
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Every file below a folder, with `/` between the parts of its path. What is neither file nor folder is refused. */
async function* filesIn(folder: string, below = ''): AsyncGenerator<string> {
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(folder, path);
    else if (entry.isFile()) yield path;
    else throw new BagError(`${path} is neither a file nor a folder.`);
  }
}

async function compare(folder: string, path: string, expected: string): Promise<number> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    if (!(await lstat(join(folder, path))).isFile()) throw new BagError(`${path} is no file.`);
    for await (const part of createReadStream(join(folder, path))) {
      hash.update(part as Buffer);
      bytes += (part as Buffer).length;
    }
  } catch (error) {
    if (error instanceof BagError) throw error;
    throw new BagError(`${path} is missing or cannot be read.`, { cause: error });
  }
  if (hash.digest('hex') !== expected) throw new BagError(`${path} was changed.`);
  return bytes;
}

function readManifest(text: string, name: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, hash, path = ''] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    const isPayload = path.startsWith('data/') && SAFE_PATH.test(path);
    const isFine = name === MANIFEST ? isPayload : TAGS.includes(path);
    if (hash === undefined || !isFine || files.has(path)) {
      throw new BagError(`${name} has a line that is not one of ours: ${line.slice(0, 200)}`);
    }
    files.set(path, hash);
  }
  return files;
}

function readInfo(text: string): BagInfo {
  const pairs = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const);
  return Object.fromEntries(pairs);
}

async function readText(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    throw new BagError(`${name} is missing: this is no package, or not a whole one.`, {
      cause: error,
    });
  }
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
