import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { newIdempotencyKey } from '@motcua/sdk';
import type { FastifyInstance } from 'fastify';
import type { DeskParts } from './desk-parts.js';
import { html } from './html.js';
import { say } from './language.js';
import { readDraft, text } from './move-draft.js';
import { formOf, isMove } from './moves.js';
import { registerMoving } from './moving.js';
import { isPaymentAct, readPaymentDraft } from './payment-draft.js';
import { registerPayments } from './payments.js';
import { dossierPage } from './pages/dossier-page.js';
import type { DossierPageView } from './pages/dossier-page.js';
import { messagePage, notice } from './pages/layout.js';
import type { Page } from './pages/layout.js';
import type { Session } from './sessions.js';

/** A dossier, its files, its moves and its money. */
export function registerDossiers(
  app: FastifyInstance,
  { door, motcua, places, now }: DeskParts,
): void {
  async function show(
    code: string,
    { csrf, officer }: Session,
    more: Partial<DossierPageView> = {},
  ): Promise<Page> {
    const desk = motcua().desk.as(officer);
    const [dossier, placeName, offices, wards, notifications] = await Promise.all([
      desk.get(code),
      places.names(),
      places.offices(),
      places.wards(),
      // A convenience: the dossier is there without it.
      desk.notifications(code).then(
        ({ items }) => items,
        () => undefined,
      ),
    ]);
    return dossierPage({
      dossier,
      csrf,
      now: now(),
      placeName,
      offices,
      wards,
      notifications,
      newKey: newIdempotencyKey,
      ...more,
    });
  }

  /** A form that was sent after its session had ended: shown again, not carried out. */
  app.get(
    '/tiep-tuc',
    door.signedIn(async ({ session, reply }) => {
      const { kept } = session;
      const reception = /^\/tiep-nhan\/[\w.]+/.exec(kept?.url ?? '')?.[0];
      if (reception !== undefined) {
        reply.redirect(reception, 303);
        return undefined;
      }
      session.kept = undefined;
      const money = /^\/ho-so\/([^/?]+)\/khoan-nop(?:\/([\w-]+)\/(\w+))?/.exec(kept?.url ?? '');
      if (kept && money) {
        const [, code = '', id = '', act = 'them'] = money;
        return show(decodeURIComponent(code), session, {
          ...(isPaymentAct(act) && { payment: readPaymentDraft(act, id, kept.fields) }),
          problems: [say().moving.stillThere],
        });
      }
      const [, code = '', move = ''] = /^\/ho-so\/([^/?]+)\/([^/?]+)/.exec(kept?.url ?? '') ?? [];
      if (kept === undefined || !isMove(move)) {
        reply.redirect('/ho-so', 303);
        return undefined;
      }
      return show(decodeURIComponent(code), session, {
        draft: readDraft(formOf(move), kept.fields),
        problems: [say().moving.stillThere],
      });
    }),
  );

  app.get(
    '/ho-so/:code',
    door.signedIn(({ session, params, query }) => {
      const done = text(query.xong);
      return show(params.code ?? '', session, {
        ...(isMove(done) && { notice: notice('good', say().dossier.done(say().moves[done].done)) }),
        ...(isPaymentAct(done) && { notice: notice('good', say().money.done[done]) }),
      });
    }),
  );

  registerMoving(app, { door, motcua, places, now, show, unknown: unknownMove });
  registerPayments(app, { door, motcua, show, unknown: unknownMove });

  app.get(
    '/tep/:id',
    door.signedIn(async ({ params, reply, request, session }) => {
      const left = new AbortController();
      reply.raw.once('close', () => left.abort());
      const answer = await motcua()
        .desk.as(session.officer)
        .file(params.id ?? '', { signal: left.signal });
      for (const name of ['content-type', 'content-length', 'content-disposition']) {
        const value = answer.headers.get(name);
        if (value !== null) reply.header(name, value);
      }
      // Whatever the file holds, it is saved and never shown as a page of the desk.
      if (!reply.getHeader('content-disposition')?.toString().startsWith('attachment')) {
        reply.header('content-disposition', 'attachment');
      }
      reply.header('content-security-policy', "default-src 'none'; sandbox");
      if (answer.body === null) reply.send('');
      else {
        const stream = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
        stream.on('error', () => request.raw.destroy());
        reply.send(stream);
      }
      return undefined;
    }),
  );
}

function unknownMove(code: string): Page {
  return messagePage(
    404,
    say().failures.unknownMove,
    say().failures.unknownMoveHint,
    html`<a href="/ho-so/${encodeURIComponent(code)}">${say().failures.toDossier(code)}</a>`,
  );
}
