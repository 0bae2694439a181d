import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FiledDossier, Ward } from '@motcua/contract';
import type { AddressAnswer, FileFact } from '@motcua/forms';
import { Dossiers } from '@motcua/sdk/dossiers.js';
import { Procedures } from '@motcua/sdk/procedures.js';
import { Wards } from '@motcua/sdk/wards.js';
import { DossierSubmitEvent } from '../events.js';
import { Announcer } from '../foundation/announcer.js';
import { blockStyles } from '../foundation/block.styles.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { fieldStyles } from '../foundation/field.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
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
import { Attachments } from './attachments.js';
import { styles } from './dossier-form.styles.js';
import { DraftKeeper, type Draft } from './draft.js';
import { withPart } from './fields/address.js';
import { placeOf, takesFiles } from './fields/attached.js';
import { idOf, type FieldContext } from './fields/context.js';
import { fieldTemplate } from './fields/field.js';
import { Findings } from './findings.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';
import { receiptTemplate } from './receipt.js';
import { reviewTemplate } from './review.js';
import {
  answersForDraft,
  newDossier,
  openForm,
  usedFiles,
  type OpenForm,
} from './session-of-form.js';

/** The page after the pages of the form. */
const REVIEW = '#review';

/**
 * Fills in and files the dossier of a procedure: a page a topic, kept on the device at every change, checked with the
 * rules of the service, filed exactly once.
 *
 * @element motcua-dossier-form
 * @fires motcua-dossier-submit - The dossier was filed. Carries the procedure only; read `filed` for the dossier.
 * @slot - Shown until the element runs, and where it cannot: what to do instead.
 * @csspart page - The page the citizen is on.
 * @csspart receipt - The dossier just filed.
 * @csspart notice - A message.
 * @cssproperty --motcua-accent - Colour of the buttons, what is chosen and the focus ring.
 */
