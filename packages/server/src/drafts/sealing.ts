import { randomBytes } from 'node:crypto';
import { openWith, sealWith, SecretError, type Secrets } from '../dossiers/secrets.js';
import type { DraftRow } from './tables.js';

/** What opens a draft: its resume code, or that the person it belongs to is signed in. */
export type Opener =
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'person'; readonly subject: string };

/** The columns of a draft that say how it is opened. */
export type Lock = Pick<DraftRow, 'locator' | 'codeKey' | 'person' | 'personKey'>;

const KEY_BYTES = 32;

/**
 * Makes a draft unreadable for everybody but who has its code, or is its person: a random key seals the content; that key
 * is sealed with one derived from the code (and the service's key), and once more for the person.
 */
export class DraftSealing {
  readonly #secrets: Secrets;

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  /** A new key for the content, and the columns that keep it. */
  lock(id: string, code: string, subject?: string): { readonly key: Buffer; readonly lock: Lock } {
    const key = randomBytes(KEY_BYTES);
    const text = key.toString('base64url');
    const derived = this.#secrets.keyOfCode(code, codePlace(id));
    return {
      key,
      lock: {
        locator: this.locators(code)[0] ?? '',
        codeKey: `${derived.kid}.${sealWith(derived.key, text, codePlace(id))}`,
        person: subject === undefined ? null : (this.persons(subject)[0] ?? null),
        personKey:
          subject === undefined ? null : this.#secrets.encrypt(text, personPlace(id, subject)),
      },
    };
  }

  /** The key of the content. @throws {SecretError} when the opener is not the right one */
  unlock({ id, codeKey, personKey }: DraftRow, opener: Opener): Buffer {
    const stored = opener.by === 'code' ? codeKey : personKey;
    if (stored === null) throw new SecretError(`Draft ${id} is not opened by a ${opener.by}`);
    if (opener.by === 'person') {
      const text = this.#secrets.decrypt(stored, personPlace(id, opener.subject));
      return Buffer.from(text, 'base64url');
    }
    const [kid = '', payload = ''] = stored.split('.');
    const { key } = this.#secrets.keyOfCode(opener.code, codePlace(id), kid);
    return Buffer.from(openWith(key, payload, codePlace(id)), 'base64url');
  }

  /** Keyed hashes of a code under every key of the service, the current one first. */
  locators(code: string): readonly string[] {
    return this.#secrets.blindIndexes('drafts', code);
  }

  /** Keyed hashes of a person under every key of the service, the current one first. */
  persons(subject: string): readonly string[] {
    return this.#secrets.blindIndexes('persons', `subject ${subject}`);
  }
}

const codePlace = (id: string): string => `${id}:draft-key`;
const personPlace = (id: string, subject: string): string => `${id}:draft-key:${subject}`;
