import { randomBytes } from 'node:crypto';
import type { DeskSearch } from '@motcua/sdk';
import type { Officer } from './officers.js';

/** What an officer chose to see in the list. Kept here and not in the address: a name may be in it. */
export type ListFilter = Pick<DeskSearch, 'status' | 'query' | 'late'>;

/** A signed-in officer at a browser. */
export interface Session {
  readonly id: string;
  readonly officer: Officer;
  /** Stands in every form. */
  readonly csrf: string;
  readonly startedAt: number;
  lastSeenAt: number;
  filter: ListFilter;
}

/** How long a session lives. Milliseconds. */
export interface SessionLimits {
  /** Without a request. */
  readonly idle: number;
  /** In any case. */
  readonly longest: number;
}

/** Sessions in memory: a restart signs everybody out. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #now: () => number;
  readonly #limits: SessionLimits;

  constructor(now: () => number, limits: SessionLimits) {
    this.#now = now;
    this.#limits = limits;
  }

  /** Begins a session under a new random id, never one that the browser brought. */
  start(officer: Officer): Session {
    this.#sweep();
    const now = this.#now();
    const session: Session = {
      id: randomBytes(32).toString('base64url'),
      officer,
      csrf: randomBytes(32).toString('base64url'),
      startedAt: now,
      lastSeenAt: now,
      filter: {},
    };
    this.#sessions.set(session.id, session);
    return session;
  }

  /** The session of an id while it lives. */
  find(id: string | undefined): Session | undefined {
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (session === undefined) return undefined;
    if (!this.#lives(session)) {
      this.#sessions.delete(session.id);
      return undefined;
    }
    session.lastSeenAt = this.#now();
    return session;
  }

  end(session: Session): void {
    this.#sessions.delete(session.id);
  }

  #lives(session: Session): boolean {
    const now = this.#now();
    return (
      now - session.lastSeenAt < this.#limits.idle && now - session.startedAt < this.#limits.longest
    );
  }

  #sweep(): void {
    for (const session of this.#sessions.values()) {
      if (!this.#lives(session)) this.#sessions.delete(session.id);
    }
  }
}
