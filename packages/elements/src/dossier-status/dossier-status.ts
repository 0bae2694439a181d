import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PublicStatus } from '@motcua/contract';
import { codeField, readCode } from '../dossier-access/code-field.js';
import { Announcer } from '../foundation/announcer.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { foldStyles } from '../foundation/fold.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
import { inputStyles } from '../foundation/input.styles.js';
import { LocaleController } from '../foundation/locale.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import { notice, problemKind, problemMessage, problemNotice } from '../foundation/problems.js';
import { ServiceController } from '../foundation/service-controller.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import { Words } from '../foundation/spoken.js';
import { styles } from './dossier-status.styles.js';
import { vi } from './messages.vi.js';
import type { Beside } from './beside/beside.js';
import { nowTemplate, stepsTemplate } from './sections.js';
import { StatusFollower } from './status-follower.js';

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

const skeleton = html`<div class="skeleton" aria-hidden="true">
  <span></span><span></span><span></span>
</div>`;

/**
 * Says where a dossier stands and keeps saying it as it moves: one plain sentence, whose turn it is, until when. The
 * code alone shows nothing personal; with the last four digits of the applicant's number it shows more, masked.
 *
 * @element motcua-dossier-status
 * @slot - Shown until the element runs: a plain link to the status page of the centre.
 * @csspart now - The panel with the sentence and the date.
 * @csspart steps - The steps of the dossier.
 * @csspart details - What a proof opened.
 * @csspart papers - Buttons that save the receipt and the appointment.
 * @csspart supplement - What the citizen must add.
 * @csspart notice - A message.
 * @cssproperty --motcua-accent - Colour of the current step, the buttons and the focus ring.
 */
export class DossierStatus extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    inputStyles,
    noticeStyles,
    foldStyles,
    skeletonStyles,
    styles,
  ];

  /** Code of the dossier; asked for when absent. Do not put it into the address of a page. */
  @property() code = '';

  /** Token of the dossier, from filing it; opens the details without asking. */
  @property({ attribute: false }) token: string | undefined;

  /** Keeps nothing on the device, not even what the code alone shows. */
  @property({ type: Boolean, attribute: 'shared-computer' }) sharedComputer = false;

  @state() private wrongCode = false;
  /** Everything but the first picture. */
  @state() private beside: Beside | undefined;

  readonly #service = new ServiceController(this, { reconnected: () => this.#reconnected() });
  readonly #locale = new LocaleController(this, words);
  readonly #announcer = new Announcer(this);
  readonly #follower = new StatusFollower(this, (status, before) => {
    this.beside?.moved(status, before);
  });
  /** Focus goes to the status once it is there: the citizen asked for it. */
  #awaited = false;
  #loading = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.code ||= codeInAddress();
    addEventListener('hashchange', this.#moved);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#moved);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && this.hasUpdated) this.#forget(changed.has('token'));
    const { status, failure } = this.#follower;
    this.#follower.follow(this.isConnected ? this.#service.client : undefined, this.code);
    if (status ?? failure) void this.#load();
    if (changed.has('token')) this.beside?.opens();
  }

  protected override updated(): void {
    if (!this.#awaited || this.#follower.status === undefined) return;
    this.#awaited = false;
    this.#focus('now');
  }

  override render(): TemplateResult {
    const { status, failure } = this.#follower;
    const known = this.code !== '' && status !== undefined;
    return html`${this.#announcer.region()}
      <div class="sheet">
        ${known ? this.#sheet(status) : this.code === '' ? this.#ask() : this.#notYet(failure)}
      </div>`;
  }

  #ask(): TemplateResult {
    const own = this.#locale.messages;
    return html`<form class="look-up" novalidate @submit=${this.#lookUp}>
      <h2>${own.ask}</h2>
      ${codeField(own.field, this.code, this.wrongCode)}
      <div class="actions">
        <button class="button primary">${own.show}</button>
      </div>
    </form>`;
  }

  #notYet(failure: unknown): TemplateResult {
    const { messages: own, language } = this.#locale;
    if (failure === undefined) {
      return html`${skeleton}
        <p class="visually-hidden" role="status">${own.loading}</p>`;
    }
    const missing = problemKind(failure) === 'not-found';
    return html`<div role="alert">
        ${
          missing
            ? notice('warn', own.notFound, html`<p>${own.notFoundMore}</p>`)
            : problemNotice(problemMessage(failure, language), language, this.#again)
        }
      </div>
      ${missing ? this.#ask() : this.beside?.other()}`;
  }

  #sheet(status: PublicStatus): TemplateResult {
    const { messages: own, language } = this.#locale;
    const { beside } = this;
    return html`${beside?.above()} ${nowTemplate(status, own, language, beside?.lines(status))}
    ${stepsTemplate(status, own, language)} ${beside?.below(status)}`;
  }

  /** Loads what stands around the first picture; tried again with the next one. */
  async #load(): Promise<void> {
    if (this.beside || this.#loading) return;
    this.#loading = true;
    try {
      const { Beside } = await import('./beside/beside.js');
      this.beside = new Beside(this, {
        service: this.#service,
        locale: this.#locale,
        announcer: this.#announcer,
        follower: this.#follower,
        focus: (id) => this.#focus(id),
        another: () => {
          this.#forget();
          this.code = '';
          this.#focus('code');
        },
      });
    } catch {
      // The status itself stands there.
    }
    this.#loading = false;
  }

  readonly #lookUp = (event: SubmitEvent): void => {
    event.preventDefault();
    const code = readCode(event.target as HTMLFormElement);
    this.wrongCode = code === undefined;
    if (code === undefined) return this.#focus('code');
    this.#awaited = true;
    if (code === this.code) this.#follower.again();
    this.code = code;
  };

  /** A link to another dossier was followed within the page. */
  readonly #moved = (): void => {
    if (!this.hasAttribute('code')) this.code = codeInAddress() || this.code;
  };

  readonly #again = (): void => {
    this.#awaited = true;
    this.#follower.again();
  };

  #reconnected(): void {
    if (this.#follower.failure !== undefined) this.#follower.again();
  }

  /** Puts the keyboard on a part once it is there. */
  #focus(id: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(),
    );
  }

  /** Lets go of everything that a proof opened. */
  #forget(keepToken = false): void {
    if (!keepToken) this.token = undefined;
    this.beside?.forget();
    this.wrongCode = false;
  }
}

/**
 * A link that was copied here names the dossier behind the `#`, which no server is told. A payment platform may put its own
 * answer behind it.
 */
const codeInAddress = (): string =>
  new URLSearchParams(location.hash.slice(1)).get('ma')?.split('?')[0] ?? '';

declare global {
  interface HTMLElementTagNameMap {
    'motcua-dossier-status': DossierStatus;
  }
}
