import { html, nothing, type TemplateResult } from 'lit';
import type { DossierView } from '@motcua/contract';
import type { Client } from '@motcua/sdk/client.js';
import { accessProblem } from '../../dossier-access/access-problem.js';
import { clockIcon, fileIcon } from '../../foundation/icons.js';
import { problemIs } from '../../foundation/problems.js';
import { codeInName, saveFile } from '../../foundation/save-file.js';
import type { vi } from './messages.vi.js';
import type { OpenedHost } from './opened.js';

/** What can be saved of an opened dossier. */
type Saved = 'receipt' | 'calendar';

/** Saves the receipt and the appointment of an opened dossier as files. */
export class DossierPapers {
  readonly #host: OpenedHost;
  #busy: Saved | undefined;
  #failure: unknown;

  constructor(host: OpenedHost) {
    this.#host = host;
  }

  /** The buttons; the calendar file where there is something to wait for. */
  template(view: DossierView, own: typeof vi): TemplateResult {
    const { language, client } = this.#host;
    const waits = view.dueAt !== undefined && view.turn !== 'none' && view.status.code !== 9;
    const receipt = view.receivedAt === undefined ? own.acknowledgement : own.receipt;
    const button = (saved: Saved, icon: TemplateResult, label: string): TemplateResult =>
      html`<button
        class="button secondary"
        type="button"
        aria-busy=${this.#busy === saved ? 'true' : 'false'}
        @click=${() => this.#save(saved, view)}
      >
        ${icon} ${label}
      </button>`;
    return html`<div class="actions" part="papers">
        ${button('receipt', fileIcon, receipt)}
        ${waits ? button('calendar', clockIcon, own.calendar) : nothing}
      </div>
      ${accessProblem(this.#failure, language, { centre: client?.baseUrl })}`;
  }

  async #save(saved: Saved, view: DossierView): Promise<void> {
    const { client, code } = this.#host;
    if (this.#busy !== undefined || client === undefined) return;
    this.#busy = saved;
    this.#failure = undefined;
    this.#host.changed();
    try {
      const response = await fetched(saved, client, view);
      const file = await response.blob();
      if (code === this.#host.code) saveFile(file, nameOf(saved, view));
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

/** Loaded with the first click: few citizens save anything. */
async function fetched(
  saved: Saved,
  client: Client,
  { code, token }: DossierView,
): Promise<Response> {
  const { Papers } = await import('@motcua/sdk/papers.js');
  const papers = new Papers(client);
  return saved === 'receipt'
    ? papers.receiptFile(code, 'application/pdf', { token })
    : papers.appointmentFile(code);
}

function nameOf(saved: Saved, { code }: DossierView): string {
  const plain = codeInName(code);
  return saved === 'receipt' ? `giay-hen-${plain}.pdf` : `hen-tra-${plain}.ics`;
}
