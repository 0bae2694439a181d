import {
  LitElement,
  adoptStyles,
  html,
  nothing,
  type CSSResultGroup,
  type TemplateResult,
} from 'lit';
import type { DossierView, PublicStatus } from '@motcua/contract';
import { path } from '@motcua/sdk/client.js';
import type { Announcer } from '../../foundation/announcer.js';
import { drawn } from '../../foundation/drawn.js';
import { hotline } from '../../foundation/hotline.js';
import { clockIcon, copyIcon, infoIcon, offlineIcon, warnIcon } from '../../foundation/icons.js';
import { foreignLang, type Language } from '../../foundation/locale.js';
import {
  problemIs,
  problemKind,
  problemMessage,
  problemNotice,
} from '../../foundation/problems.js';
import type { ServiceController } from '../../foundation/service-controller.js';
import { dayOf, momentOf } from '../../foundation/words.js';
import type { Opened, OpenedHost } from '../opened/opened.js';
import type { DossierPayments } from '../opened/payments.js';
import { isOver, line, statusLabel } from '../sections.js';
import type { StatusFollower } from '../status-follower.js';
import { besideStyles } from './beside.styles.js';
import { drop, keep, publicPart, recall } from './copies.js';
import { offer } from './offer.js';
import { en, vi } from './words.js';

/** The element that this stands in. */
export interface StatusElement extends LitElement {
  readonly code: string;
  token: string | undefined;
  readonly sharedComputer: boolean;
}

/** What of the element is used here. */
export interface StatusParts {
  readonly service: ServiceController;
  readonly locale: { readonly language: Language };
  readonly announcer: Announcer;
  readonly follower: StatusFollower;
  /** Puts the keyboard on the part with that id. */
  focus(id: string): void;
  /** Asks for another code. */
  another(): void;
}

/** Statuses that have something to be seen: a reason, papers to add, an amount to pay. */
const asksToBeSeen: ReadonlySet<number> = new Set([3, 5, 6, 8]);

const pauseIcon = drawn('M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M10 8.8v6.4M14 8.8v6.4');

/** Days left are true for the day they were told. Milliseconds. */
const FRESH = 3 * 3_600_000;

/**
 * What stands around the sentence and the steps: whether it is late, waits or is provisional, whom to ask, what was last seen
 * when nothing can be reached, what can be saved, and the way to the details. Loaded once there is something to stand around.
 */
export class Beside {
  readonly #element: StatusElement;
  readonly #parts: StatusParts;
  /** What a proof opened. */
  view: DossierView | undefined;
  #opened: Opened | undefined;
  #loadFailure: unknown;
  /** The proof is asked for (again); `undefined` until the citizen opens or closes it. */
  #proving: boolean | undefined;
  #expired = false;
  /** A token is opening the dossier: no proof is asked for meanwhile. */
  #opening = false;
  /** When the status was told, epoch milliseconds. */
  #toldAt = Date.now();
  /** When the copy that is shown was seen. */
  #copyOf: number | undefined;
  #recalled: string | undefined;
  #note: string | undefined;
  #calendarFailure: unknown;
  #payments: DossierPayments | undefined;

  constructor(element: StatusElement, parts: StatusParts) {
    this.#element = element;
    this.#parts = parts;
    Styles.adopt(element, besideStyles);
    const { status } = parts.follower;
    if (status) this.moved(status, undefined);
    this.opens();
    void this.#recall();
    if (sessionHas('motcua-payment')) void this.#pay();
  }

  /** The service told a status. */
  moved(status: PublicStatus, before: PublicStatus | undefined): void {
    const { announcer, locale, service } = this.#parts;
    const own = this.#words;
    const wasCopy = this.#copyOf !== undefined;
    this.#copyOf = undefined;
    this.#toldAt = Date.now();
    if (before !== undefined && before.status.code !== status.status.code) {
      announcer.announce(own.changed(statusLabel(status.status, locale.language)));
    } else if (before !== undefined && status.dueAt && before.dueAt !== status.dueAt) {
      announcer.announce(own.due(dayOf(status.dueAt, locale.language), status.expected));
    }
    if (!this.#element.sharedComputer && (wasCopy || before?.updatedAt !== status.updatedAt)) {
      void keep(service.client?.baseUrl ?? '', status);
    }
    if (before !== undefined && this.view?.updatedAt !== status.updatedAt) void this.#refresh();
  }

