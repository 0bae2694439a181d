import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { LifeEvent } from '@motcua/contract';
import { offlineIcon } from '../../foundation/icons.js';
import { hotline } from '../../foundation/hotline.js';
import { textIn } from '../../foundation/locale.js';
import { notice } from '../../foundation/problems.js';
import type { ServiceConnection } from '../../foundation/connection.js';
import type { LookupHost, LookupPart } from '../lookup-part.js';
import type { ProcedureLookup } from '../procedure-lookup.js';
import type { Answer } from '../search-controller.js';
import { lifeEventsOf } from './life-events.js';
import { walkWithKeys } from './keys.js';
import { messages } from './messages.js';
import { suggestionsFor, type Suggestions } from './suggestions.js';

const FIRST_EVENTS = 6;
/** Letters of a question that are repeated when nothing is found. */
const REPEATED = 80;

/** Life events for those who do not know a name, what may be meant when nothing is found, a word when offline. */
export function part(host: LookupHost): LookupPart {
  return new Offers(host);
}

class Offers implements LookupPart {
  readonly #host: LookupHost;
  #connection: ServiceConnection | undefined;
  #events: readonly LifeEvent[] = [];
  #all = false;
  #kept = '';
  #suggested: { readonly answer: Answer; readonly suggestions: Suggestions } | undefined;

  constructor(host: LookupHost) {
    this.#host = host;
    walkWithKeys(host.element);
    this.#prepareOnceSeen();
  }

