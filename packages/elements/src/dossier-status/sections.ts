import { html, nothing, type TemplateResult } from 'lit';
import type { DossierStatus, DossierView, PublicStatus } from '@motcua/contract';
import { checkIcon, clockIcon, warnIcon } from '../foundation/icons.js';
import { foreignLang, textIn, type Language } from '../foundation/locale.js';
import { dayOf, momentOf } from '../foundation/words.js';
import type { vi } from './messages.vi.js';

type Words = typeof vi;

/** The sentence that a grandmother understands: where it is, whose turn, until when. */
export function sentenceOf(status: PublicStatus, own: Words): string {
  const sentence = own.sentences[status.status.code];
  if (sentence === undefined) return own.unknownStatus(status.status.name);
  return sentence(status.agency ?? own.agencyDefault);
}

/** The panel with the sentence and the date. */
export function nowTemplate(status: PublicStatus, own: Words, language: Language): TemplateResult {
  const over = status.turn === 'none' || status.status.code === 9;
  return html`<div class="now" part="now">
    <p class="code small soft">${own.code} <strong>${status.code}</strong></p>
    <p class="sentence">${sentenceOf(status, own)}</p>
    ${
      over || status.dueAt === undefined
        ? nothing
        : html`<p class="due">${clockIcon} ${own.due(dayOf(status.dueAt, language))}</p>`
    }
    ${status.paused ? html`<p class="soft">${own.paused}</p>` : nothing}
    ${status.late && !over ? html`<p>${warnIcon} ${own.late}</p>` : nothing}
    ${status.provisional && !over ? html`<p class="small soft">${own.provisional}</p>` : nothing}
  </div>`;
}

/** The way of the dossier: what is done is quiet, what is now is strong, what comes is outlined. */
export function stepsTemplate(
  status: PublicStatus,
  own: Words,
  language: Language,
): TemplateResult {
  const { step, of } = status.progress;
  const names =
    own.steps.length === of ? own.steps : Array.from({ length: of }, (_, i) => `${i + 1}`);
  const ended = status.turn === 'none' && status.status.code !== 10;
  const shown = ended ? [...names.slice(0, 1), statusLabel(status.status, language)] : names;
  const current = ended ? shown.length : step;
  return html`<section aria-labelledby="steps">
    <h3 id="steps" class="visually-hidden">${own.progress}</h3>
    <ol class="steps" role="list" part="steps">
      ${shown.map((name, index) => stepTemplate(name, index + 1, current, status, own))}
    </ol>
  </section>`;
}

function stepTemplate(
  name: string,
  place: number,
  current: number,
  status: PublicStatus,
  own: Words,
): TemplateResult {
  const now = place === current;
  const finished = status.status.code === 10;
  const done = place < current || (now && finished);
  const state = done ? own.stepDone : now ? own.stepNow : own.stepNext;
  return html`<li
    class="step ${done ? 'done' : ''}"
    aria-current=${now && !finished ? 'step' : nothing}
  >
    <span class="dot">${done ? checkIcon : nothing}</span>
    <span>${name}<span class="visually-hidden">, ${state}</span></span>
  </li>`;
}

/** The details that a proof opened; masked by the service. */
export function detailsTemplate(view: DossierView, own: Words, language: Language): TemplateResult {
  return html`<section aria-labelledby="details" part="details">
    <h3 id="details" tabindex="-1">${own.details}</h3>
    <dl class="facts">
      ${fact(own.procedure, html`<span lang=${foreignLang(language) ?? nothing}>${view.procedure.name}</span>`)}
      ${fact(own.applicant, html`${view.applicant}`)}
      ${view.agency ? fact(own.agency, html`<span lang=${foreignLang(language) ?? nothing}>${view.agency}</span>`) : nothing}
      ${fact(own.submitted, html`${momentOf(view.submittedAt)}`)}
      ${view.receivedAt ? fact(own.received, html`${momentOf(view.receivedAt)}`) : nothing}
    </dl>
    <h3>${own.history}</h3>
    <ol class="history" role="list">
      ${[...view.history].reverse().map((entry) => historyTemplate(entry, own, language))}
    </ol>
  </section>`;
}

function historyTemplate(
  entry: DossierView['history'][number],
  own: Words,
  language: Language,
): TemplateResult {
  return html`<li>
    <span>${statusLabel(entry.status, language)}</span>
    <span class="small soft">
      ${momentOf(entry.at)}${entry.unit ? html` · <span lang=${foreignLang(language) ?? nothing}>${entry.unit}</span>` : nothing}
    </span>
    ${entry.reason ? html`<span>${own.reason}: <span lang=${foreignLang(language) ?? nothing}>${entry.reason}</span></span>` : nothing}
  </li>`;
}

/** A status in words; one this version does not know keeps the name its source gave. */
export function statusLabel(status: DossierStatus, language: Language): string {
  return textIn(status.label, language) || status.name;
}

function fact(term: string, description: TemplateResult): TemplateResult {
  return html`<dt>${term}</dt>
    <dd>${description}</dd>`;
}
