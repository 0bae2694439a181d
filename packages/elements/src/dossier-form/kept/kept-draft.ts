import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Draft as CentreDraft, DraftSummary } from '@motcua/contract';
import { readResumeCode } from '@motcua/rules';
import { Announcer } from '../../foundation/announcer.js';
import { buttonStyles } from '../../foundation/button.styles.js';
import { fieldStyles } from '../../foundation/field.styles.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { LocaleController } from '../../foundation/locale.js';
import { noticeStyles } from '../../foundation/notice.styles.js';
import { problemIs, problemMessage, problemNotice } from '../../foundation/problems.js';
import { ServiceController } from '../../foundation/service-controller.js';
import { Words } from '../../foundation/spoken.js';
import { dayOf, momentOf } from '../../foundation/words.js';
import type { Filling } from '../filling.js';
import { Keeping } from './keeping.js';
import { styles } from './kept-draft.styles.js';
import { resumeLink, takeCodeFromAddress } from './link.js';
import type { qrSymbol } from './qr.js';
import { stateNotices } from './state-notices.js';
import { vi } from './words.vi.js';

const words = new Words(vi, async () => (await import('./words.en.js')).en);

/**
 * The draft at the centre: keeps it there, shows the code that opens it elsewhere, opens one by its code. Part of the
 * dossier form, loaded when it is wanted.
 *
 * @element motcua-kept-draft
 * @fires close - The citizen folded it up.
 */
