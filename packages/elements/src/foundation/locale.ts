import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalizedText } from '@motcua/contract';
import { defaultLang } from './connection.js';
import { closestAcross, rootsAround } from './tree.js';

/** Languages the elements speak. */
export type Language = 'vi' | 'en';

/**
 * The messages of an element, one module a language. Vietnamese is the home of their shape:
 * `export const en: typeof vi = { … }`.
 */
export interface Messages<T> {
  readonly vi: T;
  readonly en: T;
}

/**
 * The language of a tag such as `en-GB`. A language the elements do not speak is answered in English, none at all in
 * Vietnamese.
 */
export function languageOf(tag: string | null | undefined): Language {
  return tag && !/^vi\b/i.test(tag) ? 'en' : 'vi';
}

/** A text in a language; Vietnamese where it has no other. */
export function textIn(text: LocalizedText, language: Language): string {
  return text[language] ?? text.vi;
}

/** Whether a text of the service has to be marked as Vietnamese inside a page of another language. */
export function foreignLang(language: Language): 'vi' | undefined {
  return language === 'vi' ? undefined : 'vi';
}

/** Reads the nearest `lang`, through shadow roots, and updates the element when it changes. */
export class LocaleController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #messages: Messages<T>;
  #language: Language = 'vi';
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, messages: Messages<T>) {
    this.#host = host;
    this.#messages = messages;
    host.addController(this);
  }

  /** The language spoken now. */
  get language(): Language {
    return this.#language;
  }

  /** The messages in that language. */
  get messages(): T {
    return this.#messages[this.#language];
  }

  hostConnected(): void {
    this.#read();
    this.#observer = new MutationObserver(() => {
      const before = this.#language;
      this.#read();
      if (before !== this.#language) this.#host.requestUpdate();
    });
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #read(): void {
    const nearest = closestAcross(this.#host, '[lang]');
    const own =
      nearest === document.documentElement
        ? (defaultLang() ?? nearest.getAttribute('lang'))
        : undefined;
    this.#language = languageOf(own ?? nearest?.getAttribute('lang') ?? defaultLang());
  }
}
