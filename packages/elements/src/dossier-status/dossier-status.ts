import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DossierView, PublicStatus } from '@motcua/contract';
import { Dossiers } from '@motcua/sdk/dossiers.js';
import { proofFields, readProof, type ProofMistake } from '../dossier-access/proof-form.js';
import { Announcer } from '../foundation/announcer.js';
import { blockStyles } from '../foundation/block.styles.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { fieldStyles } from '../foundation/field.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
import { offlineIcon } from '../foundation/icons.js';
import { LocaleController } from '../foundation/locale.js';
import {
  notice,
  problemIs,
  problemKind,
  problemMessage,
  problemNotice,
} from '../foundation/problems.js';
import { ServiceController } from '../foundation/service-controller.js';
import { momentOf } from '../foundation/words.js';
import { styles } from './dossier-status.styles.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';
import { detailsTemplate, nowTemplate, statusLabel, stepsTemplate } from './sections.js';
import { SupplementSender, supplementTemplate, type SupplementState } from './supplement.js';

/**
 * Says where a dossier stands and keeps saying it as it moves: one plain sentence, whose turn it is, until when. The
 * code alone shows nothing personal; with the last four digits of the applicant's number it shows more, masked.
 *
 * @element motcua-dossier-status
 * @slot - Shown until the element runs: a plain link to the status page of the centre.
 * @csspart now - The panel with the sentence and the date.
 * @csspart steps - The steps of the dossier.
 * @csspart details - What a proof opened.
 * @csspart supplement - What the citizen must add.
 * @csspart notice - A message.
 * @cssproperty --motcua-accent - Colour of the current step, the buttons and the focus ring.
 */
