import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ProblemError } from '@motcua/contract';
import type { Field, Issue } from '@motcua/forms';
import { describeIssue as inVietnamese } from '@motcua/forms/messages/vi';
import type { Language } from '../foundation/locale.js';
import { badIcon } from '../foundation/icons.js';
import type { FieldMessage } from './fields/context.js';
import type { vi } from './messages.vi.js';
import { fieldAt, type OpenForm } from './session-of-form.js';

type Describe = typeof inVietnamese;

/** Something the service found that the form did not. */
interface Refusal {
  readonly path: string;
  readonly page: string;
  readonly text: string;
}

/**
 * What is wrong, and whether to say so: a page is silent until the citizen tries to leave it, then it says everything at
 * once, and each message goes as soon as its cause does.
 */
export class Findings {
  readonly #host: ReactiveControllerHost;
  readonly #language: () => Language;
  readonly #tried = new Set<string>();
  #refusals: readonly Refusal[] = [];
  #said = '';
  #english: Describe | undefined;

  constructor(host: ReactiveControllerHost, language: () => Language) {
    this.#host = host;
    this.#language = language;
  }

  /** Forgets everything, for another form. */
  clear(): void {
    this.#tried.clear();
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
    this.#refusals = this.#refusals.filter((refusal) => !refusal.path.startsWith(path));
    this.#said = '';
  }

  /** From now on a page says what is wrong. @returns whether nothing keeps the citizen from going on */
  tryPage(open: OpenForm, page: string): boolean {
    this.#tried.add(page);
    this.#said = '';
    this.#host.requestUpdate();
    return !open.session.validate(page).some(({ severity }) => severity === 'error');
  }

  /** The same for the whole form. */
  tryAll(open: OpenForm): boolean {
    const pages = open.session.pages().filter(({ visible }) => visible);
    return pages.map(({ id }) => this.tryPage(open, id)).every(Boolean);
  }

  /** Takes what the service found. @returns whether there was anything */
  refused(open: OpenForm, error: unknown): boolean {
    const errors = (error as { errors?: readonly ProblemError[] } | null)?.errors ?? [];
    this.#refusals = errors.map(({ pointer, detail }) => {
      const path = pointer.replace(/^\/answers\//, '').replaceAll('/', '.');
      const known = pointer.startsWith('/answers/') && fieldAt(open, path) !== undefined;
      const [root] = path.split('.');
      const page = open.compiled.definition.pages.find(({ fields }) =>
        fields.some(({ id, type }) => (known ? id === root : type === 'documents')),
      );
      const documents = page?.fields.find(({ type }) => type === 'documents')?.id ?? '';
      return { path: known ? path : documents, page: page?.id ?? '', text: detail };
    });
    this.#host.requestUpdate();
    return errors.length > 0;
  }

  /** What is said at a field. */
  at(open: OpenForm, path: string, field: Field): readonly FieldMessage[] {
    const page = open.compiled.definition.pages.find(({ fields }) =>
      fields.some(({ id }) => id === path.split('.')[0]),
    );
    const issues = page && this.#tried.has(page.id) ? open.session.field(path).issues : [];
    return [
      ...issues.map((issue) => ({ text: this.#words(issue, field), severity: issue.severity })),
      ...this.#refusals
        .filter((refusal) => refusal.path === path)
        .map(({ text }) => ({ text, severity: 'error' as const })),
    ];
  }

  /** Everything that keeps the citizen from going on, each a link to its field. Takes the focus. */
  summary(
    own: typeof vi,
    open: OpenForm,
    goTo: (page: string, path: string) => void,
  ): TemplateResult | typeof nothing {
    const issues = [...this.#tried].flatMap((page) =>
      open.session
        .validate(page)
        .filter(({ severity }) => severity === 'error')
        .map((issue) => ({
          page: issue.page,
          path: issue.path,
          text: this.#words(issue, fieldAt(open, issue.path)),
        })),
    );
    const all = [...issues, ...this.#refusals];
    if (all.length === 0) {
      return this.#said === ''
        ? nothing
        : html`<p class="error" id="summary" tabindex="-1" role="alert">
            ${badIcon}${this.#said}
          </p>`;
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
          ${all.map(({ page, path, text }) => {
            const go = (event: Event): void => {
              event.preventDefault();
              goTo(page, path);
            };
            return html`<li><a href="#" @click=${go}>${text}</a></li>`;
          })}
        </ul>
      </div>
    </div>`;
  }

  #words(issue: Issue, field: Field | undefined): string {
    if (this.#language() === 'vi') return inVietnamese(issue, field);
    if (this.#english === undefined) void this.#loadEnglish();
    return (this.#english ?? inVietnamese)(issue, field);
  }

  async #loadEnglish(): Promise<void> {
    const { describeIssue } = await import('@motcua/forms/messages/en');
    this.#english = describeIssue;
    this.#host.requestUpdate();
  }
}
