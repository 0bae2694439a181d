import type { Me } from '@motcua/contract';
import { routes } from '@motcua/contract/routes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { citizenBy, recordOnce, recordReading } from '../audit/reads.js';
import type { ServiceContext } from '../context.js';
import { copyUpload } from '../files/copies.js';
import type { Uploads } from '../files/uploads.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { heldDocuments } from './documents.js';
import { demoPerson, type SignedIn } from './persons.js';

/** Who is signed in, what the centre has of them, and the end of the session. */
export function registerSessions(
  app: FastifyInstance,
  context: ServiceContext,
  uploads: Uploads,
): void {
  const { persons, secrets, db, configuration } = context;
  const signedIn = async (request: FastifyRequest): Promise<SignedIn> => {
    const person = await persons.personOf(request);
    if (person === undefined) throw new ProblemError('not-signed-in');
    return person;
  };

  implement(app, routes.getMe, async ({ request }) => meOf(await signedIn(request)), context);
  implement(
    app,
    routes.listMyDocuments,
    async ({ request }) => {
      const held = await heldDocuments(db, secrets, await signedIn(request));
      const dossiers = new Set(held.map(({ dossierId }) => dossierId));
      await recordOnce(context, [...dossiers], citizenBy('session'), { what: 'list-papers' });
      return { items: held.map(({ document }) => document) };
    },
    context,
  );
  implement(
    app,
    routes.takeMyDocument,
    async ({ params, request, caller, transaction }) => {
      const person = await signedIn(request);
      const [found] = await heldDocuments(db, secrets, person, params.id);
      if (found === undefined) throw new ProblemError('not-found');
      // A copy takes as much room as an upload.
      await uploads.admit(found.document.file.size, request, caller);
      return transaction(async (tx) => {
        const [held] = await heldDocuments(tx, secrets, person, params.id);
        if (held === undefined) throw new ProblemError('not-found');
        const { file } = held.document;
        const at = new Date(context.now());
        const reading = { what: 'take-paper', details: { file: file.id } };
        await recordReading(tx, [held.dossierId], citizenBy('session'), reading, at);
        return copyUpload(tx, uploads, secrets, file.id, at);
      });
    },
    context,
  );
  implement(
    app,
    routes.signInForDemo,
    async ({ body, request, reply }) => {
      const person = demoPerson(configuration, body.person);
      if (person === undefined) throw new ProblemError('not-found');
      return meOf(await persons.open(request, reply, person));
    },
    context,
  );
  implement(
    app,
    routes.signOut,
    async ({ request, reply }) => {
      await persons.end(request, reply);
      return reply.code(204).send();
    },
    context,
  );
}

function meOf({ facts, assurance, demo, expiresAt }: SignedIn): Me {
  return { facts, assurance, demo, expiresAt: expiresAt.toISOString() };
}
