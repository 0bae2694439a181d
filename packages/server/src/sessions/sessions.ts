import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Configuration } from '../configuration.js';
import type { Secrets } from '../dossiers/secrets.js';
import { isOwnPage } from '../keys/access.js';
import type { Person, PersonSessions, SignedIn } from './persons.js';

/** How long a session lasts, milliseconds: a morning of filling in forms, not the night on a shared computer. */
const LIFE = 4 * 3_600_000;

/** Read by the pages of the centre, so that nobody asks who is signed in where nobody is. Says nothing else. */
export const HINT_COOKIE = 'motcua-signed-in';

/** What sessions are kept with. */
interface Parts {
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly configuration: Configuration;
  readonly now: () => number;
}

/** Sessions in the database. The cookie is a random token; the table has its hash and, encrypted, the person. */
export function createSessions({ pool, secrets, configuration, now }: Parts): PersonSessions {
  const isHttps = configuration.publicUrl.startsWith('https:');
  // Browsers take the prefix only from HTTPS; then no other host of the domain can set the cookie.
  const name = isHttps ? '__Host-motcua-session' : 'motcua-session';
  const shared = `; Path=/; SameSite=Strict${isHttps ? '; Secure' : ''}`;

  function set(reply: FastifyReply, token: string): void {
    const over = token === '' ? '; Max-Age=0' : '';
    void reply.header('set-cookie', [
      `${name}=${token}${shared}; HttpOnly${over}`,
      `${HINT_COOKIE}=${token === '' ? '' : '1'}${shared}${over}`,
    ]);
  }

  async function remove(request: FastifyRequest): Promise<void> {
    const token = cookieOf(request, name);
    if (token === undefined) return;
    await pool.query('delete from sessions where token_hash = $1', [hashOf(token)]);
  }

  return {
    async personOf(request) {
      const token = cookieOf(request, name);
      if (token === undefined || !isOwnPage(request, configuration)) return undefined;
      const hash = hashOf(token);
      const { rows } = await pool.query<{ person: string; expires_at: Date }>(
        'select person, expires_at from sessions where token_hash = $1 and expires_at > $2',
        [hash, new Date(now())],
      );
      const [row] = rows;
      if (row === undefined) return undefined;
      const person = JSON.parse(secrets.decrypt(row.person, `session:${hash}`)) as Person;
      return { ...person, expiresAt: row.expires_at };
    },

    async open(request, reply, person): Promise<SignedIn> {
      await remove(request);
      const token = randomBytes(32).toString('base64url');
      const hash = hashOf(token);
      const expiresAt = new Date(now() + LIFE);
      await pool.query(
        'insert into sessions (token_hash, person, expires_at) values ($1, $2, $3)',
        [hash, secrets.encrypt(JSON.stringify(person), `session:${hash}`), expiresAt],
      );
      set(reply, token);
      return { ...person, expiresAt };
    },

    async end(request, reply) {
      await remove(request);
      set(reply, '');
    },

    async clean() {
      await pool.query('delete from sessions where expires_at < $1', [new Date(now())]);
    },
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function cookieOf({ headers }: FastifyRequest, name: string): string | undefined {
  for (const part of (headers.cookie ?? '').split(';')) {
    const [key = '', value = ''] = part.trim().split('=');
    if (key === name && /^[\w-]{43}$/.test(value)) return value;
  }
  return undefined;
}
