import type { Language } from './locale.js';

const shared = new Set<Words<object>>();

/** The words of a module: Vietnamese at once, English once somebody speaks it. */
export class Words<T extends object> {
  readonly #vi: T;
  readonly #english: T | (() => Promise<T>);
  /** The English words; `undefined` until they are loaded. */
  english: T | undefined;

  /** @param english the words, or how to load them: `async () => (await import('./messages.en.js')).en` */
  constructor(vi: T, english: T | (() => Promise<T>)) {
    this.#vi = vi;
    this.#english = english;
    if (typeof english !== 'function') this.english = english;
  }

  /** Vietnamese where the language is not loaded. */
  in(language: Language): T {
    return (language === 'en' && this.english) || this.#vi;
  }

  /** Loads English. */
  async load(): Promise<void> {
    const english = this.#english;
    if (typeof english === 'function') this.english ??= await english();
  }
}

/** Words that more than one element says; loaded before any of them speaks English. */
export function sharedWords<T extends object>(vi: T, english: () => Promise<T>): Words<T> {
  const words = new Words(vi, english);
  shared.add(words);
  return words;
}

/** Loads the English of all shared words. */
export async function loadSharedWords(): Promise<void> {
  await Promise.all([...shared].map((words) => words.load()));
}
