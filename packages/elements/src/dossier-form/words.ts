import type { Field, Issue } from '@motcua/forms';
import type { Language } from '../foundation/locale.js';
import { Words } from '../foundation/spoken.js';
import type * as English from './english.js';
import { vi } from './messages.vi.js';

type Describe = (issue: Issue, field?: Field) => string;

/** Messages of the form. */
export const messages = new Words(vi, async () => (await import('./english.js')).en);

let english: typeof English | undefined;

/** All of English, once it was learnt. */
export function loadedEnglish(): typeof English | undefined {
  return english;
}

/** Something was to be told before its language was there. */
let mute = false;

/** Whether something has to be drawn again now that it can be told. */
export function wasMute(): boolean {
  return mute;
}

const describers: { [L in Language]?: Describe } = {};

/** Whether a language can be spoken now. */
export function canSpeak(language: Language): boolean {
  return describers[language] !== undefined;
}

/** Loads what is said in a language, beside the form it is said of. Nobody loads a language they do not read. */
export async function learn(language: Language): Promise<void> {
  if (canSpeak(language)) return;
  if (language === 'vi') {
    describers.vi = (await import('@motcua/forms/messages/vi')).describeIssue;
    return;
  }
  english = await import('./english.js');
  describers.en = english.describeIssue;
}

/** What to tell the citizen about an issue. */
export function describe(language: Language, issue: Issue, field: Field | undefined): string {
  const tell = describers[language] ?? describers.vi;
  mute ||= tell === undefined;
  return tell?.(issue, field) ?? '';
}