export class DossierStatus extends LitElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, blockStyles, styles];

  /** Code of the dossier; asked for when absent. Do not put it into the address of a page. */
  @property() code = '';

  /** Token of the dossier, from filing it; opens the details without asking. */
  @property({ attribute: false }) token: string | undefined;

  @state() private status: PublicStatus | undefined;
  @state() private view: DossierView | undefined;
  @state() private failure: unknown;
  @state() private proofFailure: unknown;
  @state() private mistakes: readonly ProofMistake[] = [];
  @state() private busy = false;
  @state() private supplement: SupplementState = { busy: false };

  readonly #service = new ServiceController(this);
  readonly #locale = new LocaleController(this, { vi, en });
  readonly #announcer = new Announcer(this);
  readonly #sender = new SupplementSender();
  #following:
    | { readonly code: string; readonly dossiers: Dossiers; readonly end: AbortController }
    | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following?.end.abort();
    this.#following = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && this.view !== undefined && this.view.code !== this.code)
      this.#forget();
    this.#follow();
  }

  override render(): TemplateResult {
    const own = this.#locale.messages;
    return html`${this.#announcer.region()}
      <div class="sheet">
        ${this.code === '' ? this.#ask() : this.#shown()}
        ${
          this.code !== '' && (this.status !== undefined || this.failure !== undefined)
            ? html`<div class="actions">
                <button class="button quiet" type="button" @click=${this.#another}>
                  ${own.other}
                </button>
              </div>`
            : nothing
        }
      </div>`;
  }

  #ask(): TemplateResult {
    return html`<form class="look-up" novalidate @submit=${this.#lookUp}>
      ${proofFields({
        language: this.#locale.language,
        code: '',
        proof: false,
        mistakes: this.mistakes,
      })}
      <div class="actions">
        <button class="button primary">${this.#locale.messages.show}</button>
      </div>
    </form>`;
  }

  #shown(): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    const { status, view } = this;
    if (status === undefined) return this.#notYet();
    return html`
      ${
        this.failure !== undefined || !this.#service.online
          ? html`<p class="small">${offlineIcon} ${own.offlineCopy}</p>`
          : nothing
      }
      ${nowTemplate(status, own, language)} ${stepsTemplate(status, own, language)}
      ${
        view?.supplement === undefined
          ? nothing
          : supplementTemplate(view.supplement, this.supplement, own, language, this.#answer)
      }
      ${this.#proofProblem()}
      ${view === undefined ? this.#prove() : detailsTemplate(view, own, language)}
      ${
        view?.rating.allowed && !view.rating.rated
          ? html`<motcua-rating .code=${view.code} .token=${view.token}></motcua-rating>`
          : nothing
      }
      <p class="small soft">${own.updated(momentOf(status.updatedAt))}</p>
    `;
  }

  #notYet(): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    if (this.failure === undefined) {
      return html`<div class="skeleton" aria-hidden="true">
          <span></span><span></span><span></span>
        </div>
        <p class="visually-hidden" role="status">${own.loading}</p>`;
    }
    if (problemKind(this.failure) === 'not-found') {
      return html`<div role="alert">
        ${notice('warn', own.notFound, html`<p>${own.notFoundMore}</p>`)}
      </div>`;
    }
    return html`<div role="alert">
      ${problemNotice(problemMessage(this.failure, language), language, this.#again)}
    </div>`;
  }

  #prove(): TemplateResult {
    const own = this.#locale.messages;
    return html`<details
      class="fold"
      ?open=${this.proofFailure !== undefined || this.mistakes.length > 0}
    >
      <summary>${own.more}</summary>
      <div class="fold-body">
        <p>${own.moreIntro}</p>
        <form class="prove" novalidate @submit=${this.#open}>
          ${proofFields({ language: this.#locale.language, proof: true, mistakes: this.mistakes })}
          <div class="actions">
            <button class="button secondary" aria-busy=${this.busy ? 'true' : 'false'}>
              ${own.open}
            </button>
          </div>
        </form>
      </div>
    </details>`;
  }

  #proofProblem(): TemplateResult | typeof nothing {
    if (this.proofFailure === undefined) return nothing;
    const own = this.#locale.messages;
    const { language } = this.#locale;
    return html`<div role="alert">
      ${
        problemIs(this.proofFailure, 'dossier-not-found')
          ? notice('warn', own.notFound, html`<p>${own.notFoundMore}</p>`)
          : problemNotice(
              problemMessage(this.proofFailure, language, this.view && own.kept),
              language,
            )
      }
    </div>`;
  }

  /** Follows the dossier of now; once for each code and service. */
  #follow(): void {
    const dossiers = this.#service.use(Dossiers);
    const { code } = this;
    if (this.#following?.code === code && this.#following.dossiers === dossiers) return;
    this.#following?.end.abort();
    this.#following = undefined;
    if (code === '' || dossiers === undefined || !this.isConnected) return;
    const end = new AbortController();
    this.#following = { code, dossiers, end };
    this.status = undefined;
    this.failure = undefined;
    void this.#read(dossiers, code, end.signal);
  }

  async #read(dossiers: Dossiers, code: string, signal: AbortSignal): Promise<void> {
    try {
      // Asked first on its own: a wrong code or key is known at once, whatever becomes of the stream.
      await this.#show(dossiers, await dossiers.status(code, { signal }), signal);
      for await (const status of dossiers.follow(code, { signal })) {
        await this.#show(dossiers, status, signal);
      }
    } catch (error) {
      if (!signal.aborted) this.failure = error;
    }
  }

  async #show(dossiers: Dossiers, status: PublicStatus, signal: AbortSignal): Promise<void> {
    const before = this.status;
    const { language, messages } = this.#locale;
    if (before !== undefined && before.status.code !== status.status.code) {
      this.#announcer.announce(messages.changed(statusLabel(status.status, language)));
    }
    this.status = status;
    this.failure = undefined;
    const token = this.view?.token ?? this.token;
    if (token === undefined || (before && before.updatedAt === status.updatedAt)) return;
    try {
      this.view = await dossiers.get(status.code, { token, signal });
    } catch (error) {
      // The token has run out: the public view stays, the proof is asked for again.
      if (!signal.aborted && problemKind(error) === 'key') this.#forget();
    }
  }

  readonly #lookUp = (event: SubmitEvent): void => {
    event.preventDefault();
    const { code, mistakes } = readProof(event.target as HTMLFormElement);
    this.mistakes = mistakes;
    if (mistakes.length === 0) this.code = code;
    else void this.#focusFirstMistake();
  };

  readonly #open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const { lastFour, mistakes } = readProof(event.target as HTMLFormElement);
    this.mistakes = mistakes;
    const dossiers = this.#service.use(Dossiers);
    if (mistakes.length > 0 || dossiers === undefined) return this.#focusFirstMistake();
    this.busy = true;
    this.proofFailure = undefined;
    try {
      this.view = await dossiers.lookup(this.code, { lastFour });
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#details')?.focus();
    } catch (error) {
      this.proofFailure = error;
    } finally {
      this.busy = false;
    }
  };

  readonly #answer = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { view } = this;
    const { client } = this.#service;
    if (this.supplement.busy || view?.supplement === undefined || client === undefined) return;
    const answer = SupplementSender.read(event.target as HTMLFormElement, view.supplement);
    if (answer.empty) {
      this.supplement = { busy: false, empty: true };
      return;
    }
    this.supplement = { busy: true };
    this.proofFailure = undefined;
    try {
      this.view = await this.#sender.send(client, view, answer, (uploading) => {
        this.supplement = { busy: true, uploading };
      });
      this.#announcer.announce(this.#locale.messages.sent);
    } catch (error) {
      this.proofFailure = error;
    } finally {
      this.supplement = { busy: false };
    }
  };

  readonly #again = (): void => {
    this.#following?.end.abort();
    this.#following = undefined;
    this.failure = undefined;
    this.requestUpdate();
  };

  readonly #another = async (): Promise<void> => {
    this.#forget();
    this.code = '';
    this.status = undefined;
    this.failure = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#code')?.focus();
  };

  async #focusFirstMistake(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  /** Lets go of everything that a proof opened. */
  #forget(): void {
    this.view = undefined;
    this.token = undefined;
    this.proofFailure = undefined;
    this.mistakes = [];
    this.supplement = { busy: false };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-dossier-status': DossierStatus;
  }
}
