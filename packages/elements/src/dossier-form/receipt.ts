import { html, nothing, type TemplateResult } from 'lit';
import type { FiledDossier } from '@motcua/contract';
import { copyIcon, fileIcon, goodIcon, printIcon } from '../foundation/icons.js';
import { foreignLang, textIn, type Language } from '../foundation/locale.js';
import { problemMessage, problemNotice } from '../foundation/problems.js';
import { dayOf, momentOf } from '../foundation/words.js';
import type { lastVi } from './last-words.vi.js';

/** The dossier just filed: its code first, then when a result is expected (no clock runs yet), then what happens next. */
export function receiptTemplate(
  filed: FiledDossier,
  own: typeof lastVi,
  language: Language,
  options: {
    readonly statusHref: string;
    readonly copied: boolean;
    readonly elsewhere: boolean;
    readonly copy: () => void;
    /** Saves the receipt as a file; absent where no file is to stay on the device. */
    readonly save: (() => void) | undefined;
    readonly saving: boolean;
    /** Why it could not be saved. */
    readonly notSaved: unknown;
  },
): TemplateResult {
  const lang = foreignLang(language) ?? nothing;
  const { appointment } = filed;
  return html`<section class="receipt" aria-labelledby="done" part="receipt">
    <h2 id="done" tabindex="-1">${goodIcon} ${options.elsewhere ? own.otherTab : own.done}</h2>
    <div class="ticket">
      <p class="soft">${own.yourCode}</p>
      <p class="number" data-testid="dossier-code">${filed.code}</p>
      <p class="small">${own.keepCode}</p>
      <div class="actions">
        <button class="button secondary" type="button" @click=${options.copy}>
          ${copyIcon} ${options.copied ? own.copied : own.copy}
        </button>
        <button class="button secondary" type="button" @click=${() => print()}>
          ${printIcon} ${own.print}
        </button>
        ${
          options.save
            ? html`<button
                class="button secondary"
                type="button"
                aria-busy=${options.saving ? 'true' : 'false'}
                @click=${options.save}
              >
                ${fileIcon} ${own.saveReceipt}
              </button>`
            : nothing
        }
      </div>
      ${
        options.notSaved === undefined
          ? nothing
          : html`<div role="alert">
              ${problemNotice(problemMessage(options.notSaved, language), language)}
            </div>`
      }
    </div>
    <p class="promise">
      ${appointment ? own.appointment(dayOf(appointment.dueAt, language)) : own.noAppointment}
    </p>
    ${appointment ? html`<p class="soft">${textIn(appointment.basis, language)}</p>` : nothing}
    <dl class="facts">
      <dt>${own.procedure}</dt>
      <dd lang=${lang}>${filed.procedure.name}</dd>
      ${
        filed.office
          ? html`<dt>${own.receivedBy}</dt>
              <dd lang=${lang}>${filed.office}</dd>`
          : nothing
      }
      <dt>${own.filedAt}</dt>
      <dd>${momentOf(filed.submittedAt)}</dd>
      <dt>${own.files}</dt>
      <dd>${filed.documents}</dd>
    </dl>
    <h3>${own.whatNext}</h3>
    <ol class="next">
      <li>${own.next1}</li>
      <li>${own.next2}</li>
    </ol>
    ${
      options.statusHref === ''
        ? nothing
        : html`<div class="actions">
            <a class="button primary" href=${options.statusHref}>${own.toStatus}</a>
          </div>`
    }
  </section>`;
}
