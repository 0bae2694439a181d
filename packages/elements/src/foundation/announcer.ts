import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/**
 * A polite live region inside an element. Render it once, always: `${this.#announcer.region()}`; a region that appears
 * together with its text is not read out.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Reads a text out when the person pauses.
   * @param delay milliseconds; a later text within it replaces this one
   */
  announce(text: string, delay = 250): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Screen readers stay silent when the text does not change; an invisible change makes them read it again.
      this.#text = text === this.#text ? `${text}\u00A0` : text;
      this.#host.requestUpdate();
    }, delay);
  }

  /** The live region. */
  region(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }
}
