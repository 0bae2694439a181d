import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../foundation/locale.js';
import {
  notice,
  problemIs,
  problemKind,
  problemMessage,
  problemNotice,
} from '../foundation/problems.js';
import { momentOf } from '../foundation/words.js';
import type { Filing } from './filing.js';
import type { Filling } from './filling.js';
import type { vi } from './messages.vi.js';
import type { FormSubject } from './session-of-form.js';

type Own = typeof vi;

/** Shown until the form is there. */
export function loadingTemplate(own: Own): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>
    <p class="visually-hidden" role="status">${own.loading}</p>`;
}

/** The form could not be loaded. */
export function failedTemplate(
  failure: unknown,
  own: Own,
  language: Language,
  retry: () => void,
): TemplateResult {
  if (problemKind(failure) === 'not-found') {
    return html`<div role="alert">
        ${notice('warn', own.notFound, html`<p>${own.notFoundMore}</p>`)}
      </div>
      <slot></slot>`;
  }
  return html`<div role="alert">
      ${problemNotice(problemMessage(failure, language), language, retry)}
    </div>
    <slot></slot>`;
}

/** Another portal takes this procedure. */
export function elsewhereTemplate({ filing }: FormSubject, own: Own): TemplateResult {
  return notice(
    'info',
    own.elsewhere,
    html`<p>${own.elsewhereMore}</p>
      ${filing.url ? html`<a class="button primary" href=${filing.url}>${own.portal}</a>` : nothing}`,
  );
}

/** Whether the draft is safe, in a few words. */
export function savedText(filling: Filling, sharedComputer: boolean, own: Own): string {
  if (!filling.lasting) return sharedComputer ? own.shared : own.notKept;
  switch (filling.saving) {
    case 'none':
      return '';
    case 'saving':
      return own.saving;
    case 'failed':
      return own.notSaved;
    case 'saved':
      return own.saved(momentOf(new Date(filling.draft?.savedAt ?? 0).toISOString()).slice(0, 5));
  }
}

/** The draft that is gone on with, and the way to begin anew. */
export function resumedTemplate(
  filling: Filling,
  own: Own,
  sure: boolean,
  startOver: () => void,
): TemplateResult | typeof nothing {
  const { resumed } = filling;
  if (resumed === undefined || filling.locked) return nothing;
  return html`${filling.olderForm ? notice('warn', own.formChanged) : nothing}
    <div class="resumed">
      <p>${own.resumed(momentOf(new Date(resumed).toISOString()))}</p>
      <button class="button quiet" type="button" @click=${startOver}>
        ${sure ? own.startOverSure : own.startOver}
      </button>
    </div>`;
}

/** The buttons under a page; on the first one also whether others use this computer. */
export function barTemplate(
  own: Own,
  { busy }: Filing,
  { locked }: Filling,
  first: boolean,
  last: boolean,
  at: {
    readonly back: () => void;
    readonly sharedComputer: boolean;
    readonly share: (event: Event) => void;
  },
): TemplateResult {
  const act = busy ? own.submitting : locked ? own.sendAgain : own.submit;
  return html`<div class="bar">
    <div class="actions">
      <button class="button primary" aria-busy=${busy ? 'true' : 'false'}>
        ${last ? act : own.next}
      </button>
      ${
        first || locked
          ? nothing
          : html`<button class="button secondary" type="button" @click=${at.back}>
              ${own.back}
            </button>`
      }
    </div>
    ${
      first
        ? html`<label class="shared">
            <input type="checkbox" .checked=${at.sharedComputer} @change=${at.share} />
            <span>${own.shared}</span>
          </label>`
        : nothing
    }
  </div>`;
}

/** Why the dossier could not be filed yet, and what is safe. */
export function filingProblem(
  filing: Filing,
  filling: Filling,
  own: Own,
  language: Language,
  at: { readonly centre: string; readonly startOver: () => void },
): TemplateResult | typeof nothing {
  const { failure } = filing;
  const kept = filling.lasting ? own.kept : own.keptHere;
  const parts: (TemplateResult | typeof nothing)[] = [];
  if (filling.locked && !filing.busy) {
    parts.push(notice('warn', own.unknown, html`<p>${kept} ${own.unknownMore}</p>`));
  }
  if (failure !== undefined) parts.push(failureNotice(failure, kept, own, language, at));
  // Always there: a live region that comes together with its text is not read out everywhere.
  return html`<div class="stack" role="alert" id="problem" tabindex="-1">${parts}</div>`;
}

function failureNotice(
  failure: unknown,
  kept: string,
  own: Own,
  language: Language,
  { centre, startOver }: { readonly centre: string; readonly startOver: () => void },
): TemplateResult {
  if (problemIs(failure, 'site-not-trusted')) {
    return notice(
      'info',
      own.untrusted,
      html`<p>${own.untrustedMore}</p>
        <a class="button primary" href=${centre}>${own.openCentre}</a>`,
    );
  }
  if (problemIs(failure, 'idempotency-key-reused')) {
    return notice(
      'info',
      own.reused,
      html`<p>${own.reusedMore}</p>
        <button class="button secondary" type="button" @click=${startOver}>
          ${own.startOver}
        </button>`,
    );
  }
  return problemNotice(problemMessage(failure, language, kept), language);
}
