import { AsyncLocalStorage } from 'node:async_hooks';
import { en } from './words/en.js';
import { vi } from './words/vi.js';
import type { Words } from './words/vi.js';

/** A language of the desk. */
export type Language = 'vi' | 'en';

const languages: Readonly<Record<Language, Words>> = { vi, en };

/** The language of each request that is being answered. */
export const speaking = new AsyncLocalStorage<Language>();

/** The language of the officer whose request this is; Vietnamese where nobody chose. */
export function spoken(): Language {
  return speaking.getStore() ?? 'vi';
}

/** The words of that language. */
export function say(): Words {
  return languages[spoken()];
}

/** A text in one language or several. */
export interface Told {
  readonly vi?: string;
  readonly en?: string;
}

/** A text of the service or a form in that language, or in Vietnamese where it has no other. */
export function told(text: Told | undefined): string {
  return text?.[spoken()] ?? text?.vi ?? '';
}
