import { PAPER_FORMATS, routes } from '@motcua/contract/routes';
import { appointmentFile, normaliseDossierCode } from '@motcua/rules';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { citizenBy, readerOf, recordOnce, recordReading } from '../audit/reads.js';
import { ownsDossier } from '../dossiers/ownership.js';
import { dossierByCode } from '../dossiers/store.js';
import type { DossierRow } from '../dossiers/tables.js';
import { hasBegun } from '../dossiers/views.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { answerPaper } from './answer.js';
import { Papers, type Reader } from './service.js';

const accepts = [...PAPER_FORMATS];

/** Papers for citizens and desks, the check of papers for anybody, and the keys to check them without the service. */
export function registerPapers(app: FastifyInstance, context: ServiceContext): Papers {
  const papers = new Papers(context);
  const desk: Reader = { masked: false, desk: true };

  const row = async (code: string): Promise<DossierRow | undefined> =>
    dossierByCode(context.db, normaliseDossierCode(code));

  /** The dossier, if the token opens it, and how much of it: who filed it sees what they typed. Written down. */
  const opened = async (
    code: string,
    token: string,
    paper = 'list',
  ): Promise<{ readonly dossier: DossierRow; readonly reader: Reader }> => {
    const dossier = await row(code);
    const holder = context.secrets.holderOf(token, dossier?.id ?? '', context.now());
    if (dossier === undefined || holder === undefined) throw new ProblemError('token-invalid');
    const who = citizenBy(holder === 'filer' ? 'filing' : 'four-digits');
    await recordOnce(context, [dossier.id], who, { what: 'read-paper', details: { paper } });
    return { dossier, reader: { masked: holder !== 'filer', desk: false } };
  };

  const existing = async (code: string): Promise<DossierRow> => {
    const dossier = await row(code);
    if (dossier === undefined) throw new ProblemError('dossier-not-found');
    return dossier;
  };

  implement(
    app,
    routes.getReceipt,
    async ({ params, token, request, reply }) => {
      const { dossier, reader } = await opened(params.code, token, 'receipt');
      return answerPaper(await papers.receipt(dossier, reader), request, reply);
    },
    context,
    { accepts },
  );
  implement(
    app,
    routes.listPapers,
    async ({ params, token }) => {
      const { dossier, reader } = await opened(params.code, token);
      return papers.list(dossier, reader);
    },
    context,
  );
  implement(
    app,
    routes.getPaper,
    async ({ params, query, token, request, reply }) => {
      const { dossier, reader } = await opened(params.code, token, params.kind);
      const paper = await papers.paper(dossier, [params.kind], reader, query.sequence);
      return answerPaper(paper, request, reply);
    },
    context,
    { accepts },
  );
  implement(
    app,
    routes.getAppointmentFile,
    async ({ params, language, reply }) => {
      const dossier = await existing(params.code);
      const { code, dueAt, updatedAt, provisional } = dossier;
      // What is only expected is no appointment to be put down.
      if (dueAt === null || !hasBegun(dossier, dossier))
        throw new ProblemError('not-found', { detail: noAppointment });
      const text = appointmentFile(
        {
          code,
          dueAt: dueAt.getTime(),
          updatedAt: updatedAt.getTime(),
          provisional,
          url: `${context.configuration.publicUrl}/ho-so`,
        },
        language,
      );
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'attachment; filename="hen-tra-ket-qua.ics"')
        .send(text);
    },
    context,
  );
  implement(
    app,
    routes.getMyReceipt,
    async ({ params, request, reply }) => {
      const person = await context.persons.personOf(request);
      if (person === undefined) throw new ProblemError('not-signed-in');
      const dossier = await row(params.code);
      // A dossier of somebody else and one that is not there are the same to who is signed in.
      if (dossier === undefined || !ownsDossier(context.secrets, person, dossier)) {
        throw new ProblemError('not-found');
      }
      const reading = { what: 'read-paper', details: { paper: 'receipt' } };
      await recordOnce(context, [dossier.id], citizenBy('session'), reading);
      const paper = await papers.receipt(dossier, { masked: false, desk: false });
      return answerPaper(paper, request, reply);
    },
    context,
    { accepts },
  );
  implement(app, routes.checkPaper, ({ params }) => papers.check(params.id), context);
  implement(
    app,
    routes.getSigningKeys,
    async ({ reply }) => {
      // Shorter than a new key is published before it signs.
      void reply.header('cache-control', 'public, max-age=3600');
      return { keys: [...(await papers.keys.published())] };
    },
    context,
  );
  implement(
    app,
    routes.listDeskPapers,
    async ({ params }) => papers.list(await existing(params.code), desk),
    context,
  );
  implement(
    app,
    routes.getDeskPaper,
    async ({ params, query, request, reply, caller }) => {
      const dossier = await existing(params.code);
      const paper = await papers.paper(dossier, [params.kind], desk, query.sequence);
      const reading = { what: 'read-paper', details: { paper: params.kind } };
      await context.db.transaction((tx) =>
        recordReading(
          tx,
          [dossier.id],
          readerOf(request, caller),
          reading,
          new Date(context.now()),
        ),
      );
      return answerPaper(paper, request, reply);
    },
    context,
    { accepts },
  );
  implement(
    app,
    routes.getRegister,
    async ({ query, request, reply, caller }) => {
      const paper = await papers.register(query, (ids) =>
        recordOnce(context, ids, readerOf(request, caller), { what: 'list' }),
      );
      return answerPaper(paper, request, reply);
    },
    context,
    { accepts },
  );
  return papers;
}

const noAppointment = {
  vi: 'Hồ sơ này chưa có ngày hẹn trả kết quả.',
  en: 'This dossier has no appointment yet.',
};
