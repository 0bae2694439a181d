import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Field, Issue } from '@motcua/forms';
import { textIn, type Language } from '../foundation/locale.js';
import { badIcon } from '../foundation/icons.js';
import type { FieldMessage } from './fields/context.js';
import { itemName } from './fields/field.js';
import type { vi } from './messages.vi.js';
import { errorsOf, fieldAt, type OpenForm } from './session-of-form.js';
import { describe } from './words.js';

/** One thing that keeps the citizen from going on. */
export interface Finding {
  /** Empty when it belongs to no page. */
  readonly page: string;
  readonly path: string;
  readonly text: string;
}

/**
 * What is wrong, and when to say so: a page is silent until the citizen tries to leave it, then it says everything at once.
 * Each message goes as soon as its cause does, and no new one comes while they are typing. Warnings keep nobody.
 */
export class Findings {
  readonly #host: ReactiveControllerHost;
  readonly #language: () => Language;
  /** By page: what was wrong when the citizen last tried to leave it. */
  readonly #found = new Map<string, ReadonlySet<string>>();
  /** What the service found that the form did not. */
  #refusals: readonly Finding[] = [];
  #said = '';

  constructor(host: ReactiveControllerHost, language: () => Language) {
    this.#host = host;
    this.#language = language;
  }

  /** Forgets everything, for another form. */
  clear(): void {
    this.#found.clear();
    this.#refusals = [];
    this.#said = '';
  }

  /** A sentence above the page that belongs to no field. */
  say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  /** An answer changed: what the service said of it no longer holds. */
  changed(path: string): void {
    this.#refusals = this.#refusals.filter(
      (refusal) => refusal.page !== '' && !`${refusal.path}.`.startsWith(`${path}.`),
    );
    this.#said = '';
  }

  /**
   * From now on a page says what is wrong.
   * @param mayWait fields whose errors do not count
   * @returns whether nothing keeps the citizen from going on
   */
  tryPage(open: OpenForm, page: string, mayWait: readonly string[] = []): boolean {
    const errors = errorsOf(open, page).filter(
      ({ path }) => !mayWait.includes(path.replace(/\..*/, '')),
    );
    if (errors.length > 0) this.#found.set(page, new Set(errors.map(nameOf)));
    else this.#found.delete(page);
    this.#said = '';
    this.#host.requestUpdate();
    return errors.length === 0;
  }

  /** The same for the whole form. */
  tryAll(open: OpenForm): boolean {
    this.#refusals = [];
    return visiblePages(open)
      .map((page) => this.tryPage(open, page))
      .every(Boolean);
  }

  /** Takes what the service found. */
  refuse(refusals: readonly Finding[]): void {
    this.#refusals = refusals;
    this.#host.requestUpdate();
  }

  /** What is said at a field. */
  at(open: OpenForm, path: string, field: Field): readonly FieldMessage[] {
    const { issues } = open.session.field(path);
    return [
      ...issues
        .filter((issue) => issue.severity === 'warning' || this.#isSaid(issue))
        .map((issue) => ({ text: this.#words(issue, field), severity: issue.severity })),
      ...this.#refusals
        .filter((refusal) => refusal.path === path)
        .map(({ text }) => ({ text, severity: 'error' as const })),
    ];
  }

  /**
   * Everything that keeps the citizen from going on, each a link to its field. Takes the focus.
   * @param page the page it stands above; all pages when absent
   */
  summary(
    own: typeof vi,
    open: OpenForm,
    page: string | undefined,
    goTo: (page: string, path: string) => void,
  ): TemplateResult | typeof nothing {
    const here = ({ page: its }: { readonly page: string }): boolean =>
      page === undefined || its === page || its === '';
    const issues = [...this.#found.keys()]
      .flatMap((tried) => errorsOf(open, tried))
      .filter((issue) => here(issue) && this.#isSaid(issue))
      .map((issue) => {
        const { page, path, message } = issue;
        const field = fieldAt(open, path);
        const words = this.#words(issue, field);
        // Beside its question it need not be said which one is meant.
        const label = field && !message ? textIn(field.label, this.#language()) : '';
        const about = words.includes(label) ? '' : `“${label}”: `;
        return { page, path, text: this.#item(own, open, path) + about + words };
      });
    const all: readonly Finding[] = [...issues, ...this.#refusals.filter(here)];
    if (all.length === 0) {
      return this.#said === ''
        ? nothing
        : html`<p class="error said" id="summary" tabindex="-1">${badIcon}${this.#said}</p>`;
    }
    return html`<div
      class="summary notice"
      data-tone="bad"
      id="summary"
      tabindex="-1"
      role="group"
      aria-labelledby="summary-title"
    >
      ${badIcon}
      <div>
        <p class="notice-title" id="summary-title">${own.summary(all.length)}</p>
        <ul>
          ${all.map((finding) => html`<li>${this.#link(finding, goTo)}</li>`)}
        </ul>
      </div>
    </div>`;
  }

  /** Which item of a group is meant, for a list in which it does not stand beside it. */
  #item(own: typeof vi, open: OpenForm, path: string): string {
    const [, group = '', index] = /^(.+)\.(\d+)\.[^.]+$/.exec(path) ?? [];
    const field = fieldAt(open, group);
    if (field?.type !== 'group') return '';
    const language = this.#language();
    return `${itemName({ session: open.session, own, language }, group, field, Number(index))}. `;
  }

  #link(
    { page, path, text }: Finding,
    goTo: (page: string, path: string) => void,
  ): TemplateResult | string {
    if (page === '') return text;
    const go = (event: Event): void => {
      event.preventDefault();
      goTo(page, path);
    };
    return html`<a href="#" @click=${go}>${text}</a>`;
  }

  #isSaid(issue: Issue): boolean {
    return this.#found.get(issue.page)?.has(nameOf(issue)) ?? false;
  }

  #words(issue: Issue, field: Field | undefined): string {
    return describe(this.#language(), issue, field);
  }
}

function visiblePages(open: OpenForm): readonly string[] {
  return open.session.pages().flatMap(({ id, visible }) => (visible ? [id] : []));
}

function nameOf({ path, code, params }: Issue): string {
  return `${path} ${code} ${String(params.rule ?? '')}`;
}
