import type { PersonFacts } from '@motcua/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuration } from '../configuration.js';

/** A person as an identity provider knows them. */
export interface Person {
  /** Stable and unique at the provider; never shown. */
  readonly subject: string;
  readonly facts: PersonFacts;
  /** Level of the electronic identity: 1 or 2 (Decree 69/2024). */
  readonly assurance: number;
  /** Made up for a demonstration: nobody was identified. */
  readonly demo: boolean;
}

/** A person with a session. */
export interface SignedIn extends Person {
  readonly expiresAt: Date;
}

/**
 * Who is signed in. Whatever identifies people (OpenID Connect of the national portal, a demonstration) calls `open` once
 * it knows them; everything else asks `personOf`.
 */
export interface PersonSessions {
  /**
   * The person whose session the request has. Only pages of the centre itself have one: a request of any other origin,
   * or one that does not say where it comes from, has nobody, whatever its cookies.
   */
  personOf(request: FastifyRequest): Promise<SignedIn | undefined>;
  /** Opens a session: the answer sets the cookie. A session that the browser had ends. */
  open(request: FastifyRequest, reply: FastifyReply, person: Person): Promise<SignedIn>;
  /** Ends the session, if there is one: the answer clears the cookie. */
  end(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Removes sessions whose time is over. */
  clean(): Promise<void>;
}

/** Whom a demonstration made up under this id. */
export function demoPerson(
  { demoPersons = [] }: Configuration,
  given: unknown,
): Person | undefined {
  const found = demoPersons.find(({ id }) => id === given);
  if (found === undefined) return undefined;
  const { id, facts, assurance } = found;
  return { subject: `demo ${id}`, facts, assurance, demo: true };
}
