import {
  LitElement,
  adoptStyles,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BranchRegionList } from '@motcua/contract';
import { Announcer } from '../foundation/announcer.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { chipStyles } from '../foundation/chip.styles.js';
import type { ServiceConnection } from '../foundation/connection.js';
import { closeIcon, searchIcon } from '../foundation/icons.js';
import { hostStyles } from '../foundation/host.styles.js';
import { inputStyles } from '../foundation/input.styles.js';
import { LocaleController, textIn } from '../foundation/locale.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import { problemMessage, problemNotice } from '../foundation/problems.js';
import { ServiceController } from '../foundation/service-controller.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import { Words } from '../foundation/spoken.js';
import type { Found } from './found/found.js';
import { readKept } from './kept.js';
import { vi } from './messages.vi.js';
import { styles } from './office-finder.styles.js';

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

/** `2025-07-01` as `01/07/2025`. */
const written = (day: string): string => day.split('-').reverse().join('/');

/**
 * Finds where to file: the branch region of a ward, of today or of before July 2025, and the nearest reception points with
 * their hours. The location of the device is asked for on a tap only, and never leaves it.
 *
 * @element motcua-office-finder
 * @slot - Shown until the element runs, and when nothing can be loaded: a plain link to the page of the centre.
 * @attr {'auto' | 'none'} preload - `none` loads wards and offices with the first act, not once the finder is seen.
 * @csspart search - The field and the button.
 * @csspart regions - The branch regions.
 * @csspart results - What was found.
 * @csspart aim - How near the city wants a reception point to be, and whether the nearest one is.
 * @csspart map - The map picture.
 * @csspart notice - A message.
 * @cssproperty --motcua-accent - Colour of marks, links and the focus ring.
 */
