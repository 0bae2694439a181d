import { html, nothing, type TemplateResult } from 'lit';
import type { DossierView, HistoryEntry, SupplementRequest } from '@motcua/contract';
import type { Client } from '@motcua/sdk/client.js';
import { badIcon, fileIcon, goodIcon, uploadIcon, warnIcon } from '../../foundation/icons.js';
import { foreignLang, textIn, type Language } from '../../foundation/locale.js';
import { notice } from '../../foundation/problems.js';
import { dayOf, momentOf } from '../../foundation/words.js';
import { statusLabel } from '../sections.js';
import type { vi } from './messages.vi.js';
import type { Chosen, SupplementAnswer } from './supplement-answer.js';

type Words = typeof vi;

/** What happens in the form of a supplement. */
export interface SupplementActions {
  readonly pick: (item: number, files: readonly File[]) => void;
  readonly remove: (item: number, file: Chosen) => void;
  /** A file that a reload took is not wanted any more. */
  readonly dismiss: (item: number) => void;
  readonly answer: (answers: Readonly<Record<string, unknown>>) => void;
  readonly write: (note: string) => void;
  /** Sends it; asks first when something is not there. */
  readonly send: () => void;
  /** Sends it as it is. @param partial the rest comes later */
  readonly sendSo: (partial: boolean) => void;
}

/** The request, everything at once, and the form that answers it. */
export function supplementTemplate(
  request: SupplementRequest,
  answer: SupplementAnswer,
  actions: SupplementActions,
  own: Words,
  language: Language,
  client: Client | undefined,
): TemplateResult {
  const lang = foreignLang(language) ?? nothing;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    actions.send();
  };
  const write = (event: Event): void => actions.write((event.target as HTMLTextAreaElement).value);
  return html`<section class="supplement card" aria-labelledby="supplement" part="supplement">
    <h3 id="supplement" tabindex="-1">${own.yourTurn}</h3>
    ${
      request.exception
        ? notice(
            'warn',
            own.again,
            html`<p>${own.reason}: <span lang=${lang}>${request.exception}</span></p>`,
          )
        : nothing
    }
    <p>${own.supplementIntro}</p>
    <form novalidate @submit=${submit}>
      <ol class="missing">
        ${request.items.map(
          ({ what, reason, receivedAt }, item) =>
            html`<li>
              <p class="label" lang=${lang}>${what}</p>
              <p class="help" id=${`why-${item}`} lang=${lang}>${reason}</p>
              ${
                receivedAt
                  ? html`<p class="line">
                      ${goodIcon}<span>${own.came(momentOf(receivedAt))}</span>
                    </p>`
                  : html`${filesTemplate(answer, item, actions, own)}
                    ${lostTemplate(answer, item, actions, own)}
                    ${picker(what, item, answer, actions, own)}`
              }
            </li>`,
        )}
      </ol>
      ${
        request.form
          ? html`<motcua-asked-answers
              id="asked"
              .definition=${request.form}
              .given=${answer.answers}
              .client=${client}
              .told=${actions.answer}
            ></motcua-asked-answers>`
          : nothing
      }
      ${request.guidance ? html`<p lang=${lang}>${request.guidance}</p>` : nothing}
      <div class="field">
        <label class="label" for="note"
          >${own.note} <span class="optional">${own.optional}</span></label
        >
        <textarea
          class="input"
          id="note"
          maxlength="2000"
          .value=${answer.note}
          @input=${write}
        ></textarea>
      </div>
      ${faultTemplate(answer, own)} ${laterTemplate(request, answer, actions, own, lang)}
      <div class="actions">
        <button class="button primary" aria-busy=${answer.busy ? 'true' : 'false'}>
          ${answer.busy ? own.sending : own.sendSupplement}
        </button>
      </div>
      ${
        answer.uploading
          ? html`<p class="small soft">${own.uploading(answer.uploading)}</p>
              <progress
                max="100"
                .value=${answer.percent}
                aria-label=${answer.uploading}
              ></progress>`
          : nothing
      }
      <p class="small soft">${own.counter}</p>
    </form>
  </section>`;
}

