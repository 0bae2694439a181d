import type { SigningKey } from '@motcua/contract';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import type { Pool } from 'pg';
import type { Secrets } from '../dossiers/secrets.js';

/** How long a new key is published before it signs, milliseconds: longer than anybody keeps the key set unasked. */
export const LEAD = 24 * 3_600_000;

/** Characters of the thumbprint that name a key: 66 bits, and short enough for a symbol on paper. */
const KID_LENGTH = 11;

/** Any constant; of processes that find no key, one makes it. */
const LOCK = 7_246_830_100;

/** A key as the operator sees it: never the private half. */
export interface KeyState {
  readonly kid: string;
  readonly createdAt: Date;
  readonly signsFrom: Date;
  readonly revokedAt: Date | undefined;
  readonly papers: number;
}

/** A key that signs. */
export interface Signer {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** What the keys are kept with. */
interface Parts {
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly now: () => number;
}

/**
 * The keys that papers are signed with (Ed25519). Private halves are sealed in the database and in memory while they sign;
 * public halves are published for as long as there are papers with their signatures.
 */
export class SigningKeys {
  readonly #parts: Parts;
  readonly #opened = new Map<string, Promise<CryptoKey>>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The key that signs now; the first one is made when there is none. */
  async signer(): Promise<Signer> {
    const found = (await this.#current()) ?? (await this.#first());
    return { kid: found.kid, key: await this.#open(found) };
  }

  /** Every public key that has not been revoked, those to come too; the latest first. */
  async published(): Promise<readonly SigningKey[]> {
    const { rows } = await this.#parts.pool.query<{ public_key: SigningKey }>(
      'select public_key from signing_keys where revoked_at is null order by signs_from desc, kid',
    );
    return rows.map((row) => row.public_key);
  }

  /** Whether what a key signed still counts. */
  async holds(kid: string): Promise<boolean> {
    const { rowCount } = await this.#parts.pool.query(
      'select from signing_keys where kid = $1 and revoked_at is null',
      [kid],
    );
    return rowCount === 1;
  }

  /** Makes the key that signs from an instant on, by default after {@link LEAD}. Earlier keys stay published. */
  async rotate(signsFrom = this.#parts.now() + LEAD): Promise<KeyState> {
    const kid = await this.#insert(this.#parts.pool, new Date(signsFrom));
    const made = (await this.list()).find((key) => key.kid === kid);
    if (made === undefined) throw new Error(`The key ${kid} was not kept`);
    return made;
  }

  /**
   * Takes a key out of the published ones: its papers are no longer valid. When it was the last, a new one is made with
   * the next paper.
   * @throws {Error} when there is no such key, or it was revoked before
   */
  async revoke(kid: string): Promise<void> {
    const { rowCount } = await this.#parts.pool.query(
      'update signing_keys set revoked_at = $2 where kid = $1 and revoked_at is null',
      [kid, new Date(this.#parts.now())],
    );
    if (rowCount !== 1) throw new Error('No such key, or it is revoked already.');
  }

  /** All keys, the latest first. */
  async list(): Promise<readonly KeyState[]> {
    const { rows } = await this.#parts.pool.query<{
      kid: string;
      created_at: Date;
      signs_from: Date;
      revoked_at: Date | null;
      papers: number;
    }>(
      `select kid, created_at, signs_from, revoked_at,
         (select count(*)::int from papers where papers.kid = signing_keys.kid) as papers
       from signing_keys order by signs_from desc, kid`,
    );
    return rows.map((row) => ({
      kid: row.kid,
      createdAt: row.created_at,
      signsFrom: row.signs_from,
      revokedAt: row.revoked_at ?? undefined,
      papers: row.papers,
    }));
  }

  async #current(): Promise<StoredKey | undefined> {
    const { rows } = await this.#parts.pool.query<StoredKey>(
      `select kid, private_key from signing_keys where revoked_at is null and signs_from <= $1
       order by signs_from desc, kid limit 1`,
      [new Date(this.#parts.now())],
    );
    return rows[0];
  }

  async #first(): Promise<StoredKey> {
    const client = await this.#parts.pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
      // Somebody may have made it while this waited. Who waits for a key to come signs with none before it.
      if ((await this.#current()) === undefined) {
        await this.#insert(client, new Date(this.#parts.now()));
      }
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
    const made = await this.#current();
    if (made === undefined) throw new Error('The first key of the papers was not kept');
    return made;
  }

  async #insert(db: Pick<Pool, 'query'>, signsFrom: Date): Promise<string> {
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const open = await exportJWK(pair.publicKey);
    const kid = (await calculateJwkThumbprint(open)).slice(0, KID_LENGTH);
    const published = { kty: open.kty, crv: open.crv, x: open.x, kid, alg: 'EdDSA', use: 'sig' };
    const sealed = this.#parts.secrets.encrypt(
      JSON.stringify(await exportJWK(pair.privateKey)),
      placeOf(kid),
    );
    await db.query(
      `insert into signing_keys (kid, public_key, private_key, signs_from, created_at)
       values ($1, $2, $3, $4, $5)`,
      [kid, JSON.stringify(published), sealed, signsFrom, new Date(this.#parts.now())],
    );
    return kid;
  }

  #open({ kid, private_key: sealed }: StoredKey): Promise<CryptoKey> {
    const known = this.#opened.get(kid);
    if (known) return known;
    const jwk = JSON.parse(this.#parts.secrets.decrypt(sealed, placeOf(kid))) as JWK;
    const opened = importJWK(jwk, 'EdDSA') as Promise<CryptoKey>;
    this.#opened.set(kid, opened);
    return opened;
  }
}

interface StoredKey {
  readonly kid: string;
  readonly private_key: string;
}

const placeOf = (kid: string): string => `signing_keys.private_key:${kid}`;
