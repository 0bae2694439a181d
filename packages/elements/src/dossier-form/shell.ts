import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '@motcua/forms';
import { formatInstant } from '@motcua/rules';
import type { Language } from '../foundation/locale.js';
import { notice, problemKind, problemMessage, problemNotice } from '../foundation/problems.js';
import type { Filling } from './filling.js';
import type { vi } from './messages.vi.js';

type Own = typeof vi;

/** More questions than any page has that was written for people. */
const MOST_IN_PART = 40;
const LAST_PART = 'questions';

/** Shown until the form is there. */
export function loadingTemplate(own: Own): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>
    <p class="visually-hidden" role="status">${own.loading}</p>`;
}

/** The form, or something of it, could not be loaded. @param kept says what is, where there is something to be kept */
export function failedTemplate(
  failure: unknown,
  own: Own,
  language: Language,
  retry: () => void,
  kept?: string,
): TemplateResult {
  return html`<div role="alert">
      ${
        problemKind(failure) === 'not-found'
          ? notice('warn', own.notFound, own.notFoundMore)
          : problemNotice(problemMessage(failure, language, kept), language, retry)
      }
    </div>
    ${kept ? nothing : html`<slot></slot>`}`;
}

/** Whether the draft is safe, in a few words. */
export function savedText(filling: Filling, sharedComputer: boolean, own: Own): string {
  if (!filling.lasting) return sharedComputer ? own.shared : own.notKept;
  const { atCentre } = filling;
  switch (filling.saving) {
    case 'none':
      return '';
    case 'saving':
      return own.saving;
    case 'failed':
      return own.notSaved(atCentre);
    case 'saved':
      return own.saved(formatInstant(filling.draft?.savedAt ?? 0).slice(0, 5), atCentre);
  }
}

/** Whether others use this computer: asked before anything is typed. */
export function sharedTemplate(
  own: Own,
  sharedComputer: boolean,
  share: (event: Event) => void,
): TemplateResult {
  return html`<label class="shared small soft">
    <input type="checkbox" .checked=${sharedComputer} @change=${share} />
    <span>${own.shared}</span>
  </label>`;
}

/**
 * The questions of a page in forms of at most so many. After each key Chromium's autofill reads every control of the form that
 * one types in, and gives up on forms of more than 200: a long page costs no more than a short one, and is filled in, too.
 */
export function partsTemplate(
  fields: readonly Field[],
  draw: (field: Field) => unknown,
  after: unknown,
): readonly TemplateResult[] {
  const parts = Math.max(1, Math.ceil(fields.length / MOST_IN_PART));
  return Array.from({ length: parts }, (_, at) => {
    const last = at === parts - 1;
    const own = fields.slice(at * MOST_IN_PART, (at + 1) * MOST_IN_PART);
    // Enter presses the button of its form: those before the last have one for that alone.
    return html`<form novalidate class="questions" id=${last ? LAST_PART : nothing}>
      ${own.map(draw)}
      ${last ? after : html`<button class="visually-hidden" tabindex="-1" aria-hidden="true"></button>`}
    </form>`;
  });
}

/** The buttons under a page. */
export function barTemplate(own: Own, { first, act, busy, locked, back }: Bar): TemplateResult {
  return html`<div class="bar">
    <div class="actions">
      <button class="button primary" form=${LAST_PART} aria-busy=${busy ? 'true' : 'false'}>
        ${act ?? own.next}
      </button>
      ${
        first || locked
          ? nothing
          : html`<button class="button secondary" type="button" @click=${back}>${own.back}</button>`
      }
    </div>
  </div>`;
}

/** What the buttons under a page are made from. */
interface Bar {
  readonly first: boolean;
  /** What the main button does, where it does not go on to the next page. */
  readonly act: string | undefined;
  readonly busy: boolean;
  readonly locked: boolean;
  readonly back: () => void;
}
