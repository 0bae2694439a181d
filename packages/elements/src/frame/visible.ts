/** What a browser says of an element that has to be seen (Intersection Observer, version 2; Chromium so far). */
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The shortest the browsers take, milliseconds. */
const DELAY = 100;

/** Whether a person can see an element as it is drawn; out of the window, nobody can tell yet. */
export type Sight = 'seen' | 'covered' | 'outside';

/**
 * Knows whether a person can see an element: not transparent, not under anything of the site around the frame, not
 * distorted.
 */
export class Visibility {
  #sight: Sight = 'outside';
  #element: Element | undefined;
  #observer: IntersectionObserver | undefined;

  /** Whether this browser can tell. */
  static readonly supported = 'isVisible' in IntersectionObserverEntry.prototype;

  /** What is known of the element that is watched; it lags by a tenth of a second. */
  get sight(): Sight {
    return this.#sight;
  }

  /** Watches this element from now on, and no other. */
  watch(element: Element | undefined): void {
    if (element === this.#element || !Visibility.supported) return;
    this.#observer?.disconnect();
    this.#element = element;
    this.#sight = 'outside';
    if (element === undefined) return;
    const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: DELAY };
    this.#observer = new IntersectionObserver((entries: readonly Seen[]) => {
      const last = entries.at(-1);
      this.#sight = last?.isVisible ? 'seen' : last?.isIntersecting ? 'covered' : 'outside';
    }, options);
    this.#observer.observe(element);
  }
}
