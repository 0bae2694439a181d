import type { FastifyInstance } from 'fastify';
import { say, told } from './language.js';
import { text } from './move-draft.js';
import { html } from './html.js';
import { instant } from './pages/dates.js';
import { icon } from './pages/icons.js';
import type { Service } from './service.js';
import type { Doorkeeper } from './visits.js';

/** The papers of a dossier, to print: those of the service, through the desk. */
export function registerPrinting(
  app: FastifyInstance,
  { door, motcua }: { readonly door: Doorkeeper; readonly motcua: Service },
): void {
  app.get(
    '/ho-so/:code/giay',
    door.signedIn(async ({ params, session }) => {
      const code = params.code ?? '';
      const { items } = await motcua().desk.as(session.officer).papers(code);
      const address = (kind: string, sequence: number, type: string) =>
        `/ho-so/${encodeURIComponent(code)}/giay/${encodeURIComponent(kind)}?buoc=${sequence}&loai=${type}`;
      return {
        title: say().prints.title(code),
        script: 'print',
        body: html`<p class="back">
            <a href="/ho-so/${encodeURIComponent(code)}">${say().prints.dossier(code)}</a>
          </p>
          <h1>${say().prints.heading}</h1>
          <ul class="prints">
            ${items.map(
              ({ kind, name, sequence, at }) =>
                html`<li>
                  ${icon('paper')}
                  <div>
                    <a href="${address(kind, sequence, 'trang')}" data-print>${told(name)}</a>
                    <span class="soft">${instant(at)}</span>
                  </div>
                  <a class="soft" href="${address(kind, sequence, 'pdf')}">${say().downloadPdf}</a>
                </li>`,
            )}
          </ul>`,
      };
    }),
  );

  app.get(
    '/ho-so/:code/giay/:kind',
    door.signedIn(async ({ params, query, session, reply }) => {
      const type = text(query.loai) === 'pdf' ? 'application/pdf' : 'text/html';
      const sequence = Number(text(query.buoc));
      const answer = await motcua()
        .desk.as(session.officer)
        .paperFile(
          params.code ?? '',
          params.kind ?? '',
          type,
          Number.isInteger(sequence) && sequence > 0 ? { sequence } : {},
        );
      const given = answer.headers.get('content-security-policy') ?? "default-src 'none'";
      const policy = given.replace(/;?\s*frame-ancestors[^;]*/, '');
      // The page of the paper has its own style and nothing else; the desk may show it in a frame, to print it.
      reply
        .header('content-security-policy', `${policy}; frame-ancestors 'self'`)
        .header('x-frame-options', 'SAMEORIGIN')
        .type(answer.headers.get('content-type') ?? type);
      const disposition = answer.headers.get('content-disposition');
      if (disposition !== null) reply.header('content-disposition', disposition);
      reply.send(Buffer.from(await answer.arrayBuffer()));
      return undefined;
    }),
  );
}
