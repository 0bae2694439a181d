import {
  LitElement,
  adoptStyles,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DossierView, PublicStatus } from '@motcua/contract';
import { path } from '@motcua/sdk/client.js';
import { codeField, readCode } from '../dossier-access/code-field.js';
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
import { ServiceController } from '../foundation/service-controller.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import { Words } from '../foundation/spoken.js';
import { dayOf, momentOf } from '../foundation/words.js';
import { styles } from './dossier-status.styles.js';
import { vi } from './messages.vi.js';
import type { Opened, OpenedHost } from './opened/opened.js';
import { nowTemplate, statusLabel, stepsTemplate } from './sections.js';
import { StatusFollower } from './status-follower.js';

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

/** Statuses that have something to be seen: a reason, papers to add, an amount to pay. */
const asksToBeSeen: ReadonlySet<number> = new Set([3, 5, 6, 8]);

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

  @state() private view: DossierView | undefined;
  @state() private opened: Opened | undefined;
  @state() private loadFailure: unknown;
  @state() private wrongCode = false;
  /** The proof is asked for (again); `undefined` until the citizen opens or closes it. */
  @state() private proving: boolean | undefined;
  @state() private expired = false;
  /** A token is opening the dossier: no proof is asked for meanwhile. */
  @state() private opening = false;

  readonly #service = new ServiceController(this, { reconnected: () => this.#reconnected() });
  readonly #locale = new LocaleController(this, words);
  readonly #announcer = new Announcer(this);
  readonly #follower = new StatusFollower(this, (status, before) => this.#moved(status, before));
  /** Focus goes to the status once it is there: the citizen asked for it. */
  #awaited = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && this.hasUpdated) this.#forget(changed.has('token'));
    this.#follower.follow(this.isConnected ? this.#service.client : undefined, this.code);
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
      ${codeField(this.#locale.language, this.code, this.wrongCode)}
      <div class="actions">
        <button class="button primary">${own.show}</button>
      </div>
    </form>`;
  }

  #notYet(failure: unknown): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
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
      ${view && opened ? opened.parts(view) : nothing}
      ${(view === undefined && !this.opening) || this.expired ? this.#prove(status) : nothing}
      <p class="small soft">
        ${own.updated(momentOf(status.updatedAt))} ${live ? own.live : nothing}
      </p>
      ${this.#other()}
    `;
  }

  #other(): TemplateResult {
    return html`<div class="actions">
      <button class="button quiet other" type="button" @click=${this.#another}>
        ${this.#locale.messages.other}
      </button>
    </div>`;
  }

  /** Asks for the proof: at once where something has to be seen, else when the citizen wants to see more. */
  #prove(status: PublicStatus): TemplateResult {
    const open = this.proving ?? asksToBeSeen.has(status.status.code);
    if (open && !this.opened && this.loadFailure === undefined) void this.#load().catch(() => {});
    return html`<details class="fold" ?open=${open} @toggle=${this.#fold}>
      <summary>${this.#locale.messages.more}</summary>
      <div class="fold-body">${this.opened ? this.opened.proof(status) : this.#loading()}</div>
    </details>`;
  }

  #loading(): TemplateResult {
    const { language } = this.#locale;
    if (this.loadFailure === undefined) return skeleton;
    return problemNotice(problemMessage(this.loadFailure, language), language, () => {
      this.loadFailure = undefined;
    });
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
    const { client } = this.#service;
    const { code } = this;
    if (token === undefined || client === undefined || code === '') return;
    this.opening = true;
    try {
      const [view, opened] = await Promise.all([
        client.get<DossierView>(path`/v1/dossiers/${code}`, { token }),
        this.#load(),
      ]);
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

  /** Loads what shows more than the code alone. @throws what the import throws; kept in `loadFailure` */
  async #load(): Promise<Opened> {
    if (this.opened) return this.opened;
    try {
      const { Opened, openedStyles } = await import('./opened/opened.js');
      adoptStyles(
        this.renderRoot as ShadowRoot,
        DossierStatus.finalizeStyles([DossierStatus.styles, openedStyles]),
      );
      return (this.opened ??= new Opened(this.#openedHost()));
    } catch (error) {
      this.loadFailure = error;
      throw error;
    }
  }

  #openedHost(): OpenedHost {
    const service = this.#service;
    const locale = this.#locale;
    const code = (): string => this.code;
    return {
      get client() {
        return service.client;
      },
      get language() {
        return locale.language;
      },
      get code() {
        return code();
      },
      changed: () => this.requestUpdate(),
      show: (view) => this.opened && this.#show(view, this.opened),
      expired: () => {
        this.expired = true;
        this.proving = true;
      },
      outdated: () => void this.#refresh(),
      announce: (text) => this.#announcer.announce(text),
      focus: (id) => this.#focus(id),
    };
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
    this.wrongCode = false;
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
