import { html, nothing, type TemplateResult } from 'lit';
import type { DossierView, NewSupplement, SupplementRequest } from '@motcua/contract';
import type { Client } from '@motcua/sdk/client.js';
import { newIdempotencyKey } from '@motcua/sdk/client.js';
import { Dossiers } from '@motcua/sdk/dossiers.js';
import { badIcon } from '../foundation/icons.js';
import { foreignLang, type Language } from '../foundation/locale.js';
import type { vi } from './messages.vi.js';

/** Where the answer to a supplement stands. */
export interface SupplementState {
  readonly busy: boolean;
  /** The file on its way. */
  readonly uploading?: string | undefined;
  /** Nothing was chosen and nothing written. */
  readonly empty?: boolean;
}

/** The request, everything at once, and the form that answers it. */
export function supplementTemplate(
  request: SupplementRequest,
  state: SupplementState,
  own: typeof vi,
  language: Language,
  onSubmit: (event: SubmitEvent) => void,
): TemplateResult {
  const lang = foreignLang(language) ?? nothing;
  return html`<section class="supplement" aria-labelledby="supplement" part="supplement">
    <h3 id="supplement">${own.yourTurn}</h3>
    <p>${own.supplementIntro}</p>
    <form novalidate @submit=${onSubmit}>
      <ul class="missing">
        ${request.items.map(
          (item, index) =>
            html`<li class="field">
              <label class="label" for=${`file-${index}`} lang=${lang}>${item.what}</label>
              <p class="help" id=${`why-${index}`} lang=${lang}>${item.reason}</p>
              <input
                class="input"
                type="file"
                multiple
                id=${`file-${index}`}
                name=${`file-${index}`}
                aria-describedby=${`why-${index}`}
              />
            </li>`,
        )}
      </ul>
      ${request.guidance ? html`<p lang=${lang}>${request.guidance}</p>` : nothing}
      <div class="field">
        <label class="label" for="note"
          >${own.note} <span class="optional">${own.optional}</span></label
        >
        <textarea class="input" id="note" name="note" maxlength="2000"></textarea>
      </div>
      ${state.empty ? html`<p class="error" role="alert">${badIcon}${own.nothingToSend}</p>` : nothing}
      <p class="small soft" role="status">
        ${state.uploading ? own.uploading(state.uploading) : ''}
      </p>
      <div class="actions">
        <button class="button primary" aria-busy=${state.busy ? 'true' : 'false'}>
          ${state.busy ? own.sending : own.sendSupplement}
        </button>
      </div>
      <p class="small soft">${own.counter}</p>
    </form>
  </section>`;
}

/** Sends answers to supplements: files once, the answer once, whatever happens in between. */
export class SupplementSender {
  // Files that arrived are not sent again when the answer has to be.
  readonly #uploaded = new WeakMap<File, string>();
  #attempt: { readonly body: string; readonly key: string } | undefined;

  /** What stands in a submitted form: the files by item, and the note. */
  static read(form: HTMLFormElement, request: SupplementRequest) {
    const entries = new FormData(form);
    const items = request.items.map((item, index) => ({
      documentId: item.documentId ?? `supplement-${index + 1}`,
      files: entries
        .getAll(`file-${index}`)
        .filter((file): file is File => file instanceof File && file.size > 0),
    }));
    const note = String(entries.get('note') ?? '')
      .trim()
      .normalize('NFC');
    return { items, note, empty: note === '' && items.every(({ files }) => files.length === 0) };
  }

  /**
   * Uploads what has not been uploaded and sends the answer.
   * @throws {MotcuaError} as the SDK does; calling again goes on where it stopped
   */
  async send(
    client: Client,
    view: DossierView,
    answer: ReturnType<typeof SupplementSender.read>,
    onUpload: (name: string | undefined) => void,
  ): Promise<DossierView> {
    // Loaded only by those who attach something.
    const { Files } = await import('@motcua/sdk/files.js');
    const uploads = new Files(client);
    const documents = [];
    for (const { documentId, files } of answer.items) {
      const ids: string[] = [];
      for (const file of files) {
        onUpload(file.name);
        const id = this.#uploaded.get(file) ?? (await uploads.upload(file, { name: file.name })).id;
        this.#uploaded.set(file, id);
        ids.push(id);
      }
      if (ids.length > 0) documents.push({ documentId, files: ids });
    }
    onUpload(undefined);
    const supplement: NewSupplement = { documents, ...(answer.note && { note: answer.note }) };
    const body = JSON.stringify(supplement);
    if (body !== this.#attempt?.body) this.#attempt = { body, key: newIdempotencyKey() };
    return await new Dossiers(client).answerSupplement(view.code, supplement, {
      token: view.token,
      idempotencyKey: this.#attempt.key,
    });
  }
}
