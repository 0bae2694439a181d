import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LifeEvent } from '@motcua/contract';
import { LifeEvents } from '@motcua/sdk/life-events.js';
import { ProcedureSelectEvent } from '../events.js';
import { Announcer } from '../foundation/announcer.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { chipStyles } from '../foundation/chip.styles.js';
import { loadShared, type ServiceConnection } from '../foundation/connection.js';
import { hostStyles } from '../foundation/host.styles.js';
import { closeIcon, searchIcon } from '../foundation/icons.js';
import { inputStyles } from '../foundation/input.styles.js';
import { linkFor, opensElsewhere } from '../foundation/links.js';
import { LocaleController, textIn } from '../foundation/locale.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import { notice, problemMessage, problemNotice } from '../foundation/problems.js';
import { ServiceController } from '../foundation/service-controller.js';
import { Words } from '../foundation/spoken.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import { vi } from './messages.vi.js';
import { styles } from './procedure-lookup.styles.js';
import { eventsTemplate, nameTemplate, resultTemplate } from './results.js';
import { SearchController, type Answer, type Question } from './search-controller.js';

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

/**
 * Looks up administrative procedures as the citizen types: on the device once the catalogue is there, at the service
 * until then.
 *
 * @element motcua-procedure-lookup
 * @fires motcua-procedure-select - The citizen chose a procedure. Cancel it to keep the browser from following the link.
 * @slot - Shown until the element runs, and when nothing can be looked up: a plain link to the catalogue.
 * @csspart search - The box to type in.
 * @csspart events - The life events.
 * @csspart results - The list of results.
 * @csspart notice - A message.
 * @cssproperty --motcua-accent - Colour of marks, links and the focus ring.
 */
