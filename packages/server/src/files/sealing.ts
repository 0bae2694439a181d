import { createCipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Cipher, Hash, Hmac } from 'node:crypto';
import type { Secrets } from '../dossiers/secrets.js';

const KEY_BYTES = 32;
const BLOCK_BYTES = 16;

/** What of the row of a file is sealed. */
export interface SealedRow {
  readonly id: string;
  readonly name: string;
  /** `null`: a file of an earlier version, whose name and content are as they were uploaded. */
  readonly key: string | null;
}

/**
 * Opens and seals one file. Its content is encrypted by AES-256-CTR under a key of its own, so that an upload can go on at
 * any byte; that nobody changed it is proved by a keyed hash of the whole.
 */
export class FileSeal {
  readonly #content: Buffer;
  readonly #proof: Buffer;

  /** @param key 32 random bytes, used for one content alone */
  constructor(key: Buffer) {
    const derive = (purpose: string): Buffer =>
      Buffer.from(hkdfSync('sha256', key, '', `motcua file ${purpose}`, KEY_BYTES));
    this.#content = derive('content');
    this.#proof = derive('proof');
  }

  /** Turns content into what is on the disk, and back. @param offset of the first byte that it is given */
  cipher(offset = 0): Cipher {
    const counter = Buffer.alloc(BLOCK_BYTES);
    counter.writeBigUInt64BE(BigInt(Math.floor(offset / BLOCK_BYTES)), 8);
    const cipher = createCipheriv('aes-256-ctr', this.#content, counter);
    cipher.update(Buffer.alloc(offset % BLOCK_BYTES));
    return cipher;
  }

  /** The keyed hash of the content. */
  hash(): Hmac {
    return createHmac('sha256', this.#proof);
  }
}

/** A new key for a file, as it stands in its row. */
export function newFileKey(secrets: Secrets, id: string): string {
  return secrets.encrypt(randomBytes(KEY_BYTES).toString('base64'), `files.key:${id}`);
}

/**
 * The seal of a file; `undefined` for one of an earlier version.
 * @throws {SecretError} when the field key it was sealed with is not here
 */
export function sealOf(
  secrets: Secrets,
  { id, key }: Pick<SealedRow, 'id' | 'key'>,
): FileSeal | undefined {
  if (key === null) return undefined;
  return new FileSeal(Buffer.from(secrets.decrypt(key, `files.key:${id}`), 'base64'));
}

/** The name of a file as it stands in its row. */
export function sealName(secrets: Secrets, id: string, name: string): string {
  return secrets.encrypt(name, `files.name:${id}`);
}

/** The name of a file in clear. */
export function openName(secrets: Secrets, { id, name, key }: SealedRow): string {
  return key === null ? name : secrets.decrypt(name, `files.name:${id}`);
}

/** What is sealed of a row, for the row of a copy with the same content. */
export function sealedFor(
  secrets: Secrets,
  row: SealedRow,
  id: string,
): Pick<SealedRow, 'name' | 'key'> {
  if (row.key === null) return { name: row.name, key: null };
  return {
    name: sealName(secrets, id, openName(secrets, row)),
    key: secrets.encrypt(secrets.decrypt(row.key, `files.key:${row.id}`), `files.key:${id}`),
  };
}

/** What the content of a file is hashed with. */
export function hashOf(seal: FileSeal | undefined): Hash | Hmac {
  return seal?.hash() ?? createHash('sha256');
}
