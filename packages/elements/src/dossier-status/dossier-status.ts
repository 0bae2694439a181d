import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DossierView, PublicStatus } from '@motcua/contract';
import { Dossiers } from '@motcua/sdk/dossiers.js';
import { accessProblem } from '../dossier-access/access-problem.js';
import { proofFields, readProof, type ProofMistake } from '../dossier-access/proof-form.js';
import { Announcer } from '../foundation/announcer.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { foldStyles } from '../foundation/fold.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
import { offlineIcon } from '../foundation/icons.js';
import { inputStyles } from '../foundation/input.styles.js';
import { LocaleController } from '../foundation/locale.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import {
  notice,
  problemIs,
  problemKind,
  problemMessage,
  problemNotice,
} from '../foundation/problems.js';
import { progressStyles } from '../foundation/progress.styles.js';
import { ServiceController } from '../foundation/service-controller.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import { dayOf, momentOf } from '../foundation/words.js';
import { styles } from './dossier-status.styles.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';
import type { Opened } from './opened/opened.js';
import { nowTemplate, statusLabel, stepsTemplate } from './sections.js';
import { StatusFollower } from './status-follower.js';

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
  static override styles = [
    hostStyles,
    buttonStyles,
    inputStyles,
    noticeStyles,
    foldStyles,
    progressStyles,
    skeletonStyles,
    styles,
  ];

  /** Code of the dossier; asked for when absent. Do not put it into the address of a page. */
  @property() code = '';

  /** Token of the dossier, from filing it; opens the details without asking. */
  @property({ attribute: false }) token: string | undefined;

  @state() private view: DossierView | undefined;
  @state() private opened: Opened | undefined;
  @state() private proofFailure: unknown;
  @state() private mistakes: readonly ProofMistake[] = [];
  @state() private busy = false;
  /** The proof is asked for (again); `undefined` until the citizen opens or closes it. */
  @state() private proving: boolean | undefined;
  @state() private expired = false;
  /** A token is opening the dossier: no proof is asked for meanwhile. */
  @state() private opening = false;

  readonly #service = new ServiceController(this, { reconnected: () => this.#reconnected() });
  readonly #locale = new LocaleController(this, { vi, en });
  readonly #announcer = new Announcer(this);
  readonly #follower = new StatusFollower(this, (status, before) => this.#moved(status, before));
  /** Focus goes to the status once it is there: the citizen asked for it. */
  #awaited = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && this.hasUpdated) this.#forget(changed.has('token'));
    this.#follower.follow(this.isConnected ? this.#service.use(Dossiers) : undefined, this.code);
    if (changed.has('token') && this.token && this.#follower.status) void this.#refresh();
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
      ${proofFields({
        language: this.#locale.language,
        code: this.code,
        proof: false,
        mistakes: this.mistakes,
      })}
      <div class="actions">
        <button class="button primary">${own.show}</button>
      </div>
    </form>`;
  }

  #notYet(failure: unknown): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    if (failure === undefined) {
      return html`<div class="skeleton" aria-hidden="true">
          <span></span><span></span><span></span>
        </div>
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
      ${missing ? this.#ask() : this.#other()}`;
  }

  #sheet(status: PublicStatus): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    const { view, opened } = this;
    const current = this.#follower.reached && this.#service.online;
    const live = current && status.turn !== 'none';
    return html`
      ${current ? nothing : html`<p class="line cut">${offlineIcon}<span>${own.offlineCopy}</span></p>`}
      ${nowTemplate(status, view, own, language)} ${stepsTemplate(status, own, language)}
      ${view && opened ? opened.template(view) : nothing}
      ${(view === undefined && !this.opening) || this.expired ? this.#prove(status) : nothing}
      <p class="small soft">
        ${own.updated(momentOf(status.updatedAt))} ${live ? own.live : nothing}
      </p>
      ${this.#other()}
    `;
  }

  #other(): TemplateResult {
    return html`<div class="actions">
      <button class="button quiet" type="button" @click=${this.#another}>
        ${this.#locale.messages.other}
      </button>
    </div>`;
  }

  #prove({ status }: PublicStatus): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    const intro = own.intros[status.code];
    const asked = this.expired || intro !== undefined;
    return html`<details class="fold" ?open=${this.proving ?? asked} @toggle=${this.#fold}>
      <summary>${own.more}</summary>
      <div class="fold-body">
        <p>${intro ?? own.moreIntro}</p>
        ${accessProblem(this.proofFailure, language, { centre: this.#service.client?.baseUrl })}
        <form class="prove" novalidate @submit=${this.#open}>
          ${proofFields({ language, proof: true, mistakes: this.mistakes })}
          <div class="actions">
            <button class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>
              ${this.busy ? own.opening : own.open}
            </button>
          </div>
        </form>
      </div>
    </details>`;
  }

  /** The service told a status. */
  #moved(status: PublicStatus, before: PublicStatus | undefined): void {
    const { language, messages } = this.#locale;
    if (before !== undefined && before.status.code !== status.status.code) {
      this.#announcer.announce(messages.changed(statusLabel(status.status, language)));
    } else if (before !== undefined && status.dueAt && before.dueAt !== status.dueAt) {
      this.#announcer.announce(messages.due(dayOf(status.dueAt, language)));
    }
    if (this.view?.updatedAt !== status.updatedAt) void this.#refresh();
  }

  /** Reads what a proof opens again, with the token that is there. */
  async #refresh(): Promise<void> {
    const token = this.view?.token ?? this.token;
    const dossiers = this.#service.use(Dossiers);
    const { code } = this;
    if (token === undefined || dossiers === undefined || code === '') return;
    this.opening = true;
    try {
      const [view, opened] = await Promise.all([dossiers.get(code, { token }), this.#load()]);
      if (code === this.code) this.#show(view, opened);
    } catch (error) {
      // What is public stays; with a token that has run out the proof is asked for again.
      if (code === this.code && problemIs(error, 'token-invalid')) this.#forget();
    } finally {
      this.opening = false;
    }
  }

  #show(view: DossierView, opened: Opened): void {
    this.view = view;
    this.opened = opened;
    this.expired = false;
    this.#follower.take(publicPart(view));
  }

  async #load(): Promise<Opened> {
    if (this.opened) return this.opened;
    const { Opened } = await import('./opened/opened.js');
    return (this.opened ??= new Opened(this.#openedHost()));
  }

  #openedHost(): ConstructorParameters<typeof Opened>[0] {
    const client = () => this.#service.client;
    const language = () => this.#locale.language;
    return {
      get client() {
        return client();
      },
      get language() {
        return language();
      },
      changed: () => this.requestUpdate(),
      answered: (view) => this.opened && this.#show(view, this.opened),
      expired: () => {
        this.expired = true;
        this.proving = true;
      },
      outdated: () => void this.#refresh(),
      focus: (id) => this.#focus(id),
    };
  }

  readonly #lookUp = (event: SubmitEvent): void => {
    event.preventDefault();
    const { code, mistakes } = readProof(event.target as HTMLFormElement);
    this.mistakes = mistakes;
    if (mistakes.length > 0) return this.#focus('code');
    this.#awaited = true;
    if (code === this.code) this.#follower.again();
    this.code = code;
  };

  readonly #open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const dossiers = this.#service.use(Dossiers);
    if (this.busy || dossiers === undefined) return;
    const { lastFour, mistakes } = readProof(event.target as HTMLFormElement);
    this.mistakes = mistakes;
    this.proofFailure = undefined;
    if (mistakes.length > 0) return this.#focus('proof');
    const { code } = this;
    this.busy = true;
    try {
      const [view, opened] = await Promise.all([dossiers.lookup(code, { lastFour }), this.#load()]);
      if (code !== this.code) return;
      this.#show(view, opened);
      this.#focus(view.supplement ? 'supplement' : 'details');
    } catch (error) {
      if (code !== this.code) return;
      this.proofFailure = error;
      this.#focus('proof');
    } finally {
      this.busy = false;
    }
  };

  readonly #fold = (event: Event): void => {
    this.proving = (event.target as HTMLDetailsElement).open;
  };

  readonly #again = (): void => {
    this.#awaited = true;
    this.#follower.again();
  };

  readonly #another = (): void => {
    this.#forget();
    this.code = '';
    this.#focus('code');
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
    this.view = undefined;
    this.opened = undefined;
    this.expired = false;
    this.proving = undefined;
    this.proofFailure = undefined;
    this.mistakes = [];
    this.busy = false;
  }
}

/** What the code alone shows, of what a proof opened: only this stays when the proof ends. */
function publicPart(view: DossierView): PublicStatus {
  const { code, status, progress, turn, agency, dueAt, provisional, late, paused, updatedAt } =
    view;
  return {
    code,
    status,
    progress,
    turn,
    ...(agency !== undefined && { agency }),
    ...(dueAt !== undefined && { dueAt }),
    provisional,
    late,
    paused,
    updatedAt,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-dossier-status': DossierStatus;
  }
}