export class KeptDraft extends LitElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, noticeStyles, styles];

  /** The form that is being filled in. */
  @property({ attribute: false }) filling: Filling | undefined;

  /** Drafts of the person who is signed in. */
  @property({ attribute: false }) drafts: readonly DraftSummary[] = [];

  /** Whether it is unfolded. */
  @property({ type: Boolean }) open = false;

  @state() private busy: 'keep' | 'resume' | 'end' | undefined;
  @state() private failure: unknown;
  @state() private wrongCode: 'typed' | 'unknown' | undefined;
  @state() private sureToEnd = false;
  @state() private copied: 'code' | 'link' | undefined;
  @state() private other: { readonly draft: CentreDraft; readonly code: string } | undefined;
  @state() private qr: typeof qrSymbol | undefined;

  readonly #service = new ServiceController(this);
  readonly #locale = new LocaleController(this, words);
  readonly #announcer = new Announcer(this);
  #keeping: Keeping | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keeping?.stop();
    this.#keeping = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filling')) this.#start();
    if (this.open && this.qr === undefined && this.#keeping?.at?.code !== undefined) {
      void import('./qr.js').then(({ qrSymbol }) => {
        this.qr = qrSymbol;
      });
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.#focus('h3');
  }

  override render(): TemplateResult {
    const keeping = this.#keeping;
    return html`${this.#announcer.region()}
      <div class="parts">
        ${keeping ? stateNotices(keeping, this.#locale.messages, this.#acts) : nothing}
        ${this.filling?.account?.demo ? html`<p class="line">${this.#locale.messages.demo}</p>` : nothing}
        ${this.#mine()}
        ${keeping?.at && !['choose', 'gone'].includes(keeping.state.kind) ? this.#line(keeping) : nothing}
        ${this.open ? this.#panel() : nothing}
      </div>`;
  }

  /** Drafts of the person for this procedure that are not the one on the page. */
  #mine(): TemplateResult[] {
    const own = this.#locale.messages;
    const { kind } = this.#keeping?.state ?? {};
    if (kind === 'choose') return [];
    return this.drafts
      .filter(
        ({ id, procedure }) =>
          procedure === this.filling?.open?.procedure.code && id !== this.#keeping?.at?.id,
      )
      .map(
        ({ id, savedAt }) =>
          html`<div class="line">
            <span id="draft-${id}">${own.mine}. ${own.mineSaved(momentOf(savedAt))}</span>
            <button
              class="button quiet"
              type="button"
              aria-describedby="draft-${id}"
              @click=${() => this.#openMine(id)}
            >
              ${own.open}
            </button>
          </div>`,
      );
  }

  /** Whether it is safe at the centre. */
  #said(): string {
    const own = this.#locale.messages;
    const { at, state } = this.#keeping ?? {};
    if (state?.kind === 'waiting') return own.waiting;
    if (state?.kind === 'saving') return own.saving;
    return own.saved(momentOf(at?.savedAt ?? '').slice(0, 5));
  }

  #line({ at }: Keeping): TemplateResult {
    const own = this.#locale.messages;
    return html`<div class="line" id="kept" tabindex="-1">
      <span>${this.#said()}</span>
      ${
        this.open || at?.code === undefined
          ? nothing
          : html`<button class="button quiet" type="button" @click=${this.#unfold}>
              ${own.show}
            </button>`
      }
    </div>`;
  }

  #panel(): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    const { at, state } = this.#keeping ?? {};
    const gone = state?.kind === 'gone';
    return html`<section class="panel" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${own.title}</h3>
      ${at?.code === undefined ? html`<p>${own.intro}</p>` : this.#key(at.code)}
      ${at && !gone ? html`<p class="small soft">${own.until(dayOf(at.expiresAt, language))}</p>` : nothing}
      ${
        at?.code !== undefined && this.filling?.lasting === false
          ? html`<p><strong>${own.shared}</strong></p>`
          : nothing
      }
      <div role="alert">
        ${
          this.failure === undefined
            ? nothing
            : problemNotice(problemMessage(this.failure, language, own.notKept), language)
        }
      </div>
      <div class="foot">
        ${at ? (gone ? nothing : this.#endButton()) : this.#keepButton()}
        <button class="button quiet" type="button" @click=${this.#fold}>${own.hide}</button>
      </div>
      ${at ? nothing : this.#resumeForm()}
    </section>`;
  }

  #keepButton(): TemplateResult {
    const own = this.#locale.messages;
    const busy = this.busy === 'keep';
    return html`<button
      class="button primary"
      type="button"
      aria-busy=${busy ? 'true' : 'false'}
      @click=${this.#keep}
    >
      ${busy ? own.keeping : own.keep}
    </button>`;
  }

  #endButton(): TemplateResult {
    const own = this.#locale.messages;
    return html`<button class="button quiet" type="button" @click=${this.#end}>
      ${this.sureToEnd ? own.endSure : own.end}
    </button>`;
  }

  #key(code: string): TemplateResult {
    const own = this.#locale.messages;
    const symbol = this.qr?.(this.#link(code));
    return html`<div class="key">
      ${
        symbol
          ? html`<svg
              class="qr"
              role="img"
              aria-label=${own.scan}
              viewBox="0 0 ${symbol.size} ${symbol.size}"
              shape-rendering="crispEdges"
            >
              ${symbol.path}
            </svg>`
          : html`<div class="qr"></div>`
      }
      <div>
        <p class="soft">${own.yourCode}</p>
        <p class="code" data-testid="resume-code">
          ${code.split('-').map((group, index) => html`${index > 0 ? ' ' : ''}<span>${group}</span>`)}
        </p>
        <div class="actions">
          <button class="button secondary" type="button" @click=${() => this.#copy('code', code)}>
            ${this.copied === 'code' ? own.copied : own.copyCode}
          </button>
          <button
            class="button secondary"
            type="button"
            @click=${() => this.#copy('link', this.#link(code))}
          >
            ${this.copied === 'link' ? own.copied : own.copyLink}
          </button>
          <button class="button secondary" type="button" @click=${() => print()}>
            ${own.print}
          </button>
        </div>
      </div>
    </div>`;
  }

  #resumeForm(): TemplateResult {
    const own = this.#locale.messages;
    const wrong = this.wrongCode && (this.wrongCode === 'typed' ? own.wrongCode : own.noDraft);
    return html`<form novalidate @submit=${this.#resumeTyped}>
      <label class="label" for="code">${own.haveCode} ${own.code}</label>
      <p class="help" id="code-help">${own.codeHint}</p>
      <div id="code-error" role="alert">
        ${wrong ? html`<p class="error">${wrong}</p>` : nothing}
      </div>
      <div class="actions">
        <input
          class="input typed"
          id="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          enterkeyhint="go"
          maxlength="60"
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby="code-help code-error"
        />
        <button class="button secondary" aria-busy=${this.busy === 'resume' ? 'true' : 'false'}>
          ${this.busy === 'resume' ? own.opening : own.open}
        </button>
      </div>
      ${
        this.other
          ? html`<p>
              ${own.otherProcedure}.
              <a href=${resumeLink(this.#address, this.other.draft.procedure, this.other.code)}
                >${own.openOther}</a
              >
            </p>`
          : nothing
      }
    </form>`;
  }

  get #address(): string {
    return this.#service.connection?.address ?? '';
  }

  #link(code: string): string {
    return resumeLink(this.#address, this.filling?.open?.procedure.code ?? '', code);
  }

  #start(): void {
    if (this.filling === undefined || this.#keeping !== undefined || !this.isConnected) return;
    this.#keeping = new Keeping(
      this.filling,
      () => this.#service.client,
      () => this.requestUpdate(),
    );
    this.#keeping.start();
    const code = takeCodeFromAddress();
    if (code !== undefined) void this.#resume(code);
  }

  readonly #acts = {
    takeTheirs: (): void => void this.#then(this.#keeping?.takeTheirs()),
    keepMine: (): void => void this.#then(this.#keeping?.keepMine()),
    takeBack: (): void => void this.#then(this.#keeping?.takeBack()),
    keep: (): void => void this.#keep(),
    tryAgain: (): void => void this.#tryAgain(),
  };

  async #then(doing: Promise<void> | undefined): Promise<void> {
    await doing;
    this.#announcer.announce(this.#locale.messages.resumed);
    await this.updateComplete;
    this.#focus('.line button, h3');
  }

  readonly #keep = async (): Promise<void> => {
    if (this.busy !== undefined) return;
    await this.#try('keep', async () => {
      await this.#keeping?.keep();
      this.open = true;
      this.#announcer.announce(this.#said());
    });
    this.#focus('h3');
  };

  async #tryAgain(): Promise<void> {
    const own = this.#locale.messages;
    const saved = await this.#keeping?.tryAgain();
    if (!saved) {
      this.#announcer.announce(own.signInAgain);
      return;
    }
    this.#announcer.announce(this.#said());
    // The notice is gone, and its button with it.
    await this.updateComplete;
    this.#focus('#kept');
  }

  readonly #end = async (): Promise<void> => {
    const own = this.#locale.messages;
    if (!this.sureToEnd) {
      this.sureToEnd = true;
      this.#announcer.announce(own.endSure, 0);
      return;
    }
    this.sureToEnd = false;
    await this.#try('end', async () => {
      await this.#keeping?.end();
      if (this.#keeping?.at === undefined) this.#announcer.announce(own.ended);
    });
    this.#focus('h3');
  };

  readonly #resumeTyped = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#code')?.value ?? '';
    const code = readResumeCode(typed);
    this.wrongCode = code === undefined ? 'typed' : undefined;
    if (code === undefined) this.#focus('#code');
    else await this.#resume(code);
    this.#stay();
  };

  /** The button that was pressed may be gone: the keyboard goes on where it says what became of it. */
  #stay(): void {
    // Whoever types elsewhere by now stays there.
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) this.#focus('#kept, h3');
  }

  async #resume(code: string): Promise<void> {
    if (this.busy !== undefined) return;
    this.other = undefined;
    await this.#try('resume', async () => {
      const found = await this.#keeping?.resume(code);
      if (found === undefined) this.#announcer.announce(this.#locale.messages.resumed);
      else {
        this.other = { draft: found, code };
        this.open = true;
      }
    });
    if (this.wrongCode !== undefined) this.#focus('#code');
  }

  async #openMine(id: string): Promise<void> {
    if (this.busy !== undefined) return;
    await this.#try('resume', async () => {
      await this.#keeping?.open(id);
      this.#announcer.announce(this.#locale.messages.resumed);
    });
    this.#stay();
  }

  async #try(what: 'keep' | 'resume' | 'end', act: () => Promise<void>): Promise<void> {
    this.busy = what;
    this.failure = undefined;
    this.wrongCode = undefined;
    try {
      await act();
    } catch (error) {
      this.open = true;
      if (problemIs(error, 'draft-not-found')) this.wrongCode = 'unknown';
      else if (problemIs(error, 'draft-filed')) this.#keeping?.filedElsewhere();
      else this.failure = error;
    } finally {
      this.busy = undefined;
    }
    await this.updateComplete;
  }

  async #copy(what: 'code' | 'link', text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = what;
      this.#announcer.announce(this.#locale.messages.copied);
    } catch {
      // Not every page may write to the clipboard; the code stands there to be copied by hand.
    }
  }

  readonly #unfold = (): void => {
    this.open = true;
  };

  readonly #fold = (): void => {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
