import type { DeskCounts, DeskDossierPage, DeskDossierSummary } from '@motcua/contract';
import { dossierStatuses } from '@motcua/rules';
import { say } from '../language.js';
import { html } from '../html.js';
import type { Html } from '../html.js';
import type { Session } from '../sessions.js';
import { instant, longDay, untilDue } from './dates.js';
import { icon } from './icons.js';
import { csrfField } from './layout.js';
import type { Page } from './layout.js';
import { partOf, parts } from './parts.js';
import { statusName, statusTone } from './words.js';

/** What the list shows beside the dossiers. */
export interface ListOptions {
  readonly now: number;
  /** It is not the first page. */
  readonly later: boolean;
  readonly counts: DeskCounts;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly fields: readonly string[];
}

/** The dossiers, those due first. */
export function listPage(
  session: Session,
  { items, next, total }: DeskDossierPage,
  options: ListOptions,
): Page {
  const { filter } = session;
  const words = say().list;
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return {
    title: say().dossiers,
    script: 'queue',
    body: html`<div class="heading spread">
        <div>
          <h1>${say().dossiers}</h1>
          <p class="soft">
            ${total !== undefined && `${words.total(total, filtered)} · `}${
              filter.sort === 'newest' ? words.newestFirst : words.dueFirst
            }
          </p>
        </div>
        <a class="button primary" href="/tiep-nhan" data-new>${say().receive} <kbd>N</kbd></a>
      </div>
      ${partButtons(session, options.counts)} ${filterForm(session, options, filtered)}
      ${items.length === 0 ? nothing(filtered, options.later) : list(items, options.now)}
      ${
        (options.later || next !== undefined) &&
        html`<nav class="pages" aria-label="${words.pages}">
          ${options.later && html`<a href="/ho-so" data-first>${words.first}</a>`}
          ${
            next !== undefined &&
            html`<a href="/ho-so?sau=${encodeURIComponent(next)}" data-next>${words.next}</a>`
          }
        </nav>`
      }`,
  };
}

/** The parts of the queue, each with how many there are. */
function partButtons({ filter, csrf }: Session, counts: DeskCounts): Html {
  const now = partOf(filter);
  return html`<form method="post" action="/ho-so" class="parts">
    ${csrfField(csrf)}
    ${parts.map(
      ({ id, count }, index) =>
        html`<button
          name="phan"
          value="${id}"
          data-name="${say().parts[id]}"
          ${now === id && html`aria-current="true"`}
        >
          <kbd>${index + 1}</kbd> ${say().parts[id]} <span class="count">${count(counts)}</span>
        </button>`,
    )}
  </form>`;
}

function filterForm(
  { filter, csrf }: Session,
  { offices, fields }: ListOptions,
  filtered: boolean,
): Html {
  const words = say().list;
  return html`<form method="post" action="/ho-so" class="filter">
    ${csrfField(csrf)}<input type="hidden" name="phan" value="${partOf(filter)}" />
    <label class="wide">
      ${words.search}
      <input
        name="tim"
        type="search"
        value="${filter.query}"
        maxlength="200"
        autocomplete="off"
        aria-keyshortcuts="/"
      />
    </label>
    <label>
      ${words.status}
      <select name="trang-thai">
        <option value="">${say().all}</option>
        ${dossierStatuses.map(
          (status) =>
            html`<option value="${status.code}" ${filter.status === status.code && selected}>
              ${statusName(status)}
            </option>`,
        )}
      </select>
    </label>
    <label>
      ${words.field}
      <select name="linh-vuc">
        <option value="">${say().all}</option>
        ${fields.map(
          (name) =>
            html`<option value="${name}" ${filter.field === name && selected}>${name}</option>`,
        )}
      </select>
    </label>
    <label>
      ${words.office}
      <select name="noi">
        <option value="">${say().all}</option>
        ${offices.map(
          ({ id, name }) =>
            html`<option value="${id}" ${filter.office === id && selected}>${name}</option>`,
        )}
      </select>
    </label>
    <label>
      ${words.sort}
      <select name="sap-xep">
        <option value="">${words.byDue}</option>
        <option value="newest" ${filter.sort === 'newest' && selected}>${words.byNewest}</option>
      </select>
    </label>
    <div class="buttons">
      <button type="submit">${words.filter}</button>
      ${filtered && html`<button class="quiet" name="bo-loc" value="1">${words.clear}</button>`}
    </div>
  </form>`;
}

const selected = html`selected`;

function nothing(filtered: boolean, later: boolean): Html {
  const words = say().list;
  if (later) return html`<p class="empty">${words.end}</p>`;
  return filtered
    ? html`<p class="empty">${words.noneFits}</p>`
    : html`<p class="empty">${words.none}</p>`;
}

function list(items: readonly DeskDossierSummary[], now: number): Html {
  const words = say().list;
  return html`<table class="dossiers">
    <thead>
      <tr>
        <th scope="col">${words.due}</th>
        <th scope="col">${words.dossier}</th>
        <th scope="col">${words.applicant}</th>
        <th scope="col">${words.status}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => line(item, now))}
    </tbody>
  </table>`;
}

function line(item: DeskDossierSummary, now: number): Html {
  const words = say().list;
  return html`<tr class="${item.urgency}">
    <td>
      ${dueIn(item, now)}${item.provisional && html` <span class="soft">${words.provisional}</span>`}
    </td>
    <td>
      <a class="code" href="/ho-so/${encodeURIComponent(item.code)}">${item.code}</a>
      <span class="procedure">${item.procedure.name}</span>
      ${item.office !== undefined && html`<span class="soft">${item.office}</span>`}
      ${
        item.servedBy !== undefined &&
        html`<span class="soft moved">${words.servedBy(item.servedBy.name)}</span>`
      }
    </td>
    <td>
      ${item.applicant}
      <span class="soft">${words.filed(instant(item.submittedAt))}</span>
    </td>
    <td>${statusChip(item.status)}</td>
  </tr>`;
}

/** A status by its name, in the tone of whose turn it is. */
export function statusChip(status: { readonly code: number; readonly name: string }): Html {
  return html`<span class="chip ${statusTone(status.code)}">${statusName(status)}</span>`;
}

/** The due date in words; late, and soon due, with an icon. */
export function dueIn(
  {
    dueAt,
    late,
    status,
    urgency,
  }: Pick<DeskDossierSummary, 'dueAt' | 'late' | 'status'> & { readonly urgency?: string },
  now: number,
): Html {
  const words = say().due;
  if (dueAt === undefined) return html`<span class="soft">${words.none}</span>`;
  const day = html`<span>${longDay(dueAt)}</span>`;
  if (late) {
    return html`${day} <span class="late">${icon('warn')} ${untilDue(dueAt, true, now)}</span>`;
  }
  const tone = statusTone(status.code);
  if (tone === 'ended') return day;
  if (tone === 'done') return html`${day} <span class="soft">${words.inTime}</span>`;
  if (tone === 'waiting') {
    return html`${day} <span class="soft">${icon('clock')} ${words.paused}</span>`;
  }
  if (urgency === 'due-soon') {
    return html`${day}
      <span class="soon">${icon('clock')} ${words.soon(untilDue(dueAt, false, now))}</span>`;
  }
  return html`${day} <span class="soft">${untilDue(dueAt, false, now)}</span>`;
}
