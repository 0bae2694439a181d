import { html, nothing, type TemplateResult } from 'lit';
import type { DossierView, OwnDossier } from '@motcua/contract';
import { path } from '@motcua/sdk/client.js';
import { accessProblem } from '../../dossier-access/access-problem.js';
import { fileIcon } from '../../foundation/icons.js';
import { foreignLang } from '../../foundation/locale.js';
import { problemIs, problemMessage, problemNotice } from '../../foundation/problems.js';
import { offer } from '../beside/offer.js';
import type { vi } from './messages.vi.js';
import type { OpenedHost } from './opened.js';

/** Whether it is everything, for the owner, and not what a proof opens. */
function isOwn(view: DossierView): view is OwnDossier {
  return 'answers' in view && 'form' in view && 'documents' in view;
}

/** What the owner answered and which papers came, to be read again. The form is loaded once somebody wants to read it. */
export class Filed {
  readonly #host: OpenedHost;
  #open = false;
  #loaded = false;
  #loadFailure: unknown;
  #busy: string | undefined;
  #failure: unknown;

  constructor(host: OpenedHost) {
    this.#host = host;
  }

  /** A fold with everything that was filed; nothing for who opened the dossier with a proof. */
  template(view: DossierView, own: typeof vi): TemplateResult | typeof nothing {
    if (!isOwn(view)) return nothing;
    const toggle = (event: Event): void => {
      this.#open = (event.target as HTMLDetailsElement).open;
      if (this.#open) void this.#load();
    };
    return html`<details class="fold filed" part="filed" @toggle=${toggle}>
      <summary>${own.filed}</summary>
      <div class="fold-body">${this.#open ? this.#body(view, own) : nothing}</div>
    </details>`;
  }

  #body({ form, answers, documents, code, token }: OwnDossier, own: typeof vi): TemplateResult {
    const { language, client } = this.#host;
    if (this.#loadFailure !== undefined) {
      return problemNotice(problemMessage(this.#loadFailure, language), language, this.#load);
    }
    return html`
      ${
        this.#loaded
          ? html`<motcua-dossier-form
              readonly
              .definition=${form}
              .answers=${answers}
            ></motcua-dossier-form>`
          : html`<div class="skeleton" aria-hidden="true"><span></span><span></span></div>`
      }
      ${
        documents.length === 0
          ? nothing
          : html`<h3>${own.filedPapers}</h3>
              <ul class="given" role="list">
                ${documents.map(
                  ({ name, files }) =>
                    html`<li>
                      <p lang=${foreignLang(language) ?? nothing}>${name}</p>
                      <div class="actions">
                        ${files.map(
                          (file) =>
                            html`<button
                              class="button secondary"
                              type="button"
                              aria-busy=${this.#busy === file.id ? 'true' : 'false'}
                              @click=${() => this.#save(code, token, file)}
                            >
                              ${fileIcon} <span>${file.name}</span>
                            </button>`,
                        )}
                      </div>
                    </li>`,
                )}
              </ul>`
      }
      ${accessProblem(this.#failure, language, { centre: client?.baseUrl })}
    `;
  }

  readonly #load = async (): Promise<void> => {
    this.#loadFailure = undefined;
    this.#host.changed();
    try {
      await import('../../dossier-form/define.js');
      this.#loaded = true;
    } catch (error) {
      this.#loadFailure = error;
    }
    this.#host.changed();
  };

  async #save(
    code: string,
    token: string,
    { id, name }: { readonly id: string; readonly name: string },
  ): Promise<void> {
    const { client } = this.#host;
    if (this.#busy !== undefined || client === undefined) return;
    this.#busy = id;
    this.#failure = undefined;
    this.#host.changed();
    try {
      const file = await client.send(path`/v1/dossiers/${code}/documents/${id}`, { token });
      const content = await file.blob();
      if (code === this.#host.code) offer(content, name);
    } catch (error) {
      this.#failure = error;
      if (problemIs(error, 'token-invalid')) this.#host.expired();
    } finally {
      this.#busy = undefined;
      this.#host.changed();
    }
  }
}
