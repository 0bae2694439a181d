import type { DossierForm } from '../dossier-form/dossier-form.js';
import { Visibility } from './visible.js';

const words = {
  vi: {
    covered: 'Có phần của trang này nằm đè lên biểu mẫu',
    advice: 'Nếu bạn đọc được hồ sơ của mình bên dưới và muốn nộp, hãy bấm nút này.',
    file: 'Tôi đã xem lại, nộp hồ sơ',
    open: 'Mở trên trang của trung tâm',
  },
  en: {
    covered: 'Something of this page lies over the form',
    advice: 'If you can read your dossier below and want to file it, press this button.',
    file: 'I have reviewed it, file the dossier',
    open: "Open on the centre's page",
  },
} as const;

/**
 * Nobody files with a button they cannot see: a site could lay the frame, transparent, over something else that people press.
 * Browsers tell whether anything lies over a frame, or fades it, but not what: a bubble to chat with in a corner counts as
 * well. So nothing is refused: the dossier is filed by a second button at another place, which a person who does not see the
 * form does not find.
 */
export class Guard {
  readonly #form: DossierForm;
  readonly #visibility = new Visibility();
  #said: HTMLElement | undefined;
  #confirmed = false;

  constructor(form: DossierForm) {
    this.#form = form;
  }

  start(): void {
    if (!Visibility.supported) return;
    addEventListener('click', this.#check, { capture: true });
    const watch = (): void => {
      this.#visibility.watch(this.#button());
      if (!this.#isReview()) this.#hush();
    };
    new MutationObserver(watch).observe(this.#form.renderRoot, { childList: true, subtree: true });
    watch();
  }

  /** The button that goes on or files: the one that sends the form. */
  #button(): HTMLButtonElement | undefined {
    const buttons = this.#form.renderRoot.querySelectorAll<HTMLButtonElement>('.form button');
    return [...buttons].find(({ type }) => type === 'submit');
  }

  #isReview(): boolean {
    const progress = this.#form.renderRoot.querySelector('progress');
    return progress !== null && progress.value === progress.max;
  }

  readonly #check = (event: MouseEvent): void => {
    const button = this.#button();
    if (button === undefined || !event.composedPath().includes(button) || !this.#isReview()) return;
    const { sight } = this.#visibility;
    // With a finger or a mouse it must have been in sight before: it may have been moved under them just now. With the
    // keyboard it may have come into the window just now.
    const byKeyboard = event.detail === 0;
    if (this.#confirmed || sight === 'seen' || (byKeyboard && sight === 'outside')) {
      this.#hush();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#ask();
  };

  #ask(): void {
    const own = words[document.documentElement.lang === 'en' ? 'en' : 'vi'];
    const file = element('button', own.file);
    file.addEventListener('click', () => {
      this.#confirmed = true;
      this.#button()?.click();
      this.#confirmed = false;
    });
    const open = element('a', own.open);
    open.href = location.pathname.replace(/^\/nhung/, '');
    this.#hush();
    const said = document.createElement('div');
    said.className = 'covered';
    said.setAttribute('role', 'alert');
    said.append(element('strong', own.covered), element('p', own.advice), file, open);
    this.#form.before(said);
    this.#said = said;
    file.focus();
  }

  #hush(): void {
    this.#said?.remove();
    this.#said = undefined;
  }
}

function element<N extends 'a' | 'button' | 'p' | 'strong'>(
  name: N,
  text: string,
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
