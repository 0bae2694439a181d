import type { Words } from '../words/vi.js';

/** What the scripts of a page say, in the language of the page: it brings them along. */
export const words = JSON.parse(document.documentElement.dataset.words ?? '{}') as Words['browser'];

/** Words about something: `{}` is where its name stands. */
export function say(text: string, about: string): string {
  return text.replace('{}', () => about);
}
