import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../foundation/locale.js';
import { notice, problemIs, problemMessage, problemNotice } from '../foundation/problems.js';
import type { Filing } from './filing.js';
import type { Filling } from './filling.js';
import type { lastVi } from './last-words.vi.js';
import type { FormSubject } from './session-of-form.js';

type Own = typeof lastVi;

/** Another portal takes this procedure. */
export function elsewhereTemplate({ filing }: FormSubject, own: Own): TemplateResult {
  return notice(
    'info',
    own.elsewhere,
    html`<p>${own.elsewhereMore}</p>
      ${filing.url ? html`<a class="button primary" href=${filing.url}>${own.portal}</a>` : nothing}`,
  );
}

/** Why the dossier could not be filed yet, and what is safe. */
export function filingProblem(
  filing: Filing,
  filling: Filling,
  own: Own,
  language: Language,
  at: WaysOut,
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
  { centre, startOver, startAgain }: WaysOut,
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
        <button class="button secondary" type="button" @click=${startOver}>${startAgain}</button>`,
    );
  }
  return problemNotice(problemMessage(failure, language, kept), language);
}

/** What the citizen can do where filing does not go on. */
interface WaysOut {
  /** Address of the form at the centre. */
  readonly centre: string;
  readonly startOver: () => void;
  /** The words for it. */
  readonly startAgain: string;
}