export class OfficeFinder extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    inputStyles,
    chipStyles,
    noticeStyles,
    skeletonStyles,
    styles,
  ];

  /** Code of a ward to begin with, such as `00004`. */
  @property() ward = '';

  /** Id of an office to begin with; a closed one points to the one that serves instead. */
  @property() office = '';

  /** What to begin with as if it was typed; shown until the citizen types something else. */
  @property() query = '';

  /** Only offices that take this procedure, by its code. */
  @property() procedure = '';

  /**
   * Link for directions; `{lat}`, `{lng}` and `{name}` are replaced. Followed by the citizen alone; nothing is asked from it
   * before. OpenStreetMap when absent; `geo:{lat},{lng}` opens the map of the device.
   */
  @property({ attribute: 'directions-href' }) directionsHref = '';

  /** Tells the time, milliseconds since 1970, for what is open now. */
  @property({ attribute: false }) clock: () => number = Date.now;

  @state() private regions: BranchRegionList | undefined;
  @state() private found: Found | undefined;
  @state() private failure: unknown;
  @state() private waiting = false;

  readonly #service = new ServiceController(this, { reconnected: () => this.#again() });
  readonly #locale = new LocaleController(this, words);
  readonly #announcer = new Announcer(this);
  #connection: ServiceConnection | undefined;
  /** Number of the last call that loads the regions, and of the last that opens: an earlier one changes nothing. */
  #loading = 0;
  #opening = 0;
  /** The opening that goes on: all that is done meanwhile waits for this one, and so stays in order. */
  #opened: Promise<Found | undefined> | undefined;
  /** The last act that could not be done: it is, once there is a network again. */
  #missed: ((found: Found) => unknown) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.found?.rest();
  }

  protected override firstUpdated(): void {
    // It works without: each act loads what it needs.
    import('./ahead.js').then(
      ({ ahead }) => ahead(this, () => this.#connection),
      () => undefined,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { connection } = this.#service;
    const isNew = connection !== this.#connection || changed.has('procedure');
    if (isNew) {
      this.#connection = connection;
      this.found?.end();
      this.#opened = undefined;
      this.found = this.regions = this.failure = undefined;
      void this.#load();
    }
    const { ward, office, query } = this;
    const asked = changed.has('ward') || changed.has('office') || changed.has('query');
    if ((ward || office || query) && (isNew || asked)) {
      this.#find((found) => found.begin(ward, office, query));
    }
  }

  override render(): TemplateResult {
    const { messages } = this.#locale;
    return html`<search class="finder" aria-label=${messages.question}>
      <form part="search" @submit=${this.#submit} @keydown=${this.#keys}>
        <label class="question" for="place">${messages.question}</label>
        <div class="box">
          ${searchIcon}
          <input
            class="input"
            id="place"
            placeholder=" "
            type="search"
            maxlength="200"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            aria-describedby="help"
            @input=${this.#type}
            @focus=${this.#prepare}
          />
          <button class="clear" type="button" aria-label=${messages.clear} @click=${this.#clear}>
            ${closeIcon}
          </button>
        </div>
        <p class="help" id="help">${messages.help}</p>
        <div class="actions">
          <button class="button secondary" type="button" @click=${this.#locate}>
            ${messages.here}
          </button>
        </div>
        <p class="help">${messages.hereHelp}</p>
      </form>
      <div class="stack" part="results" aria-busy=${this.#isBusy} @keydown=${this.#keys}>
        ${this.#body()}
      </div>
      ${this.#announcer.region()}
    </search>`;
  }

  get #isBusy(): boolean {
    return this.failure === undefined && (this.waiting || this.regions === undefined);
  }

  #body(): TemplateResult {
    const { language } = this.#locale;
    if (this.failure !== undefined) {
      return html`<div role="alert">
          ${problemNotice(problemMessage(this.failure, language), language, this.#again)}
        </div>
        <slot></slot>`;
    }
    const shown = this.found?.body();
    if (shown !== undefined) return shown;
    return this.regions && !this.waiting ? this.#overview(this.regions) : this.#skeleton();
  }

  #skeleton(): TemplateResult {
    return html`<div class="skeleton">
      <span class="visually-hidden">${this.#locale.messages.loading}</span>
      <span></span><span></span><span></span>
    </div>`;
  }

  /** Before anything is asked: the regions by the phases of their opening. */
  #overview({ items, phases, source }: BranchRegionList): TemplateResult {
    const { messages, language } = this.#locale;
    return html`<p>${messages.anywhere}</p>
      <h3>${messages.regions(items.length)}</h3>
      ${phases
        // A phase that opened no branch has nothing to choose from.
        .filter(({ id }) => items.some(({ phase }) => phase === id))
        .map(
          ({ id, name, from, to }) =>
            html`<div class="phase" part="regions">
              <p class="small">
                ${textIn(name, language)} (${messages.dates(written(from), to && written(to))})
              </p>
              <div class="chips" lang="vi">
                ${items.map((region) =>
                  region.phase === id
                    ? html`<button
                        class="chip"
                        type="button"
                        @click=${() => this.#find((found) => found.region(region.id))}
                      >
                        ${region.name}
                      </button>`
                    : nothing,
                )}
              </div>
            </div>`,
        )}
      <p class="small soft">${messages.source}: ${textIn(source, language)}.</p>
      <div class="actions">
        <button class="button quiet" type="button" @click=${this.#all}>${messages.all}</button>
      </div>`;
  }

  async #load(): Promise<void> {
    const connection = this.#connection;
    const call = (this.#loading += 1);
    if (connection === undefined) return;
    try {
      const { value } = await readKept<BranchRegionList>(connection, '/v1/branch-regions');
      if (call === this.#loading) this.regions = value;
    } catch (error) {
      if (call === this.#loading) this.failure = error;
    }
  }

  /** Loads what finds and shows places, at the first act of the citizen, then does it. */
  #find(act: (found: Found) => unknown): void {
    if (this.found !== undefined) return void act(this.found);
    this.#opened ??= this.#open();
    void this.#opened.then((found) => {
      this.#missed = found ? undefined : act;
      if (found) act(found);
    });
  }

  async #open(): Promise<Found | undefined> {
    const connection = this.#connection;
    if (connection === undefined) return undefined;
    const call = (this.#opening += 1);
    this.waiting = true;
    try {
      const { Found, foundStyles } = await import('./found/found.js');
      if (connection !== this.#connection) return undefined;
      if (this.found === undefined) {
        adoptStyles(
          this.renderRoot as ShadowRoot,
          OfficeFinder.finalizeStyles([OfficeFinder.styles, foundStyles]),
        );
        this.found = new Found(this, connection, this.#locale, this.#announcer);
      }
      this.failure = undefined;
    } catch (error) {
      if (connection === this.#connection) this.failure = error;
    } finally {
      if (call === this.#opening) {
        this.waiting = false;
        this.#opened = undefined;
      }
    }
    return this.found;
  }

  readonly #prepare = (): void => this.#find(() => undefined);

  readonly #type = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    this.#find((found) => found.type(value));
  };

  readonly #clear = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    if (!field) return;
    field.value = '';
    field.focus();
    this.#find((found) => found.type(''));
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#find((found) => found.first());
  };

  readonly #keys = (event: KeyboardEvent): void => this.found?.keys(event);

  readonly #locate = (): void => this.#find((found) => found.locate());

  readonly #all = (): void => this.#find((found) => found.all());

  readonly #again = (): void => {
    if (this.failure !== undefined) {
      this.failure = undefined;
      void this.#load();
      if (this.#missed) this.#find(this.#missed);
    }
    this.found?.again();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-office-finder': OfficeFinder;
  }
}
