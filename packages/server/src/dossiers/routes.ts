import type { NewDossier } from '@motcua/contract';
import { routes } from '@motcua/contract/routes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import { Drafts } from '../drafts/service.js';
import { implement } from '../http/implement.js';
import { networkOf } from '../http/network.js';
import { ProblemError } from '../http/problem.js';
import { callerName } from '../keys/access.js';
import { filerIndex } from '../sessions/documents.js';
import type { Person } from '../sessions/persons.js';
import { fileDossier } from './filing.js';
import { ownDossier, ownDossiers } from './own.js';
import { SecretError } from './secrets.js';
import { Dossiers } from './service.js';
import { anySealedValue } from './store.js';
import { StatusFeed, type FeedOptions } from './status-feed.js';

/**
 * Filing, status, look-up and supplements.
 * @throws {SecretError} when the dossiers of the database were written with a key that is not here
 */
export async function registerDossiers(
  app: FastifyInstance,
  context: ServiceContext,
  options: Partial<FeedOptions> = {},
): Promise<void> {
  await checkKey(context);
  const dossiers = new Dossiers(context);
  const drafts = new Drafts(context);
  const feed = new StatusFeed(context, options);
  app.addHook('preClose', () => {
    feed.close();
  });

  implement(
    app,
    routes.fileDossier,
    async ({ body, caller, request, transaction }) => {
      const subject = (await context.persons.personOf(request))?.subject;
      return transaction(async (tx) => {
        const markFiled = body.draft && (await drafts.take(tx, body.draft, subject));
        const filed = await fileDossier(tx, context, body, {
          channel: 'online',
          at: context.now(),
          by: { kind: 'citizen', through: callerName(caller) },
          filedBy: subject === undefined ? null : filerIndex(context.secrets, subject),
        });
        await markFiled?.();
        return dossiers.filed(filed);
      });
    },
    context,
    // A draft goes from device to device and from site to site; it is filed once all the same.
    { scopeOf: (body: NewDossier) => body.draft && `draft ${body.draft.id}` },
  );
  implement(app, routes.getStatus, ({ params }) => dossiers.status(params.code), context);
  implement(
    app,
    routes.followStatus,
    async ({ params, request, reply }) => {
      const lastEventId = request.headers['last-event-id'];
      const stream = await feed.follow(
        params.code,
        networkOf(request.ip),
        typeof lastEventId === 'string' ? lastEventId : undefined,
      );
      return reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-cache, no-transform')
        .header('x-accel-buffering', 'no')
        .send(stream);
    },
    context,
  );
  implement(
    app,
    routes.lookUpDossier,
    ({ params, body, caller, request }) =>
      dossiers.lookUp(
        params.code,
        body.lastFour,
        caller.kind === 'server' ? undefined : request.ip,
      ),
    context,
  );
  implement(
    app,
    routes.getDossier,
    ({ params, token }) => dossiers.open(params.code, token ?? ''),
    context,
  );
  const signedIn = async (request: FastifyRequest): Promise<Person> => {
    const person = await context.persons.personOf(request);
    if (person === undefined) throw new ProblemError('not-signed-in');
    return person;
  };
  implement(
    app,
    routes.listMyDossiers,
    async ({ request }) => ownDossiers(context, await signedIn(request)),
    context,
  );
  implement(
    app,
    routes.getMyDossier,
    async ({ params, request }) =>
      ownDossier(context, dossiers, await signedIn(request), params.code),
    context,
  );
  implement(
    app,
    routes.withdrawDossier,
    async ({ params, token, body, request, transaction }) => {
      const person = token === undefined ? await context.persons.personOf(request) : undefined;
      return transaction((tx) => dossiers.withdraw(tx, params.code, body, { token, person }));
    },
    context,
  );
  implement(
    app,
    routes.answerSupplement,
    ({ params, token, body, transaction }) =>
      transaction((tx) => dossiers.answerSupplement(tx, params.code, token ?? '', body)),
    context,
  );
}

/** Better not to start than to write with a new key beside dossiers that nobody can read any more. */
async function checkKey({ db, secrets }: ServiceContext): Promise<void> {
  const stored = await anySealedValue(db);
  if (stored === undefined || secrets.reads(stored)) return;
  throw new SecretError(
    'The dossiers of this database were written with another key. Put the file `field-key` of the data folder back, or set MOTCUA_FIELD_KEY to the key (after the new one and a comma, if the key was changed).',
  );
}
