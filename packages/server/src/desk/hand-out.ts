import { routes } from '@motcua/contract/routes';
import { normaliseDossierCode } from '@motcua/rules';
import { and, eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { ownsDossier } from '../dossiers/ownership.js';
import { documentsOf, dossierByCode } from '../dossiers/store.js';
import { attachment } from '../files/routes.js';
import { describeFiles } from '../files/service.js';
import type { Uploads } from '../files/uploads.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { recordReading } from '../audit/reads.js';
import { dossierResults } from './tables.js';

/**
 * Hands files of results, and what came with the dossier, to who filed it or is signed in as its owner; four digits of a
 * number do not do.
 */
export function handOutResults(
  app: FastifyInstance,
  context: ServiceContext,
  uploads: Pick<Uploads, 'contentOf'>,
): void {
  const { db, secrets, persons, now } = context;
  implement(
    app,
    routes.getResultFile,
    async ({ params, token, request, reply }) => {
      const dossier = await dossierByCode(db, normaliseDossierCode(params.code));
      const person = token === undefined ? await persons.personOf(request) : undefined;
      const isOwner = dossier && person && ownsDossier(secrets, person, dossier);
      const isFiler = secrets.holderOf(token ?? '', dossier?.id ?? '', now()) === 'filer';
      if (dossier === undefined || !(isOwner || isFiler)) throw new ProblemError('token-invalid');
      const [named] = await db
        .select({ fileId: dossierResults.fileId })
        .from(dossierResults)
        .where(and(eq(dossierResults.dossierId, dossier.id), eq(dossierResults.fileId, params.id)));
      const isFiled =
        !named && (await documentsOf(db, dossier.id)).some(({ fileId }) => fileId === params.id);
      const [file] = named || isFiled ? await describeFiles(db, [params.id], secrets) : [];
      const content = file && (await uploads.contentOf(file.id));
      if (!file || !content) throw new ProblemError('not-found');
      const who = { kind: 'citizen', proof: isFiler ? 'dossier-token' : 'session' };
      const reading = { what: isFiled ? 'read-file' : 'read-result', details: { file: file.id } };
      await db.transaction((tx) => recordReading(tx, [dossier.id], who, reading, new Date(now())));
      return reply
        .type(file.type)
        .header('content-length', file.size)
        .header('content-disposition', attachment(file.name))
        .send(content);
    },
    context,
  );
}