  willUpdate(changed: PropertyValues<ProcedureLookup>): void {
    const { service, element, announcer } = this.#host;
    const { connection } = service;
    const again = this.#events.length === 0 && service.online;
    if (connection !== this.#connection || (again && this.#failed)) void this.#load(connection);
    if (changed.has('query') && element.query !== '') this.#letGoOfEvent();
    const kept = this.#keptNotice;
    if (kept !== this.#kept && kept !== '') announcer.announce(kept);
    this.#kept = kept;
  }

  under(): TemplateResult {
    const { element } = this.#host;
    const kept = this.#kept;
    const note = html`<p class="kept">${offlineIcon} <span>${kept}</span></p>`;
    return html`${kept === '' ? nothing : note}
    ${element.query.trim() === '' ? this.#eventChoice() : nothing}`;
  }

  nothingFound(answer: Answer): TemplateResult {
    const { element, locale } = this.#host;
    const own = messages[locale.language];
    const query = element.query.trim();
    if (this.#suggested?.answer !== answer) {
      this.#suggested = { answer, suggestions: suggestionsFor(this.#host, answer) };
    }
    const { why, procedures } = this.#suggested.suggestions;
    const names = procedures.map(({ name }) => name);
    const list = html`<p>${own[why]}</p>
      <ul class="suggestions" role="list">
        ${procedures.map(({ code, name }) => html`<li>${this.#host.link(code, name, names)}</li>`)}
      </ul>`;
    const narrowed = Object.keys(this.#host.chosen()).length > 0;
    return html`${notice(
      'info',
      query === '' ? locale.messages.noneHere : locale.messages.none(shortened(query)),
      html`${procedures.length === 0 ? nothing : list}
        <p>${withHotline(own.advice)}</p>
        ${
          narrowed
            ? html`<button class="button secondary" type="button" @click=${this.#widen}>
                ${own.widen}
              </button>`
            : nothing
        }`,
    )}
    ${query === '' ? nothing : this.#eventChoice()}`;
  }

  /** The name of the chosen event; of a list that nobody typed words for, how long all of it is. */
  heading(answer: Answer, query: string): string | undefined {
    const { chosen, locale } = this.#host;
    const { rows, more } = answer;
    const event = this.#events.find(({ id }) => id === chosen().lifeEvent);
    if (event === undefined && query !== '') return undefined;
    const count =
      query === ''
        ? messages[locale.language].total(this.#totalOf(answer))
        : locale.messages.count(rows.length, more);
    return event === undefined ? count : `${textIn(event.label, locale.language)}: ${count}`;
  }

  /** The life events as chips: the way in for somebody who does not know the name of what they need. */
  #eventChoice(): TemplateResult | typeof nothing {
    const { element, locale, chosen } = this.#host;
    if (element.lifeEvent !== '' || this.#events.length === 0) return nothing;
    const own = messages[locale.language];
    const all = this.#all || this.#events.length <= FIRST_EVENTS + 1;
    const shown = all ? this.#events : this.#events.slice(0, FIRST_EVENTS);
    return html`<div class="events" part="events">
      <p class="help" id="events">${own.lifeEvents}</p>
      <div class="chips" role="group" aria-labelledby="events">
        ${shown.map(
          (event) =>
            html`<button
              class="chip"
              type="button"
              aria-pressed=${event.id === chosen().lifeEvent}
              @click=${() => this.#choose(event)}
            >
              ${textIn(event.label, locale.language)}
            </button>`,
        )}
        ${
          all
            ? nothing
            : html`<button class="button quiet" type="button" @click=${this.#showAll}>
                ${own.moreEvents}
              </button>`
        }
      </div>
    </div>`;
  }

  #totalOf({ rows, more, total }: Answer): number {
    const { search, filters, chosen } = this.#host;
    if (!more || search.index === undefined) return total ?? rows.length;
    // Each has one online level: their counts add up to all.
    const counts = search.index.count('onlineLevel', '', { ...filters(), ...chosen() });
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Why the answers are those of a kept catalogue; empty while they are not. */
  get #keptNotice(): string {
    const { search, service, locale } = this.#host;
    const { index } = search;
    if (index === undefined || (service.online && index.kept === undefined)) return '';
    const own = messages[locale.language];
    const [year, month, date] = index.kept?.split('-') ?? [];
    const day = date === undefined ? '' : own.of(`${date}/${month}/${year}`);
    return service.online ? own.slow(day) : own.offline(day);
  }

  #failed = false;

  async #load(connection: ServiceConnection | undefined): Promise<void> {
    this.#connection = connection;
    this.#failed = false;
    const { element } = this.#host;
    if (connection === undefined || element.lifeEvent !== '') return;
    try {
      const audience = element.audience === 'business' ? 'business' : 'citizen';
      const events = await lifeEventsOf(connection);
      this.#events = events.filter((event) => event.audience === audience && event.procedures > 0);
    } catch {
      // They are an offer beside the box, which works without them.
      this.#failed = true;
    }
    if (!this.#failed) element.requestUpdate();
  }

  #choose({ id }: LifeEvent): void {
    const { element, chosen, choose } = this.#host;
    const { lifeEvent, ...others } = chosen();
    element.query = '';
    choose(id === lifeEvent ? others : { ...others, lifeEvent: id });
  }

  /** Words ask everywhere, unless a control shows that they do not. */
  #letGoOfEvent(): void {
    const { element, chosen, choose } = this.#host;
    const { lifeEvent, ...others } = chosen();
    const shown = element.facets?.trim();
    if (lifeEvent !== undefined && shown !== '' && !shown?.includes('life-event')) choose(others);
  }

  readonly #showAll = (): void => {
    this.#all = true;
    this.#host.element.requestUpdate();
  };

  readonly #widen = (): void => this.#host.choose({});

  /** So that the first key is answered at once, and later ones without a network. */
  #prepareOnceSeen(): void {
    const { element, search } = this.#host;
    const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
    if (element.getAttribute('preload') === 'none' || connection?.saveData) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const prepare = (): void => search.prepare();
      // Safari cannot say when it is idle.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(prepare, { timeout: 3000 });
      else setTimeout(prepare, 500);
    });
    observer.observe(element);
  }
}

/** Styles of what is offered. */
export const styles = css`
  .events {
    display: grid;
    gap: var(--_space-8);
    margin-block-start: var(--_space-8);
  }
  .kept {
    display: flex;
    gap: var(--_space-8);
    align-items: flex-start;
    color: var(--_warn);
    font-size: var(--_text-s);
  }
  .notice > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .suggestions {
    display: grid;
    justify-self: stretch;
  }
  .suggestions li {
    position: relative;
    padding-block: var(--_space-8);
  }
  .suggestions .name {
    text-decoration: underline 1px;
  }
`;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > REPEATED ? `${letters.slice(0, REPEATED).join('')}…` : text;
}

/** A text in which the hotline, if it names it, is a link that calls it. */
function withHotline(text: string): TemplateResult {
  const [before, after] = text.split(hotline);
  if (after === undefined) return html`${text}`;
  return html`${before}<a href="tel:${hotline.replace(/\s/g, '')}">${hotline}</a>${after}`;
}
