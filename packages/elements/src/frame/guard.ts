import type { DossierForm } from '../dossier-form/dossier-form.js';
import { Visibility } from './visible.js';

const words = {
  vi: {
    covered: 'Trang này đang che hoặc làm mờ biểu mẫu, nên chưa thể tiếp tục ở đây.',
    open: 'Mở trên trang của trung tâm',
  },
  en: {
    covered: 'This page covers or fades the form, so you cannot go on here.',
    open: "Open on the centre's page",
  },
} as const;

/**
 * Nobody goes on, or files, with a button they cannot see: a site could lay the frame, transparent, over something else that
 * people press. Where that happens the form says so and leads to the page of the centre.
 */
export class Guard {
  readonly #form: DossierForm;
  readonly #visibility = new Visibility();
  #said: HTMLElement | undefined;

  constructor(form: DossierForm) {
    this.#form = form;
  }

  start(): void {
    if (!Visibility.supported) return;
    addEventListener('click', this.#check, { capture: true });
    const watch = (): void => this.#visibility.watch(this.#button());
    new MutationObserver(watch).observe(this.#form.renderRoot, { childList: true, subtree: true });
    watch();
  }

  /** The button that goes on or files: the one that sends the form. */
  #button(): HTMLButtonElement | undefined {
    const buttons = this.#form.renderRoot.querySelectorAll<HTMLButtonElement>('form button');
    return [...buttons].find(({ type }) => type === 'submit');
  }

  readonly #check = (event: Event): void => {
    const button = this.#button();
    if (button === undefined || !event.composedPath().includes(button)) return;
    if (this.#visibility.visible) {
      this.#said?.remove();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#say();
  };

  #say(): void {
    const own = words[document.documentElement.lang === 'en' ? 'en' : 'vi'];
    const text = document.createElement('p');
    text.textContent = own.covered;
    const link = document.createElement('a');
    link.href = location.pathname.replace(/^\/nhung/, '');
    link.textContent = own.open;
    const way = document.createElement('p');
    way.append(link);
    this.#said ??= document.createElement('div');
    this.#said.className = 'covered';
    this.#said.setAttribute('role', 'alert');
    this.#said.replaceChildren(text, way);
    this.#form.before(this.#said);
  }
}
