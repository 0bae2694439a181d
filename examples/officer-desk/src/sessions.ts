import { randomBytes } from 'node:crypto';
import type { DeskSearch } from '@motcua/sdk';
import type { Fields } from './move-draft.js';
import type { Officer } from './officers.js';

/** What an officer chose to see in the list. Kept here and not in the address: a name may be in it. */
export type ListFilter = Pick<
  DeskSearch,
  'status' | 'query' | 'urgency' | 'office' | 'field' | 'actor' | 'sort'
>;

/** A form that was sent after its session had ended. */
export interface KeptForm {
  /** Where it was sent. */
  readonly url: string;
  readonly fields: Fields;
}

/** A signed-in officer at a browser. */
export interface Session {
  readonly id: string;
  readonly officer: Officer;
  /** Stands in every form. */
  readonly csrf: string;
  readonly startedAt: number;
  lastSeenAt: number;
  filter: ListFilter;
  /** What the officer sent when the session before had ended. */
  kept: KeptForm | undefined;
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
  /** Ended by time: what is sent from their pages is kept for the same officer. */
  readonly #ended = new Map<string, Session>();
  readonly #kept = new Map<string, KeptForm>();
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
      kept: this.#kept.get(officer.id),
    };
    this.#kept.delete(officer.id);
    this.#sessions.set(session.id, session);
    return session;
  }

  /** The session of an id while it lives. */
  find(id: string | undefined): Session | undefined {
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (session === undefined) return undefined;
    if (!this.#lives(session)) {
      this.#expire(session);
      return undefined;
    }
    session.lastSeenAt = this.#now();
    return session;
  }

  end(session: Session): void {
    this.#sessions.delete(session.id);
  }

  /** A session that ended by time on this browser. */
  ended(id: string | undefined): Session | undefined {
    return id === undefined ? undefined : this.#ended.get(id);
  }

  /** Keeps a form for when its officer signs in again. Whoever else signs in does not get it. */
  keep({ officer }: Session, form: KeptForm): void {
    this.#kept.set(officer.id, form);
  }

  #expire(session: Session): void {
    this.#sessions.delete(session.id);
    this.#ended.set(session.id, session);
  }

  #lives(session: Session): boolean {
    const now = this.#now();
    return (
      now - session.lastSeenAt < this.#limits.idle && now - session.startedAt < this.#limits.longest
    );
  }

  #sweep(): void {
    for (const session of this.#sessions.values()) {
      if (!this.#lives(session)) this.#expire(session);
    }
    const now = this.#now();
    for (const [id, { lastSeenAt }] of this.#ended) {
      if (now - lastSeenAt > this.#limits.longest) this.#ended.delete(id);
    }
  }
}
