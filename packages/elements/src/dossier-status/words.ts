import type { Language } from '../foundation/locale.js';
import { vi } from './messages.vi.js';

/** Messages of the status. English ones stand here once they are loaded: nobody loads a language they do not read. */
export const messages = { vi, en: vi };

let learned: Promise<void> | undefined;

/** Whether a language can be spoken now. */
export function canSpeak(language: Language): boolean {
  return language === 'vi' || messages.en !== vi;
}

/** Loads English. When that fails the status goes on in Vietnamese: better than nothing. */
export async function learnEnglish(): Promise<void> {
  learned ??= import('./messages.en.js').then(({ en }) => {
    messages.en = en;
  });
  try {
    await learned;
  } catch {
    messages.en = { ...vi };
  }
}
