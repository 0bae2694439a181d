import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FiledDossier } from '@motcua/contract';
import type { DossierStartEvent, ProcedureSelectEvent } from '../events.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { chipStyles } from '../foundation/chip.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import { backIcon } from '../foundation/icons.js';
import { LocaleController } from '../foundation/locale.js';
import { Words } from '../foundation/spoken.js';
import { styles } from './journey.styles.js';
import { vi } from './messages.vi.js';

/** Where the citizen is. Only the procedure is remembered in the history of the browser, never a dossier. */
type Place =
  | { readonly at: 'look-up' }
  | { readonly at: 'procedure'; readonly code: string }
  | { readonly at: 'form'; readonly code: string }
  | { readonly at: 'status' };

/** Key of our part of `history.state`, beside whatever the page keeps there. */
const STATE = 'motcua-journey';

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

/**
 * The whole way behind one tag: look up a procedure, read what it needs, file the dossier, follow it, rate the service.
 *
 * @element motcua-journey
 * @slot - Shown until the element runs: plain links to the pages of the centre.
 * @csspart nav - The two ways in.
 * @cssproperty --motcua-accent - Colour of links, buttons and the focus ring.
 */
export class Journey extends LitElement {
  static override styles = [hostStyles, buttonStyles, noticeStyles, chipStyles, styles];

  /** Adds an entry to the history of the browser at each step, so that its back button works. The address stays. */
  @property({ type: Boolean }) history = false;

  @state() private place: Place = { at: 'look-up' };
  /** The dossier filed last: followed with its token, which stays in memory. */
  @state() private filed: FiledDossier | undefined;
  /** It was filed in the form that is shown. */
  @state() private justFiled = false;
  @state() private query = '';

  readonly #locale = new LocaleController(this, words);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#restore);
    if (!this.history) return;
    const kept = placeIn(history.state);
    if (kept !== undefined) this.place = kept;
    // Marked as ours: an entry without the mark belongs to the page, and coming back to it changes nothing here.
    else history.replaceState(this.#entry(), '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#restore);
  }

  override render(): TemplateResult {
    const own = this.#locale.messages;
    const { place } = this;
    return html`<div class="stack">
      <nav aria-label=${own.nav} part="nav">
        ${this.#way(own.find, place.at !== 'status', this.#find)}
        ${this.#way(own.follow, place.at === 'status', this.#track)}
      </nav>
      <section class="body" id="body" tabindex="-1" aria-label=${own.parts[place.at]}>
        ${
          place.at === 'procedure' || place.at === 'form'
            ? html`<button class="button quiet back" type="button" @click=${this.#back}>
                ${backIcon} ${own.back}
              </button>`
            : nothing
        }
        ${this.#part()}
      </section>
    </div>`;
  }

  #way(label: string, current: boolean, go: () => void): TemplateResult {
    return html`<button
      class="chip"
      type="button"
      aria-current=${current ? 'true' : nothing}
      @click=${go}
    >
      ${label}
    </button>`;
  }

  #part(): TemplateResult {
    const { place } = this;
    switch (place.at) {
      case 'look-up':
        return html`<motcua-procedure-lookup
          .query=${this.query}
          @motcua-procedure-select=${this.#choose}
        ></motcua-procedure-lookup>`;
      case 'procedure':
        return html`<motcua-procedure
          code=${place.code}
          @motcua-procedure-select=${this.#neighbour}
          @motcua-dossier-start=${this.#start}
        ></motcua-procedure>`;
      case 'form':
        return html`<motcua-dossier-form
            procedure=${place.code}
            @motcua-dossier-submit=${this.#submitted}
          ></motcua-dossier-form>
          ${
            this.justFiled
              ? html`<div class="actions">
                  <button class="button primary" type="button" @click=${this.#track}>
                    ${this.#locale.messages.track}
                  </button>
                </div>`
              : nothing
          }`;
      case 'status':
        return html`<motcua-dossier-status
          code=${this.filed?.code ?? ''}
          .token=${this.filed?.token}
        ></motcua-dossier-status>`;
    }
  }

  readonly #choose = (event: ProcedureSelectEvent): void => {
    event.preventDefault();
    // Kept for the way back: the list is where the citizen left it.
    this.query = (event.target as HTMLElement & { query?: string }).query ?? '';
    this.#go({ at: 'procedure', code: event.code });
  };

  /** From one procedure to another; the list stays as it was left. */
  readonly #neighbour = (event: ProcedureSelectEvent): void => {
    event.preventDefault();
    this.#go({ at: 'procedure', code: event.code });
  };

  readonly #start = (event: DossierStartEvent): void => {
    event.preventDefault();
    this.#go({ at: 'form', code: event.code });
  };

  readonly #submitted = (event: Event): void => {
    // Filed in a frame of the centre, the dossier is told to the citizen alone.
    this.filed = (event.target as HTMLElement & { filed?: FiledDossier }).filed;
    this.justFiled = true;
  };

  readonly #find = (): void => this.#go({ at: 'look-up' });

  readonly #track = (): void => this.#go({ at: 'status' });

  readonly #back = (): void => {
    const { place } = this;
    this.#go(place.at === 'form' ? { at: 'procedure', code: place.code } : { at: 'look-up' });
  };

  #go(place: Place): void {
    this.#show(place);
    if (this.history) history.pushState(this.#entry(), '');
  }

  /** What was just shown is gone from the page: the keyboard and the screen reader go on at the new part. */
  #show(place: Place): void {
    this.place = place;
    this.justFiled = false;
    void this.updateComplete.then(() => {
      const body = this.renderRoot.querySelector<HTMLElement>('#body');
      body?.focus({ preventScroll: true });
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    });
  }

  /** The state of an entry of the history: ours beside whatever the page keeps there. */
  #entry(): object {
    return { ...(history.state as object | null), [STATE]: this.place };
  }

  readonly #restore = (): void => {
    const kept = this.history ? placeIn(history.state) : undefined;
    if (kept !== undefined) this.#show(kept);
  };
}

/** Where the citizen was at an entry of the history, if it is ours. */
function placeIn(state: unknown): Place | undefined {
  return (state as Readonly<Record<string, Place>> | null)?.[STATE];
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-journey': Journey;
  }
}
