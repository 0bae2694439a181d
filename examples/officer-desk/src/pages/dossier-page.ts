import type { DeskDossier, HeldPaper, NotificationEntry } from '@motcua/contract';
import { formatPhone } from '@motcua/rules';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { askableFields } from '../askable.js';
import { say, spoken, told } from '../language.js';
import { emptyDraft } from '../move-draft.js';
import type { MoveDraft } from '../move-draft.js';
import { formOf, isMove, moves } from '../moves.js';
import type { PaymentDraft } from '../payment-draft.js';
import type { Session } from '../sessions.js';
import { answersByLabel } from './answers.js';
import type { PlaceName } from './answers.js';
import { instant } from './dates.js';
import { history, toldCitizen } from './history-part.js';
import { notice } from './layout.js';
import type { Page } from './layout.js';
import { dueIn, statusChip } from './list-page.js';
import { moveForm } from './move-form.js';
import { papers, results } from './papers-part.js';
import { payments } from './payments-part.js';

/** What the page of a dossier shows. */
export interface DossierPageView {
  readonly dossier: DeskDossier;
  readonly csrf: string;
  readonly now: number;
  readonly placeName: PlaceName;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  /** What the applicant was told; `undefined` when the service did not say. */
  readonly notifications: readonly NotificationEntry[] | undefined;
  /** Makes the idempotency key of a form. */
  readonly newKey: () => string;
  /** What the officer typed, when it could not be carried out. */
  readonly draft?: MoveDraft;
  /** What the centre has of the applicant, once it was asked. */
  readonly held?: readonly HeldPaper[];
  readonly wards: readonly string[];
  /** The same, about money. */
  readonly payment?: PaymentDraft;
  readonly problems?: readonly string[];
  /** Said first. */
  readonly notice?: Part;
  readonly status?: number;
}

/** Shows a dossier, with more than it says itself. */
export type ShowDossier = (
  code: string,
  session: Session,
  more?: Partial<DossierPageView>,
) => Promise<Page>;

/** A dossier with everything needed to decide on it: what was answered on one side, the papers on the other. */
export function dossierPage(view: DossierPageView): Page {
  const { dossier, placeName } = view;
  const words = say().dossier;
  const code = encodeURIComponent(dossier.code);
  return {
    title: dossier.code,
    status: view.status,
    script: 'dossier',
    wide: true,
    body: html`<p class="back"><a href="/ho-so">${words.back}</a></p>
      <div class="heading spread">
        <div>
          <h1>${dossier.code}</h1>
          <p class="procedure">${dossier.procedure.name}</p>
        </div>
        <a class="button" href="/ho-so/${code}/giay" data-receipt>${words.print} <kbd>I</kbd></a>
      </div>
      ${view.notice} ${facts(view)} ${handOver(dossier)}
      <p class="jump"><a href="#xu-ly">${words.toMoves}</a></p>
      <div class="move-bar" data-moves role="group" aria-label="${words.movesLabel}"></div>
      ${officeList(view.offices)}
      <div class="desk-columns">
        <div class="content">
          ${supplement(dossier)} ${applicant(dossier)}
          <section class="card">
            <h2>${words.answers}</h2>
            ${answersByLabel(dossier.form, dossier.answers, placeName)}
          </section>
          ${papers(dossier)} ${results(dossier)} ${payments(view)} ${actions(view)}
          ${history(dossier)} ${toldCitizen(view.notifications)}
        </div>
        ${viewer(dossier)}
      </div>`,
  };
}

function officeList(offices: DossierPageView['offices']): Html {
  return html`<datalist id="noi-tiep-nhan">
    ${offices.map(({ name }) => html`<option value="${name}"></option>`)}
  </datalist>`;
}

/** Where papers are shown; a frame without the rights of a page of the desk. Its tools are there when something is. */
function viewer({ documents, results: decided }: DeskDossier): Html {
  const words = say().viewer;
  const files = [...documents, ...decided].flatMap((paper) => paper.files);
  const count = files.filter(({ complete }) => complete).length;
  const button = (key: string, text: string, label: string) =>
    html`<button class="quiet" type="button" data-do="${key}" aria-label="${label}">
      ${text}
    </button>`;
  return html`<section
    class="viewer ${count === 0 && 'empty'}"
    aria-label="${words.label}"
    data-frame="/khung-xem/${spoken()}"
  >
    <header>
      <p>
        <span data-place class="soft"></span>
        <strong data-title>${count === 0 && words.nothing}</strong>
      </p>
      ${
        count > 0 &&
        html`<div class="tools">
          ${count > 1 && [button('[', '‹', words.previous), button(']', '›', words.next)]}
          ${button('-', '−', words.smaller)}${button('0', words.fit, words.fitLabel)}
          ${button('+', '+', words.bigger)}${button('o', '⟳', words.turn)}
        </div>`
      }
    </header>
    ${count > 0 && html`<iframe title="${words.frame}" sandbox="allow-scripts"></iframe>`}
  </section>`;
}

