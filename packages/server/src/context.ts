import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { FastifyBaseLogger } from 'fastify';
import type { Pool } from 'pg';
import type { Configuration } from './configuration.js';
import type { Secrets } from './dossiers/secrets.js';
import type { RateLimits } from './http/limits.js';
import type { Jobs } from './jobs/jobs.js';
import type { KeyRegistry } from './keys/registry.js';
import type { PersonSessions } from './sessions/persons.js';

/** What every module of the service works with. */
export interface ServiceContext {
  readonly configuration: Configuration;
  readonly pool: Pool;
  readonly db: NodePgDatabase;
  /** The time of the service; tests pass their own. Epoch milliseconds. */
  readonly now: () => number;
  readonly log: FastifyBaseLogger;
  /** Wakes on PostgreSQL NOTIFY; a wake-up may be missed, so listeners read the tables again. */
  readonly notifications: Notifications;
  /** Sites and secret keys, for the check of who calls. */
  readonly keys: KeyRegistry;
  /** Work apart from requests, and who acts on events. */
  readonly jobs: Jobs;
  readonly limits: RateLimits;
  /** Encrypts what is personal before it is written. */
  readonly secrets: Secrets;
  /** Who is signed in. */
  readonly persons: PersonSessions;
}

/** LISTEN/NOTIFY over one dedicated connection that comes back by itself. */
export interface Notifications {
  /** Calls `wake` for every NOTIFY on the channel, and once after each reconnection. */
  subscribe(channel: string, wake: (payload: string) => void): () => void;
}
