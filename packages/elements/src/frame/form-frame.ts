import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Client } from '@motcua/sdk/client.js';
import { DossierPageEvent } from '../events/dossier-page.js';
import { DossierSubmitEvent } from '../events/dossier-submit.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { define } from '../foundation/define.js';
import { hostStyles } from '../foundation/host.styles.js';
import { LocaleController, type Language } from '../foundation/locale.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import { notice } from '../foundation/problems.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import { Words } from '../foundation/spoken.js';
import { styles } from './form-frame.styles.js';
import { lookOf, onLookChange } from './look.js';
import { vi } from './messages.vi.js';
import { PROTOCOL, readFromFrame, type FromSite, type Hello } from './protocol.js';

/** A frame that did not answer by then is taken for blocked. Milliseconds from its start, and from its `load`. */
const PATIENCE = 15_000;
const PATIENCE_LOADED = 4_000;
/** Height of a frame, CSS pixels. */
const LOWEST = 200;
const HIGHEST = 30_000;

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

/** What of a form is handed to its frame. */
export interface FramedForm {
  readonly procedure: string;
  readonly office: string;
  readonly sharedComputer: boolean;
}

/** Where the frame comes from, as the client of the page has it: address of the service, key of the site. */
export type FrameSource = Pick<Client, 'baseUrl' | 'siteKey'>;

/**
 * Stands in for a form on a site that the centre does not trust: the form itself runs in a frame of the centre, whose content,
 * storage and requests the page cannot reach. Where the frame does not open, a link leads to the page of the centre.
 */
export class FormFrame extends LitElement {
  static override styles = [hostStyles, buttonStyles, noticeStyles, skeletonStyles, styles];

  @property({ attribute: false }) form: FramedForm | undefined;
  @property({ attribute: false }) source: FrameSource | undefined;

  /** Whether others use this computer, too; the form changes it after the frame is there. */
  @property({ attribute: false }) sharedComputer = false;

  @state() private stage: 'opening' | 'open' | 'away' = 'opening';
  /** The address, made once: another one would throw away what was typed. */
  @state() private shown = '';

  readonly #locale = new LocaleController(this, words);
  #port: MessagePort | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopLook: (() => void) | undefined;
  #told: Language | undefined;
  #shared = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved within the page, a frame is loaded anew.
    this.#begin();
    this.#stopLook = onLookChange(() => this.#tell({ kind: 'look', look: lookOf(this) }));
    document.addEventListener('securitypolicyviolation', this.#refused);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#stopLook?.();
    document.removeEventListener('securitypolicyviolation', this.#refused);
    this.#port?.close();
    this.#port = undefined;
  }

  protected override willUpdate(): void {
    if (this.shown === '' && this.form && this.source) this.shown = this.#address().href;
  }

  protected override updated(): void {
    const { language } = this.#locale;
    if (this.#told !== language) this.#tell({ kind: 'language', language });
    if (this.sharedComputer && !this.#shared) this.#tell({ kind: 'shared' });
  }

  override render(): TemplateResult {
    const own = this.#locale.messages;
    const { stage } = this;
    const centre = this.#centre().host;
    return html`<p class="from">
        <span>${own.from(centre)}</span>
        ${stage === 'away' ? nothing : this.#link('')}
      </p>
      ${
        stage === 'away'
          ? html`<div role="alert">
              ${notice(
                'info',
                own.away,
                html`<p>${own.awayMore}</p>
                  ${this.#link('button primary')}`,
              )}
            </div>`
          : nothing
      }
      <div class="frame" part="frame" data-state=${stage} ?hidden=${stage === 'away'}>
        <iframe
          src=${this.shown}
          title=${own.title(centre)}
          allow="clipboard-write"
          sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox"
          referrerpolicy="no-referrer"
          @load=${this.#connect}
        ></iframe>
        ${
          stage === 'opening'
            ? html`<div class="waiting">
                <div class="skeleton" aria-hidden="true"><span></span><span></span></div>
                <p class="visually-hidden" role="status">${own.opening}</p>
              </div>`
            : nothing
        }
      </div>`;
  }

  #link(kind: string): TemplateResult {
    const { language } = this.#locale;
    const page = new URL(`/nop-ho-so/${this.form?.procedure ?? ''}`, this.#centre());
    if (language !== 'vi') page.searchParams.set('lang', language);
    return html`<a class=${kind} href=${page.href} target="_blank" rel="noopener"
      >${this.#locale.messages.openThere}</a
    >`;
  }

  #centre(): URL {
    return new URL(this.source?.baseUrl ?? '', location.href);
  }

  #address(): URL {
    const { procedure = '', office = '' } = this.form ?? {};
    const url = new URL(`/nhung/nop-ho-so/${encodeURIComponent(procedure)}`, this.#centre());
    const parameters = {
      khoa: this.source?.siteKey ?? '',
      lang: this.#locale.language === 'vi' ? '' : this.#locale.language,
      'diem-tiep-nhan': office,
      'dung-chung': this.sharedComputer ? '1' : '',
    };
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== '') url.searchParams.set(name, value);
    }
    return url;
  }

