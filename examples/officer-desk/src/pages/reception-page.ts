import type { HeldPaper, Procedure } from '@motcua/contract';
import { durationIn, procedureWording } from '@motcua/rules';
import { procedureWordingEn } from '@motcua/rules/procedure-wording/en';
import type { CounterForm } from '../counter-form.js';
import type { PaperDraft } from '../counter-papers.js';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { say, spoken, told } from '../language.js';
import { text } from '../move-draft.js';
import type { Fields } from '../move-draft.js';
import { papersCard } from './counter-papers-part.js';
import { csrfField, notice } from './layout.js';
import type { Page } from './layout.js';
import { questions } from './question.js';

/** What a reception is filled in with. */
export interface ReceptionView {
  readonly procedure: Procedure;
  readonly form: CounterForm;
  readonly formVersion: number;
  readonly fields: Fields;
  readonly papers: readonly PaperDraft[];
  /** What the centre has, once it was asked. */
  readonly held: readonly HeldPaper[];
  readonly csrf: string;
  readonly idempotencyKey: string;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly wards: readonly string[];
  readonly problems: readonly string[];
  readonly wrong: ReadonlyMap<string, string>;
  readonly status?: number;
}

/** Takes a dossier in: who applies, what is asked, which papers, where. */
export function receptionPage(view: ReceptionView): Page {
  const { procedure, form, csrf, idempotencyKey, formVersion, problems } = view;
  const words = say().reception;
  const action = `/tiep-nhan/${encodeURIComponent(procedure.code)}`;
  return {
    title: words.title(procedure.name),
    form: 'tiep-nhan',
    status: view.status,
    script: 'reception',
    wide: true,
    body: html`<p class="back"><a href="/tiep-nhan">${words.other}</a></p>
      <div class="heading">
        <h1 class="long">${procedure.name}</h1>
        <p class="soft">${procedure.code} · ${duration(procedure) ?? words.noLimit}</p>
      </div>
      ${
        problems.length > 0 &&
        notice(
          'bad',
          words.notReceived,
          html`<ul>
            ${problems.map((problem) => html`<li>${problem}</li>`)}
          </ul>`,
        )
      }
      <form method="post" action="${action}" class="reception" id="tiep-nhan" novalidate>
        ${csrfField(csrf)}
        <input type="hidden" name="khoa" value="${idempotencyKey}" />
        <input type="hidden" name="mau" value="${formVersion}" />
        <button class="first" name="viec" value="xem" tabindex="-1" aria-hidden="true">
          ${words.review}
        </button>
        <datalist id="phuong-xa">
          ${view.wards.map((name) => html`<option value="${name}"></option>`)}
        </datalist>
        <datalist id="noi-tiep-nhan">
          ${view.offices.map(({ name }) => html`<option value="${name}"></option>`)}
        </datalist>
        <div class="counter">
          <div class="content">
            ${form.definition.pages.map((page) => {
              const asked = questions(page.fields, {
                form,
                fields: view.fields,
                problems: view.wrong,
              });
              return (
                asked.some((part) => part !== undefined) &&
                html`<section class="card">
                  <h2>${told(page.title)}</h2>
                  <div class="questions">${asked}</div>
                </section>`
              );
            })}
          </div>
          <div class="content">${papersCard(view)} ${placeCard(view)} ${finish()}</div>
        </div>
      </form>`,
  };
}

/** How long it takes in words: sources write a bare number, or a case of each channel. */
function duration({ timeLimit }: Procedure): string | undefined {
  return durationIn(spoken() === 'en' ? procedureWordingEn : procedureWording, timeLimit);
}

function finish(): Html {
  return html`<div class="finish">
    <button class="primary" name="viec" value="nhan">${say().reception.finish}</button>
    <p class="soft">${say().reception.finishHint}</p>
  </div>`;
}

function placeCard({ fields, offices }: ReceptionView): Html {
  const words = say().reception;
  const value = (name: string, otherwise = ''): string =>
    fields[name] === undefined ? otherwise : text(fields[name]);
  const option = (name: string, id: string, label: string, otherwise = '') =>
    html`<option value="${id}" ${value(name, otherwise) === id && html`selected`}>
      ${label}
    </option>`;
  const input = (name: string, label: Part, attributes: Part) =>
    html`<label>
      ${label}
      <input name="${name}" value="${value(name)}" autocomplete="off" ${attributes} />
    </label>`;
  return html`<section class="card">
    <h2>${words.place}</h2>
    <div class="questions">
      <label>
        ${words.channel}
        <select name="kenh">
          ${option('kenh', 'in-person', say().channels['in-person'] ?? '', 'in-person')}
          ${option('kenh', 'postal', say().channels.postal ?? '')}
        </select>
      </label>
      <label>
        ${words.sets}
        <input name="so-bo" value="${value('so-bo', '1')}" inputmode="numeric" maxlength="2" />
      </label>
      <label>
        ${words.office}
        <select name="noi-nhan">
          ${option('noi-nhan', '', words.centre)}
          ${offices.map(({ id, name }) => option('noi-nhan', id, name))}
        </select>
      </label>
      ${input('noi-giai-quyet', html`${words.authority} <span class="soft">${words.authorityHint}</span>`, html`list="noi-tiep-nhan"`)}
      <label>
        ${words.delivery}
        <select name="tra">
          ${option('tra', 'counter', words.deliveries.counter, 'counter')}
          ${option('tra', 'post', words.deliveries.post)}
          ${option('tra', 'electronic', words.deliveries.electronic)}
        </select>
      </label>
      ${input('tra-dia-chi', html`${words.deliveryAddress} <span class="soft">${words.byPost}</span>`, html`maxlength="400"`)}
    </div>
    <details ${value('uq-ten') !== '' && html`open`}>
      <summary>${words.representative}</summary>
      <div class="questions">
        ${input('uq-ten', words.representativeName, html`maxlength="200"`)}
        ${input('uq-so', html`${words.representativeId} <span class="soft">${say().optional}</span>`, html`inputmode="numeric"`)}
        ${input('uq-can-cu', html`${words.basis} <span class="soft">${words.basisHint}</span>`, html`maxlength="300"`)}
      </div>
    </details>
  </section>`;
}
