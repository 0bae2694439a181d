import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from '../configuration.js';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_FILE = 'field-key';

/** One master key, with the keys derived from it for each purpose. */
interface KeyRing {
  /** First digits of the hash of the key: names it in what it wrote. */
  readonly id: string;
  readonly fields: Buffer;
  readonly proofs: Buffer;
  readonly names: Buffer;
  readonly tokens: Buffer;
  readonly indexes: Readonly<Record<IndexPurpose, Buffer>>;
  readonly codes: Buffer;
}

/** What keyed hashes are made of: equal texts of different purposes look different. */
export type IndexPurpose = 'drafts' | 'persons';

/** Who holds a dossier token: whoever filed it a moment ago, or whoever proved it by four digits of a number. */
export type TokenHolder = 'filer' | 'prover';

/** A key with the id of the master key it hangs on. */
export interface DerivedKey {
  readonly kid: string;
  readonly key: Buffer;
}

/** A stored value was written with a key that this service does not have, or was changed. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}

/**
 * The secrets of the dossiers: encryption of personal fields (AES-256-GCM), keyed hashes to compare without reading,
 * and the signatures of dossier tokens. Everything is derived from one master key by HKDF-SHA-256. What was written
 * names its key, so a new key can be put in front while the old one still reads.
 */
export class Secrets {
  readonly #current: KeyRing;
  readonly #byId: ReadonlyMap<string, KeyRing>;

  /** @param masterKeys the key to write with first, then older ones to read with; 32 bytes each */
  constructor(masterKeys: readonly Buffer[]) {
    const rings = masterKeys.map(keyRing);
    const [current] = rings;
    if (current === undefined) throw new SecretError('A field key is needed');
    this.#current = current;
    this.#byId = new Map(rings.map((ring) => [ring.id, ring]));
  }

  /**
   * Encrypts a value as `kid.payload`.
   * @param place where it will stand (row and column); it cannot be read from any other place
   */
  encrypt(text: string, place: string): string {
    return `${this.#current.id}.${sealWith(this.#current.fields, text, place)}`;
  }

