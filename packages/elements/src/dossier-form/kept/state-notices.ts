import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../foundation/problems.js';
import { momentOf } from '../../foundation/words.js';
import type { Keeping } from './keeping.js';
import type { vi } from './words.vi.js';

/** What the citizen can do about two versions. */
export interface VersionActs {
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  readonly takeBack: () => void;
  readonly keep: () => void;
  readonly tryAgain: () => void;
}

/** What happened to the draft elsewhere, and what can be done. Always there: it is read out when it changes. */
export function stateNotices(keeping: Keeping, own: typeof vi, acts: VersionActs): TemplateResult {
  return html`<div role="alert">${said(keeping, own, acts)}</div>
    ${
      keeping.aside === undefined || keeping.state.kind === 'choose'
        ? nothing
        : html`<div class="line">
            <span>${own.aside}</span>
            <button class="button quiet" type="button" @click=${acts.takeBack}>
              ${own.takeBack}
            </button>
          </div>`
    }`;
}

function said(
  { at: place, state, mineSavedAt }: Keeping,
  own: typeof vi,
  acts: VersionActs,
): TemplateResult | typeof nothing {
  switch (state.kind) {
    case 'choose': {
      const at = (milliseconds: number): string => momentOf(new Date(milliseconds).toISOString());
      return notice(
        'warn',
        state.why === 'changed' ? own.changed : own.two,
        html`<p>${own.changedMore(at(state.theirs.savedAt), at(mineSavedAt))}</p>
          <div class="actions">
            <button class="button primary" type="button" @click=${acts.takeTheirs}>
              ${own.takeTheirs}
            </button>
            <button class="button secondary" type="button" @click=${acts.keepMine}>
              ${own.keepMine}
            </button>
          </div>`,
      );
    }
    case 'gone':
      if (place !== undefined) {
        return notice(
          'warn',
          own.signInAgain,
          html`<p>${own.signInAgainMore}</p>
            <button class="button secondary" type="button" @click=${acts.tryAgain}>
              ${own.tryAgain}
            </button>`,
        );
      }
      return notice(
        'warn',
        own.gone,
        html`<p>${own.goneMore}</p>
          <button class="button secondary" type="button" @click=${acts.keep}>${own.again}</button>`,
      );
    case 'filed':
      return notice('info', own.filed, html`<p>${own.filedMore}</p>`);
    default:
      return nothing;
  }
}
