import { hanoiDay, normaliseDossierCode, normaliseProcedureCode } from '@motcua/rules';
import type { Procedure } from '@motcua/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { catalogueOf, procedureInForce } from '../catalogue/service.js';
import type { ServiceContext } from '../context.js';
import { countingNow } from '../dossiers/counting.js';
import { dossierByCode } from '../dossiers/store.js';
import { elsewhereOf } from '../exchange/elsewhere.js';
import { publicStatus } from '../dossiers/views.js';
import { sendPacked, sendTagged } from '../http/implement.js';
import type { Language } from '../http/language.js';
import { registerNoticePage } from '../notifications/page.js';
import type { Papers } from '../papers/service.js';
import { withScheduledFees } from '../payments/fees/schedule.js';
import type { Payments } from '../payments/service.js';
import { placesOf } from '../places/service.js';
import { described } from '../procedures/described.js';
import { registerDemoPage } from '../sessions/demo-page.js';
import { digestOf, readAsset } from './assets.js';
import { caseOfNumber, casesOf } from './checklist.js';
import { dayOf } from './facts.js';
import { filingPage } from './filing.js';
import { homePage } from './home.js';
import { page } from './layout.js';
import { missingPage } from './missing.js';
import { officesPage } from './offices.js';
import { registerPaperPages } from './paper-routes.js';
import { papersPage } from './papers.js';
import { registerPaymentPage } from './payment.js';
import { procedurePage } from './procedure.js';
import { readResultsQuery, resultsPage } from './results.js';
import { scriptsOfForm } from './scripts.js';
import { statusPage } from './status.js';
import type { PageContent } from './layout.js';
import type { StatusAnswer } from './status.js';

/** Longest body of a form of these pages, bytes. */
const FORM_LIMIT = 4_096;

type Query = Readonly<Record<string, unknown>>;

/**
 * The service's own pages: plain HTML that needs no script, for citizens whose browser, network or eyes want it that
 * way, for search engines, and as what the elements fall back to.
 */
