import { html, nothing, type TemplateResult } from 'lit';
import type { DossierView, OwnDossier, PaperList } from '@motcua/contract';
import { path } from '@motcua/sdk/client.js';
import { Papers } from '@motcua/sdk/papers.js';
import { accessProblem } from '../../dossier-access/access-problem.js';
import { fileIcon } from '../../foundation/icons.js';
import { foreignLang, textIn } from '../../foundation/locale.js';
import { problemIs } from '../../foundation/problems.js';
import { momentOf } from '../../foundation/words.js';
import { offer } from '../beside/offer.js';
import type { vi } from './messages.vi.js';
import type { OpenedHost } from './opened.js';

/** Saves the receipt and the other papers of an opened dossier as files. */
export class DossierPapers {
  readonly #host: OpenedHost;
  #busy: string | undefined;
  #failure: unknown;
  /** The papers there are, and which state of the dossier they were asked for. */
  #list: PaperList['items'] = [];
  #asked: string | undefined;

  constructor(host: OpenedHost) {
    this.#host = host;
  }

  /** A button for each paper; the receipt first. */
  template(view: DossierView, own: typeof vi): TemplateResult {
    const { language, client } = this.#host;
    if (this.#asked !== view.updatedAt) void this.#load(view);
    const receipt = view.receivedAt === undefined ? own.acknowledgement : own.receipt;
    const others = this.#list.filter(({ kind }) => kind !== '01' && kind !== 'acknowledgement');
    const button = (name: string, label: unknown, fetched: () => Promise<Response>) =>
      html`<button
        class="button secondary"
        type="button"
        aria-busy=${this.#busy === name ? 'true' : 'false'}
        @click=${() => this.#save(name, view, fetched)}
      >
        ${fileIcon} <span>${label}</span>
      </button>`;
    const { results = [] } = view as Partial<Pick<OwnDossier, 'results'>>;
    const papers = new Papers(client as NonNullable<typeof client>);
    const { code, token } = view;
    return html`<div class="actions" part="papers">
        ${button('giay-hen', receipt, () => papers.receiptFile(code, 'application/pdf', { token }))}
        ${others.map(({ kind, name, sequence, at }) =>
          button(
            `mau-${kind}-${sequence}`,
            html`<span lang=${name[language] ? nothing : (foreignLang(language) ?? nothing)}
                >${textIn(name, language)}</span
              >${others.some((one) => one.kind === kind && one.sequence !== sequence) ? ` ${momentOf(at)}` : nothing}
              (PDF)`,
            () => papers.file(code, kind, 'application/pdf', { token, sequence }),
          ),
        )}
        ${results.flatMap(({ name, files }) =>
          files.map((file) =>
            button(file.name, html`<span lang="vi">${name}</span>: ${file.name}`, () =>
              (client as NonNullable<typeof client>).send(
                path`/v1/dossiers/${code}/documents/${file.id}`,
                { token },
              ),
            ),
          ),
        )}
      </div>
      ${accessProblem(this.#failure, language, { centre: client?.baseUrl })}`;
  }

  async #load(view: DossierView): Promise<void> {
    const { client } = this.#host;
    this.#asked = view.updatedAt;
    if (client === undefined) return;
    try {
      const { items } = await new Papers(client).list(view.code, { token: view.token });
      if (view.updatedAt === this.#asked) this.#list = items;
      this.#host.changed();
    } catch {
      // The receipt can be saved without the list.
    }
  }

  async #save(
    name: string,
    { code }: DossierView,
    fetched: () => Promise<Response>,
  ): Promise<void> {
    if (this.#busy !== undefined) return;
    this.#busy = name;
    this.#failure = undefined;
    this.#host.changed();
    try {
      const file = await (await fetched()).blob();
      const plain = `${name}-${code.replace(/[^\w.-]+/g, '-')}.pdf`;
      // A file of the result has its own name.
      if (code === this.#host.code) offer(file, name.includes('.') ? name : plain);
    } catch (error) {
      if (code !== this.#host.code) return;
      if (problemIs(error, 'token-invalid')) this.#host.expired();
      this.#failure = error;
    } finally {
      this.#busy = undefined;
      this.#host.changed();
    }
  }
}
