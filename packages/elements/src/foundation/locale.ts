import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalizedText } from '@motcua/contract';
import { defaultLang } from './connection.js';
import { Words, loadSharedWords } from './spoken.js';
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

/**
 * Reads the nearest `lang`, through shadow roots, and updates the element when it changes. English is loaded where it is
 * spoken: an update waits for it, so that nothing is shown in Vietnamese first. Where it cannot be loaded, the element
 * speaks Vietnamese.
 */
export class LocaleController<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #words: Words<T>;
  #wanted: Language = 'vi';
  #language: Language = 'vi';
  #loading: Promise<void> | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, messages: Words<T> | Messages<T>) {
    this.#host = host;
    this.#words = messages instanceof Words ? messages : new Words(messages.vi, messages.en);
    host.addController(this);
    // Lit lets an element put an update off here; a controller has no hook of its own for it.
    const updates = host as unknown as { scheduleUpdate: () => unknown };
    const update = updates.scheduleUpdate.bind(host);
    updates.scheduleUpdate = () => (this.#loading ? this.#loading.then(update) : update());
  }

  /** The language spoken now. */
  get language(): Language {
    return this.#language;
  }

  /** The messages in that language. */
  get messages(): T {
    return this.#words.in(this.#language);
  }

  hostConnected(): void {
    this.#read();
    this.#observer = new MutationObserver(() => this.#read());
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
    this.#wanted = languageOf(own ?? nearest?.getAttribute('lang') ?? defaultLang());
    if (this.#wanted === 'en') this.#loading ??= this.#load();
    else this.#speak();
  }

  async #load(): Promise<void> {
    try {
      await Promise.all([this.#words.load(), loadSharedWords()]);
      this.#speak();
    } catch {
      // Vietnamese is better than nothing.
    }
    this.#loading = undefined;
  }

  #speak(): void {
    if (this.#wanted === this.#language) return;
    this.#language = this.#wanted;
    this.#host.requestUpdate();
  }
}
