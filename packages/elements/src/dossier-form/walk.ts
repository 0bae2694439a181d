import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../foundation/locale.js';
import { takesFiles } from './fields/attached.js';
import { idOf } from './fields/context.js';
import { REVIEW, type Filling } from './filling.js';
import type { Findings } from './findings.js';
import { errorsOf } from './session-of-form.js';
import { messages } from './words.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

const CONTROLS = ':is(input, select, textarea, button)';

/** The way through the pages: on, back, to a field and to the review; the focus goes along. */
export class Walk {
  readonly #host: Host;
  readonly #filling: Filling;
  readonly #findings: Findings;
  readonly #moved: () => void;
  readonly #language: () => Language;
  /** The citizen came from the review to change one page and goes back there next. */
  #correcting = false;

  /** @param moved another page is shown */
  constructor(
    host: Host,
    filling: Filling,
    findings: Findings,
    moved: () => void,
    language: () => Language,
  ) {
    this.#host = host;
    this.#filling = filling;
    this.#findings = findings;
    this.#moved = moved;
    this.#language = language;
  }

  /** To the next page, unless something on this one keeps the citizen. */
  async next(): Promise<void> {
    const { open, pages, page } = this.#filling;
    if (open === undefined) return;
    const at = pages.findIndex(({ id }) => id === page);
    if (pages[at]?.definition.fields.some(takesFiles) && this.filesMissing()) return;
    if (!this.#findings.tryPage(open, page)) return this.focus('#summary');
    const wrong = ({ id }: { readonly id: string }): boolean => errorsOf(open, id).length > 0;
    const after = pages.slice(at + 1);
    const next = this.#correcting ? after.find(wrong) : after[0];
    await this.#goTo(next?.id ?? REVIEW);
  }

  readonly back = (): void => {
    const { pages, page } = this.#filling;
    const at = page === REVIEW ? pages.length : pages.findIndex(({ id }) => id === page);
    this.#correcting = false;
    void this.#goTo(pages[at - 1]?.id ?? REVIEW);
  };

  /** To a field, on whichever page it is, and into what is wrong of it; from the review and, with “Tiếp tục”, back again. */
  readonly toField = async (page: string, path: string): Promise<void> => {
    if (page !== this.#filling.page) {
      this.#correcting = this.#filling.page === REVIEW;
      await this.#goTo(page);
    }
    await this.focus(`#${CSS.escape(idOf(path))}`);
  };

  /** Says so when a file is still on its way or did not arrive. */
  filesMissing(): boolean {
    const language = this.#language();
    const text = this.#filling.attachments.hindrance(messages.in(language), language);
    if (text === '') return false;
    this.#findings.say(text);
    void this.focus('#summary');
    return true;
  }

  /**
   * Focuses an element, or of several controls the first wrong one, once it is drawn.
   * @param otherwise where it is not there
   */
  async focus(selector: string, otherwise = '#page-title'): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const found =
      root.querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>(otherwise);
    const inner =
      found?.querySelector<HTMLElement>(`${CONTROLS}[aria-invalid='true']`) ??
      found?.querySelector<HTMLElement>(CONTROLS);
    (found?.matches('fieldset, .actions, .removed') ? inner : found)?.focus();
  }

  /** Brings the top of the element into view, when it is above. */
  toTop(): void {
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
  }

  async #goTo(page: string): Promise<void> {
    if (page === REVIEW) this.#correcting = false;
    this.#filling.goTo(page);
    this.#moved();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#page-title')?.focus({ preventScroll: true });
    this.toTop();
  }
}
