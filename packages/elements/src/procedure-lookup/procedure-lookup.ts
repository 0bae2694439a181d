import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ProcedureSelectEvent } from '../events/procedure-select.js';
import { Announcer } from '../foundation/announcer.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { chipStyles } from '../foundation/chip.styles.js';
import type { ServiceConnection } from '../foundation/connection.js';
import { hostStyles } from '../foundation/host.styles.js';
import { inputStyles } from '../foundation/input.styles.js';
import { linkFor, opensElsewhere } from '../foundation/links.js';
import { LocaleController, foreignLang } from '../foundation/locale.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import { problemMessage, problemNotice } from '../foundation/problems.js';
import { ServiceController } from '../foundation/service-controller.js';
import { Words } from '../foundation/spoken.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import { boxTemplate } from './box.js';
import { vi } from './messages.vi.js';
import { Parts } from './parts.js';
import { styles } from './procedure-lookup.styles.js';
import { nameTemplate, resultTemplate, type Name } from './results.js';
import { SearchController, type Answer, type Filters } from './search-controller.js';

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

/**
 * Looks up administrative procedures as the citizen types: on the device once the catalogue is there, at the service
 * until then, and from a kept copy while there is no network. Keeps nothing of what was typed.
 *
 * @element motcua-procedure-lookup
 * @fires motcua-procedure-select - The citizen chose a procedure. Cancel it to keep the browser from following the link.
 * @slot - Shown until the element runs, and when nothing can be looked up: a plain link to the catalogue.
 * @attr {'auto' | 'none'} preload - `none` loads the catalogue with the first touch of the box, not once the box is seen.
 * @csspart search - The box to type in.
 * @csspart facets - The controls to narrow the results by.
 * @csspart voice - The button to speak instead of typing.
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

  /** Only procedures of a field, by name or id such as `ho-tich`. This and the next: several with `;`. */
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

  /**
   * Controls to narrow the results by: some of `field level audience online life-event`, all when empty. They never
   * widen what the attributes allow.
   */
  @property() facets: string | null = null;

  /** Keeps words and choices in the address of the page; the value is put before the names of the parameters. */
  @property({ attribute: 'deep-link' }) deepLink: string | null = null;

  /** Offers to speak, where the browser can listen. Some browsers send the voice to their maker: the citizen is told. */
  @property({ type: Boolean }) voice = false;

  readonly #service = new ServiceController(this, { reconnected: () => this.#search.retry() });
  readonly #locale = new LocaleController(this, words);
  readonly #announcer = new Announcer(this);
  readonly #search = new SearchController(this, (answer, question) =>
    this.#announcer.announce(this.#countOf(answer, question.query), 600),
  );
  readonly #parts = new Parts({
    element: this,
    service: this.#service,
    search: this.#search,
    locale: this.#locale,
    announcer: this.#announcer,
    chosen: () => this.#chosen,
    choose: (chosen) => {
      this.#chosen = chosen;
      this.#search.prepare();
      this.requestUpdate();
    },
    filters: () => this.#filters,
    link: (code, name, others) => this.#link(code, nameTemplate(name, others)),
  });
  #connection: ServiceConnection | undefined;
  #chosen: Filters = {};
  #question = '';
  #pages = 1;
  readonly #whole = new Set<string>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues<ProcedureLookup>): void {
    const { connection } = this.#service;
    if (connection !== this.#connection) {
      this.#connection = connection;
      this.#search.use(connection);
      if (this.query !== '') this.#search.prepare();
    }
    const { facets, deepLink, voice } = this;
    this.#parts.want({
      voice,
      facets: facets !== null,
      deepLink: deepLink !== null,
      offers: true,
    });
    // What an attribute now says is not widened by what was chosen before.
    this.#chosen = Object.fromEntries(
      Object.entries(this.#chosen).filter(([name]) => !changed.has(name as keyof ProcedureLookup)),
    );
    for (const part of this.#parts.shown) part.willUpdate?.(changed);
    this.#ask();
  }

  override render(): TemplateResult {
    return html`<div class="lookup">
      ${boxTemplate({
        query: this.query,
        messages: this.#locale.messages,
        parts: this.#parts.shown,
        onType: this.#type,
        onFocus: this.#prepare,
        onClear: this.#clear,
      })}
      <div class="stack" aria-busy=${this.#search.state.kind === 'searching'}>
        ${this.#outcome()}
      </div>
      ${this.#announcer.region()}
    </div>`;
  }

  #outcome(): TemplateResult | typeof nothing {
    const { kind, answer, error } = this.#search.state;
    const { language, messages } = this.#locale;
    if (answer) return this.#answer(answer);
    if (kind === 'searching') return this.#loading();
    if (kind !== 'failed') return nothing;
    return html`<div role="alert">
        ${problemNotice(problemMessage(error, language), language, this.#retry)}
      </div>
      <slot><a href="${this.#connection?.address ?? ''}/thu-tuc">${messages.all}</a></slot>`;
  }

  #loading(): TemplateResult {
    return html`<div class="skeleton">
      <span class="visually-hidden">${this.#locale.messages.searching}</span>
      <span></span><span></span><span></span>
    </div>`;
  }

  #answer(answer: Answer): TemplateResult {
    const { messages, language } = this.#locale;
    const { rows, more } = answer;
    const count = html`<p class="count">${this.#countOf(answer, this.query.trim())}</p>`;
    if (rows.length === 0) {
      const [said] = this.#parts.shown.flatMap((part) => part.nothingFound?.(answer) ?? []);
      return said ?? count;
    }
    const others = rows.map(({ name }) => name);
    const list = rows.map((row) =>
      resultTemplate(row, {
        others,
        language,
        messages,
        whole: this.#whole.has(row.code),
        onWhole: () => this.#toggle(row.code),
        link: (name) => this.#link(row.code, name),
      }),
    );
    return html`${count}
      <ol class="results" part="results" role="list" aria-label=${messages.results}>
        ${list}
      </ol>
      ${
        more
          ? html`<div class="actions">
              <button class="button secondary" type="button" @click=${this.#showMore}>
                ${messages.more}
              </button>
            </div>`
          : nothing
      }`;
  }

  #link(code: string, name: Name): TemplateResult {
    const own = `${this.#connection?.address ?? ''}/thu-tuc/{code}`;
    return html`<a
      class="name"
      href=${linkFor(this.procedureHref || own, code)}
      lang=${foreignLang(this.#locale.language) ?? nothing}
      @click=${(event: MouseEvent) => this.#choose(event, code)}
      >${name}</a
    >`;
  }

  #countOf(answer: Answer, query: string): string {
    const { messages } = this.#locale;
    const { length } = answer.rows;
    if (length === 0) return query === '' ? messages.noneHere : messages.none(query);
    const [said] = this.#parts.shown.flatMap((part) => part.heading?.(answer, query) ?? []);
    return said ?? messages.count(length, answer.more);
  }

  /** What the attributes allow. */
  get #filters(): Filters {
    const [field, level, audience, lifeEvent] = [
      this.field,
      this.level,
      this.audience,
      this.lifeEvent,
    ].map((values) => values.split(';'));
    return { field, level, audience, lifeEvent, ...(this.online && { online: true }) };
  }

  /** Asks when, and only when, what is looked for has changed. */
  #ask(): void {
    const query = this.query.trim();
    const chosen = this.#chosen;
    const filters = { ...this.#filters, ...chosen };
    // A list of a whole level or audience would be no answer to anything, unless somebody chose it.
    const listed = this.field + this.lifeEvent !== '' || Object.keys(chosen).length > 0;
    const { language } = this.#locale;
    const same = JSON.stringify([query, filters, this.limit, language]);
    if (!this.#question.startsWith(same)) this.#pages = 1;
    const limit = Math.min(99, this.limit * this.#pages);
    const question = `${same}${limit}`;
    if (question === this.#question) return;
    this.#question = question;
    this.#search.ask(query === '' && !listed ? undefined : { query, filters, limit, language });
  }

  #choose(event: MouseEvent, code: string): void {
    this.#leave();
    if (opensElsewhere(event)) return;
    if (!this.dispatchEvent(new ProcedureSelectEvent(code))) event.preventDefault();
  }

  #leave(): void {
    for (const part of this.#parts.shown) part.leave?.();
  }

  #toggle(code: string): void {
    if (!this.#whole.delete(code)) this.#whole.add(code);
    this.requestUpdate();
  }

  readonly #prepare = (): void => this.#search.prepare();

  readonly #type = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.#search.prepare();
  };

  readonly #clear = (): void => {
    this.query = '';
    this.renderRoot.querySelector('input')?.focus();
  };

  readonly #showMore = (): void => {
    this.#pages += 1;
    this.requestUpdate();
  };

  readonly #retry = (): void => this.#search.retry();
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-procedure-lookup': ProcedureLookup;
  }
}
