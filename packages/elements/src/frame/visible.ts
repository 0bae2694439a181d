/** What a browser says of an element that has to be seen (Intersection Observer, version 2; Chromium so far). */
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The shortest the browsers take, milliseconds. */
const DELAY = 100;

/**
 * Knows whether a person can see an element as it is drawn: not transparent, not under anything of the site around the frame,
 * not distorted. Where browsers cannot tell, what is in the window counts as seen.
 */
export class Visibility {
  #seen: boolean | undefined;
  #element: Element | undefined;
  #observer: IntersectionObserver | undefined;

  /** Whether this browser can tell. */
  static readonly supported = 'isVisible' in IntersectionObserverEntry.prototype;

  /** Watches this element from now on, and no other. */
  watch(element: Element | undefined): void {
    if (element === this.#element || !Visibility.supported) return;
    this.stop();
    this.#element = element;
    if (element === undefined) return;
    const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: DELAY };
    this.#observer = new IntersectionObserver((entries: readonly Seen[]) => {
      this.#seen = entries.at(-1)?.isVisible;
    }, options);
    this.#observer.observe(element);
  }

  /** Whether the element can be seen now; true while nothing is known. */
  get visible(): boolean {
    return this.#seen !== false;
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#element = undefined;
    this.#seen = undefined;
  }
}
