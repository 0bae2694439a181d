import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ProcedureDocument, Procedure as ProcedureFacts } from '@motcua/contract';
import { Procedures } from '@motcua/sdk/procedures.js';
import { DossierStartEvent } from '../events/dossier-start.js';
import { ProcedureSelectEvent } from '../events/procedure-select.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { foldStyles } from '../foundation/fold.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
import { LocaleController } from '../foundation/locale.js';
import { inputStyles } from '../foundation/input.styles.js';
import { linkFor, opensElsewhere } from '../foundation/links.js';
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
import { Words } from '../foundation/spoken.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import { Checklist } from './checklist.js';
import { actTemplate, relatedTemplate, whereTemplate } from './filing-sections.js';
import { vi } from './messages.vi.js';
import { styles } from './procedure.styles.js';
import { papersTemplate } from './papers-section.js';
import {
  factsTemplate,
  foldsTemplate,
  headTemplate,
  notesTemplate,
  sourceTemplate,
  type Sheet,
} from './sections.js';

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

/**
 * Shows one procedure: what to bring, what it costs, how long it takes, where it goes, and the one next step.
 *
 * @element motcua-procedure
 * @fires motcua-procedure-select - A related procedure was chosen. Cancel it to keep the browser from following the link.
 * @fires motcua-dossier-start - The citizen wants to file. Cancel it to keep the browser from following the link.
 * @slot - Shown until the element runs, and when the procedure cannot be shown: a plain link to it.
 * @csspart facts - The four facts: time limit, fees, who decides, result.
 * @csspart papers - The checklist.
 * @csspart act - The panel with the one button.
 * @csspart notice - A message.
 * @cssproperty --motcua-accent - Colour of the button, links and the focus ring.
 */