  /** @throws {SecretError} when the key is not here, or the value was changed or moved */
  decrypt(stored: string, place: string): string {
    const [kid = '', payload = ''] = stored.split('.');
    return openWith(this.#ring(kid).fields, payload, place);
  }

  /** Whether a stored value was written with a key that is here. */
  reads(stored: string): boolean {
    return this.#byId.has(stored.split('.')[0] ?? '');
  }

  /** A keyed hash of the last four digits; the dossier makes equal digits look different in each row. */
  proof(lastFour: string, dossierId: string): string {
    return `${this.#current.id}.${proofOf(this.#current, lastFour, dossierId)}`;
  }

  /** Whether the digits are those of a stored proof. Takes the same time whatever is wrong, also without a proof. */
  provesLastFour(lastFour: string, dossierId: string, stored: string | null): boolean {
    const [kid = '', expected = ''] = (stored ?? '').split('.');
    const ring = this.#byId.get(kid) ?? this.#current;
    const equal = sameText(proofOf(ring, lastFour, dossierId), expected);
    return equal && stored !== null;
  }

  /** Keyed hashes of a word under every key, the current one first: rows written with an older key are found too. */
  nameTokens(word: string): readonly string[] {
    return [...this.#byId.values()].map((ring) =>
      createHmac('sha256', ring.names).update(word).digest('base64url').slice(0, 16),
    );
  }

  /** Keyed hashes `kid.hash` of a text under every key, the current one first. */
  blindIndexes(purpose: IndexPurpose, text: string): readonly string[] {
    return [...this.#byId.values()].map(
      (ring) =>
        `${ring.id}.${createHmac('sha256', ring.indexes[purpose]).update(text).digest('base64url')}`,
    );
  }

  /**
   * A key that only this service and whoever knows the code have together.
   * @param code with enough chance in it that it cannot be tried out: this takes no time on purpose
   * @param kid of the master key; the current one when a new value is sealed
   * @throws {SecretError} when that key is not here
   */
  keyOfCode(code: string, place: string, kid = this.#current.id): DerivedKey {
    const key = hkdfSync('sha256', code, this.#ring(kid).codes, place, KEY_BYTES);
    return { kid, key: Buffer.from(key) };
  }

  /** Signs that the holder may open the dossier until `expiresAt` (epoch milliseconds). */
  token(dossierId: string, expiresAt: number, holder: TokenHolder = 'prover'): string {
    const expiry = Math.floor(expiresAt / 1000).toString(36);
    const mac = signature(this.#current, dossierId, expiry, holder);
    return `${this.#current.id}.${expiry}.${mac}`;
  }

  /** Whether a token is ours, for this dossier, and has not expired. */
  opens(token: string, dossierId: string, now: number): boolean {
    return this.holderOf(token, dossierId, now) !== undefined;
  }

  /** Who a token was given to; `undefined` when it does not open the dossier now. */
  holderOf(token: string, dossierId: string, now: number): TokenHolder | undefined {
    const [kid = '', expiry = '', mac = ''] = token.split('.');
    const ring = this.#byId.get(kid) ?? this.#current;
    const [filer, prover] = (['filer', 'prover'] as const).map((holder) =>
      sameText(signature(ring, dossierId, expiry, holder), mac),
    );
    if (!(Number.parseInt(expiry, 36) * 1000 > now)) return undefined;
    return filer ? 'filer' : prover ? 'prover' : undefined;
  }

  #ring(kid: string): KeyRing {
    const ring = this.#byId.get(kid);
    if (ring === undefined) throw new SecretError(`No field key "${kid}" is known`);
    return ring;
  }
}

/**
 * Opens the secrets of a service: the keys of the configuration, or the file `field-key` of the data folder, which is
 * made when there is none. Losing the key loses every encrypted value: back it up apart from the database.
 * @throws {SecretError} when a key is not 32 bytes in base64
 */
export async function openSecrets(
  configuration: Pick<Configuration, 'dataFolder' | 'fieldKey'>,
): Promise<Secrets> {
  const text = configuration.fieldKey ?? (await readOrMakeKey(configuration.dataFolder));
  return new Secrets(readKeys(text));
}

function readKeys(text: string): readonly Buffer[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const key = Buffer.from(part, 'base64');
      if (key.length !== KEY_BYTES) {
        throw new SecretError(`A field key has ${key.length} bytes; expected 32 bytes in base64`);
      }
      return key;
    });
}

async function readOrMakeKey(dataFolder: string): Promise<string> {
  const file = join(dataFolder, KEY_FILE);
  const found = await readIfThere(file);
  if (found !== undefined) return found;
  await mkdir(dataFolder, { recursive: true });
  // Written aside and linked: of two services that start together, both read the key of the first.
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function keyRing(master: Buffer): KeyRing {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', master, '', `motcua dossiers ${purpose}`, KEY_BYTES));
  return {
    id: createHash('sha256').update('motcua key id').update(master).digest('hex').slice(0, 8),
    fields: derive('fields'),
    proofs: derive('proofs'),
    names: derive('names'),
    tokens: derive('tokens'),
    indexes: { drafts: derive('index of drafts'), persons: derive('index of persons') },
    codes: derive('codes'),
  };
}

/** Encrypts (AES-256-GCM) with a key of 32 bytes. @param place where it will stand; it cannot be read from another */
export function sealWith(key: Buffer, text: string, place: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64url');
}

/** Reads what {@link sealWith} wrote. @throws {SecretError} when the key is another, or the value was changed or moved */
export function openWith(key: Buffer, payload: string, place: string): string {
  const sealed = Buffer.from(payload, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    const text = decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new SecretError(`The stored value of ${place} cannot be read`, { cause });
  }
}

function proofOf(ring: KeyRing, lastFour: string, dossierId: string): string {
  return createHmac('sha256', ring.proofs).update(`${dossierId}:${lastFour}`).digest('base64url');
}

function signature(ring: KeyRing, dossierId: string, expiry: string, holder: TokenHolder): string {
  const scope = holder === 'filer' ? ':filer' : '';
  return createHmac('sha256', ring.tokens)
    .update(`${dossierId}:${expiry}${scope}`)
    .digest('base64url');
}

/** Compares in a time that tells nothing about where two texts differ. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
