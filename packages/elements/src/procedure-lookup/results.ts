import { html, nothing, type TemplateResult } from 'lit';
import type { LifeEvent } from '@motcua/contract';
import { arrowIcon } from '../foundation/icons.js';
import { foreignLang, textIn, type Language } from '../foundation/locale.js';
import type { vi } from './messages.vi.js';
import { piecesOf } from './names.js';
import type { ProcedureRow } from './rows.js';

/** How a result is shown. */
export interface ResultView {
  readonly href: string;
  /** All names of the list, to show where this one differs. */
  readonly others: readonly string[];
  readonly language: Language;
  readonly messages: typeof vi;
  readonly onChoose: (event: MouseEvent) => void;
}

/** A result: its name, the four things people ask, and when to use it. */
export function resultTemplate(row: ProcedureRow, view: ResultView): TemplateResult {
  const { messages, language } = view;
  const lang = foreignLang(language) ?? nothing;
  return html`<li class="result">
    <a class="name" href=${view.href} lang=${lang} @click=${view.onChoose}
      >${piecesOf(row.name, row.marks, view.others).map(pieceTemplate)}</a
    >
    <ul class="facts" role="list">
      ${fact(messages.agency, row.agency, lang)} ${fact(messages.time, row.time)}
      ${fact(messages.fee, row.fee)}
      ${fact(messages.channel, row.online ? messages.online : messages.counter)}
    </ul>
    ${row.summary === undefined ? nothing : html`<p class="use">${row.summary}</p>`} ${arrowIcon}
  </li>`;
}

/** A name, cut where it is long. */
export function nameTemplate(name: string, others: readonly string[]): TemplateResult {
  return html`${piecesOf(name, [], others).map(pieceTemplate)}`;
}

/** What the choice of life events shows and tells. */
export interface EventsView {
  readonly events: readonly LifeEvent[];
  /** All of them, not only the first few. */
  readonly all: boolean;
  readonly chosen: LifeEvent | undefined;
  readonly language: Language;
  readonly messages: typeof vi;
  readonly onChoose: (event: LifeEvent) => void;
  readonly onAll: () => void;
}

const FIRST_EVENTS = 6;

/** Life events as chips: the way in for somebody who does not know the name of what they need. */
export function eventsTemplate(view: EventsView): TemplateResult {
  const { events, messages, language } = view;
  const all = view.all || events.length <= FIRST_EVENTS + 1;
  const shown = all ? events : events.slice(0, FIRST_EVENTS);
  return html`<div class="events" part="events">
    <p class="help" id="events">${messages.lifeEvents}</p>
    <div class="chips" role="group" aria-labelledby="events">
      ${shown.map(
        (event) =>
          html`<button
            class="chip"
            type="button"
            aria-pressed=${event.id === view.chosen?.id}
            @click=${() => view.onChoose(event)}
          >
            ${textIn(event.label, language)}
          </button>`,
      )}
      ${
        all
          ? nothing
          : html`<button class="button quiet" type="button" @click=${view.onAll}>
              ${messages.moreEvents}
            </button>`
      }
    </div>
  </div>`;
}

function fact(
  label: string,
  text: string | undefined,
  lang: string | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<li>
    <span class="visually-hidden">${label}: </span><span lang=${lang}>${text}</span>
  </li>`;
}

type Piece = ReturnType<typeof piecesOf>[number];

function pieceTemplate(piece: Piece, at: number, pieces: readonly Piece[]): TemplateResult {
  if (piece.hidden) {
    const dots =
      pieces[at - 1]?.hidden === true ? nothing : html`<span aria-hidden="true">… </span>`;
    return html`${dots}<span class="visually-hidden">${piece.text}</span>`;
  }
  return piece.marked ? html`<mark>${piece.text}</mark>` : html`${piece.text}`;
}