  /** A token may open the details, or a person who is signed in. */
  opens(): void {
    const { client } = this.#parts.service;
    if (this.view === undefined && this.#element.token) void this.#refresh();
    else if (this.view === undefined && client && isSignedIn(client.baseUrl)) void this.#asOwner();
  }

  /** Above the sentence: that it may be out of date. */
  above(): TemplateResult | typeof nothing {
    const { follower, service } = this.#parts;
    const own = this.#words;
    if (this.#copyOf !== undefined) {
      const moment = momentOf(new Date(this.#copyOf).toISOString());
      return html`<div class="copy" role="alert">
        ${line(offlineIcon, own.copy(moment), 'cut')}
        <div class="actions">
          <button class="button secondary" type="button" @click=${this.#again}>${own.again}</button>
          <button class="button quiet" type="button" @click=${this.#drop}>${own.drop}</button>
        </div>
      </div>`;
    }
    return follower.reached && service.online ? nothing : line(offlineIcon, own.cut, 'cut');
  }

  /** Below the date: what it means. */
  lines(status: PublicStatus): TemplateResult {
    const own = this.#words;
    const { language } = this.#parts.locale;
    const over = isOver(status);
    const original = this.view?.appointment?.originalDueAt;
    // A date that was put off, or may still change, is not the latest one.
    const isLatest =
      !over &&
      status.dueAt !== undefined &&
      !(status.late || status.paused || status.provisional || status.expected || original);
    // What a proof opened tells why it stands as it stands; what is missing is listed below.
    const last = this.view?.supplement ? undefined : this.view?.history.at(-1);
    const reason = last?.status.code === status.status.code ? last.reason : undefined;
    return html`
      ${over || !status.late ? nothing : line(warnIcon, own.late, 'late')}
      ${status.paused ? this.#paused(status) : nothing}
      ${over || !status.provisional ? nothing : line(infoIcon, own.provisional, 'soft')}
      ${
        status.elsewhere
          ? line(
              infoIcon,
              own.elsewhere(status.elsewhere.source, momentOf(status.elsewhere.syncedAt)),
              'soft',
            )
          : nothing
      }
      ${isLatest ? this.#latest(status) : nothing}
      ${over || !status.expected ? nothing : this.#runsFrom(status)}
      ${over || !original ? nothing : line(infoIcon, own.putOff(dayOf(original, language)), 'soft')}
      ${this.#isQuiet(status) ? this.#quiet() : nothing}
      ${
        reason
          ? html`<p class="reason">
              <strong>${own.reason}:</strong>
              <span lang=${foreignLang(language) ?? nothing}>${reason}</span>
            </p>`
          : nothing
      }
    `;
  }

  /** Below the steps: the details and the proof for them, when it was told, what can be taken along. */
  below(status: PublicStatus): TemplateResult {
    const own = this.#words;
    const { view } = this;
    const { follower, service } = this.#parts;
    const live = follower.reached && service.online && status.turn !== 'none';
    const isCopy = this.#copyOf !== undefined;
    if (view?.payments?.length && !this.#payments) void this.#pay();
    return html`
      ${this.#payments?.returned()}
      ${view && this.#opened ? this.#opened.parts(view, this.#payments?.template(view)) : nothing}
      ${!isCopy && ((view === undefined && !this.#opening) || this.#expired) ? this.#prove(status) : nothing}
      <p class="small soft">
        ${own.updated(momentOf(status.updatedAt))} ${live ? own.live : nothing}
      </p>
      ${this.#note === undefined ? nothing : html`<p class="small" role="status">${this.#note}</p>`}
      ${
        this.#calendarFailure === undefined
          ? nothing
          : html`<div role="alert">
              ${problemNotice(
                problemMessage(this.#calendarFailure, this.#parts.locale.language),
                this.#parts.locale.language,
                () => void this.#saveCalendar(),
              )}
            </div>`
      }
      ${this.other(status)}
    `;
  }

  /** The ways on. */
  other(status?: PublicStatus): TemplateResult {
    const own = this.#words;
    void this.#recall();
    const button = (icon: unknown, text: string, act: () => void): TemplateResult =>
      html`<button class="button quiet" type="button" @click=${act}>${icon} ${text}</button>`;
    const waits =
      status?.dueAt &&
      !status.late &&
      !status.expected &&
      !status.elsewhere &&
      !isOver(status) &&
      this.#copyOf === undefined;
    return html`<div class="actions ways">
      ${waits ? button(clockIcon, own.calendar, () => void this.#saveCalendar()) : nothing}
      ${status ? button(copyIcon, own.link, () => void this.#copyLink()) : nothing}
      ${button(nothing, own.other, () => this.#parts.another())}
    </div>`;
  }

  /** Lets go of everything that a proof opened. */
  forget(): void {
    this.view = undefined;
    this.#payments?.end();
    this.#payments = undefined;
    this.#opened = undefined;
    this.#expired = false;
    this.#proving = undefined;
    this.#copyOf = undefined;
    this.#recalled = undefined;
    this.#note = undefined;
    this.#calendarFailure = undefined;
  }

  get #words(): typeof vi {
    return this.#parts.locale.language === 'vi' ? vi : en;
  }

  #latest({ workingDaysLeft }: PublicStatus): TemplateResult {
    const own = this.#words;
    const fresh = workingDaysLeft !== undefined && Date.now() - this.#toldAt < FRESH;
    return line(infoIcon, fresh ? own.left(workingDaysLeft) : own.latest, 'soft');
  }

  /** The clock stands, and with it the date that was promised. */
  #paused({ turn, dueAt, expected }: PublicStatus): TemplateResult {
    const own = this.#words;
    const why = turn === 'citizen' ? own.pausedForYou : own.paused;
    return line(pauseIcon, dueAt && !expected ? `${why} ${own.moves}` : why, 'soft');
  }

  /** What a date that is expected is counted from. */
  #runsFrom({ progress, agency }: PublicStatus): TemplateResult {
    const { runsFromReception, runsFrom } = this.#words;
    const [before, after, somebody] = runsFrom;
    if (progress.step === 1) return line(infoIcon, runsFromReception, 'soft');
    const lang = foreignLang(this.#parts.locale.language) ?? nothing;
    const who = agency === undefined ? somebody : html`<span lang=${lang}>${agency}</span>`;
    return line(infoIcon, html`${before} ${who} ${after}`, 'soft');
  }

  /** Nothing has changed for so many working days that one may well ask. */
  #isQuiet({ askFrom, turn }: PublicStatus): boolean {
    return turn === 'agency' && askFrom !== undefined && Date.parse(askFrom) <= Date.now();
  }

  #quiet(): TemplateResult {
    const call = html`${this.#words.quiet}
      <a href=${`tel:${hotline.replace(/[^\d+]/g, '')}`}>${hotline}</a>`;
    return line(infoIcon, call, 'ask');
  }

  /** Asks for the proof: at once where something has to be seen, else when the citizen wants to see more. */
  #prove(status: PublicStatus): TemplateResult {
    const open = this.#proving ?? asksToBeSeen.has(status.status.code);
    if (open && !this.#opened && this.#loadFailure === undefined) void this.#load().catch(() => {});
    return html`<details class="fold" ?open=${open} @toggle=${this.#fold}>
      <summary>${this.#words.more}</summary>
      <div class="fold-body">${this.#opened ? this.#opened.proof(status) : this.#loading()}</div>
    </details>`;
  }

  #loading(): TemplateResult {
    const { language } = this.#parts.locale;
    if (this.#loadFailure === undefined) {
      return html`<div class="skeleton" aria-hidden="true"><span></span><span></span></div>`;
    }
    return problemNotice(problemMessage(this.#loadFailure, language), language, () => {
      this.#loadFailure = undefined;
      this.#element.requestUpdate();
    });
  }

  /** Loads what concerns money, for those who have something to pay. */
  async #pay(): Promise<void> {
    try {
      const { DossierPayments } = await import('../opened/payments.js');
      this.#payments ??= new DossierPayments(this.#openedHost());
    } catch {
      // The reason of the step says what is to be paid.
    }
    this.#element.requestUpdate();
  }

  /** Reads what a proof opens again, with the token that is there. */
  async #refresh(): Promise<void> {
    const { code } = this.#element;
    const token = this.view?.token ?? this.#element.token;
    const { client } = this.#parts.service;
    if (token === undefined || client === undefined || code === '') return;
    await this.#open(code, client.get<DossierView>(path`/v1/dossiers/${code}`, { token }));
  }

  /** On a page of the centre, for who is signed in and owns it: everything, without a proof. */
  async #asOwner(): Promise<void> {
    const { code } = this.#element;
    const { client } = this.#parts.service;
    if (client === undefined || code === '') return;
    await this.#open(code, client.get<DossierView>(path`/v1/me/dossiers/${code}`));
  }

  async #open(code: string, asked: Promise<DossierView>): Promise<void> {
    this.#opening = true;
    try {
      const [view, opened] = await Promise.all([asked, this.#load()]);
      if (code === this.#element.code) this.#show(view, opened);
    } catch (error) {
      // What is public stays; with a token that has run out the proof is asked for again.
      if (code === this.#element.code && problemIs(error, 'token-invalid')) {
        this.#element.token = undefined;
        this.forget();
      }
    } finally {
      this.#opening = false;
      this.#element.requestUpdate();
    }
  }

  #show(view: DossierView, opened: Opened): void {
    this.view = view;
    this.#opened = opened;
    this.#expired = false;
    this.#parts.follower.take(publicPart(view));
    this.#element.requestUpdate();
  }

  /** Loads what shows more than the code alone. @throws what the import throws; kept in `#loadFailure` */
  async #load(): Promise<Opened> {
    if (this.#opened) return this.#opened;
    try {
      const { Opened, openedStyles } = await import('../opened/opened.js');
      Styles.adopt(this.#element, [besideStyles, openedStyles]);
      return (this.#opened ??= new Opened(this.#openedHost()));
    } catch (error) {
      this.#loadFailure = error;
      throw error;
    } finally {
      this.#element.requestUpdate();
    }
  }

  #openedHost(): OpenedHost {
    const element = this.#element;
    const { service, locale, announcer, focus } = this.#parts;
    return {
      get client() {
        return service.client;
      },
      get language() {
        return locale.language;
      },
      get code() {
        return element.code;
      },
      get sharedComputer() {
        return element.sharedComputer;
      },
      changed: () => element.requestUpdate(),
      show: async (view) => {
        if (this.#opened) this.#show(view, this.#opened);
        if (view.supplement) return 'supplement';
        if (view.status.code !== 6 || !view.payments?.length) return 'details';
        await this.#pay();
        return this.#payments ? 'payments' : 'details';
      },
      expired: () => {
        this.#expired = true;
        this.#proving = true;
        element.requestUpdate();
      },
      outdated: () => void this.#refresh(),
      announce: (text) => announcer.announce(text),
      focus,
      root: () => element.renderRoot,
    };
  }

  readonly #fold = (event: Event): void => {
    this.#proving = (event.target as HTMLDetailsElement).open;
    this.#element.requestUpdate();
  };

  readonly #again = (): void => this.#parts.follower.again();

  /** Shows the copy where the centre cannot be reached and nothing else is there. */
  async #recall(): Promise<void> {
    const { follower, service } = this.#parts;
    const { code } = this.#element;
    const kind = follower.failure === undefined ? undefined : problemKind(follower.failure);
    const base = service.client?.baseUrl ?? '';
    if (kind === 'not-found') void drop(base, code);
    const unreachable = kind === 'offline' || kind === 'unreachable' || kind === 'slow';
    if (!unreachable || follower.status !== undefined || this.#recalled === code) return;
    this.#recalled = code;
    const copy = await recall(base, code);
    if (copy === undefined || code !== this.#element.code || follower.status !== undefined) return;
    this.#copyOf = copy.at;
    follower.take(copy.status);
  }

  readonly #drop = (): void => {
    void drop(this.#parts.service.client?.baseUrl ?? '', this.#element.code);
    this.#parts.another();
  };

  async #saveCalendar(): Promise<void> {
    const { client } = this.#parts.service;
    const { code } = this.#element;
    if (client === undefined) return;
    this.#calendarFailure = undefined;
    try {
      // Loaded with the first click: few citizens save anything.
      const { Papers } = await import('@motcua/sdk/papers.js');
      const file = await (await new Papers(client).appointmentFile(code)).blob();
      offer(file, `hen-tra-${code.replace(/[^\w.-]+/g, '-')}.ics`);
    } catch (error) {
      this.#calendarFailure = error;
    }
    this.#element.requestUpdate();
  }

  /** The address of this page with the code behind the `#`, which no server is told; nothing else of the address. */
  async #copyLink(): Promise<void> {
    const { origin, pathname } = location;
    const link = `${origin}${pathname}#ma=${encodeURIComponent(this.#element.code)}`;
    try {
      await navigator.clipboard.writeText(link);
      this.#note = this.#words.copied;
    } catch {
      this.#note = this.#words.notCopied(link);
    }
    this.#element.requestUpdate();
  }
}

function sessionHas(name: string): boolean {
  try {
    return sessionStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/** Lit keeps what it makes of styles to its own classes. */
class Styles extends LitElement {
  static adopt(element: LitElement, more: CSSResultGroup): void {
    const own = (element.constructor as typeof LitElement).styles ?? [];
    adoptStyles(element.renderRoot as ShadowRoot, this.finalizeStyles([own, more]));
  }
}

/** Whether somebody is signed in at the service, as far as its own pages can know without asking. */
function isSignedIn(service: string): boolean {
  return (
    (service === '' || service === location.origin) &&
    document.cookie.includes('motcua-signed-in=1')
  );
}