export class Procedure extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    inputStyles,
    noticeStyles,
    progressStyles,
    skeletonStyles,
    foldStyles,
    styles,
  ];

  /** Code of the procedure, such as `1.001193`. */
  @property() code = '';

  /** Link to the form; `{code}` is replaced. The service's own page when absent. */
  @property({ attribute: 'form-href' }) formHref = '';

  /** Link to a related procedure; `{code}` is replaced. The service's own page when absent. */
  @property({ attribute: 'procedure-href' }) procedureHref = '';

  /** The computer is used by others, too: nothing can be kept on it. */
  @property({ type: Boolean, attribute: 'shared-computer' }) sharedComputer = false;

  readonly #service = new ServiceController(this, { reconnected: () => this.#retryFailed() });
  readonly #locale = new LocaleController(this, words);
  #checklist = Checklist.of('', [], true);
  #refused = false;
  /** The whole of a long name was asked for. */
  #isWhole = false;

  #asked: readonly unknown[] = [];
  #running: AbortController | undefined;
  /** What was loaded; `undefined` until then. */
  #loaded: { readonly procedure?: ProcedureFacts; readonly error?: unknown } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#unfold);
  }

  override disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#unfold);
    super.disconnectedCallback();
  }

  override willUpdate(): void {
    const asked = [this.code, this.#service.use(Procedures), this.sharedComputer];
    if (asked.every((one, nth) => one === this.#asked[nth])) return;
    this.#asked = asked;
    void this.#load();
  }

  override render(): TemplateResult {
    const { procedure, error } = this.#loaded ?? {};
    if (procedure) return this.#sheet(procedure);
    if (error) return this.#failed(error);
    return this.#loaded ? this.#nothingAsked() : this.#loading();
  }

  async #load(): Promise<void> {
    const [code, procedures] = [this.code, this.#service.use(Procedures)];
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#loaded = undefined;
    this.requestUpdate();
    try {
      const procedure = code && procedures ? await procedures.get(code, { signal }) : undefined;
      if (signal.aborted) return;
      if (procedure) {
        this.#checklist = Checklist.of(procedure.code, procedure.documents, this.sharedComputer);
      }
      this.#refused = this.#isWhole = false;
      this.#loaded = { procedure };
    } catch (error) {
      if (signal.aborted) return;
      this.#loaded = { error };
    }
    this.requestUpdate();
  }

  #sheet(procedure: ProcedureFacts): TemplateResult {
    const sheet = this.#sheetOf(procedure);
    return html`<article class="sheet">
      ${headTemplate(sheet, { shown: this.#isWhole, toggle: this.#showWhole })}
      ${factsTemplate(sheet, this.#checklist.chosenCase)} ${notesTemplate(sheet)}
      ${papersTemplate(sheet, {
        checklist: this.#checklist,
        refused: this.#refused,
        isShared: this.sharedComputer,
        onTick: this.#tick,
        onCase: this.#chooseCase,
        onPrint: this.#print,
        onKeep: this.#keep,
      })}
      ${actTemplate(sheet, this.#link(this.formHref, 'nop-ho-so', procedure.code), this.#start)}
      ${whereTemplate(sheet)} ${foldsTemplate(sheet)}
      ${relatedTemplate(sheet, this.#procedureLink, this.#select)} ${sourceTemplate(sheet)}
    </article>`;
  }

  #loading(): TemplateResult {
    return html`<div class="skeleton" role="status">
      <span class="visually-hidden">${this.#locale.messages.loading}</span>
      <span></span><span></span><span></span><span></span><span></span>
    </div>`;
  }

  #nothingAsked(): TemplateResult {
    return html`<slot></slot>${
        this.code === '' ? html`<p class="soft">${this.#locale.messages.noCode}</p>` : nothing
      }`;
  }

  #failed(error: unknown): TemplateResult {
    const { messages, language } = this.#locale;
    if (problemIs(error, 'procedure-retired')) return this.#retired(error);
    if (problemKind(error) === 'not-found') {
      return html`<div class="stack" role="alert">
        ${notice('warn', messages.notFound, html`<p>${messages.notFoundAdvice}</p>`)}
        <slot></slot>
      </div>`;
    }
    return html`<div class="stack">
      <div role="alert">
        ${problemNotice(problemMessage(error, language), language, this.#retry)}
      </div>
      <slot></slot>
    </div>`;
  }

  /** Not offered any more: the ones that replace it, where that is known. */
  #retired(error: unknown): TemplateResult {
    const { messages } = this.#locale;
    const { successors = [] } = (error as { problem: { successors?: readonly string[] } }).problem;
    return html`<div class="stack" role="alert">
      ${notice(
        'warn',
        messages.retired,
        html`<p>${messages.retiredAdvice}</p>
          ${successors.map(
            (code) =>
              html`<p>
                <a
                  href=${this.#procedureLink(code)}
                  @click=${(event: MouseEvent) => this.#select(event, code)}
                  >${messages.successor(code)}</a
                >
              </p>`,
          )}`,
      )}
      <slot></slot>
    </div>`;
  }

  #sheetOf(procedure: ProcedureFacts): Sheet {
    const { language, messages } = this.#locale;
    return { procedure, language, messages };
  }

  /** A link of the host page, or to the page of the service. */
  #link(template: string, page: string, code: string): string {
    const own = `${this.#service.connection?.address ?? ''}/${page}/{code}`;
    return linkFor(template === '' ? own : template, code);
  }

  readonly #procedureLink = (code: string): string =>
    this.#link(this.procedureHref, 'thu-tuc', code);

  readonly #select = (event: MouseEvent, code: string): void => {
    if (opensElsewhere(event)) return;
    if (!this.dispatchEvent(new ProcedureSelectEvent(code))) event.preventDefault();
  };

  readonly #start = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    if (!this.dispatchEvent(new DossierStartEvent(this.code))) event.preventDefault();
  };

  readonly #tick = (paper: ProcedureDocument, ticked: boolean): void => {
    this.#checklist.set(paper.id, ticked);
    this.requestUpdate();
  };

  readonly #chooseCase = (heading: string): void => {
    this.#checklist.choose(heading);
    this.requestUpdate();
  };

  readonly #keep = (): void => {
    if (this.#checklist.keptUntil === undefined) this.#refused = !this.#checklist.keep();
    else this.#checklist.forget();
    this.requestUpdate();
  };

  readonly #showWhole = (): void => {
    this.#isWhole = !this.#isWhole;
    this.requestUpdate();
  };

  readonly #print = async (): Promise<void> => {
    const procedure = this.#loaded?.procedure;
    if (procedure === undefined) return;
    const { printList } = await import('./printed.js');
    await printList(this.renderRoot, this.#sheetOf(procedure), this.#checklist);
  };

  readonly #retry = (): void => {
    void this.#load();
  };

  #retryFailed(): void {
    if (this.#loaded?.error) this.#retry();
  }

  /** Paper has no folds. */
  readonly #unfold = (): void => {
    for (const fold of this.renderRoot.querySelectorAll('details')) fold.open = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-procedure': Procedure;
  }
}
