import {
  LitElement,
  adoptStyles,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { FiledDossier } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import type { Client } from '@motcua/sdk/client.js';
import { Procedures } from '@motcua/sdk/procedures.js';
import { Wards } from '@motcua/sdk/wards.js';
import { Announcer } from '../foundation/announcer.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { fieldStyles } from '../foundation/field.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
import { LocaleController, textIn } from '../foundation/locale.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import { progressStyles } from '../foundation/progress.styles.js';
import { ServiceController } from '../foundation/service-controller.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import type * as FormFrame from '../frame/form-frame.js';
import { mayAsk } from '../frame/site.js';
import { contextOf } from './context-of-form.js';
import { styles } from './dossier-form.styles.js';
import { concernsCentre, isSignedIn } from './draft.js';
import { Drawn } from './drawn.js';
import { fieldTemplate } from './fields/field.js';
import type { Ending } from './ending.js';
import { Filling, REVIEW, type AccountOfForm } from './filling.js';
import { Findings } from './findings.js';
import { filedHere, type OpenForm } from './session-of-form.js';
import {
  barTemplate,
  failedTemplate,
  loadingTemplate,
  partsTemplate,
  savedText,
  sharedTemplate,
} from './shell.js';
import { Walk } from './walk.js';
import { canSpeak, learn, messages, wasMute } from './words.js';

/** Browsers say only `TypeError` of a file that they cannot load. */
const UNREACHABLE = { name: 'ConnectionError' };

/** Fields that take files. */
const FILES = /"type":"(file|documents)"/;

/**
 * Fills in and files the dossier of a procedure: a page a topic, kept on the device at every change, checked with the
 * rules of the service, filed exactly once.
 *
 * @element motcua-dossier-form
 * @fires motcua-dossier-submit - The dossier was filed. Carries the procedure only; read `filed` for the dossier.
 * @slot - Shown until the element runs, and where it cannot: what to do instead.
 * @csspart page - The page the citizen is on.
 * @csspart item - One item of a group.
 * @csspart custom - What a field type of your own drew.
 * @csspart answers - The answers of one page, on the review and in the read-only view.
 * @csspart receipt - The dossier just filed.
 * @csspart prepared - The summary of what is filed elsewhere.
 * @csspart view - The answers of a filed dossier.
 * @csspart notice - A message.
 * @cssproperty --motcua-accent - Colour of the buttons, what is chosen and the focus ring.
 */
export class DossierForm extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    progressStyles,
    skeletonStyles,
    styles,
  ];

  /** Code of the procedure, such as `1.001193`. */
  @property() procedure = '';

  /** Id of the office that receives the dossier; the centre's choice when absent. */
  @property() office = '';

  /** Link to a page where a dossier is followed. The code is never put into it. */
  @property({ attribute: 'status-href' }) statusHref = '';

  /** Keeps nothing on the device. */
  @property({ type: Boolean, attribute: 'shared-computer' }) sharedComputer = false;

  /**
   * Shows the form of this definition instead of a procedure's: in a designer, a story, a preview. Asks no service, keeps
   * nothing and files nothing.
   */
  @property({ attribute: false }) definition: FormDefinition | undefined;

  /** Shows `answers` to `definition` as a list, as they were filed or masked, instead of asking. */
  @property({ type: Boolean }) readonly = false;

  /** What was answered, by field id, for `readonly`. Masked texts are shown as they are. */
  @property({ attribute: false }) answers: Readonly<Record<string, unknown>> | undefined;

  /** Why the form, or the part of it that was asked for, is not there. */
  @state() private failure: unknown;
  /** What keeps the draft at the centre: loaded when it is wanted, and whether it is unfolded. */
  @state() private keeping: 'no' | 'folded' | 'open' = 'no';
  /** On a site that the centre does not trust: what shows the form in a frame of the centre. */
  @state() private frame: typeof FormFrame | undefined;

  readonly #drawn = new Drawn();
  readonly #service = new ServiceController(this, { reconnected: () => this.#reconnected() });
  readonly #locale = new LocaleController(this, messages);
  readonly #announcer = new Announcer(this);
  readonly #findings = new Findings(this, () => this.#locale.language);
  readonly #filling = new Filling(this, {
    changed: (path) => this.#findings.changed(path),
    redraw: (paths) => {
      this.#drawn.some(paths);
      super.requestUpdate();
    },
    arrived: ({ name = '' }) =>
      this.#announcer.announce(`${name}: ${this.#locale.messages.uploaded}`),
    say: (text) => this.#announcer.announce(text),
    filedElsewhere: (filed) =>
      void this.#lastPagesCome().then(() => this.#ending?.filedElsewhere(filed)),
    begun: () => this.#findings.clear(),
    resuming: () => this.#lastPagesCome(),
  });
  readonly #walk = new Walk(
    this,
    this.#filling,
    this.#findings,
    () => this.#forgetFailure(),
    () => this.#locale.language,
  );
  /** The last pages, which are loaded once the first is shown. */
  #ending: Ending | undefined;
  #loaded: { readonly procedure: string; readonly procedures: Procedures } | undefined;
  /** Asks for the part of the form that did not come once more. */
  #again: () => unknown = () => this.#reload();

  /** The dossier once it is filed: its code, appointment and token. In memory only. */
  get filed(): FiledDossier | undefined {
    return this.#ending?.filed;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#left);
    // A form that was given was closed when it was taken from the page.
    this.requestUpdate(this.definition && 'definition');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#left);
    // A dossier on its way is filed to the end, so that its draft does not stay behind.
    if (!this.#ending?.busy) this.#close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('sharedComputer') !== undefined) void this.#filling.share(this.sharedComputer);
    const { language } = this.#locale;
    // The page was put into another language: Vietnamese stands until it is there.
    if (this.#filling.open !== undefined && !canSpeak(language)) {
      void learn(language).then(() => this.requestUpdate());
    }
    if (changed.has('definition') || changed.has('readonly')) this.#preview();
    if (this.definition !== undefined) return;
    const procedures = this.#service.use(Procedures);
    const { procedure } = this;
    if (procedure === '' || procedures === undefined || !this.isConnected) return;
    if (this.#loaded?.procedure === procedure && this.#loaded.procedures === procedures) return;
    if (this.filed !== undefined && !changed.has('procedure')) return;
    this.#close();
    this.#ending?.begin();
    this.#loaded = { procedure, procedures };
    void this.#load(procedure, procedures);
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    // Lit asks for the first update before there is anything here.
    if (this.hasUpdated) this.#drawn.all();
    super.requestUpdate(...change);
  }

  override render(): TemplateResult {
    return html`${this.#announcer.region()}${this.#body()}`;
  }

  #body(): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    const { open } = this.#filling;
    const ending = this.#ending;
    const { client } = this.#service;
    if (this.frame !== undefined && client !== undefined) return this.frame.framed(this, client);
    if (ending?.filed !== undefined) return ending.receipt(ending.filed);
    if (this.failure !== undefined && open === undefined) {
      return failedTemplate(this.failure, own, language, this.#retry);
    }
    if (this.readonly && this.definition !== undefined) {
      return ending?.view(this.definition, this.answers ?? {}) ?? loadingTemplate(own);
    }
    if (open === undefined) {
      return this.procedure === ''
        ? html`<p class="soft">${own.noProcedure}</p>`
        : loadingTemplate(own);
    }
    return this.#form(open);
  }

  #form(open: OpenForm): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    const filling = this.#filling;
    const ending = this.#ending;
    const { pages } = filling;
    const at = pages.findIndex(({ id }) => id === filling.page);
    const page = pages[at]?.definition;
    const place = page ? at + 1 : pages.length + 1;
    const part = own.part(
      place,
      pages.length + 1,
      page ? textIn(page.title, language) : own.review,
    );
    const context = contextOf(open, filling, this.#findings, this.#walk, {
      drawn: this.#drawn,
      language,
      client: this.#service.client,
      ending,
    });
    const prepared = page ? undefined : ending?.prepared(context, pages, open);
    if (prepared) return prepared;
    return html`<div class="form" @submit=${this.#next} @focusin=${this.#begun}>
      <div class="head">
        <div class="titles">
          <h2>${textIn(open.compiled.definition.title, language)}</h2>
          <p class="saved small soft">${savedText(filling, this.sharedComputer, own)}</p>
          ${
            this.definition || filling.locked
              ? nothing
              : html`<button class="button quiet small" type="button" @click=${this.#keep}>
                  ${own.otherDevice}
                </button>`
          }
        </div>
        <progress max=${pages.length + 1} .value=${place} aria-label=${part}></progress>
      </div>
      ${
        this.keeping === 'no'
          ? nothing
          : html`<motcua-kept-draft
              .filling=${filling}
              .drafts=${filling.account?.drafts ?? []}
              .open=${this.keeping === 'open'}
              @close=${this.#fold}
            ></motcua-kept-draft>`
      }
      ${ending?.resumed()}
      <div class="page" part="page">
        ${
          at === 0
            ? html`${ending?.elsewhere(open)}
              ${sharedTemplate(own, this.sharedComputer, this.#share)}`
            : nothing
        }
        <h3 id="page-title" tabindex="-1">${part}</h3>
        ${this.#findings.summary(own, open, page?.id, this.#walk.toField)} ${ending?.problem()}
        ${this.failure ? failedTemplate(this.failure, own, language, this.#retry, own.kept) : nothing}
        ${page?.description ? html`<p>${textIn(page.description, language)}</p>` : nothing}
        ${partsTemplate(
          page?.fields ?? [],
          (field) => guard(this.#drawn.of(field.id), () => fieldTemplate(context, field.id, field)),
          page || this.failure ? nothing : (ending?.review(context, pages) ?? loadingTemplate(own)),
        )}
      </div>
      ${barTemplate(own, {
        first: at === 0,
        act: page ? undefined : ending?.act,
        busy: ending?.busy ?? false,
        locked: filling.locked,
        back: this.#walk.back,
      })}
    </div>`;
  }

  async #load(code: string, procedures: Procedures): Promise<void> {
    this.failure = undefined;
    const current = (): boolean =>
      this.#loaded?.procedures === procedures && this.#loaded.procedure === code;
    try {
      const { client, connection } = this.#service;
      const service = connection?.address || location.origin;
      const [procedure, form, mayAskHere, account] = await Promise.all([
        procedures.get(code),
        procedures.form(code),
        client && mayAsk(client),
        client && isSignedIn(service) ? this.#account(client) : undefined,
        learn(this.#locale.language),
      ]);
      const frame = mayAskHere ? undefined : await import('../frame/form-frame.js');
      if (!current()) return;
      this.frame = frame;
      if (frame) return;
      this.#filling.account = account;
      await this.#filling.begin(procedure, form, service, this.sharedComputer);
      if (concernsCentre(service, this.#filling.draft)) void this.#keepingComes('folded');
      this.#lastPagesMayWait();
      if (JSON.stringify(form.definition).includes('"address"')) await this.#loadWards();
    } catch (error) {
      if (current()) this.#missing(this.#reload, error);
    }
  }

  /** Shows a definition that was given, or nothing more of one that was taken away. */
  #preview(): void {
    this.#close();
    this.failure = undefined;
    if (this.definition === undefined) return;
    try {
      if (!this.readonly) this.#filling.preview(this.definition);
    } catch (error) {
      // Whoever writes the definition reads what is wrong with it.
      console.error(error);
      this.failure = error;
      return;
    }
    this.#lastPagesMayWait();
    void learn(this.#locale.language).then(() => {
      if (wasMute()) this.requestUpdate();
    });
  }

  /** Nobody needs what comes after the questions before they begin to answer. */
  #lastPagesMayWait(): void {
    const { open, page } = this.#filling;
    const shown = open?.compiled.definition.pages.find(({ id }) => id === page);
    // Papers have their looks from there, and what is filed elsewhere says so at once.
    if (!open || !shown || !filedHere(open) || FILES.test(JSON.stringify(shown))) {
      void this.#lastPagesCome();
    }
  }

  readonly #begun = (): void => void this.#lastPagesCome();

  /** Loads what comes after the questions; that it failed is shown only to those who are there. */
  async #lastPagesCome(): Promise<void> {
    if (this.#ending !== undefined) return;
    try {
      const { Ending, lastStyles } = await import('./last-pages.js');
      if (this.#ending !== undefined) return;
      adoptStyles(
        this.renderRoot as ShadowRoot,
        DossierForm.finalizeStyles([DossierForm.styles, lastStyles]),
      );
      this.#ending = new Ending(this, {
        filling: this.#filling,
        findings: this.#findings,
        walk: this.#walk,
        service: this.#service,
        announcer: this.#announcer,
        language: () => this.#locale.language,
        discard: this.#discard,
        close: () => this.#close(),
      });
      // Of the questions they draw only those of what is filed elsewhere.
      const { open } = this.#filling;
      if (open && filedHere(open)) super.requestUpdate();
      else this.requestUpdate();
      if (this.#filling.page === REVIEW) await this.#walk.focus('#page-title');
    } catch {
      // Where they are wanted already.
      if (this.#filling.page === REVIEW || this.readonly)
        this.#missing(() => this.#lastPagesCome());
    }
  }

  async #account(client: Client): Promise<AccountOfForm | undefined> {
    try {
      const { accountOf } = await import('./kept/account.js');
      return await accountOf(client, this.#locale.language, () => this.requestUpdate());
    } catch {
      // A form can be filled in without it.
      return undefined;
    }
  }

  /** Loads what keeps the draft at the centre; that it failed is shown to who asked for it. */
  async #keepingComes(how: 'folded' | 'open'): Promise<void> {
    try {
      await import('./kept/define.js');
      this.keeping = how;
    } catch {
      if (how === 'open') this.#missing(this.#keep);
    }
  }

  readonly #keep = (): void => void this.#keepingComes('open');

  readonly #fold = (): void => {
    this.keeping = 'folded';
    this.renderRoot.querySelector<HTMLElement>('.titles button')?.focus();
  };

  async #loadWards(): Promise<void> {
    try {
      const [{ Places }, wards] = await Promise.all([
        import('./fields/places.js'),
        this.#service.use(Wards)?.list(),
      ]);
      this.#filling.places = new Places(wards?.items ?? []);
      this.requestUpdate();
    } catch {
      // The names are an aid: without them the ward is typed in full.
    }
  }

  readonly #next = (event: SubmitEvent): void => {
    event.preventDefault();
    const { open, page } = this.#filling;
    if (open === undefined || this.#ending?.busy) return;
    if (page !== REVIEW) void this.#walk.next();
    else if (this.#ending) void this.#ending.file(open);
    else this.#retry();
  };

  readonly #share = (event: Event): void => {
    this.sharedComputer = (event.target as HTMLInputElement).checked;
  };

  /** Whoever goes back to the page on a computer that others use finds nothing of what was typed or filed. */
  readonly #left = (): void => {
    if (!this.sharedComputer) return;
    this.#ending?.begin();
    this.#filling.forget();
    // Names of files were read out.
    this.#announcer.announce('', 0);
    this.#reload();
  };

  readonly #discard = async (): Promise<void> => {
    this.#forgetFailure();
    await this.#filling.startOver();
    await this.#walk.focus('#page-title');
  };

  /** Another page is shown or something else is tried: why filing failed holds no more. */
  #forgetFailure(): void {
    this.failure = undefined;
    this.#ending?.forgetFailure();
    void this.#lastPagesCome();
  }

  readonly #reload = (): void => {
    this.#loaded = undefined;
    this.failure = undefined;
    this.requestUpdate();
  };

  /** Something did not come: says so, and how it is asked for again. */
  #missing(again: () => unknown, failure: unknown = UNREACHABLE): void {
    this.failure = failure;
    this.#again = again;
  }

  readonly #retry = (): void => {
    this.failure = undefined;
    this.#again();
  };

  #reconnected(): void {
    if (this.failure !== undefined) this.#retry();
  }

  #close(): void {
    this.#filling.close();
    this.#loaded = undefined;
    this.frame = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-dossier-form': DossierForm;
  }
}