function filesTemplate(
  answer: SupplementAnswer,
  item: number,
  { remove }: SupplementActions,
  own: Words,
): TemplateResult | typeof nothing {
  const files = answer.filesOf(item);
  if (files.length === 0) return nothing;
  return html`<ul class="files" role="list">
    ${files.map(
      (file) =>
        html`<li>
          ${fileIcon}<span class="name">${file.name}</span>
          <button
            class="button quiet"
            type="button"
            aria-label=${own.removeFile(file.name)}
            @click=${() => remove(item, file)}
          >
            ${own.remove}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** A reload took what was chosen and had not been sent. */
function lostTemplate(
  answer: SupplementAnswer,
  item: number,
  { dismiss }: SupplementActions,
  own: Words,
): TemplateResult | typeof nothing {
  const names = answer.lostOf(item).join(', ');
  if (names === '') return nothing;
  return html`<p class="line">
    ${warnIcon}
    <span>
      ${own.lost(names)}
      <button
        class="button quiet"
        type="button"
        aria-label=${own.removeFile(names)}
        @click=${() => dismiss(item)}
      >
        ${own.remove}
      </button>
    </span>
  </p>`;
}

function picker(
  what: string,
  item: number,
  { busy }: SupplementAnswer,
  { pick }: SupplementActions,
  own: Words,
): TemplateResult {
  const change = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    pick(item, [...(input.files ?? [])]);
    input.value = '';
  };
  // The real input lies over the label: it keeps its keyboard, its name and its drop target.
  return html`<div class="pick">
    <input
      type="file"
      multiple
      id=${`file-${item}`}
      aria-label=${own.chooseFile(what)}
      aria-describedby=${`why-${item}`}
      ?disabled=${busy}
      @change=${change}
    />
    <span class="button secondary" aria-hidden="true">${uploadIcon} ${own.attach}</span>
  </div>`;
}

function faultTemplate(
  { refused, missing }: SupplementAnswer,
  own: Words,
): TemplateResult | typeof nothing {
  if (!missing && refused === undefined) return nothing;
  return html`<p class="error" role="alert">
    ${badIcon}${refused ? own[refused.why](refused.name) : own.nothingToSend}
  </p>`;
}

/** Something is not there: it comes later, or the agency decides without it. */
function laterTemplate(
  request: SupplementRequest,
  answer: SupplementAnswer,
  { sendSo }: SupplementActions,
  own: Words,
  lang: 'vi' | typeof nothing,
): TemplateResult | typeof nothing {
  const { later, busy } = answer;
  if (later.length === 0 || busy) return nothing;
  return html`<div id="later" tabindex="-1">
    ${notice(
      'warn',
      own.notAll,
      html`<ul lang=${lang}>
          ${later.map((item) => html`<li>${request.items[item]?.what}</li>`)}
        </ul>
        <div class="actions">
          ${
            answer.isPart(request)
              ? html`<button class="button secondary" type="button" @click=${() => sendSo(true)}>
                  ${own.restLater}
                </button>`
              : nothing
          }
          <button class="button quiet" type="button" @click=${() => sendSo(false)}>
            ${own.withoutRest}
          </button>
        </div>`,
    )}
  </div>`;
}

/** The answer has arrived, or was no longer asked for. */
export function answeredTemplate(
  how: 'sent' | 'sentPart' | 'noLonger',
  own: Words,
): TemplateResult {
  return html`<div id="answered" tabindex="-1">
    ${notice(how === 'noLonger' ? 'info' : 'good', own[how])}
  </div>`;
}

/**
 * What a proof opened; masked by the service.
 * @param papers what of it can be saved
 * @param withdrawal the way to take it back
 */
