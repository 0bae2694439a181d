import { normaliseDossierCode, readResumeCode } from '@motcua/rules';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import { Dossiers } from '../dossiers/service.js';
import { dossierByCode } from '../dossiers/store.js';
import type { Language } from '../http/language.js';
import { ProblemError } from '../http/problem.js';
import { sendPaper } from '../papers/answer.js';
import type { Papers } from '../papers/service.js';
import { statusPage } from './status.js';
import { verificationPage, type CheckAnswer } from './verification.js';
import type { PageContent } from './layout.js';

type Form = Readonly<Record<string, unknown>>;

/** How the pages of the service are sent. */
export interface PageSender {
  readonly languageIn: (parameters: Form) => Language;
  readonly send: (
    request: FastifyRequest,
    reply: FastifyReply,
    language: Language,
    content: PageContent,
    status?: number,
  ) => Promise<FastifyReply>;
}

/** The pages about papers: the check that QR symbols lead to, and the receipt for browsers without scripts. */
export function registerPaperPages(
  pages: FastifyInstance,
  context: ServiceContext,
  papers: Papers,
  { languageIn, send }: PageSender,
): void {
  const dossiers = new Dossiers(context);
  const statuses = { asked: 200, found: 200, missing: 422, 'not-found': 404 } as const;

  const check = async (typed: string): Promise<CheckAnswer> => {
    if (typed.trim() === '') return { kind: 'missing' };
    try {
      return { kind: 'found', check: await papers.check(typed) };
    } catch (error) {
      if (!(error instanceof ProblemError && error.problem === 'not-found')) throw error;
      return { kind: 'not-found', code: typed.trim().slice(0, 40) };
    }
  };

  pages.get<{ Querystring: Form }>('/xac-minh', async (request, reply) => {
    const language = languageIn(request.query);
    return send(request, reply, language, verificationPage(language, { kind: 'asked' }));
  });

  pages.get<{ Params: { code: string }; Querystring: Form }>(
    '/xac-minh/:code',
    async (request, reply) => {
      const language = languageIn(request.query);
      const answer = await check(request.params.code);
      const content = verificationPage(language, answer);
      return send(request, reply, language, content, statuses[answer.kind]);
    },
  );

  pages.post<{ Body: Form | null }>('/xac-minh', async (request, reply) => {
    const form = request.body ?? {};
    const language = languageIn(form);
    const typed = typeof form['ma'] === 'string' ? form['ma'] : '';
    const digits = form['so'];
    if (digits === undefined) {
      const id = readResumeCode(typed);
      const query = language === 'en' ? '?lang=en' : '';
      if (id !== undefined) return reply.redirect(`/xac-minh/${id}${query}`, 303);
    }
    const answer = await check(typed);
    if (answer.kind !== 'found' || digits === undefined || answer.check.code === undefined) {
      const content = verificationPage(language, answer);
      return send(request, reply, language, content, statuses[answer.kind]);
    }
    await context.limits.count('proof', request, reply);
    const proof = await prove(answer.check.code, String(digits), request.ip);
    const status = 'applicant' in proof ? 200 : proof.refused === 'wrong' ? 404 : 429;
    return send(request, reply, language, verificationPage(language, { ...answer, proof }), status);
  });

  pages.post<{ Body: Form | null }>('/ho-so/giay-hen', async (request, reply) => {
    const form = request.body ?? {};
    const language = languageIn(form);
    const code = typeof form['ma'] === 'string' ? form['ma'] : '';
    await context.limits.count('proof', request, reply);
    const proof = await prove(code, String(form['so'] ?? ''), request.ip);
    const dossier = await dossierByCode(context.db, normaliseDossierCode(code));
    if (!('applicant' in proof) || dossier === undefined) {
      const content = statusPage(language, { kind: 'not-found', code: code.slice(0, 80) });
      return send(request, reply, language, content, 404);
    }
    const paper = await papers.receipt(dossier, { masked: true, desk: false });
    return sendPaper(paper, form['dang'] === 'pdf' ? 'application/pdf' : 'text/html', reply);
  });

  /** The masked name, for the last four digits of a number. */
  async function prove(
    code: string,
    lastFour: string,
    address: string,
  ): Promise<{ applicant: string } | { refused: 'wrong' | 'too-many' }> {
    try {
      const { applicant } = await dossiers.lookUp(code, lastFour, address);
      return { applicant };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem === 'too-many-requests') return { refused: 'too-many' };
      if (error.problem === 'dossier-not-found') return { refused: 'wrong' };
      throw error;
    }
  }
}