/** Another counter took it: until when it is handed over, and who serves now. */
function handOver({ handOverBy, competentOffice, servedBy }: DeskDossier): Part {
  const words = say().dossier;
  return [
    handOverBy !== undefined &&
      notice('info', words.handOver(competentOffice ?? words.authority, instant(handOverBy))),
    servedBy !== undefined && notice('info', words.servedBy(servedBy.name)),
  ];
}

function facts({ dossier, now }: DossierPageView): Html {
  const words = say().dossier;
  const { status, appointment, late, urgency } = dossier;
  const due = dueIn({ dueAt: appointment?.dueAt, late, status, urgency }, now);
  return html`<dl class="facts">
    ${fact(words.status, statusChip(status))}
    ${fact(words.due, html`${due}${appointment?.provisional && html` <span class="soft">${words.provisional}</span>`}`)}
    ${fact(words.filed, `${instant(dossier.submittedAt)} · ${say().channels[dossier.channel] ?? dossier.channel}`)}
    ${dossier.agency !== undefined && fact(words.agency, dossier.agency)}
    ${dossier.office !== undefined && fact(words.office, dossier.office)}
    ${dossier.competentOffice !== undefined && fact(words.competentOffice, dossier.competentOffice)}
    ${
      dossier.supplementRequests > 0 &&
      fact(
        words.supplements,
        // Late by its date is said there.
        dossier.supplementRequests > 1
          ? `${words.times(dossier.supplementRequests)} · ${words.countedLate}`
          : words.times(dossier.supplementRequests),
      )
    }
  </dl>`;
}

function fact(name: string, value: Part): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function applicant({ applicant: person, result, representative }: DeskDossier): Html {
  const words = say().dossier;
  const delivery =
    result &&
    [say().deliveries[result.method] ?? result.method, result.address, result.office]
      .filter(Boolean)
      .join(' · ');
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.name, person.name],
    [words.personalId, person.personalId],
    [words.phone, person.phone && formatPhone(person.phone)],
    [words.email, person.email],
    [words.address, person.address],
    [words.representative, representative && `${representative.name} (${representative.basis})`],
    [words.delivery, delivery],
  ];
  return html`<section class="card">
    <h2>${words.applicant}</h2>
    <dl>${rows.map(([name, value]) => value !== undefined && fact(name, value))}</dl>
  </section>`;
}

function supplement(dossier: DeskDossier): Part {
  const { supplement: request } = dossier;
  const words = say().dossier;
  const askable = askableFields(dossier);
  const labels = (ids: readonly string[]) =>
    ids.map((id) => told(askable.find((field) => field.id === id)?.label) || id).join('; ');
  return (
    request &&
    html`<section class="card waiting">
      <h2>${words.waiting}</h2>
      <p class="soft">${words.requestedAt(instant(request.requestedAt))}</p>
      <ul>
        ${request.items.map(
          ({ what, reason, fields, receivedAt }) =>
            html`<li>
              <strong>${what}</strong><br />${reason}
              ${receivedAt !== undefined && html`<br /><span class="soft">${say().brought.came(instant(receivedAt))}</span>`}
              ${fields && html`<br /><span class="soft">${words.askedAnew(labels(fields))}</span>`}
            </li>`,
        )}
      </ul>
      ${request.guidance !== undefined && html`<p class="lines">${request.guidance}</p>`}
    </section>`
  );
}

function actions(view: DossierPageView): Html {
  const { dossier, csrf, now, newKey, draft, problems = [], held = [], wards } = view;
  const permitted = Object.keys(moves)
    .filter(isMove)
    .filter((move) => dossier.moves.includes(move) && formOf(move) === move);
  const first = draft?.move ?? permitted.find((move) => moves[move].forwards);
  return html`<aside class="actions" aria-labelledby="xu-ly">
    <h2 id="xu-ly">${say().dossier.moves}</h2>
    ${
      permitted.length === 0
        ? html`<p class="soft">${say().dossier.noMoves}</p>`
        : permitted.map((move) =>
            moveForm({
              draft: draft?.move === move ? draft : emptyDraft(move, dossier.version, newKey()),
              dossier,
              csrf,
              now,
              held,
              wards,
              open: move === first,
              // A notice that says why it was not done is read first.
              again: draft?.move === move && (problems.length > 0 || view.notice === undefined),
              problems: draft?.move === move ? problems : [],
            }),
          )
    }
  </aside>`;
}