export function detailsTemplate(
  view: DossierView,
  own: Words,
  language: Language,
  papers: TemplateResult,
  withdrawal: unknown,
): TemplateResult {
  const lang = foreignLang(language) ?? nothing;
  const { procedure, applicant, agency, office, submittedAt, receivedAt, history, rating } = view;
  const basis = view.appointment?.basis;
  return html`<section aria-labelledby="details" part="details">
    <h3 id="details" tabindex="-1">${own.details}</h3>
    <dl class="facts">
      ${fact(own.procedure, procedure.name, lang)} ${fact(own.applicant, applicant, lang)}
      ${agency ? fact(own.agency, agency, lang) : nothing}
      ${fact(own.submitted, momentOf(submittedAt))}
      ${office && office !== agency ? fact(own.office, office, lang) : nothing}
      ${view.servedBy ? fact(own.servedBy, view.servedBy, lang) : nothing}
      ${receivedAt ? fact(own.received, momentOf(receivedAt)) : nothing}
      ${view.competentReceivedAt ? fact(own.arrived, momentOf(view.competentReceivedAt)) : nothing}
      ${view.dueAt && basis ? fact(own.basis, textIn(basis, language)) : nothing}
    </dl>
    ${papers} ${withdrawal}
    <h3>${own.history}</h3>
    <ol class="history" role="list">
      ${[...history].reverse().map((entry) => entryTemplate(entry, view, own, language))}
    </ol>
    ${rating.rated ? html`<p class="line rated">${goodIcon}<span>${own.rated}</span></p>` : nothing}
  </section>`;
}

function entryTemplate(
  entry: HistoryEntry,
  { competentReceivedAt }: DossierView,
  own: Words,
  language: Language,
): TemplateResult {
  const { status, at, unit, by, reason, exception, apology, dueAt, previousDueAt } = entry;
  const lang = foreignLang(language) ?? nothing;
  const said = (term: string, text: string | undefined): TemplateResult | typeof nothing =>
    text ? html`<p>${term}: <span lang=${lang}>${text}</span></p>` : nothing;
  // A dossier that the citizen made “received” again had waited for papers.
  const done =
    by === 'citizen' && status.code === 2
      ? own.supplemented
      : by === 'citizen' && status.code === 5
        ? own.supplementedPart
        : status.code === 7 && by !== undefined
          ? own.withdrawnBy[by]
          : at === competentReceivedAt
            ? own.takenOver
            : undefined;
  return html`<li>
    <p>${statusLabel(status, language)}</p>
    <p class="small soft">
      ${momentOf(at)} ${unit ? html`· <span lang=${lang}>${unit}</span>` : nothing}
    </p>
    ${done ? html`<p>${done}</p>` : nothing} ${broughtTemplate(entry, own, lang)}
    ${said(own.reason, reason)}
    ${
      dueAt && previousDueAt
        ? html`<p>
            ${own.newDue}: ${dayOf(dueAt, language)} (${own.insteadOf}
            ${dayOf(previousDueAt, language)})
          </p>`
        : nothing
    }
    ${said(own.apology, apology)} ${exception ? html`<p>${own.again}</p>` : nothing}
    ${said(own.reason, exception)}
  </li>`;
}

/** What the citizen brought to a counter, and what it goes on without. */
function broughtTemplate(
  { handedIn }: HistoryEntry,
  own: Words,
  lang: 'vi' | typeof nothing,
): TemplateResult | typeof nothing {
  if (!handedIn) return nothing;
  const { papers, missing } = handedIn;
  return html`<p>${own.brought}</p>
    <ul lang=${lang}>
      ${papers.map(
        ({ name, kind, quantity }) =>
          html`<li>${name} <span lang=${own.lang}>(${own.copies(quantity, kind)})</span></li>`,
      )}
    </ul>
    ${
      missing.length > 0
        ? html`<p>${own.notBrought}</p>
            <ul lang=${lang}>
              ${missing.map(({ what, reason }) => html`<li>${what}: ${reason}</li>`)}
            </ul>`
        : nothing
    }`;
}

function fact(term: string, description: string, lang: 'vi' | typeof nothing = nothing) {
  return html`<dt>${term}</dt>
    <dd lang=${lang}>${description}</dd>`;
}
