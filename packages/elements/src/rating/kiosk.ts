import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../foundation/locale.js';
import { notice } from '../foundation/problems.js';

// Loaded on a shared screen only.

const words = {
  vi: {
    soon: 'Bạn còn ở đây không?',
    soonMore: 'Những gì trên màn hình sắp được xóa để nhường người sau.',
    stay: 'Tôi vẫn ở đây',
    next: 'Xong, nhường người sau',
  },
  en: {
    soon: 'Are you still here?',
    soonMore: 'The screen is about to be cleared for the next person.',
    stay: 'I am still here',
    next: 'Done, next person',
  },
} as const;

/** Milliseconds: until the warning, from there until it is cleared, and after the end. */
const usual = { idle: 60_000, warning: 30_000, done: 20_000 };

/** Clears a shared screen: after the thanks, and when nobody touches it any more, never without a warning. */
export class Kiosk {
  /** Whether the screen is about to be cleared. */
  warned = false;
  readonly #host: HTMLElement & { requestUpdate(): void };
  readonly #clear: () => void;
  readonly #times: typeof usual;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDone = false;

  constructor(host: HTMLElement & { requestUpdate(): void }, clear: () => void, times = usual) {
    this.#host = host;
    this.#clear = clear;
    this.#times = times;
    for (const type of ['pointerdown', 'keydown', 'input']) host.addEventListener(type, this.touch);
  }

  /** Somebody is there. */
  readonly touch = (): void => {
    clearTimeout(this.#timer);
    if (this.warned) this.#host.requestUpdate();
    this.warned = false;
    this.#timer = setTimeout(this.#warn, this.#isDone ? this.#times.done : this.#times.idle);
  };

  /** It is over, so that the screen clears sooner; or it goes on after all. */
  done(isDone: boolean): void {
    this.#isDone = isDone;
    this.touch();
  }

  /** Nothing is cleared any more. */
  end(): void {
    clearTimeout(this.#timer);
    for (const type of ['pointerdown', 'keydown', 'input']) {
      this.#host.removeEventListener(type, this.touch);
    }
  }

  /** The warning while there is one, and after the end the way for the next person. */
  template(language: Language): TemplateResult {
    const own = words[language];
    return html`${
      this.warned
        ? html`<div role="alert">
            ${notice(
              'warn',
              own.soon,
              html`<p>${own.soonMore}</p>
                <button class="button primary" type="button" id="stay">${own.stay}</button>`,
            )}
          </div>`
        : nothing
    }
    ${
      this.#isDone
        ? html`<div class="actions">
            <button class="button secondary" type="button" id="next" @click=${this.next}>
              ${own.next}
            </button>
          </div>`
        : nothing
    }`;
  }

  /** Makes room for the next person. */
  readonly next = (): void => {
    clearTimeout(this.#timer);
    this.warned = this.#isDone = false;
    this.#clear();
  };

  readonly #warn = (): void => {
    if (this.#isDone) return this.next();
    this.warned = true;
    this.#host.requestUpdate();
    this.#timer = setTimeout(this.next, this.#times.warning);
  };
}