export class DossierForm extends LitElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, blockStyles, styles];

  /** Code of the procedure, such as `1.001193`. */
  @property() procedure = '';

  /** Id of the office that receives the dossier; the centre's choice when absent. */
  @property() office = '';

  /** Link to a page where a dossier is followed. The code is never put into it. */
  @property({ attribute: 'status-href' }) statusHref = '';

  /** Keeps nothing on the device. */
  @property({ type: Boolean, attribute: 'shared-computer' }) sharedComputer = false;

  @state() private filedDossier: FiledDossier | undefined;
  @state() private open: OpenForm | undefined;
  @state() private failure: unknown;
  @state() private page = '';
  @state() private filing = false;
  @state() private filingFailure: unknown;
  @state() private saveState: 'none' | 'saving' | 'saved' | 'failed' = 'none';
  @state() private wards: readonly Ward[] = [];
  @state() private copied = false;
  @state() private confirmStartOver = false;

  readonly #service = new ServiceController(this);
  readonly #locale = new LocaleController(this, { vi, en });
  readonly #announcer = new Announcer(this);
  readonly #findings = new Findings(this, () => this.#locale.language);
  readonly #attachments = new Attachments(
    () => this.requestUpdate(),
    (place, file) => this.#arrived(place, file),
  );
  readonly #files = new Map<string, FileFact>();
  readonly #typing = new Map<string, string>();
  #keeper: DraftKeeper | undefined;
  #draft: Draft | undefined;
  #resumed: number | undefined;
  #olderForm = false;
  #lasting = true;
  #loaded: { readonly procedure: string; readonly procedures: Procedures } | undefined;
  #fromOtherTab = false;

  /** The dossier once it is filed: its code, appointment and token. In memory only. */
  get filed(): FiledDossier | undefined {
    return this.filedDossier;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keeper?.close();
    this.#keeper = undefined;
    this.#loaded = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const procedures = this.#service.use(Procedures);
    const { procedure } = this;
    if (procedure === '' || procedures === undefined || !this.isConnected) return;
    if (this.#loaded?.procedure === procedure && this.#loaded.procedures === procedures) return;
    if (changed.has('procedure')) this.filedDossier = undefined;
    this.#loaded = { procedure, procedures };
    void this.#load(procedure, procedures);
  }

  override render(): TemplateResult {
    return html`${this.#announcer.region()}${this.#body()}`;
  }

  #body(): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    if (this.filedDossier !== undefined) {
      return receiptTemplate(this.filedDossier, own, language, {
        statusHref: this.statusHref,
        copied: this.copied,
        elsewhere: this.#fromOtherTab,
        copy: this.#copy,
      });
    }
    if (this.failure !== undefined) return this.#failed();
    if (this.procedure === '') return html`<p class="soft">${own.noProcedure}</p>`;
    if (this.open === undefined) {
      return html`<div class="skeleton" aria-hidden="true">
          <span></span><span></span><span></span>
        </div>
        <p class="visually-hidden" role="status">${own.loading}</p>`;
    }
    const { filing } = this.open.procedure;
    if (filing.at !== 'centre') {
      return notice(
        'info',
        own.elsewhere,
        html`<p>${own.elsewhereMore}</p>
          ${filing.url ? html`<a class="button primary" href=${filing.url}>${own.portal}</a>` : nothing}`,
      );
    }
    return this.#form(this.open);
  }

  #failed(): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    if (problemKind(this.failure) === 'not-found') {
      return notice(
        'warn',
        own.notFound,
        html`<p>${own.notFoundMore}</p>
          <slot></slot>`,
      );
    }
    return html`<div role="alert">
        ${problemNotice(problemMessage(this.failure, language), language, this.#reload)}
      </div>
      <slot></slot>`;
  }

  #form(open: OpenForm): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    const pages = open.session.pages().filter(({ visible }) => visible);
    const at = pages.findIndex(({ id }) => id === this.page);
    const current = pages[at];
    const title = current
      ? (current.definition.title[language] ?? current.definition.title.vi)
      : own.review;
    const context = this.#context(open);
    const place = current ? at + 1 : pages.length + 1;
    return html`<form novalidate class="stack" @submit=${this.#next}>
      <div class="head">
        <h2>${open.compiled.definition.title[language] ?? open.compiled.definition.title.vi}</h2>
        <div class="meta"><span>${this.#saved()}</span></div>
        <progress
          max=${pages.length + 1}
          .value=${place}
          aria-label=${own.part(place, pages.length + 1, title)}
        ></progress>
      </div>
      ${this.#resumedNotice()}
      <div class="page" part="page">
        <h3 id="page-title" tabindex="-1">${own.part(place, pages.length + 1, title)}</h3>
        ${this.#findings.summary(own, open, this.#goTo)} ${this.#filingProblem()}
        ${
          current
            ? html`${
                current.definition.description
                  ? html`<p>
                      ${current.definition.description[language] ?? current.definition.description.vi}
                    </p>`
                  : nothing
              }
              ${current.definition.fields.map((field) => fieldTemplate(context, field.id, field))}`
            : reviewTemplate(context, pages, this.#goToPage)
        }
        ${this.#bar(place === 1, current === undefined)}
      </div>
    </form>`;
  }

  #bar(first: boolean, last: boolean): TemplateResult {
    const own = this.#locale.messages;
    const label = !last
      ? own.next
      : this.filing
        ? own.submitting
        : this.#draft?.sent
          ? own.sendAgain
          : own.submit;
    return html`<div class="bar">
      <div class="actions">
        <button class="button primary" aria-busy=${this.filing ? 'true' : 'false'}>${label}</button>
        ${
          first || this.#draft?.sent
            ? nothing
            : html`<button class="button secondary" type="button" @click=${this.#back}>
                ${own.back}
              </button>`
        }
      </div>
      ${
        first
          ? html`<label class="shared">
              <input type="checkbox" .checked=${this.sharedComputer} @change=${this.#share} />
              <span>${own.shared}</span>
            </label>`
          : nothing
      }
    </div>`;
  }

  #saved(): string {
    const own = this.#locale.messages;
    if (!this.#lasting) return this.sharedComputer ? own.shared : own.notKept;
    switch (this.saveState) {
      case 'none':
        return '';
      case 'saving':
        return own.saving;
      case 'failed':
        return own.notSaved;
      case 'saved':
        return own.saved(momentOf(new Date(this.#draft?.savedAt ?? 0).toISOString()).slice(0, 5));
    }
  }

  #resumedNotice(): TemplateResult | typeof nothing {
    const own = this.#locale.messages;
    if (this.#olderForm) return notice('warn', own.formChanged);
    if (this.#resumed === undefined || this.#draft?.sent) return nothing;
    return html`<div class="meta">
      <span>${own.resumed(momentOf(new Date(this.#resumed).toISOString()))}</span>
      <button class="button quiet" type="button" @click=${this.#startOver}>
        ${this.confirmStartOver ? own.startOverSure : own.startOver}
      </button>
    </div>`;
  }

  #filingProblem(): TemplateResult | typeof nothing {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    const error = this.filingFailure;
    if (error !== undefined && problemIs(error, 'site-not-trusted')) {
      const href = `${this.#service.connection?.client.baseUrl ?? ''}/nop-ho-so/${this.procedure}`;
      return notice(
        'info',
        own.untrusted,
        html`<p>${own.untrustedMore}</p>
          <a class="button primary" href=${href}>${own.openCentre}</a>`,
      );
    }
    if (error !== undefined && problemIs(error, 'idempotency-key-reused')) {
      return html`<div role="alert">
        ${notice('info', own.reused, html`<p>${own.reusedMore}</p>`)}
      </div>`;
    }
    if (this.#draft?.sent && !this.filing) {
      return html`<div role="alert">
        ${notice('warn', own.unknown, html`<p>${this.#lasting ? own.kept : own.keptHere} ${own.unknownMore}</p>`)}
      </div>`;
    }
    if (error === undefined) return nothing;
    const kept = this.#lasting ? own.kept : own.keptHere;
    return html`<div role="alert">
      ${problemNotice(problemMessage(error, language, kept), language)}
    </div>`;
  }

  #context(open: OpenForm): FieldContext {
    return {
      session: open.session,
      own: this.#locale.messages,
      language: this.#locale.language,
      wards: this.wards,
      limits: open.form.uploads,
      documents: open.compiled.documentCases,
      attachments: this.#attachments,
      files: this.#files,
      messages: (path, field) => this.#findings.at(open, path, field),
      typing: (path) => this.#typing.get(path),
      type: this.#type,
      settle: this.#settle,
      set: this.#set,
      addItem: (path) => this.#change(() => open.session.addItem(path)),
      removeItem: (path, index) => this.#change(() => open.session.removeItem(path, index)),
      attach: this.#attach,
      detach: this.#detach,
    };
  }

  async #load(code: string, procedures: Procedures): Promise<void> {
    this.open = undefined;
    this.failure = undefined;
    try {
      const [procedure, form] = await Promise.all([procedures.get(code), procedures.form(code)]);
      if (this.#loaded?.procedures !== procedures || this.#loaded.procedure !== code) return;
      this.#keeper?.close();
      this.#keeper = new DraftKeeper(
        this.#service.client?.baseUrl || location.origin,
        code,
        () => Date.now(),
        { filed: this.#filedElsewhere, saved: this.#savedElsewhere },
        this.sharedComputer,
      );
      this.#lasting = await this.#keeper.lasting();
      const draft = await this.#keeper.load();
      this.#begin(openForm(procedure, form, draft ?? this.#keeper.begin(form.version, '')), draft);
      if (JSON.stringify(form.definition).includes('"address"')) void this.#loadWards();
    } catch (error) {
      if (this.#loaded?.procedures === procedures) this.failure = error;
    }
  }

  #begin(open: OpenForm, draft: Draft | undefined): void {
    const first = open.session.pages().find(({ visible }) => visible)?.id ?? REVIEW;
    const known = open.session.pages().some(({ id, visible }) => visible && id === draft?.page);
    this.open = open;
    this.#draft = draft ?? this.#keeper?.begin(open.form.version, first);
    this.#resumed = draft?.savedAt;
    this.#olderForm = draft !== undefined && draft.formVersion !== open.form.version;
    this.#files.clear();
    for (const file of draft?.files ?? []) this.#files.set(file.id, file);
    this.#typing.clear();
    this.#findings.clear();
    this.saveState = 'none';
    this.page = draft?.sent
      ? REVIEW
      : known || draft?.page === REVIEW
        ? (draft?.page ?? first)
        : first;
  }

  async #loadWards(): Promise<void> {
    try {
      this.wards = (await this.#service.use(Wards)?.list())?.items ?? [];
    } catch {
      // The names are an aid: without them the ward is typed in full.
    }
  }

  readonly #type = (path: string, text: string): void => {
    this.#typing.set(path, text);
    this.#answer(path, text);
  };

  readonly #settle = (path: string): void => {
    this.#typing.delete(path);
    this.requestUpdate();
  };

  readonly #set = (path: string, value: unknown): void => this.#answer(path, value);

  #answer(place: string, value: unknown): void {
    const [path = '', part] = place.split('#');
    this.#change((open) => {
      const answer =
        part === undefined
          ? value
          : withPart(
              open.session.field(path).value as AddressAnswer | undefined,
              part,
              String(value),
              this.#locale.messages.hanoi,
            );
      open.session.set(path, answer);
      this.#findings.changed(path);
    });
  }

  #change(act: (open: OpenForm) => unknown): void {
    if (this.open === undefined || this.#draft?.sent) return;
    act(this.open);
    this.requestUpdate();
    void this.#save();
  }

  async #save(change: Partial<Draft> = {}): Promise<void> {
    const { open } = this;
    const keeper = this.#keeper;
    if (open === undefined || keeper === undefined || this.#draft === undefined) return;
    const draft: Draft = {
      ...this.#draft,
      formVersion: open.form.version,
      answers: answersForDraft(open),
      files: usedFiles(open, this.#files.values()),
      page: this.page,
      savedAt: Date.now(),
      ...change,
    };
    this.#draft = draft;
    this.saveState = 'saving';
    try {
      await keeper.save(draft);
      if (this.#draft === draft) this.saveState = 'saved';
    } catch {
      this.saveState = 'failed';
    }
  }

  readonly #attach = (path: string, document: string | undefined, files: readonly File[]): void => {
    const { client } = this.#service;
    if (client === undefined || this.open === undefined) return;
    for (const file of files) {
      this.#attachments.add(client, placeOf(path, document), file, this.open.form.uploads);
    }
  };

  #arrived(place: string, file: FileFact): void {
    const [path = '', document] = place.split('#');
    this.#files.set(file.id, file);
    this.#changeFiles(path, document, (ids) => [...ids, file.id]);
    this.#announcer.announce(`${file.name ?? ''}: ${this.#locale.messages.uploaded}`);
  }

  readonly #detach = (path: string, document: string | undefined, file: string): void =>
    this.#changeFiles(path, document, (ids) => ids.filter((id) => id !== file));

  #changeFiles(
    path: string,
    document: string | undefined,
    act: (ids: readonly string[]) => readonly string[],
  ): void {
    this.#change((open) => {
      open.session.setFiles([...this.#files.values()]);
      const { value } = open.session.field(path);
      const papers = (value ?? {}) as Readonly<Record<string, readonly string[]>>;
      const next =
        document === undefined
          ? act((value as readonly string[] | undefined) ?? [])
          : { ...papers, [document]: act(papers[document] ?? []) };
      open.session.set(path, next);
      this.#findings.changed(path);
    });
  }

  readonly #next = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { open } = this;
    if (open === undefined || this.filing) return;
    if (this.page === REVIEW) return this.#file(open);
    const page = open.session.page(this.page);
    const waiting = page.definition.fields.some(takesFiles) && this.#attachments.busy;
    if (waiting) {
      this.#announcer.announce(this.#locale.messages.waitForUploads, 0);
      this.filingFailure = undefined;
      this.#findings.say(this.#locale.messages.waitForUploads);
      return;
    }
    if (!this.#findings.tryPage(open, this.page)) return this.#focusSummary();
    const pages = open.session.pages().filter(({ visible }) => visible);
    const at = pages.findIndex(({ id }) => id === this.page);
    await this.#goToPage(pages[at + 1]?.id ?? REVIEW);
  };

  readonly #back = (): void => {
    const pages = this.open?.session.pages().filter(({ visible }) => visible) ?? [];
    const at = this.page === REVIEW ? pages.length : pages.findIndex(({ id }) => id === this.page);
    void this.#goToPage(pages[at - 1]?.id ?? pages[0]?.id ?? REVIEW);
  };

  readonly #goToPage = async (page: string): Promise<void> => {
    this.page = page;
    this.filingFailure = undefined;
    this.#typing.clear();
    void this.#save();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#page-title')?.focus();
  };

  /** Goes to a field, on whichever page it is, and puts the focus into it. */
  readonly #goTo = async (page: string, path: string): Promise<void> => {
    if (page !== '' && page !== this.page) await this.#goToPage(page);
    await this.updateComplete;
    const id = idOf(path);
    const target =
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ??
      this.renderRoot.querySelector<HTMLElement>('#page-title');
    const control = target?.matches('fieldset')
      ? target.querySelector<HTMLElement>('input, select, textarea, button')
      : target;
    control?.focus();
  };

  async #file(open: OpenForm): Promise<void> {
    const dossiers = this.#service.use(Dossiers);
    if (dossiers === undefined || this.#draft === undefined) return;
    if (!this.#draft.sent && !this.#findings.tryAll(open)) return this.#focusSummary();
    this.filing = true;
    this.filingFailure = undefined;
    // What is sent is kept until the answer is known: sent again it is the same request, never a second dossier.
    const dossier = this.#draft.sent ?? newDossier(open, this.office, this.#locale.language);
    await this.#save({ sent: dossier });
    try {
      const filed = await dossiers.submit(dossier, { idempotencyKey: this.#draft.idempotencyKey });
      await this.#keeper?.remove(filed);
      await this.#finish(filed, false);
    } catch (error) {
      await this.#refused(open, error);
    } finally {
      this.filing = false;
    }
  }

  async #refused(open: OpenForm, error: unknown): Promise<void> {
    this.filingFailure = error;
    const kind = problemKind(error);
    const known = !['offline', 'unreachable', 'slow', 'service', 'unknown'].includes(kind);
    // The service said no: nothing was stored, the citizen may change the answers.
    if (known) await this.#save({ sent: undefined });
    if (this.#findings.refused(open, error)) {
      this.filingFailure = undefined;
      await this.#focusSummary();
    }
  }

  async #finish(filed: FiledDossier, elsewhere: boolean): Promise<void> {
    this.#fromOtherTab = elsewhere;
    this.filedDossier = filed;
    this.#draft = undefined;
    this.open = undefined;
    this.#files.clear();
    this.#typing.clear();
    this.#announcer.announce(`${this.#locale.messages.done}: ${filed.code}`);
    if (!elsewhere) this.dispatchEvent(new DossierSubmitEvent(this.procedure));
    await this.updateComplete;
    if (!elsewhere) this.renderRoot.querySelector<HTMLElement>('#done')?.focus();
  }

  readonly #filedElsewhere = (filed: FiledDossier): void => {
    if (this.filedDossier === undefined && !this.filing) void this.#finish(filed, true);
  };

  readonly #savedElsewhere = (): void => {
    // The tab that is being used wins; the other one follows it.
    if (document.hasFocus() && !document.hidden) return;
    void this.#keeper?.load().then((draft) => {
      if (draft === undefined || this.open === undefined || this.filing) return;
      this.#begin(openForm(this.open.procedure, this.open.form, draft), draft);
    });
  };

  readonly #share = async (event: Event): Promise<void> => {
    this.sharedComputer = (event.target as HTMLInputElement).checked;
    if (this.sharedComputer) await this.#keeper?.keepNothing();
    this.#lasting = (await this.#keeper?.lasting()) ?? true;
    this.requestUpdate();
  };

  readonly #startOver = async (): Promise<void> => {
    if (!this.confirmStartOver) {
      this.confirmStartOver = true;
      return;
    }
    this.confirmStartOver = false;
    await this.#keeper?.remove();
    const { open } = this;
    if (open === undefined || this.#keeper === undefined) return;
    this.#begin(
      openForm(open.procedure, open.form, this.#keeper.begin(open.form.version, '')),
      undefined,
    );
    this.#resumed = undefined;
  };

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.filedDossier?.code ?? '');
      this.copied = true;
      this.#announcer.announce(this.#locale.messages.copied);
    } catch {
      // Not every page may write to the clipboard; the code stands there to be copied by hand.
    }
  };

  readonly #reload = (): void => {
    this.#loaded = undefined;
    this.failure = undefined;
    this.requestUpdate();
  };

  async #focusSummary(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#summary')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-dossier-form': DossierForm;
  }
}