  #begin(): void {
    this.stage = 'opening';
    this.#shared = false;
    this.#told = undefined;
    this.#wait(PATIENCE);
  }

  #wait(patience: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.stage === 'opening') this.stage = 'away';
    }, patience);
  }

  /** Hands one end of a new channel to the page in the frame, and to a page of the centre only. */
  readonly #connect = (event: Event): void => {
    const frame = event.target as HTMLIFrameElement;
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => this.#receive(frame, data);
    const hello: Hello = { motcua: PROTOCOL };
    frame.contentWindow?.postMessage(hello, this.#centre().origin, [port2]);
    if (this.stage !== 'away') this.#wait(PATIENCE_LOADED);
  };

  #receive(frame: HTMLIFrameElement, data: unknown): void {
    const message = readFromFrame(data);
    switch (message?.kind) {
      case 'here':
        this.stage = 'open';
        this.#shared = false;
        this.#tell({ kind: 'look', look: lookOf(this) });
        this.#tell({ kind: 'language', language: this.#locale.language });
        if (this.sharedComputer) this.#tell({ kind: 'shared' });
        return;
      case 'height':
        frame.style.blockSize = `${Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(message.height)))}px`;
        return;
      case 'page':
        this.dispatchEvent(new DossierPageEvent(message.page, message.pages));
        return;
      case 'reveal':
        return this.#reveal(message.top, message.bottom);
      case 'submitted':
        // Its own word for the procedure: a frame that was led elsewhere says nothing here.
        if (message.procedure === this.form?.procedure) {
          this.dispatchEvent(new DossierSubmitEvent(message.procedure));
        }
        return;
      default:
    }
  }

  #tell(message: FromSite): void {
    if (this.#port === undefined || this.stage !== 'open') return;
    if (message.kind === 'language') this.#told = this.#locale.language;
    if (message.kind === 'shared') this.#shared = true;
    this.#port.postMessage(message);
  }

  /** Brings a part of the frame into view, through everything that scrolls around it. */
  #reveal(top: number, bottom: number): void {
    const mark = document.createElement('span');
    mark.className = 'mark';
    mark.style.insetBlockStart = `${Math.max(0, top)}px`;
    mark.style.blockSize = `${Math.max(1, Math.min(bottom - top, innerHeight / 2))}px`;
    this.renderRoot.querySelector('.frame')?.append(mark);
    mark.scrollIntoView({ block: 'nearest' });
    // Nothing may stay above the frame: browsers would take the form for covered.
    mark.remove();
  }

  /** The policy of the page lets no frame of the centre in: no need to wait for it. */
  readonly #refused = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    const isFrame = /^(frame|child|default)-src$/.test(effectiveDirective);
    if (isFrame && blockedURI.startsWith(this.#centre().origin)) this.stage = 'away';
  };
}

/** The form in a frame, in the place of the form itself. */
export function framed(form: FramedForm, source: FrameSource): TemplateResult {
  define('motcua-form-frame', FormFrame);
  return html`<motcua-form-frame
    .form=${form}
    .source=${source}
    .sharedComputer=${form.sharedComputer}
  ></motcua-form-frame>`;
}