export class ProcedureLookup extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    inputStyles,
    chipStyles,
    noticeStyles,
    skeletonStyles,
    styles,
  ];

  /** Link for a result; `{code}` is replaced. The service's own page when absent. */
  @property({ attribute: 'procedure-href' }) procedureHref = '';

  /** What the citizen typed. */
  @property() query = '';

  /** Only procedures of a field, by name or id such as `ho-tich`. */
  @property() field = '';

  /** Only procedures of a level: `ministry`, `province`, `commune`. */
  @property() level = '';

  /** Only procedures for `citizen` or `business`; also chooses which life events are offered. */
  @property() audience = '';

  /** Only procedures of a life event, by id; hides the choice of life events. */
  @property({ attribute: 'life-event' }) lifeEvent = '';

  /** Only procedures that can be filed online. */
  @property({ type: Boolean }) online = false;

  /** How many results are shown at first. */
  @property({ type: Number }) limit = 6;

  readonly #service = new ServiceController(this, { reconnected: () => this.#reconnect() });
  readonly #locale = new LocaleController(this, words);
  readonly #announcer = new Announcer(this);
  readonly #search = new SearchController(this, (answer, question) =>
    this.#announce(answer, question),
  );
  #connection: ServiceConnection | undefined;
  #events: readonly LifeEvent[] = [];
  #allEvents = false;
  #chosenEvent: LifeEvent | undefined;
  #asked = '';
  #pages = 1;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { connection } = this.#service;
    if (connection !== this.#connection) {
      this.#connection = connection;
      this.#search.use(connection);
      void this.#loadEvents();
      if (this.query !== '') this.#search.prepare();
    }
    if (changed.has('query') && this.query !== '') this.#chosenEvent = undefined;
    this.#ask();
  }

  override render(): TemplateResult {
    const { messages } = this.#locale;
    return html`<search class="lookup" aria-label=${messages.question}>
      ${this.#form()} ${this.#eventChoice()}
      <div
        class="stack"
        aria-busy=${this.#search.state.kind === 'searching'}
        @keydown=${this.#move}
      >
        ${this.#outcome()}
      </div>
      ${this.#announcer.region()}
    </search>`;
  }

  #form(): TemplateResult {
    const { messages } = this.#locale;
    return html`<form part="search" @submit=${this.#submit} @keydown=${this.#move}>
      <label class="question" for="query">${messages.question}</label>
      <div class="box">
        ${searchIcon}
        <input
          class="input"
          id="query"
          type="search"
          name="query"
          maxlength="300"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="help"
          .value=${this.query}
          @input=${this.#type}
          @focus=${this.#prepare}
        />
        ${
          this.query === ''
            ? nothing
            : html`<button
                class="clear"
                type="button"
                aria-label=${messages.clear}
                @click=${this.#clear}
              >
                ${closeIcon}
              </button>`
        }
      </div>
      <p class="help" id="help">${messages.help}</p>
    </form>`;
  }

  #eventChoice(): TemplateResult | typeof nothing {
    if (this.query.trim() !== '' || this.lifeEvent !== '' || this.#events.length === 0) {
      return nothing;
    }
    return eventsTemplate({
      events: this.#events,
      all: this.#allEvents,
      chosen: this.#chosenEvent,
      language: this.#locale.language,
      messages: this.#locale.messages,
      onChoose: this.#chooseEvent,
      onAll: this.#showAllEvents,
    });
  }

  #outcome(): TemplateResult | typeof nothing {
    const { state } = this.#search;
    const { language } = this.#locale;
    switch (state.kind) {
      case 'idle':
        return nothing;
      case 'searching':
        return state.last === undefined ? this.#loading() : this.#answer(state.last);
      case 'found':
        return this.#answer(state.answer);
      case 'failed':
        return html`<div role="alert">
            ${problemNotice(problemMessage(state.error, language), language, this.#retry)}
          </div>
          <slot></slot>`;
    }
  }

  #loading(): TemplateResult {
    return html`<div class="skeleton">
      <span class="visually-hidden">${this.#locale.messages.searching}</span>
      <span></span><span></span><span></span><span></span>
    </div>`;
  }

  #answer(answer: Answer): TemplateResult {
    const { messages, language } = this.#locale;
    if (answer.rows.length === 0) return this.#nothingFound(answer);
    const names = answer.rows.map(({ name }) => name);
    return html`<p class="count">${this.#countOf(answer)}</p>
      <ol class="results" part="results" role="list" aria-label=${messages.results}>
        ${answer.rows.map((row) =>
          resultTemplate(row, {
            href: this.#linkTo(row.code),
            others: names,
            language,
            messages,
            onChoose: (event) => this.#choose(event, row.code),
          }),
        )}
      </ol>
      ${
        answer.more
          ? html`<div class="actions">
              <button class="button secondary" type="button" @click=${this.#showMore}>
                ${messages.more}
              </button>
            </div>`
          : nothing
      }`;
  }

  #nothingFound({ suggestions }: Answer): TemplateResult {
    const { messages } = this.#locale;
    const query = this.query.trim();
    const title = query === '' ? messages.noneHere : messages.none(query);
    const names = suggestions.map(({ name }) => name);
    const links = suggestions.map(
      ({ code, name }) =>
        html`<li>
          <a
            href=${this.#linkTo(code)}
            lang="vi"
            @click=${(event: MouseEvent) => this.#choose(event, code)}
            >${nameTemplate(name, names)}</a
          >
        </li>`,
    );
    const meant = html`<p>${messages.suggestions}</p>
      <ul class="suggestions" role="list">
        ${links}
      </ul>`;
    return notice(
      'info',
      title,
      html`${links.length === 0 ? nothing : meant}
        <p>${messages.noneAdvice}</p>`,
    );
  }

  #countOf(answer: Answer): string {
    const { messages, language } = this.#locale;
    const count = answer.rows.length;
    return this.#chosenEvent === undefined || this.query.trim() !== ''
      ? messages.count(count, answer.more)
      : messages.inEvent(this.#chosenEvent.procedures, textIn(this.#chosenEvent.label, language));
  }

  #announce(answer: Answer, { query }: Question): void {
    const { messages } = this.#locale;
    const nothingFound = query === '' ? messages.noneHere : messages.none(query);
    this.#announcer.announce(answer.rows.length === 0 ? nothingFound : this.#countOf(answer), 600);
  }

  /** Asks when, and only when, what is looked for has changed. */
  #ask(): void {
    const query = this.query.trim();
    const lifeEvent = this.lifeEvent || this.#chosenEvent?.id || '';
    const { field, level, audience, online } = this;
    // A list of a whole level or audience would be no answer to anything.
    const listed = field !== '' || lifeEvent !== '';
    const filters = {
      ...(field !== '' && { field }),
      ...(level !== '' && { level }),
      ...(audience !== '' && { audience }),
      ...(lifeEvent !== '' && { lifeEvent }),
      ...(online && { online }),
    };
    const { language } = this.#locale;
    const same = JSON.stringify([query, filters, this.limit, language]);
    if (!this.#asked.startsWith(same)) this.#pages = 1;
    const limit = Math.min(99, this.limit * this.#pages);
    const asked = `${same}${limit}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#search.ask(query === '' && !listed ? undefined : { query, filters, limit, language });
  }

  async #loadEvents(): Promise<void> {
    const connection = this.#connection;
    if (connection === undefined || this.lifeEvent !== '') return;
    try {
      const { items } = await loadShared(connection, 'life-events', (client) =>
        new LifeEvents(client).list(),
      );
      const audience = this.audience === 'business' ? 'business' : 'citizen';
      this.#events = items.filter((event) => event.audience === audience && event.procedures > 0);
    } catch {
      // They are an offer beside the box, which works without them.
      this.#events = [];
    }
    this.requestUpdate();
  }

  #linkTo(code: string): string {
    const own = `${this.#connection?.address ?? ''}/thu-tuc/{code}`;
    return linkFor(this.procedureHref === '' ? own : this.procedureHref, code);
  }

  #choose(event: MouseEvent, code: string): void {
    if (opensElsewhere(event)) return;
    if (!this.dispatchEvent(new ProcedureSelectEvent(code))) event.preventDefault();
  }

  readonly #prepare = (): void => this.#search.prepare();

  readonly #type = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.#search.prepare();
  };

  readonly #submit = (event: Event): void => event.preventDefault();

  readonly #clear = (): void => {
    this.query = '';
    this.#box?.focus();
  };

  readonly #chooseEvent = (event: LifeEvent): void => {
    this.#chosenEvent = event.id === this.#chosenEvent?.id ? undefined : event;
    this.#search.prepare();
    this.requestUpdate();
  };

  readonly #showAllEvents = (): void => {
    this.#allEvents = true;
    this.requestUpdate();
  };

  readonly #showMore = (): void => {
    this.#pages += 1;
    this.requestUpdate();
  };

  readonly #retry = (): void => this.#search.retry();

  #reconnect(): void {
    if (this.#search.state.kind === 'failed') this.#search.retry();
    if (this.#events.length === 0) void this.#loadEvents();
  }

  /** Arrow keys walk from the box through the results and back; Tab does, too. Escape clears the box. */
  readonly #move = (event: KeyboardEvent): void => {
    const stops = [this.#box, ...this.renderRoot.querySelectorAll<HTMLElement>('.name')];
    const at = stops.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && this.query !== '') this.#clear();
    else if (step === undefined || at < 0 || stops[at + step] === undefined) return;
    else stops[at + step]?.focus();
    event.preventDefault();
  };

  get #box(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-procedure-lookup': ProcedureLookup;
  }
}