export async function registerPages(
  app: FastifyInstance,
  context: ServiceContext,
  papers: Papers,
  payments: Payments,
): Promise<void> {
  const catalogue = catalogueOf(context);
  const styles = await readAsset('service.css');
  const icon = await readAsset('icon.svg');
  const statusScript = await readAsset('status.js');
  const scripts = await scriptsOfForm('dossier-form.js');
  const stylesPath = `/pages/service-${digestOf(styles)}.css`;

  app.get(stylesPath, async (request, reply) =>
    sendPacked(
      request,
      reply
        .type('text/css; charset=utf-8')
        .header('cache-control', 'public, max-age=31536000, immutable'),
      styles.toString(),
    ),
  );
  // For pages that are made without knowing the contents, such as those of problems.
  app.get('/pages/service.css', async (request, reply) =>
    sendPacked(request, reply.type('text/css; charset=utf-8'), styles.toString()),
  );
  app.get('/pages/icon.svg', async (request, reply) =>
    sendTagged(
      request,
      reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400'),
      icon,
    ),
  );

  app.get('/pages/status.js', async (request, reply) =>
    sendTagged(
      request,
      reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=3600'),
      statusScript,
    ),
  );

  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    language: Language,
    content: PageContent,
    status = 200,
  ): Promise<FastifyReply> => {
    const { asOf } = await catalogue.snapshot();
    const isGet = request.method === 'GET' || request.method === 'HEAD';
    const isKept = isGet && status === 200 && content.unkept !== true;
    const text = page(
      {
        configuration: context.configuration,
        language,
        styles: stylesPath,
        asOf: dayOf(asOf, language),
        otherLanguage: isGet ? inOtherLanguage(request.url, language) : undefined,
      },
      content,
    );
    void reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('content-language', language)
      .header('cache-control', isKept ? 'public, max-age=60' : 'no-store');
    return isKept ? sendPacked(request, reply, text) : reply.send(text);
  };

  const count = (request: FastifyRequest, reply: FastifyReply): Promise<void> =>
    context.limits.count('read', request, reply);

  await app.register(async (pages) => {
    pages.addHook('onRequest', count);
    pages.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_LIMIT },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );

    pages.get<{ Querystring: Query }>('/', async (request, reply) => {
      const language = languageIn(request.query);
      return send(request, reply, language, homePage(language, await catalogue.snapshot()));
    });

    pages.get<{ Querystring: Query }>('/thu-tuc', async (request, reply) => {
      const language = languageIn(request.query);
      const snapshot = await catalogue.snapshot();
      const query = readResultsQuery(request.query);
      return send(request, reply, language, resultsPage(language, snapshot, query));
    });

    const whole = async (typed: string): Promise<Procedure | undefined> => {
      const published = await procedureInForce(context.db, normaliseProcedureCode(typed));
      const procedure = await withScheduledFees(context, published);
      return procedure && described(procedure, await catalogue.snapshot(), context.configuration);
    };

    pages.get<{ Params: { code: string }; Querystring: Query }>(
      '/thu-tuc/:code',
      async (request, reply) => {
        const language = languageIn(request.query);
        const procedure = await whole(request.params.code);
        return procedure
          ? send(
              request,
              reply,
              language,
              procedurePage(
                language,
                context.configuration,
                procedure,
                caseIn(request.query, procedure),
              ),
            )
          : send(request, reply, language, missingPage(language, request.params.code), 404);
      },
    );

    pages.get<{ Params: { code: string }; Querystring: Query }>(
      '/thu-tuc/:code/giay-to',
      async (request, reply) => {
        const language = languageIn(request.query);
        const procedure = await whole(request.params.code);
        return procedure
          ? send(
              request,
              reply,
              language,
              papersPage(language, procedure, caseIn(request.query, procedure)),
            )
          : send(request, reply, language, missingPage(language, request.params.code), 404);
      },
    );

    pages.get<{ Params: { code: string }; Querystring: Query }>(
      '/nop-ho-so/:code',
      async (request, reply) => {
        const language = languageIn(request.query);
        const code = normaliseProcedureCode(request.params.code);
        const procedure = await procedureInForce(context.db, code);
        return procedure
          ? send(request, reply, language, filingPage(language, procedure, scripts[language]))
          : send(request, reply, language, missingPage(language, request.params.code), 404);
      },
    );

    pages.get<{ Querystring: Query }>('/diem-tiep-nhan', async (request, reply) => {
      const language = languageIn(request.query);
      const { q } = request.query;
      const query = typeof q === 'string' ? q.trim().slice(0, 200) : '';
      const now = context.now();
      const places = await placesOf(context).current();
      const content = officesPage(language, places, { query, on: hanoiDay(now), now });
      return send(request, reply, language, content);
    });

    pages.get<{ Querystring: Query }>('/ho-so', async (request, reply) => {
      const language = languageIn(request.query);
      return send(request, reply, language, statusPage(language, { kind: 'asked' }));
    });

    pages.post<{ Body: Query | null }>('/ho-so', async (request, reply) => {
      const form = request.body ?? {};
      const language = languageIn(form);
      const answer = await lookUp(context, form['ma']);
      const status = { asked: 200, found: 200, missing: 422, 'not-found': 404 }[answer.kind];
      return send(request, reply, language, statusPage(language, answer), status);
    });

    registerPaperPages(pages, context, papers, { languageIn, send });
    await registerPaymentPage(pages, context, payments, { languageIn, send });
    registerNoticePage(pages, context, { languageIn, send });
    registerDemoPage(pages, context, { languageIn, send });
  });
}

/** The public status of a dossier by the code that was typed. */
async function lookUp(context: ServiceContext, typed: unknown): Promise<StatusAnswer> {
  if (typeof typed !== 'string' || typed.trim() === '') return { kind: 'missing' };
  const dossier = await dossierByCode(context.db, normaliseDossierCode(typed));
  if (!dossier) {
    const status = await elsewhereOf(context).status(typed);
    if (status) return { kind: 'found', status };
    return { kind: 'not-found', code: typed.trim().slice(0, 80) };
  }
  const counted = await countingNow(context);
  return { kind: 'found', status: publicStatus(dossier, dossier, context.now(), counted) };
}

/** The case chosen in the address. */
function caseIn(parameters: Query, procedure: Procedure): string {
  return caseOfNumber(casesOf(procedure), parameters['truong-hop']);
}

/** Vietnamese unless English is asked for: browsers here are often set to English by chance. */
function languageIn(parameters: Query): Language {
  return parameters['lang'] === 'en' ? 'en' : 'vi';
}

/** The same page in the other language. */
function inOtherLanguage(url: string, language: Language): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (language === 'vi') searchParams.set('lang', 'en');
  else searchParams.delete('lang');
  const query = searchParams.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}
