import type { HeldPaper, NewDeskDossier, Procedure } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import { hanoiDay } from '@motcua/rules';
import { ApiError, MotcuaError, newIdempotencyKey } from '@motcua/sdk';
import type { FastifyInstance } from 'fastify';
import type { DeskParts } from './desk-parts.js';
import { say } from './language.js';
import { CounterForm, rowsOf } from './counter-form.js';
import {
  counterPapers,
  papersLack,
  readPapers,
  withHeld,
  type PaperDraft,
} from './counter-papers.js';
import { html } from './html.js';
import { text } from './move-draft.js';
import type { Fields } from './move-draft.js';
import type { Page } from './pages/layout.js';
import { choosePage } from './pages/choose-page.js';
import { receptionPage, type ReceptionView } from './pages/reception-page.js';
import type { Session } from './sessions.js';

interface ReceptionParts extends DeskParts {
  /** Address of the service for browsers. */
  readonly lookup: string | undefined;
}

/** What a form at the counter is read with. */
interface Asked {
  readonly procedure: Procedure;
  readonly formVersion: number;
  readonly form: CounterForm;
}

/** Takes dossiers in at a counter, for the citizen who stands there or whose papers came by post. */
export function registerReception(
  app: FastifyInstance,
  { door, motcua, places, now, lookup }: ReceptionParts,
): void {
  const asked = async (code: string, fields: Fields): Promise<Asked> => {
    const [procedure, { definition, version }] = await Promise.all([
      motcua().procedures.get(code),
      motcua().procedures.form(code),
    ]);
    const form = new CounterForm(definition as unknown as FormDefinition, fields, hanoiDay(now()));
    return { procedure, formVersion: version, form };
  };

  const heldBy = async (
    { procedure, form }: Asked,
    { officer }: Session,
  ): Promise<readonly HeldPaper[]> => {
    const personalId = form.personalId();
    if (personalId === undefined) return [];
    const query = { personalId, procedure: procedure.code, actor: officer };
    return (await motcua().desk.heldPapers(query)).items;
  };

  const show = async (
    { procedure, formVersion, form }: Asked,
    { csrf }: Session,
    fields: Fields,
    more: Partial<ReceptionView> = {},
  ): Promise<Page> =>
    receptionPage({
      procedure,
      form,
      formVersion,
      fields,
      papers: readPapers(procedure, fields),
      held: [],
      csrf,
      idempotencyKey: text(fields.khoa) || newIdempotencyKey(),
      offices: await places.offices(),
      wards: await places.wards(),
      problems: [],
      wrong: new Map(),
      ...more,
    });

  app.get(
    '/tiep-nhan',
    door.signedIn(async ({ query, reply }) => {
      const words = text(query.tim).slice(0, 200);
      const found =
        words === '' ? [] : (await motcua().procedures.list({ query: words, limit: 15 })).items;
      if (lookup !== undefined) {
        // The look-up of the service runs here, where nothing personal is; on no other page.
        const { origin } = new URL(lookup);
        reply.header(
          'content-security-policy',
          `default-src 'none'; script-src 'self' ${origin}; connect-src 'self' ${origin}; style-src 'self'; img-src 'self' ${origin}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
        );
      }
      return choosePage({ lookup, query: words, found });
    }),
  );

  app.get(
    '/tiep-nhan/:procedure',
    door.signedIn(async ({ params, session, request }) => {
      const { kept } = session;
      session.kept = undefined;
      // What was typed when the session before had ended.
      const fields = kept?.url.split('?')[0] === request.url ? kept.fields : {};
      const problems = fields === kept?.fields ? [say().reception.stillThere] : [];
      return show(await asked(params.procedure ?? '', fields), session, fields, { problems });
    }),
  );

  /** What is asked now, and what the centre has; for the script of the page. */
  app.post(
    '/tiep-nhan/:procedure/hoi',
    door.signedIn(async ({ params, session, fields, reply }) => {
      const known = await asked(params.procedure ?? '', fields);
      const paths = text(fields.duong).split(' ').filter(Boolean);
      reply.send({
        hidden: paths.filter((path) => !known.form.asks(path)),
        required: paths.filter((path) => known.form.requires(path)),
        computed: Object.fromEntries(paths.map((path) => [path, known.form.computed(path)])),
        ...(text(fields['hoi-giay-to']) === '1' && {
          held: (await heldBy(known, session)).map(
            ({ documentId, digitisation, file, paper, procedure }) => ({
              documentId,
              value: `${digitisation}|${file.id}`,
              label: say().reception.reuse(paper, procedure.name),
            }),
          ),
        }),
      });
      return undefined;
    }),
  );

  app.post(
    '/tiep-nhan/:procedure',
    door.signedIn(async ({ params, session, fields: sent, reply }) => {
      const task = text(sent.viec);
      const fields = task.startsWith('them:') ? withRow(sent, task.slice(5)) : sent;
      const known = await asked(params.procedure ?? '', fields);
      const papers = readPapers(known.procedure, fields);
      if (task !== 'nhan') {
        const held = task === 'giay-to' ? await heldBy(known, session) : [];
        return show(known, session, fields, { held, papers: withHeld(papers, held) });
      }
      const wrong = known.form.problems();
      const offices = await places.offices();
      const problems = [...wrong.values(), ...papersLack(papers), ...placeLacks(fields, offices)];
      const again = async (problems: readonly string[], status = 422): Promise<Page> => {
        const reuses = papers.some(({ how }) => /^[23]\|/.test(how));
        const held = reuses ? await heldBy(known, session) : [];
        return show(known, session, fields, { problems, wrong, papers, held, status });
      };
      if (problems.length > 0) return again(problems);
      const body = dossierOf(known, session, fields, papers, offices);
      try {
        const { code } = await motcua().desk.receive(body, { idempotencyKey: text(fields.khoa) });
        reply.redirect(`/ho-so/${encodeURIComponent(code)}/da-nhan`, 303);
        return undefined;
      } catch (error) {
        return again(...failure(error));
      }
    }),
  );

  app.get(
    '/ho-so/:code/da-nhan',
    door.signedIn(async ({ params }) => receivedPage(params.code ?? '')),
  );
}

/** Says that it is done, and prints the receipt. */
function receivedPage(code: string): Page {
  const words = say().reception;
  const path = `/ho-so/${encodeURIComponent(code)}`;
  return {
    title: words.received(code),
    script: 'print',
    body: html`<section class="message done">
      <h1>${words.receivedHeading}</h1>
      <p class="big-code">${code}</p>
      <p>${words.receivedHint}</p>
      <p class="buttons">
        <a class="button primary" href="${path}/giay/01?loai=trang" data-print data-print-now
          >${words.printAgain} <kbd>1</kbd></a
        >
        <a class="button" href="${path}/giay/01?loai=pdf">${say().downloadPdf}</a>
        <a class="button" href="/tiep-nhan" data-new>${words.another} <kbd>N</kbd></a>
      </p>
      <p class="back"><a href="${path}">${words.open}</a></p>
    </section>`,
  };
}

/** What is wrong with where it goes, in words. */
function placeLacks(
  fields: Fields,
  offices: readonly { readonly name: string }[],
): readonly string[] {
  const words = say().reception;
  const authority = text(fields['noi-giai-quyet']);
  const known = authority === '' || offices.some(({ name }) => name === authority);
  const represented = text(fields['uq-ten']) !== '';
  return [
    ...(known ? [] : [say().lacks.authority]),
    ...(/^([1-9]|1\d|20)$/.test(text(fields['so-bo']) || '1') ? [] : [words.lacksSets]),
    ...(represented && text(fields['uq-can-cu']) === '' ? [words.lacksBasis] : []),
    ...(/^(\d{9}|\d{12})?$/.test(text(fields['uq-so'])) ? [] : [words.lacksId]),
    ...(text(fields.tra) === 'post' && text(fields['tra-dia-chi']) === ''
      ? [words.lacksAddress]
      : []),
  ];
}

function dossierOf(
  { procedure, formVersion, form }: Asked,
  { officer }: Session,
  fields: Fields,
  papers: readonly PaperDraft[],
  offices: readonly { readonly id: string; readonly name: string }[],
): NewDeskDossier {
  const office = text(fields['noi-nhan']);
  const authority = text(fields['noi-giai-quyet']);
  const competentOffice = offices.find(({ name }) => name === authority)?.id;
  const name = text(fields['uq-ten']);
  const personalId = text(fields['uq-so']);
  const address = text(fields['tra-dia-chi']);
  return {
    procedure: procedure.code,
    formVersion: Number(text(fields.mau)) || formVersion,
    answers: form.answers(),
    channel: text(fields.kenh) === 'postal' ? 'postal' : 'in-person',
    actor: officer,
    papers: counterPapers(papers),
    sets: Number(text(fields['so-bo']) || '1'),
    result: { method: text(fields.tra) || 'counter', ...(address !== '' && { address }) },
    ...(office !== '' && { office }),
    ...(competentOffice !== undefined && { competentOffice }),
    ...(name !== '' && {
      representative: {
        name,
        basis: text(fields['uq-can-cu']),
        ...(personalId !== '' && { personalId }),
      },
    }),
  };
}

/** The form with one more row of a group. */
function withRow(fields: Fields, path: string): Fields {
  return { ...fields, [`a.${path}.${rowsOf(path, fields, {})}._`]: '' };
}

/** What to say when it was not received, and with which status. @throws what is nobody's fault here */
function failure(error: unknown): [readonly string[], number] {
  if (!(error instanceof MotcuaError)) throw error;
  if (!(error instanceof ApiError)) {
    return [[say().reception.unanswered], 503];
  }
  if (error.status >= 500 || error.status === 401 || error.status === 403) throw error;
  const details = error.errors.map(({ detail }) => detail);
  return [
    details.length > 0 ? details : [error.problem.detail ?? error.problem.title],
    error.status,
  ];
}
